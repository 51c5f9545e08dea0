import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipPassThrough } from 'fflate';
import { sceneToWrite, writeAnswerFiles } from '../../answers/answer-files-node.ts';
import type { SceneAnswer } from '../../answers/answer-scene.ts';
import type { OpenedScene } from '../../answers/open-scene-node.ts';
import type { Output, OutputKind } from '../../answers/output.ts';
import type { SceneOptions } from '../api-schemas.ts';
import type { AnswerFile, ModelDescription } from '../inference/protocol.ts';
import { FORMAT_DESCRIPTIONS, type Format } from './formats.ts';

const KINDS: Readonly<Record<Exclude<Format, 'json'>, OutputKind>> = {
  geojson: 'geojson',
  png: 'mask',
  tif: 'geotiff',
  gpkg: 'geopackage',
  parquet: 'geoparquet',
  overlay: 'overlay',
};

export interface WriteSceneAnswersOptions {
  readonly model: Pick<ModelDescription, 'name' | 'hash'>;
  readonly options: SceneOptions;
  /** Where a folder of the answers' own is made. */
  readonly scratchFolder: string;
  /** That the file says it was made at. */
  readonly time: Date;
  readonly signal: AbortSignal;
}

/**
 * Writes answers of scenes of any size to disk, row by row: one file in a folder of its own. Masks of several sentences
 * become a ZIP of numbered files. Throws a CrsError where the format wants a reference system that is not known, a
 * RasterError where an option does not fit the scene.
 */
export async function writeSceneAnswers(
  format: Exclude<Format, 'json'>,
  scene: OpenedScene,
  answers: readonly SceneAnswer[],
  { model, options, scratchFolder, time, signal }: WriteSceneAnswersOptions,
): Promise<AnswerFile> {
  const { mediaType, suffix, perSentence } = FORMAT_DESCRIPTIONS[format];
  const folder = await mkdtemp(join(scratchFolder, 'answer-'));
  try {
    const kind = KINDS[format];
    const all = answers.map((_, index) => index);
    const outputs: Output[] =
      perSentence && answers.length > 1
        ? all.map((index) => ({ path: join(folder, `mask-${index + 1}${suffix}`), kind, sentences: [index] }))
        : [{ path: join(folder, `answers${suffix}`), kind, sentences: all }];
    const { refused } = await writeAnswerFiles(outputs, sceneToWrite(scene, signal), answers, [], {
      model,
      time,
      simplify: options.simplify ?? null,
      minArea: options.minArea ?? null,
      explode: options.all ?? false,
      signal,
    });
    if (refused[0]) throw refused[0].error;
    if (outputs.length === 1) return await answerFile(outputs[0]!.path, mediaType, suffix);
    const path = join(folder, 'answers.zip');
    await zipFiles(
      outputs.map((output) => output.path),
      path,
    );
    return await answerFile(path, 'application/zip', '.zip');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function answerFile(path: string, mediaType: string, suffix: string): Promise<AnswerFile> {
  return { content: { path, size: (await stat(path)).size }, mediaType, suffix };
}

/** Puts files, which are compressed already, into a ZIP, and removes them. */
async function zipFiles(paths: readonly string[], target: string): Promise<void> {
  async function* zipped(): AsyncGenerator<Uint8Array> {
    const ready: Uint8Array[] = [];
    let failure: Error | null = null;
    const zip = new Zip((error, chunk) => {
      failure ??= error;
      if (chunk) ready.push(chunk);
    });
    for (const path of paths) {
      const entry = new ZipPassThrough(basename(path));
      zip.add(entry);
      for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
        entry.push(new Uint8Array(chunk));
        if (failure) throw failure;
        yield* ready.splice(0);
      }
      entry.push(new Uint8Array(), true);
      yield* ready.splice(0);
      await rm(path);
    }
    zip.end();
    yield* ready.splice(0);
  }
  await pipeline(Readable.from(zipped()), createWriteStream(target));
}
