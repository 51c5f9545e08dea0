import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInOrder } from './batch.ts';
import { Manifest } from './batch-manifest.ts';
import { readPairs } from './batch-pairs.ts';
import { itemsFromArguments } from './segment-inputs.ts';

const never = new AbortController().signal;

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
    const expected = [
      { image: path('a.tif'), sentences: ['the ship, the grey one', 'the tank'] },
      { image: '/b.tif', sentences: ['the bridge'] },
    ];
    expect(await readPairs(path('p.csv'))).toEqual(expected);
    expect(await readPairs(path('p.jsonl'))).toEqual(expected);
  });

  it.each([
    ['p.csv', 'image,text\na.tif,the ship\n', /p\.csv: the first line must name the columns/],
    ['p.csv', 'image,sentence\na.tif,\n', /p\.csv:2: 'sentence': the sentence is empty/],
    ['p.jsonl', '{"image":"a.tif","sentence":"the ship"}\n{"image":', /p\.jsonl:2 is not JSON/],
    ['p.jsonl', '{"image":"a.tif"}', /p\.jsonl:1: 'sentence'/],
    ['p.jsonl', '', /holds no pairs/],
  ])('names the line of %s that is wrong: %j', async (name, text, message) => {
    await writeFile(path(name), text);
    await expect(readPairs(path(name))).rejects.toThrow(message);
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
