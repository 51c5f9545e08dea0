import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { imageOf, layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { instancesOf } from '../state/instances.ts';
import { answersVectorFile, type VectorFormat } from './vector-file.ts';

const region = { x: 0, y: 0, width: 80, height: 80 };
const layer = layerOf(rectangleAnswer(8, [2, 2, 6, 6]), region, { sentence: 'the "big", long ship' });
const bytesOf = async (format: VectorFormat) =>
  new Uint8Array(
    await (
      await answersVectorFile(format, imageOf(80, 80), [layer, { ...layer, sentence: 'other' }])
    ).arrayBuffer(),
  );

test('each answer is a row of a table, with sentences of any characters', async () => {
  const rows = parse(await bytesOf('csv').then((bytes) => new TextDecoder().decode(bytes)), {
    columns: true,
    bom: true,
  }) as Record<string, string>[];
  expect(rows.map(({ sentence }) => sentence)).toEqual(['the "big", long ship', 'other']);
  expect(Number(rows[0]!.areaPixels)).toBeGreaterThan(1400);
  expect(rows[0]!.WKT).toMatch(/POLYGON/);
});

test('FlatGeobuf and shapefile are what they should be', async () => {
  expect([...(await bytesOf('flatgeobuf')).subarray(0, 3)]).toEqual([0x66, 0x67, 0x62]);
  const names = Object.keys(unzipSync(await bytesOf('shapefile')));
  for (const suffix of ['.shp', '.shx', '.dbf'])
    expect(names.some((name) => name.endsWith(suffix))).toBe(true);
});

test('KML of an image that does not say where it lies is an error', async () => {
  await expect(bytesOf('kml')).rejects.toMatchObject({ name: 'CrsError' });
});

test('GeoParquet holds a row for each answer', async () => {
  const { parquetReadObjects } = await import('hyparquet');
  const bytes = await bytesOf('geoparquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file, columns: ['id', 'sentence', 'outline'] });
  expect(rows.map(({ id, sentence, outline }) => [Number(id), sentence, outline])).toEqual([
    [1, 'the "big", long ship', 'traced'],
    [2, 'other', 'traced'],
  ]);
});

test('of several things each is a row; those that were merged are one, with all of its area', async () => {
  const answer = rectangleAnswer(8, [1, 1, 3, 3]);
  for (let y = 5; y < 7; y++) answer.logits.data.fill(8, y * 8 + 5, y * 8 + 7);
  const ships = layerOf(answer, region, { sentence: 'the ships' });
  const rows = async (of: typeof ships) => {
    const file = await answersVectorFile('csv', imageOf(80, 80), [of]);
    return parse(await file.text(), { columns: true, bom: true }) as Record<string, string>[];
  };
  const separate = await rows(ships);
  expect(separate.map(({ id, count }) => [id, count])).toEqual([
    ['1', '2'],
    ['2', '2'],
  ]);
  const joined = [instancesOf(ships).flatMap(({ places }) => places)];
  const [merged, ...others] = await rows({ ...ships, joined });
  expect(others).toEqual([]);
  expect(merged!.WKT).toMatch(/^MULTIPOLYGON/);
  expect(Number(merged!.areaPixels)).toBe(
    separate.reduce((sum, { areaPixels }) => sum + Number(areaPixels), 0),
  );
});
