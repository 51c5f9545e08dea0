import { strToU8, zipSync } from 'fflate';
import { wktOf } from '../../imagery/geotiff/index.ts';
import { type Bounds, type Polygon, polygonBounds, reverseRing } from '../geometry.ts';
import { DbfTable } from './dbf.ts';
import type { Feature } from './feature.ts';
import type { GroundPlace } from './place.ts';
import { type CoordinatesOfFile, finestCoordinates, placedPolygons } from './placed-polygons.ts';

const POLYGON = 5;

/** As ESRI's programs write it. */
const LON_LAT =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/**
 * Writes features as a shapefile in a ZIP archive (ESRI Shapefile technical description, 1998): `answers.shp`, `.shx`, `.dbf`,
 * `.prj` and `.cpg`, whose text is UTF-8. Longitude and latitude where the place has them, else map coordinates.
 * A shapefile keeps names of ten characters and texts of 254 bytes; longer ones are cut.
 */
export class ShapefileEncoder {
  readonly #place: GroundPlace;
  readonly #coordinates: CoordinatesOfFile;
  readonly #records: Uint8Array[] = [];
  readonly #table = new DbfTable();
  #bounds: Bounds | null = null;

  constructor(place: GroundPlace) {
    this.#place = place;
    this.#coordinates = finestCoordinates(place);
  }

  begin(): Uint8Array {
    return new Uint8Array();
  }

  feature({ polygons, properties }: Feature): Uint8Array {
    const placed = polygons.flatMap((polygon) => placedPolygons(polygon, this.#place, this.#coordinates));
    const bounds = polygonBounds(placed);
    if (bounds) {
      const [left, bottom, right, top] = this.#bounds ?? bounds;
      this.#bounds = [
        Math.min(left, bounds[0]),
        Math.min(bottom, bounds[1]),
        Math.max(right, bounds[2]),
        Math.max(top, bounds[3]),
      ];
    }
    this.#records.push(shapeOf(placed, bounds));
    this.#table.add(properties);
    return new Uint8Array();
  }

  end(): Uint8Array {
    const sizes = this.#records.map(({ length }) => 8 + length);
    const shp = new Uint8Array(100 + sizes.reduce((sum, size) => sum + size, 0));
    const shx = new Uint8Array(100 + 8 * this.#records.length);
    let at = 100;
    for (const [i, record] of this.#records.entries()) {
      const heading = new DataView(shp.buffer, at);
      heading.setInt32(0, i + 1);
      heading.setInt32(4, record.length / 2);
      shp.set(record, at + 8);
      const index = new DataView(shx.buffer, 100 + 8 * i);
      index.setInt32(0, at / 2);
      index.setInt32(4, record.length / 2);
      at += 8 + record.length;
    }
    for (const file of [shp, shx]) writeHeader(file, this.#bounds ?? [0, 0, 0, 0]);
    const system = this.#coordinates === 'lonlat' ? LON_LAT : this.#place.crs && wktOf(this.#place.crs);
    return zipSync({
      'answers.shp': shp,
      'answers.shx': shx,
      'answers.dbf': this.#table.bytes(),
      ...(system ? { 'answers.prj': strToU8(system) } : {}),
      'answers.cpg': strToU8('UTF-8'),
    });
  }
}

/** Lengths count words of 16 bits, bytes are in both orders: so it was in 1998. */
function writeHeader(file: Uint8Array, [left, bottom, right, top]: Bounds): void {
  const view = new DataView(file.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, file.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, POLYGON, true);
  for (const [i, value] of [left, bottom, right, top].entries()) view.setFloat64(36 + 8 * i, value, true);
}

/** Outlines run clockwise there, holes counterclockwise. */
function shapeOf(polygons: readonly Polygon[], bounds: Bounds | null): Uint8Array {
  if (!bounds) return new Uint8Array(4);
  const rings = polygons.flatMap(({ exterior, holes }) => [exterior, ...holes]).map(reverseRing);
  const points = rings.reduce((sum, { length }) => sum + length / 2 + 1, 0);
  const view = new DataView(new ArrayBuffer(44 + 4 * rings.length + 16 * points));
  view.setInt32(0, POLYGON, true);
  for (const [i, value] of bounds.entries()) view.setFloat64(4 + 8 * i, value, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points, true);
  let [point, at] = [0, 44 + 4 * rings.length];
  for (const [i, ring] of rings.entries()) {
    view.setInt32(44 + 4 * i, point, true);
    for (let j = 0; j <= ring.length; j += 2) {
      const from = j % ring.length;
      view.setFloat64(at, ring[from]!, true);
      view.setFloat64(at + 8, ring[from + 1]!, true);
      at += 16;
    }
    point += ring.length / 2 + 1;
  }
  return new Uint8Array(view.buffer);
}
