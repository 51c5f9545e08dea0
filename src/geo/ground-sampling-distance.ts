import geodesic from 'geographiclib-geodesic';
import { CrsError } from './errors.ts';
import { type CoordinateReferenceSystem, type Georeference, pixelToMap } from './georeference.ts';
import { type PointTransform, toLonLat } from './projection.ts';

/** Maps whose scale is off by more than this at the image's centre are measured on the ellipsoid instead. */
const MAP_SCALE_TOLERANCE = 0.01;

/**
 * Metres per pixel at the centre of an image: the square root of the area of the pixel there. In projected systems it
 * is that of the map, in units made metres; in geographic ones, and where the map's scale is off by more than 1 % (as in
 * Web Mercator away from the equator), it is measured along geodesics of WGS 84. Null where nothing says so.
 *
 * @example
 * ```ts
 * import { crsFromWkt, groundSamplingDistance } from 'skyrefer/geo';
 * const wkt = 'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
 * const crs = await crsFromWkt(wkt, 'image.prj');
 * const georeference = { transform: [0.5, 0, 500000, 0, -0.5, 5600000], crs } as const;
 * console.log(groundSamplingDistance(georeference, { width: 100, height: 100 })!.toFixed(2)); // 0.50
 * ```
 */
export function groundSamplingDistance(
  { transform, crs }: Georeference,
  size: { readonly width: number; readonly height: number },
): number | null {
  if (!crs || crs.kind === 'other') return null;
  const [a, b, , d, e] = transform;
  const onMap = crs.unit ? Math.sqrt(Math.abs(a * e - b * d)) * crs.unit.metres : null;
  const onGround = geodesicDistance(transform, size, crs);
  if (onMap === null || onGround === null) return onMap ?? onGround;
  return Math.abs(onGround / onMap - 1) > MAP_SCALE_TOLERANCE ? onGround : onMap;
}

/**
 * Metres on the ground for a step of so many map units along the map's x axis, at a place on the map; null where the
 * reference system does not say so. A map's scale bar needs it.
 */
export function groundScale(
  crs: CoordinateReferenceSystem,
): (step: number, x: number, y: number) => number | null {
  const lonLat = known(() => toLonLat(crs));
  return (step, x, y) => {
    const ends = lonLat && known(() => [lonLat(x - step / 2, y), lonLat(x + step / 2, y)] as const);
    if (!ends) return null;
    const [[west, south], [east, north]] = ends;
    return geodesic.Geodesic.WGS84.Inverse(south, west, north, east).s12 ?? null;
  };
}

function known<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof CrsError) return null;
    throw error;
  }
}

function geodesicDistance(
  transform: Georeference['transform'],
  { width, height }: { readonly width: number; readonly height: number },
  crs: NonNullable<Georeference['crs']>,
): number | null {
  return known(() => {
    const lonLat = toLonLat(crs);
    const at = (column: number, row: number) => lonLat(...pixelToMap(transform, column, row));
    return pixelSide(at, width / 2, height / 2);
  });
}

/** The square root of the area of the pixel around a place: the cross product of its sides, as small as they are. */
function pixelSide(at: PointTransform, column: number, row: number): number | null {
  const ellipsoid = geodesic.Geodesic.WGS84;
  const vector = (from: [number, number], to: [number, number]): [number, number] | null => {
    const { s12, azi1 } = ellipsoid.Inverse(from[1], from[0], to[1], to[0]);
    if (s12 === undefined || azi1 === undefined) return null;
    const angle = (azi1 * Math.PI) / 180;
    return [s12 * Math.sin(angle), s12 * Math.cos(angle)];
  };
  const across = vector(at(column - 0.5, row), at(column + 0.5, row));
  const down = vector(at(column, row - 0.5), at(column, row + 0.5));
  if (!across || !down) return null;
  const area = Math.abs(across[0] * down[1] - across[1] * down[0]);
  return area > 0 && Number.isFinite(area) ? Math.sqrt(area) : null;
}
