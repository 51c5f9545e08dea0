import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { writeScenes } from '../../datasets/scenes/write-scenes-node.ts';
import { openModel } from '../../model/node.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { readTrainingConfig } from '../../training/config.ts';
import { skyrefer } from '../testing/skyrefer.ts';

const inFolder = temporaryFolder();
beforeAll(async () => {
  const options = { kinds: ['farmland'] as const, count: 6, seed: 1, width: 160, height: 128 };
  await writeScenes(inFolder('lesson'), { ...options, sentences: 2, absent: 1 });
});

const run = (...args: string[]) => skyrefer(inFolder(), ...args);
const options = [
  '--steps',
  '4',
  '--minutes',
  '1',
  '--image-size',
  '64',
  '--words',
  'pivot field=irrigation circle,ox/oxen',
];

it('labels become a model with a card, which knows the new words, and `train` reads its configuration', async () => {
  const { status, stdout, stderr } = await run(
    'finetune',
    'lesson/instances.json',
    '--out',
    'mine',
    ...options,
  );
  expect(stderr).toContain('COCO (instances.json): 6 pictures');
  expect(stderr).toContain('pictures: 4 train, 1 val, 1 test');
  expect(stderr).toContain('new to the model: pivot field, solar farm');
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/own pictures +n +gIoU before/),
  });
  expect(stdout).toContain('skyrefer segment PICTURE "the pivot field" --model mine');

  const { config } = await openModel(inFolder('mine'));
  const base = (await openModel('tiny')).config;
  expect(config).toMatchObject({ name: 'mine', imageSize: 64 });
  expect(config.unsureBelow).toBeDefined();
  const names = config.vocabulary.categories.map(({ name }) => name);
  expect(names).toEqual([...base.vocabulary.categories.map(({ name }) => name), 'pivot field', 'solar farm']);
  expect(config.vocabulary.categories.find(({ name }) => name === 'pivot field')).toMatchObject({
    words: ['irrigation circle', 'ox'],
    plurals: { ox: 'oxen' },
  });

  // The honest reading knows them afterwards, and did not before.
  const ask = async (...more: string[]) => {
    const picture = 'lesson/images/farmland-001.png';
    const answers = await run('segment', picture, 'the irrigation circles', 'the oxen', '--json', ...more);
    return answers.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).reason ?? null);
  };
  expect(await ask()).toEqual(['unknown-category', 'unknown-category']);
  expect(await ask('--model', 'mine')).not.toContain('unknown-category');

  const card = await readFile(inFolder('mine', 'MODEL_CARD.md'), 'utf8');
  expect(card).toContain('skyrefer finetune lesson/instances.json --out mine --steps 4');
  expect(card).toContain('New to the model: pivot field, solar farm.');
  expect(await readdir(inFolder('mine', 'training'))).not.toContain('features');
  const again = await readTrainingConfig(inFolder('mine', 'finetune.yaml'));
  expect(again).toMatchObject({ steps: 4, imageSize: 64, targetSize: 16, model: { from: 'tiny' } });
  expect(await readFile(inFolder('mine', 'finetune.yaml'), 'utf8')).toMatch(
    /skyrefer average tiny .* --weights/,
  );

  const once = await run('finetune', 'lesson/instances.json', '--out', 'mine', ...options);
  expect(once).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^mine is there already; nothing was done/),
  });
});

it('says what it cannot use', async () => {
  const both = await run('finetune', 'lesson', '--out', 'other');
  expect(both).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/several formats: COCO .*--format/),
  });
  const word = await run('finetune', 'lesson/instances.json', '--out', 'other', '--words', 'silo=tower');
  expect(word).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      "--words names 'silo', which is no category of the data; there are pivot field, solar farm",
    ),
  });
  await writeFile(join(inFolder('lesson'), 'nothing.txt'), 'nothing');
  const none = await run('finetune', 'lesson/nothing.txt', '--out', 'other');
  expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining('understood are COCO') });
  const usage = await run('finetune', 'lesson/instances.json', '--out', 'other', '--words', 'silo');
  expect(usage).toMatchObject({ status: 2, stderr: expect.stringContaining('give CATEGORY=WORD') });
});
