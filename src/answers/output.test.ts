import { describe, expect, it } from 'vitest';
import { filesOf, type OutputKind, outputKind, SUFFIX_WORDS, TOGETHER, VECTOR_KINDS } from './output.ts';

const polygons: readonly OutputKind[] = [
  ...(['geojson', 'geopackage', 'geoparquet', 'flatgeobuf', 'shapefile', 'kml', 'csv'] as const),
];

describe('outputKind', () => {
  it.each<[string, OutputKind | null]>([
    ['a.png', 'mask'],
    ['folder/a.PNG', 'mask'],
    ['a.overlay.png', 'overlay'],
    ['a.overlay.jpg', 'overlay'],
    ['a.OVERLAY.jpeg', 'overlay'],
    ['overlay.png', 'mask'],
    ['a.overlay.tif', 'geotiff'],
    ['a.tif', 'geotiff'],
    ['a.b.tiff', 'geotiff'],
    ['a.geojson', 'geojson'],
    ['a.gpkg', 'geopackage'],
    ['a.parquet', 'geoparquet'],
    ['a.fgb', 'flatgeobuf'],
    ['a.shp.zip', 'shapefile'],
    ['a.kml', 'kml'],
    ['a.csv', 'csv'],
    ['a.json', 'json'],
    ['a.jpg', null],
    ['a.shp', null],
    ['a.zip', null],
    ['a.shpzip', null],
    ['a.png.bak', null],
    ['apng', null],
    ['a.tiffs', null],
    ['a.geojsons', null],
    ['a.overlay.png.txt', null],
    ['aXoverlay.png', 'mask'],
    ['.png', null],
    ...['tif', 'geojson', 'gpkg', 'parquet', 'fgb', 'shp.zip', 'kml', 'csv', 'json'].flatMap(
      (suffix): [string, null][] => [
        [`folder/.${suffix}`, null], // a hidden file without a name
        [`folder\\.${suffix}`, null],
        [`a.${suffix}.bak`, null],
        [`a_${suffix}`, null],
      ],
    ),
    ['', null],
  ])('%s: %s', (path, kind) => {
    expect(outputKind(path)).toBe(kind);
  });

  it('has words for every suffix', () => {
    for (const suffix of SUFFIX_WORDS.match(/\.[a-z]+(?:\.[a-z]+)?/g)!) {
      expect(outputKind(`a${suffix}`), suffix).not.toBeNull();
    }
    const named = new Set(
      SUFFIX_WORDS.match(/\.[a-z]+(?:\.[a-z]+)?/g)!.map((suffix) => outputKind(`a${suffix}`)),
    );
    expect(named).toEqual(new Set<OutputKind>(['overlay', 'mask', 'geotiff', 'json', ...polygons]));
  });
});

it('knows which kinds hold polygons, and which hold the answers to all sentences', () => {
  expect([...VECTOR_KINDS]).toEqual(polygons);
  expect([...TOGETHER]).toEqual(['overlay', 'classes', ...polygons]);
});

it('makes a raster of classes of a GeoTIFF, with styles and a legend beside it', () => {
  expect([outputKind('a.tif', true), outputKind('a.png', true), outputKind('a.xyz', true)]).toEqual([
    ...['classes', 'mask', null],
  ]);
  expect(filesOf({ path: 'x/a.TIFF', kind: 'classes' })).toEqual([
    ...['x/a.TIFF', 'x/a.qml', 'x/a.sld', 'x/a.legend.json'],
  ]);
  expect(filesOf({ path: 'a.tiff.b.tif', kind: 'classes' })[1]).toBe('a.tiff.b.qml');
  expect(filesOf({ path: 'a.tif', kind: 'geotiff' })).toEqual(['a.tif']);
});
