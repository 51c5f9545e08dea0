import { expect, it } from 'vitest';
import { gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { crsFromGeoKeys, type Georeference } from '../../geo/index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { traceMask } from '../trace/trace.ts';
import { createCsvFile, createFlatGeobufFile, createKmlFile, createShapefile } from './encoded-files-node.ts';
import { featuresOf } from './feature.ts';
import { measurerFor } from './measure.ts';
import { placeOf } from './place.ts';

const mask = {
  width: 6,
  height: 4,
  data: Uint8Array.from('......' + '.111.1' + '.1.1.1' + '.111..', (character) => Number(character === '1')),
};
const answer = {
  ...{ sentence: 'the "large", <grey> ship & Häfen', presence: null, ruledOut: false, score: 0.875 },
  ...{ confidence: null, coarse: false, image: 'a.tif', model: { name: 'tiny', hash: 'abc' } },
  time: new Date('2026-01-02T03:04:05Z'),
};
const FORMATS = {
  fgb: createFlatGeobufFile,
  'shp.zip': createShapefile,
  kml: createKmlFile,
  csv: createCsvFile,
} as const;

describeWithGdal('files of features, read by GDAL', () => {
  const inFolder = temporaryFolder();

  it.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s', async (format) => {
    const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32633);
    const crs = await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' });
    const georeference: Georeference = { transform: [2, 0, 400000, 0, -2, 5600000], crs };
    const place = placeOf(georeference);
    const path = inFolder(`answers.${format}`);
    const sink = await FORMATS[format](path, place);
    const measurer = measurerFor(place);
    for (const feature of featuresOf(traceMask(mask), answer, { measurer, explode: true }))
      await sink.write(feature);
    for (const feature of featuresOf([], answer, { measurer })) await sink.write(feature);
    await sink.finish();
    const rows = JSON.parse(
      await gdalPython(
        `path = '/vsizip/' + sys.argv[1] if sys.argv[1].endswith('zip') else sys.argv[1]
ds = gdal.OpenEx(path, gdal.OF_VECTOR); layer = ds.GetLayer(0)
utm = osr.SpatialReference(); utm.ImportFromEPSG(32633); utm.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
own = layer.GetSpatialRef()
if own is None: own = osr.SpatialReference(); own.ImportFromEPSG(4326)
own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
to = osr.CoordinateTransformation(own, utm)
rows = []
for f in layer:
    g = f.GetGeometryRef()
    if g is not None and not g.IsEmpty():
        g = g.Clone(); valid = g.IsValid(); g.Transform(to); e = g.GetEnvelope(); shape = [valid, g.Area(), e[0], e[3]]
    else: shape = None
    rows.append([shape, f['sentence'], f['score'], f['area_px'] if layer.GetLayerDefn().GetFieldIndex('area_px') >= 0 else f['areaPixels']])
print(json.dumps(rows))`,
        path,
      ),
    ) as [[boolean, number, number, number] | null, string, number | string, number | string][];
    expect(rows).toHaveLength(3);
    expect(rows.map(([, sentence, score, pixels]) => [sentence, Number(score), Number(pixels)])).toEqual([
      [answer.sentence, 0.875, expect.any(Number)],
      [answer.sentence, 0.875, expect.any(Number)],
      [answer.sentence, 0.875, 0],
    ]);
    const shapes = rows.map(([shape]) => shape).sort((p, q) => (p?.[2] ?? 1e9) - (q?.[2] ?? 1e9));
    expect(shapes[0]).toEqual([
      true,
      expect.closeTo(32, 1),
      expect.closeTo(400002, 1),
      expect.closeTo(5599998, 1),
    ]);
    expect(shapes[1]).toEqual([
      true,
      expect.closeTo(8, 1),
      expect.closeTo(400010, 1),
      expect.closeTo(5599998, 1),
    ]);
    expect(shapes[2]).toBeNull();
  });

  it('KML is refused without a place on the Earth, the others hold pixels', async () => {
    await expect(createKmlFile(inFolder('no.kml'), placeOf(null))).rejects.toThrow(
      /no coordinate reference system/,
    );
    const sink = await createCsvFile(inFolder('pixels.csv'), placeOf(null));
    for (const feature of featuresOf(traceMask(mask), answer, { measurer: null })) await sink.write(feature);
    await sink.finish();
  });
});
