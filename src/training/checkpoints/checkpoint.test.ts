import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Graph, type Shape } from '../../graph/index.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { AdamW } from '../optimiser/adamw.ts';
import { ExponentialMovingAverage } from '../optimiser/ema.ts';
import { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { CheckpointFolder, loadCheckpoint, readTrainedTensors, saveCheckpoint } from './checkpoint.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-checkpoint-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A run after one update, with random numbers everywhere. */
function training(seed: number, shapes: Record<string, Shape> = { a: [2, 3], b: [4] }, averaged = true) {
  const parameters = new TrainableParameters({
    group: (name) => ({ group: name, learningRateScale: 1, weightDecay: 0 }),
    initialise: (name, shape) =>
      randomArray(
        shape.reduce((size, n) => size * n, 1),
        seed + name.length,
      ),
  });
  const bound = parameters.bind(new Graph('g'));
  for (const [name, shape] of Object.entries(shapes)) bound.parameter(name, shape);
  parameters.allocate();
  const optimiser = new AdamW(parameters);
  const average = averaged ? new ExponentialMovingAverage(parameters, 0.99) : null;
  parameters.groups.forEach(({ gradients }, index) => {
    gradients.set(randomArray(gradients.length, seed + index));
  });
  optimiser.update(0.01);
  average?.update(1);
  return { parameters, optimiser, average };
}

const numbers = ({ parameters, optimiser, average }: ReturnType<typeof training>) =>
  [parameters.values, optimiser.firstMoments, optimiser.secondMoments, average?.buffers].map(
    (buffers) => buffers && Object.fromEntries(parameters.tensors(buffers).map((t) => [t.name, [...t.data]])),
  );

const state = {
  step: 7,
  position: { epoch: 1, words: [1, 2] },
  best: { value: 0.5, step: 5 },
  validated: 6,
  configHash: 'c',
};

test('everything comes back bit for bit, whatever the order of the parameters', async () => {
  const path = join(folder, 'c.safetensors');
  const saved = training(1);
  saved.optimiser.step = 7;
  await saveCheckpoint(path, saved, state);
  expect(await readdir(folder)).toEqual(['c.safetensors']);
  const loaded = training(2, { b: [4], a: [2, 3] });
  expect(loadCheckpoint(path, loaded, 'c')).toEqual(state);
  expect(numbers(loaded)).toEqual(numbers(saved));
  expect(loaded.optimiser.step).toBe(7);
});

test.each([
  ['average', true],
  ['value', false],
] as const)('the trained tensors of a checkpoint are its %ss', async (_, averaged) => {
  const path = join(folder, 'c.safetensors');
  const run = training(1, undefined, averaged);
  await saveCheckpoint(path, run, state);
  const expected = run.parameters.tensors(run.average?.buffers);
  expect(readTrainedTensors(path)).toEqual(
    new Map(expected.map(({ name, shape, data }) => [name, { shape, data: data.slice() }])),
  );
});

describe('refuses, and changes nothing,', () => {
  const cases: [string, () => ReturnType<typeof training>, string, RegExp][] = [
    ['another configuration', () => training(2), 'd', /another configuration \(c, now d\)/],
    ['another shape', () => training(2, { a: [3, 2], b: [4] }), 'c', /'value\/a' must be F32\[3x2\].*2x3/],
    ['a missing parameter', () => training(2, { a: [2, 3], b: [4], z: [1] }), 'c', /'value\/z'.*lacks it/],
    ['an additional one', () => training(2, { a: [2, 3] }), 'c', /holds '\w+\/b'/],
    ['an unexpected average', () => training(2, undefined, false), 'c', /holds 'average\//],
  ];
  test.each(cases)('%s', async (_, make, hash, message) => {
    const path = join(folder, 'c.safetensors');
    await saveCheckpoint(path, training(1), state);
    const target = make();
    const before = numbers(target);
    expect(() => loadCheckpoint(path, target, hash)).toThrow(message);
    expect(numbers(target)).toEqual(before);
  });
});

test('a folder keeps the last ones and the best', async () => {
  const checkpoints = new CheckpointFolder(join(folder, 'run'), 2);
  expect(await checkpoints.latest()).toBeNull();
  const run = training(1);
  await checkpoints.saveBest(run, { ...state, step: 3 });
  for (const step of [5, 10, 100]) await checkpoints.save(run, { ...state, step });
  expect((await readdir(checkpoints.folder)).sort()).toEqual([
    'best.safetensors',
    'step-00000010.safetensors',
    'step-00000100.safetensors',
  ]);
  const latest = await checkpoints.latest();
  expect(JSON.parse(openSafetensors(latest!).metadata.state!).step).toBe(100);
});
