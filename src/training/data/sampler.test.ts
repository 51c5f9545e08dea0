import { describe, expect, test } from 'vitest';
import { prefetch } from './prefetch.ts';
import { type SampledBatch, type SamplerOptions, type SamplerPosition, sampleBatches } from './sampler.ts';

type Batch = SampledBatch<string, number>;

const options: SamplerOptions<string, number> = {
  images: ['a', 'b', 'c', 'd', 'e'],
  seed: 3,
  imagesPerBatch: 2,
  expressionsPerImage: 3,
  viewSets: () => [0, 4, 7],
  sampleExpressions: (_image, _set, count, random) => Array.from({ length: count }, () => random.next()),
};

async function take(
  count: number,
  changes: Partial<typeof options> = {},
  from: SamplerPosition | null = null,
): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of sampleBatches({ ...options, ...changes }, from)) {
    batches.push(batch);
    if (batches.length === count) break;
  }
  return batches;
}

describe('an epoch', () => {
  test('passes through all images once, each epoch in another order', async () => {
    const images = (await take(50)).flatMap(({ items }) => items.map(({ image }) => image));
    const epochs = Array.from({ length: 20 }, (_, epoch) => images.slice(epoch * 5, epoch * 5 + 5).join(''));
    for (const epoch of epochs) expect([...epoch].sort().join('')).toBe('abcde');
    expect(new Set(epochs).size).toBeGreaterThan(10);
  });

  test('goes through the view sets of an image in turn', async () => {
    const items = (await take(30)).flatMap((batch) => batch.items);
    const sets = items.filter(({ image }) => image === 'c').map(({ viewSet }) => viewSet);
    expect(new Set(sets.slice(0, 3))).toEqual(new Set([0, 4, 7]));
    expect(sets.slice(3, 6)).toEqual(sets.slice(0, 3));
    const starts = items.slice(0, 5).map(({ viewSet }) => viewSet);
    expect(new Set(starts).size).toBeGreaterThan(1);
  });
});

test('goes on from any batch as if it had not stopped, also when batches are made ahead', async () => {
  const whole = await take(12);
  const ahead: Batch[] = [];
  for await (const batch of prefetch(sampleBatches(options), 4)) {
    ahead.push(batch);
    if (ahead.length === 5) break;
  }
  const position: SamplerPosition = JSON.parse(JSON.stringify(ahead[4]!.next));
  expect([...ahead, ...(await take(7, {}, position))]).toEqual(whole);
});

test('another seed is another sequence', async () => {
  const samples = async (seed: number) => (await take(3, { seed })).flatMap(({ items }) => items);
  expect(await samples(4)).not.toEqual(await samples(3));
});

test('new view sets are used once they are ready', async () => {
  let ready = [0];
  const seen = new Set<number>();
  let count = 0;
  for await (const { items } of sampleBatches({ ...options, viewSets: () => ready })) {
    for (const { viewSet } of items) seen.add(viewSet);
    if (++count === 5) {
      expect([...seen]).toEqual([0]);
      ready = [0, 1];
    }
    if (count === 15) break;
  }
  expect([...seen]).toEqual([0, 1]);
});

test('images without anything to refer to are passed over', async () => {
  const batches = await take(20, {
    sampleExpressions: (image, _set, count) => (image === 'b' ? [] : Array.from({ length: count }, () => 0)),
  });
  expect(batches.every(({ items }) => items.length === 2)).toBe(true);
  expect(batches.flatMap(({ items }) => items).some(({ image }) => image === 'b')).toBe(false);
});

describe('an image whose expressions cannot be made', () => {
  const broken = {
    sampleExpressions: (image: string, _set: number, count: number) => {
      if (image === 'b') throw new Error('b is damaged');
      return Array.from({ length: count }, () => 0);
    },
  };

  test('ends the sequence, unless it is to be left out', async () => {
    await expect(take(5, broken)).rejects.toThrow('b is damaged');
    const told: string[] = [];
    const batches = await take(10, { ...broken, onError: (image) => told.push(image) });
    expect(told).toEqual(['b']); // tried once
    expect(batches.at(-1)!.next).toEqual({ seed: 3, images: 5, passed: 25, bad: [1] });
  });

  test('stays out when the sequence goes on, also where it has been repaired', async () => {
    const onError = () => {};
    const whole = await take(12, { ...broken, onError });
    const position: SamplerPosition = JSON.parse(JSON.stringify(whole[4]!.next));
    const repaired = {
      sampleExpressions: (_image: string, _set: number, count: number) =>
        Array.from({ length: count }, () => 0),
    };
    expect(await take(7, repaired, position)).toEqual(whole.slice(5));
  });
});

test('the epoch is told', async () => {
  const epochs: number[] = [];
  await take(10, {
    sampleExpressions: (_image, _set, count, _random, epoch) => {
      epochs.push(epoch);
      return Array.from({ length: count }, () => 0);
    },
  });
  expect(epochs).toEqual(Array.from({ length: 20 }, (_, index) => Math.floor(index / 5)));
});

describe('refuses', () => {
  test.each<[string, Partial<typeof options>, SamplerPosition | null, RegExp]>([
    ['no images', { images: [] }, null, /no images/],
    ['no view sets', { viewSets: () => [] }, null, /no view set is ready/],
    ['images that all show nothing', { sampleExpressions: () => [] }, null, /none of the 5 images/],
    ['too few expressions', { sampleExpressions: () => [1] }, null, /gave 1 expressions instead of 3/],
    ['the position of other data', {}, { seed: 3, images: 6, passed: 2 }, /seed 3 and 6 images/],
  ])('%s', async (_, changes, from, message) => {
    await expect(take(1, changes, from)).rejects.toThrow(message);
  });
});
