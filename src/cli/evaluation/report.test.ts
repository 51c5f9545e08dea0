import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  writePredictions,
  writeSyntheticData,
  writeSyntheticRun,
} from '../../reports/testing/synthetic-run.ts';
import { reportCommand } from './report.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-report-command-'));
  await writeSyntheticData(join(root, 'data'));
  await writeSyntheticRun(join(root, 'trained'));
  await writePredictions(join(root, 'val.jsonl'), 'other', ['other', 'right', 'half', 'right']);
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function report(...args: string[]): Promise<string> {
  let output = '';
  const terminal = {
    out: (text: string) => (output += text),
    err: () => {},
    interactive: false,
    signal: new AbortController().signal,
  };
  await reportCommand(terminal, () => {})
    .exitOverride()
    .parseAsync([...args, '--bootstrap', '50'], { from: 'user' });
  return output;
}

const sources = () => [join(root, 'trained'), join(root, 'val.jsonl')];
const data = () => ['--data', join(root, 'data', 'val.jsonl'), '--images', join(root, 'data', 'images')];

describe('skyrefer report', () => {
  it('writes a page, into a folder that is not there yet', async () => {
    const out = join(root, 'pages', 'report.html');
    expect(await report(...sources(), ...data(), '--table', 'risbench', '--split', 'val', '--out', out)).toBe(
      `wrote ${out}\n`,
    );
    const html = await readFile(out, 'utf8');
    expect(html).toMatch(/RISBench val; Table 5/);
    expect(html).toContain('Best and worst answers of other');
    expect(await readdir(join(root, 'pages'))).toEqual(['report.html']);
  });

  it('writes Markdown with its drawings beside it', async () => {
    const out = join(root, 'report.md');
    await report(...sources(), ...data(), '--table', 'none', '--cases', '1', '--out', out);
    const text = await readFile(out, 'utf8');
    expect(text).not.toContain('printed in the paper |'); // no table asked for; Table 6 needs a model
    const drawings = await readdir(join(root, 'report-files'));
    expect(drawings.length).toBeGreaterThan(5);
    for (const name of drawings) expect(text).toContain(`](report-files/${name})`);
  });

  it('takes conventions', async () => {
    const out = join(root, 'conventions.md');
    const strict = ['--table', 'none', '--out', out];
    await report(join(root, 'val.jsonl'), ...strict);
    const row = async () => /\*\*other\*\* \| – \| – \| ([\d.]+)/.exec(await readFile(out, 'utf8'))![1];
    expect(await row()).toBe('50.00');
    await report(join(root, 'val.jsonl'), ...strict, '--pr-rule', 'inclusive');
    expect(await row()).toBe('75.00'); // an IoU of exactly 0.5 counts
  });

  it('says what it cannot write or read', async () => {
    await expect(report(...sources(), '--out', join(root, 'report.pdf'))).rejects.toThrow(
      /--out .*report\.pdf: the suffix/,
    );
    await expect(report(...sources(), '--cases', 'many')).rejects.toThrow(
      /--cases <number>' argument 'many' is invalid/,
    );
    await expect(report(join(root, 'data'))).rejects.toThrow(/is no run/);
  });
});
