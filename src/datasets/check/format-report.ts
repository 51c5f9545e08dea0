import { SPLITS } from '../benchmarks/index.ts';
import type { DatasetReport, SampleProblem, SplitReport } from './check-dataset.ts';

/** Problems of one kind that are listed before the rest is only counted. */
const LISTED = 5;

/**
 * A data set's report as text for people.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { checkDataset, formatDatasetReport, openDataset } from 'skyrefer/datasets';
 * const line = { id: 1, file_name: 'gone.png', width: 4, height: 4, expression: 'the ship', segmentation: [] };
 * await writeFile('test.jsonl', `${JSON.stringify(line)}\n`);
 * const text = formatDatasetReport(await checkDataset(await openDataset('jsonl', 'test.jsonl', { images: '.' })));
 * console.log(text.split('\n').find((line) => line.startsWith('split'))); // split    samples   images   words per sentence   vocabulary
 * ```
 */
export function formatDatasetReport(report: DatasetReport): string {
  const lines = [report.name, ''];
  const rows: [string, SplitReport][] = SPLITS.flatMap((split) => {
    const row = report.splits[split];
    return row ? [[split, row] as [string, SplitReport]] : [];
  });
  lines.push('split    samples   images   words per sentence   vocabulary');
  for (const [name, row] of [...rows, ['all', report.total] as const]) {
    const { minimum, mean, maximum } = row.sentences.words;
    lines.push(
      [
        name.padEnd(6),
        String(row.samples).padStart(9),
        String(row.images).padStart(8),
        `${minimum} to ${maximum}, mean ${mean.toFixed(1)}`.padStart(20),
        String(row.sentences.vocabulary).padStart(12),
      ].join(' '),
    );
  }
  const from = report.categoriesFrom === 'annotations' ? '' : ' (guessed from words of the sentences)';
  lines.push('', `categories${from}:`, ...counts(report.total.categories));
  lines.push('', 'image sizes:', ...counts(report.total.imageSizes), '');
  lines.push(...problems('images missing', report.missingImages));
  lines.push(...problems('images unreadable', report.unreadableImages));
  lines.push(...problems('annotations and masks that cannot be used', report.badMasks));
  lines.push(...problems('masks empty', report.emptyMasks));
  lines.push(...problems("masks of another size than their image's", report.sizeMismatches));
  lines.push(...problems("masks off by a pixel or two, brought to their image's size", report.trimmedMasks));
  const { duplicateImages, published } = report;
  lines.push(`images in more than one split: ${duplicateImages.length}`);
  for (const { files } of duplicateImages.slice(0, LISTED)) lines.push(`  ${files.join(' = ')}`);
  if (published) {
    lines.push('', `against the published counts (${published.source}):`);
    if (report.differences.length === 0) lines.push('  nothing differs');
    for (const difference of report.differences) lines.push(`  ${difference}`);
  }
  return lines.join('\n');
}

const counts = (record: Readonly<Record<string, number>>): string[] =>
  Object.entries(record).map(([name, count]) => `  ${String(count).padStart(7)}  ${name}`);

function problems(title: string, list: readonly SampleProblem[]): string[] {
  const lines = [`${title}: ${list.length}`];
  for (const { split, id, message } of list.slice(0, LISTED)) lines.push(`  ${split} ${id}: ${message}`);
  if (list.length > LISTED) lines.push(`  ... and ${list.length - LISTED} more (--json lists all)`);
  return lines;
}

/**
 * Whether a data set can be used as it is: nothing missing, unreadable or of another size.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { checkDataset, isUsable, openDataset } from 'skyrefer/datasets';
 * const line = { id: 1, file_name: 'airport.png', width: 1024, height: 1024, expression: 'a ship', segmentation: [] };
 * await writeFile('good.jsonl', `${JSON.stringify(line)}\n`);
 * console.log(isUsable(await checkDataset(await openDataset('jsonl', 'good.jsonl', { images: 'examples' })))); // true
 * ```
 */
export function isUsable(report: DatasetReport): boolean {
  const { missingImages, unreadableImages, badMasks, sizeMismatches } = report;
  return [missingImages, unreadableImages, badMasks, sizeMismatches].every((list) => list.length === 0);
}
