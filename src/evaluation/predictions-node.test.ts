import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { metricsOf, type PredictionRecord, PredictionStore, readPredictions } from './predictions-node.ts';

const inFolder = temporaryFolder();
const about = { model: 'x' };
const header = JSON.stringify({ type: 'evaluation', about });
const record: PredictionRecord = {
  ...{ id: 1, fileName: 'a.png', expression: 'the ship', intersection: 3, union: 4, area: 3 },
  prediction: { size: [2, 2], counts: '04' },
};

/** A file of lines; objects as JSON. */
async function fileOf(name: string, ...lines: (string | object)[]): Promise<string> {
  const path = inFolder(name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, texts.map((text) => `${text}\n`).join(''));
  return path;
}

async function opened(path: string): Promise<PredictionStore> {
  const store = await PredictionStore.open(path, about);
  await store.close();
  return store;
}

describe('PredictionStore', () => {
  it('begins a file with what is evaluated, and adds samples to it', async () => {
    const path = inFolder('new.jsonl');
    const store = await PredictionStore.open(path, about);
    await store.add(record);
    await store.close();
    expect(await readFile(path, 'utf8')).toBe(`${header}\n${JSON.stringify(record)}\n`);
    expect(store.size).toBe(0); // what was there before
    expect((await opened(path)).size).toBe(1);
    expect(await readFile(path, 'utf8')).toBe(`${header}\n${JSON.stringify(record)}\n`);
  });

  it('knows a sample by split, image, id and sentence', async () => {
    const store = await opened(
      await fileOf('known.jsonl', header, record, { ...record, split: 'val', area: 9 }),
    );
    expect(store.size).toBe(2);
    expect(store.get(record)).toEqual(record);
    expect(store.get({ ...record, id: '1' })).toEqual(record);
    expect(store.get({ ...record, split: 'val' })!.area).toBe(9);
    for (const other of [{ id: 2 }, { fileName: 'b.png' }, { expression: 'a ship' }, { split: 'test' }]) {
      expect(store.get({ ...record, ...other })).toBeUndefined();
    }
  });

  it('takes the later of two predictions of one sample, and the first of two beginnings', async () => {
    const again = { ...record, intersection: 4 };
    const other = { type: 'evaluation', about: { model: 'y' } };
    const path = await fileOf('twice.jsonl', header, record, other, again);
    const store = await opened(path);
    expect([store.size, store.get(record)!.intersection]).toEqual([1, 4]);
    expect((await readPredictions(path)).records).toEqual([again]);
  });

  it.each([
    ['begins with a sample', [record], 1],
    ['is no JSON', [header, '{"id": 1'], null],
    ['has a negative count of pixels', [header, { ...record, union: -1 }], null],
    ['has half a pixel', [header, { ...record, area: 0.5 }], null],
    ['is another kind of file', [{ type: 'training', about }], null],
    ['has a mask of no size', [header, { ...record, prediction: { counts: '' } }], null],
  ])('refuses a file that %s', async (name, lines, line) => {
    const path = await fileOf(`${name}.jsonl`, ...lines, header);
    await expect(PredictionStore.open(path, about)).rejects.toMatchObject({
      name: 'DatasetError',
      message: expect.stringMatching(
        line === null
          ? /: is not a file of predictions \(.+\)$/
          : /:1: is not a file of predictions: its first line/,
      ),
    });
  });

  it('refuses to mix predictions, and lets go of the file then', async () => {
    const path = await fileOf('mixed.jsonl', header, record);
    await expect(PredictionStore.open(path, { model: 'y' })).rejects.toThrow(
      'holds predictions of {"model":"x"}, not of {"model":"y"}; give another file',
    );
    expect((await opened(path)).size).toBe(1);
  });
});

describe('readPredictions', () => {
  it('gives what was evaluated, and the samples with all that is known of them', async () => {
    const full = {
      ...{
        ...record,
        split: 'val',
        category: 'ship',
        kind: 'size',
        absent: true,
        score: 0.5,
        presence: 0.25,
      },
      id: 'one',
    };
    const path = await fileOf('read.jsonl', header, record, full);
    expect(await readPredictions(path)).toEqual({ about, records: [record, full] });
    expect(await readPredictions(await fileOf('none.jsonl'))).toEqual({ about: {}, records: [] });
  });

  it('names the file and the line of what it cannot take', async () => {
    const path = await fileOf('bad.jsonl', header, record, { ...record, intersection: 'many' });
    await expect(readPredictions(path)).rejects.toThrow(/bad\.jsonl:3: /);
  });
});

it('metrics of records are of what is there, under the conventions that are asked for', () => {
  const empty = { ...record, intersection: 0, union: 0 };
  const absent = { ...record, intersection: 0, union: 9, absent: true };
  expect(metricsOf([record, empty, absent])).toMatchObject({ samples: 2, gIoU: 0.875, cIoU: 0.75 });
  expect(metricsOf([record, empty, absent], { emptyUnion: 'drop' })).toMatchObject({ samples: 1 });
});
