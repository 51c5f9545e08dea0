import { describe, expect, it } from 'vitest';
import type { LabelledImage } from './labels.ts';
import { halveLabels, splitLabels } from './split-labels.ts';

const image = (fileName: string, more: Partial<LabelledImage> = {}): LabelledImage => ({
  ...{ fileName, width: 10, height: 10, split: null, objects: [], absent: [], place: null },
  ...more,
});
const options = { by: 'image', seed: 1, root: 'data' } as const;
const names = (images: readonly LabelledImage[]) => images.map(({ fileName }) => fileName);

describe('splitLabels', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => image(`p-${index}.png`));

  it('keeps 15 % to choose and 15 % to measure, each picture in one part', () => {
    const { train, val, test } = splitLabels(twenty, options);
    expect([train.length, val.length, test.length]).toEqual([14, 3, 3]);
    expect(new Set(names([...train, ...val, ...test])).size).toBe(20);
  });

  it('depends on the seed alone', () => {
    expect(splitLabels(twenty, options)).toEqual(splitLabels(twenty, options));
    expect(splitLabels(twenty, { ...options, seed: 2 }).test).not.toEqual(splitLabels(twenty, options).test);
  });

  it('keeps places together: names up to their numbers', () => {
    const images = ['north', 'south', 'east', 'west'].flatMap((place) =>
      [1, 2, 3].map((number) => image(`${place}_${number}.png`)),
    );
    const { train, val, test } = splitLabels(images, { ...options, by: 'place' });
    const places = [train, val, test].map((part) => new Set(names(part).map((name) => name.split('_')[0])));
    expect(places.map(({ size }) => size).sort()).toEqual([1, 1, 2]);
    expect(new Set(places.flatMap((part) => [...part])).size).toBe(4);
  });

  it('keeps neighbours on the map together, whatever their names', () => {
    const at = (west: number) => ({ system: 'UTM', west, east: west + 10, south: 0, north: 10 });
    const images = [0, 10, 20, 100, 110, 300].map((west, index) =>
      image(`tile${'abcdef'[index]}.tif`, { place: at(west) }),
    );
    const { train, val, test } = splitLabels(images, { ...options, by: 'place' });
    const parts = [train, val, test].map((part) =>
      part.map(({ place }) => place!.west).sort((a, b) => a - b),
    );
    expect(parts.sort((a, b) => a.length - b.length)).toEqual([[300], [100, 110], [0, 10, 20]]);
  });

  it('keeps the parts that the data says; half of the only one that is held measures', () => {
    const images = [image('a'), ...['b', 'c', 'd'].map((name) => image(name, { split: 'val' }))];
    const { train, val, test } = splitLabels(images, options);
    expect(names(train)).toEqual(['a']);
    expect(names([...val, ...test]).sort()).toEqual(['b', 'c', 'd']);
    expect(val.length).toBeGreaterThan(0);
    const both = splitLabels([...images, image('e', { split: 'test' })], options);
    expect([names(both.val), names(both.test)]).toEqual([['b', 'c', 'd'], ['e']]);
  });

  it('says what is too little', () => {
    expect(() => splitLabels(twenty.slice(0, 2), options)).toThrow(
      /^data: labels 2 pictures; three are the least/,
    );
    expect(() => splitLabels(twenty, { ...options, by: 'place' })).toThrow(
      /20 pictures lie in 1 places.*--split image/,
    );
    expect(() => halveLabels([image('a')], options)).toThrow(/one picture to validate on; two are the least/);
  });
});
