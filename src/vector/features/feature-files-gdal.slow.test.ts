import { readdir } from 'node:fs/promises';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import {
  GEOREFERENCES,
  gdal,
  gdalPixels,
  gdalPython,
  georeferenceOf,
  makeGeoTiff,
} from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { crsFromWkt } from '../../geo/index.ts';
import { Random } from '../../random/random.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { ringArea } from '../geometry.ts';
import { traceMask } from '../trace/trace.ts';
import { featuresOf } from './feature.ts';
import type { FeatureSink } from './feature-sink.ts';
import { createGeoJsonFile } from './geojson-file-node.ts';
import { createGeoPackageFile } from './geopackage/geopackage-file-node.ts';
import { createGeoParquetFile } from './geoparquet-file-node.ts';
import { type AreaMethod, measurerFor } from './measure.ts';
import { type GroundPlace, placeOf } from './place.ts';

const inFolder = temporaryFolder();

const [width, height] = [260, 190];
const time = new Date('2026-01-02T03:04:05.678Z');
const answer = {
  sentence: 'the ship\'s "wake"',
  presence: null,
  ruledOut: false,
  score: 0.75,
  confidence: null,
  coarse: false,
  image: 'a.tif',
  model: { name: 'tiny', hash: 'abc' },
  time,
};

/** Blobs with holes, noise, and things at the borders. */
function shapes(seed: number): Uint8Array {
  const random = new Random(seed);
  const data = new Uint8Array(width * height);
  for (let blob = 0; blob < 24; blob++) {
    const [cx, cy, radius] = [random.next() * width, random.next() * height, 2 + random.next() * 40];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (Math.hypot(x + 0.5 - cx, y + 0.5 - cy) < radius) data[y * width + x] = blob % 3 === 2 ? 0 : 1;
      }
    }
  }
  for (let i = 0; i < 600; i++) {
    const at = Math.floor(random.next() * 50) * width + Math.floor(random.next() * 60);
    data[at] = 1 - data[at]!;
  }
  return data;
}

const data = shapes(5);
const polygons = traceMask({ width, height, data });

async function fill(
  sink: FeatureSink,
  place: GroundPlace,
  explode: boolean,
  method: AreaMethod = 'geodesic',
): Promise<void> {
  for (const feature of featuresOf(polygons, answer, { measurer: measurerFor(place, method), explode })) {
    await sink.write(feature);
  }
  await sink.finish();
}

const creators = {
  geojson: createGeoJsonFile,
  gpkg: (path: string, place: GroundPlace) => createGeoPackageFile(path, place, { time }),
};

async function burned(vectors: string, source: string): Promise<Uint8Array> {
  const target = `${vectors}.tif`;
  // Burned in the vectors' own system; GDAL transforms the raster's frame where they differ.
  await gdalPython(
    `src = gdal.Open(sys.argv[1])
dst = gdal.GetDriverByName('GTiff').Create(sys.argv[2], src.RasterXSize, src.RasterYSize, 1)
dst.SetProjection(src.GetProjection()); dst.SetGeoTransform(src.GetGeoTransform())
v = gdal.OpenEx(sys.argv[3], gdal.OF_VECTOR)
gdal.RasterizeLayer(dst, [1], v.GetLayer(0), burn_values=[1])
dst = None`,
    source,
    target,
    vectors,
  );
  return gdalPixels(target);
}

describeWithGdal('files of features, read by GDAL', () => {
  const cases = Object.keys(GEOREFERENCES).flatMap((name) =>
    (['geojson', 'gpkg'] as const).map((format) => [format, name as keyof typeof GEOREFERENCES] as const),
  );

  it.each(cases)('%s burned again is the mask, and areas agree: %s', async (format, name) => {
    const stem = inFolder(name.replaceAll(' ', '-'));
    const source = `${stem}.source.tif`;
    await makeGeoTiff(source, GEOREFERENCES[name], width, height);
    const place = placeOf(await georeferenceOf(source));
    const path = `${stem}.${format}`;
    await fill(await creators[format](path, place), place, true, 'planar');
    expect(Buffer.compare(await burned(path, source), data)).toBe(0);
    const summary = JSON.parse(
      await gdalPython(
        `ds = gdal.OpenEx(sys.argv[1], gdal.OF_VECTOR); layer = ds.GetLayer(0)
valid = all(f.GetGeometryRef().IsValid() for f in layer); layer.ResetReading()
srs = layer.GetSpatialRef(); unit = srs.GetLinearUnits() if srs.IsProjected() else None
rows = [(f['areaSquareMetres'], f['perimeterMetres'], f.GetGeometryRef().Area() * unit ** 2 if unit else None,
         f.GetGeometryRef().Boundary().Length() * unit if unit else None) for f in layer]
print(json.dumps([layer.GetFeatureCount(), valid, rows, layer.GetFeature(1)['sentence'] if layer.GetFeature(1) else None]))`,
        path,
      ),
    ) as [number, boolean, [number, number, number | null, number | null][], string];
    const [count, valid, rows] = summary;
    expect(count).toBe(polygons.length);
    expect(valid).toBe(true);
    if (format === 'gpkg' && name !== 'degrees') {
      for (const [area, perimeter, gdalArea, gdalPerimeter] of rows) {
        expect(Math.abs(area / gdalArea! - 1)).toBeLessThan(1e-3);
        expect(Math.abs(perimeter / gdalPerimeter! - 1)).toBeLessThan(1e-3);
      }
    }
  });

  it('measures degrees as SpatiaLite does on the ellipsoid, and follows it in a projection too', async () => {
    const source = inFolder('geodesic.tif');
    for (const [name, method] of [
      ['degrees', undefined],
      ['UTM', 'geodesic'],
    ] as const) {
      await makeGeoTiff(source, GEOREFERENCES[name], width, height);
      const place = placeOf(await georeferenceOf(source));
      const path = inFolder(`geodesic-${name}.geojson`);
      const measurer = measurerFor(place, method)!;
      expect(measurer.method).toBe('geodesic');
      const sink = await createGeoJsonFile(path, place);
      for (const feature of featuresOf(polygons, answer, { measurer, explode: true }))
        await sink.write(feature);
      await sink.finish();
      const rows = JSON.parse(
        await gdalPython(
          `ds = gdal.OpenEx(sys.argv[1], gdal.OF_VECTOR)
layer = ds.ExecuteSQL('SELECT areaSquareMetres, perimeterMetres, ST_Area(geometry, 1) AS a, ST_Perimeter(geometry, 1) AS p FROM "%s"' % ds.GetLayer(0).GetName(), dialect='SQLite')
print(json.dumps([(f['areaSquareMetres'], f['perimeterMetres'], f['a'], f['p']) for f in layer]))`,
          path,
        ),
      ) as [number, number, number, number][];
      expect(rows).toHaveLength(polygons.length);
      for (const [area, perimeter, spatialiteArea, spatialitePerimeter] of rows) {
        expect(Math.abs(area / spatialiteArea - 1)).toBeLessThan(1e-3);
        expect(Math.abs(perimeter / spatialitePerimeter - 1)).toBeLessThan(1e-3);
      }
    }
  });

  it('GeoPackage: valid tables, an index that SQLite accepts and uses, and features that can be edited', async () => {
    const source = inFolder('edit.tif');
    await makeGeoTiff(source, GEOREFERENCES.UTM, width, height);
    const place = placeOf(await georeferenceOf(source));
    const path = inFolder('edit.gpkg');
    await fill(await createGeoPackageFile(path, place, { time }), place, true);
    const info = await gdal('ogrinfo', '-so', '-al', path);
    expect(info).toContain('Geometry: Multi Polygon');
    expect(info).toContain(`Feature Count: ${polygons.length}`);
    expect(info).toContain('WGS 84 / UTM zone 33N');
    const answers = JSON.parse(
      await gdalPython(
        `import sqlite3
path = sys.argv[1]
db = sqlite3.connect(path)
out = {'integrity': db.execute('PRAGMA integrity_check').fetchone()[0],
  'foreign': db.execute('PRAGMA foreign_key_check').fetchall(),
  'rtree': db.execute("SELECT rtreecheck('rtree_answers_geom')").fetchone()[0],
  'entries': db.execute('SELECT count(*) FROM rtree_answers_geom').fetchone()[0],
  'application': db.execute('PRAGMA application_id').fetchone()[0]}
db.close()
ds = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE); layer = ds.GetLayer(0)
def box(): layer.SetSpatialFilterRect(399990, 5600000, 400000, 5600020); n = layer.GetFeatureCount(); layer.SetSpatialFilter(None); return n
def scan(): 
  n = 0
  for f in layer:
    a = f.GetGeometryRef().GetEnvelope()
    n += a[1] >= 399990 and a[0] <= 400000 and a[3] >= 5600000 and a[2] <= 5600020
  return n
out['scan'] = scan(); out['before'] = box()
f = ogr.Feature(layer.GetLayerDefn()); f.SetGeometry(ogr.CreateGeometryFromWkt('MULTIPOLYGON(((399991 5600001,399992 5600001,399992 5600002,399991 5600001)))'))
f['sentence'] = 'added'; layer.CreateFeature(f); out['added'] = box()
layer.DeleteFeature(f.GetFID()); out['deleted'] = box()
first = layer.GetFeature(1); out['first'] = [first['sentence'], first['score'], first['present'], first['time'], first['areaMethod']]
ds = None
db = sqlite3.connect(path); out['rtree_after'] = db.execute("SELECT rtreecheck('rtree_answers_geom')").fetchone()[0]
print(json.dumps(out))`,
        path,
      ),
    );
    expect(answers).toMatchObject({
      integrity: 'ok',
      foreign: [],
      rtree: 'ok',
      rtree_after: 'ok',
      entries: polygons.length,
      application: 0x47504b47,
      first: ['the ship\'s "wake"', 0.75, true, '2026/01/02 03:04:05.678+00', 'geodesic'],
    });
    expect(answers.before).toBe(answers.scan);
    expect(answers.before).toBeGreaterThan(0);
    expect(answers.added).toBe(answers.before + 1);
    expect(answers.deleted).toBe(answers.before);
    expect(
      (await readdir(inFolder())).filter((name) => name.startsWith('.') || name.endsWith('.lock')),
    ).toEqual([]);
  });

  it('GeoPackage and GeoJSON without a georeference, and without anything found', async () => {
    for (const [format, create] of Object.entries(creators)) {
      const place = placeOf(null);
      const path = inFolder(`plain.${format}`);
      const sink = await create(path, place);
      for (const feature of featuresOf([], answer, { measurer: null })) await sink.write(feature);
      for (const feature of featuresOf(polygons, answer, { measurer: null })) await sink.write(feature);
      await sink.finish();
      const info = await gdal('ogrinfo', '-so', '-al', path);
      expect(info).toContain('Feature Count: 2');
    }
  });
});

it('GeoParquet holds features, their place and their bounds', async () => {
  const crs = await crsFromWkt(
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
    'test',
  );
  for (const georeference of [{ transform: [0.01, 0, 10, 0, -0.01, 50], crs } as const, null]) {
    const place = placeOf(georeference);
    const path = inFolder('a.parquet');
    await fill(await createGeoParquetFile(path, place), place, true);
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const geo = JSON.parse(metadata.key_value_metadata!.find(({ key }) => key === 'geo')!.value!);
    expect(geo).toMatchObject({ version: '1.1.0', primary_column: 'geometry' });
    expect('crs' in geo.columns.geometry).toBe(georeference === null);
    expect(geo.columns.geometry.covering.bbox.xmax).toEqual(['bbox', 'xmax']);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(polygons.length);
    expect(rows[0]).toMatchObject({ sentence: answer.sentence, score: 0.75, present: true, time });
    const total = rows.reduce((sum, row) => sum + Number(row.areaPixels), 0);
    expect(total).toBe(data.reduce((sum, value) => sum + value, 0));
    const [minX, minY, maxX, maxY] = geo.columns.geometry.bbox;
    for (const { bbox } of rows) {
      expect(bbox.xmin >= minX && bbox.ymin >= minY && bbox.xmax <= maxX && bbox.ymax <= maxY).toBe(true);
    }
    // The reader finds the geometries by the metadata and decodes them.
    const areas = rows.map(({ geometry }) =>
      (geometry.coordinates as number[][][][]).reduce((sum, [exterior, ...holes]) => {
        const area = (ring: number[][]) => Math.abs(ringArea(ring.flat()));
        return holes.reduce((rest, hole) => rest - area(hole), sum + area(exterior!));
      }, 0),
    );
    const pixel = georeference ? 1e-4 : 1;
    for (const [index, row] of rows.entries()) {
      expect(areas[index]! / pixel / Number(row.areaPixels)).toBeCloseTo(1, 6);
    }
  }
});
