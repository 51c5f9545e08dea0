import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { glob, isDynamicPattern } from 'tinyglobby';
import { byName } from '../files/by-name.ts';
import { listedPath } from '../files/listed-path.ts';
import { PlacedLines } from '../files/placed-lines.ts';
import { readTextFile } from '../files/text-file.ts';
import { displayName, isAddress } from '../imagery/raster/source/display-name.ts';
import { ArchiveError } from './archive-error.ts';

const refused = (message: string, cause?: unknown) => new ArchiveError(message, 'option', { cause });

/**
 * The images that arguments stand for, one after another: files, patterns, addresses, lists (`.csv` and `.tsv` with a column `image`, `.jsonl`
 * with that key, `.txt` with a path on each line), and `.json` files of STAC items. Lists are read as they come. Paths are made whole, so that
 * workers elsewhere find the same files under the same names. Throws an ArchiveError that names the argument, or the line of a list.
 */
export async function* listScenes(args: readonly string[]): AsyncGenerator<string> {
  for (const argument of args) {
    if (isAddress(argument)) yield plainAddress(argument, argument);
    else if (isDynamicPattern(argument) && !(await stat(argument).catch(() => null))) {
      const matches = await glob(argument, { onlyFiles: true, expandDirectories: false, absolute: true });
      if (matches.length === 0) throw refused(`no file matches ${argument}; check the pattern`);
      yield* matches.sort(byName);
    } else yield* ofFile(argument);
  }
}

async function* ofFile(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch(() => null);
  if (!found) throw refused(`${path} does not exist; check the path`);
  if (found.isDirectory()) throw refused(`${path} is a folder; give a pattern, as '${path}/*.tif'`);
  const reader = LISTS[extname(path).toLowerCase()];
  if (!reader) {
    yield resolve(path);
    return;
  }
  const folder = dirname(resolve(path));
  for await (const { image, where } of reader(path)) {
    yield isAddress(image) ? plainAddress(image, where) : resolve(listedPath(folder, image));
  }
}

/** What stands in a database is seen by whoever may read it. */
function plainAddress(address: string, where: string): string {
  if (displayName(address).length === address.length) return address;
  throw refused(
    `${where === address ? displayName(address) : where}: the address has a user, a query or a fragment, which may be secret and would be stored; give plain addresses, and credentials to the workers' environment`,
  );
}

interface Listed {
  readonly image: string;
  /** `file:line` */
  readonly where: string;
}

const LISTS: Readonly<Record<string, (path: string) => AsyncIterable<Listed>>> = {
  '.csv': (path) => table(path, [',', ';', '\t']),
  '.tsv': (path) => table(path, '\t'),
  '.jsonl': jsonLines,
  '.txt': plainLines,
  '.json': stacItems,
};

async function* table(path: string, delimiter: string | string[]): AsyncGenerator<Listed> {
  const parser = parse({
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    delimiter,
    trim: true,
    info: true,
    skip_empty_lines: true,
  });
  // What goes wrong while reading comes out of the parser.
  const rows = pipeline(Readable.from(linesAsText(path)), parser, () => {});
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      const where = `${path}:${info.lines}`;
      if (!('image' in record)) throw refused(`${path}: the first line must name the column image`);
      if (!record.image) throw refused(`${where}: the image is missing`);
      yield { image: record.image, where };
    }
  } catch (cause) {
    throw cause instanceof CsvError ? refused(`${path}: ${cause.message}`, cause) : cause;
  }
}

/** A text in UTF-8, whatever its file is in, some lines at a time. */
async function* linesAsText(path: string): AsyncGenerator<string> {
  const file = await PlacedLines.open(path);
  try {
    for await (const piece of file.lines()) {
      if (piece.length > 0) yield `${piece.map(({ text }) => text).join('\n')}\n`;
    }
  } finally {
    await file.close();
  }
}

async function* lines(path: string): AsyncGenerator<{ text: string; where: string }> {
  let line = 0;
  const file = await PlacedLines.open(path);
  try {
    for await (const piece of file.lines()) {
      for (const { text } of piece) {
        line++;
        if (text.trim() !== '') yield { text: text.trim(), where: `${path}:${line}` };
      }
    }
  } finally {
    await file.close();
  }
}

async function* plainLines(path: string): AsyncGenerator<Listed> {
  for await (const { text, where } of lines(path)) yield { image: text, where };
}

async function* jsonLines(path: string): AsyncGenerator<Listed> {
  for await (const { text, where } of lines(path)) {
    let image: unknown;
    try {
      image = (JSON.parse(text) as { image?: unknown } | null)?.image;
    } catch (cause) {
      throw refused(`${where} is not JSON; give one object with image per line`, cause);
    }
    if (typeof image !== 'string' || image === '') throw refused(`${where}: the image is missing`);
    yield { image, where };
  }
}

/** A STAC item is an image itself; of a collection of items, as a search gives it, each item is one by its own address. */
async function* stacItems(path: string): AsyncGenerator<Listed> {
  let document: { type?: unknown; features?: unknown } | null;
  const text = await readTextFile(path);
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw refused(`${path} is not JSON; give a STAC item, or a collection of items`, cause);
  }
  if (document?.type === 'Feature') {
    yield { image: resolve(path), where: path };
    return;
  }
  if (document?.type !== 'FeatureCollection' || !Array.isArray(document.features)) {
    throw refused(`${path} is neither a STAC item nor a collection of items, as a search gives it`);
  }
  for (const [index, item] of document.features.entries()) {
    const links = Array.isArray(item?.links) ? (item.links as { rel?: unknown; href?: unknown }[]) : [];
    const self = links.find(({ rel }) => rel === 'self')?.href;
    if (typeof self !== 'string') {
      throw refused(
        `${path}: item ${index + 1} (${String(item?.id).slice(0, 60)}) has no link to itself; list the images' addresses instead`,
      );
    }
    yield { image: self, where: `${path}: item ${index + 1}` };
  }
}
