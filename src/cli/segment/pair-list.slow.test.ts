import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { PairList } from './pair-list.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const held = () => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** As objects these pairs are 15 megabytes; bench/pairs.ts has a million. */
it.each([
  ['the rows of an image together', 3, (index: number) => Math.floor(index / 2)],
  ['each sentence over all images', 5, (index: number) => index % 15_000],
])('does not hold the pairs of a list: 30,000, %s', async (_, most, imageOf) => {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  try {
    const file = join(folder, 'pairs.csv');
    await pipeline(function* () {
      yield 'image,sentence\n';
      for (let index = 0; index < 30_000; index++) {
        yield `archive/tiles/scene-${imageOf(index)}.tif,the ${index} ships on the left of the long pier\n`;
      }
    }, createWriteStream(file));
    const before = held();
    const list = await PairList.open(file);
    let [pairs, megabytes] = [0, 0];
    for await (const { item } of list.entries()) {
      pairs += item!.sentences.length;
      if (item!.number === 7500) megabytes = (held() - before) / 1e6;
    }
    await list.close();
    expect(pairs).toBe(30_000);
    expect(list.count).toBe(15_000);
    expect(megabytes).toBeLessThan(most);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
