import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Georeference } from '../src/geo/index.ts';
import { openRaster } from '../src/imagery/raster/raster-node.ts';
import { SYSTEM_PYTHON } from './optional-tools.ts';

const execute = promisify(execFile);

/** Runs one of GDAL's programs; gives what it prints. Throws with its complaint where it fails or warns. */
export async function gdal(program: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await execute(program, args, { maxBuffer: 1 << 28 });
  if (/warning|error/i.test(stderr)) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs a Python script that uses GDAL's modules with exceptions on; gives what it prints. */
export async function gdalPython(script: string, ...args: string[]): Promise<string> {
  const prelude =
    'import sys, json\nfrom osgeo import gdal, ogr, osr\ngdal.UseExceptions(); ogr.UseExceptions()\n';
  const { stdout } = await execute(SYSTEM_PYTHON, ['-W', 'ignore', '-c', prelude + script, ...args], {
    maxBuffer: 1 << 28,
  });
  return stdout;
}

/** What `gdalinfo -json` says. */
export async function gdalInfo(path: string) {
  return JSON.parse(await gdal('gdalinfo', '-json', path)) as {
    size: [number, number];
    geoTransform?: number[];
    cornerCoordinates?: Record<string, [number, number]>;
    coordinateSystem?: { wkt: string };
    metadata: Record<string, Record<string, string>>;
    bands: {
      block: [number, number];
      type: string;
      description?: string;
      noDataValue?: number;
      overviews?: { size: [number, number] }[];
    }[];
  };
}

/** The first band's pixels, row-major, or those of an overview. */
export async function gdalPixels(path: string, overview = -1): Promise<Uint8Array> {
  const raw = `${path}.raw`;
  await gdalPython(
    `ds = gdal.Open(sys.argv[1]); band = ds.GetRasterBand(1)
if int(sys.argv[3]) >= 0: band = band.GetOverview(int(sys.argv[3]))
open(sys.argv[2], 'wb').write(band.ReadRaster())`,
    path,
    raw,
    String(overview),
  );
  return new Uint8Array(await readFile(raw));
}

/** Georeferences that GDAL makes GeoTIFFs with; the transform in GDAL's order. */
export const GEOREFERENCES = {
  UTM: { srs: 'EPSG:32633', transform: [399960.3, 0.3, 0, 5600040.1, 0, -0.3] },
  degrees: { srs: 'EPSG:4326', transform: [11.123456789, 0.00001, 0, 48.987654321, 0, -0.00001] },
  'no EPSG code': {
    srs: '+proj=laea +lat_0=51 +lon_0=9.5 +x_0=1234 +y_0=5678 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m',
    transform: [1000, 2, 0, 9000, 0, -2],
  },
  rotated: { srs: 'EPSG:32633', transform: [500000, 0.4, 0.3, 5500000, 0.3, -0.4] },
  'south-up': { srs: 'EPSG:32733', transform: [300000, 10, 0, 7000000, 0, 10] },
  'US feet': { srs: 'EPSG:2263', transform: [980000, 1, 0, 200000, 0, -1] },
} as const satisfies Record<string, { srs: string; transform: readonly number[] }>;

/** Makes a GeoTIFF of zeros with GDAL. */
export async function makeGeoTiff(
  path: string,
  { srs, transform }: { readonly srs: string; readonly transform: readonly number[] },
  width: number,
  height: number,
): Promise<void> {
  await gdalPython(
    `path, srs, transform, w, h = json.loads(sys.argv[1])
ds = gdal.GetDriverByName('GTiff').Create(path, w, h, 1, gdal.GDT_Byte)
s = osr.SpatialReference(); s.SetFromUserInput(srs); ds.SetProjection(s.ExportToWkt()); ds.SetGeoTransform(transform)
if 'POINT' in path: ds.SetMetadataItem('AREA_OR_POINT', 'Point')`,
    JSON.stringify([path, srs, transform, width, height]),
  );
}

/** The georeference of a GeoTIFF, keys verbatim. */
export async function georeferenceOf(path: string): Promise<Georeference> {
  const raster = await openRaster(path);
  await raster.dispose();
  if (!raster.georeference) throw new Error(`${path} has no georeference`);
  return raster.georeference;
}

/** Complaints of GDAL's own check of Cloud Optimized GeoTIFFs, warnings included. */
export async function cogComplaints(path: string): Promise<string[]> {
  return JSON.parse(
    await gdalPython(
      `from osgeo_utils.samples import validate_cloud_optimized_geotiff as v
warnings, errors, details = v.validate(sys.argv[1], full_check=True)
print(json.dumps(warnings + errors))`,
      path,
    ),
  );
}
