import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeCog } from '../../imagery/geotiff/index.ts';
import { writePicture } from '../../imagery/node.ts';
import { wgs84 } from '../../vector/features/testing/sample-features.ts';
import { encodeRle, polygonBox, rasterise } from '../../vector/index.ts';
import type { LabelledImage } from './labels.ts';
import { readLabels } from './read-labels-node.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-labels-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const SIZE = { width: 40, height: 30 };
const RING = [4, 4, 20, 4, 20, 16, 4, 16];

async function picture(name: string, size = SIZE): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writePicture(join(root, name), {
    ...size,
    pixels: new Uint8Array(size.width * size.height * 3).fill(90),
  });
}

async function write(name: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
}

const read = (path = '.', options = {}) =>
  readLabels(join(root, path), { tiles: join(root, 'tiles'), ...options });

/** What the labels say of an image, for comparison. */
const said = ({ fileName, split, objects, absent }: LabelledImage) => ({
  fileName,
  split,
  absent,
  objects: objects.map(({ category, segmentation, box, expressions }) => ({
    category,
    shape: segmentation?.type ?? null,
    box,
    expressions,
  })),
});

describe('COCO', () => {
  const file = (annotations: object[], more: object = {}) => ({
    images: [
      { id: 7, file_name: 'a.png', ...SIZE },
      { id: 8, file_name: 'b.png', ...SIZE },
    ],
    categories: [{ id: 3, name: 'Grain_Silo' }],
    annotations,
    ...more,
  });

  it('gives polygons, run lengths, boxes and sentences, and pictures without objects', async () => {
    await picture('images/a.png');
    await picture('images/b.png');
    const rle = encodeRle(rasterise([RING], SIZE.width, SIZE.height));
    await write(
      'labels.json',
      file([
        {
          id: 1,
          image_id: 7,
          category_id: 3,
          segmentation: [RING],
          bbox: [4, 4, 16, 12],
          caption: 'the silo',
        },
        { id: 2, image_id: 7, category_id: 3, segmentation: rle, bbox: [4, 4, 16, 12] },
        { id: 3, image_id: 7, category_id: 3, bbox: [30, 20, 20, 5] },
      ]),
    );
    const labels = await read();
    expect(labels.said).toBe('COCO (labels.json)');
    expect(labels.folder).toBe(join(root, 'images'));
    expect(labels.exhaustive).toBe(null);
    expect(labels.images.map(said)).toEqual([
      {
        ...{ fileName: 'a.png', split: null, absent: [] },
        objects: [
          { category: 'grain silo', shape: 'polygons', box: null, expressions: ['the silo'] },
          { category: 'grain silo', shape: 'rle', box: null, expressions: [] },
          { category: 'grain silo', shape: null, box: [30, 20, 10, 5], expressions: [] },
        ],
      },
      { fileName: 'b.png', split: null, absent: [], objects: [] },
    ]);
  });

  it('takes the parts that the files say, tells what is wrong, and what is labelled completely', async () => {
    await picture('a.png');
    await picture('b.png');
    const info = { info: { exhaustive: ['Grain_Silo'] } };
    await write(
      'instances_train.json',
      file([{ id: 1, image_id: 7, category_id: 3, segmentation: [[1, 1, 2, 2]] }], info),
    );
    await write('instances_val.json', {
      ...file([{ id: 1, image_id: 8, category_id: 3, segmentation: [RING] }], info),
      images: [{ id: 8, file_name: 'b.png', ...SIZE }],
    });
    const { images, bad, exhaustive } = await read();
    // Both files list b.png: it is not trained on.
    expect(images.map(({ fileName, split }) => [fileName, split])).toEqual([
      ['a.png', 'train'],
      ['b.png', 'val'],
    ]);
    expect(bad).toEqual([
      {
        where: expect.stringContaining("'a.png', annotation 1"),
        reason: 'a ring needs at least three points',
      },
    ]);
    expect(new Set(exhaustive)).toEqual(new Set(['Grain_Silo']));
  });
});

it('JSON Lines: lines about one shape are sentences about one object, empty ones about what is not there', async () => {
  await picture('images/a.png');
  const line = (expression: string, segmentation: unknown, more = {}) =>
    JSON.stringify({ id: expression, file_name: 'a.png', ...SIZE, expression, segmentation, ...more });
  await write(
    'val.jsonl',
    [line('the greenhouse', [RING]), line('the glasshouse on the left', [RING]), line('the ship', [])].join(
      '\n',
    ),
  );
  const { images, exhaustive } = await read();
  expect(exhaustive).toEqual([]);
  expect(images.map(said)).toEqual([
    {
      ...{ fileName: 'a.png', split: 'val', absent: ['the ship'] },
      objects: [
        {
          ...{ category: 'greenhouse', shape: 'polygons', box: null },
          expressions: ['the greenhouse', 'the glasshouse on the left'],
        },
      ],
    },
  ]);
});

it('LabelMe: polygons and rectangles of any group', async () => {
  for (const name of ['a', 'b']) {
    await picture(`${name}.png`);
    await write(`${name}.json`, {
      ...{
        version: '5.2.1',
        flags: {},
        imagePath: `${name}.png`,
        imageWidth: 40,
        imageHeight: 30,
        imageData: null,
      },
      shapes: [
        {
          label: 'pond',
          shape_type: 'polygon',
          group_id: null,
          points: [
            [4, 4],
            [20, 4],
            [12, 16],
          ],
          flags: {},
        },
        {
          label: 'barn',
          shape_type: 'rectangle',
          points: [
            [20, 20],
            [10, 12],
          ],
          description: 'the red barn',
          flags: {},
        },
      ],
    });
  }
  const { images, said: what } = await read();
  expect(what).toBe('LabelMe (a.json and 1 more)');
  expect(images).toHaveLength(2);
  expect(said(images[1]!)).toEqual({
    ...{ fileName: 'b.png', split: null, absent: [] },
    objects: [
      { category: 'pond', shape: 'polygons', box: null, expressions: [] },
      { category: 'barn', shape: null, box: [10, 12, 10, 8], expressions: ['the red barn'] },
    ],
  });
});

it('CVAT for images: polygons and boxes, pictures without any', async () => {
  await picture('images/one.png');
  await picture('images/two.png');
  await write(
    'annotations.xml',
    `<?xml version="1.0" encoding="utf-8"?><annotations><version>1.1</version>
      <image id="0" name="one.png" subset="Validation" width="40" height="30">
        <polygon label="quarry" source="manual" occluded="0" points="4.0,4.0;20.0,4.0;12.0,16.0" z_order="0"></polygon>
        <box label="silo" source="manual" occluded="0" xtl="1" ytl="2" xbr="11" ybr="22" z_order="0"></box>
      </image>
      <image id="1" name="two.png" width="40" height="30"></image></annotations>`,
  );
  const { images } = await read();
  expect(images.map(said)).toEqual([
    {
      ...{ fileName: 'one.png', split: 'val', absent: [] },
      objects: [
        { category: 'quarry', shape: 'polygons', box: null, expressions: [] },
        { category: 'silo', shape: null, box: [1, 2, 10, 20], expressions: [] },
      ],
    },
    { fileName: 'two.png', split: null, absent: [], objects: [] },
  ]);
});

it('YOLO: boxes and polygons of the classes in data.yaml, in its folders', async () => {
  await picture('images/train/a.png');
  await picture('images/val/b.png');
  await write('data.yaml', 'train: images/train\nval: images/val\nnames:\n  0: silo\n  1: Pivot_Field\n');
  await write('labels/train/a.txt', '0 0.5 0.5 0.5 0.4\n1 0.1 0.1 0.6 0.1 0.3 0.9\n');
  await write('labels/val/b.txt', '');
  const { images, folder } = await read();
  expect(folder).toBe(join(root, 'images'));
  expect(images.map(said)).toEqual([
    {
      ...{ fileName: 'train/a.png', split: 'train', absent: [] },
      objects: [
        { category: 'silo', shape: null, box: [10, 9, 20, 12], expressions: [] },
        { category: 'pivot field', shape: 'polygons', box: null, expressions: [] },
      ],
    },
    { fileName: 'val/b.png', split: 'val', absent: [], objects: [] },
  ]);
  await write('labels/train/a.txt', '7 0.5 0.5 0.5 0.4\n');
  await expect(read()).rejects.toThrow(/a\.txt:1: class 7 has no name in .*data\.yaml/);
});

it('Pascal VOC: boxes', async () => {
  await picture('JPEGImages/a.png');
  await write(
    'Annotations/a.xml',
    `<annotation><filename>a.png</filename><size><width>40</width><height>30</height><depth>3</depth></size>
      <object><name>silo</name><bndbox><xmin>5</xmin><ymin>5</ymin><xmax>14</xmax><ymax>20</ymax></bndbox></object></annotation>`,
  );
  const { images } = await read();
  expect(said(images[0]!).objects).toEqual([
    { category: 'silo', shape: null, box: [4, 4, 10, 16], expressions: [] },
  ]);
});

describe('GeoJSON', () => {
  /** A GeoTIFF whose upper left corner is 10 E 50 N, with pixels of so many degrees. */
  async function raster(name: string, width: number, height: number, degrees = 0.5): Promise<void> {
    const georeference = { transform: [degrees, 0, 10, 0, -degrees, 50] as const, crs: await wgs84() };
    await writeFile(
      join(root, name),
      await encodeCog(new Uint8Array(width * height).fill(80), { width, height, georeference }),
    );
  }
  const feature = (properties: object, ring: number[][]) => ({
    ...{ type: 'Feature', properties },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  });
  const square = (west: number, north: number, side: number) => [
    [west, north],
    [west + side, north],
    [west + side, north - side],
    [west, north - side],
  ];

  it('polygons of longitude and latitude become polygons of pixels', async () => {
    await raster('field.tif', 40, 30);
    await write('silos.geojson', {
      type: 'FeatureCollection',
      features: [
        feature({ category: 'silo', description: 'the tall silo' }, square(12, 48, 4)),
        feature({ class: 'barn' }, square(28, 48, 4)), // half of it beside the raster
        feature({ class: 'barn' }, square(120, 48, 4)),
        feature({ colour: 'red' }, square(12, 48, 4)),
        {
          type: 'Feature',
          properties: { class: 'barn' },
          geometry: { type: 'Point', coordinates: [12, 48] },
        },
      ],
    });
    const { images, folder, bad } = await read();
    expect(folder).toBe(join(root, 'tiles'));
    expect(await readdir(folder)).toEqual(['field.png']);
    expect(images).toHaveLength(1);
    const [silo, barn, ...others] = images[0]!.objects;
    expect(silo).toMatchObject({ category: 'silo', expressions: ['the tall silo'] });
    expect(silo!.segmentation).toEqual({ type: 'polygons', polygons: [[4, 4, 12, 4, 12, 12, 4, 12]] });
    expect(polygonBox((barn!.segmentation as unknown as { polygons: number[][] }).polygons)).toEqual([
      36, 4, 4, 8,
    ]);
    expect(others).toEqual([]);
    expect(bad.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('says no category'),
      'is no polygon; draw one around the thing',
    ]);
    expect(images[0]!.place).toMatchObject({ west: 10, east: 30, south: 35, north: 50 });
  });

  it('a large raster is cut into tiles, each with its part of the objects', async () => {
    await raster('large.tif', 1500, 300, 1 / 64);
    await write('one.geojson', {
      type: 'FeatureCollection',
      features: [
        feature({ category: 'lake' }, square(10, 50, 1)),
        feature({ category: 'lake' }, square(10 + 1380 / 64, 50 - 60 / 64, 20 / 64)),
      ],
    });
    const { images } = await read();
    expect(
      images.map(({ fileName, width, height, objects }) => [fileName, width, height, objects.length]),
    ).toEqual([
      ['large-0-0.png', 1024, 300, 1],
      ['large-476-0.png', 1024, 300, 1],
    ]);
    expect(images[1]!.objects[0]!.segmentation).toEqual({
      ...{ type: 'polygons', polygons: [[904, 60, 924, 60, 924, 80, 904, 80]] },
    });
  });

  it('refuses polygons that lie elsewhere, and other reference systems', async () => {
    const file = { type: 'FeatureCollection', features: [feature({ category: 'silo' }, square(100, 10, 1))] };
    await write('silos.geojson', file);
    await expect(read()).rejects.toThrow(/there is no raster \(\.tif\) in/);
    await raster('field.tif', 40, 30);
    await expect(read()).rejects.toThrow(/none of its 1 polygons lies on one of the 1 rasters/);
    await write('silos.geojson', {
      ...file,
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32633' } },
    });
    await expect(read()).rejects.toThrow(/EPSG::32633, .*export longitude and latitude/);
  });
});

describe('what cannot be read', () => {
  it('says what was found and what would be understood', async () => {
    await expect(read()).rejects.toThrow(/has no labels: found nothing; understood are COCO .* YOLO .* VOC/);
    await picture('a.png');
    await write('notes.txt', 'nothing of use');
    await expect(read()).rejects.toThrow(/found 1 \.png, 1 \.txt; understood are/);
    await expect(read('nowhere')).rejects.toThrow(/does not exist; give a file or a folder with labels/);
  });

  it('does not guess between two formats', async () => {
    await write('labels.json', { images: [], categories: [], annotations: [] });
    await write('lines.jsonl', '{}');
    await expect(read()).rejects.toThrow(
      /several formats: COCO \(labels\.json\), JSON Lines \(lines\.jsonl\); give the file itself, or one of them with --format/,
    );
    await expect(read('labels.json')).rejects.toThrow(/labels no picture/);
  });

  it('names pictures that are not there', async () => {
    await write('labels.json', {
      images: [{ id: 1, file_name: 'gone.png', ...SIZE }],
      categories: [],
      annotations: [],
    });
    await expect(read()).rejects.toThrow(
      /1 of 1 pictures are not in .*: gone\.png; say where they lie with --images/,
    );
  });
});
