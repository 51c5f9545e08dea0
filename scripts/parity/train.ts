import { type Shape, sameShape } from '../../src/graph/index.ts';
import type { Runtime, Tensor } from '../../src/runtime/index.ts';
import { adamwUpdate } from '../../src/training/optimiser/adamw.ts';
import { clipScale, globalNorm } from '../../src/training/optimiser/clip.ts';
import { learningRateAt } from '../../src/training/optimiser/schedule.ts';
import type { SafetensorsFile } from '../../src/weights/index.ts';
import {
  type ComparisonRow,
  compare,
  compareNumbers,
  failure,
  type Tolerance,
  tolerances,
} from './comparison.ts';
import { type FixtureFolder, readRecorded } from './fixture.ts';
import { builderOf, type CaseAttributes } from './train-cases.ts';
import { runTrainCase } from './train-runner.ts';

/** Compares recorded operations, their gradients, the optimiser and the learning-rate schedule. */
export async function trainParity(folder: FixtureFolder, runtime: Runtime): Promise<ComparisonRow[]> {
  const { ops } = folder.json<{ ops: Record<string, CaseAttributes> }>('cases.json');
  const file = folder.tensors('cases.safetensors');
  const rows: ComparisonRow[] = [];
  for (const [name, attributes] of Object.entries(ops)) {
    const recorded = recordedTensors(file, name, Object.keys(ops));
    if (name.startsWith('adamw.')) {
      rows.push(...compareAdamW(name, attributes as unknown as AdamWCase, recorded));
    } else if (builderOf(name)) {
      rows.push(...(await compareOperation(name, attributes, recorded, runtime)));
    } else {
      rows.push(failure(name, [], 'this operation is not known'));
    }
  }
  if (folder.has('lr_schedule.json')) {
    folder.json<ScheduleCase[]>('lr_schedule.json').forEach((schedule, index) => {
      rows.push(compareSchedule(`lr_schedule.${index}`, schedule));
    });
  }
  return rows;
}

/** The tensors of one operation by what follows its name; names of operations may be prefixes of each other. */
function recordedTensors(file: SafetensorsFile, name: string, all: readonly string[]): Map<string, Tensor> {
  const longer = all.filter((other) => other.startsWith(`${name}.`));
  const result = new Map<string, Tensor>();
  for (const key of file.tensors.keys()) {
    if (!key.startsWith(`${name}.`) || longer.some((other) => key.startsWith(`${other}.`))) continue;
    result.set(key.slice(name.length + 1), readRecorded(file, key));
  }
  return result;
}

async function compareOperation(
  name: string,
  attributes: CaseAttributes,
  recorded: ReadonlyMap<string, Tensor>,
  runtime: Runtime,
): Promise<ComparisonRow[]> {
  let computed: Record<string, Tensor>;
  try {
    computed = await runTrainCase(name, attributes, recorded, runtime);
  } catch (error) {
    return [failure(name, [], (error as Error).message)];
  }
  const rows: ComparisonRow[] = [];
  for (const [key, expected] of recorded) {
    if (!/^(out|grad)\./.test(key)) continue;
    const actual = withoutUnitAxes(computed[key], expected.shape);
    rows.push(compare(`${name}.${key}`, actual, expected, toleranceOf(name, key)));
  }
  return rows;
}

/** Records keep axes of length 1, and scalars as one, where the operators do not; that is no difference. */
function withoutUnitAxes(tensor: Tensor | undefined, shape: Shape): Tensor | undefined {
  const longer = (own: Shape): Shape => own.filter((dimension) => dimension !== 1);
  return tensor && sameShape(longer(tensor.shape), longer(shape)) ? { ...tensor, shape } : tensor;
}

function toleranceOf(operation: string, key: string): Tolerance {
  if (key === 'grad.bk') return tolerances.vanishingOperationGradient;
  return operation.includes('large_logits') ? tolerances.operationWithLargeLogits : tolerances.operation;
}

interface AdamWCase {
  readonly lr_per_step: readonly number[];
  readonly betas: readonly [number, number];
  readonly eps: number;
  readonly weight_decay: number;
  readonly clip_global_norm: number | null;
  readonly clip_total_norms: readonly number[];
}

/** Runs the optimiser over the recorded gradients of parameters p0, p1, ... */
function compareAdamW(
  name: string,
  options: AdamWCase,
  recorded: ReadonlyMap<string, Tensor>,
): ComparisonRow[] {
  const data = (key: string): Float32Array => Float32Array.from(recorded.get(key)!.data as Float32Array);
  const indices = [...recorded.keys()].flatMap((key) => /^in\.p(\d+)$/.exec(key)?.[1] ?? []);
  const states = indices.map((index) => {
    const values = data(`in.p${index}`);
    const [first, second] = [new Float32Array(values.length), new Float32Array(values.length)];
    return { index, values, first, second, gradients: data(`in.grads${index}`), history: [] as number[] };
  });
  const norms: number[] = [];
  options.lr_per_step.forEach((learningRate, step) => {
    const gradients = states.map(({ values, gradients }) =>
      gradients.subarray(step * values.length, (step + 1) * values.length),
    );
    const norm = globalNorm(gradients.map((own) => ({ gradients: own })));
    norms.push(norm);
    const gradientScale = options.clip_global_norm === null ? 1 : clipScale(norm, options.clip_global_norm);
    for (const [at, { values, first, second, history }] of states.entries()) {
      const update = { learningRate, weightDecay: options.weight_decay, gradientScale, step: step + 1 };
      const [beta1, beta2] = options.betas;
      adamwUpdate(values, gradients[at]!, first, second, update, { beta1, beta2, epsilon: options.eps });
      history.push(...values);
    }
  });
  const rows: ComparisonRow[] = [];
  for (const { index, first, second, history } of states) {
    const results = {
      [`out.p${index}_after_each_step`]: history,
      [`out.exp_avg${index}`]: first,
      [`out.exp_avg_sq${index}`]: second,
    };
    for (const [key, result] of Object.entries(results)) {
      const expected = recorded.get(key);
      if (expected) {
        rows.push(
          compare(`${name}.${key}`, { shape: expected.shape, data: result }, expected, tolerances.operation),
        );
      }
    }
  }
  if (options.clip_total_norms.length > 0) {
    rows.push(
      compareNumbers(`${name}.clip_total_norms`, norms, options.clip_total_norms, tolerances.operation),
    );
  }
  return rows;
}

interface ScheduleCase {
  readonly base_lr: number;
  readonly warmup_iters: number;
  readonly total_iters: number;
  readonly start_factor: number;
  readonly eta_min: number;
  readonly values: readonly number[];
}

function compareSchedule(name: string, schedule: ScheduleCase): ComparisonRow {
  const options = {
    learningRate: schedule.base_lr,
    warmupSteps: schedule.warmup_iters,
    steps: schedule.total_iters,
    startFactor: schedule.start_factor,
    minimum: schedule.eta_min,
  };
  const values = schedule.values.map((_, step) => learningRateAt(step, options));
  return compareNumbers(name, values, schedule.values, tolerances.metric);
}
