import { extname } from 'node:path';
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type PlacedLine, PlacedLines } from '../../files/placed-lines.ts';
import { UsageError } from '../failure.ts';

/** A row that cannot be asked; the others are not touched by it. */
export interface BadRow {
  /** `file:line`. */
  readonly where: string;
  /** As far as the row says them; else empty. */
  readonly image: string;
  readonly sentence: string;
  readonly error: string;
}

/** Where a row begins, to read from it on. */
export interface RowPlace {
  readonly offset: number;
  /** From 1. */
  readonly line: number;
}

/** A row of a list; of one with a problem image and sentence are what it says of them, else empty. */
export interface PairRow extends RowPlace {
  /** `file:line`. */
  readonly where: string;
  readonly image: string;
  readonly sentence: string;
  /** Why it cannot be asked. */
  readonly problem: string | null;
}

/** How the lines of a table are read. */
interface Table {
  readonly header: RowPlace;
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/**
 * Pairs of image and sentence: a `.csv` (or `.tsv`) file with the columns `image` and `sentence` in a first line
 * that names them, or a `.jsonl` file of objects with these keys. Other columns and keys are left alone. Rows are read one after
 * another, from the first or from any other one on, as often as wanted, and not held.
 */
export class PairRows {
  readonly #lines: PlacedLines;
  /** Null: JSON Lines. */
  readonly #table: Table | null;

  private constructor(
    readonly file: string,
    lines: PlacedLines,
    table: Table | null,
  ) {
    [this.#lines, this.#table] = [lines, table];
  }

  /** Throws a UsageError where a table's first line names no columns, and what reading throws. */
  static async open(file: string): Promise<PairRows> {
    const lines = await PlacedLines.open(file);
    try {
      return new PairRows(file, lines, isTable(file) ? await readHeader(lines, file) : null);
    } catch (error) {
      await lines.close();
      throw error;
    }
  }

  /**
   * Rows in order; empty lines are none.
   * @param from a row; default: the first
   * @param pieceBytes read at a time
   */
  async *rows(from?: RowPlace, pieceBytes?: number): AsyncGenerator<PairRow> {
    const start = from ?? this.#table?.header;
    const pieces = this.#lines.lines(start?.offset, pieceBytes);
    let line = start?.line ?? 1;
    let [ahead, next, ended]: [PlacedLine[], number, boolean] = [[], 0, false];
    let isHeader = from === undefined && this.#table !== null;
    while (!ended) {
      const piece = await pieces.next();
      if (piece.done) ended = true;
      else ahead = ahead.slice(next).concat(piece.value);
      next = 0;
      // A row of a table may go on in the lines that follow.
      while (next < ahead.length && (ended || ahead.length - next > MOST_LINES)) {
        const { offset, text } = ahead[next]!;
        let taken = 1;
        if (isHeader) isHeader = false;
        else if (text.trim() !== '') {
          const row = this.#table ? tableRow(this.#table, ahead, next) : jsonRow(text);
          taken = row.taken;
          yield { where: `${this.file}:${line}`, line, offset, ...pairOf(row) };
        }
        next += taken;
        line += taken;
      }
      ahead = ahead.slice(next);
      next = 0;
    }
  }

  close(): Promise<void> {
    return this.#lines.close();
  }
}

const isTable = (file: string): boolean => ['.csv', '.tsv'].includes(extname(file).toLowerCase());

interface ParsedRow {
  readonly value: unknown;
  /** Lines. */
  readonly taken: number;
  /** Why it is none. */
  readonly problem: string | null;
}

function pairOf({ value, problem }: ParsedRow): Pick<PairRow, 'image' | 'sentence' | 'problem'> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const said = (isObject ? value : {}) as Record<string, unknown>;
  const pair = { image: asText(said.image), sentence: asText(said.sentence) };
  if (problem !== null) return { ...pair, problem };
  if (!isObject) return { ...pair, problem: 'it must be an object with image and sentence' };
  for (const field of ['image', 'sentence'] as const) {
    if (typeof said[field] !== 'string') return { ...pair, problem: `'${field}': the ${field} is missing` };
    if (pair[field] === '') return { ...pair, problem: `'${field}': the ${field} is empty` };
  }
  return { ...pair, problem: null };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The first line with something in it names the columns. */
async function readHeader(lines: PlacedLines, file: string): Promise<Table> {
  let line = 0;
  for await (const piece of lines.lines()) {
    for (const { text, offset } of piece) {
      line++;
      if (text.trim() !== '' && !/^sep=.$/i.test(text.trim())) {
        return { header: { offset, line }, ...columnsOf(text, file) };
      }
    }
  }
  return { header: { offset: 0, line: 1 }, ...columnsOf('', file) };
}

function columnsOf(header: string, file: string): Omit<Table, 'header'> {
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
  return { delimiter, columns };
}

function delimiterOf(header: string, file: string): string {
  if (extname(file).toLowerCase() === '.tsv') return '\t';
  // Tables of some languages' systems have semicolons, where a comma belongs to numbers.
  return [',', ';', '\t'].find((mark) => header.split(mark).length > 1) ?? ',';
}

/** A row of a table; one that is damaged ends in its own line, and the next line begins a new one. */
function tableRow({ delimiter, columns }: Table, lines: readonly PlacedLine[], start: number): ParsedRow {
  const { fields, taken, problem } = parseFields(lines, start, delimiter);
  const value = Object.fromEntries(columns.map((name, index) => [name, fields[index]]));
  if (problem !== null) return { value, taken, problem };
  const more = fields.slice(columns.length).some((field) => field !== '');
  const advice = 'put a sentence with a comma or semicolon in it into quotes';
  return {
    ...{ value, taken },
    problem: more ? `has ${fields.length} fields, not ${columns.length}; ${advice}` : null,
  };
}

/** The fields of a row from a line on: as many lines as its quotes need. One that never ends is one line. */
function parseFields(
  lines: readonly PlacedLine[],
  start: number,
  delimiter: string,
): { fields: string[]; taken: number; problem: string | null } {
  const split = () => lines[start]!.text.split(delimiter).map((part) => part.trim());
  if (!lines[start]!.text.includes('"')) return { fields: split(), taken: 1, problem: null };
  let text = '';
  for (let end = start; end < lines.length; end++) {
    text += end === start ? lines[end]!.text : `\n${lines[end]!.text}`;
    try {
      const fields = parse(text, { delimiter, trim: true })[0];
      if (fields) return { fields, taken: end - start + 1, problem: null };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (error.code !== 'CSV_QUOTE_NOT_CLOSED' || end - start >= MOST_LINES) break;
    }
  }
  const problem = 'has a quote that is not closed, or text behind one; quotes stand around a whole field';
  return { fields: split(), taken: 1, problem };
}

/** Lines that a sentence in quotes may have; where more follow, its quote was never closed. */
const MOST_LINES = 20;

function jsonRow(text: string): ParsedRow {
  try {
    return { value: JSON.parse(text), taken: 1, problem: null };
  } catch {
    return {
      ...{ value: null, taken: 1 },
      problem: 'is not JSON; give one object with image and sentence per line',
    };
  }
}
