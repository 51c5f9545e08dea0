import { join } from 'node:path';
import { type TrainingConfig, trainingConfigHash } from '../../training/config.ts';
import type { AblationConfig } from './ablation-config.ts';
import type { AblationRow } from './ablation-rows.ts';

/** One training of one configuration. */
export interface PlannedRun {
  /** The run's folder within the study's. */
  readonly name: string;
  readonly folder: string;
  /** Rows that this run counts for: equal rows of both tables share it. */
  readonly rows: readonly string[];
  /** From 1. */
  readonly seed: number;
  readonly training: TrainingConfig;
  /** Identifies the training, seed included. */
  readonly configHash: string;
}

/**
 * The runs of a study. Rows with equal configurations are run once; each with as many seeds as the row that wants most. First
 * seeds come first, so that the table is complete early and then gets more certain.
 */
export function planAblation(config: AblationConfig): PlannedRun[] {
  const configurations = new Map<string, { rows: AblationRow[]; seeds: number }>();
  for (const row of config.rows) {
    const hash = trainingConfigHash(config.training(row, 1, config.output));
    const known = configurations.get(hash);
    if (known) {
      known.rows.push(row);
      known.seeds = Math.max(known.seeds, config.seedsOf(row));
    } else configurations.set(hash, { rows: [row], seeds: config.seedsOf(row) });
  }
  const all = [...configurations.values()];
  const most = Math.max(0, ...all.map(({ seeds }) => seeds));
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((seed) =>
    all
      .filter(({ seeds }) => seed <= seeds)
      .map(({ rows }): PlannedRun => {
        const name = `${rows[0]!.id}-seed-${seed}`;
        const folder = join(config.output, 'runs', name);
        const training = config.training(rows[0]!, seed, folder);
        return {
          name,
          folder,
          rows: rows.map(({ id }) => id),
          seed,
          training,
          configHash: trainingConfigHash(training),
        };
      }),
  );
}
