import { crsFromGeoKeys } from './crs/geo-key-system.ts';
import { GeoreferenceError } from './errors.ts';
import { geoKey, geoKeyProblem, geoKeyValue } from './geo-keys.ts';
import type { CoordinateReferenceSystem, GeoKeys, GeoTransform } from './georeference.ts';

/** The tags of a TIFF file that say where it lies, as they stand there; empty where they are absent. */
export interface GeoTiffTags {
  /** Tag 33550. */
  readonly pixelScale: readonly number[];
  /** Tag 33922: column, row, height, x, y, z of each point. */
  readonly tiepoints: readonly number[];
  /** Tag 34264: 4 x 4, row-major. */
  readonly transformation: readonly number[];
  /** Tags 34735 to 34737. */
  readonly geoKeys: GeoKeys | null;
}

/**
 * What the tags of a GeoTIFF say about its place, by OGC 19-008r4 and as GDAL reads them. Pixels that are points are
 * moved by half a pixel, so that (0, 0) is always an outer corner. Throws a GeoreferenceError for tags that
 * contradict themselves.
 */
export async function placeFromTags(
  tags: GeoTiffTags,
  name: string,
): Promise<{
  readonly transform: GeoTransform | null;
  readonly crs: CoordinateReferenceSystem | null;
  /** Ground control points, where they stand in for a transform; else 0. */
  readonly controlPoints: number;
}> {
  const problem = tags.geoKeys && geoKeyProblem(tags.geoKeys);
  if (problem) {
    throw new GeoreferenceError(`${name}: ${problem}; write the file again with gdal_translate`, 'damaged');
  }
  const crs = tags.geoKeys ? await crsFromGeoKeys(tags.geoKeys) : null;
  const corner = transformFromTags(tags, name);
  if (!corner)
    return { transform: null, crs, controlPoints: tags.tiepoints.length > 6 ? tags.tiepoints.length / 6 : 0 };
  const isPoint = tags.geoKeys !== null && geoKeyValue(tags.geoKeys, geoKey.rasterType) === 2;
  return { transform: isPoint ? centreToCorner(corner) : corner, crs, controlPoints: 0 };
}

function transformFromTags(tags: GeoTiffTags, name: string): GeoTransform | null {
  const { pixelScale, tiepoints, transformation: m } = tags;
  const [scaleX = 0, scaleY = 0] = pixelScale;
  let transform: GeoTransform | null = null;
  if (scaleX !== 0 && scaleY !== 0 && tiepoints.length >= 6) {
    const [column, row, , x, y] = tiepoints as unknown as [number, number, number, number, number];
    // Negative scales stand in files by mistake; a south-up image has a transformation matrix.
    const down = -Math.abs(scaleY);
    transform = [scaleX, 0, x - column * scaleX, 0, down, y - row * down];
  } else if (m.length === 16) {
    transform = [m[0]!, m[1]!, m[3]!, m[4]!, m[5]!, m[7]!];
  }
  if (transform && !transform.every(Number.isFinite)) {
    throw new GeoreferenceError(
      `${name} has a georeference that is no number; set it again with gdal_edit.py -a_ullr`,
      'damaged',
    );
  }
  return transform;
}

/** A transform of which (0, 0) is the centre of the first pixel, for that pixel's outer corner. */
export function centreToCorner([a, b, c, d, e, f]: GeoTransform): GeoTransform {
  return [a, b, c - (a + b) / 2, d, e, f - (d + e) / 2];
}

/** The error for an image that is tied to the map by control points only. */
export function groundControlPoints(name: string, count: number): GeoreferenceError {
  return new GeoreferenceError(
    `${name} has ${count} ground control points and no transform, so its pixels have no exact place; ` +
      `warp it first: gdalwarp -r bilinear ${JSON.stringify(name)} warped.tif`,
    'ground-control-points',
  );
}
