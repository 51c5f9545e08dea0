import { expect, it } from 'vitest';
import {
  cogComplaints,
  GEOREFERENCES,
  gdalInfo,
  gdalPixels,
  gdalPython,
  georeferenceOf,
  makeGeoTiff,
} from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { crsFromWkt, type Georeference } from '../../geo/index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { CogOptions } from './index.ts';
import { blobs, same, writeCog } from './testing/cog.ts';

const inFolder = temporaryFolder();

describeWithGdal('Cloud Optimized GeoTIFF, read by GDAL', () => {
  const [width, height] = [1290, 1031];
  const data = blobs(width, height, 2);
  const cases: [string, string[]][] = Object.keys(GEOREFERENCES).map((name) => [name, []]);
  cases.push(['UTM', ['POINT']]);

  it.each(cases)('has the place and the pixels: %s %s', async (name, extra) => {
    const source = inFolder(`source-${name}${extra.join('')}.tif`.replaceAll(' ', '-'));
    const path = inFolder(`cog-${name}${extra.join('')}.tif`.replaceAll(' ', '-'));
    const { srs, transform } = GEOREFERENCES[name as keyof typeof GEOREFERENCES];
    await makeGeoTiff(source, { srs, transform }, width, height);
    const georeference = await georeferenceOf(source);
    await writeCog(path, data, { width, height, georeference, description: 'the <large> "ship" & more' });
    const [before, after] = [await gdalInfo(source), await gdalInfo(path)];
    expect(after.size).toEqual([width, height]);
    expect(after.coordinateSystem!.wkt).toBe(before.coordinateSystem!.wkt);
    for (const [index, value] of before.geoTransform!.entries()) {
      expect(Math.abs(after.geoTransform![index]! - value)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(value)),
      );
    }
    expect(after.cornerCoordinates).toEqual(before.cornerCoordinates);
    expect(after.bands[0]).toMatchObject({
      block: [512, 512],
      type: 'Byte',
      description: 'the <large> "ship" & more',
      overviews: [{ size: [645, 516] }, { size: [323, 258] }],
    });
    expect(after.metadata.IMAGE_STRUCTURE).toMatchObject({ LAYOUT: 'COG', COMPRESSION: 'DEFLATE' });
    expect(same(await gdalPixels(path), data)).toBe(true);
    expect(await cogComplaints(path)).toEqual([]);
  });

  it('is clean as BigTIFF, with odd sizes, as one tile, without anything, and with probabilities', async () => {
    const noise = Uint8Array.from({ length: 601 * 1025 }, (_, i) => (i * 2654435761) >>> 24);
    const files: [string, Uint8Array, CogOptions][] = [
      ['big.tif', data, { width, height, georeference: null, bigTiff: 'always' }],
      ['small.tif', data.subarray(0, 15), { width: 5, height: 3, georeference: null }],
      ['empty.tif', new Uint8Array(700 * 700), { width: 700, height: 700, georeference: null }],
      [
        'noise.tif',
        noise,
        { width: 601, height: 1025, georeference: null, overviews: 'average', nodata: 255 },
      ],
    ];
    for (const [name, pixels, options] of files) {
      const path = inFolder(name);
      await writeCog(path, pixels, options);
      expect(await cogComplaints(path)).toEqual([]);
      expect(same(await gdalPixels(path), pixels)).toBe(true);
    }
    expect((await gdalInfo(inFolder('noise.tif'))).bands[0]!.noDataValue).toBe(255);
    const averages = await gdalPixels(inFolder('noise.tif'), 0);
    const [x, y] = [100, 200];
    const four = [0, 1, 601, 602].map((step) => noise[2 * y * 601 + 2 * x + step]!);
    expect(averages[y * 301 + x]).toBe(Math.floor((four.reduce((a, b) => a + b) + 2) / 4));
  });

  it.each([
    [
      'projected',
      'PROJCS["mine",GEOGCS["GCS_mine",DATUM["D_mine",SPHEROID["Clarke 1866",6378206.4,294.978698213898]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["standard_parallel_1",33],PARAMETER["standard_parallel_2",45],PARAMETER["latitude_of_origin",23],PARAMETER["central_meridian",-96],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1]]',
    ],
    [
      'geographic',
      'GEOGCS["GCS_mine",DATUM["D_mine",SPHEROID["Clarke 1866",6378206.4,294.978698213898]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]',
    ],
    [
      'with a code',
      'PROJCS["WGS 84 / UTM zone 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","32633"]]',
    ],
  ])('says the same as well-known text: %s', async (name, wkt) => {
    const path = inFolder(`wkt-${name.replaceAll(' ', '-')}.tif`);
    const georeference: Georeference = {
      transform: [2, 0, 100, 0, -2, 200],
      crs: await crsFromWkt(wkt, 'test'),
    };
    await writeCog(path, new Uint8Array(100), { width: 10, height: 10, georeference });
    const same = await gdalPython(
      `ds = gdal.Open(sys.argv[1]); a = ds.GetSpatialRef().Clone(); b = osr.SpatialReference(); b.ImportFromWkt(sys.argv[2])
places = [(-96.0, 40.0), (-90.0, 38.0), (15.5, 47.0)]
same = []
for lon, lat in places:
    out = []
    for s in (a, b):
        s = s.Clone(); s.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        g = s.CloneGeogCS(); g.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        out.append(osr.CoordinateTransformation(g, s).TransformPoint(lon, lat) + (s.GetSemiMajor(), s.GetInvFlattening()))
    same.append(max(abs(p - q) for p, q in zip(*out)))
print(json.dumps([max(same), a.ExportToWkt()]))`,
      path,
      wkt,
    );
    const [difference, text] = JSON.parse(same) as [number, string];
    expect(difference, text).toBeLessThan(1e-6);
  });
});
