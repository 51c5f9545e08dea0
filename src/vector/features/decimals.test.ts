import { expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { withDecimals } from './decimals.ts';

it('is what toFixed says, but for what lies half way', () => {
  const random = new Random(1);
  for (let i = 0; i < 20_000; i++) {
    const decimals = random.integer(13);
    const value = (random.next() - 0.5) * 10 ** random.integer(9);
    const text = String(withDecimals(value, decimals));
    if (text === String(Number(value.toFixed(decimals)))) continue;
    const tail = Math.abs(value * 10 ** decimals) % 1;
    expect(Math.abs(tail - 0.5), `${value} to ${decimals}`).toBeLessThan(1e-3);
  }
});

it.each([
  [179.99999999, 7, '180'],
  [-0.00000001, 7, '0'],
  [8399738.123456789, 12, '8399738.12345679'],
  [0.1 + 0.2, 3, '0.3'],
  [1e15 + 0.5, 3, '1000000000000000.5'],
  [Number.NaN, 3, 'NaN'],
])('%s to %s decimals is %s', (value, decimals, text) => {
  expect(String(withDecimals(value, decimals))).toBe(text);
});
