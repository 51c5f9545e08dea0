import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
  composeOverlay,
  encodeMask,
  encodePicture,
  encodingOf,
  OutputError,
  type Picture,
  replaceFile,
} from '../imagery/index.ts';
import type { Answer } from '../segmenter/answer.ts';
import { UsageError } from './failure.ts';

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly kind: 'mask' | 'overlay' | 'json';
  /** The sentences that it is about, by number; an overlay shows all of them. */
  readonly sentences: readonly number[];
}

/**
 * The files that `segment` writes. Kinds follow the suffix: `.overlay.png` (or `.overlay.jpg`) is one picture with all
 * answers, each in its colour; `.png` is a mask and `.json` an answer: with several sentences, one file for each,
 * numbered from 1 before the suffix (`out.png` becomes `out-1.png`, `out-2.png`). Without any, an overlay is written
 * beside the image. Throws a UsageError.
 */
export function planOutputs(image: string, paths: readonly string[], sentenceCount: number): Output[] {
  const all = Array.from({ length: sentenceCount }, (_, index) => index);
  if (paths.length === 0) {
    const name = `${basename(image, extname(image))}.overlay.png`;
    return [{ path: join(dirname(image), name), kind: 'overlay', sentences: all }];
  }
  const outputs = paths.flatMap((path): Output[] => {
    const kind = kindOf(path);
    if (kind === 'overlay' || sentenceCount === 1) return [{ path, kind, sentences: all }];
    const suffix = extname(path);
    const stem = path.slice(0, -suffix.length);
    return all.map((index) => ({ path: `${stem}-${index + 1}${suffix}`, kind, sentences: [index] }));
  });
  const seen = new Set<string>();
  for (const { path } of outputs) {
    const absolute = resolve(path);
    if (seen.has(absolute)) throw new UsageError(`--out ${path} is given twice; give each file its own name`);
    seen.add(absolute);
  }
  return outputs;
}

function kindOf(path: string): Output['kind'] {
  if (/\.overlay\.(png|jpe?g)$/i.test(path)) return 'overlay';
  if (/[^/\\]\.png$/i.test(path)) return 'mask';
  if (/[^/\\]\.json$/i.test(path)) return 'json';
  throw new UsageError(
    `--out ${path}: the suffix says what is written: .png a mask, .overlay.png a picture, .json the answer in numbers`,
  );
}

/** Finds out before the work whether files can be written. Throws an OutputError or a UsageError. */
export async function checkOutputs(image: string, outputs: readonly Output[]): Promise<void> {
  const source = await realpath(image).catch(() => null);
  for (const { path } of outputs) {
    const existing = await stat(path).catch(() => null);
    if (existing?.isDirectory()) throw new OutputError(`${path} is a folder; give the path of a file`);
    if (source !== null && existing && (await realpath(path)) === source) {
      throw new UsageError(`--out ${path} is the image itself; choose another name`);
    }
    const folder = dirname(path);
    const stats = await stat(folder).catch(() => null);
    const fail = (problem: string): never => {
      throw new OutputError(`${path} cannot be written: ${problem}`);
    };
    if (!stats) fail(`the folder ${folder} does not exist; create it first`);
    if (!stats?.isDirectory()) fail(`${folder} is not a folder; choose another path`);
    await access(folder, constants.W_OK).catch(() =>
      fail(`writing into the folder ${folder} is not permitted; choose another folder`),
    );
  }
}

/** Writes all files, each aside and then renamed. `records` are the answers as `.json` files hold them. */
export async function writeOutputs(
  outputs: readonly Output[],
  picture: Picture,
  answers: readonly Answer[],
  records: readonly object[],
): Promise<void> {
  const contents = await Promise.all(
    outputs.map(async ({ path, kind, sentences }) => {
      const shown = sentences.map((index) => answers[index]!);
      switch (kind) {
        case 'mask':
          return encodeMask(shown[0]!.mask);
        case 'overlay':
          return encodePicture(composeOverlay(picture, shown), encodingOf(path));
        case 'json':
          return `${JSON.stringify(records[sentences[0]!], null, 2)}\n`;
      }
    }),
  );
  for (const [index, { path }] of outputs.entries()) await replaceFile(path, contents[index]!);
}
