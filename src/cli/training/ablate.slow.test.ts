import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSmallDataset } from '../../training/testing/small-data.ts';
import { skyrefer, startSkyrefer } from '../testing/skyrefer.ts';

describe('skyrefer ablate', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-ablate-'));
    await writeSmallDataset(join(root, 'data'));
    await writeFile(
      join(root, 'study.yaml'),
      `output: study
rows: [gpg-sparse, full, context-6, lambda-0.5]
training:
  steps: 8
  data: { format: jsonl, root: data }
  imageSize: 64
  targetSize: 32
  batch: { images: 1, expressionsPerImage: 2 }
  optimiser: { warmupSteps: 1 }
  checkpointEvery: 2
  cache: features
`,
    );
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const json = async (...path: string[]) => JSON.parse(await readFile(join(root, ...path), 'utf8'));

  it('is killed, goes on to the same numbers, and leaves the tables without the models', async () => {
    const study = join(root, 'study.yaml');
    const log = join(root, 'study', 'runs', 'full-seed-1', 'log.jsonl');
    const { child, ended } = startSkyrefer(['ablate', study]);
    while (child.exitCode === null) {
      if ((await readFile(log, 'utf8').catch(() => '')).includes('"step":3,')) break;
      await delay(20);
    }
    child.kill('SIGKILL');
    const killed = await ended;
    expect(killed.status, killed.output).toBeNull();
    expect(await readdir(join(root, 'study', 'runs'))).toEqual(['full-seed-1', 'gpg-sparse-seed-1']);
    // What was finished is in the tables already.
    expect((await json('study', 'ablation.json')).finished).toBe(1);

    const resumed = await skyrefer(root, 'ablate', study);
    expect(resumed.status, resumed.output).toBe(0);
    expect(resumed.output).toMatch(/gpg-sparse-seed-1: finished before/);
    expect(resumed.output).toMatch(/full-seed-1: goes on at step [2-7]/);
    expect(resumed.output).toMatch(/measured here.*\+ BCMI, CLSM, SCR, GMFE: all/);
    for (const name of ['gpg-sparse-seed-1', 'full-seed-1']) {
      const left = await readdir(join(root, 'study', 'runs', name));
      expect(left).toEqual(expect.arrayContaining(['log.jsonl', 'result.json']));
      expect(left).not.toContain('checkpoints');
      expect(left).not.toContain('model');
    }

    const unbroken = await skyrefer(
      root,
      ...['ablate', study, '--only', 'full', '--out', join(root, 'unbroken'), '--keep'],
    );
    expect(unbroken.status, unbroken.output).toBe(0);
    const result = await json('study', 'runs', 'full-seed-1', 'result.json');
    expect(await json('unbroken', 'runs', 'full-seed-1', 'result.json')).toMatchObject({
      configHash: result.configHash,
      metrics: result.metrics,
    });
    expect(await readdir(join(root, 'unbroken', 'runs', 'full-seed-1'))).toContain('model');

    const { rows, finished, planned } = await json('study', 'ablation.json');
    expect([finished, planned]).toEqual([2, 2]);
    const gIoU = (id: string) => rows.find((row: { id: string }) => row.id === id).measured?.mean.gIoU;
    expect(gIoU('full')).toBe(result.metrics.gIoU);
    expect(gIoU('context-6')).toBe(gIoU('full'));
    expect(gIoU('bcmi')).toBeUndefined();
    expect(await readFile(join(root, 'study', 'ablation.html'), 'utf8')).toContain('Measured here');

    const again = await skyrefer(root, 'ablate', study);
    expect(again.output).toMatch(/full-seed-1: finished before/);
    expect(again.output).not.toMatch(/begins/);
  });

  it('says what is wrong in one line', async () => {
    const { status, output } = await skyrefer(root, 'ablate', 'study.yaml', '--only', 'nothing');
    expect([status, output.trim().split('\n').length]).toEqual([1, 1]);
    expect(output).toMatch(/--only: there is no row 'nothing'/);
    expect((await skyrefer(root, 'ablate', 'study.yaml', '--seeds', '0')).status).toBe(2);
  });
});
