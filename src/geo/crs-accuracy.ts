import type { Area } from './crs/definition.ts';
import type { CoordinateReferenceSystem } from './georeference.ts';
import { type Georeference, pixelToMap } from './georeference.ts';
import { toLonLat } from './projection.ts';

/** From this accuracy on, longitudes and latitudes come with a warning. */
const COARSE_METRES = 5;

/** Degrees by which an image may lie beside the area of use of its system before that is said. */
const AREA_MARGIN = 1;

/**
 * How exact an image's longitudes and latitudes are, in metres, as the publisher of its datum's shift states it; null where
 * nobody does, where the image lies outside of the shift's area, and where there are none. `size` is the image's, in pixels.
 */
export function crsAccuracyMetres(
  georeference: Georeference | null,
  size: { readonly width: number; readonly height: number },
): number | null {
  const crs = georeference?.crs;
  if (!crs || 'refused' in crs.definition) return null;
  const { accuracyMetres, area } = crs.definition.toWgs84;
  return isOutside(georeference, crs, size, area) ? null : accuracyMetres;
}

/**
 * Warnings about an image's longitudes and latitudes, one sentence each, none for most
 * images. `size` is the image's, in pixels.
 */
export function crsWarnings(
  georeference: Georeference | null,
  size: { readonly width: number; readonly height: number },
): string[] {
  const crs = georeference?.crs;
  if (!crs) return [];
  const { definition, name } = crs;
  if ('refused' in definition) {
    return [
      `${name} cannot be transformed to longitude and latitude: ${definition.refused}; map coordinates are right`,
    ];
  }
  const { source, accuracyMetres, gridIsBetter, name: operation } = definition.toWgs84;
  const warnings: string[] = [];
  if (source === 'unknown') {
    warnings.push(
      `no shift from the datum of ${name} to WGS 84 is known, so that longitude and latitude may be off by some hundred metres; map coordinates are right`,
    );
  } else if (source === 'assumed') {
    warnings.push(`${name} names no datum; longitude and latitude take it for WGS 84`);
  } else if (accuracyMetres !== null && accuracyMetres >= COARSE_METRES) {
    const grid = gridIsBetter
      ? ', since a better one needs a grid of shifts, which is not part of this program'
      : '';
    warnings.push(
      `longitude and latitude of ${name} are exact to ${accuracyMetres} m by ${operation}${grid}; map coordinates are right`,
    );
  }
  if (isOutside(georeference, crs, size, definition.toWgs84.area)) {
    warnings.push(
      `the image lies outside of the area for which ${operation} is made, so that longitude and latitude may be off by some hundred metres; map coordinates are right`,
    );
  }
  if (isOutside(georeference, crs, size, crs.areaOfUse)) {
    warnings.push(
      `the image lies outside of the area for which ${name} is made; check that this is its reference system`,
    );
  }
  return warnings;
}

function isOutside(
  { transform }: Georeference,
  crs: CoordinateReferenceSystem,
  { width, height }: { readonly width: number; readonly height: number },
  area: Area | null,
): boolean {
  if (!area) return false;
  const [west, south, east, north] = area;
  try {
    const [longitude, latitude] = toLonLat(crs)(...pixelToMap(transform, width / 2, height / 2));
    if (latitude < south - AREA_MARGIN || latitude > north + AREA_MARGIN) return true;
    const across = (((east - west) % 360) + 360) % 360 || 360;
    const from = (((longitude - (west - AREA_MARGIN)) % 360) + 360) % 360;
    return from > Math.min(360, across + 2 * AREA_MARGIN);
  } catch {
    return true; // no place at all
  }
}
