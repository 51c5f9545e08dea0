import { formatShape } from '../../src/graph/index.ts';
import type { ComparisonRow } from './comparison.ts';
import type { FixtureFolder } from './fixture.ts';

/** A folder's comparison as a table, or as one line of JSON. */
export function formatReport(folder: FixtureFolder, rows: readonly ComparisonRow[], json: boolean): string {
  const failed = rows.filter((row) => !row.passed).length;
  if (json) {
    const passed = failed === 0 && rows.length > 0;
    return `${JSON.stringify({ folder: folder.path, kind: folder.kind, passed, failed, rows })}\n`;
  }
  const cells = rows.map((row) => [
    row.name,
    formatShape(row.shape),
    formatError(row.maxAbsolute),
    formatError(row.maxRelative),
    row.passed ? 'ok' : `FAILED${row.problem ? `: ${row.problem}` : ''}`,
  ]);
  const table = [['tensor', 'shape', 'max abs', 'max rel', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const verdict = `${rows.length - failed} of ${rows.length} within tolerance`;
  return `${folder.path} (${folder.kind})\n${lines.join('\n')}\n${verdict}\n\n`;
}

const formatError = (error: number | null): string => {
  if (error === null) return '-';
  return error === 0 ? '0' : error.toExponential(1);
};
