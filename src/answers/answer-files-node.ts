import { CrsError } from '../geo/index.ts';
import { createCogFile } from '../imagery/geotiff/cog-file-node.ts';
import { composeOverlay } from '../imagery/index.ts';
import { encodePicture, encodingOf, replaceFile } from '../imagery/node.ts';
import { createGreyPng } from '../imagery/png-file-node.ts';
import type { RowSink } from '../imagery/row-sink.ts';
import type { Mask } from '../vector/index.ts';
import type { AnswerFileOptions, AnswerToWrite, SceneToWrite } from './answer-to-write.ts';
import type { OpenedScene } from './open-scene-node.ts';
import { type Output, type OutputKind, VECTOR_KINDS } from './output.ts';
import { VectorFiles } from './vector-files-node.ts';

/** What became of the files. */
export interface WrittenFiles {
  readonly written: readonly Output[];
  /** Files that this scene cannot be written to, with the reason; the others were written. */
  readonly refused: readonly { readonly output: Output; readonly error: Error }[];
}

/** Longest side of an overlay: of larger scenes it shows a reduced picture. */
export const LARGEST_OVERLAY = 4096;

/** What a file is, for people. */
export const OUTPUT_WORDS: Readonly<Record<OutputKind, string>> = {
  mask: 'mask',
  overlay: 'picture',
  json: 'numbers',
  geotiff: 'GeoTIFF',
  geojson: 'GeoJSON',
  geopackage: 'GeoPackage',
  geoparquet: 'GeoParquet',
};

/**
 * Writes all files of one scene. Every answer's rows are read once, whatever is made of them, and memory does not grow
 * with the scene's height (but with what polygons there are). Files are made aside and put into place one by one at
 * the end; where anything fails, those that are not finished are removed. A format that wants longitude and latitude is
 * refused, and the others written, where the scene's reference system is not known to proj4.
 *
 * @param records the answers as `.json` files hold them
 * Throws an OutputError, a RasterError where an option does not fit the scene, and the signal's reason.
 */
export async function writeAnswerFiles(
  outputs: readonly Output[],
  scene: SceneToWrite,
  answers: readonly AnswerToWrite[],
  records: readonly object[],
  options: AnswerFileOptions,
): Promise<WrittenFiles> {
  const vectors = new VectorFiles(scene, options);
  const overlays = outputs.filter(({ kind }) => kind === 'overlay');
  const refused: { output: Output; error: Error }[] = [];
  try {
    for (const output of outputs) {
      if (!VECTOR_KINDS.has(output.kind)) continue;
      await vectors.add(output).catch((error: unknown) => {
        if (!(error instanceof CrsError)) throw error;
        refused.push({ output, error });
      });
    }
    const masks: Mask[] = [];
    for (const [index, answer] of answers.entries()) {
      const own = outputs.filter(({ sentences }) => sentences.includes(index));
      const mask = await writeAnswer(own, scene, answer, overlays.length > 0, vectors, options);
      if (mask) masks.push(mask);
    }
    await vectors.finish();
    for (const { path } of overlays) {
      const { width, height } = masks[0] ?? reducedSize(scene);
      const picture = await scene.picture({ width, height });
      const composed = composeOverlay(
        picture,
        masks.map((mask) => ({ mask })),
      );
      await replaceFile(path, await encodePicture(composed, encodingOf(path)));
    }
    for (const { path, kind, sentences } of outputs) {
      if (kind === 'json') await replaceFile(path, `${JSON.stringify(records[sentences[0]!], null, 2)}\n`);
    }
  } catch (error) {
    await vectors.abort();
    throw error;
  }
  const failed = new Set(refused.map(({ output }) => output));
  return { written: outputs.filter((output) => !failed.has(output)), refused };
}

/** One answer's rasters, and its polygons for the vector files; gives its mask at the overlay's size where that is wanted. */
async function writeAnswer(
  outputs: readonly Output[],
  scene: SceneToWrite,
  answer: AnswerToWrite,
  withOverlay: boolean,
  vectors: VectorFiles,
  options: AnswerFileOptions,
): Promise<Mask | null> {
  const { probability = false, signal } = options;
  const sinks: RowSink[] = [];
  const reduced = withOverlay ? new ReducedMask(scene) : null;
  const tracer = vectors.empty ? null : vectors.trace(answer);
  try {
    for (const output of outputs) {
      const sink = await rasterSink(output, scene, answer, options);
      if (sink) sinks.push(sink);
    }
    if (sinks.length === 0 && !reduced && !tracer) return null;
    const wanted = probability && sinks.length > 0;
    for await (const rows of answer.rows({ probability: wanted })) {
      signal?.throwIfAborted();
      const values = wanted ? rows.probability! : sinks.length > 0 ? visible(rows.mask) : rows.mask;
      await Promise.all(sinks.map((sink) => sink.write(values)));
      tracer?.addRows(rows.mask);
      reduced?.addRows(rows.mask);
    }
    await tracer?.finish();
    for (const sink of sinks) await sink.finish();
    return reduced;
  } catch (error) {
    await Promise.all(sinks.map((sink) => sink.abort()));
    throw error;
  }
}

/** 0 and 255 instead of 0 and 1. */
function visible(mask: Uint8Array): Uint8Array {
  const values = new Uint8Array(mask.length);
  for (let i = 0; i < mask.length; i++) values[i] = mask[i]! * 255;
  return values;
}

async function rasterSink(
  { path, kind }: Output,
  { width, height, georeference }: SceneToWrite,
  { expression }: AnswerToWrite,
  { probability = false, model, time }: AnswerFileOptions,
): Promise<RowSink | null> {
  if (kind === 'mask') return createGreyPng(path, { width, height });
  if (kind !== 'geotiff') return null;
  return createCogFile(path, {
    width,
    height,
    georeference,
    overviews: probability ? 'average' : 'mode',
    description: expression,
    metadata: {
      SENTENCE: expression,
      VALUES: probability ? 'probability, 0 to 255' : 'mask, 255 inside and 0 outside',
      MODEL: model.name,
      ...(model.hash === '' ? {} : { MODEL_HASH: model.hash }),
      TIME: time.toISOString(),
    },
  });
}

function reducedSize({ width, height }: { readonly width: number; readonly height: number }) {
  const factor = Math.ceil(Math.max(width, height) / LARGEST_OVERLAY);
  return { width: Math.ceil(width / factor), height: Math.ceil(height / factor), factor };
}

/** A mask at the overlay's size: a pixel is inside where any of those it stands for is, so that nothing gets lost. */
class ReducedMask implements Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly #factor: number;
  readonly #sceneWidth: number;
  #row = 0;

  constructor(scene: { readonly width: number; readonly height: number }) {
    const { width, height, factor } = reducedSize(scene);
    this.width = width;
    this.height = height;
    this.data = new Uint8Array(width * height);
    this.#factor = factor;
    this.#sceneWidth = scene.width;
  }

  addRows(mask: Uint8Array): void {
    const width = this.#sceneWidth;
    for (let start = 0; start < mask.length; start += width) {
      const target = Math.floor(this.#row++ / this.#factor) * this.width;
      const row = mask.subarray(start, start + width);
      for (let x = row.indexOf(1); x >= 0; x = row.indexOf(1, x + 1)) {
        this.data[target + Math.floor(x / this.#factor)] = 1;
      }
    }
  }
}

/** A scene that was opened, as its files need it. */
export function sceneToWrite({ image, raster, picture }: OpenedScene, signal: AbortSignal): SceneToWrite {
  const { width, height, georeference } = raster;
  return {
    name: image,
    width,
    height,
    georeference,
    async picture(size) {
      if (picture && size.width === width && size.height === height) return picture.picture;
      return (await raster.read({ x: 0, y: 0, width, height }, size, signal)).picture;
    },
  };
}
