import { describe, expect, it } from 'vitest';
import { gatherValues, RanksError, sameEverywhere, shardOf, tryTogether, watchedRanks } from './index.ts';
import { memoryRanks } from './testing/memory-ranks.ts';

const together = <Result>(
  size: number,
  work: (ranks: ReturnType<typeof memoryRanks>[number]) => Promise<Result>,
) => Promise.allSettled(memoryRanks(size).map(work));
const values = <Result>(settled: PromiseSettledResult<Result>[]) =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason));

describe('ranks', () => {
  it('divide a sum among them, and put parts together again', async () => {
    const settled = await together(4, async (ranks) => {
      const gradients = Float32Array.from({ length: 8 }, (_, i) => (i + 1) * 10 ** ranks.rank);
      const shard = new Float32Array(2);
      await ranks.reduceScatter(gradients, shard);
      const whole = new Float32Array(8);
      shardOf(whole, ranks).set(shard);
      await ranks.allGather(whole);
      return [...whole];
    });
    const sums = Array.from({ length: 8 }, (_, i) => (i + 1) * 1111);
    expect(values(settled)).toEqual([sums, sums, sums, sums]);
  });

  it('sum, take maxima and exchange texts of any length', async () => {
    const settled = await together(3, async (ranks) => {
      const [sum, most] = [Float64Array.of(ranks.rank, 0.1), Float64Array.of(ranks.rank, -ranks.rank)];
      await ranks.allReduce(sum, 'sum');
      await ranks.allReduce(most, 'max');
      return [...sum, ...most, (await gatherValues(ranks, 'ä'.repeat(ranks.rank))).join('|')];
    });
    for (const value of values(settled)) {
      expect(value).toEqual([3, expect.closeTo(0.3, 12), 2, expect.closeTo(0, 12), '|ä|ää']);
    }
  });
});

describe('what is decided together', () => {
  it('fails everywhere where it fails somewhere, and says where', async () => {
    const settled = await together(3, (ranks) =>
      tryTogether(ranks, async () => {
        if (ranks.rank === 1) throw new TypeError('the disk is full');
        return ranks.rank;
      }),
    );
    const [first, second, third] = values(settled) as Error[];
    expect(second).toBeInstanceOf(TypeError);
    for (const error of [first, third]) {
      expect(error).toBeInstanceOf(RanksError);
      expect(error!.message).toBe('rank 1 of 3 on host-1: the disk is full');
    }
    expect(values(await together(2, (ranks) => tryTogether(ranks, async () => ranks.rank)))).toEqual([0, 1]);
  });

  it('is refused where ranks differ', async () => {
    const settled = await together(3, (ranks) =>
      sameEverywhere(ranks, { version: '1.0.0', 'the configuration': ranks.rank === 2 ? 'b' : 'a' }),
    );
    for (const error of values(settled) as unknown as Error[]) {
      expect(error.message).toMatch(
        /^the ranks differ in the configuration: rank 0 .* has a, rank 2 .* has b; /,
      );
    }
  });
});

describe('watched ranks', () => {
  it('do not wait for ever for one that never comes', async () => {
    const [one, other] = memoryRanks(2);
    const watched = watchedRanks(one!, 0.05);
    await expect(watched.allReduce(Float64Array.of(1), 'sum')).rejects.toThrow(
      /rank 0 of 2 on host-0: a sum waited 0.05 s/,
    );
    // Patience is for what rank 0 prepares alone.
    const [patient, late] = memoryRanks(2);
    const waiting = watchedRanks(patient!, 0.02).barrier(true);
    setTimeout(() => late!.barrier(), 60);
    await expect(waiting).resolves.toBeUndefined();
    expect(other!.size).toBe(2);
  });
});
