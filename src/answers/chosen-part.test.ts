import { describe, expect, it } from 'vitest';
import { crsFromEpsg } from '../geo/crs/crs-from-epsg.ts';
import type { BoundingBox } from '../geo/index.ts';
import { defaultVocabulary } from '../language/index.ts';
import { sizeWarning, sizeWarnings } from './size-warnings.ts';
import { drawnImage } from './testing/drawn-image.ts';

const box = (space: BoundingBox['in'], ...corners: [number, number, number, number]): BoundingBox => ({
  in: space,
  corners,
});

describe('the part of an image that a box chooses', async () => {
  // 4.1 to 4.2 degrees east, 52 to 52.1 north.
  const crs = (await crsFromEpsg(4326))!;
  const georeference = { transform: [1e-4, 0, 4.1, 0, -1e-4, 52.1] as const, crs };
  const utm = { transform: [0.5, 0, 500000, 0, -0.5, 5800000] as const, crs: (await crsFromEpsg(32631))! };
  const part = (
    bbox: BoundingBox,
    gsd?: number,
    place: typeof georeference | typeof utm | null = georeference,
  ) => drawnImage(1000, 1000, { georeference: place, bbox, ...(gsd === undefined ? {} : { gsd }) } as never);

  it('is what it says', () => {
    expect(part(box('lonlat', 4.12, 52.03, 4.14, 52.06)).window).toEqual({
      x: 200,
      y: 400,
      width: 200,
      height: 300,
    });
    expect(part(box('pixel', 10.5, 20, 40, 60)).window).toEqual({ x: 10, y: 20, width: 30, height: 40 });
  });

  it.each([
    [box('lonlat', 4.14, 52.03, 4.12, 52.06), /east corner.*west comes first: 4.12,52.03,4.14,52.06/],
    [box('pixel', 4.12, 52.03, 4.14, 52.06), /taken for pixels.*are degrees.*--bbox-crs lonlat/],
    [box('pixel', 4, 52, 5, 53), /1 x 1 pixels.*if its numbers are degrees.*--bbox-crs lonlat/],
    [box('pixel', 10, 10, 12, 12), /2 x 2 pixels.*nothing can be told apart; give a larger box/],
    [box('lonlat', 52.03, 4.12, 52.06, 4.14), /longitude first: 4.12,52.03,4.14,52.06/],
    [box('pixel', 2000, 2000, 2100, 2100), /lies beside/],
  ])('is not taken from a box that was meant otherwise: %j', (bbox, expected) => {
    expect(() => part(bbox)).toThrow(expected);
  });

  it('knows coordinates of the map where it is given them for pixels', () => {
    expect(() => part(box('pixel', 500050, 5799700, 500150, 5799900), undefined, utm)).toThrow(
      /--bbox-crs map/,
    );
    expect(() => part(box('map', 3.001, 52.349, 3.003, 52.35), undefined, utm)).toThrow(/--bbox-crs lonlat/);
  });

  it('may lie across the antimeridian', () => {
    const place = { transform: [1e-3, 0, 179.5, 0, -1e-3, -16] as const, crs };
    const { window } = drawnImage(1000, 1000, {
      georeference: place,
      bbox: box('lonlat', 179.8, -16.5, -179.9, -16.2),
    });
    expect(window).toMatchObject({ x: 300, width: 300 });
  });

  it('is not looked at so coarsely that nothing is left', () => {
    expect(() => part(box('pixel', 0, 0, 100, 100), 50, utm)).toThrow(
      /at 50 m per pixel 1 x 1 pixels are left/,
    );
  });

  it('is a small image as a whole in any case', () => {
    expect(drawnImage(4, 4, { bbox: box('pixel', 0, 0, 4, 4) }).window).toMatchObject({
      width: 4,
      height: 4,
    });
  });
});

describe('what is said where things are too small to be seen', () => {
  const at = (groundSamplingDistance: number | null) =>
    sizeWarnings(
      { raster: { groundSamplingDistance } as never },
      ['the vehicle', 'the ship', 'the car'],
      defaultVocabulary,
    );

  it('is a line for each kind of which even the largest are', () => {
    expect(at(0.5)).toEqual([]);
    expect(at(null)).toEqual([]);
    expect(at(10)).toEqual([
      expect.stringMatching(/from about 80 m on here, and even a large vehicle .* 25 m; .* 3.1 m per pixel/),
    ]);
    expect(sizeWarning('bridge', 1000)).toBeNull();
    expect(sizeWarning(null, 1000)).toBeNull();
  });
});
