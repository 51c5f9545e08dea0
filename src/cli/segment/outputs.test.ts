import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../answers/output.ts';
import { checkOutputs, overlayBeside, planOutputs } from './outputs.ts';

describe('planOutputs', () => {
  it('takes the kind from the suffix', () => {
    const paths = [
      'm.png',
      'o.overlay.png',
      'p.OVERLAY.JPG',
      'n.json',
      'a.tif',
      'b.TIFF',
      'c.geojson',
      'd.gpkg',
      'e.parquet',
    ];
    expect(planOutputs(paths, 1).map(({ kind }) => kind)).toEqual([
      'mask',
      'overlay',
      'overlay',
      'json',
      'geotiff',
      'geotiff',
      'geojson',
      'geopackage',
      'geoparquet',
    ]);
  });

  it('numbers masks and answers of several sentences, and puts all into one overlay or layer', () => {
    const plan = planOutputs(['d/m.png', 'o.overlay.png', 'n.json', 'a.tif', 'b.gpkg'], 2);
    expect(plan.map(({ path, sentences }) => [path, sentences])).toEqual([
      ['d/m-1.png', [0]],
      ['d/m-2.png', [1]],
      ['o.overlay.png', [0, 1]],
      ['n-1.json', [0]],
      ['n-2.json', [1]],
      ['a-1.tif', [0]],
      ['a-2.tif', [1]],
      ['b.gpkg', [0, 1]],
    ]);
  });

  it.each(['x.bmp', 'x', '.png', '.gpkg', 'dir/'])('refuses %j', (path) => {
    expect(() => planOutputs([path], 1)).toThrow(`--out ${path}: the suffix says what is written`);
  });

  it('refuses two outputs of one name, also after numbering', () => {
    expect(() => planOutputs(['x.png', './x.png'], 1)).toThrow('is given twice');
    expect(() => planOutputs(['x.png', 'x-1.overlay.png', 'x.png'], 2)).toThrow('is given twice');
  });
});

describe('checkOutputs', () => {
  let folder: string;
  let image: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    image = join(folder, 'a.png');
    await writeFile(image, '');
    await symlink(image, join(folder, 'link.png'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('finds a name for an overlay beside the image that no file has', async () => {
    const beside = () => overlayBeside(join(folder, 'b.c.tiff'));
    for (const name of ['b.c.overlay.png', 'b.c-2.overlay.png', 'b.c-3.overlay.png']) {
      expect(await beside()).toBe(join(folder, name));
      await writeFile(join(folder, name), '');
    }
  });

  const check = (...path: string[]) => checkOutputs(image, planOutputs([join(folder, ...path)], 1));

  it('accepts a new file, and one to be replaced', async () => {
    await check('new.png');
    await writeFile(join(folder, 'old.png'), '');
    await check('old.png');
  });

  it('refuses the image itself, under any name', async () => {
    await expect(check('a.png')).rejects.toThrow('is the image itself');
    await expect(check('link.png')).rejects.toThrow('is the image itself');
  });

  it('accepts a folder that is missing, and refuses one that is none', async () => {
    await check('none', 'deeper', 'x.png');
    await expect(check('a.png', 'x.png')).rejects.toThrow(/is not a folder/);
    await expect(check('a.png', 'deeper', 'x.png')).rejects.toThrow(/a\.png is not a folder/);
  });
});

describe('outputs of classes', () => {
  it('are one GeoTIFF of all sentences, with styles and a legend beside it', () => {
    const plan = planOutputs(['d/c.tif', 'm.png'], 2, true);
    expect(plan.map(({ path, kind }) => [path, kind])).toEqual([
      ['d/c.tif', 'classes'],
      ['m-1.png', 'mask'],
      ['m-2.png', 'mask'],
    ]);
    expect(plan.flatMap(filesOf)).toEqual([
      ...['d/c.tif', 'd/c.qml', 'd/c.sld', 'd/c.legend.json', 'm-1.png', 'm-2.png'],
    ]);
    expect(() => planOutputs(['m.png'], 2, true)).toThrow('give --out FILE.tif, too');
    expect(() => planOutputs(['c.tif', 'c.tiff'], 2, true)).toThrow('c.qml is given twice');
  });
});
