import { expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { fitsWildcards } from './wildcards.ts';

it('says what the expression would that it stands for', () => {
  const random = new Random(7);
  const text = (letters: string) =>
    Array.from({ length: random.integer(7) }, () => letters[random.integer(letters.length)]).join('');
  let fitting = 0;
  for (let i = 0; i < 20_000; i++) {
    const [pattern, path] = [text('ab**'), text('ab')];
    const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(path);
    expect(fitsWildcards(pattern, path), `${pattern} and ${path}`).toBe(expected);
    fitting += Number(expected);
  }
  expect(fitting).toBeGreaterThan(2000);
});

it('takes no longer than reading, whatever the pattern', () => {
  const start = process.cpuUsage();
  expect(fitsWildcards(`${'*a'.repeat(50)}*b`, 'a'.repeat(100_000))).toBe(false);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(0.5);
});
