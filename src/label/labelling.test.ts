import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openDataset, type ReferringSample } from '../datasets/benchmarks/index.ts';
import { parseCocoInstances } from '../datasets/coco-node.ts';
import { LockedError } from '../files/file-lock.ts';
import { readImage } from '../imagery/node.ts';
import { imageTags, tiffBytes } from '../imagery/raster/testing/tiff-bytes.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { encodeRle, type Mask, maskArea } from '../vector/index.ts';
import { viewWindows } from './label-picture.ts';
import { Labelling } from './labelling-node.ts';
import type { PreLabel } from './sureness.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#486' } });

const inFolder = temporaryFolder();
let folders = 0;

async function newFolder(): Promise<string> {
  const folder = inFolder(String(folders++));
  await mkdir(folder);
  return folder;
}

async function folderOf(pictures: Readonly<Record<string, readonly [width: number, height: number]>>) {
  const folder = await newFolder();
  for (const [name, size] of Object.entries(pictures)) await picture(...size).toFile(join(folder, name));
  return folder;
}

const open = async (folder: string, out = join(folder, 'labels.json')) => {
  const labelling = await Labelling.open({ folder, out, order: 'least-sure' });
  await labelling.begin({ presence: 0.5, score: 0.5 }, (sentence) => sentence.replace(/^the /, ''), []);
  return labelling;
};

/** A block of the mask's upper left quarter. */
function quarter(width: number, height: number): Mask {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height / 2; y++) data.fill(1, y * width, y * width + width / 2);
  return { width, height, data };
}

const rleOf = (width: number, height: number) => encodeRle(quarter(width, height));

const prediction = (sentence: string, score: number): PreLabel => ({
  ...{ sentence, score, present: true, presence: 1, guess: false },
});

const stateOf = (labelling: Labelling) =>
  labelling.progress().pictures.map(({ name, state }) => `${name} ${state}`);

describe('labelling a folder', () => {
  test('what is accepted is read by the reader that training uses, absent sentences as such', async () => {
    const folder = await folderOf({ 'a.png': [40, 20], 'b.jpg': [16, 16], 'c.webp': [16, 16] });
    const labelling = await open(folder);
    await labelling.accept(0, [
      { sentence: 'the pool', rle: rleOf(40, 20) },
      { sentence: 'the ship', rle: null },
    ]);
    await labelling.skip(1);
    await labelling.accept(2, [{ sentence: 'the ship', rle: rleOf(16, 16) }]);
    await labelling.close();

    const dataset = await openDataset('coco', labelling.out);
    const samples: ReferringSample[] = [];
    for await (const sample of dataset.samples('train')) samples.push(sample);
    const read = await Promise.all(
      samples.map(async ({ fileName, expression, category, absent = false, mask }) => {
        return [fileName, expression, category, absent, maskArea(await mask())];
      }),
    );
    expect(read).toEqual([
      ['a.png', 'the pool', 'pool', false, 200],
      ['a.png', 'the ship', 'ship', true, 0],
      ['c.webp', 'the ship', 'ship', false, 64],
    ]);
    expect((await readImage(samples[0]!.imagePath)).width).toBe(40);
    // Nor does the reader of objects take what is absent for one, or what was said for all that is there.
    const { images, exhaustive } = parseCocoInstances(await readFile(labelling.out, 'utf8'), labelling.out);
    expect(images.map(({ objects }) => objects.map(({ category }) => category))).toEqual([
      ['pool'],
      ['ship'],
    ]);
    expect(exhaustive).toEqual([]);
  });

  test('goes on where it was left, and what is done again replaces what was', async () => {
    const folder = await folderOf({ 'a.png': [8, 8], 'b.png': [8, 8], 'c.png': [8, 8] });
    const first = await open(folder);
    await first.ask(['the pool']);
    await first.accept(1, [{ sentence: 'the pool', rle: rleOf(8, 8) }]);
    await first.skip(0);
    await first.close();

    const again = await open(folder);
    expect(again.sentences).toEqual(['the pool']);
    expect(stateOf(again)).toEqual(['a.png skipped', 'b.png accepted', 'c.png open']);
    expect(again.labelsOf(1)).toEqual([{ sentence: 'the pool', rle: rleOf(8, 8) }]);
    expect(again.progress()).toMatchObject({ accepted: 1, skipped: 1, total: 3, queue: [2] });
    await again.accept(1, [{ sentence: 'the pool', rle: null }]);
    await again.reopen(0);
    await again.close();
    const { images, annotations } = JSON.parse(await readFile(again.out, 'utf8'));
    expect(images).toEqual([{ id: 1, file_name: 'b.png', width: 8, height: 8 }]);
    expect(annotations).toMatchObject([{ image_id: 1, absent: true, expressions: ['the pool'] }]);
  });

  test('the model’s answers order what is open; only what is missing is asked for', async () => {
    const folder = await folderOf({ 'a.png': [8, 8], 'b.png': [8, 8], 'c.png': [8, 8] });
    const labelling = await open(folder);
    expect(labelling.unpredicted()).toBeNull(); // nothing is asked yet
    await labelling.ask(['the pool']);
    expect(labelling.unpredicted()).toEqual({ number: 0, sentences: ['the pool'] });
    labelling.predict(0, [prediction('the pool', 0.9)]);
    labelling.predict(1, [prediction('the pool', 0.6)]);
    expect(labelling.progress()).toMatchObject({ preLabelled: 2, queue: [1, 0, 2] });
    await labelling.accept(1, [{ sentence: 'the pool', rle: null }]);
    await labelling.ask(['the pool', 'the ship']);
    expect(labelling.unpredicted()).toEqual({ number: 0, sentences: ['the ship'] });
    labelling.fail(2, new Error('damaged'));
    expect(labelling.progress()).toMatchObject({ preLabelled: 0, queue: [0] });
    await labelling.close();
  });

  test('news are what changed since a revision, and are waited for', async () => {
    const folder = await folderOf({ 'a.png': [8, 8], 'b.png': [8, 8] });
    const labelling = await open(folder);
    const { revision, pictures } = labelling.progress();
    expect(pictures).toHaveLength(2);
    const news = labelling.changedSince(revision, 60_000);
    await labelling.skip(1);
    await news;
    expect(labelling.progress(revision).pictures.map(({ name }) => name)).toEqual(['b.png']);
    const end = labelling.changedSince(labelling.progress().revision, 60_000);
    await labelling.close();
    await end;
  });

  test('a second one on the same folder is refused, until the first has ended', async () => {
    const folder = await folderOf({ 'a.png': [8, 8] });
    const first = await open(folder);
    await expect(open(folder, join(folder, 'other.json'))).rejects.toThrow(LockedError);
    await expect(open(folder)).rejects.toThrow(/is in use by process \d+ on /);
    await first.close();
    await (await open(folder)).close();
    expect((await readdir(folder)).sort()).toEqual(['a.png', 'labels.json']);
  });

  test.each([
    ['{"images": [], "annotations": [], "categories": []}', /was not written by 'skyrefer label'.*--out/],
    ['no json', /is no JSON.*--out/],
    ['{"info": {"label": {"form": 1}}}', /was changed so that it cannot be gone on with/],
  ])('a file that is not its own is left as it is: %s', async (text, message) => {
    const folder = await folderOf({ 'a.png': [8, 8] });
    const out = join(folder, 'labels.json');
    await writeFile(out, text);
    await expect(open(folder)).rejects.toThrow(message);
    expect(await readFile(out, 'utf8')).toBe(text);
    const elsewhere = await open(folder, join(folder, 'other.json')); // and the folder is free again
    await elsewhere.close();
  });

  test('labels of pictures that are gone are kept; of pictures of another size they are not gone on with', async () => {
    const folder = await folderOf({ 'a.png': [8, 8], 'b.png': [8, 8] });
    const first = await open(folder);
    await first.accept(0, [{ sentence: 'the pool', rle: rleOf(8, 8) }]);
    await first.close();
    await picture(9, 8).toFile(join(folder, 'a.png'));
    await expect(open(folder)).rejects.toThrow(/a\.png has 9 x 8 pixels, and .* labels of it for 8 x 8/);
    await rm(join(folder, 'a.png'));
    const again = await open(folder);
    expect(again.notes.join()).toMatch(/labels of 1 pictures that are not in/);
    await again.accept(0, [{ sentence: 'the pool', rle: null }]);
    await again.close();
    const { images } = JSON.parse(await readFile(again.out, 'utf8'));
    expect(images.map((image: { file_name: string }) => image.file_name)).toEqual(['a.png', 'b.png']);
  });

  test.each([
    [[], /nothing is said of a\.png/],
    [[{ sentence: 'the pool', rle: rleOf(4, 8) }], /has 4 x 8 pixels, and a\.png has 8 x 8/],
    [[{ sentence: 'the pool', rle: { size: [8, 8], counts: '1' } as const }], /is damaged/],
    [
      [
        { sentence: 'the pool', rle: null },
        { sentence: 'the pool ', rle: null },
      ],
      /said twice/,
    ],
  ])('labels that do not fit are refused, and nothing changes', async (labels, message) => {
    const folder = await folderOf({ 'a.png': [8, 8] });
    const labelling = await open(folder);
    await expect(labelling.accept(0, labels)).rejects.toThrow(message);
    expect(stateOf(labelling)).toEqual(['a.png open']);
    await labelling.close();
  });

  test('what cannot be written is not taken for accepted', async () => {
    const folder = await folderOf({ 'a.png': [8, 8] });
    const labelling = await open(folder);
    await rename(folder, `${folder}-moved`);
    await writeFile(folder, 'no folder');
    await expect(labelling.accept(0, [{ sentence: 'the pool', rle: null }])).rejects.toThrow(
      /cannot be written/,
    );
    await rm(folder);
    await rename(`${folder}-moved`, folder);
    expect(stateOf(labelling)).toEqual(['a.png open']);
    await labelling.accept(0, [{ sentence: 'the pool', rle: null }]);
    expect(stateOf(labelling)).toEqual(['a.png accepted']);
    await labelling.close();
  });
});

describe('pictures', () => {
  test('large ones are labelled in views without overlap, which show their part', async () => {
    const folder = await newFolder();
    const data = Uint8Array.from({ length: 3000 * 20 }, (_, i) => (i % 3000 < 1500 ? 40 : 200));
    await sharp(data, { raw: { width: 3000, height: 20, channels: 1 } })
      .png()
      .toFile(join(folder, 'wide.png'));
    const labelling = await open(folder);
    expect(labelling.progress().pictures.map(({ name }) => name)).toEqual([
      'label-views/wide-png-0-0.png',
      'label-views/wide-png-1000-0.png',
      'label-views/wide-png-2000-0.png',
    ]);
    const view = await readImage(await labelling.fileOf(1));
    expect([view.width, view.height, view.pixels[0], view.pixels.at(-1)]).toEqual([1000, 20, 40, 200]);
    await labelling.accept(1, [{ sentence: 'the pool', rle: rleOf(1000, 20) }]);
    await labelling.close();
    const { images } = JSON.parse(await readFile(labelling.out, 'utf8'));
    expect(images[0]).toMatchObject({
      source: { file_name: 'wide.png', window: [1000, 0, 1000, 20] },
    });
    const again = await open(folder);
    expect(again.progress().accepted).toBe(1);
    await again.close();
  });

  test('of a GeoTIFF of 16 bits, training sees what the person sees', async () => {
    const folder = await newFolder();
    const data = Uint16Array.from({ length: 64 * 64 }, (_, i) => 300 + (i % 64) * 10);
    const tags = imageTags({ width: 64, height: 64 }, { 258: { short: [16] } }, data.byteLength);
    await writeFile(join(folder, 'scene.tif'), tiffBytes([tags], new Uint8Array(data.buffer)));
    const labelling = await open(folder);
    const { pixels } = await readImage(await labelling.fileOf(0));
    expect(pixels[0]).toBeLessThan(10);
    expect(pixels[63 * 3]).toBeGreaterThan(245);
    await labelling.close();
  });

  test('what is no picture is passed over, what is damaged is said, and a folder without any is refused', async () => {
    const folder = await folderOf({ 'a.png': [8, 8] });
    await writeFile(join(folder, 'notes.txt'), 'words');
    await writeFile(join(folder, 'broken.png'), Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1'));
    const labelling = await open(folder);
    expect(labelling.progress().total).toBe(1);
    expect(labelling.notes.join()).toMatch(/broken\.png/);
    await labelling.close();
    const empty = await newFolder();
    await expect(open(empty)).rejects.toThrow(/has no picture; give a folder/);
    await expect(open(join(empty, 'none'))).rejects.toThrow(/does not exist/);
  });

  test('windows cover an image once', () => {
    for (const [width, height] of [
      [2048, 2048],
      [2049, 10],
      [5000, 3333],
    ] as const) {
      const windows = viewWindows(width, height);
      expect(windows.reduce((sum, [, , w, h]) => sum + w * h, 0)).toBe(width * height);
      for (const [, , w, h] of windows) expect(Math.max(w, h)).toBeLessThanOrEqual(2048);
    }
    expect(viewWindows(2048, 2048)).toEqual([[0, 0, 2048, 2048]]);
    expect(viewWindows(2049, 10)).toHaveLength(3);
  });
});
