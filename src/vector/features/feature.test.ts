import { describe, expect, it } from 'vitest';
import { type CountedPolygon, featuresOf } from './feature.ts';
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
        ...{ sentence: answer.sentence, present: false, presence: null, ruledOut: false, score: 0.875 },
        ...{ confidence: 0.25, coarse: true, areaPixels: 0, areaSquareMetres: null, perimeterMetres: null },
        ...{ areaMethod: null, lengthMetres: null, widthMetres: null, orientationDegrees: null },
        ...{ image: 'a.tif', model: 'tiny', modelHash: null, time: '2026-01-02T03:04:05.678Z' },
      },
    });
  });
});
