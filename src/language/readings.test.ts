import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { meaningOf } from './testing/meaning.ts';

/** Sentences and, below each, what they mean in the notation of `meaningOf`; each was gone through by eye. */
const table = readFileSync(new URL('./testing/readings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('read', () => {
  it('takes every sentence of the table for what it says there', () => {
    const asRead = table.map((line, at) => (at % 2 === 0 ? line : `  ${meaningOf(read(table[at - 1]!))}`));
    expect(asRead).toEqual(table);
    expect(table.length).toBeGreaterThan(700);
  });
});
