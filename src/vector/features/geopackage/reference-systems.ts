import type { CoordinateReferenceSystem } from '../../../geo/index.ts';
import { wktOf } from '../../../imagery/geotiff/index.ts';
import { PIXEL_NOTE } from '../geojson.ts';
import type { GroundPlace } from '../place.ts';
import type { SqlDatabase } from './sql-database.ts';

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' +
  'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,' +
  'AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]';

const UNDEFINED_CARTESIAN = -1;
/** Numbers under which reference systems without a code are kept begin here. */
const FIRST_OWN = 100_000;

interface Entry {
  readonly name: string;
  readonly id: number;
  readonly organization: string;
  readonly code: number;
  readonly wkt: string;
}

/** The three systems that every GeoPackage has. */
const REQUIRED: readonly Entry[] = [
  { name: 'Undefined Cartesian SRS', id: -1, organization: 'NONE', code: -1, wkt: 'undefined' },
  { name: 'Undefined geographic SRS', id: 0, organization: 'NONE', code: 0, wkt: 'undefined' },
  { name: 'WGS 84 geodetic', id: 4326, organization: 'EPSG', code: 4326, wkt: WGS84 },
];

/** Makes sure that the systems that every GeoPackage has are there. */
export function addRequiredSystems(database: SqlDatabase): void {
  for (const entry of REQUIRED) {
    if (!database.get('SELECT srs_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?', [entry.id]))
      add(database, entry);
  }
}

/**
 * The number under which a GeoPackage has an image's reference system, which is added where it is missing; that of undefined
 * Cartesian coordinates where it has none, or one that cannot be written down.
 */
export function referenceSystemOf(database: SqlDatabase, crs: CoordinateReferenceSystem | null): number {
  if (!crs) return UNDEFINED_CARTESIAN;
  const wkt = wktOf(crs);
  if (crs.epsg === null && wkt === null) return UNDEFINED_CARTESIAN;
  const known = database.get(
    crs.epsg === null
      ? 'SELECT srs_id FROM gpkg_spatial_ref_sys WHERE definition = ?'
      : "SELECT srs_id FROM gpkg_spatial_ref_sys WHERE upper(organization) = 'EPSG' AND organization_coordsys_id = ?",
    [crs.epsg ?? wkt],
  );
  if (known) return Number(known.srs_id);
  const free = (wished: number): number =>
    database.get('SELECT srs_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?', [wished])
      ? free(wished + 1)
      : wished;
  const { epsg, name } = crs;
  const id = epsg === null ? free(FIRST_OWN) : free(epsg);
  add(database, {
    ...{ name, id, organization: epsg === null ? 'NONE' : 'EPSG', code: epsg ?? id },
    wkt: wkt ?? 'undefined',
  });
  return id;
}

function add(database: SqlDatabase, { name, id, organization, code, wkt }: Entry): void {
  const columns = [
    'srs_name',
    'srs_id',
    'organization',
    'organization_coordsys_id',
    'definition',
    'description',
  ];
  const values = [name, id, organization, code, wkt, name];
  // Files with the extension for newer well-known text demand its column.
  for (const { name: column } of database.all('PRAGMA table_info(gpkg_spatial_ref_sys)')) {
    if (column !== 'definition_12_063') continue;
    columns.push(column);
    values.push('undefined');
  }
  database.run(
    `INSERT INTO gpkg_spatial_ref_sys (${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length - 1)})`,
    values,
  );
}

/** What a file calls one of its reference systems, for people. */
export function nameOfSystem(database: SqlDatabase, srs: number): string {
  const found = database.get('SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = ?', [srs]);
  if (!found) return `the unknown system ${srs}`;
  const { organization, organization_coordsys_id: code, srs_name: name } = found;
  return organization === 'EPSG' ? `EPSG:${code} (${name})` : String(name);
}

/** What a user has to know of a layer's coordinates; "" where its reference system says it. */
export function describeCoordinates({ crs, referenced }: GroundPlace, srs: number): string {
  if (!referenced) return PIXEL_NOTE;
  if (!crs) return 'Coordinates are those of the image, whose coordinate reference system is not known.';
  return srs === UNDEFINED_CARTESIAN
    ? `Coordinates are those of ${crs.name}, which could not be written down.`
    : '';
}
