import { deserialize, type FromFeatureFn, parseProperties } from 'flatgeobuf/lib/mjs/generic.js';
import { fromGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { MultiPolygon } from 'geojson';
import { expect, it } from 'vitest';
import { FEATURE_FIELDS } from './feature.ts';
import { FlatGeobufEncoder } from './flatgeobuf.ts';
import { type GroundPlace, placeOf } from './place.ts';
import { foundAndNot, quarry, utm33 } from './testing/sample-features.ts';

const transform = [2, 0, 400_000, 0, -2, 5_600_000] as const;

/** What the format's own reader finds in the pieces. */
async function read(place: GroundPlace) {
  const encoder = new FlatGeobufEncoder(place);
  const pieces = [
    encoder.begin(),
    ...foundAndNot(place).map((feature) => encoder.feature(feature)),
    encoder.end(),
  ];
  let header: HeaderMeta | undefined;
  const found: { geometry: MultiPolygon | null; properties: Record<string, unknown> }[] = [];
  const headerMetaFn = (meta: HeaderMeta) => {
    header = meta;
  };
  const fromFeature: FromFeatureFn = (_, feature, { columns, geometryType }) => {
    const geometry = feature.geometry();
    const shape = geometry && (fromGeometry(geometry, geometryType) as MultiPolygon);
    found.push({ geometry: shape, properties: parseProperties(feature, columns) });
    return {};
  };
  const bytes = new Uint8Array(Buffer.concat(pieces));
  for await (const _ of deserialize(bytes, { headerMetaFn, fromFeature }));
  return { header: header!, found, pieces };
}

it('holds map coordinates with their reference system, and every column with its type', async () => {
  const { header, found, pieces } = await read(
    placeOf({ transform, crs: await utm33(',AUTHORITY["EPSG","32633"]') }),
  );
  expect([...pieces[0]!.subarray(0, 8)]).toEqual([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 1]);
  expect(header).toMatchObject({ geometryType: 6, indexNodeSize: 0 }); // 6: multi-polygons
  const types = { boolean: 2, integer: 7, real: 10, text: 11, time: 13 }; // as the format's schema numbers them
  expect(header.columns!.map(({ name, type }) => [name, type])).toEqual(
    FEATURE_FIELDS.map(({ name, type }) => [name, types[type]]),
  );
  expect(header.crs).toMatchObject({ org: 'EPSG', code: 32633, name: 'UTM 33N' });
  expect(header.crs!.wkt).toMatch(/^PROJCS\["UTM 33N".*Transverse_Mercator/);
  expect(found).toHaveLength(2);
  expect(found[0]!.geometry).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [400_002, 5_599_998],
          [400_002, 5_599_992],
          [400_010, 5_599_992],
          [400_010, 5_599_998],
          [400_002, 5_599_998],
        ],
        [
          [400_004, 5_599_996],
          [400_006, 5_599_996],
          [400_006, 5_599_994],
          [400_004, 5_599_994],
          [400_004, 5_599_996],
        ],
      ],
      [
        [
          [400_014, 5_599_998],
          [400_014, 5_599_994],
          [400_016, 5_599_994],
          [400_016, 5_599_998],
          [400_014, 5_599_998],
        ],
      ],
    ],
  });
  const properties = found[0]!.properties;
  expect(properties).toMatchObject({
    ...{ sentence: 'the "large", <grey> ship & Häfen', present: true, ruledOut: false, score: 0.875 },
    ...{ confidence: 0.25, coarse: true, areaMethod: 'geodesic', image: 'a.tif', model: 'tiny' },
    time: '2026-01-02T03:04:05.678Z',
  });
  expect(Number(properties.areaPixels)).toBe(13);
  expect(Math.abs((properties.areaSquareMetres as number) / 52 - 1)).toBeLessThan(1e-3);
  expect(Object.keys(properties)).not.toContain('presence');
  expect(Object.keys(properties)).not.toContain('modelHash');
});

it('holds what was not found as a feature without geometry', async () => {
  const { found } = await read(placeOf(null));
  expect(found[1]!.geometry).toBeNull();
  expect(found[1]!.properties).toMatchObject({ sentence: 'a second\nline', present: false });
  expect(found[1]!.properties).not.toHaveProperty('areaSquareMetres');
});

it('says what it knows of the reference system: no code, no text, or nothing at all', async () => {
  const crsOf = async (place: GroundPlace) => (await read(place)).header.crs;
  expect(await crsOf(placeOf({ transform, crs: await utm33() }))).toMatchObject({
    ...{ org: null, code: 0, name: 'UTM 33N' },
    wkt: expect.stringContaining('Transverse_Mercator'),
  });
  expect(await crsOf(placeOf({ transform, crs: await quarry() }))).toMatchObject({ code: 0, name: 'quarry' });
  expect(await crsOf(placeOf({ transform, crs: null }))).toBeNull();
  const unwritten = placeOf({ transform, crs: { ...(await quarry()), wkt: null, epsg: 3145 } });
  expect(await crsOf(unwritten)).toMatchObject({ org: 'EPSG', code: 3145, name: 'quarry', wkt: null });
});
