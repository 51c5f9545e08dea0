import { RasterError } from '../imagery/raster/errors.ts';
import type { FeatureSink } from '../vector/features/feature-sink.ts';
import type { GeoPackageOptions } from '../vector/features/geopackage/geopackage-file-node.ts';
import { type GroundPlace, measurerFor, placeOf } from '../vector/features/index.ts';
import {
  type FeatureChoices,
  type GeoPackageChoices,
  type ImageAnswer,
  toleranceInPixels,
} from './image-answer.ts';
import type { OpenedImage } from './opened-image.ts';
import type { Output, OutputKind } from './output.ts';

/** How vector files are written. */
export interface VectorChoices extends FeatureChoices, GeoPackageChoices {
  readonly time: Date;
  readonly signal?: AbortSignal | undefined;
}

/** The vector files about one image, which hold the answers to all sentences. */
export class VectorFiles {
  readonly #image: OpenedImage;
  readonly #choices: VectorChoices;
  readonly #place: GroundPlace;
  readonly #sinks: FeatureSink[] = [];
  #features = 0;

  constructor(image: OpenedImage, choices: VectorChoices) {
    this.#image = image;
    this.#choices = choices;
    this.#place = placeOf(image.raster.georeference);
  }

  get empty(): boolean {
    return this.#sinks.length === 0;
  }

  /**
   * Begins a file. Throws a CrsError where the format wants longitude and latitude, which the image's system does not
   * give, and a RasterError where an option does not fit the image.
   */
  async add({ path, kind }: Output): Promise<void> {
    const { minArea, time, layer, append, signal } = this.#choices;
    toleranceInPixels(this.#image, this.#choices);
    if (minArea && !measurerFor(this.#place)) {
      throw new RasterError(
        `the smallest area is given in square metres, and ${this.#image.name} does not say how large its pixels are; leave it out`,
        'option',
      );
    }
    this.#sinks.push(await createFeatureFile(path, kind, this.#place, { time, layer, append, signal }));
  }

  /** Writes an answer's features to all of them. */
  async write(answer: ImageAnswer): Promise<void> {
    for (const feature of await answer.features({ ...this.#choices, firstId: this.#features + 1 })) {
      this.#features++;
      for (const sink of this.#sinks) await sink.write(feature);
    }
  }

  async finish(): Promise<void> {
    for (const sink of this.#sinks) await sink.finish();
  }

  /** Removes what is not finished. */
  async abort(): Promise<void> {
    await Promise.all(this.#sinks.map((sink) => sink.abort()));
  }
}

/**
 * Begins a vector file by its kind. Formats are loaded when they are written: together they are a fifth of what a command would
 * load before its first answer. Throws an OutputError, and a CrsError where the format wants longitude and latitude that the
 * place does not give.
 */
export async function createFeatureFile(
  path: string,
  kind: OutputKind,
  place: GroundPlace,
  options: GeoPackageOptions,
): Promise<FeatureSink> {
  if (kind === 'geojson') {
    return (await import('../vector/features/geojson-file-node.ts')).createGeoJsonFile(path, place);
  }
  if (kind === 'geopackage') {
    const { createGeoPackageFile } = await import('../vector/features/geopackage/geopackage-file-node.ts');
    return createGeoPackageFile(path, place, options);
  }
  if (kind === 'geoparquet') {
    return (await import('../vector/features/geoparquet-file-node.ts')).createGeoParquetFile(path, place);
  }
  const encoded = await import('../vector/features/encoded-files-node.ts');
  if (kind === 'flatgeobuf') return encoded.createFlatGeobufFile(path, place);
  if (kind === 'shapefile') return encoded.createShapefile(path, place);
  if (kind === 'kml') return encoded.createKmlFile(path, place);
  if (kind === 'csv') return encoded.createCsvFile(path, place);
  throw new TypeError(`${kind} is no vector format`);
}
