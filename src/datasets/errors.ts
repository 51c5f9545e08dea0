import type { z } from 'zod';
import { SkyreferError } from '../errors/skyrefer-error.ts';

/** Bad data in a file: names the file, and the line where there is one. */
export class DatasetError extends SkyreferError {
  override readonly name = 'DatasetError';
  readonly code = 'dataset';
  /** `file:line`, or the file. */
  readonly where: string;

  constructor(
    /** What is wrong, without the place. */
    readonly reason: string,
    readonly file: string,
    readonly line?: number,
  ) {
    const where = line === undefined ? file : `${file}:${line}`;
    super(`${where}: ${reason}`);
    this.where = where;
  }
}

/** The first complaint of a schema with its path, such as `annotations.3.bbox: expected tuple`. */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'does not have the expected form';
  const path = issue.path.map(String).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
