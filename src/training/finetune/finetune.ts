import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { exists } from '../../files/exists.ts';
import { FileLock } from '../../files/file-lock.ts';
import { writeAside } from '../../files/write-aside.ts';
import { MODEL_FILES } from '../../model/model.ts';
import { type ModelFolder, openModel } from '../../model/model-folder-node.ts';
import { storeCalibration } from '../../model/store-calibration-node.ts';
import { Segmenter } from '../../segmenter/segmenter-node.ts';
import { averageModels } from '../checkpoints/average-models.ts';
import { CheckpointFolder } from '../checkpoints/checkpoint.ts';
import { parseTrainingConfig, readTrainingConfig, type TrainingConfig } from '../config.ts';
import { trainFromConfig } from '../train.ts';
import { calibrateTuned } from './calibrate-tuned.ts';
import { chooseMix, SHARES, type TriedMix, tryMixes } from './choose-mix.ts';
import { CONFIG_FILE, configText, finetuneConfig, RUN_FOLDER } from './finetune-config.ts';
import { DRAWN_HELD, type FinetuneData, prepareFinetuneData } from './finetune-data.ts';
import { FinetuneError, type FinetuneEvent, type FinetuneOptions } from './finetune-options.ts';
import {
  type BeforeAndAfter,
  type FinetuneReport,
  type Measured,
  measuredOwn,
  measureModel,
} from './finetune-report.ts';
import { measureSpeed } from './measure-speed.ts';
import { modelCard } from './model-card.ts';
import { type FinetunePlan, planFinetune } from './plan.ts';
import { writeResizedModel } from './resized-model.ts';

const CARD_FILE = 'MODEL_CARD.md';
const PLAN_FILE = 'plan.json';
const BEFORE_FILE = 'before.json';
/** Views and steps of the configuration whose speed is measured. */
const PROBED = { steps: 100, viewSets: [0], scenes: 0, weight: 1 };

export interface RunFinetuneOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: FinetuneEvent) => void;
  /** As it was typed, for the card. */
  readonly command: string;
  readonly version: string;
}

/**
 * Fine-tunes a model on labels of one's own: reads and splits them, times the machine, trains beside drawn scenes of what
 * the model knew, mixes the weights with those before, calibrates, measures before and after, and writes `<out>` as a
 * model with its card and configuration. A run that was stopped goes on when it is asked for again.
 * Throws a FinetuneError, a DatasetError, a LockedError, and what training throws.
 * @returns null where the model is there already
 *
 * @example
 * ```ts no-run
 * import { finetune } from 'skyrefer/training';
 * const report = await finetune(
 *   {
 *     data: 'labels.json', // COCO, GeoJSON, YOLO ...: the format is recognised
 *     images: 'pictures',
 *     out: 'mine',
 *     from: 'tiny',
 *     split: 'image',
 *     words: {},
 *     plurals: {},
 *     minutes: 30,
 *     seed: 0,
 *     skipBad: false,
 *   },
 *   { command: 'finetune.ts', version: '1.0.0' },
 * );
 * console.log(report?.own.before.report.gIoU, report?.own.after.report.gIoU); // on pictures that it did not train on
 * ```
 */
export async function finetune(
  given: FinetuneOptions,
  run: RunFinetuneOptions,
): Promise<FinetuneReport | null> {
  const started = performance.now();
  const options: FinetuneOptions = {
    ...given,
    ...{ data: resolve(given.data), out: resolve(given.out) },
    from: given.from === 'tiny' ? 'tiny' : resolve(given.from),
    ...(given.images === undefined ? {} : { images: resolve(given.images) }),
    ...(given.val === undefined ? {} : { val: resolve(given.val) }),
    ...(given.valImages === undefined ? {} : { valImages: resolve(given.valImages) }),
  };
  const { out } = options;
  const base = await openModel(options.from);
  refuseUnsuitable(base, options);
  await mkdir(join(out, RUN_FOLDER), { recursive: true });
  const lock = await FileLock.take(join(out, 'finetune.lock'), { what: out });
  try {
    if (await exists(join(out, CARD_FILE))) return null;
    if (await exists(join(out, MODEL_FILES.stages))) {
      throw new FinetuneError(`${out} holds another model; give a folder of its own with --out`);
    }
    return await finetuneInto(options, base, run, started);
  } finally {
    await lock.release();
  }
}

async function finetuneInto(
  options: FinetuneOptions,
  base: ModelFolder,
  { signal, onEvent = () => {}, command, version }: RunFinetuneOptions,
  started: number,
): Promise<FinetuneReport> {
  const { out } = options;
  const data = await prepareFinetuneData(options, base, onEvent, signal);
  const sources = (part: 'val' | 'test') => ({
    own: { annotations: join(out, 'data', `expressions_${part}.jsonl`), images: data.images[part] },
    old: {
      annotations: join(out, 'data', `drawn-${part}`, 'expressions.jsonl'),
      images: join(out, 'data', `drawn-${part}`, 'images'),
    },
  });
  const measure = async (model: string, what: string): Promise<{ own: Measured; old: Measured }> => {
    const segmenter = await Segmenter.load(model);
    const { own, old } = sources('test');
    const progress = (done: number, total: number) => onEvent({ type: 'working', what, done, total });
    try {
      const how = { signal, onProgress: progress };
      return {
        own: await measureModel(segmenter, own.annotations, own.images, how),
        old: await measureModel(segmenter, old.annotations, old.images, how),
      };
    } finally {
      await segmenter.dispose();
    }
  };

  // As the tuned one will see pictures, so that they can be compared and averaged.
  const seen =
    options.imageSize === undefined
      ? base
      : await openModel(await writeResizedModel(base, join(out, RUN_FOLDER, 'base'), options.imageSize));
  const before = await kept(join(out, RUN_FOLDER, BEFORE_FILE), () =>
    measure(seen.path, 'measuring what is known'),
  );
  const { plan, config } = await planned(options, base, data, started, onEvent, signal);
  await trainFromConfig(config, {
    ...(signal ? { signal } : {}),
    skipBad: options.skipBad,
    onEvent,
  });
  signal?.throwIfAborted();
  const { bestPath } = new CheckpointFolder(join(config.output, 'checkpoints'), 1);
  const tried = await tryMixes(config, bestPath, {
    signal,
    onMix: (done) =>
      onEvent({ type: 'working', what: 'mixing with the weights before', done, total: SHARES.length }),
  });
  const mix = chooseMix(tried);
  onEvent({ type: 'mixes', tried, chosen: mix });

  // A model is called by its folder.
  const mixed = join(config.output, 'mixed', basename(out));
  const tuned = await openModel(join(config.output, 'model'));
  await averageModels([seen, tuned], mixed, { weights: sharesOf(mix) });
  const { own, old } = sources('val');
  const segmenter = await Segmenter.load(mixed);
  const calibration = await calibrateTuned(segmenter, [own, old], base.config, {
    signal,
    onProgress: (done, total) => onEvent({ type: 'working', what: 'calibrating', done, total }),
  }).finally(() => segmenter.dispose());
  const { presence, unsureBelow, said } = calibration;
  await storeCalibration(join(mixed, MODEL_FILES.stages), { presence, unsureBelow });
  onEvent({ type: 'calibrated', said });

  const after = await measure(mixed, 'measuring what was learnt');
  const pair = (which: 'own' | 'old'): BeforeAndAfter => ({ before: before[which], after: after[which] });
  const seconds = Math.round((performance.now() - started) / 1000);
  const report: FinetuneReport = {
    own: pair('own'),
    old: pair('old'),
    seconds,
    pictures: data.images.test,
  };
  await storeCalibration(join(mixed, MODEL_FILES.stages), {
    measured: measuredOwn(report, `${data.parts.test.images} other pictures of ${basename(options.data)}`),
  });
  for (const name of Object.values(MODEL_FILES)) await rename(join(mixed, name), join(out, name));
  await writeAside(join(out, CONFIG_FILE), (aside) =>
    writeFile(aside, configText(rawConfig(options, data, plan, base), options, mixNote(options, mix))),
  );
  const card = modelCard({
    ...{ options, command, version, data, plan, mix, report },
    ...{ baseName: base.config.name, calibration: said },
  });
  await writeAside(join(out, CARD_FILE), (aside) => writeFile(aside, card));
  // What training needed and nobody else does: gigabytes of features.
  for (const name of ['features', 'checkpoints', 'model', 'mixed', 'base']) {
    await rm(join(config.output, name), { recursive: true, force: true });
  }
  onEvent({ type: 'finished', report });
  return report;
}

function refuseUnsuitable(base: ModelFolder, { from, words, plurals }: FinetuneOptions): void {
  if (base.siglip2 || base.config.lora) {
    throw new FinetuneError(
      `${from} is a whole model with backbones of its own; fine-tune it with 'skyrefer train' and a configuration (model.from)`,
    );
  }
  for (const word of [...Object.keys(words), ...Object.values(words).flat(), ...Object.values(plurals)]) {
    if (word.trim() === '') throw new FinetuneError('--words names something without letters');
  }
}

/** The plan of the run before, or a new one that is made of measured speed; and the configuration that it became. */
async function planned(
  options: FinetuneOptions,
  base: ModelFolder,
  data: FinetuneData,
  started: number,
  emit: (event: FinetuneEvent) => void,
  signal: AbortSignal | undefined,
): Promise<{ readonly plan: FinetunePlan; readonly config: TrainingConfig }> {
  const { out } = options;
  const planFile = join(out, RUN_FOLDER, PLAN_FILE);
  const plan = await kept(planFile, async () => {
    emit({ type: 'working', what: 'timing the first features and steps', done: 0, total: 1 });
    const probed = parseTrainingConfig(JSON.stringify(rawConfig(options, data, PROBED, base)), {
      name: CONFIG_FILE,
      folder: out,
    });
    const speed = await measureSpeed(probed, signal);
    return planFinetune({
      ...{ images: data.parts.train.images, held: data.parts.val.images + DRAWN_HELD, byRule: data.byRule },
      seconds: 60 * options.minutes - (performance.now() - started) / 1000,
      ...{ speed, steps: options.steps },
    });
  });
  emit({ type: 'planned', plan });
  const file = join(out, CONFIG_FILE);
  await writeAside(file, (aside) =>
    writeFile(aside, configText(rawConfig(options, data, plan, base), options, '')),
  );
  return { plan, config: await readTrainingConfig(file) };
}

const rawConfig = (
  options: FinetuneOptions,
  data: FinetuneData,
  plan: Pick<FinetunePlan, 'steps' | 'viewSets' | 'scenes' | 'weight'>,
  { config }: ModelFolder,
): object => finetuneConfig(options, data, plan, options.imageSize ?? config.imageSize, config.vocabulary);

const sharesOf = ({ share }: TriedMix): [number, number] => [Math.round(100 * (1 - share)) / 100, share];

const mixNote = ({ out, from }: FinetuneOptions, mix: TriedMix): string =>
  [
    'The model is the mean of these weights and of those before, calibrated:',
    `  skyrefer average ${from} ${join(out, RUN_FOLDER, 'model')} --weights ${sharesOf(mix).join(',')} --out MIXED`,
    `  skyrefer calibrate MIXED --annotations ${join(out, 'data', 'expressions_val.jsonl')} --images FOLDER`,
  ].join('\n');

/** What a run before has found, or what is found now and kept for the next. */
async function kept<Value>(file: string, find: () => Promise<Value>): Promise<Value> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return JSON.parse(known) as Value;
  const value = await find();
  await writeAside(file, (aside) => writeFile(aside, `${JSON.stringify(value, null, 1)}\n`));
  return value;
}
