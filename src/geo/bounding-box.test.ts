import { describe, expect, it } from 'vitest';
import { bboxToWindow, type PlacedImage, parseBbox, toPixels } from './bounding-box.ts';
import { crsFromGeoKeys } from './crs/geo-key-system.ts';
import { GeoreferenceError, type GeoreferenceProblem } from './errors.ts';
import { type CoordinateReferenceSystem, type GeoTransform, pixelToMap } from './georeference.ts';
import { toLonLat } from './projection.ts';

const crsOf = async (type: 1 | 2, code: number): Promise<CoordinateReferenceSystem> =>
  (await crsFromGeoKeys({
    directory: Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, type, type === 1 ? 3072 : 2048, 0, 1, code),
    doubles: new Float64Array(),
    ascii: '',
  }))!;

const image = (
  transform: GeoTransform,
  crs: CoordinateReferenceSystem | null,
  width = 1000,
  height = 800,
): PlacedImage => ({
  name: 'image.tif',
  width,
  height,
  georeference: { transform, crs },
});

const utm = image([0.5, 0, 500000, 0, -0.5, 5000000], await crsOf(1, 32631));

function failure(act: () => unknown, reason: GeoreferenceProblem): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(GeoreferenceError);
    expect((error as GeoreferenceError).reason).toBe(reason);
    return (error as Error).message;
  }
  throw new Error('did not throw');
}

describe('parseBbox', () => {
  it('reads four numbers in one of three spaces', () => {
    expect(parseBbox('0,1,20,30')).toEqual({ in: 'pixel', corners: [0, 1, 20, 30] });
    expect(parseBbox('map:5e5, 4999000,501000,5000000')).toEqual({
      in: 'map',
      corners: [500000, 4999000, 501000, 5000000],
    });
    expect(parseBbox('lonlat:-4.5,-1,4.5,1')).toEqual({ in: 'lonlat', corners: [-4.5, -1, 4.5, 1] });
    expect(parseBbox('4,1,5,2', 'lonlat').in).toBe('lonlat');
  });

  it('refuses what is no box', () => {
    for (const text of [
      '',
      '1,2,3',
      '1,2,3,4,5',
      'a,b,c,d',
      '1,2,,4',
      'degrees:1,2,3,4',
      '1,2,3,NaN',
      '5,0,5,9',
    ]) {
      expect(failure(() => parseBbox(text), 'bounding-box')).toContain('four numbers X0,Y0,X1,Y1');
    }
    expect(failure(() => parseBbox('lonlat:500000,4999000,501000,5000000'), 'bounding-box')).toContain(
      'not in degrees',
    );
  });
});

describe('bboxToWindow', () => {
  it('takes every pixel that the box touches, corners in any order, cut at the edges', () => {
    expect(bboxToWindow(utm, parseBbox('pixel:10,20,30,50'))).toEqual({
      x: 10,
      y: 20,
      width: 20,
      height: 30,
    });
    expect(bboxToWindow(utm, parseBbox('pixel:30.2,50.5,10.7,20.1'))).toEqual({
      x: 10,
      y: 20,
      width: 21,
      height: 31,
    });
    expect(bboxToWindow(utm, parseBbox('pixel:-50,-50,5000,10'))).toEqual({
      x: 0,
      y: 0,
      width: 1000,
      height: 10,
    });
    expect(bboxToWindow(utm, parseBbox('map:500100,4999900,500200,5000000'))).toEqual({
      x: 200,
      y: 0,
      width: 200,
      height: 200,
    });
    // The edges of 0.1 + 0.2 and the like are the pixels' own.
    const fine = image([0.1, 0, 0.3, 0, -0.1, 0.3], null);
    expect(bboxToWindow(fine, parseBbox('map:0.6,0.0,0.9,0.3'))).toEqual({ x: 3, y: 0, width: 3, height: 3 });
    // Column 4 begins at 0.7, for which the transform gives 3.9999999999999996, and column 23 ends at 2.7 (24.000000000000004).
    expect((0.7 - 0.3) / 0.1).toBeLessThan(4);
    expect((2.7 - 0.3) / 0.1).toBeGreaterThan(24);
    expect(bboxToWindow(fine, parseBbox('map:0.7,0.0,2.7,0.3'))).toMatchObject({ x: 4, width: 20 });
  });

  it('goes around what a box becomes in a turned image', () => {
    const turned = image([0, 1, 0, 1, 0, 0], null, 100, 100); // map x is the row
    expect(bboxToWindow(turned, parseBbox('map:10,20,30,50'))).toEqual({
      x: 20,
      y: 10,
      width: 30,
      height: 20,
    });
    const southUp = image([1, 0, 0, 0, 1, 0], null, 100, 100);
    expect(bboxToWindow(southUp, parseBbox('map:10,20,30,50'))).toEqual({
      x: 10,
      y: 20,
      width: 20,
      height: 30,
    });
  });

  it('follows the curved edges of a box in degrees', async () => {
    // 60 m pixels of a zone of UTM: the parallel at 60 degrees north bends by kilometres between the box's corners.
    const zone = image([60, 0, 200000, 0, -60, 6800000], await crsOf(1, 32631), 10000, 8000);
    const window = bboxToWindow(zone, parseBbox('lonlat:0,59,6,60'));
    const project = toPixels(zone, 'lonlat');
    const bottomMiddle = project(3, 59)[1];
    const bottomCorner = project(0, 59)[1];
    expect(bottomMiddle - bottomCorner).toBeGreaterThan(50);
    expect(window.y + window.height).toBe(Math.ceil(bottomMiddle));
    expect(window.y).toBe(Math.floor(Math.min(project(3, 60)[1], project(0, 60)[1])));
  });

  it('finds degrees wherever an image counts them from, and across the 180th meridian', async () => {
    const degrees = await crsOf(2, 4326);
    const pacific = image([0.01, 0, 170, 0, -0.01, 10], degrees, 2000, 1000); // 170 to 190 east
    expect(bboxToWindow(pacific, parseBbox('lonlat:-175,0,-174,1'))).toEqual({
      x: 1500,
      y: 900,
      width: 100,
      height: 100,
    });
    expect(bboxToWindow(pacific, parseBbox('lonlat:179,0,-179,1'))).toEqual({
      x: 900,
      y: 900,
      width: 200,
      height: 100,
    });
    const [longitude, latitude] = toLonLat(degrees)(
      ...pixelToMap(pacific.georeference!.transform, 1550, 950),
    );
    expect([((longitude + 540) % 360) - 180, latitude].map((value) => Math.round(value * 100) / 100)).toEqual(
      [-174.5, 0.5],
    );
  });

  it('says where the box would lie when it lies beside the image', () => {
    expect(failure(() => bboxToWindow(utm, parseBbox('lonlat:45,3,45.1,3.1')), 'bounding-box')).toMatch(
      /lies beside image\.tif: it would be pixels .* of an image of 1000 x 800; check that longitude comes first/,
    );
    expect(failure(() => bboxToWindow(utm, parseBbox('pixel:1000,0,1010,10')), 'bounding-box')).toContain(
      '1000, 0, 1010, 10',
    );
  });

  it('needs a georeference for coordinates', () => {
    const plain = { ...utm, georeference: null };
    expect(failure(() => bboxToWindow(plain, parseBbox('map:0,0,1,1')), 'missing')).toContain(
      'image.tif has no georeference',
    );
    const local = image([1, 0, 0, 0, -1, 0], null);
    expect(failure(() => bboxToWindow(local, parseBbox('lonlat:0,0,1,1')), 'missing')).toContain(
      'no coordinate reference system',
    );
    expect(
      failure(() => bboxToWindow(image([0, 0, 0, 0, 0, 0], null), parseBbox('map:0,0,1,1')), 'damaged'),
    ).toContain('no area');
  });
});
