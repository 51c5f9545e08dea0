import type { Mask } from '../../../src/vector/mask.ts';

/** Pixels' positions in what a mask covers: `mask (column + 0.5) * across + left` is a pixel's middle. */
export interface PixelGrid {
  readonly left: number;
  readonly top: number;
  /** Of one pixel of the mask. */
  readonly across: number;
  readonly down: number;
}

/**
 * Sets all pixels of a mask whose middle lies within a brush's reach of its path.
 * @param path in the grid's own units, as `radius`
 */
export function paintStroke(
  mask: Mask,
  grid: PixelGrid,
  path: readonly (readonly [x: number, y: number])[],
  radius: number,
  value: 0 | 1,
): void {
  const { width, height, data } = mask;
  for (let i = 0; i < path.length; i++) {
    const [x0, y0] = path[Math.max(0, i - 1)]!;
    const [x1, y1] = path[i]!;
    const [dx, dy] = [x1 - x0, y1 - y0];
    const squared = dx * dx + dy * dy;
    const firstColumn = columnOf(Math.min(x0, x1) - radius, grid.left, grid.across, width, Math.ceil);
    const lastColumn = columnOf(Math.max(x0, x1) + radius, grid.left, grid.across, width, Math.floor);
    const firstRow = columnOf(Math.min(y0, y1) - radius, grid.top, grid.down, height, Math.ceil);
    const lastRow = columnOf(Math.max(y0, y1) + radius, grid.top, grid.down, height, Math.floor);
    for (let row = firstRow; row <= lastRow; row++) {
      const y = grid.top + (row + 0.5) * grid.down;
      for (let column = firstColumn; column <= lastColumn; column++) {
        const x = grid.left + (column + 0.5) * grid.across;
        const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / squared));
        const [ex, ey] = [x - x0 - along * dx, y - y0 - along * dy];
        if (ex * ex + ey * ey <= radius * radius) data[row * width + column] = value;
      }
    }
  }
}

/** The first or last row or column whose middle is on the inner side of a position, within the mask. */
function columnOf(
  position: number,
  start: number,
  size: number,
  count: number,
  round: (value: number) => number,
): number {
  return Math.min(count - 1, Math.max(0, round((position - start) / size - 0.5)));
}
