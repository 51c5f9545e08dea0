// Resident memory over an epoch of small training steps, as JSON on stdout: it must not grow.
//   node --expose-gc --import tsx bench/training-memory.ts [--steps N] [--mode cached|whole]
// A miniature model and drawn pictures; what would leak (native tensors, batches made ahead, caches, logs) is the same at
// every size. The first third of the steps fills caches and pools; memory is compared between the thirds after it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeMiniatureModel } from '../src/segmenter/testing/miniature-model.ts';
import { writeMiniaturePreset } from '../src/segmenter/testing/miniature-preset.ts';
import { parseTrainingConfig } from '../src/training/config.ts';
import { writeSmallDataset } from '../src/training/testing/small-data.ts';
import { trainFromConfig } from '../src/training/train.ts';
import { median } from './median.ts';

/** Growth per step that would be a leak: a batch of these steps holds more than a megabyte. */
const ALLOWED_BYTES_PER_STEP = 32 * 1024;

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '600' }, mode: { type: 'string', default: 'cached' } },
});
const steps = Number(values.steps);
if (!Number.isInteger(steps) || steps < 30) throw new Error('--steps takes a whole number from 30');
if (values.mode !== 'cached' && values.mode !== 'whole') throw new Error('--mode takes cached or whole');

const root = await mkdtemp(join(tmpdir(), 'skyrefer-memory-'));
try {
  await writeSmallDataset(join(root, 'data'));
  await writeMiniatureModel(join(root, 'compact'));
  await writeMiniaturePreset(join(root, 'whole'));
  const config = parseTrainingConfig(
    `
data: { format: jsonl, root: data }
model: { from: ${values.mode === 'cached' ? 'compact' : 'whole/model'} }
batch: { images: 2, expressionsPerImage: 2 }
targetSize: 64
steps: ${steps}
optimiser: { warmupSteps: 1 }
validateEvery: ${Math.ceil(steps / 6)}
checkpointEvery: ${Math.ceil(steps / 6)}
output: run
`,
    { name: 'training-memory', folder: root },
  );
  const resident: number[] = [];
  await trainFromConfig(config, {
    onEvent(event) {
      if (event.type !== 'step') return;
      if (event.step % 10 === 0) globalThis.gc?.();
      resident.push(process.memoryUsage.rss());
    },
  });
  // Each third by its median, so that a collection that is due does not count.
  const third = Math.floor(steps / 3);
  const [settling, middle, last] = [0, 1, 2].map((part) =>
    median(resident.slice(part * third, (part + 1) * third)),
  );
  const growth = (last! - middle!) / third;
  const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
  const result = {
    mode: values.mode,
    steps,
    residentMB: {
      firstThird: megabytes(settling!),
      secondThird: megabytes(middle!),
      lastThird: megabytes(last!),
    },
    bytesPerStep: Math.round(growth),
    allowedBytesPerStep: ALLOWED_BYTES_PER_STEP,
    grows: growth > ALLOWED_BYTES_PER_STEP,
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  if (result.grows) process.exitCode = 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
