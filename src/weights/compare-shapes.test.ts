import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../graph/index.ts';
import { sam2Config } from '../models/sam2/config.ts';
import { siglipConfig } from '../models/siglip2/config.ts';
import { sam2ParameterShapes, siglipParameterShapes } from '../programs/backbone-parameters.ts';
import {
  compareShapes,
  isFitting,
  isUnusedBySam2,
  isUnusedBySiglip,
  officialTensors,
  type StoredTensor,
} from './compare-shapes.ts';

/** Excerpts of the public checkpoints' lists: first and last layers, and everything that is there once. */
const lists = JSON.parse(
  readFileSync(new URL('../../test/fixtures/weights/public-keys.json', import.meta.url), 'utf8'),
);
const stored = (shape: Shape) => ({ shape, dtype: 'F32' as const });

describe('the architectures', () => {
  it('ask for what the public SigLIP 2 holds', () => {
    const { count, keys } = lists['siglip2-so400m-patch16-512'];
    const shapes = siglipParameterShapes(siglipConfig('siglip2-so400m-patch16-512'));
    expect(shapes.size).toBe(count);
    expect(Object.fromEntries(Object.keys(keys).map((name) => [name, shapes.get(name)]))).toEqual(keys);
  });

  it('ask for what the public SAM 2.1 holds, under either naming', () => {
    const shapes = sam2ParameterShapes(sam2Config('large'));
    const { count, keys } = lists['sam2.1-hiera-large'];
    expect(shapes.size).toBe(count);
    const huggingface = new Map<string, ReturnType<typeof stored>>();
    for (const [official, renamed, shape] of keys as [string, string, number[]][]) {
      huggingface.set(renamed, stored(shape));
      if (!official.includes('{')) expect(shapes.get(official), official).toEqual(shape);
    }
    const compared = compareShapes(shapes, officialTensors(huggingface), isUnusedBySam2);
    expect(compared).toMatchObject({ misshaped: [], extra: [], unused: [] });
    expect(compared.fitting).toBe(keys.length + 3); // the four point embeddings are one tensor there
    expect(compared.missing.length).toBe(count - compared.fitting);
  });

  it.each(['tiny', 'small', 'basePlus'] as const)('have as many tensors as the public SAM 2.1 %s', (size) => {
    const name = size === 'basePlus' ? 'base_plus' : size;
    expect(sam2ParameterShapes(sam2Config(size)).size).toBe(lists.counts[name]);
  });
});

describe('compareShapes', () => {
  const expected = new Map<string, Shape>([
    ['a', [2, 3]],
    ['b', [4]],
    ['c', []],
    ['d', [1]],
  ]);

  it('says what is missing, mis-shaped, of an impossible type, extra and unused', () => {
    const found = new Map<string, StoredTensor>([
      ['a', stored([3, 2])],
      ['b', { shape: [4], dtype: 'I64' }],
      ['d', { shape: [1], dtype: 'BF16' }],
      ['e', stored([9])],
      ['memory_attention.norm.weight', stored([256])],
    ]);
    const compared = compareShapes(expected, found, isUnusedBySam2);
    expect(compared).toEqual({
      fitting: 1,
      missing: [{ name: 'c', shape: [] }],
      misshaped: [
        { name: 'a', expected: [2, 3], found: [3, 2], dtype: 'F32' },
        { name: 'b', expected: [4], found: [4], dtype: 'I64' },
      ],
      extra: [{ name: 'e', shape: [9] }],
      unused: ['memory_attention.norm.weight'],
    });
    expect(isFitting(compared)).toBe(false);
    expect(isFitting(compareShapes(new Map([['d', [1]]]), new Map([['d', stored([1])]]), () => false))).toBe(
      true,
    );
  });

  it('knows the parts that are not used, under both namings, and takes nothing else for them', () => {
    for (const name of [
      'memory_encoder.fuser.layers.0.gamma',
      'maskmem_tpos_enc',
      'obj_ptr_proj.layers.0.weight',
      'object_pointer_proj.proj_in.weight',
      'no_memory_positional_encoding',
    ]) {
      expect(isUnusedBySam2(name), name).toBe(true);
    }
    for (const name of [
      'no_mem_embed',
      'no_memory_embedding',
      'image_encoder.trunk.memory_encoder.x',
      'foo',
    ]) {
      expect(isUnusedBySam2(name), name).toBe(false);
    }
    expect(isUnusedBySiglip('vision_model.embeddings.position_ids')).toBe(true);
    expect(isUnusedBySiglip('vision_model.embeddings.position_embedding.weight')).toBe(false);
  });
});
