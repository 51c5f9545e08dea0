import { describe, expect, it } from 'vitest';
import { plainLanguage, variedLanguage } from '../../language/index.ts';
import { Random } from '../../random/random.ts';
import type { AnnotatedObject } from './annotated-object.ts';
import { sampleExpressions } from './describe.ts';
import { describeObjects } from './testing/describe-objects.ts';

const size = { width: 1000, height: 500 };

/** An object with its centre at (x, y) in frame sides and its sides in pixels. */
function object(
  id: number,
  category: string,
  x: number,
  y: number,
  side = 40,
  more: Partial<AnnotatedObject> = {},
): AnnotatedObject {
  const [left, top] = [x * size.width - side / 2, y * size.height - side / 2];
  const ring = [left, top, left + side, top, left + side, top + side, left, top + side];
  return { id, category, polygons: [ring], box: [left, top, side, side], area: side * side, ...more };
}

function sentences(objects: AnnotatedObject[], options = {}) {
  return describeObjects(objects, size, new Random(0), options).map(
    ({ targetId, text }) => `${targetId} ${text}`,
  );
}

describe('describeObjects', () => {
  it('names a lone object by its category and its zone', () => {
    expect(sentences([object(1, 'ship', 0.5, 0.45)])).toEqual(['1 The ship', '1 The ship in the middle']);
    expect(sentences([object(1, 'ship', 0.35, 0.45)])).toEqual(['1 The ship']); // between left and middle
  });

  it.each([
    [0.1, 0.1, 'on the upper left'],
    [0.5, 0.1, 'on the top'],
    [0.9, 0.1, 'on the upper right'],
    [0.1, 0.5, 'on the left'],
    [0.9, 0.5, 'on the right'],
    [0.1, 0.9, 'on the lower left'],
    [0.5, 0.9, 'at the bottom'],
    [0.9, 0.9, 'on the lower right'],
  ])('(%f, %f) is %s', (x, y, zone) => {
    expect(sentences([object(1, 'ship', x, y)])).toContain(`1 The ship ${zone}`);
  });

  it('tells two of a category apart by place, extreme, size and relation', () => {
    const found = sentences([object(1, 'airplane', 0.1, 0.5, 40), object(2, 'airplane', 0.9, 0.5, 60)]);
    expect(found.sort()).toEqual(
      [
        '1 The airplane on the left',
        '1 The leftmost airplane',
        '1 The airplane on the far left',
        '1 The smaller airplane',
        '1 The airplane on the left of the airplane on the right',
        '2 The airplane on the right',
        '2 The rightmost airplane',
        '2 The airplane on the far right',
        '2 The larger airplane',
        '2 The airplane on the right of the airplane on the left',
      ].sort(),
    );
  });

  it('says largest of three, and nothing of sizes that are alike', () => {
    const three = (largest: number) =>
      sentences([
        object(1, 'ship', 0.1, 0.1, largest),
        object(2, 'ship', 0.5, 0.1, 40),
        object(3, 'ship', 0.9, 0.1, 40),
      ]).filter((text) => /larg|small/.test(text));
    expect(three(50)).toEqual(['1 The largest ship']);
    expect(three(48)).toEqual([]);
  });

  it('relates objects of two categories, without a zone where the reference is alone', () => {
    const found = sentences([object(1, 'ship', 0.2, 0.5), object(2, 'harbor', 0.21, 0.1)]);
    expect(found).toContain('1 The ship below the harbor');
    expect(found).toContain('2 The harbor above the ship');
    const two = sentences([
      object(1, 'ship', 0.2, 0.5),
      object(2, 'harbor', 0.2, 0.1),
      object(3, 'harbor', 0.9, 0.9),
    ]);
    expect(two).toContain('1 The ship below the harbor on the upper left');
    expect(two).not.toContain('1 The ship below the harbor');
  });

  it('says no relation that a second object of the category could claim, nor one between two directions', () => {
    const rival = [
      object(1, 'ship', 0.2, 0.5),
      object(2, 'harbor', 0.2, 0.1),
      object(3, 'ship', 0.9, 0.3), // far to the right, but below the harbor all the same
    ];
    expect(sentences(rival).filter((text) => text.includes('below'))).toEqual([]);
    const between = [object(1, 'ship', 0.5, 0.5), object(2, 'harbor', 0.1, 0.3)]; // 26.6 degrees below the axis
    expect(sentences(between).filter((text) => /the (ship|harbor)/.test(text))).toEqual([]);
  });

  it('counts what the frame cuts off as a rival by its whole box, but never describes it', () => {
    const cut = (keptFraction: number) => [
      object(1, 'ship', 0.2, 0.5),
      object(2, 'ship', 0.92, 0.5, 60, { keptFraction }),
    ];
    expect(sentences(cut(0.9))).toContain('2 The rightmost ship');
    const clutter = sentences(cut(0.3));
    expect(clutter.filter((text) => text.startsWith('2') || text.includes('of the'))).toEqual([]);
    expect(clutter.filter((text) => /larg|small/.test(text))).toEqual([]);
    expect(clutter).toContain('1 The leftmost ship');
    expect(clutter).not.toContain('1 The ship');
  });

  it('follows the frame: mirrored objects exchange left and right', () => {
    const random = new Random(5);
    for (let image = 0; image < 50; image++) {
      const places = Array.from({ length: 4 }, (_, i) => ({ i, x: random.next(), y: random.next() }));
      const make = (flip: boolean) =>
        places.map(({ i, x, y }) => object(i, i % 2 ? 'ship' : 'bridge', flip ? 1 - x : x, y, 30 + 5 * i));
      const swap = (text: string) =>
        text.replace(/left|right/g, (word) => (word === 'left' ? 'right' : 'left'));
      expect(sentences(make(true)).map(swap).sort()).toEqual(sentences(make(false)).sort());
    }
  });

  it('never gives one plain sentence to two objects', () => {
    const random = new Random(8);
    for (let image = 0; image < 200; image++) {
      const objects = Array.from({ length: 2 + random.integer(8) }, (_, i) =>
        object(
          i,
          random.pick(['ship', 'harbor', 'vehicle']),
          random.next(),
          random.next(),
          20 + random.integer(60),
        ),
      );
      const language = { ...plainLanguage, comparisons: true };
      const targets = new Map<string, number>();
      for (const { text, targetId } of describeObjects(objects, size, random, { language })) {
        expect(targets.get(text) ?? targetId, text).toBe(targetId);
        targets.set(text, targetId);
      }
    }
  });

  it('varies the wording only when asked, and keeps it grammatical', () => {
    const objects = [object(1, 'airplane', 0.1, 0.5, 40), object(2, 'airplane', 0.9, 0.5, 60)];
    const random = new Random(2);
    const language = { ...variedLanguage, synonyms: 0.8, indefiniteArticle: 0.5, copula: 0.5, typo: 0 };
    const varied = new Set<string>();
    for (let i = 0; i < 1000; i++) {
      for (const { text } of describeObjects(objects, size, random, { language })) varied.add(text);
    }
    expect(varied).toContain('The plane on the left');
    expect(varied).toContain('The airplane is on the left of the airplane on the right');
    expect(varied).toContain('The airplane is a little smaller than the airplane on the right');
    expect(varied).toContain('An aircraft on the left');
    expect(varied).toContain('On the left, the airplane');
    for (const pattern of [/^(Find|Show me) /, /^Where is .*\?$/, /^the left (air)?plane$/i]) {
      expect(
        [...varied].some((text) => pattern.test(text)),
        String(pattern),
      ).toBe(true);
    }
    expect(varied).toContain('The airplane closest to the left edge');
    for (const text of varied) {
      expect(text).not.toMatch(
        /\b[Aa] [aeiou]|\b[Aa]n [^aeiou]|\$|undefined| {2}|^[Aa]n? (larger|smaller|leftmost)/,
      );
    }
  });
});

describe('sampleExpressions', () => {
  const objects = [
    object(1, 'airplane', 0.1, 0.5, 40),
    object(2, 'airplane', 0.9, 0.5, 60),
    object(3, 'bridge', 0.5, 0.1, 50),
  ];

  it('balances the kinds, whatever the number of sentences of each', () => {
    const random = new Random(4);
    const counts = new Map<string, number>();
    for (let i = 0; i < 3000; i++) {
      const { kind } = sampleExpressions(objects, size, random, 1)[0]!;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(90);
    const only = sampleExpressions(objects, size, random, 1, {
      kindWeights: { category: 1, position: 0, extreme: 0, size: 0, relation: 0, 'relation-same': 0 },
    })[0];
    expect(only?.text).toBe('The bridge');
  });

  it('gives different sentences, at most two per object and per kind, and few when there are few', () => {
    const sampled = sampleExpressions(objects, size, new Random(9), 5);
    expect(new Set(sampled.map((e) => e.text)).size).toBe(5);
    for (const id of [1, 2, 3])
      expect(sampled.filter((e) => e.targetId === id).length).toBeLessThanOrEqual(2);
    expect(sampleExpressions([object(1, 'ship', 0.35, 0.5)], size, new Random(1), 5)).toHaveLength(1);
    expect(sampleExpressions([], size, new Random(1), 1)).toEqual([]);
    const restricted = sampleExpressions(objects, size, new Random(1), 5, { isTarget: (o) => o.id === 2 });
    expect(restricted.map((e) => e.targetId)).toEqual([2, 2]);
  });
});
