import { type Ranks, RanksError } from '../ranks.ts';

/**
 * Ranks within one process, for tests: each is meant for a loop of its own, all running at once. Sums are made in the order of the
 * ranks, in single precision as MPI makes them.
 */
export function memoryRanks(size: number): Ranks[] {
  let waiting: {
    readonly own: unknown;
    readonly resolve: (all: unknown[]) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  let aborted: Error | null = null;
  const arrived: boolean[] = [];
  /** What every rank brings, once all have come. */
  const meet = (rank: number, own: unknown): Promise<unknown[]> =>
    new Promise((resolve, reject) => {
      if (aborted) return reject(aborted);
      if (arrived[rank]) return reject(new RanksError(`rank ${rank} calls before its last call is done`));
      arrived[rank] = true;
      waiting[rank] = { own, resolve, reject };
      if (waiting.filter(Boolean).length < size) return;
      const here = waiting;
      waiting = [];
      arrived.length = 0;
      const all = here.map((one) => one.own);
      for (const one of here) one.resolve(all);
    });
  return Array.from({ length: size }, (_, rank): Ranks => {
    const meetWith = async <Value>(own: Value): Promise<Value[]> => (await meet(rank, own)) as Value[];
    return {
      rank,
      size,
      host: `host-${rank}`,
      localRank: 0,
      localSize: 1,
      async reduceScatter(send, shard) {
        const all = await meetWith(send.slice());
        const from = rank * shard.length;
        for (let i = 0; i < shard.length; i++) {
          let sum = 0;
          for (const one of all) sum = Math.fround(sum + one[from + i]!);
          shard[i] = sum;
        }
      },
      async allGather(whole) {
        const part = whole.length / size;
        const all = await meetWith(whole.slice(rank * part, (rank + 1) * part));
        for (const [other, one] of all.entries()) whole.set(one, other * part);
      },
      async allReduce(values, how) {
        const all = await meetWith(values.slice());
        for (const index of values.keys()) {
          const each = all.map((one) => one[index]!);
          values[index] = how === 'sum' ? each.reduce((sum, one) => sum + one, 0) : Math.max(...each);
        }
      },
      gather: (own) => meetWith(own.slice()),
      async barrier() {
        await meetWith(null);
      },
      abort() {
        aborted = new RanksError(`rank ${rank} has ended all`);
        for (const one of waiting) one?.reject(aborted);
        waiting = [];
      },
      async close() {
        await meetWith(null);
      },
    };
  });
}
