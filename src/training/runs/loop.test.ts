import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { CheckpointFolder, readTrainedTensors } from '../checkpoints/checkpoint.ts';
import type { SamplerPosition } from '../data/sampler.ts';
import { type Batch, collect, numbers, regression, runFolder, TRUTH } from '../testing/regression.ts';
import { runTraining, type TrainingEvent } from './loop.ts';

test('learns the regression, and says how', async () => {
  const { parameters, options } = await regression({}, 150);
  const events = await collect(options);
  const weight = parameters.tensors().find(({ name }) => name === 'regression.weight')!;
  weight.data.forEach((value, index) => {
    expect(value).toBeCloseTo(TRUTH[index]!, 1);
  });
  const steps = events.filter((event) => event.type === 'step');
  expect(steps.length).toBe(150);
  expect(steps.at(-1)!.losses.loss!).toBeLessThan(0.01 * steps[0]!.losses.loss!);
  expect(steps[0]!.learningRate).toBeCloseTo(0.01, 10);
  expect(steps[0]!.imagesPerSecond).toBeGreaterThan(0);
  expect(steps.at(-1)!.secondsLeft).toBeLessThan(steps[0]!.secondsLeft + 1);
  expect(steps[0]!.memory).toBeGreaterThan(1e6);
  const validated = events.filter((event) => event.type === 'validation').map(({ step }) => step);
  expect(validated).toEqual([...Array.from({ length: 37 }, (_, i) => 4 * (i + 1)), 150]);
  expect(events.at(-1)).toMatchObject({ type: 'done', step: 150, aborted: false });
  const names = (await readdir(options.checkpoints.folder)).sort();
  expect(names).toEqual([
    'best.safetensors',
    ...['140', '145', '150'].map((step) => `step-00000${step}.safetensors`),
  ]);
});

test('a run that is aborted and resumed equals the unbroken one bit for bit', async () => {
  const whole = await regression();
  const wholeEvents = await collect(whole.options);

  const abort = new AbortController();
  const checkpoints = new CheckpointFolder(runFolder('broken'), 3);
  const first = await regression({ checkpoints, signal: abort.signal, checkpointEvery: 1000 });
  const firstEvents = await collect(first.options, (event) => {
    if (event.type === 'step' && event.step === 5) abort.abort();
  });
  expect(firstEvents.at(-1)).toMatchObject({ type: 'done', step: 5, aborted: true });
  const second = await regression({ checkpoints });
  const secondEvents = await collect(second.options);
  expect(secondEvents[0]).toMatchObject({ type: 'resumed', step: 5 });

  expect(numbers([...firstEvents, ...secondEvents])).toEqual(numbers(wholeEvents));
  expect(second.parameters.groups).toEqual(whole.parameters.groups);
  const latest = async (folder: CheckpointFolder) => readTrainedTensors((await folder.latest())!);
  expect(await latest(checkpoints)).toEqual(await latest(whole.options.checkpoints));
  expect(readTrainedTensors(checkpoints.bestPath)).toEqual(
    readTrainedTensors(whole.options.checkpoints.bestPath),
  );
});

test('a validation that was cut off is made up for', async () => {
  const whole = await regression();
  const wholeEvents = await collect(whole.options);
  const abort = new AbortController();
  const checkpoints = new CheckpointFolder(runFolder('broken'), 3);
  const validation = {
    ...whole.options.validation!,
    validate: async () => {
      abort.abort();
      throw new Error('cut off');
    },
  };
  const first = await regression({ checkpoints, signal: abort.signal, validation });
  const firstEvents = await collect(first.options);
  expect(firstEvents.at(-1)).toMatchObject({ type: 'done', step: 4, aborted: true });
  const second = await regression({ checkpoints });
  const secondEvents = await collect(second.options);
  expect(numbers([...firstEvents, ...secondEvents])).toEqual(numbers(wholeEvents));
});

test('resuming a finished run only says so', async () => {
  const { options } = await regression({}, 3);
  await collect(options);
  const again = await regression({}, 3);
  expect((await collect(again.options)).map(({ type }) => type)).toEqual(['resumed', 'done']);
});

test('two accumulated batches are one batch of their mean', async () => {
  const steps: TrainingEvent[] = [];
  for (const accumulation of [1, 2]) {
    const { options } = await regression({
      accumulation,
      resume: false,
      checkpoints: new CheckpointFolder(runFolder(`accumulation-${accumulation}`), 1),
    });
    // The same batch over and over, so that the mean over two is the one.
    const repeat = async function* (): AsyncGenerator<Batch> {
      for await (const batch of options.batches(null)) for (;;) yield batch;
    };
    const events = await collect({ ...options, batches: repeat });
    steps.push(events.find((event) => event.type === 'step' && event.step === 3)!);
  }
  const [one, two] = steps as [
    Extract<TrainingEvent, { type: 'step' }>,
    Extract<TrainingEvent, { type: 'step' }>,
  ];
  expect(two.gradientNorm).toBeCloseTo(one.gradientNorm, 4);
  expect(two.losses.loss).toBeCloseTo(one.losses.loss!, 4);
});

describe('errors', () => {
  test('a loss or gradient that is not finite names the step; the parameters stay as they were', async () => {
    const { options, parameters } = await regression();
    const calls = { count: 0 };
    const broken = collect({
      ...options,
      step: async (batch) => {
        const result = await options.step(batch);
        return ++calls.count === 5 ? { ...result, losses: { loss: 1, dice: Number.NaN } } : result;
      },
    });
    await expect(broken).rejects.toThrow(/step 3: loss 'dice' is NaN/);

    const infinite = await regression({ checkpoints: new CheckpointFolder(runFolder('b'), 1) });
    const before = infinite.parameters.groups.map(({ values }) => [...values]);
    const run = collect({
      ...infinite.options,
      step: async (batch) => {
        const result = await infinite.options.step(batch);
        infinite.parameters.groups[1]!.gradients[0] = Number.POSITIVE_INFINITY;
        return result;
      },
    });
    await expect(run).rejects.toThrow(/step 1: the gradient of 'regression.bias' is not finite/);
    expect(infinite.parameters.groups.map(({ values }) => [...values])).toEqual(before);
    expect(parameters.groups[0]!.values.every(Number.isFinite)).toBe(true);
  });

  test('the state before a step that is not finite is kept, and named', async () => {
    const checkpoints = new CheckpointFolder(runFolder('diverged'), 3);
    const { options } = await regression({ checkpoints, checkpointEvery: 1000, validation: null });
    let calls = 0;
    const broken = collect({
      ...options,
      step: async (batch) => {
        const result = await options.step(batch);
        return ++calls === 8 ? { ...result, losses: { loss: Number.POSITIVE_INFINITY } } : result;
      },
    });
    await expect(broken).rejects.toThrow(
      /step 4: loss 'loss' is Infinity; .*the state after step 3 is kept in .*step-00000003\.safetensors/,
    );
    const kept = readTrainedTensors((await checkpoints.latest())!);
    expect([...kept.values()].every(({ data }) => data.every(Number.isFinite))).toBe(true);
    const again = await regression({ checkpoints, checkpointEvery: 1000, validation: null });
    const events = await collect(again.options);
    expect(events[0]).toMatchObject({ type: 'resumed', step: 3 });
    expect(events.at(-1)).toMatchObject({ type: 'done', step: 10 });
  });

  test('without a metric nothing is chosen', async () => {
    const { options } = await regression({ checkpoints: new CheckpointFolder(runFolder('last'), 1) });
    const events = await collect({ ...options, validation: { ...options.validation!, metric: null } });
    expect(events.filter(({ type }) => type === 'validation')).toHaveLength(3);
    expect(events.at(-1)).toMatchObject({ type: 'done', best: null });
    expect(await readdir(runFolder('last'))).toEqual(['step-00000010.safetensors']);
  });

  test('a step that adds no gradients, batches that end, a folder in use, an unknown metric', async () => {
    const { options } = await regression();
    const idle = collect({ ...options, step: async () => ({ losses: {}, images: 1 }) });
    await expect(idle).rejects.toThrow(/accumulate\(\), once per batch/);

    const short = async function* (): AsyncGenerator<Batch> {
      let count = 0;
      for await (const batch of options.batches(null)) {
        if (count++ === 5) return;
        yield batch;
      }
    };
    await expect(collect({ ...options, batches: short })).rejects.toThrow(/ended before step 3 of 10/);

    const fresh = await regression({}, 5);
    await collect(fresh.options);
    const again = await regression({ resume: false }, 5);
    await expect(collect(again.options)).rejects.toThrow(/holds checkpoints already/);
    const other = await regression({ configHash: 'other' }, 5);
    await expect(collect(other.options)).rejects.toThrow(/another configuration/);

    const { options: unknown } = await regression({
      checkpoints: new CheckpointFolder(runFolder('u'), 1),
    });
    const metric = { ...unknown.validation!, metric: 'gIoU' };
    await expect(collect({ ...unknown, validation: metric })).rejects.toThrow(
      /undefined as 'gIoU'.*accuracy/,
    );
  });
});

test('stopping to listen ends the source of batches', async () => {
  const { options } = await regression();
  let ended = false;
  const batches = async function* (from: SamplerPosition | null): AsyncGenerator<Batch> {
    try {
      yield* options.batches(from);
    } finally {
      ended = true;
    }
  };
  for await (const event of runTraining({ ...options, batches })) if (event.type === 'step') break;
  expect(ended).toBe(true);
});
