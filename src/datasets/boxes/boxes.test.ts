import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Picture } from '../../imagery/index.ts';
import { writePicture } from '../../imagery/node.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { type Box, emptyMask, maskArea, maskFromRle } from '../../vector/index.ts';
import { readCocoInstances } from '../node.ts';
import { boxWindows } from './box-windows.ts';
import { type BoxDrawer, drawBoxMasks } from './draw-box-masks.ts';
import { lookOverPage } from './look-over-page.ts';
import { makeMasks } from './make-masks.ts';
import { readBoxes } from './read-boxes.ts';

const folder = temporaryFolder();
const size = { width: 100, height: 80 };
const picture: Picture = { ...size, pixels: new Uint8Array(100 * 80 * 3).fill(90) };

/** The same two objects in each format: a car at (10, 20), 30 x 10, and a bus at (60, 40), 20 x 40. */
beforeAll(async () => {
  for (const name of ['images', 'voc', 'yolo']) await mkdir(folder(name));
  await writePicture(folder('images', 'a.png'), picture);
  const annotation = { image_id: 5, iscrowd: 0, area: 300 };
  const coco = {
    info: { licence: 'none', exhaustive: ['car'] },
    categories: [
      { id: 1, name: 'bus' },
      { id: 2, name: 'car' },
    ],
    images: [{ id: 5, file_name: 'a.png', ...size }],
    annotations: [
      { ...annotation, id: 1, category_id: 2, bbox: [10, 20, 30, 10] },
      { ...annotation, id: 2, category_id: 1, bbox: [60, 40, 20, 60] }, // reaches out of the image
    ],
  };
  await writeFile(folder('boxes.json'), JSON.stringify(coco));
  const voc = (name: string, box: number[], more = '') =>
    `<object><name>${name}</name>${more}<bndbox><xmin>${box[0]}</xmin><ymin>${box[1]}</ymin><xmax>${box[2]}</xmax><ymax>${box[3]}</ymax></bndbox></object>`;
  const part =
    '<part><name>wheel</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>2</ymax></bndbox></part>';
  await writeFile(
    folder('voc', 'a.xml'),
    `<?xml version="1.0"?>\n<annotation><filename>a.png</filename><size><width>100</width><height>80</height><depth>3</depth></size>` +
      `${voc('car', [11, 21, 40, 30], part)}${voc('bus', [61, 41, 80, 90])}</annotation>`,
  );
  await writeFile(folder('yolo', 'a.txt'), '1 0.25 0.3125 0.3 0.125\n0 0.7 0.75 0.2 0.5\n');
  await writeFile(folder('yolo', 'classes.txt'), 'bus\ncar\n');
});

describe('boxes', () => {
  it.each(['boxes.json', 'voc', 'yolo'])('are read from %s', async (source) => {
    const { categories, images } = await readBoxes(folder(source), { images: folder('images') });
    const names = new Map(categories.map(({ id, name }) => [id, name]));
    expect(images).toHaveLength(1);
    expect(images[0]).toMatchObject({ fileName: 'a.png', ...size });
    const boxes = images[0]!.objects.map(({ categoryId, box }) => [names.get(categoryId), box]);
    expect(boxes[0]![0]).toBe('car');
    expect(boxes[1]![0]).toBe('bus');
    const rounded = boxes.map(([, box]) => (box as Box).map((value) => Math.round(value * 100) / 100));
    expect(rounded).toEqual([
      [10, 20, 30, 10],
      [60, 40, 20, 40],
    ]);
  });

  it('say what is wrong with them, and where', async () => {
    const yolo = (text: string) => writeFile(folder('yolo', 'a.txt'), text);
    const good = await readFile(folder('yolo', 'a.txt'), 'utf8');
    const read = (source: string) => readBoxes(folder(source), { images: folder('images') });
    await yolo('0 0.5 0.5 0.1 0.1\n7 0.5 0.5 0.1 0.1\n');
    await expect(read('yolo')).rejects.toThrow(/yolo\/a\.txt:2: class 7 has no name in .*classes\.txt/);
    await yolo('0 0.1 0.1 0.2 0.1 0.2 0.2\n');
    await expect(read('yolo')).rejects.toThrow(/a\.txt:1: expected five numbers/);
    await yolo(good);
    await writeFile(folder('voc', 'b.xml'), '<annotation><filename>b.png</filename><size></annotation>');
    await expect(read('voc')).rejects.toThrow(/b\.xml: is no XML/);
    await writeFile(folder('voc', 'b.xml'), '<annotation><filename>b.png</filename></annotation>');
    await expect(read('voc')).rejects.toThrow(/b\.xml: has no <size> in <annotation>/);
    await expect(read('images')).rejects.toThrow(/images: is neither a COCO file nor a folder/);
    await expect(read('nowhere')).rejects.toThrow(/nowhere: does not exist/);
  });
});

describe('windows', () => {
  const large = { width: 1000, height: 600 };
  const small: Box[] = [
    [10, 10, 20, 10],
    [60, 30, 18, 12],
    [900, 580, 20, 20],
    [40, 40, 4, 4], // much smaller than its neighbours
    [0, 0, 1000, 600],
  ];

  it('hold every box once, wholly, in proportion to its size', () => {
    const windows = boxWindows(small, large, 10);
    expect(windows.flatMap(({ boxes }) => boxes).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(windows.map(({ boxes }) => boxes)).toEqual([[4], [0, 1], [2], [3]]);
    for (const { crop, boxes } of windows) {
      expect(crop.x >= 0 && crop.y >= 0 && crop.x + crop.width <= 1000 && crop.y + crop.height <= 600).toBe(
        true,
      );
      for (const index of boxes) {
        const [x, y, width, height] = small[index]!;
        expect(x >= crop.x && y >= crop.y).toBe(true);
        expect(x + width <= crop.x + crop.width && y + height <= crop.y + crop.height).toBe(true);
      }
    }
    expect(windows[0]!.crop).toEqual({ x: 0, y: 0, width: 1000, height: 600 });
    expect(windows[1]!.crop).toEqual({ x: 0, y: 0, width: 200, height: 200 });
    expect(windows[3]!.crop).toMatchObject({ width: 40, height: 40 });
  });
});

/** Draws what `draw` says of a box in its window, and keeps what it was asked. */
function drawing(draw: (box: Box, width: number, height: number) => ReturnType<typeof emptyMask>) {
  const asked: { box: Box; decoder: string }[] = [];
  let open = 0;
  const drawer: BoxDrawer = {
    async open({ width, height }) {
      open++;
      return {
        async refine({ box }, decoder) {
          asked.push({ box, decoder });
          return { mask: draw(box, width, height), score: 0.9 };
        },
        dispose: () => {
          open--;
        },
      };
    },
  };
  return { drawer, asked, stillOpen: () => open };
}

const filled = ([x, y, w, h]: Box, width: number, height: number) => {
  const mask = emptyMask(width, height);
  for (let row = y; row < y + h; row++) mask.data.fill(1, row * width + x, row * width + x + w);
  return mask;
};

describe('masks of boxes', () => {
  const boxes: Box[] = [
    [10, 20, 30, 10],
    [60, 40, 20, 40],
  ];
  const options = { context: 2, decoder: 'pretrained' } as const;

  it('are drawn in windows and lie where their boxes are', async () => {
    const { drawer, asked, stillOpen } = drawing(filled);
    const masks = await drawBoxMasks(drawer, picture, boxes, options);
    expect(asked).toHaveLength(2);
    expect(stillOpen()).toBe(0);
    for (const [index, { mask, ...rest }] of masks.entries()) {
      expect(mask).toEqual(filled(boxes[index]!, 100, 80));
      expect(rest).toEqual({ score: 0.9, predictedIou: 0.9, boxIou: 1 });
    }
  });

  it('are cut off where they leave their box, and judged by how they fill it', async () => {
    const everything = drawing((_, width, height) => {
      const mask = emptyMask(width, height);
      mask.data.fill(1);
      return mask;
    });
    const [car] = await drawBoxMasks(everything.drawer, picture, boxes, options);
    expect(maskArea(car!.mask)).toBe(36 * 12); // 3 pixels beyond on the left and right, 1 above and below
    expect(car!.boxIou).toBeCloseTo(300 / (36 * 12), 6);
    const half = drawing(([x, y, w, h], width, height) => filled([x, y, w / 2, h], width, height));
    const [halved] = await drawBoxMasks(half.drawer, picture, boxes, options);
    expect(halved).toMatchObject({ boxIou: 0.5, score: 0.45 });
    const nothing = drawing((_, width, height) => emptyMask(width, height));
    const [empty] = await drawBoxMasks(nothing.drawer, picture, boxes, options);
    expect(empty).toMatchObject({ score: 0, mask: filled(boxes[0]!, 100, 80) });
  });

  it('become COCO instances that training reads, with a page to look over', async () => {
    const set = await readBoxes(folder('boxes.json'), { images: folder('images') });
    const out = folder('masks.json');
    const { drawer } = drawing(filled);
    const make = { images: folder('images'), out, drawerName: 'test', ...options };
    const masks = await makeMasks(set, drawer, make);
    expect(masks.map(({ bbox, area }) => [bbox, area])).toEqual([
      [[10, 20, 30, 10], 300],
      [[60, 40, 20, 40], 800],
    ]);
    expect(maskFromRle(masks[1]!.segmentation)).toEqual(filled(boxes[1]!, 100, 80));
    const { images, exhaustive } = await readCocoInstances(out);
    expect(exhaustive).toEqual(['car']);
    expect(images[0]!.objects.map(({ category, area }) => [category, area])).toEqual([
      ['car', 300],
      ['bus', 800],
    ]);
    expect(JSON.parse(await readFile(out, 'utf8')).info).toMatchObject({
      licence: 'none',
      masks: 'drawn from boxes by test, decoder pretrained, in windows of 2 boxes',
    });
    const html = await lookOverPage(set, masks, { images: folder('images'), count: 5, title: 'A <title>' });
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).toContain('car 1: 0.90');
    expect(html).toContain('A &lt;title&gt;');
  });

  it('go on after an interruption without drawing again', async () => {
    const one = await readBoxes(folder('boxes.json'), { images: folder('images') });
    const set = { ...one, images: [1, 2, 3].map((id) => ({ ...one.images[0]!, id })) };
    const make = { images: folder('images'), out: folder('again.json'), drawerName: 'test', ...options };
    const abort = new AbortController();
    const first = drawing(filled);
    const stopped = makeMasks(set, first.drawer, {
      ...make,
      signal: abort.signal,
      onProgress: (done) => done === 2 && abort.abort(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await readdir(folder())).not.toContain('again.json');
    const second = drawing(filled);
    const masks = await makeMasks(set, second.drawer, make);
    expect([first.asked.length, second.asked.length, masks.length]).toEqual([4, 2, 6]);
    expect(await readdir(folder())).not.toContain('again.json.journal');
  });
});
