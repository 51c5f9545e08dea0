import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../datasets/benchmarks/index.ts';
import { buildReport, type ReportOptions } from './build-report.ts';
import type { ReportDocument, Table, TableGroup } from './document.ts';
import { loadRuns, withoutSeed } from './load-run.ts';
import { table3RrsisD } from './published/index.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { writePredictions, writeSyntheticData, writeSyntheticRun } from './testing/synthetic-run.ts';
import { readTrainingLog } from './training-log.ts';

let root: string;
let runs: string[];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-report-'));
  await writeSyntheticData(join(root, 'data'));
  await writeSyntheticRun(join(root, 'trained'));
  runs = ['full-seed-1', 'full-seed-2', 'other'].map((name) => join(root, `${name}.jsonl`));
  await writePredictions(runs[0]!, 'full-seed-1', ['right', 'right', 'right', 'nothing']);
  await writePredictions(runs[1]!, 'full-seed-2', ['right', 'right', 'half', 'nothing']);
  await writePredictions(runs[2]!, 'other', ['other', 'right', 'half', 'right']);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const dataset = () =>
  openDataset('jsonl', join(root, 'data', 'val.jsonl'), { images: join(root, 'data', 'images') });
const report = async (options: ReportOptions = {}, sources = [join(root, 'trained'), ...runs]) =>
  buildReport(await loadRuns(sources), { bootstrap: 200, ...options });
const tables = ({ blocks }: ReportDocument) =>
  blocks.filter((block): block is Table => block.type === 'table');
const tableOf = (document: ReportDocument, caption: RegExp) =>
  tables(document).find((table) => caption.test(table.caption))!;
const rowOf = (table: Table, name: string) =>
  table.groups.flatMap(({ rows }) => rows).find((row) => row[0] === name);

describe('the document of a report', () => {
  it('has measured figures by hand, and mean and spread of seeds', async () => {
    const document = await report({ table: 'rrsis-d', split: 'val' });
    const table = tableOf(document, /layout of the table for RRSIS-D/);
    // IoU 1, 1, 1, 0 and 1, 1, 0.5, 0: gIoU 75 and 62.5, whose sample deviation is 12.5 / sqrt(2).
    expect(rowOf(table, 'full-seed-1')!.at(-1)).toBe('75.00');
    expect(rowOf(table, 'full-seed-2')!.at(-1)).toBe('62.50');
    expect(rowOf(table, 'full, 2 seeds')!.at(-1)).toBe('68.75 ± 8.84');
    // Pr@0.5 is strict: IoU 0.5 does not count.
    expect(rowOf(table, 'full-seed-2')![3]).toBe('50.00');
    // 400 + 400 + 800 of 400 + 400 + 1600 + 100 pixels.
    expect(rowOf(table, 'full-seed-2')!.at(-2)).toBe('64.00');
  });

  it('has kinds and sizes of the seeds together, then of every run', async () => {
    const table = tableOf(await report({}, runs), /By kind of sentence/);
    // The size: right in one, half of it in the other; 50 / sqrt(2) and 100 / sqrt(2).
    const { rows } = table.groups[0]!;
    expect(rows.find(([name, kind]) => name === 'full, 2 seeds' && kind === 'size')).toEqual([
      ...['full, 2 seeds', 'size', '1'],
      ...['75.00 ± 35.36', '75.00 ± 35.36', '50.00 ± 70.71', '50.00 ± 70.71'],
    ]);
    expect(rows.filter(([, kind]) => kind === 'position').map(([name, , , gIoU]) => [name, gIoU])).toEqual([
      ['full, 2 seeds', '100.00 ± 0.00'],
      ['full-seed-1', '100.00'],
      ['full-seed-2', '100.00'],
      ['other', '50.00'],
    ]);
    const sizes = tableOf(await report({}, [runs[2]!]), /By size of the object/);
    expect(sizes.groups[0]!.rows.map(([name]) => name)).toEqual(['other', 'other']); // of one run, no mean
    expect(sizes.note).not.toContain('±');
  });

  it('keeps measured and printed rows apart', async () => {
    const table = tableOf(await report({ table: 'rrsis-d', split: 'test' }), /layout of the table/);
    const groups: Partial<Record<string, TableGroup>> = Object.fromEntries(
      table.groups.map((group) => [group.origin, group]),
    );
    expect(groups.printed!.rows).toHaveLength(table3RrsisD.rows.length);
    expect(groups.printed!.rows.at(-1)).toEqual([
      'SGSRF',
      'SAM',
      'CLIP',
      ...table3RrsisD.rows.at(-1)!.test.map((v) => v.toFixed(2)),
    ]);
    expect(groups.measured!.rows.map((row) => row[0])).toEqual([
      'trained (validation, step 20)', // the exported checkpoint's, not the last
      'full, 2 seeds',
      'full-seed-1',
      'full-seed-2',
      'other',
    ]);
  });

  it('says when measured rows are of other data than the printed ones', async () => {
    const warning = (document: ReportDocument) => document.blocks.find(({ type }) => type === 'warning');
    expect(warning(await report({ table: 'risbench' }))).toMatchObject({
      text: expect.stringMatching(/cannot be compared/),
    });
    const data = { ...(await dataset()), published: { samples: { train: 1, val: 4, test: 1 } } as never };
    expect(warning(await report({ table: 'risbench', dataset: data, cases: 0 }, runs))).toBeUndefined();
    data.published = { samples: { train: 1, val: 10_013, test: 1 } } as never;
    expect(warning(await report({ table: 'risbench', dataset: data, cases: 0 }, runs))).toMatchObject({
      text: expect.stringMatching(
        /full-seed-1, full-seed-2, other: measured on 4 samples, where RISBench val has 10 013/,
      ),
    });
  });

  it('averages categories without weights, beside Table 4', async () => {
    const document = await report({ table: 'rrsis-d' }, [runs[2]!]);
    const table = tableOf(document, /gIoU by category, as in Table 4/);
    // Ships: 0, 1, 1; the dam: 0.5.
    expect(rowOf(table, 'ship')).toEqual(['ship', '3', '66.67']);
    expect(rowOf(table, 'average')).toEqual(['average', '', '58.33']);
    expect(rowOf(tableOf(document, /as printed/), 'average')!.at(-1)).toBe('72.26');
  });

  it('tells failures apart as far as data can', async () => {
    const document = await report({ dataset: await dataset(), cases: 2 }, runs);
    const outcomes = tableOf(document, /What became/);
    expect(rowOf(outcomes, 'nothing marked')).toEqual(['nothing marked', '1 (25.00 %)', '0 (0.00 %)']);
    const hits = outcomes.groups[0]!.rows.find(([name]) => name!.includes('marks another annotated object'))!;
    expect(hits.slice(1)).toEqual(['0 (0.00 %)', '1 (50.00 %)']); // of two that are not right
    const groups = tableOf(document, /section 4\.6/);
    const group = (name: string) => rowOf(groups, name)!.slice(2);
    // Columns: samples, failures in it, failures otherwise; of full-seed-1, then of other.
    expect(group('(c) low contrast')).toEqual(['1', '100.00 %', '0.00 %', '1', '0.00 %', '66.67 %']);
    expect(group('(f) similar neighbours')).toEqual(['2', '0.00 %', '50.00 %', '2', '50.00 %', '50.00 %']);
    expect(group('(g) relation to another object').slice(0, 2)).toEqual(['1', '100.00 %']);
    expect(group('(b) tiny in clutter')[0]).toBe('3');
    expect(group('(a) occluded')).toEqual(['–', '–', '–', '–', '–', '–']);
    expect(rowOf(groups, '(d) out of context')![1]).toMatch(/cannot be told/);
    const estimated = tableOf(await report({}, [runs[0]!]), /section 4\.6/);
    expect(rowOf(estimated, '(c) low contrast')![1]).toMatch(/--data/);
  });

  it('shows one run per configuration side by side, the samples that differ most first', async () => {
    const { blocks } = await report({ dataset: await dataset(), cases: 2 }, runs);
    const start = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Side by side');
    expect(blocks[start + 1]).toMatchObject({
      text: expect.stringMatching(/of 4 that all of them answered/),
    });
    const drawings = blocks.slice(start).filter((block) => block.type === 'drawings' && block.width === 200);
    expect(drawings).toHaveLength(2);
    const [first] = drawings as Extract<(typeof blocks)[number], { type: 'drawings' }>[];
    expect(first!.drawings.map(({ caption }) => caption)).toEqual([
      expect.stringMatching(/^truth \([ac]\.png\)$/),
      expect.stringMatching(/^full-seed-1: IoU (100|0)\.00 %$/),
      expect.stringMatching(/^other: IoU (100|0)\.00 %$/),
    ]);
  });

  it('goes on without an image that cannot be read, and says which', async () => {
    const broken = join(root, 'broken');
    await writeSyntheticData(broken);
    await writeFile(join(broken, 'images', 'b.png'), 'no picture');
    const data = await openDataset('jsonl', join(broken, 'val.jsonl'), { images: join(broken, 'images') });
    const { blocks } = await report({ dataset: data, cases: 4 }, [runs[0]!]);
    expect(blocks).toContainEqual({
      type: 'warning',
      text: expect.stringMatching(/1 images could not be read: b\.png/),
    });
    expect(JSON.stringify(blocks)).not.toContain('(b.png)');
  });
});

describe('renderers', () => {
  it('write a page that stands alone, escaped, without a number that is none', async () => {
    const html = renderHtml(
      await report({ table: 'rrsis-d', dataset: await dataset(), cases: 4, title: 'A <b> & "c"' }),
    );
    expect(html).toContain('<title>A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(html).toContain('the &lt;largest&gt; &amp; &quot;only&quot; dam');
    expect(html).not.toMatch(/<largest>|NaN|undefined|Infinity|\[object/);
    expect(html).not.toMatch(/<(script|link|iframe)|(?:src|href)="(?!data:|#)|url\((?!#)|@import/);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toMatch(/<tbody class="printed">.*Printed in the paper/);
    expect(html).toMatch(/<tbody class="measured">.*Measured here/);
    expect(html.match(/<svg[^>]*class="chart"[^>]*role="img"/g)!.length).toBeGreaterThan(5);
    // Three images, each once, however often it is drawn.
    expect(html.match(/data:image\/jpeg/g)).toHaveLength(3);
    expect(html.match(/<use href="#picture-\d"/g)!.length).toBeGreaterThan(6);
    for (const [open, close] of ['table', 'svg', 'figure', 'tbody'].map((tag) => [
      `<${tag}[ >]`,
      `</${tag}>`,
    ])) {
      expect(html.match(new RegExp(open!, 'g'))!.length).toBe(html.match(new RegExp(close!, 'g'))!.length);
    }
  });

  it('write Markdown whose rows say where they come from, with drawings as files', async () => {
    const { text, files } = renderMarkdown(
      await report({ table: 'rrsis-d', dataset: await dataset(), cases: 1 }),
      'out-files',
    );
    expect(text).toMatch(/\| printed in the paper \| SGSRF \| SAM \| CLIP \| 80\.23 /);
    expect(text).toMatch(/\| \*\*measured here\*\* \| \*\*full-seed-1\*\* \|/);
    expect(text).not.toMatch(/NaN|undefined|<largest>/);
    for (const table of text.split('\n\n').filter((part) => part.startsWith('| '))) {
      const cells = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size, table.slice(0, 80)).toBe(1);
    }
    const shown = [...text.matchAll(/\]\((out-files\/\d+\.svg)\)/g)].map(([, name]) => name);
    expect(shown).toEqual([...files.keys()]);
    for (const svg of files.values()) expect(svg).toMatch(/^<svg [^>]*xmlns=[^>]*><style>[^<]*<\/style>/);
  });
});

describe('loadRuns', () => {
  it('reads logs with torn lines and repeated steps', async () => {
    const { steps, validations, done, selection } = await readTrainingLog(join(root, 'trained', 'log.jsonl'));
    expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect(steps[8]!.losses).toEqual({ loss: 7 });
    expect(validations.map(({ step }) => step)).toEqual([10, 20, 30]);
    expect([done, selection]).toEqual([true, 'val-selected']);
  });

  it('joins predictions to the run of the same name, and finds them in its folder', async () => {
    const folder = join(root, 'nested', 'other');
    await writeSyntheticRun(folder);
    const [joined, ...rest] = await loadRuns([folder, runs[2]!]);
    expect(rest).toEqual([]);
    expect(joined).toMatchObject({ name: 'other', log: { done: true }, predictions: { file: runs[2] } });
    await writeFile(join(folder, 'val.jsonl'), await readFile(runs[2]!));
    expect((await loadRuns([folder]))[0]!.predictions!.records).toHaveLength(4);
    await writeFile(join(folder, 'more.jsonl'), await readFile(runs[2]!));
    await expect(loadRuns([folder])).rejects.toThrow(
      /several files of predictions \(more\.jsonl, val\.jsonl\)/,
    );
  });

  it('names what is no run', async () => {
    const empty = join(root, 'empty');
    await mkdir(empty, { recursive: true });
    await expect(loadRuns([empty])).rejects.toThrow(/empty: is no run/);
    await expect(loadRuns([join(root, 'absent')])).rejects.toThrow(/absent: does not exist/);
    await expect(loadRuns([runs[0]!], 'test')).rejects.toThrow(/no predictions of split 'test'/);
  });

  it('takes only a seed off a name', () => {
    const names = [
      'full-seed-1',
      'full_seed2',
      'full.s3',
      'sam2',
      'v1',
      'lambda-0.5',
      'context-12',
      'seed-1',
    ];
    expect(names.map(withoutSeed)).toEqual([
      'full',
      'full',
      'full',
      'sam2',
      'v1',
      'lambda-0.5',
      'context-12',
      'seed-1',
    ]);
  });
});
