import { describe, expect, it } from 'vitest';
import type { GeoKeys } from '../georeference.ts';
import { toLonLat } from '../projection.ts';
import { crsFromGeoKeys } from './geo-key-system.ts';
import { crsFromWkt } from './well-known-text.ts';

/** Keys from numbers and texts; a number with a fraction, or an array, goes to the doubles. */
function keysOf(values: Readonly<Record<number, number | string | readonly number[]>>): GeoKeys {
  const doubles: number[] = [];
  let ascii = '';
  const entries = Object.entries(values).map(([key, value]) => {
    if (typeof value === 'string') {
      const entry = [Number(key), 34737, value.length + 1, ascii.length];
      ascii += `${value}|`;
      return entry;
    }
    if (typeof value === 'number' && Number.isInteger(value) && Number(key) < 2057)
      return [Number(key), 0, 1, value];
    if (typeof value === 'number' && [3072, 3074, 3075, 3076].includes(Number(key)))
      return [Number(key), 0, 1, value];
    const numbers = [value].flat() as number[];
    const entry = [Number(key), 34736, numbers.length, doubles.length];
    doubles.push(...numbers);
    return entry;
  });
  return {
    directory: Uint16Array.from([1, 1, 0, entries.length, ...entries.flat()]),
    doubles: Float64Array.from(doubles),
    ascii,
  };
}

const system = async (values: Parameters<typeof keysOf>[0]) => (await crsFromGeoKeys(keysOf(values)))!;
const MOLLWEIDE =
  'PROJCS["World_Mollweide",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mollweide"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],UNIT["Meter",1.0]]';

describe('GeoTIFF keys', () => {
  it('text of ESRI in a citation is read, without a code and where the model type says nothing', async () => {
    const crs = await system({
      1024: 32767,
      1026: 'World_Mollweide',
      2048: 4326,
      3073: `ESRI PE String = ${MOLLWEIDE}`,
    });
    expect(crs).toMatchObject({ kind: 'projected', epsg: null, name: 'World_Mollweide' });
    expect(crs.unit!.metres).toBe(1);
    // PROJ: 10 E, 50 N.
    const [longitude, latitude] = toLonLat(crs)(760633.1862, 5873471.9562);
    expect([longitude, latitude]).toEqual([expect.closeTo(10, 5), expect.closeTo(50, 5)]);
    expect(crs.wkt).toBe(MOLLWEIDE);
  });

  it('a code in key 3072 counts more, whatever the model type and the text beside it', async () => {
    const crs = await system({
      1024: 32767,
      1026: 'NAD83 / Conus Albers',
      3072: 5070,
      3073: `ESRI PE String = ${MOLLWEIDE}`,
    });
    expect(crs).toMatchObject({ kind: 'projected', epsg: 5070, name: 'NAD83 / Conus Albers' });
    expect(toLonLat(crs)(0, 2000000)[0]).toBeCloseTo(-96, 9);
  });

  it('feet are feet where the key of the unit is left out, and what the key says where it is not', async () => {
    const byCode = await system({ 1024: 1, 3072: 2263 });
    expect(byCode.unit).toEqual({ name: 'US survey foot', metres: expect.closeTo(1200 / 3937, 14) });
    const byKey = await system({ 1024: 1, 3072: 2263, 3076: 9001 });
    expect(byKey.unit!.metres).toBe(1);
    const [x, y] = [980000, 200000];
    const inMetres = toLonLat(byKey)((x * 1200) / 3937, (y * 1200) / 3937);
    const [longitude, latitude] = toLonLat(byCode)(x, y);
    expect(inMetres[0]).toBeCloseTo(longitude, 9);
    expect(inMetres[1]).toBeCloseTo(latitude, 9);
  });

  it('user-defined parameters are read, with the datum by its code and its shift', async () => {
    const parameters = {
      3075: 1,
      3076: 9001,
      3080: -2,
      3081: 49,
      3082: 400000,
      3083: -100000,
      3092: 0.9996012717,
    };
    const own = await system({ 1024: 1, 2048: 4277, 3072: 32767, 3074: 32767, ...parameters });
    const known = await system({ 1024: 1, 3072: 27700 });
    expect(own).toMatchObject({ kind: 'projected', epsg: null });
    const [p, q] = [toLonLat(own)(530000, 180000), toLonLat(known)(530000, 180000)];
    expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeLessThan(1e-9);
  });

  it('a projection by the code of its conversion', async () => {
    const crs = await system({ 1024: 1, 2048: 4326, 3072: 32767, 3074: 16031 });
    expect(toLonLat(crs)(500000, 5000000)[0]).toBeCloseTo(3, 9);
  });

  it('what is not understood is refused with the reason, and keeps its unit', async () => {
    const alaska = await system({ 1024: 1, 2048: 4269, 3072: 32767, 3075: 2, 3076: 9003 });
    expect(() => toLonLat(alaska)).toThrow(/its projection, number 2 of GeoTIFF's list, is not known here/);
    expect(alaska.unit!.metres).toBe(1200 / 3937);
    const unknown = await system({ 1024: 1, 3072: 65000 });
    expect(() => toLonLat(unknown)).toThrow(/EPSG:65000 is not in the registry/);
    const noDatum = await system({ 1024: 1, 3072: 32767, 3075: 1 });
    expect(() => toLonLat(noDatum)).toThrow(/give no datum/);
  });

  it('a shift that the file gives is applied where no code says which datum it is', async () => {
    const shifted = { 1024: 2, 2048: 32767, 2057: 6377397.155, 2059: 299.1528128 };
    const crs = await system({ ...shifted, 2062: [598.1, 73.7, 418.2, 0.202, 0.045, -2.455, 6.7] });
    // PROJ's helmert with the position vector's convention.
    const [longitude, latitude] = toLonLat(crs)(10, 50);
    expect(Math.hypot(longitude - 9.998813925, latitude - 49.998857264)).toBeLessThan(1e-8);
    expect(crs.definition).toMatchObject({ toWgs84: { source: 'file', accuracyMetres: null } });
    const bare = await system(shifted);
    expect(bare.definition).toMatchObject({ toWgs84: { source: 'unknown' } });
  });
});

describe('well-known text', () => {
  const DEGREES = 'UNIT["degree",0.0174532925199433]';
  const WGS84 = `GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],${DEGREES}]`;

  it('with a code that its parameters contradict is what its parameters say', async () => {
    const zone = (meridian: number) =>
      `PROJCS["a zone",${WGS84},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${meridian}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","32633"]]`;
    expect(await crsFromWkt(zone(15), 'x')).toMatchObject({ epsg: 32633 });
    const changed = await crsFromWkt(zone(16), 'x');
    expect(changed.epsg).toBeNull();
    expect(toLonLat(changed)(500000, 5e6)[0]).toBeCloseTo(16, 9);
  });

  it('of compound systems is read for its horizontal part', async () => {
    const crs = await crsFromWkt(
      `COMPD_CS["both",${WGS84},VERT_CS["h",VERT_DATUM["d",2005],UNIT["metre",1]]]`,
      'x',
    );
    expect(crs).toMatchObject({ kind: 'geographic', name: 'WGS 84' });
  });

  it("knows Web Mercator by PROJ's terms, on the sphere", async () => {
    const text = `PROJCS["WGS 84 / Pseudo-Mercator",${WGS84},PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1],EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"]]`;
    expect(toLonLat(await crsFromWkt(text, 'x'))(1e6, 8399737.8898)[1]).toBeCloseTo(60, 8);
  });

  it.each([
    ['a projection', 'PROJECTION["Quartic_Authalic"],', /Quartic_Authalic is not known here/],
    ['a parameter', 'PROJECTION["Transverse_Mercator"],PARAMETER["wobble",1],', /parameter wobble/],
    ['axes', 'PROJECTION["Transverse_Mercator"],AXIS["Y",NORTH],AXIS["X",WEST],', /directions of its axes/],
  ])('with %s that is not known is refused by name', async (_what, part, why) => {
    const crs = await crsFromWkt(`PROJCS["mine",${WGS84},${part}UNIT["metre",1]]`, 'x');
    expect(() => toLonLat(crs)).toThrow(why);
  });
});
