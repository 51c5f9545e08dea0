/** What a file of answers holds. */
export type OutputKind = 'mask' | 'overlay' | 'json' | 'geotiff' | VectorKind;

/** Of them, those that hold polygons. */
export type VectorKind = 'geojson' | 'geopackage' | 'geoparquet' | 'flatgeobuf' | 'shapefile' | 'kml' | 'csv';

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly kind: OutputKind;
  /** The sentences that it is about, by number: one, or all of them. */
  readonly sentences: readonly number[];
}

/** Kinds by suffix, the first that fits. */
const SUFFIXES: readonly (readonly [suffix: RegExp, kind: OutputKind])[] = [
  [/\.overlay\.(png|jpe?g)$/i, 'overlay'],
  [/[^/\\]\.png$/i, 'mask'],
  [/[^/\\]\.tiff?$/i, 'geotiff'],
  [/[^/\\]\.geojson$/i, 'geojson'],
  [/[^/\\]\.gpkg$/i, 'geopackage'],
  [/[^/\\]\.parquet$/i, 'geoparquet'],
  [/[^/\\]\.fgb$/i, 'flatgeobuf'],
  [/[^/\\]\.shp\.zip$/i, 'shapefile'],
  [/[^/\\]\.kml$/i, 'kml'],
  [/[^/\\]\.csv$/i, 'csv'],
  [/[^/\\]\.json$/i, 'json'],
];

/** What suffixes stand for, for people. */
export const SUFFIX_WORDS =
  '.overlay.png a picture, .png a mask, .tif a mask with its place, .geojson, .gpkg, .parquet, .fgb, .shp.zip, .kml or .csv polygons, .json the answer in numbers';

/** What a file of this name holds; null where its suffix does not say. */
export const outputKind = (path: string): OutputKind | null =>
  SUFFIXES.find(([suffix]) => suffix.test(path))?.[1] ?? null;

/** Kinds that hold polygons. */
export const VECTOR_KINDS: ReadonlySet<OutputKind> = new Set<VectorKind>([
  'geojson',
  'geopackage',
  'geoparquet',
  'flatgeobuf',
  'shapefile',
  'kml',
  'csv',
]);

/** Kinds of which one file holds the answers to all sentences. */
export const TOGETHER: ReadonlySet<OutputKind> = new Set<OutputKind>(['overlay', ...VECTOR_KINDS]);
