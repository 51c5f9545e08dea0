import { expect, test } from 'vitest';
import { prefetch } from './prefetch.ts';

/** Counts up and records what it has begun and whether it was ended. */
function source(count: number, failAt = -1) {
  const log = { begun: 0, ended: false };
  async function* numbers() {
    try {
      for (let i = 0; i < count; i++) {
        log.begun++;
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (i === failAt) throw new Error(`item ${i}`);
        yield i;
      }
    } finally {
      log.ended = true;
    }
  }
  return { log, items: numbers() };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 30));

test('works ahead by the depth and no further, in order', async () => {
  const { log, items } = source(10);
  const seen: number[] = [];
  for await (const item of prefetch(items, 3)) {
    seen.push(item);
    await rest();
    expect(log.begun).toBe(Math.min(10, item + 4));
  }
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('an error comes after the items before it', async () => {
  const { items } = source(10, 2);
  const seen: number[] = [];
  const run = async () => {
    for await (const item of prefetch(items, 5)) {
      await rest();
      seen.push(item);
    }
  };
  await expect(run()).rejects.toThrow('item 2');
  expect(seen).toEqual([0, 1]);
});

test('stopping early ends the source', async () => {
  const { log, items } = source(10);
  for await (const item of prefetch(items, 2)) if (item === 1) break;
  expect(log.ended).toBe(true);
});

test('refuses a depth of nothing', async () => {
  await expect(prefetch(source(1).items, 0).next()).rejects.toThrow(RangeError);
});
