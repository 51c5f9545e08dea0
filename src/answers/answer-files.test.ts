import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromFile } from 'geotiff';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOutputs } from '../cli/segment/outputs.ts';
import { crsFromWkt, type Georeference } from '../geo/index.ts';
import { writeAnswerFiles } from './answer-files-node.ts';
import type { AnswerFileOptions, AnswerToWrite, SceneToWrite } from './answer-to-write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const [width, height] = [40, 30];
const UTM = await crsFromWkt(
  'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]',
  'test',
);
const placed: Georeference = { transform: [2, 0, 400000, 0, -2, 5600000], crs: UTM };
const local: Georeference = {
  transform: [2, 0, 0, 0, -2, 0],
  crs: await crsFromWkt('LOCAL_CS["quarry",UNIT["metre",1]]', 'test'),
};

const sceneOf = (georeference: Georeference | null): SceneToWrite => ({
  name: 'scene.tif',
  width,
  height,
  georeference,
  picture: async (size) => ({ ...size, pixels: new Uint8Array(size.width * size.height * 3).fill(90) }),
});

/** Boxes [x, y, width, height] as a mask that comes in strips of 7 rows. */
function answer(expression: string, ...boxes: readonly [number, number, number, number][]) {
  const mask = new Uint8Array(width * height);
  for (const [x, y, w, h] of boxes) {
    for (let row = y; row < y + h; row++) mask.fill(1, row * width + x, row * width + x + w);
  }
  return {
    expression,
    score: 0.5,
    mask,
    async *rows({ probability = false } = {}) {
      for (let y = 0; y < height; y += 7) {
        const strip = mask.subarray(y * width, (y + 7) * width);
        yield { mask: strip, probability: probability ? strip.map((value) => (value ? 200 : 13)) : null };
      }
    },
  } satisfies AnswerToWrite & { mask: Uint8Array };
}

const ships = answer('the ships', [2, 2, 10, 5], [20, 10, 1, 1]);
const bridge = answer('the bridge', [0, 20, 40, 4]);
const options: AnswerFileOptions = {
  model: { name: 'tiny', hash: 'abc' },
  time: new Date('2026-01-02T03:04:05Z'),
};

const write = (
  names: readonly string[],
  georeference: Georeference | null,
  more: Partial<AnswerFileOptions> = {},
) =>
  writeAnswerFiles(
    planOutputs(
      'scene.tif',
      names.map((name) => join(folder, name)),
      2,
    ),
    sceneOf(georeference),
    [ships, bridge],
    [{ expression: 'the ships' }, { expression: 'the bridge' }],
    { ...options, ...more },
  );

const json = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));

describe('writeAnswerFiles', () => {
  it('writes every kind from one reading of the rows, and nothing else', async () => {
    const names = ['m.png', 'm.tif', 'a.geojson', 'a.gpkg', 'a.parquet', 'a.json', 'a.overlay.png'];
    const { written, refused } = await write(names, placed);
    expect(refused).toEqual([]);
    expect(written).toHaveLength(10);
    expect((await readdir(folder)).sort()).toEqual([
      'a-1.json',
      'a-2.json',
      'a.geojson',
      'a.gpkg',
      'a.overlay.png',
      'a.parquet',
      'm-1.png',
      'm-1.tif',
      'm-2.png',
      'm-2.tif',
    ]);
    const grey = await sharp(join(folder, 'm-2.png')).toColourspace('b-w').raw().toBuffer();
    expect([...grey]).toEqual([...bridge.mask].map((value) => value * 255));
    const tiff = await fromFile(join(folder, 'm-1.tif'));
    const [band] = await (await tiff.getImage()).readRasters();
    tiff.close();
    expect([...(band as Uint8Array)]).toEqual([...ships.mask].map((value) => value * 255));
    const { features } = await json('a.geojson');
    expect(features.map(({ properties }: never) => properties)).toMatchObject([
      { sentence: 'the ships', area_px: 51, area_method: 'geodesic', model_hash: 'abc' },
      { sentence: 'the bridge', area_px: 160, time: '2026-01-02T03:04:05.000Z', source: 'scene.tif' },
    ]);
    expect(await json('a-2.json')).toEqual({ expression: 'the bridge' });
  });

  it('makes the same bytes at the same time', async () => {
    const names = ['m.tif', 'a.geojson', 'a.gpkg', 'a.parquet'];
    const read = async () => {
      const files = (await readdir(folder)).sort();
      return Promise.all(files.map(async (name) => (await readFile(join(folder, name))).toString('base64')));
    };
    await write(names, placed);
    const before = await read();
    await write(names, placed);
    expect(await read()).toEqual(before);
  });

  it('probabilities, a smallest area, and a feature for every polygon', async () => {
    await write(['m.tif', 'a.geojson'], placed, { probability: true, explode: true });
    const tiff = await fromFile(join(folder, 'm-1.tif'));
    const [band] = await (await tiff.getImage()).readRasters();
    tiff.close();
    expect(new Set(band as Uint8Array)).toEqual(new Set([13, 200]));
    expect((await json('a.geojson')).features).toHaveLength(3);
    await write(['a.geojson'], placed, { minArea: 5, explode: true });
    expect((await json('a.geojson')).features).toHaveLength(2);
    await expect(write(['a.geojson'], null, { minArea: 5 })).rejects.toThrow(
      'does not say how large its pixels are',
    );
  });

  it('refuses GeoJSON of an unknown reference system, and writes the others', async () => {
    const { written, refused } = await write(['a.geojson', 'a.gpkg', 'a.parquet', 'm.tif'], local);
    expect(refused.map(({ output }) => output.kind)).toEqual(['geojson']);
    expect(refused[0]!.error.message).toMatch(/quarry cannot be transformed to longitude and latitude/);
    expect(written).toHaveLength(4);
    expect((await readdir(folder)).sort()).toEqual(['a.gpkg', 'a.parquet', 'm-1.tif', 'm-2.tif']);
  });

  it('leaves nothing half-written where the work fails or is stopped', async () => {
    const names = ['m.png', 'm.tif', 'a.geojson', 'a.gpkg', 'a.parquet'];
    const broken: AnswerToWrite = {
      ...ships,
      async *rows() {
        yield { mask: ships.mask.subarray(0, width), probability: null };
        throw new Error('the source broke off');
      },
    };
    const outputs = planOutputs(
      'scene.tif',
      names.map((name) => join(folder, name)),
      1,
    );
    await expect(writeAnswerFiles(outputs, sceneOf(placed), [broken], [{}], options)).rejects.toThrow(
      'broke off',
    );
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(write(names, placed, { signal })).rejects.toThrow('stopped');
    expect(await readdir(folder)).toEqual([]);
    await expect(write(['none/a.gpkg'], placed)).rejects.toThrow(/a\.gpkg cannot be written/);
  });
});
