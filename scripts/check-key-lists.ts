import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shape } from '../src/graph/index.ts';
import { type Sam2Size, sam2Config } from '../src/models/sam2/config.ts';
import { siglipConfig } from '../src/models/siglip2/config.ts';
import { sam2ParameterShapes, siglipParameterShapes } from '../src/programs/backbone-parameters.ts';
import {
  compareShapes,
  isFitting,
  isUnusedBySam2,
  isUnusedBySiglip,
  officialTensors,
  type ShapeComparison,
  type StoredTensor,
} from '../src/weights/compare-shapes.ts';

/**
 * Compares lists of the names and shapes of public checkpoints with the architectures, as `skyrefer weights check` does
 * with the checkpoints themselves.
 *
 * Usage: tsx scripts/check-key-lists.ts FOLDER
 * FOLDER has `siglip2-so400m-patch16-512-keys.json` ({name: shape}) and `sam2_1-image-path-keys.json`
 * ({size: [official name, Hugging Face name, shape][]}).
 */
const folder = process.argv[2];
if (!folder) throw new Error('usage: tsx scripts/check-key-lists.ts FOLDER');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const stored = (shape: Shape): StoredTensor => ({ shape, dtype: 'F32' });

function report(what: string, comparison: ShapeComparison): void {
  const { fitting, missing, misshaped, extra } = comparison;
  process.stdout.write(`${what}: ${fitting} fit\n`);
  if (isFitting(comparison)) return;
  process.exitCode = 1;
  process.stdout.write(`${JSON.stringify({ missing, misshaped, extra }, null, 1)}\n`);
}

const siglipName = 'siglip2-so400m-patch16-512';
const siglipKeys = read(`${siglipName}-keys.json`) as Record<string, Shape>;
const siglip = new Map(Object.entries(siglipKeys).map(([name, shape]) => [name, stored(shape)]));
report(siglipName, compareShapes(siglipParameterShapes(siglipConfig(siglipName)), siglip, isUnusedBySiglip));

/** Sizes as the list calls them. */
const SIZES: Readonly<Record<string, Sam2Size>> = {
  tiny: 'tiny',
  small: 'small',
  base_plus: 'basePlus',
  'base+': 'basePlus',
  large: 'large',
};
const lists = read('sam2_1-image-path-keys.json') as Record<string, [string, string, Shape][]>;
for (const [name, keys] of Object.entries(lists)) {
  const size = SIZES[name];
  if (!size) throw new Error(`the list has a size '${name}' that is not known`);
  const expected = sam2ParameterShapes(sam2Config(size));
  const official = new Map(keys.map(([key, , shape]) => [key, stored(shape)]));
  report(`sam2.1 ${name}, official names`, compareShapes(expected, official, isUnusedBySam2));
  const huggingface = new Map<string, StoredTensor>();
  for (const [key, renamed, shape] of keys) {
    // The four point embeddings (1, C) are one tensor (4, C) there.
    const stacked = /point_embeddings\.\d\.weight$/.test(key) ? [4, ...shape.slice(1)] : shape;
    huggingface.set(renamed.split(' ')[0]!, stored(stacked)); // the list may say more behind the name
  }
  report(
    `sam2.1 ${name}, Hugging Face names`,
    compareShapes(expected, officialTensors(huggingface), isUnusedBySam2),
  );
}
