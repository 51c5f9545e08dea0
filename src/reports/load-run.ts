import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DatasetError } from '../datasets/index.ts';
import { type PredictionRecord, readPredictions } from '../evaluation/node.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { openModel } from '../model/model-folder-node.ts';
import { readTrainingLog, type TrainingLog } from './training-log.ts';

/** Predictions that an evaluation kept. */
export interface KeptPredictions {
  readonly file: string;
  /** What was evaluated: model, data, split, resolution. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly records: readonly PredictionRecord[];
}

/** What is known of one run. */
export interface ReportRun {
  readonly name: string;
  /** As it was given. */
  readonly source: string;
  /** The same for runs that differ in their seed only. */
  readonly configuration: string;
  readonly log: TrainingLog | null;
  readonly predictions: KeptPredictions | null;
  /** The exported model's configuration, where the model is there. */
  readonly model: ModelConfig | null;
}

/**
 * Reads runs for a report. A run is the folder of a training run (its `log.jsonl`, its `model`, and files of predictions
 * in it), or a file of predictions; a file whose model has the name of a given folder without predictions joins it.
 * @param split only samples of this split count; all by default
 * Throws a DatasetError that names the file.
 */
export async function loadRuns(sources: readonly string[], split?: string): Promise<ReportRun[]> {
  const runs: ReportRun[] = [];
  for (const source of sources) {
    const stats = await stat(source).catch(() => null);
    if (!stats)
      throw new DatasetError("does not exist; give a run's folder or a file of predictions", source);
    const run = stats.isDirectory() ? await loadFolder(source, split) : await loadFile(source, split);
    const owner = runs.findIndex(({ name, predictions }) => name === run.name && predictions === null);
    if (!stats.isDirectory() && run.predictions && owner >= 0) {
      runs[owner] = { ...runs[owner]!, predictions: run.predictions };
    } else runs.push(run);
  }
  return withUniqueNames(runs);
}

async function loadFile(file: string, split: string | undefined): Promise<ReportRun> {
  if (basename(file) === 'log.jsonl') return loadFolder(dirname(file), split);
  const predictions = await predictionsOf(file, split);
  if (predictions.records.length === 0) {
    throw new DatasetError(
      split === undefined ? 'holds no predictions' : `holds no predictions of split '${split}'`,
      file,
    );
  }
  const named = predictions.about.model;
  const name =
    typeof named === 'string' && named !== ''
      ? named
      : basename(file).replace(/(\.predictions)?\.jsonl$/, '');
  return {
    name,
    source: file,
    configuration: nameAsConfiguration(name, file),
    log: null,
    predictions,
    model: null,
  };
}

async function predictionsOf(file: string, split: string | undefined): Promise<KeptPredictions> {
  const { about, records } = await readPredictions(file);
  // The paper's tables know no sentences about what is absent; `evaluate` reports them.
  const own = records.filter(
    ({ absent, split: part }) => !absent && (split === undefined || (part ?? about.split ?? split) === split),
  );
  return { file, about, records: own };
}

async function loadFolder(folder: string, split: string | undefined): Promise<ReportRun> {
  const names = await readdir(folder);
  const log = names.includes('log.jsonl') ? await readTrainingLog(join(folder, 'log.jsonl')) : null;
  const found: KeptPredictions[] = [];
  for (const name of names.filter((each) => each.endsWith('.jsonl') && each !== 'log.jsonl').sort()) {
    if (!(await isPredictions(join(folder, name)))) continue;
    const kept = await predictionsOf(join(folder, name), split);
    if (kept.records.length > 0) found.push(kept);
  }
  if (found.length > 1) {
    const files = found.map(({ file }) => basename(file)).join(', ');
    throw new DatasetError(
      `has several files of predictions (${files}); choose one with --split, or give the file instead of the folder`,
      folder,
    );
  }
  if (!log && found.length === 0) {
    throw new DatasetError('is no run: there is no log.jsonl and no file of predictions in it', folder);
  }
  const name = basename(resolve(folder));
  const model = names.includes('model') ? await modelConfig(join(folder, 'model')) : null;
  return {
    name,
    source: folder,
    configuration: model ? configurationOf(model) : nameAsConfiguration(name, folder),
    log,
    predictions: found[0] ?? null,
    model,
  };
}

async function isPredictions(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(40), 0, 40, 0);
    return /^\{"type":\s*"evaluation"/.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** Models that need files from elsewhere may be incomplete here; a report can do without. */
async function modelConfig(folder: string): Promise<ModelConfig | null> {
  try {
    return (await openModel(folder)).config;
  } catch {
    return null;
  }
}

/** Everything about a model but its name and the seed that it was trained with. */
function configurationOf({ name, training, ...rest }: ModelConfig): string {
  const { seed, configHash, ...identity } = training;
  return JSON.stringify({ ...rest, training: identity });
}

/** Where only a name is known, runs belong together if their names end in a seed and are the same before it. */
function nameAsConfiguration(name: string, source: string): string {
  const base = withoutSeed(name);
  return base === name ? resolve(source) : base;
}

/** `full` for `full-seed-2`, `full_seed2` and `full.s2`; any other number is part of the name. */
export const withoutSeed = (name: string): string =>
  name.replace(/[-_./ ]+(?:seed|s)[-_. ]?\d{1,4}$/i, '') || name;

/** Names that are given twice get the folder above, then a number. */
function withUniqueNames(runs: readonly ReportRun[]): ReportRun[] {
  const count = (name: string, among: readonly ReportRun[]) =>
    among.filter((run) => run.name === name).length;
  const longer = runs.map((run) =>
    count(run.name, runs) > 1
      ? { ...run, name: `${basename(dirname(resolve(run.source)))}/${run.name}` }
      : run,
  );
  return longer.map((run, index) => {
    const before = count(run.name, longer.slice(0, index));
    return before > 0 ? { ...run, name: `${run.name} (${before + 1})` } : run;
  });
}
