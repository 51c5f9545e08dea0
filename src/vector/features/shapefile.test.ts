import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shortNames } from './dbf.ts';
import { FEATURE_FIELDS } from './feature.ts';
import { type GroundPlace, placeOf } from './place.ts';
import { ShapefileEncoder } from './shapefile.ts';
import { answer, foundAndNot, quarry, utm33, wgs84 } from './testing/sample-features.ts';

const transform = [2, 0, 400_000, 0, -2, 5_600_000] as const;

function filesOf(place: GroundPlace, features = foundAndNot(place)): Record<string, Uint8Array> {
  const encoder = new ShapefileEncoder(place);
  expect(encoder.begin()).toHaveLength(0);
  for (const feature of features) expect(encoder.feature(feature)).toHaveLength(0);
  return unzipSync(encoder.end());
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Header as on page 4 of ESRI's description: length in bytes, kind of shapes, bounds. */
function headerOf(file: Uint8Array) {
  const view = viewOf(file);
  expect([view.getInt32(0), view.getInt32(28, true)]).toEqual([9994, 1000]);
  return {
    bytes: 2 * view.getInt32(24),
    shapes: view.getInt32(32, true),
    bounds: [0, 1, 2, 3].map((i) => view.getFloat64(36 + 8 * i, true)),
  };
}

/** Main file by its own index: per record its number, and its rings with their points, or null of a null shape. */
function shapesOf({ 'answers.shp': shp, 'answers.shx': shx }: Record<string, Uint8Array>) {
  const [main, index] = [viewOf(shp!), viewOf(shx!)];
  return Array.from({ length: (shx!.length - 100) / 8 }, (_, record) => {
    const at = 2 * index.getInt32(100 + 8 * record);
    expect(main.getInt32(at)).toBe(record + 1);
    const words = main.getInt32(at + 4);
    expect(index.getInt32(104 + 8 * record)).toBe(words);
    const next = record + 1 < (shx!.length - 100) / 8 ? 2 * index.getInt32(108 + 8 * record) : shp!.length;
    expect(at + 8 + 2 * words).toBe(next);
    const type = main.getInt32(at + 8, true);
    if (type === 0) return null;
    expect(type).toBe(5);
    const bounds = [0, 1, 2, 3].map((i) => main.getFloat64(at + 12 + 8 * i, true));
    const [parts, points] = [main.getInt32(at + 44, true), main.getInt32(at + 48, true)];
    const starts = Array.from({ length: parts }, (_, i) => main.getInt32(at + 52 + 4 * i, true));
    const pointsAt = at + 52 + 4 * parts;
    expect(pointsAt + 16 * points).toBe(next);
    const rings = starts.map((start, i) =>
      Array.from({ length: (starts[i + 1] ?? points) - start }, (_, k) => [
        main.getFloat64(pointsAt + 16 * (start + k), true),
        main.getFloat64(pointsAt + 16 * (start + k) + 8, true),
      ]),
    );
    return { bounds, rings };
  });
}

/** A dBASE III table: columns as [name, type, width, decimals], rows as texts of their full width. */
function tableOf(file: Uint8Array) {
  const view = viewOf(file);
  expect(file[0]).toBe(3);
  const [rows, head, width] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  expect(file[head - 1]).toBe(0x0d);
  const columns = Array.from({ length: (head - 33) / 32 }, (_, i) => {
    const at = 32 + 32 * i;
    const name = strFromU8(file.subarray(at, at + 11)).replace(/\0+$/, '');
    return [name, String.fromCharCode(file[at + 11]!), file[at + 16]!, file[at + 17]!] as const;
  });
  expect(width).toBe(columns.reduce((sum, [, , size]) => sum + size, 1));
  expect(file.length).toBe(head + rows * width + 1);
  expect(file.at(-1)).toBe(0x1a);
  const texts = Array.from({ length: rows }, (_, row) => {
    let at = head + row * width;
    expect(file[at++]).toBe(0x20); // not deleted
    return Object.fromEntries(
      columns.map(([name, , size]) => {
        at += size;
        return [name, strFromU8(file.subarray(at - size, at))];
      }),
    );
  });
  return { columns, rows: texts };
}

describe('a shapefile', () => {
  it('holds outlines clockwise and holes counterclockwise, each ring closed, with their bounds', async () => {
    const files = filesOf(placeOf({ transform, crs: await quarry() }));
    expect(Object.keys(files)).toEqual(
      ['shp', 'shx', 'dbf', 'prj', 'cpg'].map((ending) => `answers.${ending}`),
    );
    const bounds = [400_002, 5_599_992, 400_016, 5_599_998];
    for (const name of ['answers.shp', 'answers.shx']) {
      expect(headerOf(files[name]!)).toEqual({ bytes: files[name]!.length, shapes: 5, bounds });
    }
    expect(shapesOf(files)).toEqual([
      {
        bounds,
        rings: [
          [
            [400_002, 5_599_998],
            [400_010, 5_599_998],
            [400_010, 5_599_992],
            [400_002, 5_599_992],
            [400_002, 5_599_998],
          ],
          [
            [400_004, 5_599_996],
            [400_004, 5_599_994],
            [400_006, 5_599_994],
            [400_006, 5_599_996],
            [400_004, 5_599_996],
          ],
          [
            [400_014, 5_599_998],
            [400_016, 5_599_998],
            [400_016, 5_599_994],
            [400_014, 5_599_994],
            [400_014, 5_599_998],
          ],
        ],
      },
      null,
    ]);
  });

  it('has the bounds of all of its shapes, of none where there are none', () => {
    const place = placeOf(null);
    const [found, not] = foundAndNot(place);
    const at = (x: number, y: number) => ({
      ...found,
      polygons: [{ exterior: [x, y, x + 2, y, x + 2, y + 1, x, y + 1], holes: [] }],
    });
    const files = filesOf(place, [at(5, 9), at(3, 20), at(8, 4)] as never);
    expect(headerOf(files['answers.shp']!).bounds).toEqual([3, 4, 10, 21]);
    expect(shapesOf(files).map((shape) => shape!.bounds)).toEqual([
      [5, 9, 7, 10],
      [3, 20, 5, 21],
      [8, 4, 10, 5],
    ]);
    const none = filesOf(place, [not] as never);
    expect(headerOf(none['answers.shp']!)).toEqual({ bytes: 112, shapes: 5, bounds: [0, 0, 0, 0] });
    expect(shapesOf(none)).toEqual([null]);
  });

  it('says what its coordinates are, as far as that is known', async () => {
    const systemOf = (place: GroundPlace) => {
      const prj = filesOf(place)['answers.prj'];
      return prj && strFromU8(prj);
    };
    const degrees = placeOf({ transform: [0.5, 0, 10, 0, -0.25, 50], crs: await wgs84() });
    expect(systemOf(degrees)).toMatch(
      /^GEOGCS\["GCS_WGS_1984",DATUM\["D_WGS_1984",SPHEROID\["WGS_1984",6378137/,
    );
    expect(shapesOf(filesOf(degrees))[0]!.bounds).toEqual([10.5, 49, 14, 49.75]);
    // Longitude and latitude wherever there is a way to them.
    expect(systemOf(placeOf({ transform, crs: await utm33() }))).toMatch(/^GEOGCS/);
    expect(systemOf(placeOf({ transform, crs: await quarry() }))).toMatch(/^LOCAL_CS\["quarry"/);
    expect(systemOf(placeOf({ transform, crs: null }))).toBeUndefined();
    expect(systemOf(placeOf(null))).toBeUndefined();
    expect(strFromU8(filesOf(placeOf(null))['answers.cpg']!)).toBe('UTF-8');
  });
});

describe("a shapefile's table", () => {
  const place = placeOf(null);
  const [found, not] = foundAndNot(place);
  const rowOf = (properties: object) =>
    tableOf(
      filesOf(place, [{ ...found, properties: { ...found.properties, ...properties } }] as never)[
        'answers.dbf'
      ]!,
    ).rows[0]!;

  it('has a column for each property, of its kind', () => {
    const kinds = {
      text: ['C', 254, 0],
      real: ['N', 24, 9],
      integer: ['N', 18, 0],
      boolean: ['L', 1, 0],
      time: ['C', 24, 0],
    } as const;
    expect(tableOf(filesOf(place)['answers.dbf']!).columns.map(([, ...kind]) => kind)).toEqual(
      FEATURE_FIELDS.map(({ type }) => kinds[type]),
    );
  });

  it('holds texts at the left, numbers at the right, and what is not known as dBASE does', () => {
    const { rows } = tableOf(filesOf(place, [found, not])['answers.dbf']!);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      sentence: answer.sentence.padEnd(253), // 254 bytes, of which the umlaut has two
      present: 'T',
      presence: ' '.repeat(24),
      ruled_out: 'F',
      score: '0.875000000'.padStart(24),
      area_px: '13'.padStart(18),
      area_m2: ' '.repeat(24),
      model_hash: ' '.repeat(254),
      time: '2026-01-02T03:04:05.678Z',
    });
    expect(rows[1]).toMatchObject({ sentence: 'a second\nline'.padEnd(254), present: 'F' });
    expect(rowOf({ coarse: null, model: 'tiny' })).toMatchObject({ coarse: '?', model: 'tiny'.padEnd(254) });
  });

  it('gives up decimals where a number is too long for its column', () => {
    expect(rowOf({ areaSquareMetres: 2 ** 57 }).area_m2).toBe('144115188075855872.00000');
  });

  it('cuts texts at 254 bytes, but not within a character', () => {
    const cut = (sentence: string) => rowOf({ sentence }).sentence!;
    expect(cut('x'.repeat(254))).toBe('x'.repeat(254));
    expect(cut('x'.repeat(300))).toBe('x'.repeat(254));
    expect(cut(`${'x'.repeat(253)}ä!`)).toBe(`${'x'.repeat(253)} `);
    expect(cut(`${'x'.repeat(252)}ä!`)).toBe(`${'x'.repeat(252)}ä`);
    expect(cut(`${'x'.repeat(251)}🚢`)).toBe(`${'x'.repeat(251)}   `);
  });
});

describe('names of ten letters', () => {
  it('are words that are understood', () => {
    const names = Object.entries({
      ...{ sentence: 'sentence', confidence: 'confidence', ruledOut: 'ruled_out', modelHash: 'model_hash' },
      ...{ areaPixels: 'area_px', areaSquareMetres: 'area_m2', lengthMetres: 'length_m' },
      ...{ perimeterMetres: 'perimete_m', areaMethod: 'are_method', orientationDegrees: 'or_degrees' },
    });
    expect(shortNames(names.map(([name]) => name))).toEqual(names.map(([, short]) => short));
  });

  it('stay apart, and are cut where they are too long', () => {
    expect(shortNames(['perimeterMetres', 'perimeteMetres', 'perimetMetres', 'perimeteM'])).toEqual([
      'perimete_m',
      'perimete_2',
      'perimet_m',
      'perimete_3',
    ]);
    expect(
      shortNames(['areaSquareMetresPixels', 'abcdefghijklm', 'aSquareMetresB', 'x2Pixels', 'aPixelsB']),
    ).toEqual(['area_sq_px', 'abcdefghij', 'a_square_b', 'x2px', 'a_pixels_b']);
  });
});
