import { centroid } from './centroid.ts';
import { withDecimals } from './decimals.ts';
import { FEATURE_FIELDS, type Feature } from './feature.ts';
import type { GroundPlace } from './place.ts';
import {
  type CoordinatesOfFile,
  coordinateDecimals,
  finestCoordinates,
  placedPolygons,
} from './placed-polygons.ts';
import { multiPolygonText } from './well-known-text.ts';

/**
 * Writes features as a table of comma-separated values (RFC 4180), piece by piece: what is known of each, its centre of
 * area (`x`, `y`), its outlines as well-known text (`WKT`, which GDAL and QGIS take for the geometry), and `crs`, which says
 * what the coordinates are: `OGC:CRS84` (longitude and latitude), else the map coordinates of the reference system that
 * it names, or `pixels`.
 */
export class CsvEncoder {
  readonly #place: GroundPlace;
  readonly #coordinates: CoordinatesOfFile;
  readonly #decimals: number;

  constructor(place: GroundPlace) {
    this.#place = place;
    this.#coordinates = finestCoordinates(place);
    this.#decimals = coordinateDecimals(place, this.#coordinates);
  }

  begin(): string {
    return csvRow([...FEATURE_FIELDS.map(({ name }) => name), 'x', 'y', 'crs', 'WKT']);
  }

  feature({ polygons, properties }: Feature): string {
    const placed = polygons.flatMap((polygon) => placedPolygons(polygon, this.#place, this.#coordinates));
    const centre = centroid(placed)?.map((value) => withDecimals(value, this.#decimals));
    const known = FEATURE_FIELDS.map(({ name }) => properties[name]);
    const text = placed.length > 0 ? multiPolygonText(placed, this.#decimals) : null;
    return csvRow([...known, centre?.[0], centre?.[1], this.#system(), text]);
  }

  end(): string {
    return '';
  }

  #system(): string {
    if (this.#coordinates === 'lonlat') return 'OGC:CRS84';
    return this.#coordinates === 'map' ? (this.#place.crs?.name ?? 'unknown') : 'pixels';
  }
}

/** One row of a table of comma-separated values (RFC 4180); null and undefined are empty cells. */
export const csvRow = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
