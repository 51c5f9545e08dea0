import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Zip, ZipPassThrough } from 'fflate';
import {
  type AnswerDraft,
  filesOf,
  type OpenedImage,
  type Output,
  type OutputKind,
} from '../../answers/index.ts';
import { type WriteOptions, writeAnswers } from '../../answers/node.ts';
import type { AnswerFile } from './answer-content.ts';
import { FORMAT_DESCRIPTIONS, type Format } from './formats.ts';

const KINDS: Readonly<Record<Exclude<Format, 'json'>, OutputKind>> = {
  geojson: 'geojson',
  png: 'mask',
  tif: 'geotiff',
  gpkg: 'geopackage',
  parquet: 'geoparquet',
  overlay: 'overlay',
  fgb: 'flatgeobuf',
  shp: 'shapefile',
  kml: 'kml',
  csv: 'csv',
};

/**
 * Writes answers about an image of any size to disk, row by row: one file in a folder of its own. Masks of several
 * sentences become a ZIP of numbered files, a raster of classes one with its styles and legend. Throws a CrsError where the format wants a reference system that is not
 * known, a RasterError where an option does not fit the image.
 * @param scratchFolder where a folder of the answers' own is made
 */
export async function writeAnswerFile(
  format: Exclude<Format, 'json'>,
  image: OpenedImage,
  drafts: readonly AnswerDraft[],
  scratchFolder: string,
  { classes = false, ...options }: WriteOptions & { readonly classes?: boolean },
): Promise<AnswerFile> {
  const { mediaType, suffix, perSentence } = FORMAT_DESCRIPTIONS[format];
  const folder = await mkdtemp(join(scratchFolder, 'answer-'));
  try {
    const kind = classes && format === 'tif' ? 'classes' : KINDS[format];
    const all = drafts.map((_, index) => index);
    const outputs: Output[] =
      perSentence && kind !== 'classes' && drafts.length > 1
        ? all.map((index) => ({ path: join(folder, `mask-${index + 1}${suffix}`), kind, sentences: [index] }))
        : [{ path: join(folder, `answers${suffix}`), kind, sentences: all }];
    const { refused } = await writeAnswers(image, drafts, outputs, options);
    if (refused[0]) throw refused[0].error;
    const files = outputs.flatMap(filesOf);
    if (files.length === 1) return await answerFile(outputs[0]!.path, mediaType, suffix);
    const path = join(folder, 'answers.zip');
    await zipFiles(files, path);
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
