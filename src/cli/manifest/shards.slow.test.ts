import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseYaml } from '../../files/parse-yaml.ts';
import { writePicture } from '../../imagery/node.ts';
import { drawScene } from '../../synthetic/index.ts';
import { parseShard } from '../segment/shard.ts';
import { SKYREFER_MAIN, skyrefer, startSkyrefer } from '../testing/skyrefer.ts';
import { makeWorkFolder, type WorkFolder } from '../testing/work-folder.ts';

/** The commands of the examples, as the schedulers start them; what they share is this folder. */
const EXAMPLES = new URL('../../../examples/cluster/', import.meta.url);
const example = (name: string) => readFile(new URL(name, EXAMPLES), 'utf8');

let work: WorkFolder;
beforeAll(async () => {
  work = await makeWorkFolder();
  const scripts = {
    srun: 'exec "$@"',
    skyrefer: `exec ${[process.execPath, SKYREFER_MAIN].map((part) => `'${part}'`).join(' ')} "$@"`,
  };
  for (const [name, line] of Object.entries(scripts)) {
    await writeFile(join(work.root, name), `#!/bin/bash\n${line}\n`);
    await chmod(join(work.root, name), 0o755);
  }
});
afterAll(() => work.remove());

/** A name that is in this one of two shards. */
const nameIn = (index: number, more: string) => {
  for (let number = 0; ; number++) {
    if (parseShard('1/2', {}).of(`${more}-${number}.png`) === index) return `${more}-${number}`;
  }
};

it('two tasks of an array do a list between them, as examples/cluster starts them, and merge is the whole', async () => {
  const { folder, model, root } = work;
  const [first, second] = [nameIn(1, 'scene'), nameIn(2, 'scene')];
  for (const name of [first, second]) {
    await writePicture(
      join(folder, `${name}.png`),
      drawScene({ kind: 'road', seed: 3, width: 60, height: 50 }),
    );
  }
  const rows = [`${first}.png,the ship`, `${second}.png,the ship`, `${first}.png,the bridge`];
  await writeFile(join(folder, 'pairs.csv'), ['image,sentence', ...rows].join('\n'));
  const env = { ...process.env, PATH: `${root}:${process.env.PATH}`, MODEL: model, PAIRS: 'pairs.csv' };

  const slurm = { SLURM_ARRAY_TASK_ID: '11', SLURM_ARRAY_TASK_COUNT: '2', SLURM_ARRAY_TASK_MIN: '1' };
  const array = { SLURM_ARRAY_TASK_MAX: '11', SLURM_ARRAY_TASK_STEP: '10' };
  await writeFile(join(root, 'segment.sbatch'), await example('segment.sbatch'));
  const one = await startSkyrefer([], {
    ...{ cwd: folder, env: { ...env, ...slurm, ...array } },
    launcher: ['bash', join(root, 'segment.sbatch'), '--'],
  }).ended;
  expect(one.status, one.output).toBe(0);
  expect(one.stderr).toContain(
    'shard 2 of 2 (SLURM_ARRAY_TASK_ID=11): 1 of 2 images; the manifest is answers.2-of-2.jsonl',
  );

  const job = parseYaml(await example('segment-job.yaml')) as {
    spec: {
      completions: number;
      template: { spec: { containers: { command: string[]; env: { name: string; value: string }[] }[] } };
    };
  };
  const [{ command, env: variables }] = job.spec.template.spec.containers as [
    { command: string[]; env: { name: string; value: string }[] },
  ];
  expect(variables).toEqual([{ name: 'SKYREFER_SHARDS', value: String(job.spec.completions) }]);
  const batch = JSON.parse(await example('segment-batch.json')) as {
    arrayProperties: { size: number };
    containerOverrides: { command: string[] };
  };
  // The same command, but for the folder.
  const batchCommand = batch.containerOverrides.command.map((word) => word.replace('/data/', ''));
  expect(batchCommand.with(-1, '')).toEqual(command.with(-1, ''));
  expect([command[0], batchCommand[0]]).toEqual(['skyrefer', 'skyrefer']);
  const two = await skyreferWith([...command.slice(1), '--model', model], {
    ...{ JOB_COMPLETION_INDEX: '0', SKYREFER_SHARDS: '2' },
  });
  expect(two.status, two.output).toBe(0);
  const again = await skyreferWith([...batchCommand.slice(1), '--model', model], {
    ...{ AWS_BATCH_JOB_ARRAY_INDEX: '0', AWS_BATCH_JOB_ARRAY_SIZE: '2' },
  });
  expect(again.status, again.output).toBe(0);
  expect(again.output).toContain('going on: 1 of 1 images are done');
  expect((await readdir(join(folder, 'answers'))).sort()).toEqual(
    [`${first}.geojson`, `${second}.geojson`].sort(),
  );

  const parts = ['answers.1-of-2.jsonl', 'answers.2-of-2.jsonl'];
  const merged = await skyrefer(folder, 'manifest', 'merge', ...parts, '--out', 'answers.jsonl');
  expect(merged.stdout).toBe('3 pairs, 0 of them failed\nwrote answers.jsonl\n');
  const list = ['--pairs', 'pairs.csv', '--out', 'rest.csv'];
  const missing = await skyrefer(folder, 'manifest', 'missing', parts[1]!, ...list);
  expect(missing.stdout).toMatch(/^2 of 3 pairs have no answer: 0 failed, 2 have no line\n/);
  expect(await readFile(join(folder, 'rest.csv'), 'utf8')).toContain(`${first}.png,the bridge,missing`);

  function skyreferWith(args: string[], more: Record<string, string>) {
    return startSkyrefer(args, { cwd: folder, env: { ...env, ...more } }).ended;
  }
});
