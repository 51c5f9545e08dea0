import type { Coordinates, Polygon } from './geometry.ts';
import { emptyMask, type Mask } from './mask.ts';

/**
 * The mask of polygons with holes: every pixel whose centre lies inside of a polygon, even-odd over all rings of one
 * polygon, union over polygons. Parts outside of the frame are cut off.
 */
export function fillPolygons(polygons: readonly Polygon[], width: number, height: number): Mask {
  const mask = emptyMask(width, height);
  for (const { exterior, holes } of polygons) fillRings([exterior, ...holes], mask);
  return mask;
}

function fillRings(rings: readonly Coordinates[], { width, height, data }: Mask): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      let [x0, y0, x1, y1] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (y0 > y1) [x0, y0, x1, y1] = [x1, y1, x0, y0];
      // Rows whose centre line lies in [y0, y1): half-open, so that a shared point counts once.
      const end = Math.min(height, Math.ceil(y1 - 0.5));
      const slope = (x1 - x0) / (y1 - y0);
      for (let y = Math.max(0, Math.ceil(y0 - 0.5)); y < end; y++) {
        const x = x0 + (y + 0.5 - y0) * slope;
        const row = crossings.get(y);
        if (row) row.push(x);
        else crossings.set(y, [x]);
      }
    }
  }
  for (const [y, row] of crossings) {
    row.sort((p, q) => p - q);
    for (let i = 0; i + 1 < row.length; i += 2) {
      const begin = Math.max(0, Math.ceil(row[i]! - 0.5));
      const end = Math.min(width, Math.ceil(row[i + 1]! - 0.5));
      if (begin < end) data.fill(1, y * width + begin, y * width + end);
    }
  }
}
