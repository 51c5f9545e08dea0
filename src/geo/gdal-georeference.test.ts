import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { gdal, gdalInfo, gdalPython } from '../../test/gdal.ts';
import { describeWithGdal } from '../../test/optional-tools.ts';
import { openRaster } from '../imagery/raster/raster-node.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { GeoreferenceError, type GeoreferenceProblem } from './errors.ts';
import { pixelToMap } from './georeference.ts';
import { fromLonLat, toLonLat } from './projection.ts';

/** Reference systems, transforms in GDAL's order, and how far degrees may be off where a datum is shifted by parameters. */
const PLACES: Record<
  string,
  { srs: string; transform: number[]; point?: boolean; degrees?: number; epsg: number | null }
> = {
  UTM: { srs: 'EPSG:32631', transform: [499980, 0.3, 0, 5000040.1, 0, -0.3], epsg: 32631 },
  'UTM, south': { srs: 'EPSG:32733', transform: [300000, 10, 0, 7000000, 0, -10], epsg: 32733 },
  'pixels as points': {
    srs: 'EPSG:32631',
    transform: [499980, 0.3, 0, 5000040.1, 0, -0.3],
    point: true,
    epsg: 32631,
  },
  degrees: { srs: 'EPSG:4326', transform: [11.123456789, 1e-5, 0, 48.987654321, 0, -2e-5], epsg: 4326 },
  rotated: { srs: 'EPSG:32631', transform: [500000, 0.4, 0.3, 5500000, 0.3, -0.4], epsg: 32631 },
  'rotated points': {
    srs: 'EPSG:32631',
    transform: [500000, 0.4, 0.3, 5500000, 0.3, -0.4],
    point: true,
    epsg: 32631,
  },
  'south-up': { srs: 'EPSG:32631', transform: [500000, 2, 0, 5500000, 0, 2], epsg: 32631 },
  'US survey feet': { srs: 'EPSG:2263', transform: [980000, 1, 0, 200000, 0, -1], epsg: 2263 },
  'Web Mercator': { srs: 'EPSG:3857', transform: [1e6, 1, 0, 8e6, 0, -1], epsg: 3857 },
  'Lambert-93': { srs: 'EPSG:2154', transform: [650000, 0.2, 0, 6860000, 0, -0.2], epsg: 2154 },
  'ETRS89 equal area': {
    srs: 'EPSG:3035',
    transform: [4321000, 10, 0, 3210000, 0, -10],
    degrees: 1e-8,
    epsg: 3035,
  },
  'Polar stereographic': { srs: 'EPSG:3413', transform: [-200000, 50, 0, -1500000, 0, -50], epsg: 3413 },
  'NAD83 Albers': { srs: 'EPSG:5070', transform: [100000, 1, 0, 2000000, 0, -1], epsg: 5070 },
  'user-defined equal area': {
    srs: '+proj=laea +lat_0=47.5 +lon_0=11.25 +x_0=4321 +y_0=32 +ellps=GRS80 +units=m',
    transform: [1000, 2, 0, 9000, 0, -2],
    degrees: 1e-8, // proj4's series for equal areas: a millimetre
    epsg: null,
  },
  'user-defined, own ellipsoid, feet': {
    srs: '+proj=tmerc +lat_0=10 +lon_0=20 +k=0.9999 +x_0=100 +y_0=200 +a=6378137 +rf=298.257223563 +units=us-ft',
    transform: [1000, 3, 0, 9000, 0, -3],
    epsg: null,
  },
  // Shifted by seven parameters, where GDAL may have better ones: a few metres.
  'British National Grid': {
    srs: 'EPSG:27700',
    transform: [530000, 0.25, 0, 180000, 0, -0.25],
    degrees: 5e-5,
    epsg: 27700,
  },
  Rijksdriehoek: {
    srs: 'EPSG:28992',
    transform: [155000, 0.25, 0, 463000, 0, -0.25],
    degrees: 5e-5,
    epsg: 28992,
  },
  'Gauss-Krüger': {
    srs: 'EPSG:31467',
    transform: [3500000, 0.25, 0, 5400000, 0, -0.25],
    degrees: 5e-5,
    epsg: 31467,
  },
};

describeWithGdal('georeferences equal those of GDAL:', () => {
  const inFolder = temporaryFolder();
  const pathOf = (name: string) => inFolder(`${Object.keys(PLACES).indexOf(name)}.tif`);
  beforeAll(async () => {
    await gdalPython(
      `folder, places = sys.argv[1], json.loads(sys.argv[2])
for number, place in enumerate(places.values()):
    ds = gdal.GetDriverByName('GTiff').Create('%s/%d.tif' % (folder, number), 40, 30, 3)
    s = osr.SpatialReference(); s.SetFromUserInput(place['srs']); ds.SetProjection(s.ExportToWkt())
    ds.SetGeoTransform(place['transform'])
    if place.get('point'): ds.SetMetadataItem('AREA_OR_POINT', 'Point')
ds = gdal.GetDriverByName('GTiff').Create(folder + '/gcps.tif', 40, 30, 3)
s = osr.SpatialReference(); s.ImportFromEPSG(32631)
ds.SetGCPs([gdal.GCP(5e5 + 3 * x, 5e6 - 3 * y, 0, x, y) for x, y in [(0, 0), (40, 0), (40, 30), (0, 30)]], s.ExportToWkt())
ds = None
ds = gdal.GetDriverByName('GTiff').Create(folder + '/local.tif', 40, 30, 3)
ds.SetProjection('LOCAL_CS["site grid",UNIT["metre",1]]'); ds.SetGeoTransform([0, 1, 0, 0, 0, -1])`,
      inFolder(),
      JSON.stringify(PLACES),
    );
  });

  it.each(Object.keys(PLACES))('%s', async (name) => {
    const { degrees = 1e-9, epsg } = PLACES[name]!;
    const path = pathOf(name);
    const raster = await openRaster(path);
    const { transform, crs } = raster.georeference!;
    await raster.dispose();
    const { geoTransform } = await gdalInfo(path);
    const [c, a, b, f, d, e] = geoTransform!;
    [a, b, c, d, e, f].forEach((value, at) => {
      expect(Math.abs(transform[at]! - value!)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value!)));
    });
    expect(crs).toMatchObject({ epsg });
    const corners = [
      pixelToMap(transform, 0, 0),
      pixelToMap(transform, 40, 30),
      pixelToMap(transform, 17.5, 3.25),
    ];
    const known = execFileSync('gdaltransform', ['-t_srs', 'EPSG:4326', '-output_xy', path], {
      input: '0 0\n40 30\n17.5 3.25\n',
      encoding: 'utf8',
    });
    const lonLat = known
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    corners.forEach(([x, y], at) => {
      const [longitude, latitude] = toLonLat(crs!)(x, y);
      expect(Math.abs(longitude - lonLat[at]![0]!)).toBeLessThan(degrees);
      expect(Math.abs(latitude - lonLat[at]![1]!)).toBeLessThan(degrees);
      const [backX, backY] = fromLonLat(crs!)(longitude, latitude);
      const pixel = Math.hypot(transform[0], transform[3]);
      expect(Math.hypot(backX - x, backY - y) / pixel).toBeLessThan(0.01);
    });
  });

  it('well-known text from a sidecar gives the same places as keys', async () => {
    for (const name of [
      'UTM',
      'US survey feet',
      'Lambert-93',
      'degrees',
      'user-defined equal area',
      'British National Grid',
    ]) {
      const path = pathOf(name);
      const png = inFolder(`${Object.keys(PLACES).indexOf(name)}.png`);
      await gdal('gdal_translate', '-q', '-of', 'PNG', path, png);
      const [keys, text] = await Promise.all([openRaster(path), openRaster(png)]);
      const { crs } = text.georeference!;
      expect(text.georeference!.transform).toEqual(keys.georeference!.transform);
      expect(crs).toMatchObject({
        epsg: PLACES[name]!.epsg,
        geoKeys: null,
        kind: keys.georeference!.crs!.kind,
      });
      expect(crs!.unit?.metres ?? 0).toBeCloseTo(keys.georeference!.crs!.unit?.metres ?? 0, 14);
      const [x, y] = pixelToMap(text.georeference!.transform, 20, 15);
      const [byText, byKeys] = [toLonLat(crs!)(x, y), toLonLat(keys.georeference!.crs!)(x, y)];
      expect(Math.hypot(byText[0] - byKeys[0], byText[1] - byKeys[1])).toBeLessThan(
        name === 'British National Grid' ? 5e-5 : 1e-9,
      );
      await Promise.all([keys.dispose(), text.dispose()]);
    }
  });

  it('the distance on the ground is that of the map, or geodesic where the map is none', async () => {
    const distance = async (name: string) => {
      const raster = await openRaster(pathOf(name));
      await raster.dispose();
      return raster.groundSamplingDistance;
    };
    expect(await distance('UTM')).toBe(0.3);
    expect(await distance('rotated')).toBeCloseTo(0.5, 12);
    expect(await distance('US survey feet')).toBeCloseTo(1200 / 3937, 12);
    // 1e-5 by 2e-5 degrees at 49 degrees north: 0.7309 m by 2.2241 m.
    expect(await distance('degrees')).toBeCloseTo(Math.sqrt(0.7314 * 2.2241), 2);
    // Web Mercator at 58.1 degrees north shows the ground at 1.89 times its size.
    expect(await distance('Web Mercator')).toBeCloseTo(0.53, 2);
  });

  describe('and refuse what has no exact place:', () => {
    const failure = async (path: string, reason: GeoreferenceProblem) => {
      const error = await openRaster(path)
        .then(
          (raster) => {
            toLonLat(raster.georeference!.crs!);
            return null;
          },
          (problem: unknown) => problem,
        )
        .catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(GeoreferenceError);
      expect((error as GeoreferenceError).reason).toBe(reason);
      return (error as Error).message;
    };

    it('ground control points alone', async () => {
      const path = inFolder('gcps.tif');
      expect(await failure(path, 'ground-control-points')).toMatch(/4 ground control points .*gdalwarp/);
      const raster = await openRaster(path, { ignoreGeoreference: true });
      expect(raster.georeference).toBeNull();
      await raster.dispose();
    });

    it('a system that is neither projected nor geographic, which is carried all the same', async () => {
      const path = inFolder('local.tif');
      expect(await failure(path, 'unknown-crs')).toContain('site grid cannot be transformed');
      const raster = await openRaster(path);
      expect(raster.georeference).toMatchObject({
        transform: [1, 0, 0, 0, -1, 0],
        crs: { kind: 'other', name: 'site grid' },
      });
      expect(raster.georeference!.crs!.geoKeys!.directory.length).toBeGreaterThan(4);
      await raster.dispose();
    });
  });
});
