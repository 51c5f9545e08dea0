import { access, constants, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
  filesOf,
  type Output,
  type OutputKind,
  outputKind,
  SUFFIX_WORDS,
  TOGETHER,
} from '../../answers/output.ts';
import { exists } from '../../files/exists.ts';
import { OutputError } from '../../imagery/errors.ts';
import { UsageError } from '../failure.ts';

/**
 * The files that `segment` writes. Kinds follow the suffix: `.overlay.png` (or `.overlay.jpg`) is one picture with all
 * answers, each in its colour; `.geojson`, `.gpkg` and `.parquet` hold all answers as features; `.png` and `.tif` are
 * masks and `.json` an answer: with several sentences, one file for each, numbered from 1 before the suffix (`out.png`
 * becomes `out-1.png`, `out-2.png`), but for one `.tif` of all with `classes`. Throws a UsageError.
 */
export function planOutputs(paths: readonly string[], sentenceCount: number, classes = false): Output[] {
  const all = Array.from({ length: sentenceCount }, (_, index) => index);
  const outputs = paths.flatMap((path): Output[] => {
    const kind = kindOf(path, classes);
    if (TOGETHER.has(kind) || sentenceCount === 1) return [{ path, kind, sentences: all }];
    const suffix = extname(path);
    const stem = path.slice(0, -suffix.length);
    return all.map((index) => ({ path: `${stem}-${index + 1}${suffix}`, kind, sentences: [index] }));
  });
  if (classes && !outputs.some(({ kind }) => kind === 'classes')) {
    throw new UsageError('--classes makes one GeoTIFF of all sentences; give --out FILE.tif, too');
  }
  const seen = new Set<string>();
  for (const path of outputs.flatMap(filesOf)) {
    const absolute = resolve(path);
    if (seen.has(absolute)) throw new UsageError(`--out ${path} is given twice; give each file its own name`);
    seen.add(absolute);
  }
  return outputs;
}

/** Where an overlay goes of which nobody said where: beside the image, under the first name that no file has. */
export async function overlayBeside(image: string): Promise<string> {
  const stem = join(dirname(image), basename(image, extname(image)));
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? '' : `-${number}`}.overlay.png`;
    if (!(await exists(path))) return path;
  }
}

function kindOf(path: string, classes: boolean): OutputKind {
  const kind = outputKind(path, classes);
  if (kind) return kind;
  throw new UsageError(`--out ${path}: the suffix says what is written: ${SUFFIX_WORDS}`);
}

const missing = () => null;

/** Finds out before the work whether files can be written. Throws an OutputError or a UsageError. */
export async function checkOutputs(image: string, outputs: readonly Output[]): Promise<void> {
  const source = await realpath(image).catch(() => null);
  for (const path of outputs.flatMap(filesOf)) {
    const existing = await stat(path).catch(() => null);
    if (existing?.isDirectory()) throw new OutputError(`${path} is a folder; give the path of a file`);
    if (source !== null && existing && (await realpath(path)) === source) {
      throw new UsageError(`--out ${path} is the image itself; choose another name`);
    }
    const fail = (problem: string): never => {
      throw new OutputError(`${path} cannot be written: ${problem}`);
    };
    // Folders that are missing are made, in the nearest that is there.
    let folder = dirname(path);
    let stats = await stat(folder).catch(missing);
    for (; !stats && dirname(folder) !== folder; stats = await stat(folder).catch(missing))
      folder = dirname(folder);
    if (!stats?.isDirectory()) fail(`${folder} is not a folder; choose another path`);
    await access(folder, constants.W_OK).catch(() =>
      fail(`writing into the folder ${folder} is not permitted; choose another folder`),
    );
  }
}
