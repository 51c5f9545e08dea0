import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JsonLinesLog } from './log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a resumed run continues the file, after a broken last line too', async () => {
  const path = join(folder, 'run', 'log.jsonl');
  const time = new Date('2025-01-02T03:04:05Z');
  const first = await JsonLinesLog.open(path);
  await first.write({ type: 'step', step: 1 }, time);
  await first.dispose();
  await appendFile(path, '{"type":"st');
  const second = await JsonLinesLog.open(path);
  await second.write({ type: 'step', step: 2 }, time);
  await second.dispose();
  expect((await readFile(path, 'utf8')).split('\n')).toEqual([
    '{"time":"2025-01-02T03:04:05.000Z","type":"step","step":1}',
    '{"type":"st',
    '{"time":"2025-01-02T03:04:05.000Z","type":"step","step":2}',
    '',
  ]);
});
