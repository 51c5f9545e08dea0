// A training step of the compact model on cached features (noise of their shapes), as JSON on stdout:
//   npx tsx bench/compact-training.ts [--size 512] [--images 4] [--expressions 5] [--steps 8]
// Beside it, what the machine gives in a plain float32 product in the same run: most of a step is such products, so that the
// ratio says more than the seconds.
import { parseArgs } from 'node:util';
import { Graph, matmul } from '../src/graph/index.ts';
import { float32, type Program } from '../src/runtime/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { AdamW } from '../src/training/optimiser/adamw.ts';
import { compactStep } from './compact-step.ts';
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
const pairs = images * expressionsPerImage;

const { parameters, program, feeds } = await compactStep({ size, images, expressionsPerImage });
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
