import { dirname, extname } from 'node:path';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { listedPath } from '../../files/listed-path.ts';
import { readTextFile } from '../../files/text-file.ts';
import { UsageError } from '../failure.ts';
import { isAddress, type SegmentItem } from './segment-inputs.ts';

const pairSchema = z.object({
  image: z.string('the image is missing').trim().min(1, 'the image is empty'),
  sentence: z.string('the sentence is missing').trim().min(1, 'the sentence is empty'),
});

/** A row that cannot be asked; the others are not touched by it. */
export interface BadRow {
  /** `file:line`. */
  readonly where: string;
  /** As far as the row says them; else empty. */
  readonly image: string;
  readonly sentence: string;
  readonly error: string;
}

export interface Pairs {
  readonly items: readonly SegmentItem[];
  readonly bad: readonly BadRow[];
}

/**
 * Reads pairs of image and sentence: a `.csv` (or `.tsv`) file with the columns `image` and `sentence` in a first line
 * that names them, or a `.jsonl` file of objects with these keys. Other columns and keys are left alone. Paths count
 * from the file's own folder. Pairs of one image come together, so that it is encoded once, at the place of its
 * first pair. Throws a UsageError where the file as a whole is none.
 */
export async function readPairs(file: string): Promise<Pairs> {
  const items = new Map<string, { sentences: string[]; places: string[] }>();
  const bad: BadRow[] = [];
  const text = await readTextFile(file);
  const separated = ['.csv', '.tsv'].includes(extname(file).toLowerCase());
  for (const { line, value, problem } of separated ? csvRecords(text, file) : jsonRecords(text)) {
    const where = `${file}:${line}`;
    const pair = pairSchema.safeParse(value);
    if (problem !== undefined || !pair.success) {
      const said = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
      bad.push({
        where,
        image: asText(said.image),
        sentence: asText(said.sentence),
        error: problem ?? messageOf(pair.error!),
      });
      continue;
    }
    const { image, sentence } = pair.data;
    const place = isAddress(image) ? image : listedPath(dirname(file), image);
    const item = items.get(place);
    if (!item) items.set(place, { sentences: [sentence], places: [where] });
    else if (!item.sentences.includes(sentence)) {
      item.sentences.push(sentence);
      item.places.push(where);
    }
  }
  if (items.size === 0 && bad.length === 0) {
    throw new UsageError(`${file} holds no pairs; give one image and sentence per line`);
  }
  return { items: [...items].map(([image, rest]) => ({ image, ...rest })), bad };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function messageOf(error: z.ZodError): string {
  const { path, message } = error.issues[0]!;
  return path.length > 0 ? `'${path.join('.')}': ${message}` : 'it must be an object with image and sentence';
}

interface Row {
  readonly line: number;
  readonly value: unknown;
  /** Why it is none. */
  readonly problem?: string;
}

/** The rows of a table; one that is damaged ends in its own line, and the next line begins a new one. */
function* csvRecords(text: string, file: string): Generator<Row> {
  const lines = text.split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/i.test(line.trim()));
  const header = lines[first] ?? '';
  const delimiter = delimiterOf(header, file);
  let columns: string[];
  try {
    columns = (parse(header, { delimiter, trim: true })[0] ?? []).map((name) => name.toLowerCase());
  } catch (cause) {
    throw new UsageError(`${file}: ${(cause as Error).message}`, { cause });
  }
  if (!columns.includes('image') || !columns.includes('sentence')) {
    throw new UsageError(`${file}: the first line must name the columns image and sentence`);
  }
  for (let next = first + 1; next < lines.length; ) {
    if (lines[next]!.trim() === '') {
      next++;
      continue;
    }
    const { fields, taken, problem } = parseRow(lines, next, delimiter);
    const value = Object.fromEntries(columns.map((name, index) => [name, fields[index]]));
    yield { line: next + 1, value, ...problemOf(problem, fields, columns) };
    next += taken;
  }
}

function problemOf(
  problem: string | null,
  fields: readonly string[],
  columns: readonly string[],
): { problem?: string } {
  if (problem !== null) return { problem };
  const more = fields.slice(columns.length).some((field) => field !== '');
  const advice = 'put a sentence with a comma or semicolon in it into quotes';
  return more ? { problem: `has ${fields.length} fields, not ${columns.length}; ${advice}` } : {};
}

function delimiterOf(header: string, file: string): string {
  if (extname(file).toLowerCase() === '.tsv') return '\t';
  // Tables of some languages' systems have semicolons, where a comma belongs to numbers.
  return [',', ';', '\t'].find((mark) => header.split(mark).length > 1) ?? ',';
}

/** One record from a line on: as many lines as its quotes need. One that never ends is one line. */
function parseRow(
  lines: readonly string[],
  start: number,
  delimiter: string,
): { fields: string[]; taken: number; problem: string | null } {
  let text = '';
  for (let end = start; end < lines.length; end++) {
    text += end === start ? lines[end]! : `\n${lines[end]!}`;
    try {
      const fields = parse(text, { delimiter, trim: true })[0];
      if (fields) return { fields, taken: end - start + 1, problem: null };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (error.code !== 'CSV_QUOTE_NOT_CLOSED' || end - start >= MOST_LINES) break;
    }
  }
  const problem = 'has a quote that is not closed, or text behind one; quotes stand around a whole field';
  return { fields: lines[start]!.split(delimiter).map((part) => part.trim()), taken: 1, problem };
}

/** Lines that a sentence in quotes may have; where more follow, its quote was never closed. */
const MOST_LINES = 20;

function* jsonRecords(text: string): Generator<Row> {
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    try {
      yield { line: index + 1, value: JSON.parse(line) };
    } catch {
      const problem = 'is not JSON; give one object with image and sentence per line';
      yield { line: index + 1, value: null, problem };
    }
  }
}
