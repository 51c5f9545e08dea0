import type { CrsDefinition, CrsRefusal } from './crs/definition.ts';
import { GeoreferenceError } from './errors.ts';

/**
 * Pixels to map coordinates: x = a * column + b * row + c, y = d * column + e * row + f. Column and row are in pixels,
 * and (0, 0) is the outer corner of the first pixel, whatever the file says about its pixels being areas or points.
 */
export type GeoTransform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The keys of a GeoTIFF as they stand in the file, so that they can be written again without a change. */
export interface GeoKeys {
  /** GeoKeyDirectoryTag: four numbers of header, then four per key. */
  readonly directory: Uint16Array;
  /** GeoDoubleParamsTag, empty where there is none. */
  readonly doubles: Float64Array;
  /** GeoAsciiParamsTag without its closing NUL, empty where there is none. */
  readonly ascii: string;
}

/** Of a reference system: its linear unit. */
export interface LinearUnit {
  readonly name: string;
  /** Metres in one unit. */
  readonly metres: number;
}

/** A coordinate reference system, carried as the source has it. At least one of `geoKeys` and `wkt` is there. */
export interface CoordinateReferenceSystem {
  /** For people: the source's own name of it, else `EPSG:code`. */
  readonly name: string;
  /** Null where the source gives no code: such systems work all the same. */
  readonly epsg: number | null;
  readonly kind: 'projected' | 'geographic' | 'other';
  readonly geoKeys: GeoKeys | null;
  /** Well-known text, where a sidecar file gives it. */
  readonly wkt: string | null;
  /** Of projected systems; null for the others. */
  readonly unit: LinearUnit | null;
  /** How its coordinates become longitude and latitude, or why they cannot. */
  readonly definition: CrsDefinition | CrsRefusal;
  /** Where the EPSG registry says that it is used, in degrees; null where it says nothing. West may be greater than east. */
  readonly areaOfUse: readonly [west: number, south: number, east: number, north: number] | null;
}

/** Where a raster lies. */
export interface Georeference {
  readonly transform: GeoTransform;
  /** Null where the source gives only a transform, as a world file alone does. */
  readonly crs: CoordinateReferenceSystem | null;
}

/**
 * Map coordinates of a place in pixels (fractions allowed).
 *
 * @example
 * ```ts
 * import { pixelToMap } from 'skyrefer/geo';
 * console.log(pixelToMap([0.5, 0, 500000, 0, -0.5, 5600000], 10, 20).join(' ')); // 500005 5599990
 * ```
 */
export function pixelToMap(transform: GeoTransform, column: number, row: number): [x: number, y: number] {
  const [a, b, c, d, e, f] = transform;
  return [a * column + b * row + c, d * column + e * row + f];
}

/** The inverse: map coordinates to pixels, as a transform. Throws where pixels have no area. */
export function invertTransform(transform: GeoTransform): GeoTransform {
  const [a, b, c, d, e, f] = transform;
  const area = a * e - b * d;
  if (!Number.isFinite(area) || area === 0) {
    throw new GeoreferenceError(
      `the transform ${transform.join(', ')} gives pixels no area; georeference the image again`,
      'damaged',
    );
  }
  return [e / area, -b / area, (b * f - c * e) / area, -d / area, a / area, (c * d - a * f) / area];
}

/** The transform of a picture made of a window of pixels, resampled to a size. */
export function windowTransform(
  transform: GeoTransform,
  window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number } = window,
): GeoTransform {
  const [a, b, , d, e] = transform;
  const [c, f] = pixelToMap(transform, window.x, window.y);
  const across = window.width / size.width;
  const down = window.height / size.height;
  return [a * across, b * down, c, d * across, e * down, f];
}
