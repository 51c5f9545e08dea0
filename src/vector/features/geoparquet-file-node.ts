import type { FeatureSink } from './feature-sink.ts';
import { GeoParquetEncoder } from './geoparquet.ts';
import { createPieceSink } from './piece-sink-node.ts';
import type { GroundPlace } from './place.ts';

/** A GeoParquet file ({@link GeoParquetEncoder}), written in groups of features. Throws an OutputError. */
export function createGeoParquetFile(path: string, place: GroundPlace): Promise<FeatureSink> {
  return createPieceSink(path, new GeoParquetEncoder(place));
}
