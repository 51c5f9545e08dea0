import { expect, it } from 'vitest';
import { gdal, gdalPython } from '../../../../test/gdal.ts';
import { describeWithGdal } from '../../../../test/optional-tools.ts';
import { crsFromGeoKeys, type Georeference } from '../../../geo/index.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { disc, drawnMask } from '../../testing/drawn-masks.ts';
import { traceMask } from '../../trace/trace.ts';
import { featuresOf } from '../feature.ts';
import { type GroundPlace, placeOf } from '../place.ts';
import { createGeoPackageFile } from './geopackage-file-node.ts';

const time = new Date('2026-01-02T03:04:05Z');
const answer = {
  ...{ sentence: 'the ships', presence: null, ruledOut: false, score: 0.75, confidence: null },
  ...{ coarse: null, image: 'a.tif', model: { name: 'tiny', hash: null }, time },
};
/** 400 things, so that the index has several nodes. */
const many = traceMask(drawnMask(200, 200, (x, y) => disc(5, 5, 3)(x % 10, y % 10)));

describeWithGdal('a GeoPackage that was added to, read by GDAL', () => {
  const inFolder = temporaryFolder();

  async function placeAt(x: number): Promise<GroundPlace> {
    const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32633);
    const crs = await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' });
    const georeference: Georeference = { transform: [2, 0, x, 0, -2, 5_600_000], crs };
    return placeOf(georeference);
  }

  async function write(path: string, x: number, layer?: string): Promise<void> {
    const sink = await createGeoPackageFile(path, await placeAt(x), { time, append: true, layer });
    for (const feature of featuresOf(many, answer, { measurer: null, explode: true }))
      await sink.write(feature);
    await sink.finish();
  }

  /** What GDAL and SQLite's own checks say of a layer; a box of 30 x 20 m is looked for by the index. */
  const look = async (path: string, layer: string) =>
    JSON.parse(
      await gdalPython(
        `import sqlite3
path, name = sys.argv[1:]
ds = gdal.OpenEx(path, gdal.OF_VECTOR); layer = ds.GetLayerByName(name)
said = {'count': layer.GetFeatureCount(), 'extent': layer.GetExtent(), 'code': layer.GetSpatialRef().GetAuthorityCode(None),
  'index': layer.TestCapability(ogr.OLCFastSpatialFilter), 'valid': all(f.GetGeometryRef().IsValid() for f in layer),
  'ids': len({f['id'] for f in layer})}
layer.SetSpatialFilterRect(500000, 5600000 - 20, 500030, 5600000)
said['filtered'] = len([f for f in layer])
base = sqlite3.connect(path)
said['checks'] = [base.execute('PRAGMA integrity_check').fetchone()[0], base.execute("SELECT rtreecheck('rtree_%s_%s')" % (name, layer.GetGeometryColumn())).fetchone()[0]]
print(json.dumps(said))`,
        path,
        layer,
      ),
    );

  const twice = {
    ...{ count: 800, ids: 800, code: '32633', index: true, valid: true },
    extent: [400_004, 500_396, 5_599_604, 5_599_996],
    ...{ filtered: 2, checks: ['ok', 'ok'] },
  };

  it('has all features, found by the index, and a file that is sound', async () => {
    const path = inFolder('own.gpkg');
    await write(path, 400_000);
    await write(path, 500_000);
    const own = await look(path, 'answers');
    expect(own).toEqual({ ...twice, extent: own.extent });
    for (const [i, side] of own.extent.entries())
      expect(Math.abs(side - twice.extent[i]!)).toBeLessThanOrEqual(4);
    // GDAL's own triggers and counts of features, and another layer beside.
    const copy = inFolder('copy.gpkg');
    await gdal('ogr2ogr', '-nln', 'ships', copy, path, 'answers');
    await write(copy, 400_000, 'ships');
    await write(copy, 500_000, 'tanks');
    const added = await look(copy, 'ships');
    expect(added).toMatchObject({ count: 1200, ids: 1200, index: true, filtered: 2, checks: ['ok', 'ok'] });
    expect(await look(copy, 'tanks')).toMatchObject({ count: 400, filtered: 2, checks: ['ok', 'ok'] });
    // The triggers are whole: other programs go on with the file.
    await gdalPython(
      `ds = gdal.OpenEx(sys.argv[1], gdal.OF_VECTOR | gdal.OF_UPDATE); layer = ds.GetLayerByName('ships')
f = ogr.Feature(layer.GetLayerDefn()); f.SetGeometry(ogr.CreateGeometryFromWkt('MULTIPOLYGON(((500010 5599990,500012 5599990,500012 5599992,500010 5599990)))')); layer.CreateFeature(f)`,
      copy,
    );
    expect(await look(copy, 'ships')).toMatchObject({ count: 1201, filtered: 3, checks: ['ok', 'ok'] });
  });
});
