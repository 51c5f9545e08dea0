import { expect, it } from 'vitest';
import { direction } from './direction.ts';

it('agrees with the sine and cosine of the standard library', () => {
  for (let angle = -20; angle < 20; angle += 0.137) {
    const [cosine, sine] = direction(angle);
    expect(Math.abs(cosine - Math.cos(angle))).toBeLessThan(1e-8);
    expect(Math.abs(sine - Math.sin(angle))).toBeLessThan(1e-8);
  }
});
