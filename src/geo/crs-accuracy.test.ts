import { expect, it } from 'vitest';
import { crsFromGeoKeys } from './crs/geo-key-system.ts';
import { crsAccuracyMetres, crsWarnings } from './crs-accuracy.ts';
import { fromLonLat } from './projection.ts';

const size = { width: 100, height: 100 };

async function image(code: number, at: readonly [longitude: number, latitude: number]) {
  const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, code);
  const crs = (await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' }))!;
  const [x, y] = 'refused' in crs.definition ? [0, 0] : fromLonLat(crs)(...at);
  return { transform: [1, 0, x, 0, -1, y] as const, crs };
}

it('is silent where longitude and latitude are exact, and says how exact they are elsewhere', async () => {
  const utm = await image(32631, [3, 50]);
  expect([crsAccuracyMetres(utm, size), crsWarnings(utm, size)]).toEqual([0, []]);
  const swiss = await image(2056, [8, 47]);
  expect([crsAccuracyMetres(swiss, size), crsWarnings(swiss, size)]).toEqual([1, []]);
  const dominica = await image(2002, [-61.4, 15.4]);
  expect(crsAccuracyMetres(dominica, size)).toBe(10);
  expect(crsWarnings(dominica, size)).toEqual([
    expect.stringMatching(/exact to 10 m by Dominica 1945 to WGS 84 \(1\)/),
  ]);
});

it('says that a shift is not known, that there is no transformation, and that an image lies elsewhere', async () => {
  const china = await image(2349, [75, 40]); // Xian 1980
  expect(crsAccuracyMetres(china, size)).toBeNull();
  expect(crsWarnings(china, size)).toEqual([expect.stringMatching(/no shift .* is known/)]);
  expect(crsWarnings(await image(3145, [0, 0]), size)).toEqual([
    expect.stringMatching(/cannot be transformed .*West Orientated.*map coordinates are right/),
  ]);
  expect(crsWarnings(await image(2056, [20, 47]), size)).toEqual([
    expect.stringMatching(/outside of the area/),
  ]);
  // Locodjo 1965 is used in all of Ivory Coast, and its shift is made for Abidjan.
  const inland = await image(2040, [-5.5, 9]);
  expect(crsAccuracyMetres(inland, size)).toBeNull();
  expect(crsWarnings(inland, size)[1]).toMatch(
    /outside of the area for which Locodjo 1965 to WGS 84 \(1\) is made/,
  );
  expect(crsAccuracyMetres(await image(2040, [-4, 5.3]), size)).toBe(15);
  // Across the antimeridian: New Zealand's Chatham Islands are within the area from 176 W.
  expect(crsWarnings(await image(3793, [-176.5, -44]), size)).toEqual([]);
});
