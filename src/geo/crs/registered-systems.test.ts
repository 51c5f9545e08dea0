import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { CrsError } from '../errors.ts';
import type { CoordinateReferenceSystem } from '../georeference.ts';
import { fromLonLat, toLonLat } from '../projection.ts';
import { crsFromGeoKeys } from './geo-key-system.ts';
import { loadRegistry } from './load-registry.ts';
import { crsFromWkt } from './well-known-text.ts';

type Point = readonly [longitude: number, latitude: number, x: number, y: number];

/** What PROJ says about a sample of the registry; scripts/epsg/write-sample.ts made it. */
const sample = JSON.parse(
  await readFile(new URL('../../../test/fixtures/epsg-sample.json', import.meta.url), 'utf8'),
) as {
  systems: { code: number; accuracy: number | null; points: Point[] }[];
  texts: { text: string; points: Point[] }[];
};

/** The system of a file that gives its code and nothing else, the unit neither. */
async function ofCode(code: number): Promise<CoordinateReferenceSystem> {
  const { kind } = (await loadRegistry()).system(code)!;
  const [type, key] = kind === 'projected' ? [1, 3072] : [2, 2048];
  const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, type, key, 0, 1, code);
  return (await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' }))!;
}

const METRES_PER_DEGREE = 111_320;

/** Metres on the ground between what is known and what a system gives. */
function distance([longitude, latitude]: readonly number[], known: Point): number {
  const turn = longitude! - known[0] - 360 * Math.round((longitude! - known[0]) / 360);
  return Math.hypot(turn * Math.cos((known[1] * Math.PI) / 180), latitude! - known[1]) * METRES_PER_DEGREE;
}

function expectPlaces(crs: CoordinateReferenceSystem, points: readonly Point[], limit: number): void {
  const [there, back] = [fromLonLat(crs), toLonLat(crs)];
  for (const point of points) {
    const [longitude, latitude, x, y] = point;
    const off = distance(back(x, y), point);
    expect(off, `${crs.name} at ${x}, ${y}`).toBeLessThan(limit);
    const again = back(...there(longitude, latitude));
    expect(distance(again, point), `${crs.name} and back`).toBeLessThan(limit);
  }
}

it('every method, unit, axis and kind of shift gives the coordinates of PROJ', async () => {
  expect(sample.systems.length).toBeGreaterThan(250);
  for (const { code, points } of sample.systems) {
    const crs = await ofCode(code);
    expect(crs.epsg).toBe(code);
    expectPlaces(crs, points, 0.3); // what inverting large shifts approximately comes to, in PROJ, too
  }
});

it('the accuracy is that of the shift, and none where the shift is not known', async () => {
  for (const { code, accuracy } of sample.systems) {
    const { definition } = await ofCode(code);
    if ('refused' in definition) throw new Error(`EPSG:${code} is refused`);
    expect(definition.toWgs84.accuracyMetres, `EPSG:${code}`).toBe(accuracy);
  }
});

it('well-known text of every dialect gives the same without any code', async () => {
  expect(sample.texts.length).toBeGreaterThan(40);
  for (const { text, points } of sample.texts) {
    const crs = await crsFromWkt(text, 'the sample');
    expect(crs.epsg).toBeNull();
    expectPlaces(crs, points, 3);
  }
});

it.each([
  [2218, /Lambert Conic Conformal \(West Orientated\)/],
  [5703, /heights only/],
  [4978, /geocentric/],
])('EPSG:%s is refused by name', async (code, why) => {
  const crs = await ofCode(code);
  expect(() => toLonLat(crs)).toThrow(CrsError);
  expect(() => toLonLat(crs)).toThrow(why);
});

it('compound systems are their horizontal part', async () => {
  const compound = await ofCode(7405); // OSGB36 / British National Grid + ODN height
  const flat = await ofCode(27700);
  expect(compound.definition).toEqual(flat.definition);
  expect(compound.kind).toBe('projected');
});
