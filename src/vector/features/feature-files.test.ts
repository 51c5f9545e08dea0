import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { type CoordinateReferenceSystem, crsFromWkt } from '../../geo/index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { type CountedPolygon, type Feature, featuresOf } from './feature.ts';
import { PIXEL_NOTE } from './geojson.ts';
import { createGeoJsonFile } from './geojson-file-node.ts';
import { createGeoPackageFile } from './geopackage/geopackage-file-node.ts';
import { buildRtree } from './geopackage/rtree.ts';
import { createGeoParquetFile } from './geoparquet-file-node.ts';
import { measurerFor } from './measure.ts';
import { type GroundPlace, placeOf } from './place.ts';
import { multiPolygonWkb } from './wkb.ts';

const inFolder = temporaryFolder();
const time = new Date('2026-01-02T03:04:05.678Z');
const answer = {
  sentence: 'the ship\'s "wake"',
  understanding: { category: 'ship', noun: 'wake' },
  score: 0.75,
  presence: 0.5,
  ruledOut: false,
  confidence: 0.25,
  coarse: true,
  image: 'a.tif',
  model: { name: 'tiny', hash: 'abc' },
  time,
};

const DEGREES =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]';
const wgs84 = await crsFromWkt(`${DEGREES},AUTHORITY["EPSG","4326"]]`, 'test');
const utm = (authority: string): Promise<CoordinateReferenceSystem> =>
  crsFromWkt(
    `PROJCS["UTM 33N",${DEGREES}],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]${authority}]`,
    'test',
  );
const unnumbered = await utm('');
const unwritten = {
  ...(await crsFromWkt('LOCAL_CS["quarry",UNIT["metre",1]]', 'test')),
  wkt: null,
};
const placeIn = (crs: CoordinateReferenceSystem | null): GroundPlace =>
  placeOf({ transform: [2, 0, 400_000, 0, -2, 5_000_000], crs });

/** Squares of 10 pixels in rows of 20, the first with a hole. */
const squares = (count: number): CountedPolygon[] =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = [(i % 20) * 16, Math.floor(i / 20) * 16];
    const hole = [x + 2, y + 2, x + 2, y + 4, x + 4, y + 4, x + 4, y + 2];
    return {
      exterior: [x, y, x + 10, y, x + 10, y + 10, x, y + 10],
      holes: i === 0 ? [hole] : [],
      pixels: i === 0 ? 96 : 100,
    };
  });

const features = (polygons: readonly CountedPolygon[], place: GroundPlace, explode = true): Feature[] => [
  ...featuresOf(polygons, answer, { measurer: measurerFor(place, 'planar'), explode }),
];

/** A MULTIPOLYGON in well-known binary as polygons of rings of points. */
function readWkb(bytes: Uint8Array, start = 0): number[][][][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = start;
  const header = (type: number): number => {
    expect([view.getUint8(at), view.getUint32(at + 1, true)]).toEqual([1, type]);
    at += 9;
    return view.getUint32(at - 4, true);
  };
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const number = (): number => {
    at += 8;
    return view.getFloat64(at - 8, true);
  };
  const polygons = times(header(6), () =>
    times(header(3), () => {
      at += 4;
      return times(view.getUint32(at - 4, true), () => [number(), number()]);
    }),
  );
  expect(at).toBe(bytes.length);
  return polygons;
}

it('well-known binary closes every ring and leaves the room that is asked for', () => {
  const polygons = [
    { exterior: [0, 0, 4, 0, 4, 4], holes: [[1, 1, 2, 2, 2, 1]] },
    { exterior: [9, 9, 8, 8, 9, 8], holes: [] },
  ];
  const expected = [
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 2],
        [2, 1],
        [1, 1],
      ],
    ],
    [
      [
        [9, 9],
        [8, 8],
        [9, 8],
        [9, 9],
      ],
    ],
  ];
  expect(readWkb(multiPolygonWkb(polygons))).toEqual(expected);
  expect(readWkb(multiPolygonWkb(polygons, 40), 40)).toEqual(expected);
});

describe('GeoPackage', () => {
  type Row = Record<string, unknown>;
  async function make(name: string, place: GroundPlace, rows: readonly Feature[]) {
    const path = inFolder(name);
    const sink = await createGeoPackageFile(path, place, { time });
    for (const feature of rows) await sink.write(feature);
    await sink.finish();
    const database = new sqlite.Database(path, { readOnly: true });
    // This SQLite has no R*-tree: what declares one is read as text.
    const all = (sql: string): Row[] => database.all(sql) as Row[];
    return { path, all, close: () => database.close() };
  }

  it('holds features in map coordinates, with their columns and bounds', async () => {
    const place = placeIn(await utm(',AUTHORITY["EPSG","32633"]'));
    const rows = features(squares(3), place);
    const { all, close } = await make('utm.gpkg', place, rows);
    expect(all('PRAGMA application_id')[0]).toEqual({ application_id: 0x47504b47 });
    expect(all('PRAGMA user_version')[0]).toEqual({ user_version: 10300 });
    const table = all('SELECT * FROM answers ORDER BY fid');
    expect(table.map(({ fid }) => fid)).toEqual([1, 2, 3]);
    expect({ ...table[0], geom: null }).toEqual({
      fid: 1,
      geom: null,
      ...{ id: 1, category: 'ship', noun: 'wake', count: 3, guess: 0, unsure: 0, outline: 'traced' },
      sentence: answer.sentence,
      score: 0.75,
      presence: 0.5,
      present: 1,
      ruledOut: 0,
      confidence: 0.25,
      coarse: 1,
      areaPixels: 96,
      areaSquareMetres: 384,
      perimeterMetres: 96,
      areaMethod: 'planar',
      ...{ lengthMetres: 20, widthMetres: 20, orientationDegrees: 90 },
      image: 'a.tif',
      model: 'tiny',
      modelHash: 'abc',
      time: '2026-01-02T03:04:05.678Z',
    });
    const geometry = table[0]!.geom as Uint8Array;
    const view = new DataView(geometry.buffer, geometry.byteOffset);
    expect([...geometry.subarray(0, 4)]).toEqual([0x47, 0x50, 0, 3]); // GP, version 0, bounds and little-endian
    expect(view.getInt32(4, true)).toBe(32633);
    expect([0, 1, 2, 3].map((i) => view.getFloat64(8 + 8 * i, true))).toEqual([
      400_000, 400_020, 4_999_980, 5_000_000,
    ]);
    const [[exterior, hole]] = readWkb(geometry, 40) as [[number[][], number[][]]];
    expect(exterior).toHaveLength(5);
    expect(exterior).toEqual(
      expect.arrayContaining([
        [400_000, 5_000_000],
        [400_020, 4_999_980],
      ]),
    );
    expect(hole).toEqual(
      expect.arrayContaining([
        [400_004, 4_999_996],
        [400_008, 4_999_992],
      ]),
    );
    expect(all('SELECT * FROM gpkg_contents')).toEqual([
      {
        table_name: 'answers',
        data_type: 'features',
        identifier: 'answers',
        description: '',
        last_change: '2026-01-02T03:04:05.678Z',
        min_x: 400_000,
        min_y: 4_999_980,
        max_x: 400_084,
        max_y: 5_000_000,
        srs_id: 32633,
      },
    ]);
    expect(all('SELECT * FROM gpkg_geometry_columns')).toEqual([
      {
        table_name: 'answers',
        column_name: 'geom',
        geometry_type_name: 'MULTIPOLYGON',
        srs_id: 32633,
        z: 0,
        m: 0,
      },
    ]);
    const systems = all('SELECT * FROM gpkg_spatial_ref_sys ORDER BY srs_id');
    expect(systems.map(({ srs_id, organization }) => [srs_id, organization])).toEqual([
      [-1, 'NONE'],
      [0, 'NONE'],
      [4326, 'EPSG'],
      [32633, 'EPSG'],
    ]);
    // Clause 1.1.2.1.2 asks for these three, whatever the file holds.
    expect(systems.slice(0, 2)).toMatchObject([
      { organization_coordsys_id: -1, definition: 'undefined', srs_name: 'Undefined Cartesian SRS' },
      { organization_coordsys_id: 0, definition: 'undefined', srs_name: 'Undefined geographic SRS' },
    ]);
    expect(systems[2]).toMatchObject({ organization_coordsys_id: 4326, srs_name: 'WGS 84 geodetic' });
    expect(systems[2]!.definition).toMatch(
      /^GEOGCS\["WGS 84",.*UNIT\["degree",.*AUTHORITY\["EPSG","4326"\]\]$/,
    );
    for (const { description } of systems) expect(description).toMatch(/\w/);
    expect(systems[3]).toMatchObject({ srs_name: 'UTM 33N', organization_coordsys_id: 32633 });
    expect(systems[3]!.definition).toContain('Transverse_Mercator');
    expect(systems[2]!.definition).toContain('6378137,298.257223563');
    close();
  });

  it('has a spatial index over all features, and the triggers that keep it', async () => {
    const place = placeOf(null);
    const { all, close } = await make('index.gpkg', place, features(squares(7), place));
    expect(all('SELECT count(*) AS n FROM rtree_answers_geom_rowid')).toEqual([{ n: 7 }]);
    expect(all('SELECT nodeno FROM rtree_answers_geom_node')).toEqual([{ nodeno: 1 }]);
    expect(all('SELECT DISTINCT nodeno FROM rtree_answers_geom_rowid')).toEqual([{ nodeno: 1 }]);
    const root = all('SELECT data FROM rtree_answers_geom_node')[0]!.data as Uint8Array;
    const cells = new DataView(root.buffer, root.byteOffset);
    expect([cells.getUint16(0), cells.getUint16(2)]).toEqual([0, 7]); // a leaf of seven
    expect([cells.getBigInt64(4 + 24), cells.getFloat32(4 + 24 + 8)]).toEqual([2n, 16]); // the second begins at 16
    expect(all('SELECT * FROM rtree_answers_geom_parent')).toEqual([]);
    expect(all('SELECT extension_name, column_name FROM gpkg_extensions')).toEqual([
      { extension_name: 'gpkg_rtree_index', column_name: 'geom' },
    ]);
    const master = all("SELECT name, sql FROM sqlite_master WHERE name LIKE 'rtree_answers_geom%'");
    const sqlOf = (name: string) => master.find((row) => row.name === `rtree_answers_geom${name}`)?.sql;
    expect(sqlOf('')).toBe(
      'CREATE VIRTUAL TABLE "rtree_answers_geom" USING rtree(id, minx, maxx, miny, maxy)',
    );
    const box = 'ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)';
    const insert = `INSERT OR REPLACE INTO "rtree_answers_geom" VALUES (NEW.fid, ${box});`;
    const has = '(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))';
    const hasNot = '(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))';
    const remove = (ids: string) => `DELETE FROM "rtree_answers_geom" WHERE id ${ids};`;
    for (const [name, event, when, body] of [
      ['insert', 'INSERT', has, insert],
      ['update1', 'UPDATE OF geom', `OLD.fid = NEW.fid AND ${has}`, insert],
      ['update2', 'UPDATE OF geom', `OLD.fid = NEW.fid AND ${hasNot}`, remove('= OLD.fid')],
      ['update3', 'UPDATE', `OLD.fid != NEW.fid AND ${has}`, `${remove('= OLD.fid')} ${insert}`],
      ['update4', 'UPDATE', `OLD.fid != NEW.fid AND ${hasNot}`, remove('IN (OLD.fid, NEW.fid)')],
      ['delete', 'DELETE', 'OLD.geom NOT NULL', remove('= OLD.fid')],
    ]) {
      const plain = (sql: unknown) => String(sql).replaceAll('"', '');
      expect(plain(sqlOf(`_${name}`))).toBe(
        plain(
          `CREATE TRIGGER rtree_answers_geom_${name} AFTER ${event} ON answers WHEN ${when} BEGIN ${body} END`,
        ),
      );
    }
    close();
  });

  it.each([
    ['no georeference', placeOf(null), -1, PIXEL_NOTE],
    ['a map of unknown system', placeIn(null), -1, /whose coordinate reference system is not known/],
    ['degrees', placeIn(wgs84), 4326, ''],
    ['a system of its own', placeIn(unnumbered), 100_000, ''],
    ['a system that has no text', placeIn(unwritten), -1, /those of quarry, which could not be written down/],
  ] as const)('says what its coordinates are: %s', async (name, place, srs, description) => {
    const { all, close } = await make(`${name}.gpkg`, place, features([], place));
    const [row] = all('SELECT srs_id, description, min_x, max_y FROM gpkg_contents');
    expect(row).toMatchObject({ srs_id: srs, min_x: null, max_y: null });
    if (typeof description === 'string') expect(row!.description).toBe(description);
    else expect(row!.description).toMatch(description);
    expect(all('SELECT count(*) AS n FROM gpkg_spatial_ref_sys')).toEqual([{ n: srs === 100_000 ? 4 : 3 }]);
    expect(all('SELECT geom, present, areaPixels FROM answers')).toEqual([
      { geom: null, present: 0, areaPixels: 0 },
    ]);
    close();
  });
});

describe('a GeoPackage', () => {
  it('has no value where it is not known whether something is there, and no text of a system that has only a number', async () => {
    const place = placeIn({ ...unwritten, epsg: 3145 });
    const path = inFolder('unknown.gpkg');
    const sink = await createGeoPackageFile(path, place, { time });
    const [unknown] = featuresOf([], { ...answer, present: null, coarse: null }, { measurer: null });
    await sink.write(unknown!);
    await sink.finish();
    const database = new sqlite.Database(path, { readOnly: true });
    expect(database.all('SELECT present, coarse, ruledOut FROM answers')).toEqual([
      { present: null, coarse: null, ruledOut: 0 },
    ]);
    expect(
      database.all('SELECT srs_name, organization, definition FROM gpkg_spatial_ref_sys WHERE srs_id = 3145'),
    ).toEqual([{ srs_name: 'quarry', organization: 'EPSG', definition: 'undefined' }]);
    database.close();
  });
});

describe('the R*-tree', () => {
  interface Cell {
    readonly id: number;
    readonly box: readonly [number, number, number, number];
  }
  const decode = (data: Uint8Array): { depth: number; cells: Cell[] } => {
    const view = new DataView(data.buffer, data.byteOffset);
    const cells = Array.from({ length: view.getUint16(2) }, (_, i): Cell => {
      const at = 4 + 24 * i;
      const [x0, x1, y0, y1] = [8, 12, 16, 20].map((offset) => view.getFloat32(at + offset)) as [
        number,
        number,
        number,
        number,
      ];
      return { id: Number(view.getBigInt64(at)), box: [x0, y0, x1, y1] };
    });
    return { depth: view.getUint16(0), cells };
  };
  /** Numbers that 32 bits cannot hold exactly. */
  const entries = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const i = (1777 * index) % count; // in no order
      const [x, y] = [0.1 + (i % 61) * 7.3 - 200, (Math.floor(i / 61) * 5.7) / 3 + 1e6];
      return { id: index + 1, bounds: [x, y, x + 1.1, y + 2.2] as const };
    });
  const holds = (outer: Cell['box'], inner: readonly [number, number, number, number]): boolean =>
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [51, 0, 1],
    [52, 1, 3],
    [3000, 2, 65],
  ])(
    'of %i entries has depth %i; every box holds what is below it, and hardly more',
    (count, depth, least) => {
      const given = entries(count);
      const { nodes, leaves, parents } = buildRtree(given);
      expect(nodes.length).toBeGreaterThanOrEqual(least);
      expect(nodes.map(({ node }) => node)).toEqual(nodes.map((_, i) => i + 1));
      const decoded = new Map(nodes.map(({ node, data }) => [node, decode(data)]));
      for (const { data } of nodes) expect(data.length).toBe(4 + 51 * 24);
      expect([...decoded.values()].map((node) => node.depth)).toEqual([
        depth,
        ...nodes.slice(1).map(() => 0),
      ]);
      const parentOf = new Map(parents.map(({ node, parent }) => [node, parent]));
      expect([...parentOf.keys()].sort((a, b) => a - b)).toEqual(nodes.slice(1).map(({ node }) => node));
      for (const [node, parent] of parentOf) {
        const { box } = decoded.get(parent)!.cells.find(({ id }) => id === node)!;
        const own = decoded.get(node)!.cells;
        expect(own.every((cell) => holds(box, cell.box))).toBe(true);
        expect(
          [0, 1, 2, 3].every((side) => own.some((cell) => Math.abs(cell.box[side]! - box[side]!) < 0.2)),
        ).toBe(true);
        expect(own.length).toBeGreaterThanOrEqual(Math.min(17, count)); // a third of a node, as SQLite wants
        expect(own.length).toBeLessThanOrEqual(51);
      }
      expect(leaves.length).toBe(count);
      for (const { id, node } of leaves) {
        const { box } = decoded.get(node)!.cells.find((cell) => cell.id === id)!;
        const { bounds } = given[id - 1]!;
        // Thousands of them: one assertion for each would take longer than all the rest.
        const near = ([0, 1, 2, 3] as const).every((side) => Math.abs(box[side] - bounds[side]) < 0.13);
        if (!near || !holds(box, bounds)) throw new Error(`${box.join(' ')} is not the box of entry ${id}`);
      }
      // Sorted into tiles: few boxes of leaves overlap any place.
      const leafNodes = new Set(leaves.map(({ node }) => node));
      const boxes = parents.flatMap(({ node, parent }) =>
        leafNodes.has(node) ? [decoded.get(parent)!.cells.find(({ id }) => id === node)!.box] : [],
      );
      const area = (box: Cell['box']) => (box[2] - box[0]) * (box[3] - box[1]);
      if (count === 3000) {
        const total = boxes.reduce((sum, box) => sum + area(box), 0);
        expect(total / (61 * 7.3 * (50 * 1.9))).toBeLessThan(1.5);
      }
    },
  );
});

describe('GeoParquet', () => {
  async function make(name: string, place: GroundPlace, rows: readonly Feature[]) {
    const path = inFolder(name);
    const sink = await createGeoParquetFile(path, place);
    for (const feature of rows) await sink.write(feature);
    await sink.finish();
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const geo = JSON.parse(metadata.key_value_metadata!.find(({ key }) => key === 'geo')!.value!);
    return { metadata, geo, rows: await parquetReadObjects({ file }) };
  }

  it('holds longitude and latitude with their bounds, counterclockwise', async () => {
    const place = placeOf({ transform: [0.01, 0, 10, 0, -0.01, 50], crs: wgs84 });
    const { geo, rows, metadata } = await make('a.parquet', place, features(squares(3), place));
    expect(metadata.created_by).toBe('skyrefer');
    expect(geo).toEqual({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: {
        geometry: {
          encoding: 'WKB',
          geometry_types: ['MultiPolygon'],
          orientation: 'counterclockwise',
          edges: 'planar',
          bbox: [10, 49.9, 10.42, 50].map((value) => expect.closeTo(value, 9)),
          covering: {
            bbox: {
              xmin: ['bbox', 'xmin'],
              ymin: ['bbox', 'ymin'],
              xmax: ['bbox', 'xmax'],
              ymax: ['bbox', 'ymax'],
            },
          },
        },
      },
    });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      sentence: answer.sentence,
      score: 0.75,
      presence: 0.5,
      present: true,
      ruledOut: false,
      confidence: 0.25,
      coarse: true,
      areaPixels: 96n,
      areaMethod: 'geodesic',
      image: 'a.tif',
      model: 'tiny',
      modelHash: 'abc',
      time,
    });
    const close = (value: number) => expect.closeTo(value, 9);
    expect(rows[1]!.bbox).toEqual({
      xmin: close(10.16),
      ymin: close(49.9),
      xmax: close(10.26),
      ymax: close(50),
    });
    const { coordinates } = rows[0]!.geometry as { coordinates: number[][][][] };
    const turn = (ring: number[][]) =>
      ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
    expect(coordinates[0]!.map(turn).map(Math.sign)).toEqual([1, -1]);
  });

  it('says that the reference system is not known where it is not, and holds what was not found', async () => {
    const place = placeOf(null);
    const { geo, rows } = await make('plain.parquet', place, [
      ...features([], place),
      ...features(squares(1), place),
    ]);
    expect(geo.columns.geometry).toMatchObject({ crs: null, bbox: [0, 0, 10, 10] });
    expect(rows.map(({ present, bbox, geometry }) => [present, bbox ?? null, Boolean(geometry)])).toEqual([
      [false, null, false],
      [true, { xmin: 0, ymin: 0, xmax: 10, ymax: 10 }, true],
    ]);
    const empty = await make('empty.parquet', place, features([], place));
    expect('bbox' in empty.geo.columns.geometry).toBe(false);
    expect((await make('none.parquet', place, [])).rows).toEqual([]);
  });
});

describe('features', () => {
  it('are one for all polygons, or one for each', () => {
    const polygons = squares(2);
    const measurer = measurerFor(placeIn(unnumbered), 'planar');
    const all = [...featuresOf(polygons, answer, { measurer })];
    expect(all.map(({ properties }) => properties)).toMatchObject([
      { score: 0.75, areaPixels: 196, areaSquareMetres: 784, perimeterMetres: 176, present: true },
    ]);
    const each = [...featuresOf(polygons, answer, { measurer, explode: true })];
    expect(
      each.map(({ properties }) => [properties.score, properties.areaPixels, properties.areaSquareMetres]),
    ).toEqual([
      [0.75, 96, 384],
      [0.75, 100, 400],
    ]);
    const unmeasured = [...featuresOf(polygons, { ...answer, presence: null }, { measurer: null })];
    expect(unmeasured[0]!.properties).toMatchObject({
      areaSquareMetres: null,
      perimeterMetres: null,
      areaMethod: null,
      presence: null,
    });
  });
});

describe('files of features', () => {
  const creators = {
    geojson: createGeoJsonFile,
    parquet: createGeoParquetFile,
    gpkg: (path: string, place: GroundPlace) => createGeoPackageFile(path, place, { time }),
  };
  const cases = Object.entries(creators);

  it.each(cases)(
    '%s: nothing is there before the end, nothing is left after giving up',
    async (format, create) => {
      const folder = inFolder(`abort-${format}`);
      await mkdir(folder);
      const path = `${folder}/a.${format}`;
      await writeFile(path, 'before');
      const sink = await create(path, placeOf(null));
      for (const feature of features(squares(5), placeOf(null))) await sink.write(feature);
      expect(await readFile(path, 'utf8')).toBe('before');
      await sink.abort();
      expect(await readdir(folder)).toEqual([`a.${format}`]);
      const again = await create(path, placeOf(null));
      await again.write(features(squares(1), placeOf(null))[0]!);
      await again.finish();
      await again.abort(); // harmless
      expect(await readdir(folder)).toEqual([`a.${format}`]);
      expect((await readFile(path)).length).toBeGreaterThan(100);
    },
  );

  it.each(cases)(
    '%s: a file in the place of the folder, and a failing feature, leave nothing',
    async (format, create) => {
      const blocked = inFolder(`blocked-${format}`);
      await writeFile(blocked, 'no folder');
      const made = create(`${blocked}/a.${format}`, placeOf(null));
      await expect(made).rejects.toMatchObject({
        name: 'OutputError',
        message: expect.stringContaining(blocked),
      });
      expect(await readFile(blocked, 'utf8')).toBe('no folder');
      const folder = inFolder(`failing-${format}`);
      await mkdir(folder);
      const sink = await create(`${folder}/a.${format}`, placeOf(null));
      const bad = { polygons: null, properties: {} } as unknown as Feature;
      await expect(sink.write(bad)).rejects.toThrow();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('GeoJSON is written whole, also where it is larger than one piece', async () => {
    const path = inFolder('large.geojson');
    const sink = await createGeoJsonFile(path, placeOf(null));
    const [feature] = features(squares(1), placeOf(null));
    const count = 4000; // some hundred bytes each: more than a megabyte
    for (let i = 0; i < count; i++) await sink.write(feature!);
    await sink.finish();
    const text = await readFile(path, 'utf8');
    expect(text.length).toBeGreaterThan(1.2 * 2 ** 20);
    expect(JSON.parse(text).features).toHaveLength(count);
  });
});
