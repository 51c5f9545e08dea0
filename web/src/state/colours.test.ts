import { expect, test } from 'vitest';
import { heatColour, LAYER_COLOURS, nextColour, rgbOf } from './colours.ts';

test('every layer gets a new colour until all are used, then the least used', () => {
  const used: string[] = [];
  for (const _ of LAYER_COLOURS) used.push(nextColour(used));
  expect(new Set(used).size).toBe(LAYER_COLOURS.length);
  expect(nextColour(used)).toBe(LAYER_COLOURS[0]);
  expect(nextColour(used.filter((colour) => colour !== LAYER_COLOURS[3]))).toBe(LAYER_COLOURS[3]);
  expect(nextColour(['#123456', LAYER_COLOURS[0].toUpperCase()])).toBe(LAYER_COLOURS[1]);
});

test('hexadecimal colours', () => {
  expect(rgbOf('#0a80ff')).toEqual([10, 128, 255]);
});

test('the heat colours grow lighter all the way', () => {
  const luminance = (value: number) => {
    const [red, green, blue] = heatColour(value);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  for (let i = 1; i <= 100; i++) expect(luminance(i / 100)).toBeGreaterThan(luminance((i - 1) / 100));
  expect(heatColour(7)).toEqual(heatColour(1));
});
