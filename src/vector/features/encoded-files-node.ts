import { CsvEncoder } from './csv.ts';
import type { Feature } from './feature.ts';
import type { FeatureSink } from './feature-sink.ts';
import { FlatGeobufEncoder } from './flatgeobuf.ts';
import { KmlEncoder } from './kml.ts';
import { createPieceSink } from './piece-sink-node.ts';
import type { GroundPlace } from './place.ts';
import { ShapefileEncoder } from './shapefile.ts';

/** Files that are written feature by feature. All throw an OutputError where the file cannot be written. */
interface Encoder {
  begin(): string | Uint8Array;
  feature(feature: Feature): string | Uint8Array;
  end(): string | Uint8Array;
}

/** {@link FlatGeobufEncoder} */
export const createFlatGeobufFile = async (path: string, place: GroundPlace): Promise<FeatureSink> =>
  fileOf(path, new FlatGeobufEncoder(place));

/** {@link ShapefileEncoder} */
export const createShapefile = async (path: string, place: GroundPlace): Promise<FeatureSink> =>
  fileOf(path, new ShapefileEncoder(place));

/** {@link KmlEncoder}. Throws a CrsError where the image has no longitude and latitude. */
export const createKmlFile = async (path: string, place: GroundPlace): Promise<FeatureSink> =>
  fileOf(path, new KmlEncoder(place));

/** {@link CsvEncoder} */
export const createCsvFile = async (path: string, place: GroundPlace): Promise<FeatureSink> =>
  fileOf(path, new CsvEncoder(place));

function fileOf(path: string, encoder: Encoder): Promise<FeatureSink> {
  const text = new TextEncoder();
  const bytes = (piece: string | Uint8Array) => (typeof piece === 'string' ? text.encode(piece) : piece);
  return createPieceSink(path, {
    begin: () => bytes(encoder.begin()),
    feature: (feature) => bytes(encoder.feature(feature)),
    end: () => bytes(encoder.end()),
  });
}
