import { expect, test } from 'vitest';
import { crsFromEpsg } from '../../../src/geo/crs/crs-from-epsg.ts';
import type { GeoTransform } from '../../../src/geo/index.ts';
import { imageOf } from '../../test/answer-layers.ts';
import { OpenError } from './opened-image.ts';
import { georeferencedFrame } from './pixel-frame.ts';
import { footprintOf, placementOf, scaleBetween } from './placement.ts';

const placed = async (epsg: number, transform: GeoTransform, width: number, height: number) =>
  imageOf(width, height, georeferencedFrame({ transform, crs: (await crsFromEpsg(epsg))! }));

// The same 200 m near Berlin: in UTM 33N, half as fine and turned by a quarter, and in longitude and latitude.
const UTM: GeoTransform = [0.5, 0, 391_000, 0, -0.5, 5_820_000];
const TURNED: GeoTransform = [0, 1, 391_000, -1, 0, 5_820_000];

test('images of one reference system lie where their coordinates say, whatever their resolution and turn', async () => {
  const first = await placed(32633, UTM, 400, 400);
  const second = await placed(32633, TURNED, 200, 200);
  const placement = await placementOf(first, second);
  expect(placement.by).toBe('coordinates');
  const [x, y] = placement.toFirst([30, 70])!;
  expect(x).toBeCloseTo(140, 4);
  expect(y).toBeCloseTo(60, 4);
  const back = placement.toSecond([x, y])!;
  expect(back[0]).toBeCloseTo(30, 4);
  expect(back[1]).toBeCloseTo(70, 4);
  expect(scaleBetween(first, placement)).toBeCloseTo(0.5, 4);
});

test('of another reference system, coordinates agree with the transform between the two', async () => {
  const first = await placed(32633, UTM, 400, 400);
  const { toLonLat } = await import('../../../src/geo/index.ts');
  const lonLat = toLonLat((await crsFromEpsg(32633))!);
  const [west, north] = lonLat(391_000, 5_820_000);
  const second = await placed(4326, [1e-5, 0, west, 0, -1e-5, north], 300, 200);
  const { toFirst, toSecond } = await placementOf(first, second);
  expect(toFirst([0, 0])![0]).toBeCloseTo(0, 3);
  // 1e-5 degrees are 1.1127 m along the meridian here: 2.2254 pixels of half a metre.
  const south = toFirst([0, 100])!;
  expect(Math.hypot(...south)).toBeCloseTo(222.5, 0);
  const there = toSecond(south)!;
  expect(there[0]).toBeCloseTo(0, 3);
  expect(there[1]).toBeCloseTo(100, 3);
  // The meridian is not the map's north: the second image is turned a little on the first.
  expect(Math.abs(south[0])).toBeGreaterThan(1);
});

test('where one image does not say where it lies, sizes are fitted', async () => {
  const { by, toFirst, toSecond } = await placementOf(await placed(32633, UTM, 400, 200), imageOf(100, 100));
  expect(by).toBe('sizes');
  expect(toFirst([100, 100])).toEqual([400, 200]);
  expect(toSecond([200, 50])).toEqual([50, 25]);
});

test('an image of another place is refused', async () => {
  const first = await placed(32633, UTM, 400, 400);
  const elsewhere = await placed(32633, [0.5, 0, 491_000, 0, -0.5, 5_820_000], 400, 400);
  await expect(placementOf(first, elsewhere)).rejects.toThrow(OpenError);
  await expect(placementOf(first, elsewhere)).rejects.toThrow(/no ground in common/);
});

test('a footprint is what lies in the other image', () => {
  const double = ([x, y]: readonly [number, number]) => [2 * x - 50, 2 * y] as const;
  const region = { x: 0, y: 0, width: 100, height: 40 };
  expect(footprintOf(region, double, { width: 120, height: 60 })).toEqual({
    x: 0,
    y: 0,
    width: 120,
    height: 60,
  });
  expect(footprintOf(region, double, { width: 500, height: 500 })).toEqual({
    x: 0,
    y: 0,
    width: 150,
    height: 80,
  });
  expect(footprintOf({ ...region, width: 20 }, double, { width: 120, height: 60 })).toBeNull();
});
