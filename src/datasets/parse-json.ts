import type { z } from 'zod';
import { DatasetError, describeIssue } from './errors.ts';

/**
 * A value that a file, or one line of it, holds as JSON.
 * Throws a DatasetError with `file` and the line where it is no JSON or does not fit the schema.
 */
export function parseRecord<T>(text: string, schema: z.ZodType<T>, file: string, line?: number): T {
  return checkRecord(parseJsonText(text, file, line), schema, file, line);
}

/** JSON as it is. Throws a DatasetError. */
export function parseJsonText(text: string, file: string, line?: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError(`not JSON (${(cause as Error).message})`, file, line);
  }
}

/**
 * A value that fits a schema.
 * @param about what the value is about, for the error
 * Throws a DatasetError.
 */
export function checkRecord<T>(
  value: unknown,
  schema: z.ZodType<T>,
  file: string,
  line?: number,
  about = '',
): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = describeIssue(parsed.error);
  throw new DatasetError(about === '' ? issue : `${issue} (${about})`, file, line);
}
