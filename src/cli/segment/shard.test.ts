import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PairList } from './pair-list.ts';
import { labelOf, manifestPath, parseShard, WHOLE } from './shard.ts';

const read = (environment: Record<string, string>) => {
  const { index, count, source } = parseShard('auto', environment);
  return [index, count, source];
};
const slurm = (id: number, count: number, least: number, more: Record<string, string> = {}) => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_COUNT: String(count),
  SLURM_ARRAY_TASK_MIN: String(least),
  ...more,
});

it('reads the part as it is typed, and from each scheduler', () => {
  expect(parseShard('3/16', slurm(1, 2, 1))).toMatchObject({ index: 3, count: 16, source: null });
  expect(read(slurm(0, 16, 0))).toEqual([1, 16, 'SLURM_ARRAY_TASK_ID=0']);
  expect(read(slurm(16, 16, 1, { SLURM_ARRAY_TASK_MAX: '16', SLURM_ARRAY_TASK_STEP: '1' }))).toEqual([
    16,
    16,
    'SLURM_ARRAY_TASK_ID=16',
  ]);
  expect(read(slurm(21, 4, 1, { SLURM_ARRAY_TASK_MAX: '31', SLURM_ARRAY_TASK_STEP: '10' }))).toEqual([
    3,
    4,
    'SLURM_ARRAY_TASK_ID=21',
  ]);
  expect(read({ AWS_BATCH_JOB_ARRAY_INDEX: '7', AWS_BATCH_JOB_ARRAY_SIZE: '8' })).toEqual([
    8,
    8,
    'AWS_BATCH_JOB_ARRAY_INDEX=7',
  ]);
  expect(read({ JOB_COMPLETION_INDEX: '0', SKYREFER_SHARDS: '4' })).toEqual([1, 4, 'JOB_COMPLETION_INDEX=0']);
});

it.each<[string, string, Record<string, string>]>([
  ['none of SLURM_ARRAY_TASK_ID .* is set; give --shard i/n', 'auto', {}],
  ['it takes i/n with i from 1 to n', '0/4', {}],
  ['it takes i/n with i from 1 to n', '5/4', {}],
  ['it takes i/n with i from 1 to n', '1/', {}],
  ['SLURM_ARRAY_TASK_COUNT is not set', 'auto', { SLURM_ARRAY_TASK_ID: '1' }],
  ['which has gaps', 'auto', slurm(5, 3, 1, { SLURM_ARRAY_TASK_MAX: '7' })],
  ['which has gaps', 'auto', slurm(2, 4, 1, { SLURM_ARRAY_TASK_STEP: '10' })],
  ['AWS_BATCH_JOB_ARRAY_SIZE is not set', 'auto', { AWS_BATCH_JOB_ARRAY_INDEX: '1' }],
  ['number 8, from 0, of 8', 'auto', { AWS_BATCH_JOB_ARRAY_INDEX: '8', AWS_BATCH_JOB_ARRAY_SIZE: '8' }],
  ['SKYREFER_SHARDS is not set; .* completions', 'auto', { JOB_COMPLETION_INDEX: '1' }],
  ['JOB_COMPLETION_INDEX=x is no whole number', 'auto', { JOB_COMPLETION_INDEX: 'x', SKYREFER_SHARDS: '2' }],
  ['are both set', 'auto', { ...slurm(1, 2, 1), JOB_COMPLETION_INDEX: '1' }],
])('refuses what cannot be meant: %s', (message, text, environment) => {
  expect(() => parseShard(text, environment)).toThrow(new RegExp(message));
});

it('gives every shard a manifest of its own', () => {
  const shard = parseShard('3/16', {});
  expect(labelOf(shard)).toBe('03-of-16');
  expect(manifestPath('out.1/answers.jsonl', shard)).toBe('out.1/answers.03-of-16.jsonl');
  expect(manifestPath('out/{shard}.jsonl', shard)).toBe('out/03-of-16.jsonl');
  expect(manifestPath('answers.jsonl', WHOLE)).toBe('answers.jsonl');
  expect(() => manifestPath('{shard}.jsonl', WHOLE)).toThrow('give --shard i/n');
});

it('shares out a list: every image in one shard with all of its rows, every bad row in one, wherever the list lies', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  try {
    const rows = Array.from(
      { length: 300 },
      (_, index) => `tiles/${index % 100}.tif,sentence ${Math.floor(index / 100)}`,
    );
    const list = ['image,sentence', ...rows.slice(0, 150), 'a.tif,', ',the ship', ...rows.slice(150)].join(
      '\n',
    );
    const shares: string[][] = [];
    for (const place of ['one', 'two']) {
      await writeFile(
        join(folder, `${place}.csv`),
        list.replaceAll('tiles/', place === 'one' ? 'tiles/' : './tiles/'),
      );
      for (const index of [1, 2, 3]) {
        const pairs = await PairList.open(join(folder, `${place}.csv`), parseShard(`${index}/3`, {}));
        const own: string[] = [];
        for await (const { item, bad } of pairs.entries()) {
          if (bad) own.push(bad.where.replace(/^.*:/, 'line '));
          else {
            expect(item.sentences).toEqual(['sentence 0', 'sentence 1', 'sentence 2']);
            expect(item.image).toBe(join(folder, `tiles/${item.number - 1}.tif`));
            own.push(item.image);
          }
        }
        expect(pairs.count).toBe(100);
        expect(own.filter((one) => !one.startsWith('line'))).toHaveLength(pairs.ownCount);
        // By chance alike: of 100 images 33, give or take.
        expect(pairs.ownCount).toBeGreaterThan(15);
        shares.push(own);
        await pairs.close();
      }
    }
    expect(shares.slice(3)).toEqual(shares.slice(0, 3));
    const all = shares.slice(0, 3).flat();
    expect(all).toHaveLength(102);
    expect(new Set(all).size).toBe(102);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
