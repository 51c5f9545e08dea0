import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ALONE } from '../../distributed/index.ts';
import { openModel } from '../../model/model-folder-node.ts';
import { chooseDevice } from '../../runtime/device-node.ts';
import type { TrainingConfig } from '../config.ts';
import { BadData } from '../data/bad-data.ts';
import { openCompactModel } from '../runs/compact-model.ts';
import { prepareCompactRun } from '../runs/compact-run.ts';
import type { Speed } from './plan.ts';

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
  const resources: { dispose(): Promise<void> }[] = [];
  const times: number[] = [];
  try {
    const model = await openCompactModel(probe, await openModel(config.model.from));
    const { runtime } = await chooseDevice('cpu');
    const run = await prepareCompactRun(probe, model, {
      runtime,
      threads: undefined,
      ranks: ALONE,
      signal,
      bad: new BadData(true),
      emit: async () => void times.push(performance.now()),
      own: (resource) => {
        resources.push(resource);
        return resource;
      },
    });
    const steps: number[] = [];
    for await (const batch of run.batches(null)) {
      signal?.throwIfAborted();
      const started = performance.now();
      run.parameters.zeroGradients();
      await run.step(batch);
      steps.push((performance.now() - started) / 1000);
      if (steps.length === STEPS) break;
    }
    const views = times.slice(1).map((time, index) => (time - times[index]!) / 1000);
    return { view: smallest(views) ?? 1, step: smallest(steps.length > 1 ? steps.slice(1) : steps)! };
  } finally {
    await Promise.allSettled(resources.map((resource) => resource.dispose()));
    await rm(folder, { recursive: true, force: true });
    await rm(annotations, { force: true });
  }
}

const smallest = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);
