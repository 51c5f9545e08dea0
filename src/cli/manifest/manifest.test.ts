import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exists } from '../../files/exists.ts';
import { LineJournal } from '../../files/line-journal.ts';
import { PairList } from '../segment/pair-list.ts';
import { runMerge, runMissing } from './manifest-run.ts';

let folder: string;
const path = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function terminal() {
  const said = { out: '', err: '' };
  return {
    said,
    ...{ interactive: false, signal: new AbortController().signal },
    out(text: string) {
      said.out += text;
    },
    err(text: string) {
      said.err += text;
    },
  };
}

const line = (status: string, image: string, more: object = {}) =>
  JSON.stringify({ status, image, sentence: 'the ship', ...more });
const done = (image: string, score: number, modelHash = 'aaaa') =>
  line('done', image, { score, model: 'tiny', modelHash, outputs: [`${score}.png`] });
const manifest = async (name: string, ...lines: string[]) => {
  await writeFile(path(name), lines.map((text) => `${text}\n`).join(''));
  return path(name);
};

describe('manifest merge', () => {
  const merge = async (manifests: string[], prefer?: 'first' | 'last') => {
    const where = terminal();
    await runMerge(where, manifests, { out: path('all.jsonl'), ...(prefer ? { prefer } : {}) });
    const lines = (await readFile(path('all.jsonl'), 'utf8')).split('\n').slice(0, -1);
    return { ...where.said, lines };
  };

  it('keeps an answer rather than a failure, the last failure, and every pair once', async () => {
    const one = await manifest(
      'one.jsonl',
      done('a.tif', 0.5),
      line('failed', 'b.tif', { error: 'is empty' }),
      line('failed', 'c.tif', { error: 'first' }),
      done('d.tif', 0.7),
    );
    const two = await manifest(
      'two.jsonl',
      done('b.tif', 0.6),
      line('failed', 'c.tif', { error: 'last' }),
      line('failed', 'd.tif', { error: 'later' }),
      // The same answer with its files elsewhere.
      done('a.tif', 0.5).replace('0.5.png', 'other.png'),
    );
    const { lines, out, err } = await merge([one, two]);
    expect(lines).toEqual([
      done('a.tif', 0.5),
      done('d.tif', 0.7),
      done('b.tif', 0.6),
      line('failed', 'c.tif', { error: 'last' }),
    ]);
    expect(out).toBe(`4 pairs, 1 of them failed\nwrote ${path('all.jsonl')}\n`);
    expect(err).toBe('');
    // What was merged can be merged again, into itself.
    expect((await merge([one, path('all.jsonl')])).lines.sort()).toEqual(lines.sort());
  });

  it('names conflicts and writes nothing, unless it is told which answer stays', async () => {
    const one = await manifest('one.jsonl', done('a.tif', 0.5), done('b.tif', 0.5));
    const two = await manifest('two.jsonl', done('b.tif', 0.5), done('a.tif', 0.5, 'bbbb'));
    const where = terminal();
    await expect(runMerge(where, [one, two], { out: path('all.jsonl') })).rejects.toThrow(
      '1 pairs are answered twice and differently',
    );
    expect(where.said.err).toBe(`a.tif, 'the ship': ${one}:1 and ${two}:2 answer differently\n`);
    expect(await exists(path('all.jsonl'))).toBe(false);
    expect((await merge([one, two], 'first')).lines).toEqual([done('a.tif', 0.5), done('b.tif', 0.5)]);
    const last = await merge([one, two], 'last');
    expect(last.lines).toEqual([done('b.tif', 0.5), done('a.tif', 0.5, 'bbbb')]);
    expect(last.err).toContain('the answers are of 2 models: 3 of tiny aaaa, 1 of tiny bbbb');
  });

  it('leaves out a torn last line and says so, refuses a damaged one, and a manifest that is being written', async () => {
    const torn = path('torn.jsonl');
    await writeFile(torn, `${done('a.tif', 0.5)}\n${done('b.tif', 0.5).slice(0, 20)}`);
    const { lines, err } = await merge([torn]);
    expect(lines).toEqual([done('a.tif', 0.5)]);
    expect(err).toContain('torn.jsonl:2 is not whole and left out');
    const damaged = await manifest('damaged.jsonl', '{"status":', done('a.tif', 0.5));
    await expect(merge([damaged])).rejects.toThrow('damaged.jsonl:1 is no line of a manifest');
    const writing = await LineJournal.open(path('all.jsonl'));
    await expect(merge([torn])).rejects.toThrow('all.jsonl is in use by process');
    await writing.close();
  });
});

describe('manifest missing', () => {
  const missing = async (list: string, manifests: string[], out: string) => {
    const where = terminal();
    await runMissing(where, manifests, { pairs: list, out });
    return { ...where.said, text: await readFile(out, 'utf8') };
  };
  const read = async (list: string) => {
    const pairs = await PairList.open(list);
    const items = [];
    for await (const { item } of pairs.entries()) if (item) items.push([item.image, ...item.sentences]);
    await pairs.close();
    return items;
  };

  it('writes what has no line and what failed, as a list of the same images wherever it lies', async () => {
    await mkdir(path('lists'));
    const list = path('lists/pairs.csv');
    const rows = [
      'a.tif,the ship',
      'a.tif,"the pier, on the left"',
      'b.tif,the ship',
      ',the ship',
      'c.tif,the ship',
    ];
    await writeFile(list, ['image,sentence', ...rows, 'a.tif,the ship'].join('\n'));
    const answers = await manifest(
      'm.jsonl',
      done(path('lists/a.tif'), 0.5),
      line('failed', path('lists/c.tif'), { error: 'is empty' }),
    );
    const beside = await missing(list, [answers], path('lists/rest.csv'));
    expect(beside.text).toBe(
      'image,sentence,status\na.tif,"the pier, on the left",missing\nb.tif,the ship,missing\nc.tif,the ship,failed\n',
    );
    expect(beside.out).toMatch(/^3 of 4 pairs have no answer: 1 failed, 2 have no line\n/);
    expect(beside.err).toMatch(/pairs\.csv:5 cannot be asked and is left out: 'image': the image is empty/);
    const expected = [
      [path('lists/a.tif'), 'the pier, on the left'],
      [path('lists/b.tif'), 'the ship'],
      [path('lists/c.tif'), 'the ship'],
    ];
    expect(await read(path('lists/rest.csv'))).toEqual(expected);
    for (const out of ['rest.jsonl', 'deep/er/rest.tsv']) {
      await missing(list, [answers], path(out));
      expect(await read(path(out))).toEqual(expected);
    }
    const all = ['lists/a.tif', 'lists/b.tif', 'lists/c.tif'].map((name) => done(path(name), 1));
    const pier = done(path('lists/a.tif'), 1).replace('the ship', 'the pier, on the left');
    const whole = await missing(list, [answers, await manifest('n.jsonl', ...all, pier)], path('none.csv'));
    expect(whole.out).toMatch(/^0 of 4 pairs have no answer/);
    expect(whole.text).toBe('image,sentence,status\n');
  });
});
