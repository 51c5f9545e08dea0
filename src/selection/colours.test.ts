import { describe, expect, it } from 'vitest';
import { read, type SeenColour, seenColours } from '../language/index.ts';
import { colourShare } from './colours.ts';
import type { Located } from './located.ts';
import { resolvePhrase } from './resolve-phrase.ts';

type Rgb = readonly [number, number, number];
const sampleOf = (...pixels: Rgb[]) => Uint8Array.from(pixels.flat());

/** What people call these, seen from above. */
const typical: Readonly<Record<Exclude<SeenColour, 'dark' | 'light'>, Rgb>> = {
  white: [240, 240, 235],
  grey: [128, 130, 127],
  black: [25, 25, 28],
  red: [190, 40, 35],
  orange: [235, 130, 40],
  yellow: [235, 215, 60],
  green: [70, 130, 60],
  turquoise: [60, 190, 190],
  blue: [40, 80, 180],
  purple: [120, 60, 160],
  pink: [240, 160, 180],
  brown: [110, 70, 40],
  beige: [215, 195, 160],
};

describe('colourShare', () => {
  it('gives most to the colour that a pixel is called by', () => {
    for (const [name, pixel] of Object.entries(typical)) {
      const shares = seenColours
        .filter((colour) => colour !== 'dark' && colour !== 'light')
        .map((colour) => ({ colour, share: colourShare([colour], sampleOf(pixel)) }));
      const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
      expect(best.colour, name).toBe(name);
      expect(best.share, name).toBeGreaterThan(0.8);
    }
  });

  it('takes a roof of tiles for red and for orange, and grass for neither', () => {
    const tiles = sampleOf([175, 100, 75]);
    expect(colourShare(['red'], tiles)).toBeGreaterThan(0.3);
    expect(colourShare(['orange'], tiles)).toBeGreaterThan(0.3);
    const grass = sampleOf([90, 120, 60]);
    expect(colourShare(['red'], grass)).toBe(0);
    expect(colourShare(['orange'], grass)).toBe(0);
  });

  it('is the part of the pixels', () => {
    const mixed = sampleOf(typical.red, typical.grey, typical.grey, typical.black);
    expect(colourShare(['red'], mixed)).toBeCloseTo(0.25, 5);
    expect(colourShare(['grey', 'black'], mixed)).toBeCloseTo(Math.sqrt(0.5 * 0.25), 1);
  });

  it('tells dark from light ones, and either of two from a third', () => {
    const [dark, light] = [sampleOf([90, 20, 20]), sampleOf([230, 60, 55])];
    expect(colourShare(['dark', 'red'], dark)).toBeGreaterThan(2 * colourShare(['dark', 'red'], light));
    expect(colourShare(['light', 'red'], light)).toBeGreaterThan(2 * colourShare(['light', 'red'], dark));
    expect(colourShare(['grey-green'], sampleOf(typical.green))).toBeGreaterThan(0.8);
  });
});

describe('resolvePhrase, by colours', () => {
  const image = { width: 1000, height: 1000 };
  const at = (x: number, pixel: Rgb, confidence = 0.9): Located => ({
    ...{ x, y: 500, area: 100, confidence, box: { x: x - 5, y: 495, width: 10, height: 10 } },
    colours: sampleOf(pixel, pixel, typical.grey),
  });
  const cars = [
    at(100, typical.white),
    at(300, typical.red, 0.6),
    at(500, typical.white, 0.8),
    at(700, typical.blue),
    at(900, typical.white, 0.7),
  ];
  const meant = (sentence: string, objects: readonly Located[] = cars) => {
    const phrase = read(sentence);
    return resolvePhrase(phrase, new Map([[phrase.noun, objects]]), image);
  };

  it('takes what has the colour before what is surer', () => {
    expect(meant('the red car')[0]!.object).toBe(cars[1]);
    expect(meant('the blue car')[0]!.object).toBe(cars[3]);
  });

  it('counts those of the colour alone', () => {
    expect(meant('the second white car from the left')[0]!.object).toBe(cars[2]);
    expect(meant('the rightmost white car')[0]!.object).toBe(cars[4]);
  });

  it('gives nothing where nothing has the colour', () => {
    expect(meant('the purple car')).toEqual([]);
  });

  it('leaves the colour open where pixels are not at hand', () => {
    const { colours: _, ...blind } = cars[0]!;
    expect(meant('the red car', [blind])).toHaveLength(1);
  });
});
