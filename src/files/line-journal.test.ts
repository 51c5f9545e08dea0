import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LineJournal } from './line-journal.ts';

describe('LineJournal', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    path = join(folder, 'journal.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function linesOf(): Promise<{ journal: LineJournal; lines: string[]; positions: number[] }> {
    const lines: string[] = [];
    const positions: number[] = [];
    const journal = await LineJournal.open(path, (line, position) => {
      lines.push(line);
      positions.push(position);
    });
    return { journal, lines, positions };
  }

  it('keeps the order of records that are appended at once, and gives them back', async () => {
    const first = await linesOf();
    const records = Array.from({ length: 50 }, (_, index) => `${index} ${'é'.repeat(index * 40)}`);
    const positions = await Promise.all(records.map((record) => first.journal.append(record)));
    expect(await first.journal.read(positions[37]!)).toBe(records[37]);
    await first.journal.close();
    const second = await linesOf();
    expect(second.lines).toEqual(records);
    expect(second.positions).toEqual(positions);
    await second.journal.close();
  });

  it('cuts off a torn last line, and goes on after the whole ones', async () => {
    await writeFile(path, '{"a":1}\n{"a":2}\n{"a":');
    const { journal, lines } = await linesOf();
    expect(lines).toEqual(['{"a":1}', '{"a":2}']);
    await journal.append('{"a":3}');
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n{"a":2}\n{"a":3}\n');
  });

  it('cuts off what its reader refuses', async () => {
    await appendFile(path, 'good\nbad\ngood\n');
    const journal = await LineJournal.open(path, (line) => line !== 'bad');
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe('good\n');
  });
});
