// A training step of the compact model on cached features (noise of their shapes), as JSON on stdout:
//   npx tsx bench/compact-training.ts [--size 512] [--images 4] [--expressions 5] [--steps 8]
// Beside it, what the machine gives in a plain float32 product in the same run: most of a step is such products, so that the
// ratio says more than the seconds.
import { parseArgs } from 'node:util';
import { Graph, matmul } from '../src/graph/index.ts';
import { sam2Config } from '../src/models/sam2/config.ts';
import { Random } from '../src/random/random.ts';
import { float32, type Program, type Tensor } from '../src/runtime/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { sgsrfPresets } from '../src/sgsrf/config.ts';
import { initialiseParameter } from '../src/sgsrf/initialisation.ts';
import { paperLossWeights } from '../src/sgsrf/losses.ts';
import { AdamW } from '../src/training/optimiser/adamw.ts';
import { TrainableParameters } from '../src/training/optimiser/trainable-parameters.ts';
import { buildTrainingGraph } from '../src/training/runs/compact-program.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '512' },
    images: { type: 'string', default: '4' },
    expressions: { type: 'string', default: '5' },
    steps: { type: 'string', default: '8' },
  },
});
const [size, images, expressionsPerImage, steps] = [
  values.size,
  values.images,
  values.expressions,
  values.steps,
].map(Number) as [number, number, number, number];
const TOKENS = 24;
const pairs = images * expressionsPerImage;

const random = new Random('compact training');
const parameters = new TrainableParameters({
  group: () => ({ group: 'all', learningRateScale: 1, weightDecay: 0.05 }),
  initialise: (name, shape) => initialiseParameter(name, shape, () => random.next()),
});
const { graph } = buildTrainingGraph(
  sgsrfPresets.tiny,
  sam2Config('tiny', size),
  { images, expressionsPerImage, tokens: TOKENS, targetSize: size / 4 },
  paperLossWeights,
  (own) => parameters.bind(own),
);
parameters.allocate();
const program = await nodeRuntime.compile(graph, { cooperative: true });
const feeds = Object.fromEntries(
  graph.inputs
    .filter(({ name }) => !name.startsWith('parameter:'))
    .map(({ name, dtype, shape }): [string, Tensor] => [name, noise(name, dtype, shape)]),
);
const adamw = new AdamW(parameters);
const gflopsBefore = await productGflops();
const seconds: number[] = [];
for (let step = 0; step < steps + 2; step++) {
  const start = performance.now();
  parameters.zeroGradients();
  parameters.accumulate(await program.run({ ...parameters.feeds(), ...feeds }));
  adamw.update(1e-5);
  if (step >= 2) seconds.push((performance.now() - start) / 1000); // the first ones grow the arena
}
await program.dispose();
const gflops = (gflopsBefore + (await productGflops())) / 2; // before and after: others use the machine too
const secondsPerStep = median(seconds);
const result = {
  size,
  batch: { images, expressionsPerImage },
  secondsPerStep,
  samplesPerSecond: pairs / secondsPerStep,
  productGflops: gflops,
};
process.stdout.write(`${JSON.stringify({ training: result, machine: describeMachine() }, null, 2)}\n`);

function noise(name: string, dtype: string, shape: readonly number[]): Tensor {
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

/** Billions of operations a second in a product of 2048 x 2048 matrices. */
async function productGflops(): Promise<number> {
  const side = 2048;
  const own = new Graph('product');
  const shape = [side, side];
  own.output('c', matmul(own.input('a', 'float32', shape), own.input('b', 'float32', shape)));
  const product: Program = await nodeRuntime.compile(own, { cooperative: true });
  const matrix = float32(new Float32Array(side * side).fill(0.5), shape);
  const times: number[] = [];
  for (let index = 0; index < 7; index++) {
    const start = performance.now();
    await product.run({ a: matrix, b: matrix });
    times.push((performance.now() - start) / 1000);
  }
  await product.dispose();
  return (2 * side ** 3) / median(times) / 1e9;
}
