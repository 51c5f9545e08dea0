import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { furtherWordings } from './say-further.ts';
import { furtherFactsOf } from './testing/further-facts.ts';

/** Every fact beyond the benchmark's kinds about a ship and, below each, its sentences; gone through by eye. */
const table = readFileSync(new URL('./testing/further-wordings.txt', import.meta.url), 'utf8').trimEnd();

it('says facts beyond the benchmark in the sentences of the table', () => {
  const said = furtherFactsOf('ship', 'bridge', 'harbor').flatMap((fact) =>
    furtherWordings(fact).join(' | '),
  );
  expect(said).toEqual(table.split('\n'));
  expect(said.length).toBeGreaterThan(100);
});
