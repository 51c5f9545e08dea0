import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import sqlite from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import { CrsError, crsFromGeoKeys, type Georeference } from '../../../geo/index.ts';
import { OutputError } from '../../../imagery/errors.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { traceMask } from '../../trace/trace.ts';
import { featuresOf } from '../feature.ts';
import { type GroundPlace, placeOf } from '../place.ts';
import { checkGeoPackageLayer, createGeoPackageFile } from './geopackage-file-node.ts';

const inFolder = temporaryFolder();
const time = new Date('2026-01-02T03:04:05Z');
const later = new Date('2026-02-03T04:05:06Z');
const answer = {
  ...{ sentence: 'the ships', presence: null, ruledOut: false, score: 0.75, confidence: null },
  ...{ coarse: null, image: 'a.tif', model: { name: 'tiny', hash: null }, time },
};
const data = Uint8Array.from('1.1.1.1', (character) => Number(character === '1'));
const polygons = traceMask({ width: 7, height: 1, data });

async function placeAt(epsg: number, x = 400_000): Promise<GroundPlace> {
  const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, epsg);
  const crs = await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' });
  const georeference: Georeference = { transform: [2, 0, x, 0, -2, 5_600_000], crs };
  return placeOf(georeference);
}

type Options = Partial<Parameters<typeof createGeoPackageFile>[2]>;

async function write(path: string, place: GroundPlace, options: Options = {}): Promise<void> {
  const sink = await createGeoPackageFile(path, place, { time, ...options });
  for (const feature of featuresOf(polygons, answer, { measurer: null, explode: true }))
    await sink.write(feature);
  await sink.finish();
}

function query(path: string, sql: string): Record<string, unknown>[] {
  const database = new sqlite.Database(path, { readOnly: true });
  try {
    return database.all(sql) as Record<string, unknown>[];
  } finally {
    database.close();
  }
}

const change = (path: string, sql: string) => {
  const database = new sqlite.Database(path);
  database.exec(sql);
  database.close();
};

const values = (path: string, sql: string) => query(path, sql).map((row) => Object.values(row));
/** Changes a table's definition as text. */
const schemaEdit = (from: string, to: string) =>
  `PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '${from}', '${to}') WHERE name = 'answers'`;

const clean = async () =>
  expect(
    (await readdir(inFolder('.'))).filter((name) => name.startsWith('.') || name.endsWith('.lock')),
  ).toEqual([]);

describe('adding to a GeoPackage', () => {
  it('adds features to the layer, numbered on, with index, extent and time', async () => {
    const path = inFolder('a.gpkg');
    await write(path, await placeAt(32633));
    const triggers = values(path, "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name");
    await write(path, await placeAt(32633, 500_000), { append: true, time: later });
    expect(values(path, 'SELECT fid, id FROM answers ORDER BY fid')).toEqual(
      Array.from({ length: 8 }, (_, i) => [i + 1, i + 1]),
    );
    expect(values(path, 'SELECT min_x, min_y, max_x, max_y, last_change FROM gpkg_contents')).toEqual([
      [400_000, 5_599_998, 500_014, 5_600_000, later.toISOString()],
    ]);
    expect(values(path, 'SELECT rowid, nodeno FROM rtree_answers_geom_rowid')).toHaveLength(8);
    expect(values(path, 'SELECT count(*) FROM gpkg_extensions')).toEqual([[1]]);
    expect(values(path, "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name")).toEqual(
      triggers,
    );
    expect(triggers).toHaveLength(6);
    await clean();
  });

  it('makes the file or the layer where they are not there yet, beside other layers', async () => {
    const path = inFolder('b.gpkg');
    await write(path, await placeAt(32633), { append: true, layer: "the 'big' ships" });
    await write(path, await placeAt(32634), { append: true, layer: 'tanks' });
    await write(path, await placeAt(32633), { append: true, layer: "The 'BIG' ships" }); // SQLite's names have no case
    expect(values(path, 'SELECT table_name, srs_id FROM gpkg_contents ORDER BY table_name')).toEqual([
      ['tanks', 32634],
      ["the 'big' ships", 32633],
    ]);
    expect(values(path, `SELECT count(*) FROM "the 'big' ships"`)).toEqual([[8]]);
    expect(values(path, 'SELECT count(*) FROM tanks')).toEqual([[4]]);
    // Without it, the file is made anew.
    await write(path, await placeAt(32633), { layer: 'new' });
    expect(values(path, 'SELECT table_name FROM gpkg_contents')).toEqual([['new']]);
  });

  it('adds to a layer without an index, whose geometries do not say their bounds', async () => {
    const path = inFolder('c.gpkg');
    await write(path, await placeAt(32633, 0));
    const [[first]] = values(path, 'SELECT geom FROM answers WHERE fid = 1') as [[Uint8Array]];
    const plain = new Uint8Array(first.length - 32);
    plain.set(first.subarray(0, 8));
    plain[3] = 1; // no bounds
    plain.set(first.subarray(40), 8);
    const database = new sqlite.Database(path);
    for (const [name] of values(path, "SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
      database.exec(`DROP TRIGGER "${name}"`);
    }
    database.run('UPDATE answers SET geom = ? WHERE fid = 1', [plain]);
    database.run('UPDATE answers SET geom = NULL WHERE fid = 2');
    database.close();
    await write(path, await placeAt(32633, 400_000), { append: true });
    const [extent] = values(path, 'SELECT min_x, max_x FROM gpkg_contents');
    expect(extent).toEqual([0, 400_014]);
    expect(values(path, 'SELECT rowid FROM rtree_answers_geom_rowid ORDER BY rowid').flat()).toEqual([
      1, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('refuses another reference system, and leaves the file as it was', async () => {
    const path = inFolder('d.gpkg');
    await write(path, await placeAt(32633));
    const before = await readFile(path);
    const other = write(path, await placeAt(32634), { append: true });
    await expect(other).rejects.toThrow(
      /'answers' of .*d\.gpkg is in EPSG:32633 .*, the image in EPSG:32634/,
    );
    await expect(other).rejects.toBeInstanceOf(CrsError);
    await expect(write(path, placeOf(null), { append: true })).rejects.toThrow('Undefined Cartesian');
    expect((await readFile(path)).equals(before)).toBe(true);
    await clean();
  });

  it.each([
    [schemaEdit('"score"', '"quality"'), 'score is missing'],
    [schemaEdit('"score" DOUBLE', '"score" TEXT'), 'score is TEXT'],
    ["UPDATE gpkg_contents SET data_type = 'attributes'", 'holds attributes and no features'],
    [
      "UPDATE gpkg_geometry_columns SET geometry_type_name = 'POINT'",
      'holds POINT, answers are MULTIPOLYGON',
    ],
    ['UPDATE gpkg_geometry_columns SET z = 1', 'demands heights'],
    ['DELETE FROM gpkg_geometry_columns', 'has no geometries'],
    ['PRAGMA foreign_keys = OFF; DELETE FROM gpkg_contents', 'is a table of another kind'],
  ])('refuses a layer that is otherwise: %s', async (sql, problem) => {
    const path = inFolder('e.gpkg');
    await write(path, await placeAt(32633));
    change(path, sql);
    const before = await readFile(path);
    const place = await placeAt(32633);
    const adding = write(path, place, { append: true });
    await expect(adding).rejects.toThrow(problem);
    await expect(adding).rejects.toBeInstanceOf(OutputError);
    await expect(checkGeoPackageLayer(path)).rejects.toThrow(problem);
    expect((await readFile(path)).equals(before)).toBe(true);
    await clean();
  });

  it('takes further columns that may be empty, and none that must not', async () => {
    const path = inFolder('f.gpkg');
    const place = await placeAt(32633);
    await write(path, place);
    change(
      path,
      "ALTER TABLE answers ADD COLUMN checked TEXT; ALTER TABLE answers ADD COLUMN kind TEXT NOT NULL DEFAULT 'x'",
    );
    await write(path, place, { append: true });
    expect(values(path, 'SELECT count(*), max(checked), min(kind) FROM answers')).toEqual([[8, null, 'x']]);
  });

  it('refuses what is no GeoPackage, and what another program has open', async () => {
    const place = await placeAt(32633);
    await writeFile(inFolder('text.gpkg'), 'not a database at all, but a text of some length'.repeat(20));
    await expect(write(inFolder('text.gpkg'), place, { append: true })).rejects.toThrow('is no GeoPackage');
    await writeFile(inFolder('empty.gpkg'), '');
    await expect(write(inFolder('empty.gpkg'), place, { append: true })).rejects.toThrow('is no GeoPackage');
    const path = inFolder('g.gpkg');
    await write(path, place);
    for (const rest of ['-wal', '-journal']) {
      await writeFile(`${path}${rest}`, 'x');
      await expect(write(path, place, { append: true })).rejects.toThrow(`${path}${rest}`);
      await rm(`${path}${rest}`);
    }
    await expect(write(inFolder('x.gpkg'), place, { layer: 'gpkg_x' })).rejects.toThrow("format's own");
    await expect(write(inFolder('x.gpkg'), place, { layer: ' ' })).rejects.toThrow('it is empty');
    await expect(write(inFolder('x.gpkg'), place, { layer: 'a"b' })).rejects.toThrow('quotation mark');
    await expect(write(inFolder('x.gpkg'), place, { layer: 'x'.repeat(64) })).rejects.toThrow(
      '63 characters',
    );
    await expect(stat(inFolder('x.gpkg'))).rejects.toThrow('ENOENT');
    await clean();
  });

  it('reads files that QGIS has closed, which are marked for write-ahead logs', async () => {
    const path = inFolder('h.gpkg');
    const place = await placeAt(32633);
    await write(path, place);
    const bytes = await readFile(path);
    bytes.set([2, 2], 18);
    await writeFile(path, bytes);
    await write(path, place, { append: true });
    expect(values(path, 'SELECT count(*) FROM answers')).toEqual([[8]]);
  });

  it('lets several add at the same time, one after another', async () => {
    const path = inFolder('i.gpkg');
    const place = await placeAt(32633);
    await Promise.all(Array.from({ length: 3 }, () => write(path, place, { append: true })));
    expect(values(path, 'SELECT count(*), count(DISTINCT id) FROM answers')).toEqual([[12, 12]]);
    await clean();
  });

  it('leaves the file whole where it is broken off, and does not undo what others wrote meanwhile', async () => {
    const path = inFolder('j.gpkg');
    const place = await placeAt(32633);
    await write(path, place);
    const before = await readFile(path);
    const sink = await createGeoPackageFile(path, place, { time, append: true });
    await sink.abort();
    expect((await readFile(path)).equals(before)).toBe(true);
    const second = await createGeoPackageFile(path, place, { time, append: true });
    await writeFile(path, Buffer.concat([before, Buffer.alloc(4096)]));
    await expect(second.finish()).rejects.toThrow('another program has changed it in the meantime');
    expect((await readFile(path)).length).toBe(before.length + 4096);
    await mkdir(inFolder('k.gpkg'));
    await expect(createGeoPackageFile(inFolder('k.gpkg'), place, { time, append: true })).rejects.toThrow(
      'folder',
    );
    await clean();
  });
});
