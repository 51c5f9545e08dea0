import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { writeMiniaturePreset } from '../../segmenter/testing/miniature-preset.ts';
import { writeRuleMadeDataset, writeSmallDataset } from '../../training/testing/small-data.ts';
import { type Outcome, startSkyrefer } from '../testing/skyrefer.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-killed-'));
  await writeRuleMadeDataset(join(root, 'rules'));
  await writeSmallDataset(join(root, 'sentences'));
  await writeMiniatureModel(join(root, 'compact'));
  await writeMiniaturePreset(join(root, 'whole'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/**
 * Trains.
 * @param options.killAt SIGKILL as soon as the log has this step
 * @param options.fileLimit as `startSkyrefer` has it
 */
async function train(
  output: string,
  settings: string,
  options: { readonly killAt?: number; readonly fileLimit?: number } = {},
): Promise<Outcome> {
  const config = join(root, `${output}.yaml`);
  await writeFile(config, `${settings}output: ${output}\n`);
  const { fileLimit } = options;
  const { child, ended } = startSkyrefer(['train', config], fileLimit === undefined ? {} : { fileLimit });
  if (options.killAt !== undefined) {
    const sought = `"type":"step","step":${options.killAt},`;
    while (child.exitCode === null) {
      const log = await readFile(join(root, output, 'log.jsonl'), 'utf8').catch(() => '');
      if (log.includes(sought)) break;
      await sleep(5);
    }
    child.kill('SIGKILL');
  }
  return ended;
}

/** The bytes of a run's last checkpoint and of its best one. */
const checkpoints = (output: string, step: number) =>
  Promise.all(
    [`step-${String(step).padStart(8, '0')}`, 'best'].map((name) =>
      readFile(join(root, output, 'checkpoints', `${name}.safetensors`)),
    ),
  );

const schedule = `
optimiser: { warmupSteps: 2 }
targetSize: 32
steps: 9
validateEvery: 3
checkpointEvery: 2
`;
const modes = {
  'rule-made sentences on cached features': `
data: { annotations: rules/instances.json, images: rules/images, valAnnotations: rules/expressions.jsonl, valImages: rules/images, scenes: 1 }
imageSize: 64
viewSets: [0, 3]
batch: { images: 2, expressionsPerImage: 2 }
cache: rules-features${schedule}`,
  'sentences of a file on cached features': `
data: { format: jsonl, root: sentences }
model: { from: compact }
batch: { images: 2, expressionsPerImage: 2 }
cache: sentences-features${schedule}`,
  'a whole model on images': `
data: { format: jsonl, root: sentences }
model: { from: whole/model }
batch: { images: 1, expressionsPerImage: 2, accumulation: 2 }${schedule}`,
};

describe('a training that was killed', () => {
  it.each(Object.entries(modes))('goes on to the same bits: %s', async (mode, settings) => {
    const name = mode.split(' ')[0]!;
    const unbroken = await train(`${name}-unbroken`, settings);
    expect(unbroken.output).toMatch(/done at step 9/);
    const killed = await train(`${name}-killed`, settings, { killAt: 5 });
    expect(killed.signal).toBe('SIGKILL');
    const resumed = await train(`${name}-killed`, settings);
    expect(resumed.output).toMatch(/resuming at step [4-8] from/);
    expect(resumed.status).toBe(0);
    const [expected, found] = await Promise.all([
      checkpoints(`${name}-unbroken`, 9),
      checkpoints(`${name}-killed`, 9),
    ]);
    for (const [index, bytes] of expected.entries()) expect(bytes.equals(found[index]!)).toBe(true);
  });
});

describe('a disk that is full at checkpoint time', () => {
  it('ends the run with a named error; the checkpoint before survives, and the run goes on from it', async () => {
    const settings = modes['sentences of a file on cached features'];
    const killed = await train('full', settings, { killAt: 3 });
    expect(killed.signal).toBe('SIGKILL');
    const folder = join(root, 'full', 'checkpoints');
    const before = (await readdir(folder)).filter((name) => name.startsWith('step-')).sort();
    const survivor = join(folder, before.at(-1)!);
    const { size } = await stat(survivor);
    const full = await train('full', settings, { fileLimit: Math.floor(size / 2 / 1024) });
    expect(full.status).toBe(1);
    expect(full.output).toMatch(
      /cannot be written: the disk or a quota is full; .*step-0000000\d\.safetensors is as it was; make room/,
    );
    expect((await readdir(folder)).sort()).toEqual(expect.arrayContaining(before));
    expect((await readdir(folder)).some((name) => name.endsWith('.partial'))).toBe(false);
    const resumed = await train('full', settings);
    expect(resumed.output).toMatch(/resuming at step \d .*[\s\S]*done at step 9/);
  });
});
