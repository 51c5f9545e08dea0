import type { z } from 'zod';
import { DatasetError, describeIssue } from './errors.ts';

/**
 * A value that a file, or one line of it, holds as JSON.
 * Throws a DatasetError with `file` and the line where it is no JSON or does not fit the schema.
 */
export function parseRecord<T>(text: string, schema: z.ZodType<T>, file: string, line?: number): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DatasetError(`not JSON (${(cause as Error).message})`, file, line);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new DatasetError(describeIssue(parsed.error), file, line);
  return parsed.data;
}
