// The training program of the compact model on cached features, fed with noise of their shapes.
import type { Graph } from '../src/graph/index.ts';
import { sam2Config } from '../src/models/sam2/config.ts';
import { Random } from '../src/random/random.ts';
import { float32, float32Output, type Program, type Tensor } from '../src/runtime/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { sgsrfPresets } from '../src/sgsrf/config.ts';
import { initialiseParameter } from '../src/sgsrf/initialisation.ts';
import { paperLossWeights } from '../src/sgsrf/losses.ts';
import { AdamW } from '../src/training/optimiser/adamw.ts';
import { clipScale, globalNorm } from '../src/training/optimiser/clip.ts';
import { ExponentialMovingAverage } from '../src/training/optimiser/ema.ts';
import { TrainableParameters } from '../src/training/optimiser/trainable-parameters.ts';
import { buildTrainingGraph } from '../src/training/runs/compact-program.ts';

const TOKENS = 24;

/** Of the optimiser; a run's are in its configuration. */
export const STEP_SETTINGS = { learningRate: 1e-5, weightDecay: 0.05, clip: 3, averageDecay: 0.999 } as const;

export interface CompactStepOptions {
  /** Pixels of an image's side. */
  readonly size: number;
  readonly images: number;
  readonly expressionsPerImage: number;
  /** Ranks that divide gradients and moments. Default 1. */
  readonly parts?: number;
  readonly threads?: number;
}

/** What a training step is made of. */
export interface CompactStep {
  readonly parameters: TrainableParameters;
  readonly program: Program;
  /** The program without its backward half. */
  readonly forward: Graph;
  /** All inputs but the parameters. */
  readonly feeds: Readonly<Record<string, Tensor>>;
}

export async function compactStep(options: CompactStepOptions): Promise<CompactStep> {
  const { size, images, expressionsPerImage, parts = 1, threads } = options;
  const random = new Random('compact training');
  const parameters = new TrainableParameters({
    parts,
    group: () => ({ group: 'all', learningRateScale: 1, weightDecay: STEP_SETTINGS.weightDecay }),
    initialise: (name, shape) => initialiseParameter(name, shape, () => random.next()),
  });
  const build = (gradients: boolean): Graph =>
    buildTrainingGraph(
      sgsrfPresets.tiny,
      sam2Config('tiny', size),
      { images, expressionsPerImage, tokens: TOKENS, targetSize: size / 4 },
      paperLossWeights,
      (own) => parameters.bind(own),
      { gradients },
    ).graph;
  const [forward, graph] = [build(false), build(true)];
  parameters.allocate();
  const program = await nodeRuntime.compile(graph, {
    cooperative: true,
    ...(threads === undefined ? {} : { threads }),
  });
  const feeds = Object.fromEntries(
    graph.inputs
      .filter(({ name }) => !name.startsWith('parameter:'))
      .map(({ name, dtype, shape }): [string, Tensor] => [name, noise(random, name, dtype, shape)]),
  );
  return { parameters, program, forward, feeds };
}

/** Steps as a run makes them: gradients of one batch, clipped; AdamW; the average of the parameters. */
export class CompactTraining {
  readonly #step: CompactStep;
  readonly #adamw: AdamW;
  readonly #average: ExponentialMovingAverage;

  constructor(step: CompactStep) {
    this.#step = step;
    this.#adamw = new AdamW(step.parameters);
    this.#average = new ExponentialMovingAverage(step.parameters, STEP_SETTINGS.averageDecay);
  }

  /** Puts the batch's gradients into the parameters' buffers; the loss. */
  async gradients(): Promise<number> {
    const { parameters, program, feeds } = this.#step;
    parameters.zeroGradients();
    const outputs = await program.run({ ...parameters.feeds(), ...feeds });
    parameters.accumulate(outputs);
    return float32Output(outputs, 'loss').data[0]!;
  }

  /** One step; the loss before it. */
  async step(): Promise<number> {
    const loss = await this.gradients();
    const scale = clipScale(globalNorm(this.#step.parameters.groups), STEP_SETTINGS.clip);
    this.#adamw.update(STEP_SETTINGS.learningRate, scale);
    this.#average.update(this.#adamw.step);
    return loss;
  }
}

function noise(random: Random, name: string, dtype: string, shape: readonly number[]): Tensor {
  const count = shape.reduce((product, length) => product * length, 1);
  if (dtype === 'float16') {
    // Half-precision bits of numbers between 0.03 and 0.06.
    const bits = Uint16Array.from({ length: count }, () => 0x2800 + random.integer(0x400));
    return { dtype: 'float16', shape, data: bits };
  }
  if (dtype === 'uint8') {
    return { dtype: 'uint8', shape, data: Uint8Array.from({ length: count }, (_, i) => Number(i % 7 === 0)) };
  }
  const isToken = (index: number): number => Number(index % TOKENS < 9);
  const value = name === 'text_mask' ? isToken : () => random.uniform(-1, 1);
  return float32(
    Float32Array.from({ length: count }, (_, index) => value(index)),
    shape,
  );
}
