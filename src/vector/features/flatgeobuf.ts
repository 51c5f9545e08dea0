import { Builder } from 'flatbuffers';
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { Feature as FlatFeature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { wktOf } from '../../imagery/geotiff/index.ts';
import type { Polygon } from '../geometry.ts';
import { FEATURE_FIELDS, type Feature } from './feature.ts';
import type { GroundPlace } from './place.ts';
import { placedPolygons } from './placed-polygons.ts';

const COLUMN_TYPES = {
  text: ColumnType.String,
  real: ColumnType.Double,
  integer: ColumnType.Long,
  boolean: ColumnType.Bool,
  time: ColumnType.DateTime,
} as const;

/** "fgb", version 3, "fgb", patch 1. */
const MAGIC = Uint8Array.of(0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 1);

/**
 * Writes features as FlatGeobuf 3, piece by piece: multi-polygons in the image's own map coordinates with its reference
 * system, or in pixels without one. Without a spatial index, since features come one after another.
 */
export class FlatGeobufEncoder {
  readonly #place: GroundPlace;
  readonly #text = new TextEncoder();

  constructor(place: GroundPlace) {
    this.#place = place;
  }

  begin(): Uint8Array {
    const builder = new Builder(1024);
    const columns = FEATURE_FIELDS.map(({ name, type }) => {
      const text = builder.createString(name);
      Column.startColumn(builder);
      Column.addName(builder, text);
      Column.addType(builder, COLUMN_TYPES[type]);
      return Column.endColumn(builder);
    });
    const columnsAt = Header.createColumnsVector(builder, columns);
    const crs = this.#crs(builder);
    const name = builder.createString('answers');
    Header.startHeader(builder);
    Header.addName(builder, name);
    Header.addGeometryType(builder, GeometryType.MultiPolygon);
    Header.addColumns(builder, columnsAt);
    Header.addIndexNodeSize(builder, 0);
    if (crs !== null) Header.addCrs(builder, crs);
    return joined(MAGIC, finished(builder, Header.endHeader(builder)));
  }

  feature({ polygons, properties }: Feature): Uint8Array {
    const builder = new Builder(1024);
    const bytes = FlatFeature.createPropertiesVector(builder, this.#properties(properties));
    const placed = polygons.flatMap((polygon) => placedPolygons(polygon, this.#place, 'map'));
    const parts = placed.map((polygon) => polygonGeometry(builder, polygon));
    const geometry = parts.length > 0 ? multiPolygon(builder, parts) : null;
    FlatFeature.startFeature(builder);
    if (geometry !== null) FlatFeature.addGeometry(builder, geometry);
    FlatFeature.addProperties(builder, bytes);
    return finished(builder, FlatFeature.endFeature(builder));
  }

  end(): Uint8Array {
    return new Uint8Array();
  }

  #crs(builder: Builder): number | null {
    const { crs } = this.#place;
    if (!crs) return null;
    const wkt = wktOf(crs);
    const [name, text] = [builder.createString(crs.name), wkt === null ? null : builder.createString(wkt)];
    const organisation = crs.epsg === null ? null : builder.createString('EPSG');
    Crs.startCrs(builder);
    if (organisation !== null) Crs.addOrg(builder, organisation);
    if (crs.epsg !== null) Crs.addCode(builder, crs.epsg);
    Crs.addName(builder, name);
    if (text !== null) Crs.addWkt(builder, text);
    return Crs.endCrs(builder);
  }

  /** Each value behind the number of its column; what is null is left out. */
  #properties(properties: Feature['properties']): Uint8Array {
    const pieces: Uint8Array[] = [];
    for (const [index, { name, type }] of FEATURE_FIELDS.entries()) {
      const value: unknown = properties[name];
      if (value === null) continue;
      const content = type === 'text' || type === 'time' ? this.#text.encode(String(value)) : null;
      const view = new DataView(new ArrayBuffer(2 + (content ? 4 : type === 'boolean' ? 1 : 8)));
      view.setUint16(0, index, true);
      if (content) view.setUint32(2, content.length, true);
      else if (type === 'boolean') view.setUint8(2, value ? 1 : 0);
      else if (type === 'integer') view.setBigInt64(2, BigInt(value as number), true);
      else view.setFloat64(2, value as number, true);
      pieces.push(new Uint8Array(view.buffer));
      if (content) pieces.push(content);
    }
    return joined(...pieces);
  }
}

function polygonGeometry(builder: Builder, { exterior, holes }: Polygon): number {
  const xy: number[] = [];
  const ends: number[] = [];
  for (const ring of [exterior, ...holes]) {
    for (let i = 0; i < ring.length; i++) xy.push(ring[i]!);
    xy.push(ring[0]!, ring[1]!);
    ends.push(xy.length / 2);
  }
  const endsAt = ends.length > 1 ? Geometry.createEndsVector(builder, ends) : null;
  const xyAt = Geometry.createXyVector(builder, xy);
  Geometry.startGeometry(builder);
  if (endsAt !== null) Geometry.addEnds(builder, endsAt);
  Geometry.addXy(builder, xyAt);
  Geometry.addType(builder, GeometryType.Polygon);
  return Geometry.endGeometry(builder);
}

function multiPolygon(builder: Builder, parts: readonly number[]): number {
  const partsAt = Geometry.createPartsVector(builder, [...parts]);
  Geometry.startGeometry(builder);
  Geometry.addType(builder, GeometryType.MultiPolygon);
  Geometry.addParts(builder, partsAt);
  return Geometry.endGeometry(builder);
}

/** A whole table; its length is a multiple of 8 bytes, so that the numbers of the next one can be read where they lie. */
function finished(builder: Builder, table: number): Uint8Array {
  builder.prep(8, 0);
  builder.finishSizePrefixed(table);
  return builder.asUint8Array();
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
