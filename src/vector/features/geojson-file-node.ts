import type { FeatureSink } from './feature-sink.ts';
import { GeoJsonEncoder } from './geojson.ts';
import { createPieceSink } from './piece-sink-node.ts';
import type { GroundPlace } from './place.ts';

/**
 * A GeoJSON file ({@link GeoJsonEncoder}), written feature by feature. Throws a CrsError where the reference system cannot
 * be transformed to longitude and latitude, else an OutputError.
 */
export async function createGeoJsonFile(path: string, place: GroundPlace): Promise<FeatureSink> {
  const encoder = new GeoJsonEncoder(place);
  const text = new TextEncoder();
  return createPieceSink(path, {
    begin: () => text.encode(encoder.begin()),
    feature: (feature) => text.encode(encoder.feature(feature)),
    end: () => text.encode(encoder.end()),
  });
}
