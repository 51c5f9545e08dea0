import { RasterError } from '../imagery/raster/errors.ts';
import type { FeatureSink } from '../vector/features/feature-sink.ts';
import { createGeoJsonFile } from '../vector/features/geojson-file-node.ts';
import { createGeoPackageFile } from '../vector/features/geopackage/geopackage-file-node.ts';
import { createGeoParquetFile } from '../vector/features/geoparquet-file-node.ts';
import { featuresOf, type Measurer, measurerFor, type Place, placeOf } from '../vector/features/index.ts';
import { BoundaryTracer, simplifyPolygons, type TracedPolygon, traceStrip } from '../vector/index.ts';
import type { AnswerFileOptions, AnswerToWrite, SceneToWrite } from './answer-to-write.ts';
import type { Output } from './output.ts';

/** The vector files of one scene, which hold the answers to all sentences. */
export class VectorFiles {
  readonly #place: Place;
  readonly #measurer: Measurer | null;
  readonly #sinks: FeatureSink[] = [];

  constructor(
    readonly scene: SceneToWrite,
    readonly options: AnswerFileOptions,
  ) {
    this.#place = placeOf(scene.georeference);
    this.#measurer = measurerFor(this.#place);
  }

  get empty(): boolean {
    return this.#sinks.length === 0;
  }

  /** Throws a CrsError where the format wants longitude and latitude, which the scene's system does not give. */
  async add({ path, kind }: Output): Promise<void> {
    const { minArea = null, time } = this.options;
    if (minArea !== null && minArea > 0 && !this.#measurer) {
      throw new RasterError(
        `the smallest area is given in square metres, and ${this.scene.name} does not say how large its pixels are; leave it out`,
        'option',
      );
    }
    if (kind === 'geojson') this.#sinks.push(await createGeoJsonFile(path, this.#place));
    else if (kind === 'geopackage') {
      this.#sinks.push(await createGeoPackageFile(path, this.#place, { time }));
    } else if (kind === 'geoparquet') this.#sinks.push(await createGeoParquetFile(path, this.#place));
    else throw new TypeError(`${kind} is no vector format`);
  }

  /** Takes an answer's mask row by row; `finish` writes its features. */
  trace(answer: AnswerToWrite): { addRows(mask: Uint8Array): void; finish(): Promise<void> } {
    const { minArea = null, simplify = null, explode = false, model, time } = this.options;
    const measurer = this.#measurer;
    const tracer = new BoundaryTracer(this.scene.width);
    const polygons: TracedPolygon[] = [];
    const keep = (polygon: TracedPolygon) => {
      const small = minArea !== null && measurer && measurer.measure(polygon).area < minArea;
      if (!small) polygons.push(polygon);
    };
    return {
      addRows: (mask) => {
        for (const polygon of traceStrip(tracer, mask)) keep(polygon);
      },
      finish: async () => {
        for (const polygon of tracer.finish()) keep(polygon);
        const shown = simplify === null ? polygons : simplifyPolygons(polygons, simplify);
        const description = {
          sentence: answer.expression,
          score: answer.score,
          presence: answer.presence ?? null,
          source: this.scene.name,
          model: model.name,
          modelHash: model.hash,
          time,
        };
        for (const feature of featuresOf(shown, description, { measurer, explode })) {
          for (const sink of this.#sinks) await sink.write(feature);
        }
      },
    };
  }

  async finish(): Promise<void> {
    for (const sink of this.#sinks) await sink.finish();
  }

  /** Removes what is not finished. */
  async abort(): Promise<void> {
    await Promise.all(this.#sinks.map((sink) => sink.abort()));
  }
}
