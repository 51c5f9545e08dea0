import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { CsvEncoder } from './csv.ts';
import { FEATURE_FIELDS } from './feature.ts';
import { type GroundPlace, placeOf } from './place.ts';
import { foundAndNot, quarry, wgs84 } from './testing/sample-features.ts';

/** The rows that another reader of RFC 4180 finds in it. */
function rowsOf(place: GroundPlace): Record<string, string>[] {
  const encoder = new CsvEncoder(place);
  const text = [
    encoder.begin(),
    ...foundAndNot(place).map((feature) => encoder.feature(feature)),
    encoder.end(),
  ].join('');
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

it('holds what is known, the centre of area and outlines counterclockwise in longitude and latitude', async () => {
  const place = placeOf({ transform: [0.5, 0, 10, 0, -0.25, 50], crs: await wgs84() });
  const [found, not] = rowsOf(place) as [Record<string, string>, Record<string, string>];
  expect(Object.keys(found)).toEqual([...FEATURE_FIELDS.map(({ name }) => name), 'x', 'y', 'crs', 'WKT']);
  expect(found).toMatchObject({
    ...{ sentence: 'the "large", <grey> ship & Häfen', present: 'true', presence: '', ruledOut: 'false' },
    ...{ score: '0.875', confidence: '0.25', coarse: 'true', areaPixels: '13', areaMethod: 'geodesic' },
    ...{ image: 'a.tif', model: 'tiny', modelHash: '', time: '2026-01-02T03:04:05.678Z' },
    // By hand: (1.5 * 11.5 - 0.125 * 11.25 + 0.25 * 13.75) / 1.625, and for y with 49.375, 49.375 and 49.5.
    ...{ x: '11.8653846', y: '49.3942308', crs: 'OGC:CRS84' },
    WKT:
      'MULTIPOLYGON (((10.5 49.75, 10.5 49, 12.5 49, 12.5 49.75, 10.5 49.75), ' +
      '(11 49.5, 11.5 49.5, 11.5 49.25, 11 49.25, 11 49.5)), ' +
      '((13.5 49.75, 13.5 49.25, 14 49.25, 14 49.75, 13.5 49.75)))',
  });
  expect(not).toMatchObject({
    ...{ sentence: 'a second\nline', present: 'false', areaPixels: '0', x: '', y: '', WKT: '' },
    crs: 'OGC:CRS84',
  });
});

it('says which coordinates it has where they are not longitude and latitude', async () => {
  const of = (place: GroundPlace) => rowsOf(place)[0]!;
  expect(of(placeOf(null))).toMatchObject({ crs: 'pixels', areaSquareMetres: '', areaMethod: '' });
  expect(of(placeOf(null)).WKT).toMatch(/^MULTIPOLYGON \(\(\(1 1, 5 1, 5 4, 1 4, 1 1\)/);
  const transform = [2, 0, 100, 0, -2, 500] as const;
  const unknown = of(placeOf({ transform, crs: null }));
  expect(unknown.crs).toBe('unknown');
  expect(unknown.WKT).toMatch(/^MULTIPOLYGON \(\(\(102 498, 102 492, 110 492, 110 498, 102 498\)/);
  expect(of(placeOf({ transform, crs: await quarry() })).crs).toBe('quarry');
});

it('quotes what would end a cell or a row, and nothing else', () => {
  const place = placeOf(null);
  const encoder = new CsvEncoder(place);
  const [found] = foundAndNot(place);
  const written = (sentence: string) =>
    encoder.feature({ ...found, properties: { ...found.properties, sentence } }).split(/^1,|,,,1,true,/)[1];
  expect(written('a ship')).toBe('a ship');
  expect(written('a, b')).toBe('"a, b"');
  expect(written('a "b" "c"')).toBe('"a ""b"" ""c"""');
  expect(written('a\rb')).toBe('"a\rb"');
  expect(written('a\nb')).toBe('"a\nb"');
  expect(encoder.begin().endsWith(',x,y,crs,WKT\r\n')).toBe(true);
});
