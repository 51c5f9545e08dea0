import { geodesicLength } from '../../../src/vector/features/geodesic-measures.ts';
import { measurerFor, placeOf } from '../../../src/vector/features/index.ts';
import type { PixelFrame } from '../image/pixel-frame.ts';
import type { Place } from '../state/correction.ts';

/** What a line on the map comes to. */
export interface Measured {
  /** In metres, or pixels. */
  readonly length: number;
  /** Of what it encloses, in square metres or pixels; null of fewer than three places. */
  readonly area: number | null;
  /** `ground`: on the ellipsoid; `map`: in the plane of a map whose place on the Earth is not known; `pixels`: neither is known. */
  readonly by: 'ground' | 'map' | 'pixels';
}

/** Measures a line, and the area that it encloses when its ends are joined. Throws a CrsError for places off the Earth. */
export function measureLine({ georeference }: PixelFrame, places: readonly Place[]): Measured {
  const line = places.flatMap(({ x, y }) => [x, y]);
  const place = placeOf(georeference);
  const measurer = measurerFor(place);
  const polygon = { exterior: line, holes: [] };
  const encloses = places.length > 2;
  if (measurer?.method === 'geodesic') {
    const area = encloses ? measurer.measure(polygon).area : null;
    return { length: geodesicLength(line, place)!, area, by: 'ground' };
  }
  // There and back, an outline is twice as long as the line.
  const planar = (measure: (outline: number[]) => { area: number; perimeter: number }) => ({
    length: lengthBy(line, (edge) => measure([...edge]).perimeter / 2),
    area: encloses ? measure(line).area : null,
  });
  if (measurer) {
    return { ...planar((exterior) => measurer.measure({ exterior, holes: [] })), by: 'map' };
  }
  return { ...planar(inPixels), by: 'pixels' };
}

function lengthBy(line: readonly number[], edgeLength: (edge: readonly number[]) => number): number {
  let length = 0;
  for (let i = 2; i < line.length; i += 2) length += edgeLength(line.slice(i - 2, i + 2));
  return length;
}

function inPixels(ring: readonly number[]): { area: number; perimeter: number } {
  let [area, perimeter] = [0, 0];
  let [x0, y0] = [ring.at(-2)!, ring.at(-1)!];
  for (let i = 0; i < ring.length; i += 2) {
    const [x1, y1] = [ring[i]!, ring[i + 1]!];
    area += (x0 * y1 - x1 * y0) / 2;
    perimeter += Math.hypot(x1 - x0, y1 - y0);
    [x0, y0] = [x1, y1];
  }
  return { area: Math.abs(area), perimeter };
}
