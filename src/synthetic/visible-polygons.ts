/** What of an object shows: clipped to the picture, less the crowns that hang over it. */
import { emptyMask, type Mask, maskArea } from '../vector/mask.ts';
import { clipPolygon, polygonBox, type Ring, rasterise } from '../vector/polygon.ts';

/**
 * The rings of an object inside a picture of width x height. Where crowns hide more than 1 % of it, the rings are
 * traced along pixel borders around what is left (holes stay filled; parts under 2 % of the object are dropped).
 */
export function visiblePolygons(
  rings: readonly Ring[],
  hiddenBy: readonly Ring[],
  width: number,
  height: number,
): number[][] {
  const clipped = clipPolygon(rings, [0, 0, width, height]);
  if (hiddenBy.length === 0 || clipped.length === 0) return clipped;
  const [left, top, w, h] = polygonBox(clipped);
  const [x0, y0] = [Math.floor(left), Math.floor(top)];
  const [columns, rows] = [Math.ceil(left + w) - x0, Math.ceil(top + h) - y0];
  if (columns < 1 || rows < 1) return clipped;
  const local = (ring: Ring) => ring.map((value, i) => value - (i % 2 === 0 ? x0 : y0));
  const mask = rasterise(clipped.map(local), columns, rows);
  const whole = maskArea(mask);
  for (const crown of hiddenBy) {
    const inside = clipPolygon([local(crown)], [0, 0, columns, rows]);
    if (inside.length === 0) continue;
    const cover = rasterise(inside, columns, rows);
    for (let i = 0; i < mask.data.length; i++) if (cover.data[i]) mask.data[i] = 0;
  }
  if (maskArea(mask) >= whole * 0.99) return clipped;
  return traceOutlines(mask, 0.02 * whole).map((ring) =>
    ring.map((value, i) => value + (i % 2 === 0 ? x0 : y0)),
  );
}

/** Outer borders of the 4-connected parts of a mask that have at least `smallest` pixels, along pixel edges. */
export function traceOutlines(mask: Mask, smallest: number): number[][] {
  const { width, height, data } = mask;
  const seen = emptyMask(width, height).data;
  const outlines: number[][] = [];
  for (let start = 0; start < data.length; start++) {
    if (!data[start] || seen[start]) continue;
    const part = emptyMask(width, height).data;
    const stack = [start];
    seen[start] = 1;
    let count = 0;
    while (stack.length > 0) {
      const at = stack.pop()!;
      part[at] = 1;
      count++;
      const x = at % width;
      const neighbours = [
        x > 0 ? at - 1 : -1,
        x + 1 < width ? at + 1 : -1,
        at - width,
        at + width < data.length ? at + width : -1,
      ];
      for (const next of neighbours) {
        if (next < 0 || !data[next] || seen[next]) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (count >= smallest) outlines.push(trace(part, width, height, start));
  }
  return outlines;
}

/** Walks the border with the part on the right hand, from the top left corner of its first pixel. */
function trace(part: Uint8Array, width: number, height: number, start: number): number[] {
  const at = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < width && y < height && part[y * width + x] === 1;
  const [startX, startY] = [start % width, Math.floor(start / width)];
  let [x, y] = [startX, startY];
  let [dx, dy] = [1, 0];
  const ring: number[] = [];
  do {
    // The two pixels ahead of the corner (x, y): to the left and to the right of the walking direction.
    const left = at(x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
    const right = at(x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
    let [nx, ny] = [dx, dy];
    if (!right) [nx, ny] = [-dy, dx];
    else if (left) [nx, ny] = [dy, -dx];
    if (nx !== dx || ny !== dy || ring.length === 0) ring.push(x, y);
    [dx, dy] = [nx, ny];
    x += dx;
    y += dy;
  } while (x !== startX || y !== startY);
  return ring;
}
