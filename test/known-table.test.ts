import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownTable } from '../scripts/known-table.ts';
import { openModel } from '../src/model/node.ts';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
/** However the formatter has laid a table out. */
const cells = (table: string) =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[|\s:-]+$/.test(line))
    .map((line) => line.replaceAll(/\s*\|\s*/g, '|'));

it("the README's table is what the model's vocabulary and card say", async () => {
  const { config } = await openModel('tiny');
  const shown = /<!-- known: .*-->([\s\S]*?)<!-- end of known -->/.exec(text('README.md'))![1]!;
  const known = cells(knownTable(config.vocabulary, text('models/tiny/MODEL_CARD.md')));
  expect(cells(shown), "'npm run known' writes it").toEqual(known);
  // Every category is said, with figures or without.
  for (const { name } of config.vocabulary.categories) expect(shown).toContain(name);
});

it('takes the first figures of a category, and names those without any', () => {
  const card = [
    '```text',
    '          n   gIoU   cIoU  Pr@0.5  Pr@0.6',
    'all      12  70.00  80.00   90.00   85.00',
    '',
    'ship      7  60.10  50.00   71.43   60.00',
    '```',
    '```text',
    '          n   gIoU   cIoU  Pr@0.5  Pr@0.6',
    'ship      9  10.00  50.00   20.00   60.00',
    '```',
  ].join('\n');
  const vocabulary = {
    categories: [{ name: 'ship' }, { name: 'van' }, { name: 'dam', drawnOnly: true }],
    aspects: [],
  };
  expect(knownTable(vocabulary, card)).toContain('| ship | 7 | 60.10 | 71.43 |');
  expect(knownTable(vocabulary, card)).toContain('figures of its own here: van.');
  expect(knownTable(vocabulary, card)).toContain('it mostly fails on photographs: dam.');
  expect(() => knownTable(vocabulary, '')).toThrow("a row 'all'");
});
