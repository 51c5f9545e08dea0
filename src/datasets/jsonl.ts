/** JSON Lines as a stream of validated records. */

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { DatasetError, describeIssue } from './errors.ts';

/** Lines of text from somewhere: a file, a socket, an array in a test. */
export type LineSource = AsyncIterable<string> | Iterable<string>;

/**
 * The records of a source, one a line; empty lines are skipped. Throws DatasetError with `name` and the line number at
 * the first line that is no JSON or does not fit the schema.
 * @param onLine told the line of a record just before the record comes
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
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (cause) {
      throw new DatasetError(`not JSON (${(cause as Error).message})`, name, number);
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success) throw new DatasetError(describeIssue(parsed.error), name, number);
    onLine?.(number);
    yield parsed.data;
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
