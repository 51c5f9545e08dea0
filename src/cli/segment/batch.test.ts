import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInOrder } from './batch.ts';
import { Manifest } from './batch-manifest.ts';
import type { BadRow } from './batch-pairs.ts';
import { OutputPlan, type PlanOptions, withoutSentences } from './batch-plan.ts';
import { listOf } from './item-list.ts';
import { nameOutput } from './output-names.ts';
import { PairList } from './pair-list.ts';
import { itemsFromArguments, type SegmentItem } from './segment-inputs.ts';
import { parseShard } from './shard.ts';

const never = new AbortController().signal;

async function readPairs(file: string) {
  const list = await PairList.open(file);
  try {
    const [items, bad]: [SegmentItem[], BadRow[]] = [[], []];
    for await (const entry of list.entries()) {
      if (entry.item) {
        const { number, ...item } = entry.item;
        items.push(item);
        expect(number).toBe(items.length);
      } else bad.push(entry.bad);
    }
    expect(list.count).toBe(items.length);
    return { items, bad };
  } finally {
    await list.close();
  }
}

async function planItems(items: readonly SegmentItem[], options: PlanOptions, shard?: string) {
  const list = listOf(items, shard === undefined ? undefined : parseShard(shard, {}));
  const plan = new OutputPlan(list, options);
  await plan.checkNames();
  const planned = [];
  for await (const { item } of list.entries()) if (item) planned.push(await plan.outputsOf(item));
  return planned;
}

describe('runInOrder', () => {
  it('keeps the order, and no more in work than allowed', async () => {
    let [running, most] = [0, 0];
    const work = async (item: number) => {
      running++;
      most = Math.max(most, running);
      await delay(item % 3 === 0 ? 20 : 1);
      running--;
      return item * item;
    };
    const results: unknown[] = [];
    const items = Array.from({ length: 20 }, (_, index) => index);
    for await (const { result } of runInOrder(items, work, { jobs: 3, onError: 'skip', signal: never })) {
      results.push(result);
    }
    expect(results).toEqual(items.map((item) => item * item));
    expect(most).toBe(3);
  });

  it('goes on past failures, or stops at the first and aborts the others', async () => {
    const aborted: number[] = [];
    const work = async (item: number, _: number, signal: AbortSignal) => {
      if (item === 2) throw new Error('two');
      if (item > 2) {
        await delay(50, undefined, { signal }).catch(() => aborted.push(item));
      }
      return item;
    };
    const run = async (onError: 'skip' | 'stop') => {
      const seen: string[] = [];
      let thrown: unknown;
      try {
        for await (const { result, error } of runInOrder([0, 1, 2, 3, 4], work, {
          jobs: 3,
          onError,
          signal: never,
        })) {
          seen.push(error ? (error as Error).message : String(result));
        }
      } catch (error) {
        thrown = error;
      }
      return { seen, thrown };
    };
    expect(await run('skip')).toEqual({ seen: ['0', '1', 'two', '3', '4'], thrown: undefined });
    expect(aborted).toEqual([]);
    const stopped = await run('stop');
    expect(stopped.seen).toEqual(['0', '1', 'two']);
    expect(stopped.thrown).toEqual(new Error('two'));
    expect(aborted.length).toBeGreaterThan(0);
  });

  it('ends when it is interrupted', async () => {
    const control = new AbortController();
    const run = async () => {
      for await (const { index } of runInOrder([0, 1, 2, 3], async (item) => item, {
        jobs: 1,
        onError: 'skip',
        signal: control.signal,
      })) {
        if (index === 1) control.abort(new Error('interrupted'));
      }
    };
    await expect(run()).rejects.toThrow('interrupted');
  });
});

describe('inputs', () => {
  let folder: string;
  const path = (name: string) => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    for (const name of ['tile-10.tif', 'tile-2.tif', 'other.png']) await writeFile(path(name), '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tells images, patterns and addresses from sentences', async () => {
    const pattern = path('tile-*.tif');
    const images = async (...args: string[]) => (await itemsFromArguments(args)).map(({ image }) => image);
    expect(await images(pattern, 'the ship')).toEqual([path('tile-2.tif'), path('tile-10.tif')]);
    expect(await images(path('other.png'), pattern, 'the ship')).toHaveLength(3);
    expect(await images(path('other.png'), pattern, path('other.png'), 'the ship')).toHaveLength(3);
    expect(await images('https://example.org/a.tif', 'the ship')).toEqual(['https://example.org/a.tif']);
    expect(await images(path('none.tif'), 'the ship', 'the bridge')).toEqual([path('none.tif')]);
    const [item] = await itemsFromArguments([path('other.png'), 'the ship', 'is it a ship?', 'the bridge']);
    expect(item!.sentences).toEqual(['the ship', 'is it a ship?', 'the bridge']);
  });

  it('refuses what cannot be meant', async () => {
    await expect(itemsFromArguments([path('other.png')])).rejects.toThrow(
      "missing required argument 'sentence'",
    );
    await expect(itemsFromArguments([path('x-*.tif'), 'the ship'])).rejects.toThrow('no file matches');
    await expect(itemsFromArguments([path('other.png'), ' '])).rejects.toThrow('a sentence is empty');
  });

  it('reads pairs as CSV and JSON Lines, those of one image together', async () => {
    await writeFile(
      path('p.csv'),
      '\ufeffSentence,Image,note\r\n"the ship, the grey one",a.tif,1\r\nthe bridge,/b.tif,\r\n\r\nthe tank,a.tif,x\r\n',
    );
    const lines = [
      { image: 'a.tif', sentence: 'the ship, the grey one' },
      { image: '/b.tif', sentence: 'the bridge' },
      { image: 'a.tif', sentence: 'the tank' },
    ];
    await writeFile(path('p.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const expected = (name: string, first: number, second: number, third: number) => ({
      items: [
        {
          image: path('a.tif'),
          sentences: ['the ship, the grey one', 'the tank'],
          places: [`${path(name)}:${first}`, `${path(name)}:${third}`],
        },
        { image: '/b.tif', sentences: ['the bridge'], places: [`${path(name)}:${second}`] },
      ],
      bad: [],
    });
    expect(await readPairs(path('p.csv'))).toEqual(expected('p.csv', 2, 3, 5));
    expect(await readPairs(path('p.jsonl'))).toEqual(expected('p.jsonl', 1, 2, 3));
  });

  it('reads them alike from any system: UTF-16, semicolons, tabs, backslashes, sentences of several lines', async () => {
    const read = async (name: string, content: Uint8Array | string) => {
      await writeFile(path(name), content);
      const { items, bad } = await readPairs(path(name));
      expect(bad).toEqual([]);
      return items.map(({ image, sentences }) => [image.slice(folder.length + 1), ...sentences]);
    };
    const expected = [['tiles/a.tif', 'the ship; grey', 'the tank']];
    const excel = 'sep=;\r\nimage;sentence\r\ntiles\\a.tif;"the ship; grey"\r\ntiles/a.tif;the tank;\r\n';
    expect(await read('e.csv', Buffer.from(`\ufeff${excel}`, 'utf16le'))).toEqual(expected);
    expect(
      await read(
        't.tsv',
        excel.split('\r\n').slice(1).join('\n').replaceAll(';', '\t').replace('\t grey', '; grey'),
      ),
    ).toEqual(expected);
    expect(await read('m.csv', 'image,sentence\na.tif,"the ship\non the left"\n')).toEqual([
      ['a.tif', 'the ship\non the left'],
    ]);
    const json = JSON.stringify({ image: 'tiles\\a.tif', sentence: 'the tank' });
    expect(await read('b.jsonl', Buffer.from(`\ufeff${json}\r\n`, 'utf16le').swap16())).toEqual([
      ['tiles/a.tif', 'the tank'],
    ]);
  });

  it('loses a bad row and no other, and says which and why', async () => {
    const rows = [
      'image,sentence',
      'a.tif,the ship',
      'a.tif,"the bridge',
      'a.tif,',
      'a.tif',
      ',the tank',
      'a.tif,the ship, on the left',
      'a.tif,"the"dam',
      '"a.tif",the last',
    ];
    await writeFile(path('p.csv'), rows.join('\n'));
    const { items, bad } = await readPairs(path('p.csv'));
    expect(items.map(({ sentences }) => sentences)).toEqual([['the ship', 'the last']]);
    expect(items[0]!.places).toEqual([`${path('p.csv')}:2`, `${path('p.csv')}:9`]);
    expect(bad.map(({ where }) => where.replace(/^.*:/, ''))).toEqual(['3', '4', '5', '6', '7', '8']);
    expect(bad.map(({ error }) => error)).toEqual([
      expect.stringContaining('not closed'),
      "'sentence': the sentence is empty",
      "'sentence': the sentence is missing",
      "'image': the image is empty",
      expect.stringContaining('has 3 fields, not 2'),
      expect.stringContaining('quotes stand around a whole field'),
    ]);
    const lines = [
      '{"image":"a.tif","sentence":"the ship"}',
      '{"image":',
      '[1]',
      '{"image":"a.tif"}',
      'null',
    ];
    await writeFile(path('p.jsonl'), lines.join('\n'));
    const json = await readPairs(path('p.jsonl'));
    expect(json.items).toHaveLength(1);
    expect(json.bad.map(({ where, image }) => [where.replace(/^.*:/, ''), image])).toEqual([
      ['2', ''],
      ['3', ''],
      ['4', 'a.tif'],
      ['5', ''],
    ]);
  });

  it.each([
    ['p.csv', 'image,text\na.tif,the ship\n', /p\.csv: the first line must name the columns/],
    ['p.jsonl', '', /holds no pairs/],
  ])('refuses a file that is none: %s %j', async (name, text, message) => {
    await writeFile(path(name), text);
    await expect(readPairs(path(name))).rejects.toThrow(message);
  });
});

describe('outputs of a batch', () => {
  it('are named after their image', () => {
    const name = (path: string, image = 'tiles/2020/a.b.tif') => nameOutput(path, image, 3, 12);
    expect(name('m/{name}.png')).toBe('m/a.b.png');
    expect(name('{dir}/{stem}-{index}.png')).toBe('tiles/2020/a.b-03.png');
    expect(name('m/{dir}/{stem}.png')).toBe('m/tiles/2020/a.b.png');
    expect(name('m/{dir}/{stem}.png', '../x/a.tif')).toBe('m/x/a.png');
    expect(name('m/{dir}/{stem}.png', '/data/a.tif')).toBe('m/data/a.png');
    expect(name('m/{dir}/{stem}.png', 'a.tif')).toBe('m/a.png');
    expect(name('{dir}/{stem}.png', 'https://example.org/x/../y/a.tif?z')).toBe('example.org/y/a.png');
    expect(() => name('{image}.png')).toThrow('there is no {image}; use {name} or {stem}, {dir}, {index}');
  });

  it('keep their names when some sentences of their image are left out', async () => {
    const item = { image: 'a.tif', sentences: ['x', 'y', 'z'], places: ['1', '2', '3'] };
    const [planned] = await planItems([item], { out: ['{stem}.png', 'all.gpkg'] });
    const { sentences, places, outputs } = withoutSentences(planned!, new Set([1]));
    expect({ sentences, places }).toEqual({ sentences: ['x', 'z'], places: ['1', '3'] });
    expect(outputs.map(({ path, sentences: own }) => [path, own])).toEqual([
      ['a-1.png', [0]],
      ['a-3.png', [1]],
      ['all.gpkg', [0, 1]],
    ]);
  });

  it('of two images must not be one file', async () => {
    const items = ['x/a.tif', 'y/a.tif'].map((image) => ({ image, sentences: ['the ship'] }));
    await expect(planItems(items, { out: ['o.png'] })).rejects.toThrow('put {name} into --out');
    await expect(planItems(items, { out: ['{stem}.png'] })).rejects.toThrow(
      'put {dir} or {index} into --out',
    );
    const planned = await planItems(items, { out: ['{dir}/{stem}.png', '{index}.json'] });
    expect(planned.flatMap(({ outputs }) => outputs.map(({ path }) => path))).toEqual([
      'x/a.png',
      '1.json',
      'y/a.png',
      '2.json',
    ]);
  });

  it('of two images must not be one file in another shard either, nor a layer that two shards add to', async () => {
    const items = Array.from({ length: 8 }, (_, index) => ({
      image: `${index}/a.tif`,
      sentences: ['the ship'],
    }));
    for (const shard of ['1/2', '2/2']) {
      await expect(planItems(items, { out: ['{name}.png'] }, shard)).rejects.toThrow('put {dir} or {index}');
      await expect(planItems(items, { out: ['all.gpkg'], append: true }, shard)).rejects.toThrow(
        'put {shard} into --out',
      );
    }
    const planned = await planItems(
      items,
      { out: ['{index}-{shard}.png', 'all-{shard}.gpkg'], append: true },
      '2/2',
    );
    // Numbers are those of the whole list.
    expect(
      planned.map(
        ({ image, outputs }) => outputs[0]!.path === `${Number.parseInt(image, 10) + 1}-2-of-2.png`,
      ),
    ).toEqual(planned.map(() => true));
    expect(new Set(planned.map(({ outputs }) => outputs[1]!.path))).toEqual(new Set(['all-2-of-2.gpkg']));
  });
});

describe('Manifest', () => {
  it('knows on resuming what is done, tries again what failed, and drops a torn line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    const path = join(folder, 'manifest.jsonl');
    try {
      const first = await Manifest.open(path, false);
      await first.add({ status: 'done', image: 'a.tif', sentence: 'the ship', score: 0.5 });
      await first.add({ status: 'failed', image: 'b.tif', sentence: 'the ship', error: 'is empty' });
      await first.close();
      await appendFile(path, '{"status":"done","image":"c.tif","expr');
      const second = await Manifest.open(path, true);
      expect(['a.tif', 'b.tif', 'c.tif'].map((image) => second.isDone(image, 'the ship'))).toEqual([
        true,
        false,
        false,
      ]);
      await second.add({ status: 'done', image: 'b.tif', sentence: 'the ship' });
      await second.close();
      const lines = (await readFile(path, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines.map(({ status, image }) => `${status} ${image}`)).toEqual([
        'done a.tif',
        'failed b.tif',
        'done b.tif',
      ]);
      const third = await Manifest.open(path, false);
      expect(third.isDone('a.tif', 'the ship')).toBe(false);
      await third.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
