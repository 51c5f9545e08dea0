import { RasterError } from '../imagery/raster/errors.ts';
import {
  createCsvFile,
  createFlatGeobufFile,
  createKmlFile,
  createShapefile,
} from '../vector/features/encoded-files-node.ts';
import type { FeatureSink } from '../vector/features/feature-sink.ts';
import { createGeoJsonFile } from '../vector/features/geojson-file-node.ts';
import { createGeoPackageFile } from '../vector/features/geopackage/geopackage-file-node.ts';
import { createGeoParquetFile } from '../vector/features/geoparquet-file-node.ts';
import { type GroundPlace, measurerFor, placeOf } from '../vector/features/index.ts';
import {
  type FeatureChoices,
  type GeoPackageChoices,
  type ImageAnswer,
  toleranceInPixels,
} from './image-answer.ts';
import type { OpenedImage } from './opened-image.ts';
import type { Output } from './output.ts';

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
    if (kind === 'geojson') this.#sinks.push(await createGeoJsonFile(path, this.#place));
    else if (kind === 'geopackage') {
      this.#sinks.push(await createGeoPackageFile(path, this.#place, { time, layer, append, signal }));
    } else if (kind === 'geoparquet') this.#sinks.push(await createGeoParquetFile(path, this.#place));
    else if (kind === 'flatgeobuf') this.#sinks.push(await createFlatGeobufFile(path, this.#place));
    else if (kind === 'shapefile') this.#sinks.push(await createShapefile(path, this.#place));
    else if (kind === 'kml') this.#sinks.push(await createKmlFile(path, this.#place));
    else if (kind === 'csv') this.#sinks.push(await createCsvFile(path, this.#place));
    else throw new TypeError(`${kind} is no vector format`);
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
