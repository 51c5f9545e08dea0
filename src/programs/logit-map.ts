/**
 * The logit between the cells of a square map, as a bilinear resize with half-pixel centres has it; beyond the outermost
 * centres that of the border.
 * @param logits (size, size)
 * @param x position from the map's left edge, in cells
 * @param y position from the map's top edge, in cells
 */
export function logitBetween(logits: Float32Array, size: number, x: number, y: number): number {
  const place = (position: number) => Math.min(size - 1, Math.max(0, position - 0.5));
  const [column, row] = [place(x), place(y)];
  const c0 = Math.min(Math.floor(column), Math.max(0, size - 2));
  const r0 = Math.min(Math.floor(row), Math.max(0, size - 2));
  const c1 = Math.min(size - 1, c0 + 1);
  const r1 = Math.min(size - 1, r0 + 1);
  const [u, v] = [column - c0, row - r0];
  const at = (r: number, c: number) => logits[r * size + c]!;
  return (at(r0, c0) * (1 - u) + at(r0, c1) * u) * (1 - v) + (at(r1, c0) * (1 - u) + at(r1, c1) * u) * v;
}
