import { readFile } from 'node:fs/promises';
import { DatasetError } from '../datasets/index.ts';

/** A step of a training run as its log has it. */
export interface LoggedStep {
  readonly step: number;
  readonly losses: Readonly<Record<string, number>>;
  readonly learningRate: number;
  readonly imagesPerSecond: number | null;
}

/** A validation as its log has it: `gIoU`, `cIoU`, `Pr@0.5`, ..., fractions. */
export interface LoggedValidation {
  readonly step: number;
  readonly metrics: Readonly<Record<string, number>>;
  readonly isBest: boolean;
}

/** What a training run wrote down. */
export interface TrainingLog {
  /** Ascending, one entry a step. */
  readonly steps: readonly LoggedStep[];
  readonly validations: readonly LoggedValidation[];
  /** How the exported checkpoint was chosen: `val-selected`, `test-selected`, `last`; null where the log does not say it. */
  readonly selection: string | null;
  /** Whether the run came to its end. */
  readonly done: boolean;
}

/**
 * Reads a run's `log.jsonl`. Steps that a run repeated after it was killed count once, as the last time; lines that were cut
 * off are skipped, and so is whatever is neither a step nor a validation. Throws a DatasetError where the file is no log.
 */
export async function readTrainingLog(file: string): Promise<TrainingLog> {
  const steps = new Map<number, LoggedStep>();
  const validations = new Map<number, LoggedValidation>();
  let selection: string | null = null;
  let done = false;
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const entry = parse(line);
    const step = entry?.step;
    if (entry?.type === 'begun' && typeof entry.selection === 'string') selection = entry.selection;
    if (!entry || typeof step !== 'number') continue;
    if (entry.type === 'step' && isNumbers(entry.losses)) {
      steps.set(step, {
        step,
        losses: entry.losses,
        learningRate: typeof entry.learningRate === 'number' ? entry.learningRate : Number.NaN,
        imagesPerSecond: typeof entry.imagesPerSecond === 'number' ? entry.imagesPerSecond : null,
      });
    } else if (entry.type === 'validation' && isNumbers(entry.metrics)) {
      validations.set(step, { step, metrics: entry.metrics, isBest: entry.isBest === true });
    } else if (entry.type === 'done') {
      done = entry.aborted !== true;
    }
  }
  if (steps.size === 0 && validations.size === 0) {
    throw new DatasetError(
      "has no steps and no validations; give the log.jsonl that 'skyrefer train' wrote",
      file,
    );
  }
  const ascending = <T extends { readonly step: number }>(entries: Iterable<T>) =>
    [...entries].sort((a, b) => a.step - b.step);
  return { steps: ascending(steps.values()), validations: ascending(validations.values()), selection, done };
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const isNumbers = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((each) => typeof each === 'number');
