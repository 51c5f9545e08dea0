import { describe, expect, it } from 'vitest';
import { furtherWordings, variedLanguage } from '../../../language/index.ts';
import { Random } from '../../../random/random.ts';
import type { AnnotatedObject } from '../annotated-object.ts';
import {
  colourOf,
  findFurtherFacts,
  kindOfFurther,
  measureColours,
  sampleFurtherExpression,
} from './index.ts';

const size = { width: 100, height: 100 };
function object(
  id: number,
  category: string,
  x: number,
  y: number,
  width = 6,
  height = width,
): AnnotatedObject {
  const [left, top] = [x - width / 2, y - height / 2];
  const ring = [left, top, left + width, top, left + width, top + height, left, top + height];
  return { id, category, polygons: [ring], box: [left, top, width, height], area: width * height };
}

/** Every wording with its targets' ids, ascending. */
function said(objects: readonly AnnotatedObject[], isExhaustive?: (category: string) => boolean) {
  return new Map(
    findFurtherFacts(objects, size, isExhaustive).flatMap(({ fact, targets }) =>
      furtherWordings(fact).map(
        (text) => [text, targets.map((placed) => placed.object.id).sort((a, b) => a - b)] as const,
      ),
    ),
  );
}

describe('ordinals', () => {
  const row = [10, 30, 50, 70].map((x, index) => object(index + 1, 'ship', x, 20 + 3 * index));

  it('count from a side where the order is clear', () => {
    const sentences = said(row);
    expect(sentences.get('The second ship from the left')).toEqual([2]);
    expect(sentences.get('The third ship from the right')).toEqual([2]);
    expect(sentences.get('The 2nd ship from the right')).toEqual([3]);
    expect(sentences.has('The fourth ship from the left')).toBe(false); // that is the rightmost
    const close = said([...row, object(5, 'ship', 51, 80)]);
    expect(close.get('The second ship from the left')).toEqual([2]);
    expect(close.has('The third ship from the left')).toBe(false);
  });

  it('order sizes', () => {
    const sizes = [20, 14, 9].map((side, index) => object(index + 1, 'pond', 20 + 30 * index, 50, side));
    expect(said(sizes).get('The second largest pond')).toEqual([2]);
    const alike = [20, 19, 9].map((side, index) => object(index + 1, 'pond', 20 + 30 * index, 50, side));
    expect(said(alike).has('The second largest pond')).toBe(false);
  });
});

describe('nearness', () => {
  it('needs one clear nearest, and an object of which there is one', () => {
    const bridge = object(9, 'bridge', 50, 50, 10);
    const ships = [object(1, 'ship', 59, 50), object(2, 'ship', 80, 80), object(3, 'ship', 10, 15)];
    const sentences = said([...ships, bridge]);
    expect(sentences.get('The ship nearest to the bridge')).toEqual([1]);
    expect(sentences.get('The ship next to the bridge')).toEqual([1]);
    expect(sentences.has('The ship farthest from the bridge')).toBe(false);
    const rivals = said([...ships, object(4, 'ship', 41, 50), bridge]);
    expect(rivals.has('The ship nearest to the bridge')).toBe(false);
    expect(rivals.has('The ship next to the bridge')).toBe(false);
    const two = said([...ships, bridge, object(8, 'bridge', 10, 90)]);
    expect(two.has('The ship nearest to the bridge')).toBe(false);
  });

  it('tells what lies between', () => {
    const ends = [object(8, 'bridge', 10, 50), object(9, 'harbor', 90, 50)];
    const ships = [object(1, 'ship', 50, 52), object(2, 'ship', 50, 95)];
    expect(said([...ships, ...ends]).get('The ship between the bridge and the harbor')).toEqual([1]);
    const two = [object(8, 'bridge', 10, 50), object(9, 'bridge', 90, 50)];
    expect(said([...ships, ...two]).get('The ship between the two bridges')).toEqual([1]);
    const both = said([...ships, object(3, 'ship', 60, 60), ...ends]);
    expect(both.has('The ship between the bridge and the harbor')).toBe(false);
  });

  it('tells what stands apart', () => {
    const group = [10, 18, 26, 34].map((x, index) => object(index + 1, 'car', x, 10));
    expect(said([...group, object(5, 'car', 80, 80)]).get('The isolated car')).toEqual([5]);
    expect(said(group).has('The isolated car')).toBe(false);
  });
});

describe('edges and corners', () => {
  it('have one of a kind', () => {
    const sentences = said([object(1, 'ship', 3, 50), object(2, 'ship', 40, 50), object(3, 'ship', 90, 8)]);
    expect(sentences.get('The ship at the left edge')).toEqual([1]);
    expect(sentences.get('The ship in the top right corner')).toEqual([3]);
    const near = said([object(1, 'ship', 3, 50), object(2, 'ship', 6, 80)]);
    expect(near.has('The ship at the left edge')).toBe(false);
  });
});

describe('shapes', () => {
  it('differ clearly from all others', () => {
    const houses = [object(1, 'building', 20, 20, 12), object(2, 'building', 60, 60, 8, 30)];
    const sentences = said(houses);
    expect(sentences.get('The long building')).toEqual([2]);
    expect(sentences.get('The longest building')).toEqual([2]);
    expect(sentences.get('The square building')).toEqual([1]);
    expect(said([...houses, object(3, 'building', 90, 20, 8, 28)]).has('The long building')).toBe(false);
    const disc = Array.from({ length: 24 }, (_, i) => [
      70 + 8 * Math.cos((i * Math.PI) / 12),
      20 + 8 * Math.sin((i * Math.PI) / 12),
    ]).flat();
    const round = { ...object(4, 'swimming pool', 70, 20, 16), polygons: [disc], area: 200 };
    const long = object(5, 'swimming pool', 20, 80, 20, 6);
    expect(said([round, long]).get('The round swimming pool')).toEqual([4]);
  });
});

describe('colours', () => {
  const paint = (objects: readonly AnnotatedObject[], colours: Record<number, [number, number, number]>) => {
    const pixels = new Uint8Array(100 * 100 * 3).fill(120);
    for (const { id, box } of objects) {
      const [left, top, width, height] = box;
      for (let y = top; y < top + height; y++) {
        for (let x = left; x < left + width; x++) pixels.set(colours[id]!, 3 * (y * 100 + x));
      }
    }
    return { ...size, pixels };
  };
  const cars = [object(1, 'car', 20, 20), object(2, 'car', 50, 50), object(3, 'car', 80, 20)];

  it('are measured inside of the outlines', () => {
    const colours = { 1: [200, 20, 30], 2: [240, 240, 235], 3: [30, 60, 160] } as const;
    const measured = measureColours(paint(cars, colours as never), cars);
    expect(measured.map(({ colour }) => colour)).toEqual(['red', 'white', 'blue']);
    const sentences = said(measured);
    expect(sentences.get('The red car')).toEqual([1]);
    expect(sentences.get('The car that is white')).toEqual([2]);
  });

  it('are named only where people would agree', () => {
    expect(colourOf(20, 20, 25)).toBe('black');
    expect(colourOf(120, 122, 118)).toBe('grey');
    expect(colourOf(60, 130, 50)).toBe('green');
    expect(colourOf(130, 90, 60)).toBe('brown');
    expect(colourOf(230, 210, 40)).toBe('yellow');
    expect(colourOf(180, 180, 178)).toBe(null); // neither grey nor white
    expect(colourOf(150, 190, 190)).toBe(null);
  });

  it('tell one apart only where every other has a colour, too', () => {
    const [first, second, third] = cars;
    const mixed = [{ ...first!, colour: 'red' }, { ...second!, colour: 'white' }, third!];
    expect(said(mixed).has('The red car')).toBe(false);
    const reds = [1, 2, 3, 4].map((id) => ({
      ...object(id, 'car', 12 + 22 * id, id % 2 ? 15 : 85),
      colour: id < 3 ? 'red' : 'white',
    }));
    const sentences = said(reds);
    expect(sentences.get('The red cars')).toEqual([1, 2]);
    expect(sentences.has('The red car')).toBe(false);
  });
});

describe('several', () => {
  it('are counted, whole and by halves', () => {
    const tanks = [object(1, 'tank', 10, 20), object(2, 'tank', 30, 80), object(3, 'tank', 90, 50)];
    const sentences = said(tanks);
    expect(sentences.get('The three tanks')).toEqual([1, 2, 3]);
    expect(sentences.get('Both tanks on the left')).toEqual([1, 2]);
    expect(sentences.get('The tank that is not on the left')).toEqual([3]);
    expect(sentences.get('The tanks that are not on the right')).toEqual([1, 2]);
  });

  it('remain without one that can be told', () => {
    const tanks = [object(1, 'tank', 10, 20), object(2, 'tank', 50, 50, 12), object(3, 'tank', 90, 80)];
    const sentences = said(tanks);
    expect(sentences.get('All tanks except the leftmost one')).toEqual([2, 3]);
    expect(sentences.get('Every tank except the largest one')).toEqual([1, 3]);
    expect(sentences.get('The tanks other than the one in the middle')).toEqual([1, 3]);
    expect(sentences.has('All tanks except the smallest one')).toBe(false);
  });

  it('form one row or group that stands apart from the rest', () => {
    const row = [10, 20, 30, 40].map((x, index) => object(index + 1, 'tank', x, 20));
    expect(said([...row, object(9, 'tank', 80, 80)]).get('The row of tanks')).toEqual([1, 2, 3, 4]);
    const group = [
      [10, 10],
      [18, 10],
      [10, 18],
      [18, 18],
    ].map(([x, y], index) => object(index + 1, 'tank', x!, y!));
    const sentences = said([...group, object(9, 'tank', 80, 80)]);
    expect(sentences.get('The group of tanks')).toEqual([1, 2, 3, 4]);
    expect(sentences.has('The row of tanks')).toBe(false);
    expect(said([...row, object(9, 'tank', 50, 20)]).has('The row of tanks')).toBe(false); // all of them
  });
});

describe('all kinds', () => {
  const image = [
    ...[10, 30, 50, 70].map((x, index) => object(index + 1, 'ship', x, 20 + 3 * index, 5 + 3 * index)),
    object(7, 'bridge', 60, 90, 14),
  ];

  it('say nothing of what is cut, uncertain or not annotated exhaustively', () => {
    const cut = image.map((one) => (one.id === 2 ? { ...one, keptFraction: 0.3 } : one));
    for (const text of said(cut).keys()) expect(text).not.toMatch(/ships?\b/);
    const uncertain = image.map((one) => (one.id === 2 ? { ...one, uncertain: true } : one));
    for (const text of said(uncertain).keys()) expect(text).not.toMatch(/ships?\b/);
    expect([...said(image, () => false)]).toEqual([]);
  });

  it('come alike often, in varied words', () => {
    const random = new Random(5);
    const facts = findFurtherFacts(image, size);
    const drawn = Array.from({ length: 400 }, () => sampleFurtherExpression(facts, random, variedLanguage)!);
    const kinds = new Map<string, number>();
    for (const { kind } of drawn) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(kinds.size).toBe(new Set(facts.map(({ fact }) => kindOfFurther(fact))).size);
    for (const count of kinds.values()) expect(count / 400).toBeGreaterThan(0.6 / kinds.size);
    expect(new Set(drawn.map(({ text }) => text)).size).toBeGreaterThan(150);
    expect(sampleFurtherExpression([], random)).toBeUndefined();
  });
});
