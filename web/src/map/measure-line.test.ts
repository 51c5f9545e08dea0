import { expect, test } from 'vitest';
import { crsFromEpsg } from '../../../src/geo/crs/crs-from-epsg.ts';
import { onEarth } from '../image/on-earth.ts';
import { georeferencedFrame, plainFrame } from '../image/pixel-frame.ts';
import { measureLine } from './measure-line.ts';

/** Pixels of 10 m on Web Mercator's map at 60 degrees north, where the ground is half as long. */
const mercator = async () =>
  georeferencedFrame({ transform: [10, 0, 0, 0, -10, 8399737.89], crs: (await crsFromEpsg(3857))! });

const square = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

test('lengths and areas are those of the ground, whatever the map does to them', async () => {
  const { length, area, by } = measureLine(await mercator(), square);
  expect(by).toBe('ground');
  // Three sides of 1000 m on the map; the ellipsoid at 60 degrees has 0.5013 of that across.
  expect(length).toBeGreaterThan(1495);
  expect(length).toBeLessThan(1506);
  expect(area).toBeGreaterThan(249_000);
  expect(area).toBeLessThan(251_500);
});

test('of two places there is a length and no area', async () => {
  const two = measureLine(await mercator(), square.slice(0, 2));
  expect(two).toMatchObject({ area: null, by: 'ground' });
  expect(two.length).toBeCloseTo(501.3, 0);
});

test('an image that does not say where it lies is measured in pixels, and says so', () => {
  expect(measureLine(plainFrame(100), square)).toEqual({ length: 300, area: 10_000, by: 'pixels' });
});

test('places have longitude and latitude, and north is where the map has it', async () => {
  const earth = onEarth(await mercator())!;
  const [longitude, latitude] = earth.lonLat([0, 0])!;
  expect(longitude).toBeCloseTo(0, 6);
  expect(latitude).toBeCloseTo(60, 5);
  expect(earth.north([0, 0])).toBeCloseTo(0, 6);
  const utm = onEarth(
    georeferencedFrame({ transform: [10, 0, 300_000, 0, -10, 6_000_000], crs: (await crsFromEpsg(32633))! }),
  )!;
  // West of its central meridian, north is to the right of the grid's: 3.03 degrees x sin(54.1) = 2.5.
  expect(utm.north([0, 0])).toBeCloseTo(2.48, 1);
  expect(onEarth(plainFrame(10))).toBeNull();
});
