import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readImage } from '../../imagery/node.ts';
import { encodeRle, rasterise } from '../../vector/index.ts';
import {
  miniatureSamples,
  writeMiniatureCoco,
  writeMiniatureRefSegRs,
  writeMiniatureRisBench,
  writeMiniatureRrsisD,
  writeMiniatureRsRefSeg2,
} from '../testing/miniature-datasets.ts';
import { writePickle } from '../testing/write-pickle.ts';
import type { DatasetFormat } from './dataset-format.ts';
import { openDataset } from './open-dataset.ts';
import { parsePhrases } from './phrase-file.ts';
import type { ReferringSample, Split } from './referring-dataset.ts';
import { parseReferences } from './rrsis-d.ts';

const root = await mkdtemp(join(tmpdir(), 'skyrefer-benchmarks-'));
afterAll(() => rm(root, { recursive: true }));

const formats: [DatasetFormat, string, (folder: string) => Promise<void>][] = [
  ['refsegrs', 'RefSegRS', writeMiniatureRefSegRs],
  ['risbench', 'RISBench', writeMiniatureRisBench],
  ['rrsis-d', 'RRSIS-D', writeMiniatureRrsisD],
  ['jsonl', 'jsonl', writeMiniatureRsRefSeg2],
  ['coco', 'coco', writeMiniatureCoco],
];
for (const [format, , write] of formats) await write(join(root, format));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe.each(formats)('%s', (format, name) => {
  const open = () => openDataset(format, join(root, format));

  it('gives the sentences of each split as they were distributed', async () => {
    const dataset = await open();
    expect(dataset.name).toBe(name);
    expect(dataset.splits).toEqual(['train', 'val', 'test']);
    for (const split of dataset.splits) {
      const expected = miniatureSamples.filter((sample) => sample.split === split);
      const samples = await all(dataset.samples(split));
      expect(samples.map(({ expression }) => expression)).toEqual(
        expected.map((sample) => sample.expression),
      );
      expect(samples.every((sample) => sample.split === split)).toBe(true);
    }
  });

  it('gives masks and images pixel for pixel', async () => {
    const dataset = await open();
    const samples: ReferringSample[] = [];
    for (const split of dataset.splits) samples.push(...(await all(dataset.samples(split))));
    for (const [index, sample] of samples.entries()) {
      const mask = await sample.mask();
      const expected = miniatureSamples[index]!.mask;
      expect({ ...mask, data: [...mask.data] }).toEqual({ ...expected, data: [...expected.data] });
      expect((await readImage(sample.imagePath)).width).toBe(expected.width);
    }
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
  });

  it('says categories only where the data set does', async () => {
    const samples = await all((await open()).samples('train'));
    const categories =
      format === 'refsegrs' || format === 'risbench' ? [undefined, undefined] : ['ship', 'storage tank'];
    expect(samples.map(({ category }) => category)).toEqual(categories);
  });
});

describe('phrase files', () => {
  const parse = (...lines: string[]) => all(parsePhrases(lines, 'output_phrase_val.txt'));

  it('splits at the first space and keeps the rest', async () => {
    expect(await parse('12 a  b\r', '', 'x.png The ship.')).toEqual([
      { name: '12', expression: 'a  b', where: 'output_phrase_val.txt:1' },
      { name: 'x.png', expression: 'The ship.', where: 'output_phrase_val.txt:3' },
    ]);
  });

  it('names the line without a sentence', async () => {
    await expect(parse('1 a', '2')).rejects.toThrow(
      /output_phrase_val\.txt:2: expected 'NAME SENTENCE', got "2"/,
    );
    await expect(parse(' a')).rejects.toThrow(':1:');
  });
});

describe('RRSIS-D', () => {
  const one = {
    ref_id: 1,
    ann_id: 1,
    image_id: 1,
    category_id: 13,
    split: 'val',
    file_name: '00001.jpg',
    sentences: [{ raw: 'a', sent: 'b' }],
  };
  const parse = (value: unknown) => parseReferences(writePickle(value), 'refs(unc).p');

  it('refuses references of another form, by field', () => {
    expect(parse([one])).toHaveLength(1);
    expect(() => parse([one, { ...one, split: 'minival' }])).toThrow(/refs\(unc\)\.p: 1\.split/);
    expect(() => parse([{ ...one, sentences: [] }])).toThrow('exactly one sentence');
    expect(() => parse({ refs: [] })).toThrow('refs(unc).p');
  });

  it('refuses a pickle that could run code', () => {
    const evil = new TextEncoder().encode('cos\nsystem\n(Vtrue\ntR.');
    expect(() => parseReferences(evil, 'refs(unc).p')).toThrow(
      /refs\(unc\)\.p: pickle asks for 'os\.system'/,
    );
  });

  it('counts a pixel as foreground where exactly one mask of the list covers it', async () => {
    const folder = join(root, 'overlapping');
    await writeMiniatureRrsisD(folder);
    const file = join(folder, 'rrsisd', 'instances.json');
    const instances = JSON.parse(await readFile(file, 'utf8'));
    const box = (x: number) => rasterise([[x, 0, x + 4, 0, x + 4, 2, x, 2]], 24, 24);
    instances.annotations[0].segmentation = [encodeRle(box(0)), encodeRle(box(2))];
    await writeFile(file, JSON.stringify(instances));
    const [sample] = await all((await openDataset('rrsis-d', folder)).samples('train'));
    const mask = await sample!.mask();
    expect([...mask.data.subarray(0, 8)]).toEqual([1, 1, 0, 0, 1, 1, 0, 0]);
  });

  it('is found from its own folder too', async () => {
    const dataset = await openDataset('rrsis-d', join(root, 'rrsis-d', 'rrsisd'));
    const [sample] = await all(dataset.samples('train'));
    expect((await readImage(sample!.imagePath)).width).toBe(24);
  });
});

describe('openDataset', () => {
  it.each(['refsegrs', 'risbench', 'rrsis-d', 'coco', 'jsonl'] as const)(
    'says what %s lacks in an empty folder',
    async (format) => {
      const empty = await mkdtemp(join(root, 'empty-'));
      await expect(openDataset(format, empty)).rejects.toThrow(/empty-.*: has n/);
    },
  );

  it('names a mask that is missing', async () => {
    const folder = join(root, 'incomplete');
    await writeMiniatureRisBench(folder);
    await rm(join(folder, 'mask'), { recursive: true });
    const [sample] = await all((await openDataset('risbench', folder)).samples('val' satisfies Split));
    await expect(sample!.mask()).rejects.toThrow(/val_2_0\.png does not exist; the data set is incomplete/);
  });
});
