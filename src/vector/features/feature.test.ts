import { describe, expect, it } from 'vitest';
import {
  type AnswerDescription,
  type CountedPolygon,
  FEATURE_FIELDS,
  featuresOf,
  type OutlineShape,
} from './feature.ts';
import { measurerFor } from './measure.ts';
import { placeOf } from './place.ts';
import { answer, polygons, utm33 } from './testing/sample-features.ts';

const crs = await utm33();
const square = (x: number, y: number, width: number, height: number): CountedPolygon => ({
  exterior: [x, y, x + width, y, x + width, y + height, x, y + height],
  holes: [],
  pixels: width * height,
});

describe("a feature's rectangle", () => {
  /** An image whose columns run to an azimuth, with pixels of 2 m along them and 1 m across. */
  const turned = (azimuth: number) => {
    const [s, c] = [Math.sin((azimuth * Math.PI) / 180), Math.cos((azimuth * Math.PI) / 180)];
    return placeOf({ transform: [2 * s, c, 500_000, 2 * c, -s, 5_600_000], crs });
  };

  it.each([0, 30, 90, 150])('points to %d degrees as the image does', (azimuth) => {
    const measurer = measurerFor(turned(azimuth), 'planar');
    const [wide] = featuresOf([square(40, 70, 10, 4)], answer, { measurer });
    expect(wide!.properties.lengthMetres).toBeCloseTo(20, 6);
    expect(wide!.properties.widthMetres).toBeCloseTo(4, 6);
    const along = (degrees: number) => Math.abs(((degrees - azimuth + 270) % 180) - 90);
    expect(along(wide!.properties.orientationDegrees!)).toBeLessThan(1e-6);
    const [tall] = featuresOf([square(40, 70, 2, 9)], answer, { measurer });
    expect(tall!.properties.lengthMetres).toBeCloseTo(9, 6);
    expect(tall!.properties.widthMetres).toBeCloseTo(4, 6);
    expect(along(tall!.properties.orientationDegrees! - 90)).toBeLessThan(1e-6);
  });

  it('is around all polygons of a feature', () => {
    const measurer = measurerFor(turned(90), 'planar');
    const [both] = featuresOf([square(0, 0, 1, 2), square(30, 0, 1, 2)], answer, { measurer });
    expect(both!.properties.lengthMetres).toBeCloseTo(62, 6);
    expect(both!.properties.widthMetres).toBeCloseTo(2, 6);
  });

  it('is measured at the middle of what it is around', () => {
    const places: number[][] = [];
    const frameAt = (x: number, y: number) => {
      places.push([x, y]);
      return [1, 0, 0, 1] as const;
    };
    const measurer = { ...measurerFor(turned(0), 'planar')!, frameAt };
    expect([...featuresOf([square(10, 20, 4, 6), square(30, 20, 2, 2)], answer, { measurer })]).toHaveLength(
      1,
    );
    expect(places).toEqual([[21, 23]]);
  });

  it('is not known where the ground is not', () => {
    const measurer = { ...measurerFor(turned(0), 'planar')!, frameAt: () => null };
    const [feature] = featuresOf(polygons, answer, { measurer });
    expect(feature!.properties).toMatchObject({
      ...{ lengthMetres: null, widthMetres: null, orientationDegrees: null },
      areaSquareMetres: 26,
    });
  });
});

describe('features', () => {
  it('take sizes that have been measured already', () => {
    const measurer = measurerFor(placeOf({ transform: [1, 0, 0, 0, -1, 0], crs }), 'planar');
    const known = { ...square(0, 0, 2, 2), measures: { area: 70, perimeter: 30 } };
    const [feature] = featuresOf([known, square(5, 5, 2, 2)], answer, { measurer });
    expect(feature!.properties).toMatchObject({ areaSquareMetres: 74, perimeterMetres: 38, areaPixels: 8 });
  });

  it('say everything about their answer', () => {
    const [feature] = featuresOf([], answer, { measurer: null, explode: true });
    expect(feature).toEqual({
      polygons: [],
      properties: {
        ...{ id: 1, sentence: answer.sentence, category: null, noun: null, count: 0, present: false },
        ...{
          guess: false,
          unsure: false,
          presence: null,
          ruledOut: false,
          score: 0.875,
          confidence: 0.25,
          coarse: true,
        },
        ...{ areaPixels: 0, areaSquareMetres: null, perimeterMetres: null, areaMethod: null },
        ...{ lengthMetres: null, widthMetres: null, orientationDegrees: null, outline: null },
        ...{ image: 'a.tif', model: 'tiny', modelHash: null, time: '2026-01-02T03:04:05.678Z' },
      },
    });
    // The columns of every kind of file, in this order.
    expect(FEATURE_FIELDS.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      ...['id: integer', 'sentence: text', 'category: text', 'noun: text', 'count: integer'],
      ...[
        'present: boolean',
        'guess: boolean',
        'unsure: boolean',
        'presence: real',
        'ruledOut: boolean',
        'score: real',
      ],
      ...['confidence: real', 'coarse: boolean', 'areaPixels: integer', 'areaSquareMetres: real'],
      ...['perimeterMetres: real', 'areaMethod: text', 'lengthMetres: real', 'widthMetres: real'],
      ...[
        'orientationDegrees: real',
        'outline: text',
        'image: text',
        'model: text',
        'modelHash: text',
        'time: time',
      ],
    ]);
    expect(Object.keys(feature!.properties)).toEqual(FEATURE_FIELDS.map(({ name }) => name));
  });

  it('are things: numbered, and counted as many as the answer marks', () => {
    const of = (explode: boolean, firstId?: number) =>
      [...featuresOf(polygons, answer, { measurer: null, explode, ...(firstId && { firstId }) })].map(
        ({ polygons: own, properties: { id, count, present, areaPixels } }) => [
          ...[own.length, id, count, present, areaPixels],
        ],
      );
    expect(of(false)).toEqual([[2, 1, 1, true, 13]]);
    expect(of(true)).toEqual([
      [1, 1, 2, true, 11],
      [1, 2, 2, true, 2],
    ]);
    expect(of(true, 7).map(([, id]) => id)).toEqual([7, 8]);
  });

  it('say what became of their outlines, each kind once', () => {
    const shaped = (...outlines: (OutlineShape | undefined)[]) => {
      const all = outlines.map((outline) => ({ ...square(0, 0, 1, 1), ...(outline && { outline }) }));
      return [...featuresOf(all, answer, { measurer: null })][0]!.properties.outline;
    };
    expect(shaped(undefined)).toBe('traced');
    expect(shaped('squared', 'circle', 'squared')).toBe('squared, circle');
    expect(shaped()).toBeNull();
  });

  it('say what was understood, and what cannot be known', () => {
    const of = (more: Partial<AnswerDescription>, marked = polygons) => {
      const [feature] = featuresOf(marked, { ...answer, ...more }, { measurer: null });
      const { category, noun, present, guess } = feature!.properties;
      return [category, noun, present, guess];
    };
    expect(of({ understanding: { category: 'ship', noun: 'boat' } })).toEqual(['ship', 'boat', true, false]);
    expect(of({ understanding: { category: null, noun: '' }, guess: true })).toEqual([
      null,
      null,
      true,
      true,
    ]);
    expect(of({ understanding: null, present: null })).toEqual([null, null, true, false]);
    expect(of({ present: null }, [])).toEqual([null, null, null, false]);
    expect(of({ present: false }, [])).toEqual([null, null, false, false]);
  });
});

it('makes one feature of the polygons of one object', () => {
  const parts = [square(0, 0, 2, 2), square(20, 0, 3, 1), square(4, 0, 1, 2)];
  const measurer = measurerFor(placeOf(null), 'planar');
  const objectOf = ({ exterior }: CountedPolygon) => Math.floor(exterior[0]! / 10);
  const features = [...featuresOf(parts, answer, { measurer, explode: true, objectOf, firstId: 7 })];
  expect(features.map(({ polygons: own }) => own)).toEqual([[parts[0], parts[2]], [parts[1]]]);
  expect([...featuresOf(parts, answer, { measurer, explode: true })]).toHaveLength(3);
  expect([...featuresOf(parts, answer, { measurer, objectOf })]).toHaveLength(1);
});
