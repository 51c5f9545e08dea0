/** Tables of a GeoPackage 1.3 with one layer of polygons: OGC 12-128r17. */

/** 'GPKG' */
export const APPLICATION_ID = 0x47504b47;
export const USER_VERSION = 10300;

export const TABLE = 'answers';
export const GEOMETRY = 'geom';
const RTREE = `rtree_${TABLE}_${GEOMETRY}`;

const COLUMN_TYPES = {
  text: 'TEXT',
  real: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  time: 'DATETIME',
} as const;

export type ColumnType = keyof typeof COLUMN_TYPES;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables that every GeoPackage has, and the layer's own. */
export function createTables(
  columns: readonly { readonly name: string; readonly type: ColumnType }[],
): string {
  const own = columns.map(({ name, type }) => `${quoted(name)} ${COLUMN_TYPES[type]}`).join(', ');
  return `
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE ${TABLE} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ${GEOMETRY} MULTIPOLYGON, ${own});`;
}

/** The tables below the spatial index, as SQLite's rtree module would make them. */
export const CREATE_INDEX_TABLES = `
CREATE TABLE "${RTREE}_rowid"(rowid INTEGER PRIMARY KEY,nodeno);
CREATE TABLE "${RTREE}_node"(nodeno INTEGER PRIMARY KEY,data);
CREATE TABLE "${RTREE}_parent"(nodeno INTEGER PRIMARY KEY,parentnode);`;

export const INSERT_INDEX = {
  leaf: `INSERT INTO "${RTREE}_rowid" VALUES (?, ?)`,
  node: `INSERT INTO "${RTREE}_node" VALUES (?, ?)`,
  parent: `INSERT INTO "${RTREE}_parent" VALUES (?, ?)`,
} as const;

/**
 * The spatial index itself and the triggers that keep it (annex F.3). The virtual table is entered into the schema
 * directly, since only SQLite builds with the rtree module can create it.
 */
export const DECLARE_INDEX = `
PRAGMA writable_schema = ON;
INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('table', '${RTREE}', '${RTREE}', 0,
  'CREATE VIRTUAL TABLE "${RTREE}" USING rtree(id, minx, maxx, miny, maxy)');
PRAGMA writable_schema = OFF;
INSERT INTO gpkg_extensions VALUES ('${TABLE}', '${GEOMETRY}', 'gpkg_rtree_index',
  'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
${triggers()}`;

function triggers(): string {
  const has = `(NEW.${GEOMETRY} NOTNULL AND NOT ST_IsEmpty(NEW.${GEOMETRY}))`;
  const hasNot = `(NEW.${GEOMETRY} ISNULL OR ST_IsEmpty(NEW.${GEOMETRY}))`;
  const box = ['ST_MinX', 'ST_MaxX', 'ST_MinY', 'ST_MaxY']
    .map((side) => `${side}(NEW.${GEOMETRY})`)
    .join(', ');
  const insert = `INSERT OR REPLACE INTO "${RTREE}" VALUES (NEW.fid, ${box});`;
  const remove = (ids: string) => `DELETE FROM "${RTREE}" WHERE id ${ids};`;
  const trigger = (name: string, event: string, when: string, body: string) =>
    `CREATE TRIGGER "${RTREE}_${name}" AFTER ${event} ON ${TABLE} WHEN ${when} BEGIN ${body} END;`;
  return [
    trigger('insert', 'INSERT', has, insert),
    trigger('update1', `UPDATE OF ${GEOMETRY}`, `OLD.fid = NEW.fid AND ${has}`, insert),
    trigger('update2', `UPDATE OF ${GEOMETRY}`, `OLD.fid = NEW.fid AND ${hasNot}`, remove('= OLD.fid')),
    trigger('update3', 'UPDATE', `OLD.fid != NEW.fid AND ${has}`, `${remove('= OLD.fid')} ${insert}`),
    trigger('update4', 'UPDATE', `OLD.fid != NEW.fid AND ${hasNot}`, remove('IN (OLD.fid, NEW.fid)')),
    trigger('delete', 'DELETE', `OLD.${GEOMETRY} NOT NULL`, remove('= OLD.fid')),
  ].join('\n');
}
