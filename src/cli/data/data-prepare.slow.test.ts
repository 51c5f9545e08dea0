import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vhr10 } from '../../datasets/prepare/index.ts';
import { madeCoco, type SizeOf, writeImages } from '../../datasets/testing/miniature-download.ts';
import { skyrefer } from '../testing/skyrefer.ts';

let root: string;
beforeAll(async () => {
  // NWPU VHR-10 as it lies on a disk, but for what its pictures show: of another version, therefore.
  root = await mkdtemp(join(tmpdir(), 'skyrefer-data-prepare-'));
  const boxes = vhr10.expressions.map(({ box }) => box);
  const largest = [
    Math.max(...boxes.map(([left, , width]) => left + width)),
    Math.max(...boxes.map(([, top, , height]) => top + height)),
  ] as const;
  const sizeOf: SizeOf = (number) => (vhr10.images.get(number)?.split === 'val' ? largest : [40, 30]);
  const folder = join(root, 'NWPU VHR-10 dataset');
  await writeImages(join(folder, 'positive image set'), vhr10, sizeOf);
  await writeImages(join(folder, 'negative image set'), vhr10);
  await writeFile(join(root, 'annotations.json'), JSON.stringify(madeCoco(vhr10, sizeOf)));
});
afterAll(() => rm(root, { recursive: true }));

const prepare = (...args: string[]) => skyrefer(root, 'data', 'prepare', 'vhr10', '.', ...args);

describe('skyrefer data prepare', () => {
  it('refuses another version of the annotations, with a table of what was expected', async () => {
    const { status, stdout, stderr } = await prepare('--out', 'prepared');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^images +434 +434 +83 +83$/m);
    expect(stdout).toMatch(/^objects +2647 +\d+\* +493 +\d+\*$/m);
    expect(stdout).toContain('images whose annotations are of another version: 517');
    expect(stderr).toMatch(/skyrefer: \.: has annotations of another version.*--accept-differences.*\n$/);
    expect(await readFile(join(root, 'prepared', 'prepared.json')).catch(() => null)).toBe(null);
  });

  it('makes a folder that other commands read, once', async () => {
    const made = await prepare('--out', 'prepared', '--accept-differences');
    expect(made).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('\nwrote prepared (517 images, 274 sentences)\n'),
    });
    const again = await prepare('--out', 'prepared');
    expect(again).toMatchObject({ status: 0, stdout: expect.stringMatching(/^prepared is there already/) });
    const check = await skyrefer(root, 'data', 'check', 'jsonl', 'prepared', '--json');
    expect(check.status).toBe(0);
    expect(JSON.parse(check.stdout).splits.val).toMatchObject({ samples: 274, images: 81 });
  });

  it('names the images that are missing', async () => {
    const image = join(root, 'NWPU VHR-10 dataset', 'positive image set', '008.jpg');
    await rename(image, `${image}.part`);
    const { status, stdout, stderr } = await prepare('--out', 'other', '--accept-differences');
    await rename(`${image}.part`, image);
    expect(status).toBe(1);
    expect(stdout).toContain('images missing: 1\n  008.jpg\n');
    expect(stderr).toContain('is incomplete or damaged; the report says where. Nothing was written');
  });

  it('asks for the folder to make, and for a data set that it knows', async () => {
    expect(await prepare()).toMatchObject({ status: 2, stderr: expect.stringContaining('--out') });
    const unknown = await skyrefer(root, 'data', 'prepare', 'dior', '.', '--out', 'x');
    expect(unknown).toMatchObject({ status: 2, stderr: expect.stringContaining('vhr10') });
    const help = await skyrefer(root, 'data', 'prepare', '--help');
    expect(help).toMatchObject({ status: 0, stdout: expect.stringContaining('VHR-10_dataset_coco') });
  });
});
