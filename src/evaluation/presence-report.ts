import { parseRle, rleArea } from '../vector/index.ts';
import { type Metrics, MetricsAccumulator, type MetricsOptions } from './metrics.ts';
import type { PredictionRecord } from './predictions-node.ts';
import { type PresenceCounts, type PresenceRates, ratesOf } from './presence.ts';

/** How well a model tells what is there from what is not, where an evaluation has sentences of both kinds. */
export interface PresenceReport extends PresenceCounts, PresenceRates {
  /** Absent targets by the sentences' kind, where they have one. */
  readonly absentByKind: Readonly<Record<string, PresenceCounts['absent']>>;
  /** Metrics over all sentences: of an absent target, what is right is an empty mask (`emptyUnion`). */
  readonly withAbsent: Metrics;
}

/** Present is said where the mask is not empty. Undefined where no sentence is about something absent. */
export function presenceReportOf(
  records: readonly PredictionRecord[],
  options: MetricsOptions = {},
): PresenceReport | undefined {
  if (!records.some(({ absent }) => absent)) return undefined;
  const all = new MetricsAccumulator(options);
  const present = { samples: 0, found: 0 };
  const absent = { samples: 0, ruledOut: 0 };
  const absentByKind: Record<string, { samples: number; ruledOut: number }> = {};
  for (const record of records) {
    all.add(record);
    const marked = rleArea(parseRle(record.prediction)) > 0;
    if (!record.absent) {
      present.samples++;
      if (marked) present.found++;
      continue;
    }
    const counts = [absent];
    if (record.kind !== undefined) {
      absentByKind[record.kind] ??= { samples: 0, ruledOut: 0 };
      counts.push(absentByKind[record.kind]!);
    }
    for (const each of counts) {
      each.samples++;
      if (!marked) each.ruledOut++;
    }
  }
  const { samples, gIoU, cIoU, precision } = all.report();
  return {
    present,
    absent,
    absentByKind,
    ...ratesOf({ present, absent }),
    withAbsent: { samples, gIoU, cIoU, precision },
  };
}
