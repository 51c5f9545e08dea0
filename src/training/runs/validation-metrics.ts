import type { MetricsReport } from '../../evaluation/index.ts';
import type { ValidationReport } from './validation.ts';

/**
 * The figures of section 4.3, and gIoU by kind of expression. Of several sets each one's, behind its name, and without a
 * name the mean over the sets, which counts small ones as much as large ones: checkpoints are chosen by it.
 */
export function validationMetrics(reports: readonly ValidationReport[]): Record<string, number> {
  const each = reports.map(({ name, report }) => ({ name, figures: figuresOf(report) }));
  if (each.length === 1) return each[0]!.figures;
  const mean = (key: string): number =>
    each.reduce((sum, { figures }) => sum + figures[key]!, 0) / each.length;
  const shared = Object.keys(each[0]!.figures).filter((key) => !key.startsWith('gIoU.'));
  const metrics = Object.fromEntries(shared.map((key) => [key, mean(key)]));
  for (const { name, figures } of each) {
    for (const [key, value] of Object.entries(figures)) metrics[`${name}/${key}`] = value;
  }
  return metrics;
}

function figuresOf({ gIoU, cIoU, precision, byKind }: MetricsReport): Record<string, number> {
  const figures: Record<string, number> = { gIoU, cIoU };
  for (const [threshold, value] of Object.entries(precision)) figures[`Pr@${threshold}`] = value;
  for (const [kind, { gIoU: value }] of Object.entries(byKind)) figures[`gIoU.${kind}`] = value;
  return figures;
}
