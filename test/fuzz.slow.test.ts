import { afterAll, expect, it } from 'vitest';
import { CaseRunner } from '../scripts/fuzz/case-runner.ts';
import { FORMATS } from '../scripts/fuzz/formats/index.ts';

/** Twenty of every kind, and of TIFF, which has the most readers, some thousands; the same at every time. `npm run fuzz` reads more. */
const casesOf = (name: string): number => (name.startsWith('tiff') ? 300 : 20);

const runner = new CaseRunner();
afterAll(() => runner.dispose());

it.each(FORMATS.map(({ name }) => name))('%s: what is sound is read', async (name) => {
  const format = FORMATS.find((each) => each.name === name)!;
  for (const seed of await format.seeds()) await format.read(new Uint8Array(seed));
});

it.each(FORMATS.map(({ name }) => name))(
  '%s: what is changed is read or refused by an error that says why, within 10 s and 1.5 GB',
  async (name) => {
    for (let number = 0; number < casesOf(name); number++) {
      const outcome = await runner.run({ format: name, seed: 'ci', number });
      expect(['read', 'refused'], `case ${number}: ${JSON.stringify(outcome)}`).toContain(outcome.kind);
    }
  },
);

it('finds what crashes, hangs, takes all memory or says nothing', async () => {
  const strict = new CaseRunner({ seconds: 0.5, clockSeconds: 60, bytes: 600 * 2 ** 20 });
  for (const kind of ['crash', 'hang', 'memory', 'fault'] as const) {
    const outcome = await strict.run({ format: `trial-${kind}`, seed: 'ci', number: 0 });
    expect(outcome.kind).toBe(kind);
  }
  strict.dispose();
});
