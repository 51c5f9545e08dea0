import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExpressionAnnotations } from '../../datasets/node.ts';
import { writeMiniatureRefSegRs, writeMiniatureRrsisD } from '../../datasets/testing/miniature-datasets.ts';
import { writePicture } from '../../imagery/node.ts';
import { drawScene } from '../../synthetic/index.ts';
import { encodeRle, maskFromRle, overlap, rasterise } from '../../vector/index.ts';
import { skyrefer } from '../testing/skyrefer.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-data-'));
  await writeMiniatureRrsisD(join(root, 'rrsis-d'));
  await writeMiniatureRefSegRs(join(root, 'refsegrs'));
});
afterAll(() => rm(root, { recursive: true }));

const data = (...args: string[]) => skyrefer(root, 'data', ...args);

describe('skyrefer data', () => {
  it('checks', async () => {
    const { status, stdout } = await data('check', 'rrsis-d', 'rrsis-d', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).total.samples).toBe(4);
    const text = await data('check', 'refsegrs', 'refsegrs', '--split', 'val');
    expect(text.stdout).toContain('431 are published');
  });

  it('fails where something is missing, after saying what', async () => {
    const folder = join(root, 'incomplete');
    await writeMiniatureRefSegRs(folder);
    await rm(join(folder, 'images', '100.tif'));
    const { status, stdout, stderr } = await data('check', 'refsegrs', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('images missing: 1');
    expect(stderr).toMatch(/^skyrefer: .*incomplete: is incomplete or damaged.*\n$/);
  });

  it('converts to lines that evaluation reads', async () => {
    const { status } = await data('convert', 'refsegrs', 'refsegrs', '--out', 'refsegrs.jsonl');
    expect(status).toBe(0);
    const lines = [];
    for await (const line of readExpressionAnnotations(join(root, 'refsegrs.jsonl'))) lines.push(line);
    expect(lines.map(({ split }) => split)).toEqual(['train', 'train', 'val', 'test']);
    expect(lines[1]!.expression).toBe('The storage tank  on the right');
    const again = await data('check', 'jsonl', 'refsegrs.jsonl', '--images', join('refsegrs', 'images'));
    expect(again.status).toBe(0);
  });

  it('writes nothing where it cannot finish', async () => {
    await writeFile(join(root, 'no-folder'), '');
    const { status, stderr } = await data('convert', 'refsegrs', 'refsegrs', '--out', 'no-folder/x.jsonl');
    expect(status).toBe(1);
    expect(stderr).toContain('no-folder');
    expect((await readdir(root)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('writes a page to look at', async () => {
    const { status } = await data('view', 'rrsis-d', 'rrsis-d', '--out', 'page.html', '--containing', 'SHIP');
    expect(status).toBe(0);
    const html = await readFile(join(root, 'page.html'), 'utf8');
    expect(html.match(/<img /g)).toHaveLength(2);
    expect(html).toContain('<q>The ship on the left</q>');
    expect(html).not.toContain('storage tank');
  });

  it('refuses boxes for shapes, by name and with the remedy, or leaves out what is bad and counts it', async () => {
    await mkdir(join(root, 'boxed', 'images'), { recursive: true });
    const picture = { width: 128, height: 96, pixels: new Uint8Array(128 * 96 * 3) };
    await writePicture(join(root, 'boxed', 'images', 'a.png'), picture);
    const ring = [10, 10, 60, 10, 60, 60, 10, 60];
    const annotation = (id: number, more: object) => ({
      ...{ id, image_id: 1, category_id: 1, bbox: [10, 10, 50, 50], segmentation: [ring], ...more },
    });
    const coco = {
      images: [{ id: 1, file_name: 'a.png', width: 128, height: 96 }],
      categories: [{ id: 1, name: 'greenhouse' }],
      annotations: [
        annotation(1, { segmentation: [], expression: 'boxed' }),
        annotation(2, { segmentation: [[1, 1, 5, 5]] }), // without a sentence
        annotation(3, { attributes: { expression: 'the greenhouse', occluded: false } }),
        // One column less than its image has.
        annotation(4, { segmentation: encodeRle(rasterise([ring], 127, 96)), expression: 'rounded' }),
      ],
    };
    await writeFile(join(root, 'boxed', 'instances_train.json'), JSON.stringify(coco));
    const convert = (...args: string[]) => data('convert', 'coco', 'boxed', '--out', 'boxed.jsonl', ...args);
    const refused = await convert();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /instances_train\.json: image 'a\.png', annotation 1: .*skyrefer data masks/,
    );
    expect(await readdir(root)).not.toContain('boxed.jsonl');
    const checked = await data('check', 'coco', 'boxed', '--json');
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      badMasks: [{ id: '1' }],
      trimmedMasks: [{ id: '4' }],
      sizeMismatches: [],
    });
    const left = await convert('--skip-bad');
    expect(left).toMatchObject({ status: 0, stderr: expect.stringContaining('annotation 1: has a box') });
    expect(left.stdout).toBe(
      "wrote boxed.jsonl (2 samples; 1 left out; 1 masks brought to their image's size)\n",
    );
    const lines = (await readFile(join(root, 'boxed.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line)).map(({ expression, width }) => [expression, width])).toEqual(
      [
        ['the greenhouse', 128],
        ['rounded', 128],
      ],
    );
  });

  it('makes masks of boxes that lie on what the boxes are around', async () => {
    const scene = drawScene({ kind: 'tank-farm', seed: 'masks', width: 480, height: 400 });
    const tanks = scene.objects.filter(({ category }) => category === 'storage tank').slice(0, 6);
    await mkdir(join(root, 'drawn'));
    await writePicture(join(root, 'drawn', 'tanks.png'), scene);
    const coco = {
      categories: [{ id: 1, name: 'storage tank' }],
      images: [{ id: 1, file_name: 'tanks.png', width: 480, height: 400 }],
      annotations: tanks.map(({ box }, index) => ({ id: index, image_id: 1, category_id: 1, bbox: box })),
    };
    await writeFile(join(root, 'boxes.json'), JSON.stringify(coco));
    const made = await data(
      ...['masks', 'boxes.json', '--images', 'drawn', '--out', 'masks.json', '--look-over', 'masks.html'],
    );
    expect(made).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^wrote masks\.json \(6 masks on 1 images, \d with a score below 0\.5\)\n/,
      ),
    });
    const { annotations } = JSON.parse(await readFile(join(root, 'masks.json'), 'utf8'));
    const overlaps = tanks.map(({ polygons }, index) => {
      const { intersection, union } = overlap(
        maskFromRle(annotations[index].segmentation),
        rasterise(polygons, 480, 400),
      );
      return intersection / union;
    });
    expect(overlaps.reduce((sum, value) => sum + value, 0) / overlaps.length).toBeGreaterThan(0.7);
    expect(await readFile(join(root, 'masks.html'), 'utf8')).toContain('tanks.png');
    const usage = await data('masks', 'boxes.json', '--images', 'drawn');
    expect(usage).toMatchObject({ status: 2, stderr: expect.stringContaining('--out') });
  });

  it('refuses formats and splits that are not there', async () => {
    const format = await data('check', 'refcoco', 'x');
    expect(format).toMatchObject({ status: 2, stderr: expect.stringContaining('refsegrs') });
    const empty = await data('check', 'jsonl', 'nowhere');
    expect(empty).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere: does not exist') });
  });
});
