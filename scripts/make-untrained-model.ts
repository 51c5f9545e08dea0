// Writes models with parameters as they are before training, so that programs can be run and measured without one:
//   npx tsx scripts/make-untrained-model.ts OUT.safetensors [--image-size 512]     the stages of the tiny model
//   npx tsx scripts/make-untrained-model.ts --preset paper FOLDER [--float16]      a whole model of random weights
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Shape } from '../src/graph/index.ts';
import { formatModelConfig, resolveModelConfig, type StoredModelConfig } from '../src/model/model-config.ts';
import { writeModelPaths } from '../src/model/model-paths-node.ts';
import { miniLmL6 } from '../src/models/bert/index.ts';
import { modelParameters } from '../src/programs/untrained-model.ts';
import { Random } from '../src/random/random.ts';
import { sgsrfPresets } from '../src/sgsrf/config.ts';
import { initialiseParameter } from '../src/sgsrf/initialisation.ts';
import { presetOf } from '../src/weights/hub/backbones.ts';
import { toFloat16 } from '../src/weights/index.ts';
import { writeSafetensorsPiecewise } from '../src/weights/safetensors-node.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    'image-size': { type: 'string', default: '512' },
    seed: { type: 'string', default: '0' },
    preset: { type: 'string' },
    float16: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (!path) throw new Error('give the path to write');
const random = new Random(values.seed);
const training = { untrained: true, seed: values.seed };

/** One tensor at a time, so that a model larger than the memory can be written. */
async function write(
  file: string,
  shapes: ReadonlyMap<string, Shape>,
  half: boolean,
  metadata: Record<string, string> = {},
): Promise<void> {
  const dtype = half ? 'F16' : 'F32';
  const tensors = new Map([...shapes].map(([name, shape]) => [name, { dtype, shape } as const]));
  const make = (name: string) => {
    const data = initialiseParameter(name, shapes.get(name)!, () => random.next());
    return half ? toFloat16(data) : data;
  };
  await writeSafetensorsPiecewise(file, tensors, make, metadata);
}

if (values.preset === undefined) {
  const stored: StoredModelConfig = {
    name: 'tiny',
    imageSize: Number(values['image-size']),
    sam2: 'tiny',
    text: miniLmL6,
    sgsrf: sgsrfPresets.tiny,
    training,
    scoreNote: 'untrained',
  };
  const { stages } = modelParameters(resolveModelConfig(stored));
  await write(path, stages, true, formatModelConfig(stored));
} else {
  const stored: StoredModelConfig = { ...presetOf(values.preset), training, scoreNote: 'untrained' };
  const { backbone, siglip2, stages } = modelParameters(resolveModelConfig(stored));
  await mkdir(path, { recursive: true });
  await write(join(path, 'siglip2.safetensors'), siglip2, values.float16);
  await write(join(path, 'sam2.safetensors'), backbone, values.float16);
  await write(join(path, 'sgsrf.safetensors'), stages, values.float16, formatModelConfig(stored));
  // Gemma's own tokenizer comes with the checkpoint only; this one's token numbers are among its.
  const tokenizer = new URL('../test/fixtures/text/gemma/tokenizer.json', import.meta.url);
  await copyFile(fileURLToPath(tokenizer), join(path, 'tokenizer.json'));
  await writeModelPaths(path, {
    stages: 'sgsrf.safetensors',
    backbone: 'sam2.safetensors',
    siglip2: ['siglip2.safetensors'],
    tokenizer: 'tokenizer.json',
  });
}
