import { FEATURE_FIELDS } from '../feature.ts';
import type { GroundPlace } from '../place.ts';
import type { LayerState } from './layer-writer.ts';
import { addRequiredSystems, describeCoordinates, referenceSystemOf } from './reference-systems.ts';
import * as schema from './schema.ts';
import type { SqlDatabase } from './sql-database.ts';

/** Makes an empty database a GeoPackage with one empty layer, and leaves the transaction open that its features are written in. */
export function beginGeoPackage(
  database: SqlDatabase,
  layer: string,
  place: GroundPlace,
  time: Date,
): LayerState {
  database.exec(`PRAGMA application_id = ${schema.APPLICATION_ID}; PRAGMA user_version = ${schema.USER_VERSION};
    BEGIN;`);
  return addLayer(database, layer, place, time);
}

/** An empty layer beside others. */
export function addLayer(database: SqlDatabase, table: string, place: GroundPlace, time: Date): LayerState {
  const names = { table, geometry: schema.GEOMETRY, key: 'fid' };
  database.exec(schema.CREATE_COMMON_TABLES + schema.createLayerTable(names, FEATURE_FIELDS));
  addRequiredSystems(database);
  const srs = referenceSystemOf(database, place.crs);
  database.run(
    `INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
     VALUES (?, 'features', ?, ?, ?, ?)`,
    [table, table, describeCoordinates(place, srs), time.toISOString(), srs],
  );
  database.run(`INSERT INTO gpkg_geometry_columns VALUES (?, ?, 'MULTIPOLYGON', ?, 0, 0)`, [
    table,
    names.geometry,
    srs,
  ]);
  return { names, srs, existing: false };
}
