import { open, rm } from 'node:fs/promises';
import sqlite, { type Database, type Statement } from 'node-sqlite3-wasm';
import { AsideFile } from '../../../files/aside-file.ts';
import { OutputError } from '../../../imagery/errors.ts';
import { wktOf } from '../../../imagery/geotiff/index.ts';
import { outputError } from '../../../imagery/replace-file-node.ts';
import { type Bounds, mapPolygon, polygonBounds, rightHandRule } from '../../geometry.ts';
import { FEATURE_FIELDS, type Feature } from '../feature.ts';
import type { FeatureSink } from '../feature-sink.ts';
import { PIXEL_NOTE } from '../geojson.ts';
import type { GroundPlace } from '../place.ts';
import { multiPolygonWkb } from '../wkb.ts';
import { buildRtree, type RtreeEntry } from './rtree.ts';
import * as schema from './schema.ts';

export interface GeoPackageOptions {
  /** When the layer was changed last, as it stands in the file; given, so that output can be reproduced. */
  readonly time: Date;
}

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' +
  'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,' +
  'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]';

const UNDEFINED_CARTESIAN = -1;
/** Number under which a reference system without a code is kept. */
const OWN_SYSTEM = 100_000;

/**
 * A GeoPackage with one layer, `answers`, in the image's own reference system and map coordinates, with a spatial index.
 * SQLite writes to the file itself; of the features only their bounds are held. Images without a reference system, and
 * those whose system cannot be written as well-known text, give a layer of undefined Cartesian coordinates.
 * Throws an OutputError.
 */
export async function createGeoPackageFile(
  path: string,
  place: GroundPlace,
  options: GeoPackageOptions,
): Promise<FeatureSink> {
  const file = await AsideFile.for(path).catch((cause: unknown) => {
    throw outputError(path, cause);
  });
  let layer: Layer | null = null;
  const abort = async () => {
    const opened = layer;
    layer = null;
    try {
      opened?.close();
    } catch {
      // The file is removed anyway.
    }
    await file.discard();
    await rm(`${file.aside}.lock`, { recursive: true, force: true }).catch(() => {});
  };
  const guarded = async (work: () => void | Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      await abort();
      throw translated(path, cause);
    }
  };
  await guarded(async () => {
    // An empty file is an empty database; made here, it has the permissions that other files have.
    await (await open(file.aside, 'wx')).close();
    layer = new Layer(file.aside, place, options);
  });
  return {
    write: (feature) => guarded(() => layer!.write(feature)),
    finish: () =>
      guarded(async () => {
        layer!.complete();
        layer!.close();
        layer = null;
        await file.commit();
      }),
    abort: async () => {
      if (layer) await abort();
    },
  };
}

function translated(path: string, cause: unknown): OutputError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/full|disk I\/O/i.test(message)) {
    return new OutputError(
      `${path} cannot be written: the disk is full or failed; free some space or choose another folder`,
      {
        cause,
      },
    );
  }
  return outputError(path, cause);
}

/** The file while it is open. */
class Layer {
  readonly #database: Database;
  readonly #insert: Statement;
  readonly #srs: number;
  readonly #entries: RtreeEntry[] = [];
  #fid = 0;

  constructor(
    path: string,
    readonly place: GroundPlace,
    readonly options: GeoPackageOptions,
  ) {
    const database = new sqlite.Database(path);
    this.#database = database;
    try {
      // What is half-made is thrown away anyhow, so nothing needs to be kept for undoing it.
      database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
        PRAGMA application_id = ${schema.APPLICATION_ID}; PRAGMA user_version = ${schema.USER_VERSION};
        BEGIN;${schema.createTables(FEATURE_FIELDS)}`);
      this.#srs = this.#addReferenceSystems();
      this.#addLayer();
      const columns = [schema.GEOMETRY, ...FEATURE_FIELDS.map(({ name }) => name)];
      this.#insert = database.prepare(
        `INSERT INTO ${schema.TABLE} (fid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
      );
    } catch (error) {
      database.close();
      throw error;
    }
  }

  write({ polygons, properties }: Feature): void {
    const fid = ++this.#fid;
    const placed = polygons.map((polygon) => rightHandRule(mapPolygon(polygon, this.place.toMap)));
    const bounds = polygonBounds(placed);
    if (bounds) this.#entries.push({ id: fid, bounds });
    const values = FEATURE_FIELDS.map(({ name, type }) => {
      const value = properties[name];
      return type === 'boolean' && value !== null ? Number(value) : value;
    });
    const geometry = bounds && encodeGeometry(multiPolygonWkb(placed, HEADER_BYTES), bounds, this.#srs);
    this.#insert.run([fid, geometry, ...values]);
  }

  /** Index and extent, which need all features. */
  complete(): void {
    const database = this.#database;
    this.#insert.finalize();
    const { nodes, leaves, parents } = buildRtree(this.#entries);
    database.exec(schema.CREATE_INDEX_TABLES);
    this.#insertAll(
      schema.INSERT_INDEX.node,
      nodes.map(({ node, data }) => [node, data]),
    );
    this.#insertAll(
      schema.INSERT_INDEX.leaf,
      leaves.map(({ id, node }) => [id, node]),
    );
    this.#insertAll(
      schema.INSERT_INDEX.parent,
      parents.map(({ node, parent }) => [node, parent]),
    );
    database.exec(schema.DECLARE_INDEX);
    let extent: (number | null)[] = [null, null, null, null];
    for (const { bounds } of this.#entries) {
      extent = extent.map((value, i) =>
        value === null ? bounds[i]! : i < 2 ? Math.min(value, bounds[i]!) : Math.max(value, bounds[i]!),
      );
    }
    database.run(`UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?`, extent);
    database.exec('COMMIT');
  }

  close(): void {
    if (!this.#insert?.isFinalized) this.#insert?.finalize();
    this.#database.close();
  }

  #insertAll(sql: string, rows: readonly (number | Uint8Array)[][]): void {
    const statement = this.#database.prepare(sql);
    try {
      for (const row of rows) statement.run(row);
    } finally {
      statement.finalize();
    }
  }

  #addReferenceSystems(): number {
    const sql = 'INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)';
    const add = (name: string, id: number, organization: string, code: number, wkt: string, about: string) =>
      this.#database.run(sql, [name, id, organization, code, wkt, about]);
    add(
      'Undefined Cartesian SRS',
      -1,
      'NONE',
      -1,
      'undefined',
      'undefined Cartesian coordinate reference system',
    );
    add(
      'Undefined geographic SRS',
      0,
      'NONE',
      0,
      'undefined',
      'undefined geographic coordinate reference system',
    );
    add(
      'WGS 84 geodetic',
      4326,
      'EPSG',
      4326,
      WGS84,
      'longitude/latitude coordinates in decimal degrees on WGS 84',
    );
    const { crs } = this.place;
    if (!crs) return UNDEFINED_CARTESIAN;
    const wkt = wktOf(crs);
    if (crs.epsg === 4326) return 4326;
    if (crs.epsg !== null) add(crs.name, crs.epsg, 'EPSG', crs.epsg, wkt ?? 'undefined', crs.name);
    else if (wkt === null) return UNDEFINED_CARTESIAN;
    else add(crs.name, OWN_SYSTEM, 'NONE', OWN_SYSTEM, wkt, crs.name);
    return crs.epsg ?? OWN_SYSTEM;
  }

  #addLayer(): void {
    const time = this.options.time.toISOString();
    this.#database.run(
      `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
       VALUES (?, 'features', ?, ?, ?, ?)`,
      [schema.TABLE, schema.TABLE, describe(this.place, this.#srs), time, this.#srs],
    );
    this.#database.run(`INSERT INTO gpkg_geometry_columns VALUES (?, ?, 'MULTIPOLYGON', ?, 0, 0)`, [
      schema.TABLE,
      schema.GEOMETRY,
      this.#srs,
    ]);
  }
}

function describe({ crs, referenced }: GroundPlace, srs: number): string {
  if (!referenced) return PIXEL_NOTE;
  if (!crs) return 'Coordinates are those of the image, whose coordinate reference system is not known.';
  return srs === UNDEFINED_CARTESIAN
    ? `Coordinates are those of ${crs.name}, which could not be written down.`
    : '';
}

/** Header of a geometry (clause 2.1.3): magic, version, flags, reference system, bounds. */
const HEADER_BYTES = 8 + 32;

function encodeGeometry(bytes: Uint8Array, [minX, minY, maxX, maxY]: Bounds, srs: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4750); // 'GP'
  view.setUint8(2, 0);
  view.setUint8(3, 0b0000_0011); // bounds in x and y, little-endian
  view.setInt32(4, srs, true);
  for (const [i, value] of [minX, maxX, minY, maxY].entries()) view.setFloat64(8 + 8 * i, value, true);
  return bytes;
}
