import { OutputError } from '../../../imagery/errors.ts';
import { FEATURE_FIELDS } from '../feature.ts';
import type { LayerNames } from './schema.ts';
import type { SqlDatabase } from './sql-database.ts';

/** A layer that is in a file already. */
export interface ExistingLayer {
  readonly names: LayerNames;
  readonly srs: number;
}

/** Types under which other programs keep what a column holds. */
const SAME_TYPE = {
  text: /^(TEXT|VARCHAR|CHAR|STRING)/i,
  real: /^(DOUBLE|REAL|FLOAT|NUMERIC)/i,
  integer: /^(INT|BIGINT|MEDIUMINT)/i,
  boolean: /^(BOOL|TINYINT|INT|MEDIUMINT)/i,
  time: /^(DATETIME|TIMESTAMP|TEXT)/i,
} as const;

/**
 * Finds a layer of a GeoPackage, and checks that features can be added to it: it must have their columns, each of a fitting type, and hold
 * multi-polygons; further columns may be empty. Null where there is no such layer.
 * Throws an OutputError that says what differs.
 */
export function findLayer(database: SqlDatabase, path: string, layer: string): ExistingLayer | null {
  const fail = (problem: string): never => {
    throw new OutputError(
      `${path} cannot be added to: the layer '${layer}' ${problem}; choose another layer or another file`,
    );
  };
  const tables = database.all("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')");
  const has = (name: string) =>
    tables.some((table) => String(table.name).toLowerCase() === name.toLowerCase());
  if (!has('gpkg_contents') || !has('gpkg_spatial_ref_sys')) {
    throw new OutputError(`${path} cannot be added to: it is no GeoPackage; choose another file`);
  }
  const content = database.get('SELECT * FROM gpkg_contents WHERE lower(table_name) = lower(?)', [layer]);
  if (!content) return has(layer) ? fail('is a table of another kind') : null;
  if (content.data_type !== 'features') fail(`holds ${content.data_type} and no features`);
  const table = String(content.table_name);
  const column = database.get('SELECT * FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)', [
    table,
  ]);
  if (!column) return fail('has no geometries');
  const type = String(column.geometry_type_name).toUpperCase();
  if (!['MULTIPOLYGON', 'MULTISURFACE', 'GEOMETRY'].includes(type))
    fail(`holds ${type}, answers are MULTIPOLYGON`);
  if (column.z === 1 || column.m === 1) fail('demands heights or measures, which answers do not have');
  const geometry = String(column.column_name);
  const columns = database.all(`PRAGMA table_info("${table.replaceAll('"', '""')}")`);
  const key = columns.find(({ pk }) => Number(pk) > 0);
  if (!key) return fail('has no key');
  const different: string[] = [];
  for (const { name, type: kind } of FEATURE_FIELDS) {
    const own = columns.find((one) => String(one.name).toLowerCase() === name.toLowerCase());
    if (!own) different.push(`${name} is missing`);
    else if (!SAME_TYPE[kind].test(String(own.type))) different.push(`${name} is ${own.type}`);
  }
  const ours = new Set(
    [String(key.name), geometry, ...FEATURE_FIELDS.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  for (const { name, notnull, dflt_value: byDefault } of columns) {
    if (notnull === 1 && byDefault === null && !ours.has(String(name).toLowerCase())) {
      different.push(`${name} must not be empty`);
    }
  }
  if (different.length > 0) fail(`has other columns than answers (${different.join(', ')})`);
  return { names: { table, geometry, key: String(key.name) }, srs: Number(column.srs_id) };
}
