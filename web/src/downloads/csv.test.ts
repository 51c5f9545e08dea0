import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { imageOf, layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { answersCsv } from './csv.ts';

test('each answer is a row, with its outline as WKT and sentences of any characters', () => {
  const region = { x: 0, y: 0, width: 80, height: 80 };
  const layer = layerOf(rectangleAnswer(8, [2, 2, 6, 6]), region, { sentence: 'the "big", long ship' });
  const text = answersCsv(imageOf(80, 80), [layer, { ...layer, sentence: 'other' }]);
  const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  expect(rows.map(({ sentence }) => sentence)).toEqual(['the "big", long ship', 'other']);
  expect(Number(rows[0]!.areaPixels)).toBeGreaterThan(1400);
  expect(rows[0]!.wkt).toMatch(/^(MULTI)?POLYGON \(+\d/);
});
