import type { Feature, GroundPlace } from '../../../src/vector/features/index.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { featuresOfAnswers } from './answer-features.ts';

/** Vector formats besides GeoJSON, as the command line writes them; each writer is loaded when it is needed. */
export type VectorFormat = 'csv' | 'kml' | 'flatgeobuf' | 'shapefile' | 'geoparquet';

interface Encoder {
  begin(): string | Uint8Array;
  feature(feature: Feature): string | Uint8Array;
  end(): string | Uint8Array;
}

/** Throws a CrsError where the format needs longitude and latitude and the image does not say where it lies. */
export async function answersVectorFile(
  format: VectorFormat,
  image: Pick<OpenedImage, 'name' | 'frame'>,
  layers: readonly AnswerLayer[],
): Promise<Blob> {
  const { features, place } = featuresOfAnswers(image, layers);
  const encoder = await encoderOf(format, place);
  const pieces = [encoder.begin(), ...features.map((feature) => encoder.feature(feature)), encoder.end()];
  return new Blob(pieces as BlobPart[]);
}

async function encoderOf(format: VectorFormat, place: GroundPlace): Promise<Encoder> {
  switch (format) {
    case 'csv':
      return new (await import('../../../src/vector/features/csv.ts')).CsvEncoder(place);
    case 'kml':
      return new (await import('../../../src/vector/features/kml.ts')).KmlEncoder(place);
    case 'flatgeobuf':
      return new (await import('../../../src/vector/features/flatgeobuf.ts')).FlatGeobufEncoder(place);
    case 'geoparquet':
      return new (await import('../../../src/vector/features/geoparquet.ts')).GeoParquetEncoder(place);
    case 'shapefile':
      return new (await import('../../../src/vector/features/shapefile.ts')).ShapefileEncoder(place);
  }
}
