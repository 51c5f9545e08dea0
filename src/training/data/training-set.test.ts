import { describe, expect, it } from 'vitest';
import { type AnnotatedObject, wholeView } from '../../datasets/index.ts';
import { Random } from '../../random/random.ts';
import { samplePairs, type TrainingImage } from './training-set.ts';

function object(id: number, category: string, x: number, y: number, side = 20): AnnotatedObject {
  const ring = [x, y, x + side, y, x + side, y + side, x, y + side];
  return { id, category, polygons: [ring], box: [x, y, side, side], area: side * side };
}

const image = (objects: AnnotatedObject[]): TrainingImage => ({
  id: 'a',
  path: null,
  width: 100,
  height: 100,
  objects,
  read: () => Promise.reject(new Error('not read')),
});
const view = wholeView({ width: 100, height: 100 });
const ships = [object(1, 'ship', 0, 0), object(2, 'ship', 40, 60), object(3, 'ship', 80, 20)];
const options = { count: 5, targetSize: 50, variation: 0, exhaustive: ['ship', 'bridge'] };
const area = (target: Uint8Array): number => target.reduce((sum, x) => sum + x, 0);
const draws = (objects: AnnotatedObject[], more: object, count = 60) =>
  Array.from({ length: count }, (_, seed) =>
    samplePairs(image(objects), view, { ...options, ...more }, new Random(seed)),
  ).flat();

describe('samplePairs', () => {
  it('gives as many as asked, of single objects by default', () => {
    const pairs = draws(ships, {});
    expect(pairs).toHaveLength(300);
    for (const { target } of pairs) expect(area(target)).toBe(100);
  });

  it('says what people wrote and nothing else where that is wanted, turned only where no side is said', () => {
    const written = [
      { expression: 'the ship on the left', annotations: [1] },
      { expression: 'the ships', annotations: [1, 2] },
      { expression: 'the whale', annotations: [] },
    ];
    const told = { ...image(ships), written };
    const only = { ...options, sentencesOnly: true };
    const said = (seen: typeof view) => {
      const pairs = Array.from({ length: 20 }, (_, seed) =>
        samplePairs(told, seen, only, new Random(seed)),
      ).flat();
      return new Map(pairs.map(({ text, target }) => [text, area(target)]));
    };
    expect(said(view)).toEqual(
      new Map([
        ['the ship on the left', 100],
        ['the ships', 200],
        ['the whale', 0],
      ]),
    );
    expect([...said({ ...view, flip: true }).keys()].sort()).toEqual(['the ships', 'the whale']);
    expect(samplePairs(image(ships), view, only, new Random(1))).toEqual([]);
  });

  it('says the names that a category was given besides its own', () => {
    const silos = ships.map((one) => ({ ...one, category: 'silo' }));
    const texts = draws(silos, { variation: 1, exhaustive: ['silo'], words: { silo: ['grain tower'] } }).map(
      ({ text }) => text,
    );
    expect(texts.some((text) => /grain tower/i.test(text))).toBe(true);
    expect(texts.some((text) => /silo/i.test(text))).toBe(true);
  });

  it('has absent sentences with empty targets in the share that is asked for, none of them first', () => {
    const pairs = draws(ships, { absent: 0.5 });
    const absent = pairs.filter(({ target }) => area(target) === 0);
    expect(absent.length / pairs.length).toBeGreaterThan(0.3);
    expect(absent.length / pairs.length).toBeLessThan(0.5);
    expect(absent.some(({ text }) => text.includes('bridge'))).toBe(true);
    for (const index of pairs.keys()) if (index % 5 === 0) expect(area(pairs[index]!.target)).toBe(100);
  });

  it('unites the objects of plural sentences', () => {
    const plural = draws(ships, { groups: 0.5 }).filter(({ text }) => /ships/.test(text));
    expect(plural.length).toBeGreaterThan(40);
    expect(area(plural.find(({ text }) => text === 'The ships')!.target)).toBe(300);
  });

  it('leaves out what is too small to leave a mark, which would look absent', () => {
    const pairs = draws([object(1, 'bridge', 10.2, 10.2, 0.5), object(2, 'ship', 40, 60)], {});
    for (const { text, target } of pairs) {
      expect(text).not.toMatch(/^The bridge/);
      expect(area(target)).toBe(100);
    }
    const small = [object(1, 'bridge', 10.2, 10.2, 0.5)];
    for (const { text } of draws(small, { absent: 0.5 })) expect(text).not.toMatch(/^(The|All) bridge/);
    expect(draws(small, { absent: 0.5, exhaustive: ['bridge'] })).toEqual([]);
  });

  it('speaks of an image without objects as often as of what is absent elsewhere', () => {
    const mix = { absent: 0.25, exhaustive: ['swimming pool'] };
    const pairs = draws([], mix, 400);
    expect(pairs.length / (400 * 5)).toBeCloseTo(0.25, 1);
    for (const { text, target } of pairs) {
      expect(area(target)).toBe(0);
      expect(text).toMatch(/swimming pool/i);
    }
    expect(draws([], { ...mix, absent: 0 })).toEqual([]);
    expect(draws([], { ...mix, exhaustive: [] })).toEqual([]);
  });

  it('compares, counts and misses only what is annotated exhaustively', () => {
    const objects = [...ships, object(9, 'bridge', 40, 10)];
    const mix = { absent: 0.3, groups: 0.3, kinds: { extreme: 3, size: 3 } };
    const said = (exhaustive: string[]) => draws(objects, { ...mix, exhaustive }).map(({ text }) => text);
    const claims = /most|largest|smallest|larger|smaller|far |very|All|ships/;
    expect(said(['ship', 'bridge']).some((text) => claims.test(text))).toBe(true);
    const careful = said(['bridge']);
    expect(careful.filter((text) => claims.test(text) && text.includes('ship'))).toEqual([]);
    expect(careful.some((text) => /^The ship (on|in|at) the/.test(text))).toBe(true);
    expect(said([]).filter((text) => claims.test(text))).toEqual([]);
  });

  it('mixes in further kinds, and then no idle colour', () => {
    const row = [0, 1, 2, 3].map((i) => ({ ...object(i + 1, 'ship', 25 * i, 20 * i, 10), colour: 'white' }));
    const pairs = draws(row, { further: 0.5, variation: 1 }, 120);
    const further = /second|third|except|not |other than|without|four|corner|edge/i;
    const share = pairs.filter(({ text }) => further.test(text)).length / pairs.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.6);
    const all = pairs.find(({ text }) => /^(The|All) four ships$/.test(text));
    expect(area(all!.target)).toBeGreaterThan(3 * 25);
    for (const { text } of pairs) expect(text).not.toMatch(/\b(black|red|green|blue|grey|yellow|brown)\b/);
    expect(
      draws(row, { variation: 1 }, 120).some(({ text }) => /\b(black|red|green|blue)\b/.test(text)),
    ).toBe(true);
  });

  it('does not speak of what is uncertain, but minds it', () => {
    const [first, ...others] = ships;
    const pairs = draws([{ ...first!, uncertain: true }, ...others], { groups: 0.5 });
    expect(pairs.length).toBeGreaterThan(100);
    for (const { text } of pairs) expect(text).not.toMatch(/ships/);
  });

  it('makes no sentence that the model cannot read', () => {
    const mix = { absent: 0.3, groups: 0.3, variation: 0.8 };
    const short = (sentence: string) => sentence.split(' ').length <= 5;
    expect(draws(ships, mix).every(({ text }) => short(text))).toBe(false);
    const pairs = draws(ships, { ...mix, isReadable: short });
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.filter(({ text }) => !short(text))).toEqual([]);
    expect(draws(ships, { isReadable: () => false })).toEqual([]);
  });

  it('passes over images with little to say in proportion, where it is asked to', () => {
    const alone = [object(1, 'bridge', 40, 40)]; // "the bridge" and "the bridge in the middle"
    const passes = (more: object) => draws(alone, { thinRepeats: true, ...more }, 2000).length / (2000 * 5);
    expect(draws(alone, {}, 400)).toHaveLength(2000); // as they are, every image comes
    expect(passes({})).toBeCloseTo(2 / 5, 1);
    expect(passes({ absent: 0.3, groups: 0.1 })).toBeCloseTo(2 / 3, 1);
    expect(passes({ kinds: { category: 0.5, position: 0.25 } })).toBeCloseTo(0.75 / 5, 1);
    expect(draws(ships, { thinRepeats: true })).toHaveLength(300);
  });

  it('weighs the kinds', () => {
    const kinds = { extreme: 0, size: 0, position: 1, relation: 0, category: 0, 'relation-same': 0 };
    for (const { text } of draws(ships, { kinds })) expect(text).toMatch(/^The ship (on|in|at) the [a-z ]+$/);
  });

  describe('of what people wrote', () => {
    const written = [
      { expression: 'the big boat in the corner', annotations: [1] },
      { expression: 'boats on the right', annotations: [2, 3] },
      { expression: 'a submarine', annotations: [] },
    ];
    const texts = (shown: typeof view, share = 0.5) =>
      Array.from({ length: 60 }, (_, seed) =>
        samplePairs({ ...image(ships), written }, shown, { ...options, written: share }, new Random(seed)),
      )
        .flat()
        .filter(({ text }) => written.some(({ expression }) => expression === text));

    it('has the share that is asked for, with the objects that are meant', () => {
      const pairs = texts(view);
      expect(pairs.length).toBeGreaterThan(90);
      expect(pairs.length).toBeLessThan(150);
      const areas = new Map(pairs.map(({ text, target }) => [text, area(target)]));
      expect(areas).toEqual(
        new Map([
          ['the big boat in the corner', 100],
          ['boats on the right', 200],
          ['a submarine', 0],
        ]),
      );
    });

    it('leaves out what a turned view makes untrue, and says nothing of a part of the image', () => {
      const turned = new Set(texts({ ...view, quarterTurns: 2 }).map(({ text }) => text));
      expect([...turned].sort()).toEqual(['a submarine', 'the big boat in the corner']);
      expect(texts({ ...view, crop: { x: 0, y: 0, width: 90, height: 100 } })).toEqual([]);
      expect(texts(view, 0)).toEqual([]);
    });
  });
});
