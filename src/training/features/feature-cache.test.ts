import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomArray } from '../../testing/random-tensor.ts';
import { toFloat16 } from '../../weights/index.ts';
import { FeatureCache, type FeatureCacheOptions } from './feature-cache.ts';

interface View {
  readonly flip: boolean;
}

let folder: string;
const caches: FeatureCache<View>[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-cache-'));
});
afterEach(async () => {
  for (const cache of caches.splice(0)) await cache.dispose();
  await rm(folder, { recursive: true, force: true });
});

const options: FeatureCacheOptions = {
  weightsHash: 'w',
  spec: { s0: [2, 3, 3], embedding: [5] },
  images: ['a.jpg', 'b.jpg', 'c.jpg'],
};

function cacheOf(changes: Partial<FeatureCacheOptions> = {}) {
  const cache = new FeatureCache<View>(folder, { ...options, ...changes });
  caches.push(cache);
  return cache;
}

const features = (seed: number) => ({ s0: randomArray(18, seed), embedding: randomArray(5, seed + 100) });

test('a record comes back as float16, also into the middle of a batch', async () => {
  const cache = cacheOf();
  expect(cache.recordBytes).toBe(46);
  await cache.write(0, 1, { flip: true }, features(1));
  await cache.write(0, 0, { flip: false }, { ...features(0), embedding: toFloat16(features(0).embedding) });
  const batch = cache.allocate(2);
  await cache.read(0, 1, cache.slice(batch, 0));
  await cache.read(0, 0, cache.slice(batch, 1));
  expect(batch.s0).toEqual(Uint16Array.of(...toFloat16(features(1).s0), ...toFloat16(features(0).s0)));
  expect((await cache.read(0, 0)).embedding).toEqual(toFloat16(features(0).embedding));
  expect(await cache.view(0, 1)).toEqual({ flip: true });
  expect((await readdir(folder)).sort()).toEqual(['set-0000.features', 'set-0000.json']);
});

test('an interrupted preparation goes on; a set is available once it is complete', async () => {
  const first = cacheOf();
  expect(await first.availableSets()).toEqual([]);
  await first.write(2, 1, { flip: false }, features(1));
  await first.dispose();

  const reader = cacheOf();
  const second = cacheOf();
  expect(await second.remaining(2)).toEqual([0, 2]);
  expect(await reader.availableSets()).toEqual([]);
  for (const image of await second.remaining(2)) {
    await second.write(2, image, { flip: true }, features(image));
  }
  expect(await reader.availableSets()).toEqual([2]);
  expect((await reader.read(2, 1)).s0).toEqual(toFloat16(features(1).s0));
  expect(await reader.remaining(0)).toEqual([0, 1, 2]);
});

test('a record that is missing, cut short or of another size is an error', async () => {
  const cache = cacheOf();
  await expect(cache.read(0, 0)).rejects.toThrow(/record 0 has not been written/);
  await expect(
    cache.write(0, 0, { flip: false }, { ...features(0), s0: new Float32Array(4) }),
  ).rejects.toThrow(/'s0' must have 18 elements, got 4/);
  await expect(cache.write(0, 3, { flip: false }, features(0))).rejects.toThrow(/image 3/);
  await cache.write(0, 0, { flip: false }, features(0));
  await truncate(join(folder, 'set-0000.features'), 40);
  await expect(cache.read(0, 0)).rejects.toThrow(/cut short/);
});

test('features of other weights, tensors or images are refused', async () => {
  await cacheOf().write(0, 0, { flip: false }, features(0));
  for (const changes of [
    { weightsHash: 'x' },
    { spec: { embedding: [5], s0: [2, 3, 3] } },
    { images: ['a.jpg', 'b.jpg'] },
  ]) {
    await expect(cacheOf(changes).availableSets()).rejects.toThrow(/set-0000.json was made with other/);
  }
});

test('the index says what it holds', async () => {
  await cacheOf().write(0, 2, { flip: true }, features(0));
  const index = JSON.parse(await readFile(join(folder, 'set-0000.json'), 'utf8'));
  expect(index).toMatchObject({
    images: options.images,
    spec: options.spec,
    views: [null, null, { flip: true }],
  });
});

test('an image that has been given up has a reason instead of a record, until it is written', async () => {
  const cache = cacheOf();
  for (const image of [0, 2]) await cache.write(0, image, { flip: false }, features(image));
  await cache.giveUp(0, 1, 'b.jpg is damaged');
  expect(await cache.availableSets()).toEqual([0]);
  await cache.dispose();
  const again = cacheOf();
  expect(await again.remaining(0)).toEqual([]);
  expect(await again.bad(0)).toEqual([1]);
  await expect(again.view(0, 1)).rejects.toThrow('b.jpg is damaged');
  expect(await again.view(0, 2)).toEqual({ flip: false });
  await again.write(0, 1, { flip: true }, features(1));
  expect(await again.bad(0)).toEqual([]);
  expect(await again.view(0, 1)).toEqual({ flip: true });
});
