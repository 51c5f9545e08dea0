import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { encodeRle, maskArea, rasterise } from '../../vector/index.ts';
import type { BadRecord } from '../bad-record.ts';
import { readBoxes } from '../boxes/read-boxes.ts';
import { readCocoInstances } from '../coco-node.ts';
import type { DatasetFormat } from './dataset-format.ts';
import { openDataset } from './open-dataset.ts';
import { SPLITS } from './referring-dataset.ts';

const folder = temporaryFolder();
const ring = [10, 10, 60, 10, 60, 60, 10, 60];
const size = { width: 128, height: 96 };

async function write(name: string, content: unknown): Promise<string> {
  await mkdir(dirname(folder(name)), { recursive: true });
  await writeFile(folder(name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder(name);
}

/** What is read, and what is told to be bad. */
async function read(format: DatasetFormat, source: string, images?: string) {
  const dataset = await openDataset(format, source, images === undefined ? {} : { images });
  const bad: BadRecord[] = [];
  const samples: unknown[][] = [];
  for (const split of SPLITS) {
    for await (const { fileName, expression, absent, mask } of dataset.samples(split, (one) =>
      bad.push(one),
    )) {
      samples.push([split, fileName, expression, absent ? 'absent' : maskArea(await mask())]);
    }
  }
  return { samples, bad, dataset };
}

const coco = (...annotations: object[]) => ({
  images: [{ id: 1, file_name: 'tiles\\a.png', ...size }],
  categories: [{ id: 1, name: 'greenhouse' }],
  annotations: annotations.map((annotation, index) => ({
    ...{
      id: index + 1,
      image_id: 1,
      category_id: 1,
      segmentation: [ring],
      bbox: [10, 10, 50, 50],
      area: 2500,
    },
    ...annotation,
  })),
});

describe('COCO of annotation tools', () => {
  it('has sentences under many names', async () => {
    const file = await write(
      'names.json',
      coco(
        { attributes: { expression: 'of CVAT', occluded: false } },
        { caption: 'a caption' },
        { text: ['one text', 'another'] },
        { sentences: [{ sent: 'of RefCOCO', raw: 'Of RefCOCO.' }] },
        { attributes: { Description: ' described ', expression: '' } },
        { attributes: [] },
      ),
    );
    const { samples, bad } = await read('coco', file);
    const sentences = ['of CVAT', 'a caption', 'one text', 'another', 'of RefCOCO', 'described'];
    expect(samples).toEqual(sentences.map((sentence) => ['train', 'tiles/a.png', sentence, 2500]));
    expect(bad).toEqual([]);
  });

  it('without any sentence is an error that says where they are looked for', async () => {
    const file = await write('none.json', coco({}, { attributes: { occluded: true } }));
    await expect(openDataset('coco', file)).rejects.toThrow(
      /none of 2 annotations has expressions, expression, /,
    );
  });

  it('is read as any system writes it', async () => {
    const text = JSON.stringify(coco({ expression: 'the greenhouse' }), null, 1).replaceAll('\n', '\r\n');
    await writeFile(folder('wide.json'), Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    expect((await read('coco', folder('wide.json'))).samples).toHaveLength(1);
  });

  it('loses only what is bad, and says which and why', async () => {
    const file = await write(
      'bad_train.json',
      coco(
        { segmentation: [[1, 1, 5, 5]] }, // without a sentence: nobody's concern
        { expression: 'good' },
        { expression: 'short', segmentation: [ring, [1, 1, 5, 5]] },
        { expression: 'boxed', segmentation: [] },
        { expression: 'nothing', segmentation: [], bbox: undefined },
        { expression: 'line', segmentation: [[0, 0, 10, 0, 20, 0]] },
        { expression: 'beside', segmentation: [ring.map((value) => value + 500)] },
        { expression: 'dot', segmentation: [[1.1, 1.1, 1.2, 1.1, 1.2, 1.2]] },
        { expression: 'runs', segmentation: { size: [96, 128], counts: [5] } },
        { expression: 'turned', segmentation: { size: [128, 96], counts: [96 * 128] } },
        { expression: 'empty runs', segmentation: { size: [96, 128], counts: [96 * 128] } },
        { expression: 'gone', image_id: 9 },
        { expression: 'not there', segmentation: [], bbox: [0, 0, 0, 0], absent: true },
        { expression: 'rounded', segmentation: encodeRle(rasterise([ring], 127, 96)) },
      ),
    );
    const { samples, bad, dataset } = await read('coco', file);
    expect(samples.map(([, , sentence, area]) => [sentence, area])).toEqual([
      ['good', 2500],
      ['not there', 'absent'],
      ['rounded', 2500],
    ]);
    const reasons = new Map(bad.map(({ id, where, reason }) => [id, `${where}: ${reason}`]));
    expect([...reasons.keys()].sort((a, b) => Number(a) - Number(b))).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
    const place = (id: number) => `${file}: image 'tiles/a.png', annotation ${id}: `;
    expect(reasons.get('3')).toBe(`${place(3)}segmentation.1: a ring needs at least three points`);
    expect(reasons.get('4')).toContain("make masks of boxes with 'skyrefer data masks'");
    expect(reasons.get('5')).toContain('"absent": true');
    expect(reasons.get('8')).toContain('marks no pixel');
    expect(reasons.get('9')).toContain('runs sum to 5');
    expect(reasons.get('12')).toBe(`${file}: annotation 12: has image_id 9, which "images" does not list`);
    const samplesOf = async () => {
      for await (const _ of dataset.samples('train'));
    };
    await expect(samplesOf()).rejects.toThrow(/bad_train\.json/);
  });

  it('never teaches by rule that a thing is not there of which only the box is known', async () => {
    const file = await write('boxes.json', coco({ segmentation: [] }, {}));
    await expect(readCocoInstances(file)).rejects.toThrow(
      /annotation 1: has a box and no shape.*skyrefer data masks/,
    );
    const bad: BadRecord[] = [];
    const { images } = await readCocoInstances(file, { onBad: (one) => bad.push(one) });
    expect(bad.map(({ id }) => id)).toEqual(['1']);
    // It is there, and nothing is said of it.
    expect(images[0]!.objects.map(({ uncertain, polygons }) => [uncertain, polygons])).toEqual([
      [true, [[10, 10, 60, 10, 60, 60, 10, 60]]],
      [undefined, [ring]],
    ]);
  });
});

describe('JSON Lines', () => {
  it('lose only the lines that are bad, in their own split', async () => {
    const line = { id: 7, file_name: 'a.png', ...size, expression: 'good', segmentation: [ring] };
    const lines = [
      line,
      { ...line, id: 8, segmentation: [[1, 2]] },
      { ...line, id: 9, segmentation: [], bbox: [10, 10, 5, 5] },
      { ...line, id: 10, split: 'val', segmentation: [] },
      { ...line, id: 11, split: 'val', expression: ' ' },
    ];
    const file = await write('l.jsonl', [...lines.map((one) => JSON.stringify(one)), '{"id":'].join('\n'));
    const { samples, bad } = await read('jsonl', file);
    expect(samples).toEqual([
      ['train', 'a.png', 'good', 2500],
      ['val', 'a.png', 'good', 'absent'],
    ]);
    expect(bad.map(({ where }) => where.replace(/^.*:/, ''))).toEqual(['2', '3', '6', '5']);
    expect(bad[0]!.reason).toBe(
      "segmentation.0: a ring needs at least three points (image 'a.png', annotation 8)",
    );
    expect(bad[1]!.reason).toContain('skyrefer data masks');
  });
});

describe('CVAT for images', () => {
  const image = (inside: string, more = '') =>
    `<image id="0" name="tiles\\a.png" width="128" height="96" ${more}>${inside}</image>`;
  const shape = (kind: string, attributes: string, sentence: string) =>
    `<${kind} label="greenhouse" ${attributes}><attribute name="expression">${sentence}</attribute></${kind}>`;
  const file = (...images: string[]) =>
    `<?xml version="1.0" encoding="utf-8"?><annotations><version>1.1</version>${images.join('')}</annotations>`;
  const points = 'points="10.0,10.0;60.0,10.0;60.0,60.0;10.0,60.0"';

  it('gives polygons, masks, ellipses and groups their sentences', async () => {
    const source = await write(
      'cvat.xml',
      file(
        image(
          shape('polygon', points, 'a square &amp; more') +
            shape('mask', 'rle="2, 3, 1" left="10" top="20" width="3" height="2"', 'some pixels') +
            shape('polygon', `${points} group_id="4"`, 'a pair') +
            '<polygon label="greenhouse" points="70,10;80,10;80,20;70,20" group_id="4"/>' +
            '<polygon label="greenhouse" points="1,1"/>' +
            '<tag label="harbour"><attribute name="expression">of the whole</attribute></tag>',
        ),
        image(
          shape('ellipse', 'cx="64" cy="48" rx="20" ry="10" rotation="90"', 'an ellipse'),
          'subset="Validation"',
        ),
      ),
    );
    const { samples, bad } = await read('cvat', source);
    expect(bad).toEqual([]);
    expect(samples.slice(0, 3)).toEqual([
      ['train', 'tiles/a.png', 'a square & more', 2500],
      ['train', 'tiles/a.png', 'some pixels', 3],
      ['train', 'tiles/a.png', 'a pair', 2600],
    ]);
    expect(samples[3]!.slice(0, 3)).toEqual(['val', 'tiles/a.png', 'an ellipse']);
    expect(Math.abs((samples[3]![3] as number) - Math.PI * 200)).toBeLessThan(15);
  });

  it('loses boxes, lines and bad runs, and what is no such file at once', async () => {
    const source = await write(
      'cvat-bad.xml',
      file(
        image(
          shape('box', 'xtl="1" ytl="1" xbr="9" ybr="9"', 'a box') +
            shape('polyline', points, 'a line') +
            shape('polygon', 'points="1,1;2,2"', 'two points') +
            shape('mask', 'rle="2, 3" left="10" top="20" width="3" height="2"', 'bad runs') +
            shape('polygon', points, 'good'),
        ),
      ),
    );
    const { samples, bad } = await read('cvat', source);
    expect(samples.map(([, , sentence]) => sentence)).toEqual(['good']);
    expect(bad.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('skyrefer data masks'),
      expect.stringContaining('is a polyline'),
      expect.stringContaining('at least three points'),
      expect.stringContaining('sum to 5'),
    ]);
    expect(bad[0]!.where).toBe(`${source}: image 'tiles/a.png', annotation 0.1`);
    await expect(openDataset('cvat', await write('voc.xml', '<annotation/>'))).rejects.toThrow(
      "is not 'CVAT for images'",
    );
    await expect(openDataset('cvat', await write('no.xml', 'text'))).rejects.toThrow('is no XML');
  });
});

/** The bits of a brush as Label Studio packs them: every value by itself, in runs of up to four. */
function packBrush(opacity: readonly number[]): number[] {
  const values = opacity.flatMap((value) => [0, 0, 0, value]);
  let bits =
    values.length.toString(2).padStart(32, '0') + (7).toString(2).padStart(5, '0') + '0001'.repeat(4);
  for (let at = 0; at < values.length; ) {
    const same = values.slice(at, at + 4).every((value) => value === values[at]) && at + 4 <= values.length;
    const length = Math.min(4, values.length - at);
    bits += `${same ? 1 : 0}00${(length - 1).toString(2).padStart(2, '0')}`;
    for (const value of same ? [values[at]!] : values.slice(at, at + length))
      bits += value.toString(2).padStart(8, '0');
    at += length;
  }
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

describe('Label Studio', () => {
  const region = (id: string, type: string, value: object) => ({
    ...{ id, type, from_name: 'label', to_name: 'image', original_width: 10, original_height: 20 },
    value: { ...value, [type]: ['greenhouse'] },
  });
  const square = {
    points: [
      [10, 10],
      [60, 10],
      [60, 60],
      [10, 60],
    ],
  };
  const text = (id: string, sentence: string) => ({
    ...{ id, type: 'textarea', from_name: 'expression', to_name: 'image' },
    value: { text: [sentence] },
  });
  const task = (image: string, result: object[], data: object = {}) => ({
    ...{ id: 5, data: { image, ...data } },
    annotations: [{ was_cancelled: true, result: [] }, { result }],
  });

  it('gives regions their own texts, or all of them the text of their task', async () => {
    const opacity = Array.from({ length: 200 }, (_, index) => (index % 10 < 3 && index < 50 ? 255 : 0));
    const source = await write('ls.json', [
      task('/data/upload/1/0a1b2c3d-a.png', [region('r1', 'polygonlabels', square), text('r1', 'a square')]),
      task(
        '/data/local-files/?d=tiles%2Fb.png',
        [region('r1', 'brushlabels', { format: 'rle', rle: packBrush(opacity) })],
        {
          caption: 'of the task',
        },
      ),
      task('s3://bucket/c.png', [
        {
          ...region('r1', 'ellipselabels', { x: 50, y: 50, radiusX: 40, radiusY: 20 }),
          meta: { text: ['a note'] },
        },
        region('r2', 'polygonlabels', { points: [[0, 0]] }),
      ]),
    ]);
    await write('ls-images/a.png', '');
    const { samples, bad } = await read('label-studio', source, folder('ls-images'));
    expect(bad).toEqual([]);
    expect(samples.slice(0, 2)).toEqual([
      ['train', 'a.png', 'a square', 50],
      ['train', 'b.png', 'of the task', 15],
    ]);
    expect(samples[2]!.slice(0, 3)).toEqual(['train', 'c.png', 'a note']);
    expect(Math.abs((samples[2]![3] as number) - Math.PI * 16)).toBeLessThan(6);
  });

  it('loses rectangles, broken brushes and tasks of another form', async () => {
    const source = await write('ls-bad.json', [
      task('a.png', [
        region('r1', 'rectanglelabels', { x: 1, y: 1, width: 9, height: 9 }),
        text('r1', 'a box'),
      ]),
      task('a.png', [region('r1', 'brushlabels', { rle: [0, 0, 3] }), text('r1', 'a brush')]),
      { id: 6, data: { image: 'a.png' }, annotations: 'none' },
      task('a.png', [region('r1', 'polygonlabels', square), text('r1', 'good')]),
    ]);
    const { samples, bad } = await read('label-studio', source);
    expect(samples.map(([, , sentence]) => sentence)).toEqual(['good']);
    expect(bad.map(({ reason }) => reason).sort()).toEqual([
      expect.stringContaining('RLE of the brush ends too early'),
      expect.stringContaining('annotations: Invalid'),
      expect.stringContaining('skyrefer data masks'),
    ]);
    await expect(
      openDataset('label-studio', await write('min.json', [{ image: 'a', label: [] }])),
    ).rejects.toThrow('is not a JSON export of Label Studio');
  });
});

describe('LabelMe', () => {
  it('gives shapes and groups their descriptions', async () => {
    const mask = await sharp(Uint8Array.from([1, 0, 1, 1]), { raw: { width: 2, height: 2, channels: 1 } })
      .png()
      .toBuffer();
    const shape = (description: string, more: object = {}) => ({
      ...{ label: 'greenhouse', description, group_id: null, shape_type: 'polygon', flags: {} },
      ...{
        points: [
          [10, 10],
          [60, 10],
          [60, 60],
          [10, 60],
        ],
        ...more,
      },
    });
    const file = (...shapes: object[]) => ({
      ...{
        version: '5.5.0',
        imageData: null,
        imagePath: '..\\pictures\\a.png',
        imageWidth: 128,
        imageHeight: 96,
      },
      shapes,
    });
    await write(
      'labelme/labels/a.json',
      file(
        shape('a square'),
        shape(''),
        shape('a circle', {
          shape_type: 'circle',
          points: [
            [40, 40],
            [50, 40],
          ],
        }),
        shape('a pair', { group_id: 1 }),
        shape('', {
          group_id: 1,
          points: [
            [70, 10],
            [80, 10],
            [80, 20],
            [70, 20],
          ],
        }),
        shape('pixels', {
          shape_type: 'mask',
          points: [
            [5, 6],
            [6, 7],
          ],
          mask: mask.toString('base64'),
        }),
        shape('a box', {
          shape_type: 'rectangle',
          points: [
            [1, 1],
            [9, 9],
          ],
        }),
        shape('a point', { shape_type: 'point', points: [[1, 1]] }),
        shape('no mask', { shape_type: 'mask', points: [[5, 6]], mask: 'x' }),
        shape('no points', { points: 'none' }),
      ),
    );
    await write('labelme/labels/val/b.json', file(shape('of val')));
    const { samples, bad, dataset } = await read('labelme', folder('labelme/labels'));
    expect(samples.map(([split, , sentence]) => `${split} ${sentence}`)).toEqual([
      'train a square',
      'train a circle',
      'train a pair',
      'train pixels',
      'val of val',
    ]);
    expect([samples[0]![3], samples[2]![3], samples[3]![3]]).toEqual([2500, 2600, 3]);
    expect(bad.map(({ reason }) => reason).sort()).toEqual([
      expect.stringContaining('skyrefer data masks'),
      expect.stringContaining('is a point'),
      expect.stringContaining('its mask is no readable picture'),
      expect.stringContaining('points: Invalid'),
    ]);
    const places: string[] = [];
    for await (const { imagePath } of dataset.samples('train', () => {})) places.push(imagePath);
    expect(new Set(places)).toEqual(new Set([folder('labelme/pictures/a.png')]));
    const own = await openDataset('labelme', folder('labelme/labels'), { images: folder('own') });
    for await (const { imagePath } of own.samples('val', () => {}))
      expect(imagePath).toBe(folder('own/a.png'));
  });
});

describe('RSVG', () => {
  it('is refused with the remedy, which keeps its sentences', async () => {
    const xml = `<annotation><filename>a.png</filename><size><width>128</width><height>96</height></size>
      <object><name>ship</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox>
      <description>A ship on the left</description></object></annotation>`;
    await write('rsvg/a.xml', xml);
    const { samples, bad } = await read('rsvg', folder('rsvg'));
    expect(samples).toEqual([]);
    expect(bad.map(({ reason }) => reason)).toEqual([expect.stringContaining('skyrefer data masks')]);
    const { images } = await readBoxes(folder('rsvg'), { images: folder() });
    expect(images[0]!.objects[0]!.expressions).toEqual(['A ship on the left']);
    const boxes = await readBoxes(
      await write('b.json', coco({ attributes: { expression: 'the greenhouse' } })),
      {
        images: folder(),
      },
    );
    expect(boxes.images[0]!.objects[0]!.expressions).toEqual(['the greenhouse']);
  });
});
