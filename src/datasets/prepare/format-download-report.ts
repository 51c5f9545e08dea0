import {
  allObjects,
  type Count,
  DOWNLOAD_PROBLEMS,
  type DownloadProblem,
  type DownloadReport,
} from './check-download.ts';

/** Problems of one kind that are listed before the rest is only counted, ... */
const LISTED = 10;
/** ... and those that are images' names alone, so many in a line. */
const LISTED_NAMES = 100;
const NAMES_IN_LINE = 10;

/** What was expected and what was found as text for people, and below it what is wrong. */
export function formatDownloadReport(report: DownloadReport): string {
  const { train, val } = report.splits;
  const lines = [
    `${report.title.padEnd(18)}${'train'.padStart(16)} ${'val'.padStart(17)}`,
    `${' '.repeat(18)}expected   found  expected   found`,
    row('images', train.images, val.images),
    row('objects', allObjects(train), allObjects(val)),
    ...Object.keys(train.objects).map((name) =>
      row(`  ${name.replaceAll('_', ' ')}`, train.objects[name], val.objects[name]),
    ),
    row('sentences', undefined, report.expressions),
  ];
  if (lines.some((line) => line.includes('*'))) lines.push('* differs from what is expected');
  for (const problem of Object.keys(DOWNLOAD_PROBLEMS) as DownloadProblem[]) {
    const list = report.problems[problem];
    if (list.length > 0) lines.push('', `${DOWNLOAD_PROBLEMS[problem]}: ${list.length}`, ...listed(list));
  }
  return lines.join('\n');
}

function listed(list: readonly string[]): string[] {
  const names = list.every((line) => !line.includes(' '));
  const [limit, inLine] = names ? [LISTED_NAMES, NAMES_IN_LINE] : [LISTED, 1];
  const shown = list.slice(0, limit);
  const lines: string[] = [];
  for (let i = 0; i < shown.length; i += inLine) lines.push(`  ${shown.slice(i, i + inLine).join(' ')}`);
  if (list.length > limit) lines.push(`  ... and ${list.length - limit} more`);
  return lines;
}

/** Numbers that differ from what is expected are marked. */
function row(name: string, ...splits: readonly (Count | undefined)[]): string {
  const cells = splits.map((count) => {
    if (!count) return ' '.repeat(17);
    const mark = count.expected === count.found ? ' ' : '*';
    return `${String(count.expected).padStart(8)}${String(count.found).padStart(8)}${mark}`;
  });
  return `${name.padEnd(18)}${cells.join(' ')}`.trimEnd();
}
