import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { gradient } from '../../autodiff/index.ts';
import { Graph, reduceMean, reshape, square, sub } from '../../graph/index.ts';
import { linear, Parameters } from '../../nn/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32, float32Output, type Program } from '../../runtime/runtime.ts';
import { CheckpointFolder } from '../checkpoints/checkpoint.ts';
import { prefetch } from '../data/prefetch.ts';
import { type SampledBatch, type SamplerPosition, sampleBatches } from '../data/sampler.ts';
import { gradientOutput, TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { runTraining, type TrainingEvent, type TrainingOptions } from '../runs/loop.ts';

export type Batch = SampledBatch<number, number>;

const ROWS = 8;
export const TRUTH = [1.5, -2, 0.25];

let folder: string;
const programs: Program[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-loop-'));
});
afterEach(async () => {
  for (const program of programs.splice(0)) await program.dispose();
  await rm(folder, { recursive: true, force: true });
});
/** A folder of the test that runs, and paths in it. */
export const runFolder = (...parts: string[]): string => join(folder, ...parts);

/** Linear regression through graph, gradients and runtime: y = w x + b with three weights. */
export async function regression(changes: Partial<TrainingOptions<Batch, SamplerPosition>> = {}, steps = 10) {
  const parameters = new TrainableParameters({
    group: (name) => ({
      group: name.endsWith('bias') ? 'new.noDecay' : 'new',
      learningRateScale: 1,
      weightDecay: name.endsWith('bias') ? 0 : 0.01,
    }),
    parts: changes.ranks?.size ?? 1,
    initialise: (_, shape) => new Float32Array(shape.reduce((size, n) => size * n, 1)),
  });
  const graph = new Graph('regression');
  const bound = parameters.bind(graph);
  const x = graph.input('x', 'float32', [ROWS, 3]);
  const y = graph.input('y', 'float32', [ROWS]);
  const predicted = linear(new Parameters(bound).at('regression'), x, 1); // (rows, 1)
  const loss = reduceMean(square(sub(reshape(predicted, [ROWS]), y)));
  graph.output('loss', loss);
  const variables = [...bound.values];
  const gradients = gradient(
    loss,
    variables.map(([, value]) => value),
  );
  variables.forEach(([name], index) => {
    graph.output(gradientOutput(name), gradients[index]!);
  });
  parameters.allocate();
  const program = await nodeRuntime.compile(graph, { threads: 1 });
  programs.push(program);
  const options: TrainingOptions<Batch, SamplerPosition> = {
    parameters,
    schedule: { learningRate: 0.1, warmupSteps: 3, steps, startFactor: 0.1, minimum: 0.001 },
    clip: 1,
    accumulation: 2,
    averageDecay: 0.9,
    batches: (from) =>
      prefetch(
        sampleBatches(
          {
            images: [0, 1, 2, 3, 4],
            seed: 11,
            imagesPerBatch: 2,
            expressionsPerImage: (ROWS / 2) * 3,
            viewSets: () => [0, 1],
            sampleExpressions: (image, set, count, random) =>
              Array.from({ length: count }, () => random.normal() + 0.1 * image + set),
          },
          from,
        ),
        2,
      ),
    step: async ({ items }) => {
      const rows = Float32Array.from(items.flatMap(({ samples }) => samples)); // (rows, 3)
      const targets = new Float32Array(ROWS).map((_, row) =>
        TRUTH.reduce((sum, weight, column) => sum + weight * rows[row * 3 + column]!, 0.5),
      );
      const outputs = await program.run({
        ...parameters.feeds(),
        x: float32(rows, [ROWS, 3]),
        y: float32(targets, [ROWS]),
      });
      parameters.accumulate(outputs);
      return { losses: { loss: float32Output(outputs, 'loss').data[0]! }, images: items.length };
    },
    validation: {
      every: 4,
      metric: 'accuracy',
      validate: async (feeds) => {
        const weight = feeds['parameter:regression.weight']!.data as Float32Array;
        return { accuracy: -TRUTH.reduce((sum, w, i) => sum + (w - weight[i]!) ** 2, 0) };
      },
    },
    checkpoints: new CheckpointFolder(join(folder, 'run'), 3),
    checkpointEvery: 5,
    configHash: 'toy',
    resume: true,
    ...changes,
  };
  return { parameters, options };
}

export async function collect(
  options: TrainingOptions<Batch, SamplerPosition>,
  onEvent: (event: TrainingEvent) => void = () => {},
): Promise<TrainingEvent[]> {
  const events: TrainingEvent[] = [];
  for await (const event of runTraining(options)) {
    events.push(event);
    onEvent(event);
  }
  return events;
}

/** What must be equal between two runs: not speed and memory. */
export const numbers = (events: TrainingEvent[]) =>
  events.flatMap((event): object[] => {
    if (event.type === 'validation') return [event];
    if (event.type !== 'step') return [];
    const { step, losses, learningRate, gradientNorm } = event;
    return [{ step, losses, learningRate, gradientNorm }];
  });
