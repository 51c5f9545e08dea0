import { type Polygon, ringArea } from '../geometry.ts';

/** Centre of area of polygons, in their coordinates; null of none. */
export function centroid(polygons: readonly Polygon[]): [x: number, y: number] | null {
  const first = polygons[0]?.exterior;
  if (!first || first.length < 2) return null;
  const [originX, originY] = [first[0]!, first[1]!];
  let [area, x, y] = [0, 0, 0];
  for (const { exterior, holes } of polygons) {
    for (const [at, ring] of [exterior, ...holes].entries()) {
      // Outlines count, holes do not, whichever way they run.
      const sense = Math.sign(ringArea(ring)) * (at === 0 ? 1 : -1);
      for (let i = 0; i < ring.length; i += 2) {
        const j = (i + 2) % ring.length;
        const [x0, y0] = [ring[i]! - originX, ring[i + 1]! - originY];
        const [x1, y1] = [ring[j]! - originX, ring[j + 1]! - originY];
        const cross = sense * (x0 * y1 - x1 * y0);
        area += cross / 2;
        x += ((x0 + x1) * cross) / 6;
        y += ((y0 + y1) * cross) / 6;
      }
    }
  }
  return area > 0 ? [originX + x / area, originY + y / area] : [originX, originY];
}
