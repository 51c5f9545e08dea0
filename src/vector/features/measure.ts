import { mapPolygon, type Polygon, planarArea, planarPerimeter } from '../geometry.ts';
import { geodesicMeasurer } from './geodesic-measures.ts';
import type { AreaMethod, GroundFrame, Measurer, Measures } from './measurer.ts';
import type { GroundPlace } from './place.ts';

export type { AreaMethod, GroundFrame, Measurer, Measures } from './measurer.ts';

/**
 * How to measure at a place: on the ground, unless the plane of the map is chosen. Where the reference system does not
 * allow the one (degrees have no plane, an unknown projection no ground), it is the other, which the measurer's `method`
 * says. Null where nothing can be measured in metres: no reference system, or one without a known unit.
 */
export function measurerFor(place: GroundPlace, method: AreaMethod = 'geodesic'): Measurer | null {
  const [first, second] = [geodesicMeasurer(place), planarMeasurer(place)];
  return method === 'geodesic' ? (first ?? second) : (second ?? first);
}

/** In the plane of a projected system, whose distortion the measures have. */
function planarMeasurer({ crs, toMap }: GroundPlace): Measurer | null {
  if (crs?.kind !== 'projected') return null;
  const metres = crs.unit?.metres ?? 1;
  const measure = (polygon: Polygon): Measures => {
    const onMap = mapPolygon(polygon, toMap);
    return { area: planarArea(onMap) * metres * metres, perimeter: planarPerimeter(onMap) * metres };
  };
  const frameAt = (x: number, y: number): GroundFrame => {
    const [[x0, y0], [x1, y1], [x2, y2]] = [toMap(x, y), toMap(x + 1, y), toMap(x, y + 1)];
    return [(x1 - x0) * metres, (y1 - y0) * metres, (x2 - x0) * metres, (y2 - y0) * metres];
  };
  return { method: 'planar', measure, frameAt };
}
