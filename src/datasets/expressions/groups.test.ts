import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import type { AnnotatedObject } from './annotated-object.ts';
import { describeGroups } from './groups.ts';

const size = { width: 1000, height: 1000 };

function object(id: number, category: string, x: number, y: number, keptFraction = 1): AnnotatedObject {
  const [left, top] = [x * 1000 - 20, y * 1000 - 20];
  const ring = [left, top, left + 40, top, left + 40, top + 40, left, top + 40];
  return { id, category, polygons: [ring], box: [left, top, 40, 40], area: 1600, keptFraction };
}

const ships = [object(1, 'ship', 0.1, 0.3), object(2, 'ship', 0.2, 0.7), object(3, 'ship', 0.9, 0.52)];
const said = (objects: AnnotatedObject[], draws = 40) => {
  const meanings = new Map<string, string>();
  for (let seed = 0; seed < draws; seed++) {
    for (const { text, targetIds } of describeGroups(objects, size, new Random(seed))) {
      meanings.set(text, targetIds.join(' '));
    }
  }
  return meanings;
};

describe('describeGroups', () => {
  it('means all objects of a category, or those of a half of the frame', () => {
    const meanings = said([...ships, object(4, 'bridge', 0.5, 0.5)]);
    expect(meanings.get('The ships')).toBe('1 2 3');
    expect(meanings.get('All the ships')).toBe('1 2 3');
    expect(meanings.get('Every ship')).toBe('1 2 3');
    expect(meanings.get('Both ships on the left')).toBe('1 2');
    expect([...meanings.keys()].filter((text) => /bridge|right|top|Both ships$/.test(text))).toEqual([]);
  });

  it('says no half where an object lies between the two', () => {
    const between = [...ships.slice(0, 2), object(3, 'ship', 0.53, 0.5)];
    expect([...said(between).keys()].filter((text) => / on the /.test(text))).toEqual([]);
  });

  it('counts a category with an object that the frame cuts off as uncertain', () => {
    expect(said([...ships, object(4, 'ship', 0.99, 0.5, 0.3)]).size).toBe(0);
  });
});
