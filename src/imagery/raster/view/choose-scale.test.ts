import { describe, expect, it } from 'vitest';
import { RasterError } from '../errors.ts';
import { chooseScale, describeScale, sizeAtScale } from './choose-scale.ts';
import { parseStretch } from './stretch.ts';

const overviews = [2, 4, 8].map((factor) => ({ width: 8000 / factor, height: 4000 / factor }));
const image = {
  name: 'image.tif',
  width: 8000,
  height: 4000,
  groundSamplingDistance: 0.25,
  overviews,
  overviewFor: (scale: number) => overviews.filter(({ width }) => 8000 / width <= scale).length - 1,
};

describe('chooseScale', () => {
  it('takes the overview that is just fine enough, and says so', () => {
    const chosen = chooseScale(image, 1.5);
    expect(chosen).toEqual({
      scale: 6,
      groundSamplingDistance: 1.5,
      overview: 1,
      source: { width: 2000, height: 1000 },
      sourceGroundSamplingDistance: 1,
    });
    expect(describeScale(chosen, 3)).toBe('1.5 m per pixel, from overview 2 of 3 (1 m per pixel)');
    expect(sizeAtScale({ width: 1000, height: 5 }, chosen.scale)).toEqual({ width: 167, height: 1 });
    expect(sizeAtScale({ width: 1000, height: 2 }, chosen.scale).height).toBe(1);
  });

  it('enlarges where the image is coarser', () => {
    const chosen = chooseScale(image, 0.1);
    expect(chosen).toMatchObject({ scale: 0.4, overview: null, source: { width: 8000 } });
    expect(describeScale(chosen, 3)).toBe(
      '0.1 m per pixel, from the full resolution (0.25 m per pixel, enlarged)',
    );
  });

  it('needs to know how large pixels are', () => {
    expect(() => chooseScale({ ...image, groundSamplingDistance: null }, 1)).toThrow(
      /image\.tif does not say how large/,
    );
    for (const metres of [0, -1, Number.NaN]) expect(() => chooseScale(image, metres)).toThrow(RasterError);
  });
});

describe('options as text', () => {
  it('stretches', () => {
    expect(parseStretch('none')).toEqual({ kind: 'none' });
    expect(parseStretch('percent')).toEqual({ kind: 'percent', low: 2, high: 98 });
    expect(parseStretch('percent:0.5,99.5')).toEqual({ kind: 'percent', low: 0.5, high: 99.5 });
    expect(parseStretch('range:-100,4000')).toEqual({ kind: 'range', low: -100, high: 4000 });
    for (const text of [
      '',
      'linear',
      'percent:98,2',
      'percent:2,101',
      'range:1',
      'range:1,,2',
      'none:1',
      'range',
    ]) {
      expect(() => parseStretch(text)).toThrow(/percent:LOW,HIGH \(0 to 100\) or range:LOW,HIGH/);
    }
  });
});
