import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAside } from '../../files/write-aside.ts';
import { TrainingConfigError } from '../../training/config.ts';
import { type TrainEvent, trainFromConfig } from '../../training/train.ts';
import { readTrainingLog } from '../training-log.ts';
import type { PlannedRun } from './ablation-plan.ts';

/** What a finished run leaves behind in its folder, as `result.json`. */
export interface AblationResult {
  readonly configHash: string;
  readonly seed: number;
  readonly steps: number;
  /** Of the last parameters on the validation split, fractions. */
  readonly metrics: Readonly<Record<string, number>>;
}

const resultSchema = z.object({
  configHash: z.string(),
  seed: z.int(),
  steps: z.int(),
  metrics: z.record(z.string(), z.number()),
});
const begunSchema = z.object({ configHash: z.string() });

export type AblationEvent =
  | {
      readonly type: 'skipped' | 'begun' | 'finished';
      readonly run: PlannedRun;
      readonly result?: AblationResult;
    }
  | { readonly type: 'training'; readonly run: PlannedRun; readonly event: TrainEvent };

export interface RunAblationOptions {
  readonly signal?: AbortSignal;
  /** Leaves checkpoints and models of finished runs. */
  readonly keep?: boolean;
  readonly onEvent?: (event: AblationEvent) => void;
  /** Called with everything that is finished so far whenever a run has finished; awaited. */
  readonly onResults?: (results: ReadonlyMap<string, AblationResult>) => Promise<void>;
}

/**
 * Trains what is planned, one run after another. Finished runs are not run again; a run that was killed goes on from its
 * newest checkpoint.
 * @returns results by the runs' names, and whether all are there
 * Throws a TrainingConfigError where a folder holds a run of another configuration.
 */
export async function runAblation(
  plan: readonly PlannedRun[],
  options: RunAblationOptions = {},
): Promise<{ results: ReadonlyMap<string, AblationResult>; complete: boolean }> {
  const { signal, onEvent } = options;
  const results = await readResults(plan);
  await options.onResults?.(results);
  for (const run of plan) {
    const known = results.get(run.name);
    if (known) {
      onEvent?.({ type: 'skipped', run, result: known });
      continue;
    }
    if (signal?.aborted) return { results, complete: false };
    onEvent?.({ type: 'begun', run });
    const result = await trainOne(run, options);
    if (!result) return { results, complete: false };
    results.set(run.name, result);
    onEvent?.({ type: 'finished', run, result });
    await options.onResults?.(results);
  }
  return { results, complete: true };
}

/** What is finished already. Throws a TrainingConfigError where a folder holds a run of another configuration. */
export async function readResults(plan: readonly PlannedRun[]): Promise<Map<string, AblationResult>> {
  const results = new Map<string, AblationResult>();
  for (const run of plan) {
    const result = await readJson(join(run.folder, 'result.json'), resultSchema);
    const begun = result ?? (await readJson(join(run.folder, 'run.json'), begunSchema));
    if (begun && begun.configHash !== run.configHash) {
      throw new TrainingConfigError(
        `${run.folder} holds a run of another configuration (${begun.configHash}, now ${run.configHash}); ` +
          'restore the configuration, delete the folder, or give another --out',
      );
    }
    if (result) results.set(run.name, result);
  }
  return results;
}

async function trainOne(run: PlannedRun, options: RunAblationOptions): Promise<AblationResult | null> {
  const { signal, onEvent, keep = false } = options;
  const { folder, configHash, seed, rows } = run;
  await mkdir(folder, { recursive: true });
  await writeJson(join(folder, 'run.json'), { configHash, seed, rows });
  let end: Extract<TrainEvent, { type: 'done' }> | null = null;
  await trainFromConfig(run.training, {
    ...(signal ? { signal } : {}),
    onEvent(event) {
      if (event.type === 'done') end = event;
      onEvent?.({ type: 'training', run, event });
    },
  });
  const done = end as Extract<TrainEvent, { type: 'done' }> | null;
  if (!done || done.aborted) return null;
  // From the log and not from events: a run that was killed after its last validation does not validate again.
  const { validations } = await readTrainingLog(join(folder, 'log.jsonl'));
  const last = validations.find(({ step }) => step === done.step);
  if (!last) {
    throw new TrainingConfigError(`${folder}: nothing was validated; an ablation needs a validation split`);
  }
  const result: AblationResult = { configHash, seed, steps: done.step, metrics: last.metrics };
  await writeJson(join(folder, 'result.json'), { ...result, rows });
  if (!keep) {
    for (const name of ['checkpoints', 'model', 'adapter.safetensors']) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
  return result;
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new TrainingConfigError(`${path} is not JSON; delete it to run this row again`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    throw new TrainingConfigError(`${path} is not a run's record; delete it to run this row again`);
  return parsed.data;
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeAside(path, (aside) => writeFile(aside, `${JSON.stringify(value, null, 1)}\n`));
