/** A line of ask-proj.py about one system of the registry. */
export interface SaidByProj {
  readonly code: number;
  readonly name: string;
  readonly type: string;
  readonly deprecated?: boolean;
  readonly error?: string;
  /** Of compound systems: the code of their horizontal part. */
  readonly horizontal?: number | null;
  readonly geodetic?: number;
  readonly ellipsoid?: { readonly a: number; readonly inverseFlattening: number };
  readonly method?: string;
  readonly unit?: { readonly name: string; readonly factor: number; readonly directions: readonly string[] };
  readonly area?: readonly [west: number, south: number, east: number, north: number] | null;
  /** False where PROJ would do better with a grid. */
  readonly bestAvailable?: boolean;
  /** From WGS 84 to the system. */
  readonly pipeline?: string;
  readonly operation?: string;
  /** Well-known text without codes, of ask-proj-texts.py. */
  readonly text?: string;
  readonly accuracy?: number;
  /** Where the operation holds. */
  readonly operationArea?: readonly number[] | null;
  /** Longitude and latitude on WGS 84, and the system's coordinates. */
  readonly points?: readonly (readonly [longitude: number, latitude: number, x: number, y: number])[];
}

/** A line of ask-proj.py about the parts of systems: names of a geographic system and its datum, an ellipsoid, a conversion. */
export interface SaidOfParts {
  readonly datumCode?: number;
  readonly names?: readonly string[];
  readonly ellipsoidCode?: number;
  readonly a?: number;
  readonly inverseFlattening?: number;
  readonly conversionCode?: number;
  /** A system that uses the conversion. */
  readonly projected?: number;
}
