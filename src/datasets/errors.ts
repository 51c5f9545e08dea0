import type { z } from 'zod';
import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Bad data in a file: names the file, and the line where there is one. */
export class DatasetError extends SkyreferError {
  override readonly name = 'DatasetError';
  readonly code = 'dataset';
  constructor(
    message: string,
    readonly file: string,
    readonly line?: number,
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
  }
}

/** The first complaint of a schema with its path, such as `annotations.3.bbox: expected tuple`. */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'does not have the expected form';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
