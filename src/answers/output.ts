/** What a file of answers holds. */
export type OutputKind = 'mask' | 'overlay' | 'json' | 'geotiff' | 'classes' | VectorKind;

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

/**
 * What a file of this name holds; null where its suffix does not say.
 * @param classes whether a GeoTIFF holds the answers to all sentences, a value for each
 */
export function outputKind(path: string, classes = false): OutputKind | null {
  const kind = SUFFIXES.find(([suffix]) => suffix.test(path))?.[1] ?? null;
  return kind === 'geotiff' && classes ? 'classes' : kind;
}

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
export const TOGETHER: ReadonlySet<OutputKind> = new Set<OutputKind>(['overlay', 'classes', ...VECTOR_KINDS]);

/** The files that an output is: the first is its path; of a raster of classes there are styles and a legend beside it. */
export function filesOf({ path, kind }: Pick<Output, 'path' | 'kind'>): string[] {
  if (kind !== 'classes') return [path];
  const stem = path.replace(/\.tiff?$/i, '');
  return [path, `${stem}.qml`, `${stem}.sld`, `${stem}.legend.json`];
}
