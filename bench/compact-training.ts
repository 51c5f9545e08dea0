// A training step of the compact model on cached features (noise of their shapes), with clipping, AdamW and the average, as JSON on stdout:
//   npx tsx bench/compact-training.ts [--size 512] [--images 4] [--expressions 5] [--steps 8]
// Beside it, what the machine gives in a plain float32 product in the same run: most of a step is such products, so that the
// ratio says more than the seconds. Beside PyTorch: bench/training-beside-pytorch.ts.
import { parseArgs } from 'node:util';
import { CompactTraining, compactStep } from './compact-step.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { productGigaflops } from './product.ts';

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

const compact = await compactStep({ size, images, expressionsPerImage });
const training = new CompactTraining(compact);
const gigaflopsBefore = await productGigaflops();
const [seconds, cpuSeconds]: [number[], number[]] = [[], []];
for (let step = 0; step < steps + 2; step++) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await training.step();
  if (step < 2) continue; // the first ones grow the arena
  seconds.push((performance.now() - start) / 1000);
  const { user, system } = process.cpuUsage(cpu);
  cpuSeconds.push((user + system) / 1e6);
}
await compact.program.dispose();
const secondsPerStep = median(seconds);
const result = {
  size,
  batch: { images, expressionsPerImage },
  secondsPerStep,
  cpuSecondsPerStep: median(cpuSeconds),
  samplesPerSecond: pairs / secondsPerStep,
  productGigaflops: (gigaflopsBefore + (await productGigaflops())) / 2, // before and after: others use the machine too
};
process.stdout.write(`${JSON.stringify({ training: result, machine: describeMachine() }, null, 2)}\n`);
