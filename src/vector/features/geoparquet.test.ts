import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, it } from 'vitest';
import type { Feature } from './feature.ts';
import { GeoParquetEncoder } from './geoparquet.ts';
import { type GroundPlace, placeOf } from './place.ts';
import { foundAndNot, utm33 } from './testing/sample-features.ts';

/** Squares of one pixel at places in pixels, each a geometry of 102 bytes. */
const squares = (place: GroundPlace, ...places: readonly (readonly [number, number])[]): Feature[] =>
  places.map(([x, y]) => ({
    ...foundAndNot(place)[0],
    polygons: [{ exterior: [x, y, x + 1, y, x + 1, y + 1, x, y + 1], holes: [] }],
  }));

async function read(encoder: GeoParquetEncoder, features: readonly Feature[]) {
  // Kept as they are until the end: none of them may change what another has.
  const pieces = [encoder.begin(), ...features.map((feature) => encoder.feature(feature)), encoder.end()];
  const file = Uint8Array.from(Buffer.concat(pieces)).buffer;
  const metadata = parquetMetadata(file);
  const geo = JSON.parse(metadata.key_value_metadata!.find(({ key }) => key === 'geo')!.value!);
  const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  return { pieces, groups, schema: metadata.schema, geo, rows: await parquetReadObjects({ file }) };
}

const plain = placeOf(null);
const line = squares(plain, [0, 0], [5, 3], [-2, 9], [7, 1], [1, -4], [3, 3], [4, 4]);

it('writes a group as soon as it has its rows, or its bytes', async () => {
  const byRows = await read(new GeoParquetEncoder(plain, { rows: 3, bytes: Infinity }), line);
  expect(byRows.groups).toEqual([3, 3, 1]);
  expect(byRows.pieces.map(({ length }) => length > 0)).toEqual([
    ...[true, false, false, true, false, false, true, false, true],
  ]);
  const byBytes = await read(new GeoParquetEncoder(plain, { rows: Infinity, bytes: 204 }), line);
  expect(byBytes.groups).toEqual([2, 2, 2, 1]);
  const atOnce = await read(new GeoParquetEncoder(plain), line);
  expect(atOnce.groups).toEqual([7]);
  for (const { rows } of [byRows, byBytes]) expect(rows).toEqual(atOnce.rows);
  const even = await read(new GeoParquetEncoder(plain, { rows: 7, bytes: Infinity }), line);
  expect(even.groups).toEqual([7]);
});

it('has the bounds of all of its features, and of each', async () => {
  const { geo, rows } = await read(new GeoParquetEncoder(plain, { rows: 2, bytes: Infinity }), line);
  expect(geo.columns.geometry.bbox).toEqual([-2, -4, 8, 10]);
  expect(rows.map(({ bbox }) => bbox.xmin)).toEqual([0, 5, -2, 7, 1, 3, 4]);
  const [found, not] = foundAndNot(plain);
  expect((await read(new GeoParquetEncoder(plain), [found, not])).geo.columns.geometry.bbox).toEqual([
    1, 1, 8, 4,
  ]);
});

it('may leave every column empty but the sides of a box', async () => {
  const { schema } = await read(new GeoParquetEncoder(plain), line);
  const [root, ...columns] = schema;
  expect(root!.name).toBe('root');
  for (const { name, repetition_type } of columns) {
    expect([name, repetition_type]).toEqual([name, /^[xy]m/.test(name) ? 'REQUIRED' : 'OPTIONAL']);
  }
});

it('turns map coordinates to longitude and latitude', async () => {
  const place = placeOf({ transform: [2, 0, 500_000, 0, -2, 5_600_000], crs: await utm33() });
  const { rows, geo } = await read(new GeoParquetEncoder(place), squares(place, [0, 0]));
  expect(rows[0]!.bbox.xmin).toBeCloseTo(15, 9); // the central meridian of the zone
  expect(rows[0]!.bbox.ymin).toBeCloseTo(50.55, 2);
  expect('crs' in geo.columns.geometry).toBe(false);
});
