import { describe, expect, test } from 'vitest';
import { type Ranks, tryTogether } from '../../distributed/index.ts';
import { memoryRanks } from '../../distributed/testing/memory-ranks.ts';
import { CheckpointFolder, readTrainedTensors } from '../checkpoints/checkpoint.ts';
import { collect, numbers, regression, runFolder } from '../testing/regression.ts';
import type { TrainingEvent, TrainingOptions } from './loop.ts';

type Options = Awaited<ReturnType<typeof regression>>['options'];

const STEPS = 200;
const SETTINGS = { accumulation: 4, checkpointEvery: 50 } as const;

/** A run of several ranks, each with its own parameters and program. */
async function runRanks(
  size: number,
  checkpoints: CheckpointFolder,
  change: (ranks: Ranks, options: Options) => Partial<Options> = () => ({}),
  steps = STEPS,
) {
  const all = await Promise.all(
    memoryRanks(size).map(async (ranks) => {
      const made = await regression({ ...SETTINGS, ranks, checkpoints }, steps);
      return { ...made, options: { ...made.options, ...change(ranks, made.options) } };
    }),
  );
  const settled = await Promise.allSettled(all.map(({ options }) => collect(options)));
  return { all, settled };
}

const eventsOf = (settled: PromiseSettledResult<TrainingEvent[]>): TrainingEvent[] => {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
};
const reasonOf = (settled: PromiseSettledResult<TrainingEvent[]>): string =>
  settled.status === 'rejected' ? String(settled.reason.message) : 'went on';
const folderOf = (name: string) => new CheckpointFolder(runFolder(name), 3);
const trained = async (folder: CheckpointFolder) => readTrainedTensors((await folder.latest())!);

function expectClose(
  one: Awaited<ReturnType<typeof trained>>,
  other: Awaited<ReturnType<typeof trained>>,
  tolerance: number,
) {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  for (const [name, { data }] of one) {
    data.forEach((value, index) => {
      expect(Math.abs(value - other.get(name)!.data[index]!), `${name}[${index}]`).toBeLessThan(tolerance);
    });
  }
}

describe('training by several ranks', () => {
  test('is that of one process: for one rank bit for bit, for 2 and 4 to 1e-5 after 200 steps', async () => {
    const single = await regression({ ...SETTINGS, checkpoints: folderOf('single') }, STEPS);
    const expected = numbers(await collect(single.options));
    for (const size of [1, 2, 4]) {
      const { all, settled } = await runRanks(size, folderOf(`ranks-${size}`));
      for (const [rank, own] of settled.entries()) {
        const events = eventsOf(own);
        expect(events.at(-1)).toMatchObject({ type: 'done', step: STEPS });
        if (size === 1) expect(numbers(events)).toEqual(expected);
        // All ranks end with the same parameters.
        expect(all[rank]!.parameters.values).toEqual(all[0]!.parameters.values);
      }
      const [one, other] = [await trained(folderOf(`ranks-${size}`)), await trained(folderOf('single'))];
      if (size === 1) expect(one).toEqual(other);
      else expectClose(one, other, 1e-5);
    }
  });

  test('goes on bit for bit with as many ranks, and with another number of them', async () => {
    const unbroken = await runRanks(2, folderOf('unbroken'));
    expect(unbroken.settled.map((one) => eventsOf(one).at(-1))).toMatchObject([
      { step: STEPS },
      { step: STEPS },
    ]);
    for (const [name, size] of [
      ['same', 2],
      ['more', 4],
      ['alone', 1],
    ] as const) {
      const abort = new AbortController();
      // One of them is told to stop: all do.
      const first = await runRanks(2, folderOf(name), ({ rank }, options) => ({
        ...(rank === 1 ? { signal: abort.signal } : {}),
        step: async (batch) => {
          if (rank === 0 && batch.next.passed > 500) abort.abort();
          return options.step(batch);
        },
      }));
      const [stopped, alike] = first.settled.map((one) => eventsOf(one).at(-1));
      expect(stopped).toMatchObject({ type: 'done', aborted: true });
      expect(alike).toEqual(stopped);
      const second = await runRanks(size, folderOf(name));
      expect(eventsOf(second.settled[0]!)[0]).toMatchObject({ type: 'resumed' });
      if (size === 2) expect(await trained(folderOf(name))).toEqual(await trained(folderOf('unbroken')));
      else expectClose(await trained(folderOf(name)), await trained(folderOf('unbroken')), 1e-5);
    }
  });

  test('refuses a step that cannot be shared out', async () => {
    const { settled } = await runRanks(3, folderOf('three'), undefined, 5);
    expect(reasonOf(settled[0]!)).toBe(
      '4 batches in a step cannot be shared out among 3 ranks; take a multiple',
    );
  });
});

describe('what goes wrong on one rank', () => {
  const failing = (rank: number, how: (options: Options) => Partial<TrainingOptions<never, never>>) =>
    ((ranks: Ranks, options: Options) =>
      ranks.rank === rank ? (how(options) as Partial<Options>) : {}) satisfies Parameters<typeof runRanks>[2];

  test('numbers that are not finite: all end with one message, and the state before', async () => {
    let calls = 0;
    const broken = failing(1, (options) => ({
      step: async (batch: Parameters<Options['step']>[0]) => {
        const result = await options.step(batch);
        return ++calls === 7 ? { ...result, losses: { loss: Number.NaN } } : result;
      },
    }));
    const { settled } = await runRanks(2, folderOf('nan'), broken, 10);
    const reasons = settled.map(reasonOf);
    expect(reasons[0]).toMatch(
      /^step 4: loss 'loss' is NaN on rank 1 of 2 on host-1; .*the state after step 3 is kept in /,
    );
    expect(reasons[1]).toBe(reasons[0]);
    expect((await folderOf('nan').latest())!).toMatch(/step-00000003/);
  });

  test('a gradient that is not finite is named with its rank', async () => {
    const broken = failing(1, (options) => ({
      step: async (batch: Parameters<Options['step']>[0]) => {
        const result = await options.step(batch);
        options.parameters.groups[1]!.gradients[0] = Number.POSITIVE_INFINITY;
        return result;
      },
    }));
    const { settled, all } = await runRanks(2, folderOf('infinite'), broken, 10);
    const [one, other] = settled.map(reasonOf);
    expect(one).toMatch(/step 1: the gradient of 'regression.bias' is not finite on rank 1 of 2 on host-1/);
    expect(other).toBe(one);
    expect(
      [...all[0]!.parameters.values.values()].every((values) => values.every((value) => value === 0)),
    ).toBe(true);
  });

  test('a bad image, a validation that fails, a disk that is full: all end, and say where', async () => {
    const bad = failing(1, () => ({
      step: async () => {
        throw new Error('image 7 is broken');
      },
    }));
    const [first, second] = (await runRanks(2, folderOf('bad'), bad, 10)).settled.map(reasonOf);
    expect(second).toBe('image 7 is broken');
    expect(first).toBe('rank 1 of 2 on host-1: image 7 is broken');

    const unmeasured = failing(0, (options) => ({
      validation: {
        ...options.validation!,
        validate: async () => {
          throw new Error('no mask');
        },
      },
    }));
    const invalid = (await runRanks(2, folderOf('invalid'), unmeasured, 10)).settled.map(reasonOf);
    expect(invalid).toEqual(['no mask', 'rank 0 of 2 on host-0: no mask']);

    // As where images are shared out: the ranks exchange their records on the way.
    const measuring = (failing: number, how: (abort: AbortController) => void) => {
      const abort = new AbortController();
      return ((ranks: Ranks, options: Options) => ({
        ...(ranks.rank === failing ? { signal: abort.signal } : {}),
        validation: {
          ...options.validation!,
          validate: async (feeds, signal) => {
            await tryTogether(ranks, async () => {
              if (ranks.rank === failing) how(abort);
              signal?.throwIfAborted();
            });
            return options.validation!.validate(feeds, signal);
          },
        },
      })) satisfies Parameters<typeof runRanks>[2];
    };
    const broken = measuring(1, () => {
      throw new Error('mask 3 is broken');
    });
    expect((await runRanks(2, folderOf('broken'), broken, 10)).settled.map(reasonOf)).toEqual([
      'rank 1 of 2 on host-1: mask 3 is broken',
      'mask 3 is broken',
    ]);
    const stopped = await runRanks(
      2,
      folderOf('cut-off'),
      measuring(1, (abort) => abort.abort()),
      10,
    );
    for (const own of stopped.settled)
      expect(eventsOf(own).at(-1)).toMatchObject({ type: 'done', step: 4, aborted: true });

    class FullFolder extends CheckpointFolder {
      override async save(): Promise<string> {
        throw new Error('the disk is full');
      }
    }
    const full = (await runRanks(2, new FullFolder(runFolder('full'), 3), undefined, 50)).settled.map(
      reasonOf,
    );
    expect(full).toEqual(['the disk is full', 'rank 0 of 2 on host-0: the disk is full']);
  });
});
