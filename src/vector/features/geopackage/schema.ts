/** Tables of a GeoPackage 1.3 with layers of polygons: OGC 12-128r17. */

/** 'GPKG' */
export const APPLICATION_ID = 0x47504b47;
export const USER_VERSION = 10300;

/** The layer's name where none is given. */
export const DEFAULT_LAYER = 'answers';
export const GEOMETRY = 'geom';

/** A layer's table, its geometries and its key. */
export interface LayerNames {
  readonly table: string;
  readonly geometry: string;
  readonly key: string;
}

/** What is wrong with a layer's name; null where nothing is. */
export function layerNameProblem(name: string): string | null {
  if (name.trim() === '') return 'it is empty';
  if (name.length > 63) return 'it has more than 63 characters';
  if (name.includes('"') || /\p{Cc}/u.test(name)) return 'it has a quotation mark or a control character';
  if (/^(gpkg|sqlite|rtree)_/i.test(name)) return "names that begin so are the format's own";
  return null;
}

export const COLUMN_TYPES = {
  text: 'TEXT',
  real: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  time: 'DATETIME',
} as const;

export type ColumnType = keyof typeof COLUMN_TYPES;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables that every GeoPackage with features has. */
export const CREATE_COMMON_TABLES = `
CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE IF NOT EXISTS gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE IF NOT EXISTS gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));`;

/** A layer's own table. */
export function createLayerTable(
  { table, geometry, key }: LayerNames,
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): string {
  const own = columns.map(({ name, type }) => `${quoted(name)} ${COLUMN_TYPES[type]}`).join(', ');
  return `CREATE TABLE ${quoted(table)} (
  ${quoted(key)} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ${quoted(geometry)} MULTIPOLYGON, ${own});`;
}

/** The name of a layer's spatial index. */
export const indexName = ({ table, geometry }: LayerNames): string => `rtree_${table}_${geometry}`;

/** A name of one of the index's own tables or triggers. */
const part = (names: LayerNames, suffix: string): string => quoted(`${indexName(names)}_${suffix}`);

/** The tables below the spatial index, as SQLite's rtree module would make them. */
export const createIndexTables = (names: LayerNames): string => `
CREATE TABLE ${part(names, 'rowid')}(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE ${part(names, 'node')}(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE ${part(names, 'parent')}(nodeno INTEGER PRIMARY KEY,parentnode);`;

/** Empties them, so that the index can be made anew. */
export const clearIndexTables = (names: LayerNames): string =>
  ['rowid', 'node', 'parent'].map((suffix) => `DELETE FROM ${part(names, suffix)};`).join(' ');

export const insertIndex = (names: LayerNames) => ({
  leaf: `INSERT INTO ${part(names, 'rowid')} VALUES (?, ?)`,
  node: `INSERT INTO ${part(names, 'node')} VALUES (?, ?)`,
  parent: `INSERT INTO ${part(names, 'parent')} VALUES (?, ?)`,
});

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The spatial index itself and the triggers that keep it (annex F.3). The virtual table is entered into the schema
 * directly, since only SQLite builds with the rtree module can create it.
 */
export const declareIndex = (names: LayerNames): string => {
  const index = indexName(names);
  const create = `CREATE VIRTUAL TABLE ${quoted(index)} USING rtree(id, minx, maxx, miny, maxy)`;
  return `
PRAGMA writable_schema = ON;
INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('table', ${text(index)}, ${text(index)}, 0,
  ${text(create)});
PRAGMA writable_schema = OFF;
INSERT INTO gpkg_extensions VALUES (${text(names.table)}, ${text(names.geometry)}, 'gpkg_rtree_index',
  'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
${triggers(names)}`;
};

function triggers(names: LayerNames): string {
  const [table, geometry, key] = [names.table, names.geometry, names.key].map(quoted);
  const index = quoted(indexName(names));
  const has = `(NEW.${geometry} NOTNULL AND NOT ST_IsEmpty(NEW.${geometry}))`;
  const hasNot = `(NEW.${geometry} ISNULL OR ST_IsEmpty(NEW.${geometry}))`;
  const box = ['ST_MinX', 'ST_MaxX', 'ST_MinY', 'ST_MaxY']
    .map((side) => `${side}(NEW.${geometry})`)
    .join(', ');
  const insert = `INSERT OR REPLACE INTO ${index} VALUES (NEW.${key}, ${box});`;
  const remove = (ids: string) => `DELETE FROM ${index} WHERE id ${ids};`;
  const trigger = (name: string, event: string, when: string, body: string) =>
    `CREATE TRIGGER ${part(names, name)} AFTER ${event} ON ${table} WHEN ${when} BEGIN ${body} END;`;
  const [same, other] = [`OLD.${key} = NEW.${key}`, `OLD.${key} != NEW.${key}`];
  return [
    trigger('insert', 'INSERT', has, insert),
    trigger('update1', `UPDATE OF ${geometry}`, `${same} AND ${has}`, insert),
    trigger('update2', `UPDATE OF ${geometry}`, `${same} AND ${hasNot}`, remove(`= OLD.${key}`)),
    trigger('update3', 'UPDATE', `${other} AND ${has}`, `${remove(`= OLD.${key}`)} ${insert}`),
    trigger('update4', 'UPDATE', `${other} AND ${hasNot}`, remove(`IN (OLD.${key}, NEW.${key})`)),
    trigger('delete', 'DELETE', `OLD.${geometry} NOT NULL`, remove(`= OLD.${key}`)),
  ].join('\n');
}
