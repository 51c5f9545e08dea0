import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingConfig } from '../config.ts';
import type { PreparedRun } from '../runs/prepared-run.ts';
import type { Speed } from './plan.ts';
import { runAlone } from './run-alone.ts';

/** Pictures that are encoded, the first of which loads what all need, and steps that are made. */
const PICTURES = 3;
const STEPS = 3;

/**
 * Times the first features and the first steps of a training, and throws both away.
 * @param config of the run; its first set of pictures is taken
 */
export async function measureSpeed(config: TrainingConfig, signal?: AbortSignal): Promise<Speed> {
  if (config.data.format !== 'rules') throw new Error('the speed is measured of data of format rules');
  const [set] = config.data.sets!;
  const folder = join(config.output, 'probe');
  const annotations = join(config.output, 'probe.json');
  const coco = JSON.parse(await readFile(set!.annotations, 'utf8')) as {
    categories: { name: string }[];
    images: { id: number }[];
    annotations: { image_id: number }[];
  };
  // Pictures without objects give no sentence to make a step of.
  const shown = coco.images.filter(({ id }) => coco.annotations.some((one) => one.image_id === id));
  const images = shown.slice(0, PICTURES);
  const kept = coco.annotations.filter(({ image_id }) => images.some(({ id }) => id === image_id));
  await writeFile(annotations, JSON.stringify({ ...coco, images, annotations: kept }));
  const { valAnnotations: _, valImages: _images, sentences, ...own } = set!;
  const probe: TrainingConfig = {
    ...config,
    data: {
      ...config.data,
      ...{ scenes: 0, drawnOnly: 0, notInScenes: [] },
      // What the sentences say does not matter here.
      sets: [
        {
          ...own,
          annotations,
          exhaustive: coco.categories.map(({ name }) => name),
          leastScore: 0,
          sentencesOnly: false,
          weight: 1,
          viewSets: [0],
          int8ViewSets: [],
        },
      ],
    },
    selection: 'last',
    cache: folder,
  };
  const times: number[] = [];
  try {
    const steps = await runAlone(
      probe,
      signal,
      (run) => timeSteps(run, signal),
      () => times.push(performance.now()),
    );
    const views = times.slice(1).map((time, index) => (time - times[index]!) / 1000);
    return { view: smallest(views) ?? 1, step: smallest(steps.length > 1 ? steps.slice(1) : steps)! };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(annotations, { force: true });
  }
}

/** Seconds of the first steps. */
async function timeSteps(
  { batches, parameters, step }: PreparedRun,
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const seconds: number[] = [];
  for await (const batch of batches(null)) {
    signal?.throwIfAborted();
    const started = performance.now();
    parameters.zeroGradients();
    await step(batch);
    seconds.push((performance.now() - started) / 1000);
    if (seconds.length === STEPS) break;
  }
  return seconds;
}

const smallest = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);
