import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeRle, maskArea, rasterise, rleFromMask } from '../vector/index.ts';
import {
  annotationMask,
  type ExpressionAnnotation,
  formatExpressionAnnotation,
  parseExpressionAnnotations,
  readExpressionAnnotations,
} from './annotations-node.ts';
import { rrsisdName } from './categories.ts';
import { parseCocoInstances, readCocoInstances } from './coco-node.ts';

const folder = await mkdtemp(join(tmpdir(), 'skyrefer-datasets-'));
afterAll(() => rm(folder, { recursive: true }));

const square = [2, 3, 6, 3, 6, 5, 2, 5];
const line = {
  id: 0,
  file_name: '008.jpg',
  width: 10,
  height: 8,
  category: 'airplane',
  kind: 'extreme',
  expression: 'The airplane at the very top',
  annotation_id: 34,
  segmentation: [square] as unknown,
  bbox: [2, 3, 4, 2],
  area: 8,
};

async function collect<T>(records: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const record of records) all.push(record);
  return all;
}

const parse = (...lines: unknown[]) =>
  collect(
    parseExpressionAnnotations(
      lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))),
      'x.jsonl',
    ),
  );

describe('expression annotations', () => {
  it('reads polygons and every spelling of RLE to the same mask', async () => {
    const mask = rasterise([square], 10, 8);
    const compressed = encodeRle(mask);
    const plain = rleFromMask(mask);
    const records = await parse(
      line,
      '',
      { ...line, segmentation: compressed },
      { ...line, segmentation: [compressed] },
      { ...line, segmentation: plain },
      { ...line, segmentation: [], bbox: [0, 0, 0, 0] },
    );
    const areas = records.map((record) => maskArea(annotationMask(record)));
    expect(areas).toEqual([8, 8, 8, 8, 0]);
    expect(records[0]).toMatchObject({ fileName: '008.jpg', kind: 'extreme', annotationId: 34 });
  });

  it('writes what it reads', async () => {
    const [record] = await parse(line);
    expect(JSON.parse(formatExpressionAnnotation(record!))).toEqual(line);
    const coded = { ...line, segmentation: encodeRle(rasterise([square], 10, 8)) };
    const [other] = await parse(coded);
    expect(JSON.parse(formatExpressionAnnotation(other!))).toEqual(coded);
  });

  it('needs neither category, kind nor annotation id', async () => {
    const { category, kind, annotation_id, ...rest } = line;
    const [record] = await parse(rest);
    expect(record!.category).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{"id": 1,', /^x\.jsonl:2: not JSON/],
    ['a missing field', { ...line, file_name: undefined }, /^x\.jsonl:2: file_name: /],
    ['an empty sentence', { ...line, expression: ' ' }, /^x\.jsonl:2: expression: the expression is empty/],
    ['a short ring', { ...line, segmentation: [[1, 2]] }, /^x\.jsonl:2: segmentation\.0: a ring/],
    [
      'another size',
      { ...line, segmentation: { size: [10, 8], counts: [80] } },
      /:2: segmentation: RLE size/,
    ],
    [
      'a wrong sum',
      { ...line, segmentation: { size: [8, 10], counts: [79] } },
      /:2: segmentation: .*sum to 79/,
    ],
  ])('names file and line of %s', async (_, bad, message) => {
    await expect(parse(line, bad)).rejects.toThrow(message);
  });

  it('streams a file and lets go of it', async () => {
    const file = join(folder, 'many.jsonl');
    await writeFile(
      file,
      `${Array.from({ length: 500 }, (_, id) => JSON.stringify({ ...line, id })).join('\n')}\n`,
    );
    const seen: ExpressionAnnotation[] = [];
    for await (const record of readExpressionAnnotations(file)) {
      seen.push(record);
      if (seen.length === 3) break;
    }
    expect(seen.map((record) => record.id)).toEqual([0, 1, 2]);
    expect(await collect(readExpressionAnnotations(file))).toHaveLength(500);
    await expect(collect(readExpressionAnnotations(join(folder, 'none.jsonl')))).rejects.toThrow(/ENOENT/);
  });
});

describe('COCO instances', () => {
  const coco = {
    categories: [
      { id: 1, name: 'airplane' },
      { id: 4, name: 'baseball_diamond' },
    ],
    images: [
      { id: 7, file_name: 'a.jpg', width: 10, height: 8 },
      { id: 8, file_name: 'b.jpg', width: 10, height: 8 },
    ],
    annotations: [
      {
        id: 34,
        image_id: 7,
        category_id: 4,
        segmentation: [square],
        bbox: [2, 3, 4, 2],
        area: 8,
        iscrowd: 0,
      },
    ],
  };

  it('gives images with their objects, named as RRSIS-D names them', async () => {
    const file = join(folder, 'instances.json');
    await writeFile(file, JSON.stringify(coco));
    const { images } = await readCocoInstances(file);
    expect(images.map(({ fileName, objects }) => [fileName, objects.length])).toEqual([
      ['a.jpg', 1],
      ['b.jpg', 0],
    ]);
    expect(images[0]!.objects[0]).toEqual({
      id: 34,
      category: 'baseball field',
      polygons: [square],
      box: [2, 3, 4, 2],
      area: 8,
    });
    expect(rrsisdName('ground_track_field')).toBe('ground track field');
  });

  it('says of which categories every object is annotated', () => {
    const parse = (info?: object) => parseCocoInstances(JSON.stringify({ ...coco, info }), 'c.json');
    expect(parse()).toMatchObject({ exhaustive: ['airplane', 'baseball field'] });
    expect(parse({ exhaustive: ['baseball_diamond'] })).toMatchObject({
      categories: ['airplane', 'baseball field'],
      exhaustive: ['baseball field'],
    });
    expect(() => parse({ exhaustive: ['ship'] })).toThrow(/c\.json: info\.exhaustive names 'ship'/);
  });

  it('reads run lengths, and takes masks of a low score for uncertain', () => {
    const mask = { width: 10, height: 8, data: new Uint8Array(80) };
    for (const index of [23, 24, 33, 34, 43, 45]) mask.data[index] = 1;
    const annotations = [
      { ...coco.annotations[0], segmentation: encodeRle(mask), score: 0.4 },
      { ...coco.annotations[0], id: 35, score: 0.9 },
    ];
    const { images } = parseCocoInstances(JSON.stringify({ ...coco, annotations }), 'c.json', {
      leastScore: 0.5,
    });
    const [drawn, sure] = images[0]!.objects;
    expect(drawn).toMatchObject({ id: 34, uncertain: true });
    expect(rasterise(drawn!.polygons, 10, 8).data.filter((value) => value === 1).length).toBeGreaterThan(3);
    expect(sure).not.toHaveProperty('uncertain');
  });

  it('names the file and the field that is wrong', () => {
    const annotations = [{ ...coco.annotations[0], category_id: 99 }];
    expect(() => parseCocoInstances(JSON.stringify({ ...coco, annotations }), 'c.json')).toThrow(
      /c\.json: annotation 34 has category_id 99/,
    );
    const boxless = [{ ...coco.annotations[0], bbox: [1, 2] }];
    expect(() => parseCocoInstances(JSON.stringify({ ...coco, annotations: boxless }), 'c.json')).toThrow(
      /c\.json: annotations\.0\.bbox/,
    );
    expect(() => parseCocoInstances('[', 'c.json')).toThrow(/c\.json: not JSON/);
  });
});
