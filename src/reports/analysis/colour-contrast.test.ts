import { describe, expect, it } from 'vitest';
import { emptyMask, rasterise } from '../../vector/index.ts';
import { colourContrast, labOf } from './colour-contrast.ts';

describe('labOf', () => {
  it('gives the CIELAB values of white, black and sRGB red', () => {
    const close = (actual: readonly number[], expected: readonly number[]) => {
      for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 1);
    };
    close(labOf(255, 255, 255), [100, 0, 0]);
    close(labOf(0, 0, 0), [0, 0, 0]);
    close(labOf(255, 0, 0), [53.24, 80.09, 67.2]);
  });
});

describe('colourContrast', () => {
  const mask = rasterise([[20, 20, 30, 20, 30, 30, 20, 30]], 60, 50);
  const picture = (inside: number, around: number, far: number) => {
    const pixels = new Uint8Array(60 * 50 * 3);
    for (let y = 0; y < 50; y++) {
      for (let x = 0; x < 60; x++) {
        const near = x >= 12 && x < 38 && y >= 12 && y < 38;
        pixels.fill(
          mask.data[y * 60 + x] ? inside : near ? around : far,
          (y * 60 + x) * 3,
          (y * 60 + x) * 3 + 3,
        );
      }
    }
    return { width: 60, height: 50, pixels };
  };

  it('compares with what lies around the object, not with the whole picture', () => {
    expect(colourContrast(picture(120, 120, 255), mask)).toBeCloseTo(0, 6);
    const [light, dark] = [labOf(200, 200, 200)[0], labOf(50, 50, 50)[0]];
    expect(colourContrast(picture(200, 50, 0), mask)).toBeCloseTo(light - dark, 3);
  });

  it('is null without an object, and refuses another size', () => {
    expect(colourContrast(picture(1, 2, 3), emptyMask(60, 50))).toBeNull();
    expect(() => colourContrast(picture(1, 2, 3), emptyMask(50, 60))).toThrow(/50 x 60.*60 x 50/);
  });
});
