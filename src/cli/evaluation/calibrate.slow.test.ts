import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePicture } from '../../imagery/node.ts';
import { openModel } from '../../model/node.ts';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { skyrefer } from '../testing/skyrefer.ts';

const folder = temporaryFolder();
const size = { width: 40, height: 30 };
const square = [5, 5, 25, 5, 25, 25, 5, 25];
const calibrate = (...args: string[]) =>
  skyrefer(folder(), 'calibrate', 'model', '--images', 'images', ...args);

/** Sentences about each of eight pictures: `present` are about what is there. */
const writeSentences = (name: string, present: readonly string[], absent: readonly string[]) => {
  const lines = Array.from({ length: 8 }, (_, image) =>
    [...present, ...absent].map((expression) =>
      JSON.stringify({
        ...{ id: `${image}/${expression}`, file_name: `${image}.png`, ...size, expression },
        category: expression.replace('the ', ''),
        segmentation: present.includes(expression) ? [square] : [],
      }),
    ),
  );
  return writeFile(folder(name), lines.flat().join('\n'));
};

beforeAll(async () => {
  await mkdir(folder('images'));
  await writeMiniatureModel(folder('model'));
  for (let index = 0; index < 8; index++) {
    const pixels = Uint8Array.from({ length: 40 * 30 * 3 }, (_, i) => (i * (7 + index)) % 256);
    await writePicture(folder('images', `${index}.png`), { ...size, pixels });
  }
});

describe('skyrefer calibrate', () => {
  it('writes what scores are worth into the model, fitted to some images and measured on others', async () => {
    // An untrained model: what is said to be there is what it happens to score higher.
    const sentences = ['the ship', 'the airplane'];
    await writeSentences('all.jsonl', sentences, []);
    const scored = await calibrate('--annotations', 'all.jsonl', '--scores', 'scores.json', '--dry-run');
    expect(scored.status).toBe(0);
    expect(scored.stdout).toContain('presence is left as it was');
    const judged = JSON.parse(await readFile(folder('scores.json'), 'utf8'));
    expect(judged).toHaveLength(16);
    const mean = (sentence: string) =>
      judged
        .filter((one: { expression: string }) => one.expression === sentence)
        .reduce((sum: number, { score }: { score: number }) => sum + score / 8, 0);
    sentences.sort((a, b) => mean(b) - mean(a));
    expect((await openModel(folder('model'))).config).not.toHaveProperty('unsureBelow');

    await writeSentences('both.jsonl', [sentences[0]!], [sentences[1]!]);
    const { status, stdout } = await calibrate('--annotations', 'both.jsonl', '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.fitted.sentences + report.heldOut.sentences).toBe(16);
    expect(report.heldOut.sentences).toBeGreaterThan(0);
    expect(report.heldOut.presence.threshold).toBe(report.presence.threshold);
    const { config } = await openModel(folder('model'));
    expect(config.presence).toEqual(report.presence);
    expect(config.unsureBelow).toBe(report.unsureBelow);
    const asked = sentences[0]!.replace('the ', '');
    expect(report.measured[asked]).toMatchObject({ samples: report.heldOut.sentences / 2, on: 'both.jsonl' });
    const found = config.vocabulary.categories.find(({ name }) => name === asked);
    expect(found!.measured).toEqual(report.measured[asked]);
  });

  it('says what it needs', async () => {
    const usage = async (...args: string[]) => (await calibrate(...args)).stderr;
    expect(await usage()).toContain('give --annotations');
    expect(await usage('--annotations', 'both.jsonl', '--hold-out', '1')).toContain('leaves no image');
    expect(await usage('--annotations', 'both.jsonl', '--sensitivity', '2')).toContain('from 0 to 1');
    const missing = await calibrate('--annotations', 'no.jsonl');
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('no.jsonl') });
  });
});
