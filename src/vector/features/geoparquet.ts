import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Bounds, mapPolygon, type Polygon, polygonBounds, rightHandRule } from '../geometry.ts';
import { FEATURE_FIELDS, type Feature } from './feature.ts';
import { onEarth } from './on-earth.ts';
import type { GroundPlace } from './place.ts';
import { multiPolygonWkb } from './wkb.ts';

const PARQUET_TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  real: { type: 'DOUBLE' },
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const satisfies Record<string, Partial<SchemaElement>>;

const SIDES = ['xmin', 'ymin', 'xmax', 'ymax'] as const;

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: FEATURE_FIELDS.length + 2 },
  ...FEATURE_FIELDS.map(
    ({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...PARQUET_TYPES[type] }),
  ),
  { name: 'bbox', repetition_type: 'OPTIONAL', num_children: 4 },
  ...SIDES.map((name): SchemaElement => ({ name, repetition_type: 'REQUIRED', type: 'DOUBLE' })),
  { name: 'geometry', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY' },
];

/** Rows, and bytes of geometry, at which a row group is written. */
interface GroupLimits {
  readonly rows: number;
  readonly bytes: number;
}

const GROUP: GroupLimits = { rows: 50_000, bytes: 32 << 20 };

/**
 * Writes features as GeoParquet 1.1, piece by piece: geometries in well-known binary with their bounding boxes as a
 * column, which readers use to skip. Coordinates are longitude and latitude (OGC:CRS84, the format's default, which every
 * reader knows) wherever the reference system can be transformed to them; else they are the image's map coordinates or
 * pixels, and the file says that their reference system is not known (`crs: null`).
 */
export class GeoParquetEncoder {
  readonly #place: GroundPlace;
  readonly #writer = new ByteWriter();
  readonly #parquet: ParquetWriter;
  #rows: { readonly feature: Feature; readonly wkb: Uint8Array | null; readonly bounds: Bounds | null }[] =
    [];
  #waitingBytes = 0;
  #bounds: Bounds | null = null;

  constructor(
    place: GroundPlace,
    readonly group = GROUP,
  ) {
    this.#place = place;
    this.#parquet = new ParquetWriter({ writer: this.#writer, schema: SCHEMA, createdBy: 'skyrefer' });
  }

  begin(): Uint8Array {
    return this.#take();
  }

  feature(feature: Feature): Uint8Array {
    const polygons = feature.polygons.flatMap((polygon) => this.#placed(polygon)).map(rightHandRule);
    const bounds = polygonBounds(polygons);
    const wkb = bounds && multiPolygonWkb(polygons);
    this.#rows.push({ feature, wkb, bounds });
    this.#waitingBytes += wkb?.length ?? 0;
    if (bounds) this.#bounds = this.#bounds ? union(this.#bounds, bounds) : bounds;
    const { rows, bytes } = this.group;
    if (this.#rows.length >= rows || this.#waitingBytes >= bytes) this.#writeGroup();
    return this.#take();
  }

  end(): Uint8Array {
    this.#writeGroup();
    this.#parquet.kvMetadata = [{ key: 'geo', value: JSON.stringify(this.#metadata()) }];
    this.#parquet.finish();
    return this.#take();
  }

  #placed(polygon: Polygon): Polygon[] {
    const { lonLat, toMap } = this.#place;
    return typeof lonLat === 'function' ? onEarth(polygon, this.#place) : [mapPolygon(polygon, toMap)];
  }

  #writeGroup(): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    const columnData = [
      ...FEATURE_FIELDS.map(({ name, type }) => ({
        name,
        data: rows.map(({ feature }) => {
          const value = feature.properties[name];
          if (type === 'time') return new Date(value as string);
          return type === 'integer' ? BigInt(value as number) : value;
        }),
      })),
      {
        name: 'bbox',
        data: rows.map(
          ({ bounds }) => bounds && Object.fromEntries(SIDES.map((side, i) => [side, bounds[i]])),
        ),
      },
      { name: 'geometry', data: rows.map(({ wkb }) => wkb), statistics: false },
    ];
    this.#parquet.write({ columnData, rowGroupSize: rows.length });
    this.#rows = [];
    this.#waitingBytes = 0;
  }

  #metadata(): object {
    const known = typeof this.#place.lonLat === 'function';
    return {
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: {
          encoding: 'WKB',
          geometry_types: ['MultiPolygon'],
          orientation: 'counterclockwise',
          edges: 'planar',
          ...(known ? {} : { crs: null }),
          ...(this.#bounds ? { bbox: this.#bounds } : {}),
          covering: { bbox: Object.fromEntries(SIDES.map((side) => [side, ['bbox', side]])) },
        },
      },
    };
  }

  /** What was written since the last time. */
  #take(): Uint8Array {
    const writer = this.#writer;
    const bytes = new Uint8Array(writer.buffer, 0, writer.index).slice();
    writer.index = 0;
    return bytes;
  }
}

const union = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
