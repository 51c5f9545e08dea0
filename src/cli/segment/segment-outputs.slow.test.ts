import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePicture } from '../../imagery/node.ts';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { drawScene } from '../../synthetic/index.ts';
import { skyrefer } from '../testing/skyrefer.ts';

/** ESRI's text of UTM zone 33 north, as a `.prj` has it. */
const UTM =
  'PROJCS["WGS_1984_UTM_Zone_33N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",15],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]';

describe('files that segment writes', () => {
  let root: string;
  let folder: string;
  let model: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    folder = join(root, 'work');
    model = join(root, 'model');
    await mkdir(folder);
    await writeMiniatureModel(model);
    for (const [name, east] of [
      ['a', 400_000],
      ['b', 401_000],
    ] as const) {
      const scene = drawScene({ kind: 'harbor', seed: 3, width: 90, height: 70 });
      await writePicture(join(folder, `${name}.png`), scene);
      await writeFile(join(folder, `${name}.pgw`), `0.5\n0\n0\n-0.5\n${east}\n5600000\n`);
      await writeFile(join(folder, `${name}.prj`), UTM);
    }
    await writePicture(
      join(folder, 'nowhere.png'),
      drawScene({ kind: 'road', seed: 3, width: 90, height: 70 }),
    );
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const segment = (...args: string[]) =>
    skyrefer(folder, 'segment', ...args, '--model', model, '--assume-present');
  const outs = (...names: string[]) => names.flatMap((name) => ['--out', name]);
  const manifest = async (name: string) =>
    (await readFile(join(folder, name), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const hidden = async () => (await readdir(folder)).filter((name) => /^\.|\.lock$|\.partial$/.test(name));

  it('are all formats at once, with classes and outlines made regular', async () => {
    const names = ['c.tif', 'o.geojson', 'o.gpkg', 'o.parquet', 'o.fgb', 'o.shp.zip', 'o.kml', 'o.csv'];
    const { status, stderr } = await segment(
      ...['a.png', 'the ships', 'the harbor', '--classes', '--regularise', '--smooth', ...outs(...names)],
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of [...names, 'c.qml', 'c.sld', 'c.legend.json']) {
      expect((await stat(join(folder, name))).size).toBeGreaterThan(100);
    }
    const { features } = JSON.parse(await readFile(join(folder, 'o.geojson'), 'utf8'));
    const known = new Set(['squared', 'circle', 'smoothed']);
    for (const { properties } of features) {
      if (properties.present)
        for (const kind of properties.outline.split(', ')) expect(known).toContain(kind);
    }
    expect(await hidden()).toEqual([]);
  });

  it('are told beforehand, with every warning that a run would give', async () => {
    await writePicture(
      join(folder, 'coarse.png'),
      drawScene({ kind: 'road', seed: 3, width: 90, height: 70 }),
    );
    await writeFile(join(folder, 'coarse.pgw'), '10\n0\n0\n-10\n400000\n5600000\n');
    await writeFile(join(folder, 'coarse.prj'), UTM);
    const dry = ['segment', 'coarse.png', 'the vehicle', '--dry-run'];
    const told = await skyrefer(folder, ...dry);
    expect(told.status).toBe(0);
    const [, warning] = /^ {2}warning: (things show from about .*)$/m.exec(told.stdout)!;
    expect(JSON.parse((await skyrefer(folder, ...dry, '--json')).stdout).warnings).toEqual([warning]);
    const real = await skyrefer(folder, 'segment', 'coarse.png', 'the vehicle');
    expect(real.stderr).toContain(`warning: ${warning}\n`);
  });

  it('are added to, of several images at a time', async () => {
    const ship = ['the harbor', '--append', '--layer', 'harbors', ...outs('all.gpkg')];
    expect((await segment('a.png', 'b.png', ...ship, '--jobs', '2')).status).toBe(0);
    expect((await segment('a.png', ...ship)).status).toBe(0);
    const { default: sqlite } = await import('node-sqlite3-wasm');
    const database = new sqlite.Database(join(folder, 'all.gpkg'), { readOnly: true });
    const rows = database.all('SELECT id, image FROM harbors ORDER BY fid');
    database.close();
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(rows.map(({ image }) => image).sort()).toEqual(['a.png', 'a.png', 'b.png']);
    expect(await hidden()).toEqual([]);
  });

  it.each([
    [
      'KML',
      ['nowhere.png', 'the ship', ...outs('x.kml', 'x.csv')],
      'x.kml',
      /x\.kml cannot be written: .*no coordinate reference/,
    ],
    [
      'a layer in another system',
      ['nowhere.png', 'the ship', '--append', ...outs('placed.gpkg', 'x.csv')],
      'placed.gpkg',
      /the layer 'answers' of placed\.gpkg is in .*UTM.*, the image in Undefined/,
    ],
  ])('fail with status 1 and a line, in the manifest, too: %s', async (_, args, name, problem) => {
    if (name.endsWith('.gpkg')) await segment('a.png', 'the ship', ...outs(name));
    const before = await readFile(join(folder, name)).catch(() => null);
    const asked = [...args, '--manifest', 'failed.jsonl', '--json'];
    const { status, stdout, stderr } = await segment(...asked);
    expect(status).toBe(1);
    expect(stderr).toMatch(problem);
    expect(JSON.parse(stdout).outputs).toEqual(['x.csv']); // the other file was written
    const [line] = await manifest('failed.jsonl');
    expect(line).toMatchObject({ status: 'failed', error: expect.stringMatching(problem) });
    expect(await readFile(join(folder, name)).catch(() => null)).toEqual(before);
    expect(await hidden()).toEqual([]);
  });

  it.each(['d.shp.zip', 'd.gpkg', 'd.qml'])(
    'fail before any work where a folder stands in their place: %s',
    async (name) => {
      await mkdir(join(folder, name));
      const out = name === 'd.qml' ? 'd.tiff' : name;
      const options = name === 'd.qml' ? ['--classes'] : [];
      const { status, stdout, stderr } = await segment(
        'a.png',
        'the ship',
        ...options,
        ...outs(out),
        '--json',
      );
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`${name} is a folder; give the path of a file`);
      await rm(join(folder, name), { recursive: true });
    },
  );

  it('fail before any work where a layer has other columns', async () => {
    const { default: sqlite } = await import('node-sqlite3-wasm');
    const path = join(folder, 'other.gpkg');
    await segment('a.png', 'the ship', ...outs('other.gpkg'));
    const database = new sqlite.Database(path);
    database.exec(
      `PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, '"score" DOUBLE', '"score" TEXT') WHERE name = 'answers'`,
    );
    database.close();
    const before = await readFile(path);
    const { status, stdout, stderr } = await segment(
      'a.png',
      'the ship',
      '--append',
      ...outs('other.gpkg'),
      '--json',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/other\.gpkg cannot be added to: the layer 'answers' .*score is TEXT/);
    expect((await readFile(path)).equals(before)).toBe(true);
    expect((await segment('a.png', 'the ship', '--append', '--out', 'x.csv')).status).toBe(2);
  });
});
