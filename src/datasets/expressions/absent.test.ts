import { describe, expect, it } from 'vitest';
import { variedLanguage } from '../../language/index.ts';
import { Random } from '../../random/random.ts';
import { sampleAbsentExpression } from './absent.ts';
import type { AnnotatedObject } from './annotated-object.ts';
import { describeObjects } from './testing/describe-objects.ts';

const size = { width: 1000, height: 1000 };
const categories = ['airplane', 'ship', 'harbor', 'bridge'];

function object(id: number, category: string, x: number, y: number): AnnotatedObject {
  const [left, top] = [x * 1000 - 20, y * 1000 - 20];
  const ring = [left, top, left + 40, top, left + 40, top + 40, left, top + 40];
  return { id, category, polygons: [ring], box: [left, top, 40, 40], area: 1600 };
}

const image = [object(1, 'ship', 0.1, 0.1), object(2, 'ship', 0.5, 0.1), object(3, 'harbor', 0.8, 0.8)];

describe('sampleAbsentExpression', () => {
  it('speaks of categories that the image lacks, in all kinds of sentences', () => {
    const random = new Random(1);
    const texts = Array.from(
      { length: 300 },
      () => sampleAbsentExpression(image, size, categories, random, { misplaced: 0, plural: 0 })!,
    );
    expect(new Set(texts.map(({ category }) => category))).toEqual(new Set(['airplane', 'bridge']));
    const all = texts.map(({ text }) => text);
    expect(all).toContain('The airplane');
    for (const pattern of [
      /^The bridge on the upper left$/,
      /most airplane/,
      /largest/,
      /(above|below) the ship/,
    ]) {
      expect(
        all.some((text) => pattern.test(text)),
        String(pattern),
      ).toBe(true);
    }
    for (const { text, missing } of texts) {
      expect(text).toMatch(/^The [a-z ]*(airplane|bridge)/);
      expect(missing).toBe('category');
    }
  });

  it('never says what is true of an object: wrong zones are those that nothing of the category may lie in', () => {
    const random = new Random(2);
    const truths = new Set(describeObjects(image, size, new Random(0)).map(({ text }) => text));
    const zones = new Set<string>();
    for (let draw = 0; draw < 500; draw++) {
      const { text, missing } = sampleAbsentExpression(image, size, categories, random, { misplaced: 1 })!;
      expect(truths.has(text), text).toBe(false);
      expect(missing).toBe('position');
      zones.add(text);
    }
    expect(zones).toContain('The ship on the lower right');
    expect(zones).not.toContain('The ship on the top'); // there is one
    expect(zones).not.toContain('The harbor on the lower right');
  });

  it('has nothing to say where every category fills every zone', () => {
    const full = [0.1, 0.5, 0.9].flatMap((x, column) =>
      [0.1, 0.5, 0.9].map((y, row) => object(3 * column + row, 'ship', x, y)),
    );
    expect(sampleAbsentExpression(full, size, ['ship'], new Random(3))).toBeUndefined();
    expect(sampleAbsentExpression(full, size, ['ship', 'bridge'], new Random(3))?.category).toBe('bridge');
  });

  it('varies its language and says plurals', () => {
    const random = new Random(4);
    const texts = Array.from(
      { length: 400 },
      () =>
        sampleAbsentExpression(image, size, categories, random, { language: variedLanguage, plural: 0.5 })!
          .text,
    );
    for (const pattern of [/planes|airplanes/i, /jet|aircraft/i, /^(find|show)/i]) {
      expect(
        texts.some((text) => pattern.test(text)),
        String(pattern),
      ).toBe(true);
    }
    for (const text of texts) expect(text).not.toMatch(/undefined|\$| {2}/);
  });
});
