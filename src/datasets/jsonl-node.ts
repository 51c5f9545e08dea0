/** JSON Lines as a stream of validated records. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { parseRecord } from './parse-json.ts';

/** Lines of text from somewhere: a file, a socket, an array in a test. */
export type LineSource = AsyncIterable<string> | Iterable<string>;

/**
 * The records of a source, one a line; empty lines are skipped. Throws DatasetError with `name` and the line number at
 * the first line that is no JSON or does not fit the schema.
 * @param onLine called with the line of a record just before the record comes
 */
export async function* parseJsonLines<T>(
  lines: LineSource,
  name: string,
  schema: z.ZodType<T>,
  onLine?: (number: number) => void,
): AsyncGenerator<T> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const record = parseRecord(line, schema, name, number);
    onLine?.(number);
    yield record;
  }
}

/** The lines of a file. The stream is closed when the consumer stops. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    stream.destroy();
  }
}
