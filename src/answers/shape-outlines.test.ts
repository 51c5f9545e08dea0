import { describe, expect, it } from 'vitest';
import { measurerFor, placeOf } from '../vector/features/index.ts';
import { planarArea, traceMask } from '../vector/index.ts';
import { disc, drawnMask, turnedRectangle } from '../vector/testing/drawn-masks.ts';
import { crossings } from '../vector/testing/ring-checks.ts';
import { type ShapeOptions, shapeOutlines } from './shape-outlines.ts';
import { PLACED } from './testing/drawn-image.ts';

const within = { width: 160, height: 90 };
const sickle = (x: number, y: number) => disc(120, 40, 34)(x, y) && !disc(134, 40, 30)(x, y);
const house = turnedRectangle(45, 45, 50, 30, 20);
const traced = traceMask(drawnMask(160, 90, (x, y) => house(x, y) || sickle(x, y))).map((polygon) => ({
  ...polygon,
  measures: { area: 1, perimeter: 1 },
}));
const measurer = measurerFor(placeOf(PLACED))!;
const none = { simplify: null, regularise: false, smooth: false, maxAreaChange: null };
const shape = (options: Partial<ShapeOptions>, scale: typeof measurer | null = measurer) =>
  shapeOutlines(traced, { ...none, ...options }, within, scale);
const outlines = (options: Partial<ShapeOptions>) =>
  shape(options)
    .sort((p, q) => p.exterior[0]! - q.exterior[0]!)
    .map(({ outline }) => outline);

describe('shapeOutlines', () => {
  it('leaves traced outlines as they are, with what was measured', () => {
    expect(shape({})).toEqual(traced.map((polygon) => ({ ...polygon, outline: 'traced' })));
    expect(outlines({ simplify: 0 })).toEqual(['traced', 'traced']);
  });

  it('says of each what it has become', () => {
    expect(outlines({ simplify: 1 })).toEqual(['simplified', 'simplified']);
    expect(outlines({ smooth: true })).toEqual(['smoothed', 'smoothed']);
    expect(outlines({ regularise: true })).toEqual(['squared', 'traced']);
    expect(outlines({ regularise: true, simplify: 2 })).toEqual(['squared', 'simplified']);
    expect(outlines({ regularise: true, smooth: true })).toEqual(['squared', 'smoothed']);
    expect(outlines({ regularise: true, maxAreaChange: 0 })).toEqual(['traced', 'traced']);
  });

  it('keeps squared outlines squared while the others are simplified and smoothed', () => {
    const [squared] = shape({ regularise: true }).filter(({ outline }) => outline === 'squared');
    const [both] = shape({ regularise: true, smooth: true, simplify: 8 }).filter(
      ({ outline }) => outline === 'squared',
    );
    const corners = ({ exterior: e }: typeof both & object) =>
      Array.from({ length: e.length / 2 }, (_, i) => `${e[2 * i]} ${e[2 * i + 1]}`).sort();
    expect(corners(both!)).toEqual(corners(squared!));
    expect(crossings(shape({ regularise: true, smooth: true }))).toBe(0);
  });

  it('simplifies before it smooths, by 1.5 pixels where nothing is said', () => {
    const points = (options: Partial<ShapeOptions>) =>
      shape(options).reduce((sum, { exterior }) => sum + exterior.length, 0);
    expect(points({ smooth: true })).toBe(points({ smooth: true, simplify: 1.5 }));
    expect(points({ smooth: true, simplify: 0 })).toBeGreaterThan(points({ smooth: true }));
  });

  it('measures outlines as they are then', () => {
    for (const polygon of shape({ regularise: true, smooth: true })) {
      expect(polygon.measures!.area / planarArea(polygon)).toBeCloseTo(4 * 1.000555, 3);
    }
    expect(shape({ smooth: true }, null).map(({ measures }) => measures)).toEqual([null, null]);
  });
});
