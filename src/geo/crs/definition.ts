/** An ellipsoid of revolution. */
export interface Ellipsoid {
  /** Semi-major axis in metres. */
  readonly a: number;
  /** 0 for a sphere. */
  readonly inverseFlattening: number;
}

/** A map projection in PROJ's terms, https://proj.org/operations/projections: `tmerc` with `lat_0`, `lon_0`, ... */
export interface ProjectionTerms {
  readonly method: string;
  /** Angles in degrees, lengths in metres; `true` for what is a flag in PROJ (`no_uoff`). */
  readonly parameters: Readonly<Record<string, number | true>>;
}

/** How a datum is brought to WGS 84. */
export interface DatumOperation {
  /** Its name in the EPSG registry, or where else it comes from. */
  readonly name: string;
  /** PROJ's steps from longitude and latitude on the datum to those on WGS 84, `>` between them; empty for nothing to do. */
  readonly steps: string;
  /** As its publisher states it; null where nobody does. */
  readonly accuracyMetres: number | null;
  /**
   * `published`: an operation of the EPSG registry. `file`: the shift that the file itself gives. `assumed`: the file names
   * an ellipsoid or a sphere and no datum. `unknown`: the datum is known and its shift is not, so that it is left out.
   */
  readonly source: 'published' | 'file' | 'assumed' | 'unknown';
  /** Whether a more exact operation exists that needs a grid of shifts, which is not here. */
  readonly gridIsBetter: boolean;
  /** Where it holds, in degrees, if that is less than where the system is used; else null. West may be greater than east. */
  readonly area: Area | null;
}

/** In degrees; west is greater than east where it lies across the antimeridian. */
export type Area = readonly [west: number, south: number, east: number, north: number];

/** All that it takes to bring a reference system's coordinates to WGS 84. Plain data, so that it travels to workers. */
export interface CrsDefinition {
  /** Null for geographic systems. */
  readonly projection: ProjectionTerms | null;
  readonly ellipsoid: Ellipsoid;
  /** Of longitude: degrees east of Greenwich. */
  readonly primeMeridian: number;
  /** Metres in one unit of a projected system, degrees in one of a geographic system. */
  readonly unit: number;
  /** Where the two coordinates of the map grow to: `en` nearly always. */
  readonly axes: string;
  readonly toWgs84: DatumOperation;
}

/** Why a reference system's coordinates cannot be brought to WGS 84. */
export interface CrsRefusal {
  readonly refused: string;
}

/** Nothing to do: the system is on WGS 84 itself. */
export const ON_WGS84: DatumOperation = {
  name: 'none',
  steps: '',
  accuracyMetres: 0,
  source: 'published',
  gridIsBetter: false,
  area: null,
};
