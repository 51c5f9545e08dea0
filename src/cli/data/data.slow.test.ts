import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExpressionAnnotations } from '../../datasets/node.ts';
import { writeMiniatureRefSegRs, writeMiniatureRrsisD } from '../../datasets/testing/miniature-datasets.ts';
import { skyrefer } from '../testing/skyrefer.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-data-'));
  await writeMiniatureRrsisD(join(root, 'rrsis-d'));
  await writeMiniatureRefSegRs(join(root, 'refsegrs'));
});
afterAll(() => rm(root, { recursive: true }));

const data = (...args: string[]) => skyrefer(root, 'data', ...args);

describe('skyrefer data', () => {
  it('checks', async () => {
    const { status, stdout } = await data('check', 'rrsis-d', 'rrsis-d', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).total.samples).toBe(4);
    const text = await data('check', 'refsegrs', 'refsegrs', '--split', 'val');
    expect(text.stdout).toContain('431 are published');
  });

  it('fails where something is missing, after saying what', async () => {
    const folder = join(root, 'incomplete');
    await writeMiniatureRefSegRs(folder);
    await rm(join(folder, 'images', '100.tif'));
    const { status, stdout, stderr } = await data('check', 'refsegrs', folder);
    expect(status).toBe(1);
    expect(stdout).toContain('images missing: 1');
    expect(stderr).toMatch(/^skyrefer: .*incomplete: is incomplete or damaged.*\n$/);
  });

  it('converts to lines that evaluation reads', async () => {
    const { status } = await data('convert', 'refsegrs', 'refsegrs', '--out', 'refsegrs.jsonl');
    expect(status).toBe(0);
    const lines = [];
    for await (const line of readExpressionAnnotations(join(root, 'refsegrs.jsonl'))) lines.push(line);
    expect(lines.map(({ split }) => split)).toEqual(['train', 'train', 'val', 'test']);
    expect(lines[1]!.expression).toBe('The storage tank  on the right');
    const again = await data('check', 'jsonl', 'refsegrs.jsonl', '--images', join('refsegrs', 'images'));
    expect(again.status).toBe(0);
  });

  it('writes nothing where it cannot finish', async () => {
    const { status, stderr } = await data('convert', 'refsegrs', 'refsegrs', '--out', 'nowhere/x.jsonl');
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
    expect((await readdir(root)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('writes a page to look at', async () => {
    const { status } = await data('view', 'rrsis-d', 'rrsis-d', '--out', 'page.html', '--containing', 'SHIP');
    expect(status).toBe(0);
    const html = await readFile(join(root, 'page.html'), 'utf8');
    expect(html.match(/<img /g)).toHaveLength(2);
    expect(html).toContain('<q>The ship on the left</q>');
    expect(html).not.toContain('storage tank');
  });

  it('refuses formats and splits that are not there', async () => {
    const format = await data('check', 'refcoco', 'x');
    expect(format).toMatchObject({ status: 2, stderr: expect.stringContaining('refsegrs') });
    const empty = await data('check', 'jsonl', 'nowhere');
    expect(empty).toMatchObject({ status: 1, stderr: expect.stringContaining('nowhere: does not exist') });
  });
});
