import { mapPolygon, type Polygon, planarArea, planarPerimeter } from '../geometry.ts';
import { geodesicMeasurer } from './geodesic-measures.ts';
import type { AreaMethod, GroundFrame, Measurer, Measures } from './measurer.ts';
import type { GroundPlace } from './place.ts';

export type { AreaMethod, GroundFrame, Measurer, Measures } from './measurer.ts';

/**
 * How to measure at a place: on the ground, unless the plane of the map is chosen. Where the reference system does not
 * allow the one (degrees have no plane, an unknown projection no ground), it is the other, which the measurer's `method`
 * says. Null where nothing can be measured in metres: no reference system, or one without a known unit.
 *
 * @example
 * ```ts
 * import { crsFromWkt, measurerFor, placeOf, traceMask } from 'skyrefer/geo';
 * const wkt = 'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
 * const crs = await crsFromWkt(wkt, 'image.prj');
 * const measurer = measurerFor(placeOf({ transform: [2, 0, 500000, 0, -2, 5600000], crs }))!;
 * const [polygon] = traceMask({ width: 2, height: 1, data: Uint8Array.of(1, 1) });
 * console.log(measurer.measure(polygon!).area.toFixed(2)); // 8.01
 * ```
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
