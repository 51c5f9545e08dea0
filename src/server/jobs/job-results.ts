import type { Statements } from '../../database/database-node.ts';
import { Problem } from '../http/problem.ts';
import { discardContent, type Results, sizeOfContent } from '../outputs/answer-content.ts';
import { writeParts } from './job-tables.ts';

/** Bytes of a job's results; larger ones would take long to write and to read, beside everything else that the database does. */
export const LARGEST_RESULTS = 2 ** 30;

/** The name of an output among a job's files. */
export const fileOf = (output: string): string => `output-${output}`;

/** Bytes of all results. Throws a Problem 413 where a database should not hold them. */
export function checkedBytes(results: Results): number {
  const bytes = Object.values(results).reduce((sum, { content }) => sum + sizeOfContent(content), 0);
  if (bytes <= LARGEST_RESULTS) return bytes;
  throw new Problem(
    413,
    `the results have ${bytes} bytes, and a job that services share may have ${LARGEST_RESULTS}; ask for a part of the image (bbox), a coarser resolution (gsd), or polygons`,
  );
}

export async function writeResults(statements: Statements, id: string, results: Results): Promise<void> {
  for (const [name, { content }] of Object.entries(results)) {
    await writeParts(statements, id, fileOf(name), content);
  }
}

/** Removes the files of results that were taken, or that nobody takes. */
export async function discardAll(results: Results): Promise<void> {
  for (const { content } of Object.values(results)) await discardContent(content);
}
