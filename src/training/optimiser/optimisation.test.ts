import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../graph/index.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { SafetensorsFile } from '../../weights/index.ts';
import { AdamW, adamwUpdate } from './adamw.ts';
import { clipScale, globalNorm } from './clip.ts';
import { ExponentialMovingAverage } from './ema.ts';
import { learningRateAt } from './schedule.ts';
import { TrainableParameters } from './trainable-parameters.ts';

const fixture = (name: string) => new URL(`../../../test/fixtures/train/${name}`, import.meta.url);
const json = (name: string) => JSON.parse(readFileSync(fixture(name), 'utf8'));
const golden = SafetensorsFile.fromBytes('cases', readFileSync(fixture('cases.safetensors')));

interface AdamWCase {
  lr_per_step: number[];
  weight_decay: number;
  clip_global_norm: number | null;
  clip_total_norms: number[];
}

function store(first: Record<string, Float32Array>, weightDecay: number, separateGroups: boolean) {
  const parameters = new TrainableParameters({
    group: (name) => ({ group: separateGroups ? name : 'all', learningRateScale: 1, weightDecay }),
    initialise: (name) => first[name]!,
  });
  const bound = parameters.bind(new Graph('g'));
  for (const [name, values] of Object.entries(first)) bound.parameter(name, [values.length]);
  parameters.allocate();
  return parameters;
}

describe('AdamW against torch.optim.AdamW in float64', () => {
  const cases = Object.entries<AdamWCase>(json('cases.json').ops).filter(([name]) =>
    name.startsWith('adamw.'),
  );
  test.each(cases)('%s', (name, options) => {
    const read = (key: string) => golden.readFloat32(`${name}.${key}`);
    const first = { p0: read('in.p0'), p1: read('in.p1') };
    for (const separateGroups of [false, true]) {
      const parameters = store(first, options.weight_decay, separateGroups);
      const optimiser = new AdamW(parameters);
      const norms: number[] = [];
      options.lr_per_step.forEach((learningRate, step) => {
        const gradients: Record<string, { dtype: 'float32'; shape: number[]; data: Float32Array }> = {};
        for (const index of [0, 1] as const) {
          const size = first[`p${index}`].length;
          const data = read(`in.grads${index}`).subarray(step * size, (step + 1) * size);
          gradients[`gradient:p${index}`] = { dtype: 'float32', shape: [size], data };
        }
        parameters.zeroGradients();
        parameters.accumulate(gradients);
        const norm = globalNorm(parameters.groups);
        norms.push(norm);
        const maximum = options.clip_global_norm;
        optimiser.update(learningRate, maximum === null ? 1 : clipScale(norm, maximum));
        for (const tensor of parameters.tensors()) {
          const size = tensor.data.length;
          const expected = read(`out.${tensor.name}_after_each_step`);
          expectAllClose(tensor.data, expected.subarray(step * size, (step + 1) * size), 2e-5);
        }
      });
      if (options.clip_global_norm !== null) expectAllClose(norms, options.clip_total_norms, 2e-5);
      for (const { name: p, data } of parameters.tensors(optimiser.firstMoments)) {
        expectAllClose(data, read(`out.exp_avg${p.slice(1)}`), 2e-5);
      }
      for (const { name: p, data } of parameters.tensors(optimiser.secondMoments)) {
        expectAllClose(data, read(`out.exp_avg_sq${p.slice(1)}`), 2e-5);
      }
    }
  });

  test('updating ranges one by one equals updating the whole: a group can be sharded', () => {
    const arrays = () => [randomArray(10, 1), randomArray(10, 2), randomArray(10, 3), randomArray(10, 4)];
    const update = { learningRate: 0.1, weightDecay: 0.1, gradientScale: 0.5, step: 3 };
    const run = (ranges: [number, number][]) => {
      const [values, gradients, m, v] = arrays().map((array, i) => (i === 3 ? array.map(Math.abs) : array));
      for (const [from, to] of ranges) {
        const part = [values!, gradients!, m!, v!].map((array) => array.subarray(from, to));
        adamwUpdate(part[0]!, part[1]!, part[2]!, part[3]!, update);
      }
      return [...values!, ...m!, ...v!];
    };
    const split = run([
      [0, 3],
      [3, 10],
    ]);
    expect(split).toEqual(run([[0, 10]]));
  });
});

describe('schedule', () => {
  interface ScheduleCase {
    base_lr: number;
    warmup_iters: number;
    total_iters: number;
    start_factor: number;
    eta_min: number;
    values: number[];
  }
  test.each(json('lr_schedule.json') as ScheduleCase[])(
    '$base_lr, $warmup_iters of $total_iters',
    (expected) => {
      const rates = expected.values.map((_, step) =>
        learningRateAt(step, {
          learningRate: expected.base_lr,
          warmupSteps: expected.warmup_iters,
          steps: expected.total_iters,
          startFactor: expected.start_factor,
          minimum: expected.eta_min,
        }),
      );
      expectAllClose(rates, expected.values, 1e-12);
    },
  );

  test('without warm-up it starts at the full rate; past the end it stays at the minimum', () => {
    const options = { learningRate: 1, warmupSteps: 0, steps: 4, startFactor: 0.1, minimum: 0.25 };
    expect(learningRateAt(0, options)).toBe(1);
    expect(learningRateAt(4, options)).toBe(0.25);
    expect(learningRateAt(9, options)).toBe(0.25);
    expect(learningRateAt(4, { ...options, warmupSteps: 4 })).toBe(0.25);
  });
});

test('the rate may stay full after the warm-up, and the cosine may end after the training', () => {
  const options = { learningRate: 1, warmupSteps: 5, steps: 100, startFactor: 0.01, minimum: 0.01 };
  const stretched = { ...options, cosineStart: 10, cosineSteps: 130 };
  for (const step of [5, 9, 10]) expect(learningRateAt(step, stretched)).toBe(1);
  // 0.01 + 0.99 (1 + cos(pi 65 / 130)) / 2
  expect(learningRateAt(75, stretched)).toBeCloseTo(0.505, 12);
  expect(learningRateAt(140, stretched)).toBeCloseTo(0.01, 12);
  expect(learningRateAt(50, { ...options, cosineStart: 5 })).toBe(learningRateAt(50, options));
});

test('clipping shortens long gradients, leaves short ones, and is not fooled by NaN', () => {
  const groups = [{ gradients: Float32Array.of(3) }, { gradients: Float32Array.of(0, 4) }];
  expect(globalNorm(groups)).toBe(5);
  expect(clipScale(5, 1)).toBeCloseTo(0.2, 6);
  expect(clipScale(0.5, 1)).toBe(1);
  expect(clipScale(0, 1)).toBe(1);
  expect(clipScale(Number.NaN, 1)).toBeNaN();
  expect(clipScale(Number.POSITIVE_INFINITY, 1)).toBeNaN();
});

describe('exponential moving average', () => {
  test('follows the formula, with a small decay in the first steps', () => {
    const parameters = store({ p: Float32Array.of(0, 10) }, 0, false);
    const average = new ExponentialMovingAverage(parameters, 0.9);
    parameters.groups[0]!.values.set([1, 20]);
    average.update(1); // decay 2 / 11
    expectAllClose(average.buffers.get('all')!, [9 / 11, 10 + (10 * 9) / 11], 1e-6);
    for (let step = 2; step < 400; step++) average.update(step);
    expectAllClose(average.buffers.get('all')!, [1, 20], 1e-6);
    const before = average.buffers.get('all')![0]!;
    parameters.groups[0]!.values.set([2, 20]);
    average.update(400); // decay 0.9
    expect(average.buffers.get('all')![0]! - before).toBeCloseTo(0.1, 5);
  });

  test('refuses a decay outside [0, 1)', () => {
    const parameters = store({ p: Float32Array.of(0) }, 0, false);
    expect(() => new ExponentialMovingAverage(parameters, 1)).toThrow(RangeError);
  });
});
