import { type Bounds, mapPolygon, polygonBounds, rightHandRule } from '../../geometry.ts';
import { FEATURE_FIELDS, type Feature } from '../feature.ts';
import type { GroundPlace } from '../place.ts';
import { BOUNDED_BYTES, boundsOfPoints, encodeGeometry, saidBounds } from './geometry-blob.ts';
import { buildRtree, type RtreeEntry } from './rtree.ts';
import * as schema from './schema.ts';
import type { SqlDatabase, SqlStatement } from './sql-database.ts';

/** A layer that features are written to. */
export interface LayerState {
  readonly names: schema.LayerNames;
  readonly srs: number;
  /** Whether it was there before; it has rows then, and may have no spatial index. */
  readonly existing: boolean;
}

/** Writes features to a layer of an open GeoPackage, inside one transaction that the caller begins. */
export class LayerWriter {
  readonly #database: SqlDatabase;
  readonly #layer: LayerState;
  readonly #place: GroundPlace;
  readonly #insert: SqlStatement;
  readonly #entries: RtreeEntry[] = [];
  /** Of the index, as they were: they need functions that this SQLite does not have. */
  readonly #triggers: readonly string[];
  readonly #firstId: number;
  #key: number;

  constructor(database: SqlDatabase, layer: LayerState, place: GroundPlace) {
    this.#database = database;
    this.#layer = layer;
    this.#place = place;
    const { table, geometry, key } = layer.names;
    const largest = (column: string): number =>
      Number(
        database.get(`SELECT max(${schema.quoted(column)}) AS most FROM ${schema.quoted(table)}`)?.most ?? 0,
      );
    this.#key = layer.existing ? largest(key) : 0;
    this.#firstId = layer.existing ? largest('id') : 0;
    this.#triggers = layer.existing ? this.#dropTriggers() : [];
    const columns = [key, geometry, ...FEATURE_FIELDS.map(({ name }) => name)].map(schema.quoted);
    this.#insert = database.prepare(
      `INSERT INTO ${schema.quoted(table)} (${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length - 1)})`,
    );
  }

  write({ polygons, properties }: Feature): void {
    const key = ++this.#key;
    const placed = polygons.map((polygon) => rightHandRule(mapPolygon(polygon, this.#place.toMap)));
    const bounds = polygonBounds(placed);
    if (bounds) this.#entries.push({ id: key, bounds });
    const values = FEATURE_FIELDS.map(({ name }) => {
      const value = name === 'id' ? this.#firstId + properties.id : properties[name];
      return typeof value === 'boolean' ? Number(value) : value;
    });
    this.#insert.run([key, bounds && encodeGeometry(placed, bounds, this.#layer.srs), ...values]);
  }

  /** Index and extent, which need all features. */
  complete(time: Date): void {
    const { names, existing } = this.#layer;
    const database = this.#database;
    this.#insert.finalize();
    const entries = [...(existing ? this.#existingEntries() : []), ...this.#entries];
    if (!existing) {
      database.exec(schema.createIndexTables(names));
      this.#fillIndex(entries);
      database.exec(schema.declareIndex(names));
    } else if (this.#hasIndex()) {
      database.exec(schema.clearIndexTables(names));
      this.#fillIndex(entries);
    }
    for (const sql of this.#triggers) database.exec(sql);
    database.run(
      'UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = ? WHERE table_name = ?',
      [...(extentOf(entries) ?? [null, null, null, null]), time.toISOString(), names.table],
    );
    if (existing && this.#has('gpkg_ogr_contents')) {
      database.run(
        `UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM ${schema.quoted(names.table)})
         WHERE table_name = ? AND feature_count NOTNULL`,
        [names.table],
      );
    }
  }

  /** Lets go of what is prepared. Harmless after `complete`. */
  dispose(): void {
    if (!this.#insert.isFinalized) this.#insert.finalize();
  }

  #dropTriggers(): string[] {
    const prefix = `${schema.indexName(this.#layer.names)}_`.toLowerCase();
    const triggers = this.#database
      .all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
      .filter(({ name }) => String(name).toLowerCase().startsWith(prefix));
    for (const { name } of triggers) this.#database.exec(`DROP TRIGGER ${schema.quoted(String(name))}`);
    return triggers.map(({ sql }) => String(sql));
  }

  /** Bounds of the rows that were there before. */
  #existingEntries(): RtreeEntry[] {
    const { table, geometry, key } = this.#layer.names;
    const [from, column, id] = [table, geometry, key].map(schema.quoted);
    const added = new Set(this.#entries.map((entry) => entry.id));
    const rows = this.#database.all(
      `SELECT ${id} AS id, substr(${column}, 1, ${BOUNDED_BYTES}) AS head FROM ${from} WHERE ${column} NOTNULL`,
    );
    return rows.flatMap(({ id: row, head }): RtreeEntry[] => {
      if (added.has(Number(row))) return [];
      let bounds = saidBounds(head as Uint8Array);
      if (bounds === undefined) {
        const whole = this.#database.get(`SELECT ${column} AS geometry FROM ${from} WHERE ${id} = ?`, [
          Number(row),
        ]);
        bounds = boundsOfPoints(whole!.geometry as Uint8Array);
      }
      return bounds ? [{ id: Number(row), bounds }] : [];
    });
  }

  #fillIndex(entries: readonly RtreeEntry[]): void {
    const { nodes, leaves, parents } = buildRtree(entries);
    const insert = schema.insertIndex(this.#layer.names);
    this.#insertAll(
      insert.node,
      nodes.map(({ node, data }) => [node, data]),
    );
    this.#insertAll(
      insert.leaf,
      leaves.map(({ id, node }) => [id, node]),
    );
    this.#insertAll(
      insert.parent,
      parents.map(({ node, parent }) => [node, parent]),
    );
  }

  #insertAll(sql: string, rows: readonly (number | Uint8Array)[][]): void {
    const statement = this.#database.prepare(sql);
    try {
      for (const row of rows) statement.run(row);
    } finally {
      statement.finalize();
    }
  }

  #hasIndex(): boolean {
    return this.#has(`${schema.indexName(this.#layer.names)}_node`);
  }

  #has(table: string): boolean {
    return this.#database.get('SELECT name FROM sqlite_master WHERE name = ?', [table]) !== null;
  }
}

function extentOf(entries: readonly RtreeEntry[]): Bounds | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { bounds } of entries) {
    minX = Math.min(minX, bounds[0]);
    minY = Math.min(minY, bounds[1]);
    maxX = Math.max(maxX, bounds[2]);
    maxY = Math.max(maxY, bounds[3]);
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : null;
}
