/** What a file of answers holds. */
export type OutputKind = 'mask' | 'overlay' | 'json' | 'geotiff' | 'geojson' | 'geopackage' | 'geoparquet';

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly kind: OutputKind;
  /** The sentences that it is about, by number: one, or all of them. */
  readonly sentences: readonly number[];
}

/** Kinds that hold polygons. */
export const VECTOR_KINDS: ReadonlySet<OutputKind> = new Set<OutputKind>([
  'geojson',
  'geopackage',
  'geoparquet',
]);
