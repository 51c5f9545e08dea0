// Writes the stages' file of the tiny model with parameters as they are before training, so that programs can be run
// before a training has been: npx tsx scripts/make-untrained-model.ts OUT.safetensors [--image-size 512]
import { parseArgs } from 'node:util';
import { miniLmL6 } from '../src/models/bert/index.ts';
import { sam2Config } from '../src/models/sam2/config.ts';
import { Random } from '../src/random/random.ts';
import { formatModelConfig } from '../src/segmenter/model-config.ts';
import { initialParameters, modelParameters } from '../src/segmenter/untrained-model.ts';
import { sgsrfPresets } from '../src/sgsrf/config.ts';
import { toFloat16 } from '../src/weights/index.ts';
import { writeSafetensors } from '../src/weights/safetensors-node.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'image-size': { type: 'string', default: '512' }, seed: { type: 'string', default: '0' } },
});
const [path] = positionals;
if (!path) throw new Error('give the path of the file to write');
const imageSize = Number(values['image-size']);
const stored = {
  name: 'tiny',
  imageSize,
  sam2: 'tiny',
  text: miniLmL6,
  sgsrf: sgsrfPresets.tiny,
  training: { untrained: true, seed: values.seed },
  scoreNote: 'untrained',
} as const;
const random = new Random(values.seed);
const { stages } = modelParameters({ ...stored, sam2: sam2Config('tiny', imageSize) });
const tensors = initialParameters(stages, () => random.next());
for (const [name, { shape, data }] of tensors) {
  tensors.set(name, { dtype: 'F16', shape, data: toFloat16(data as Float32Array) });
}
await writeSafetensors(path, tensors, formatModelConfig(stored));
