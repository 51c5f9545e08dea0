import { expect, it } from 'vitest';
import { crsFromWkt } from '../../geo/index.ts';
import { parseAuxiliaryXml, parseWorldFile } from '../../geo/sidecars.ts';
import { formatOf, referringFormatOf } from '../signature.ts';
import { placeOfJp2 } from './jp2/jp2-place.ts';
import { complaintOf } from './map/capabilities.ts';
import { bandLabels, elementLabels } from './view/band-labels.ts';
import { parseVrt } from './vrt/parse-vrt.ts';

const SIZE = 100_000;
const filled = (unit: string, before = '', after = '') =>
  before + unit.repeat(Math.ceil(SIZE / unit.length)) + after;

/** Texts that make expressions of the careless kind go back and forth. */
const texts = [
  ...['<', '>', '"', ' ', '[', '(', '\n', 'a', '1 ', '1e', '-', ',', '\\"', '""'].map((unit) => filled(unit)),
  ...['<SRS ', '<SRS>', '<SRS><', '<GCP ', '<GeoTransform>1,', '<NoDataValue>', '</SRS', '<SRS a="'].map(
    (unit) => filled(unit, '<PAMDataset>'),
  ),
  ...[
    '<PAMRasterBand ',
    '<PAMRasterBand band="1" ',
    '<VRTRasterBand band="1"><ColorInterp>',
    '<Description>',
  ].map((unit) => filled(unit, '<PAMDataset>')),
  ...['<Item ', '<Item sample="0" ', '<Item sample="0" role="colorinterp">'].map((unit) => filled(unit)),
  ...['<RectifiedGrid ', '<gml:RectifiedGrid>', 'x:', '<pos ', '<pos>1 ', '<offsetVector ', 'srsName="'].map(
    (unit) => filled(unit, '<gml:RectifiedGrid>', '</gml:RectifiedGrid>'),
  ),
  filled('<RectifiedGrid '),
  filled('PROJCS["', 'PROJCS['),
  filled('A[', 'PROJCS["x",'),
  filled('x', 'PROJCS["'),
  filled(' ', '<?xml version="1.0"'),
  filled('<a>', '<VRTDataset rasterXSize="1" rasterYSize="1">'),
  filled('<ServiceException '),
];

const readers: Record<string, (text: string) => unknown> = {
  'world file': (text) => parseWorldFile(text, 'x.tfw'),
  'auxiliary file': (text) => parseAuxiliaryXml(text, 'x.aux.xml'),
  'labels of GDAL': bandLabels,
  'labels beside a file': (text) => elementLabels(text, 'PAMRasterBand'),
  'labels of a virtual raster': (text) => elementLabels(text, 'VRTRasterBand'),
  'reference system': (text) => crsFromWkt(text, 'x.prj'),
  'place of JPEG 2000': (text) => placeOfJp2({ geoTiff: null, gml: text }, 'x.jp2'),
  'virtual raster': (text) => parseVrt(text, 'x.vrt'),
  'complaint of a service': complaintOf,
  format: (text) => [formatOf(Buffer.from(text)), referringFormatOf(Buffer.from(text))],
};

it.each(Object.keys(readers))('no text takes a reader longer than reading it: %s', async (name) => {
  for (const text of texts) {
    const start = process.cpuUsage();
    try {
      await readers[name]!(text);
    } catch (error) {
      expect((error as Error).message.length, `${name}: ${text.slice(0, 40)}`).toBeLessThan(600);
    }
    const { user } = process.cpuUsage(start);
    // What goes back and forth over so much takes ten times as long.
    expect(user / 1e6, `${name}: ${text.slice(0, 40)}`).toBeLessThan(2.5);
  }
});
