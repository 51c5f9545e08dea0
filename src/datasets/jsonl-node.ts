/** JSON Lines as a stream of validated records. */

import type { z } from 'zod';
import { DatasetError } from './errors.ts';
import { checkRecord, parseJsonText } from './parse-json.ts';

/** Lines of text from somewhere: a file, a socket, an array in a test. */
export type LineSource = AsyncIterable<string> | Iterable<string>;

export interface ReadLinesOptions {
  /** Called with the line of a record just before the record comes. */
  readonly onLine?: ((number: number) => void) | undefined;
  /** What a line is about, for errors; empty where it does not say. */
  readonly describe?: ((line: unknown) => string) | undefined;
  /** Told of lines that cannot be used, which are left out; `line` is undefined where it is no JSON. */
  readonly onBad?: ((error: DatasetError, line: unknown) => void) | undefined;
}

/**
 * The records of a source, one a line; empty lines are skipped. Throws DatasetError with `name` and the line number at
 * the first line that is no JSON or does not fit the schema, unless `onBad` takes it.
 */
export async function* parseJsonLines<T>(
  lines: LineSource,
  name: string,
  schema: z.ZodType<T>,
  { onLine, onBad, describe = () => '' }: ReadLinesOptions = {},
): AsyncGenerator<T> {
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === '') continue;
    let line: unknown;
    let record: T;
    try {
      line = parseJsonText(text, name, number);
      record = checkRecord(line, schema, name, number, describe(line));
    } catch (error) {
      if (!onBad || !(error instanceof DatasetError)) throw error;
      onBad(error, line);
      continue;
    }
    onLine?.(number);
    yield record;
  }
}
