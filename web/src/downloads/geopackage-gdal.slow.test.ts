import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { crsFromEpsg } from '../../../src/geo/crs/crs-from-epsg.ts';
import { temporaryFolder } from '../../../src/testing/temporary-folder.ts';
import { gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { imageOf, layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { georeferencedFrame } from '../image/pixel-frame.ts';
import { answersGeoPackage } from './geopackage.ts';

describeWithGdal('GeoPackages of the page', () => {
  const inFolder = temporaryFolder();
  const wasm = async () => {
    const bytes = await readFile(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };

  it('are read by GDAL, with outlines in their place, a spatial index and no complaint', async () => {
    const crs = (await crsFromEpsg(32633))!;
    const image = imageOf(
      80,
      80,
      georeferencedFrame({ transform: [0.5, 0, 391_000, 0, -0.5, 5_820_000], crs }),
    );
    const region = { x: 0, y: 0, width: 80, height: 80 };
    const first = layerOf(rectangleAnswer(8, [2, 2, 6, 6]), region, { sentence: 'the "big", long ship' });
    const second = { ...first, sentence: 'Häfen', guess: true };
    const path = inFolder('answers.gpkg');
    await writeFile(path, await answersGeoPackage(image, [first, second], wasm()));
    const read = JSON.parse(
      await gdalPython(
        `
messages = []
gdal.PushErrorHandler(lambda kind, code, text: messages.append(text))
ds = ogr.Open(sys.argv[1]); layer = ds.GetLayer(0)
layer.SetSpatialFilterRect(391005, 5819960, 391035, 5819995)
rows = [(f['sentence'], f['guess'], f['areaPixels'], f.GetGeometryRef().GetEnvelope(), f.GetGeometryRef().IsValid()) for f in layer]
print(json.dumps({'name': layer.GetName(), 'epsg': layer.GetSpatialRef().GetAuthorityCode(None), 'rows': rows,
  'index': layer.TestCapability(ogr.OLCFastSpatialFilter), 'messages': messages,
  'sound': ds.ExecuteSQL('PRAGMA integrity_check').GetNextFeature().GetField(0)}))`,
        path,
      ),
    );
    expect(read).toMatchObject({ name: 'answers', epsg: '32633', index: true, messages: [], sound: 'ok' });
    expect(read.rows.map(([sentence, guess]: unknown[]) => [sentence, Boolean(guess)])).toEqual([
      ['the "big", long ship', false],
      ['Häfen', true],
    ]);
    for (const [, , pixels, [left, right, bottom, top], isValid] of read.rows) {
      expect(isValid).toBe(true);
      expect(pixels).toBeGreaterThan(1400);
      // The rectangle is drawn between the grid's cells: half a cell is 2.5 m.
      expect(Math.abs(left - 391_010)).toBeLessThan(2.5);
      expect(Math.abs(right - 391_030)).toBeLessThan(2.5);
      expect(Math.abs(top - 5_819_990)).toBeLessThan(2.5);
      expect(Math.abs(bottom - 5_819_970)).toBeLessThan(2.5);
    }
  });

  it('of images without a place are in pixels, which the file says', async () => {
    const layer = layerOf(rectangleAnswer(8, [2, 2, 6, 6]), { x: 0, y: 0, width: 80, height: 80 });
    const path = inFolder('pixels.gpkg');
    await writeFile(path, await answersGeoPackage(imageOf(80, 80), [layer], wasm()));
    const said = await gdalPython(
      `ds = gdal.OpenEx(sys.argv[1]); print(ds.ExecuteSQL('SELECT description FROM gpkg_contents').GetNextFeature().GetField(0))`,
      path,
    );
    expect(said).toMatch(/pixels/);
  });
});
