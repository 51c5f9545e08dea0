import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromFile } from 'geotiff';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import type { Georeference } from '../geo/index.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { type AnswerDraft, draftAnswers } from './answer-draft.ts';
import { answerRecord } from './answer-record.ts';
import { answerImage, writeAnswerFiles } from './node.ts';
import type { OpenedImage } from './opened-image.ts';
import { type Output, outputKind, TOGETHER } from './output.ts';
import { DrawingSegmenter } from './testing/drawing-segmenter.ts';
import { drawnImage, GROUND_PER_PIXEL, LOCAL, PLACED } from './testing/drawn-image.ts';
import { type WriteOptions, writeAnswers } from './write-answers-node.ts';

const inFolder = temporaryFolder();
afterEach(async () => {
  for (const name of await files()) await rm(inFolder(name));
});
const sentences = ['the ships', 'the bridge'];
const options: WriteOptions = {
  model: { name: 'tiny', hash: 'abc' },
  time: new Date('2026-01-02T03:04:05Z'),
};

function outputsOf(names: readonly string[]): Output[] {
  return names.flatMap((name): Output[] => {
    const kind = outputKind(name)!;
    if (TOGETHER.has(kind)) return [{ path: inFolder(name), kind, sentences: [0, 1] }];
    const numbered = (index: number) => inFolder(name.replace('.', `-${index + 1}.`));
    return [0, 1].map((index) => ({ path: numbered(index), kind, sentences: [index] }));
  });
}

/** Two answers of 40 x 32 pixels; the second has twice the box of the first. */
async function draft(georeference: Georeference | null) {
  const image = drawnImage(40, 32, { georeference });
  const boxes = [{ box: [1, 1, 2, 2] }, { box: [6, 5, 1, 1] }] as const;
  const drafts = await draftAnswers(image, new DrawingSegmenter({ boxes }), sentences);
  return { image, drafts };
}

async function write(
  names: readonly string[],
  georeference: Georeference | null,
  more: Partial<WriteOptions> = {},
) {
  const { image, drafts } = await draft(georeference);
  return writeAnswers(image, drafts, outputsOf(names), { ...options, ...more });
}

const json = async (name: string) => JSON.parse(await readFile(inFolder(name), 'utf8'));
const files = async () => (await readdir(inFolder('.'))).sort();
async function band(name: string): Promise<number[]> {
  const tiff = await fromFile(inFolder(name));
  const [values] = await (await tiff.getImage()).readRasters();
  tiff.close();
  return [...(values as Uint8Array)];
}

describe('writeAnswers', () => {
  it('writes every kind from one reading of the rows, and nothing else', async () => {
    const { image, drafts } = await draft(PLACED);
    let readings = 0;
    const counted = drafts.map(
      (one): AnswerDraft => ({
        ...one,
        rows: (rowOptions) => {
          readings++;
          return one.rows({ ...rowOptions, blockRows: 7 });
        },
      }),
    );
    const polygons = ['a.csv', 'a.fgb', 'a.geojson', 'a.gpkg', 'a.kml', 'a.parquet', 'a.shp.zip'];
    const names = ['m.png', 'm.tif', 'a.json', 'a.overlay.png', ...polygons];
    const { answers, written, refused } = await writeAnswers(image, counted, outputsOf(names), options);
    expect([readings, refused, written.length]).toEqual([2, [], 14]);
    expect(await files()).toEqual(
      [
        'a-1.json',
        'a-2.json',
        'a.overlay.png',
        'm-1.png',
        'm-1.tif',
        'm-2.png',
        'm-2.tif',
        ...polygons,
      ].sort(),
    );
    const begin = async (name: string) => (await readFile(inFolder(name))).toString('latin1', 0, 15);
    expect(await begin('a.csv')).toMatch(/^\S*id,/);
    expect(await begin('a.fgb')).toMatch(/^fgb/);
    expect(await begin('a.kml')).toMatch(/^<\?xml/);
    expect(await begin('a.shp.zip')).toMatch(/^PK/);
    expect(await begin('a.gpkg')).toBe('SQLite format 3');
    expect(await begin('a.parquet')).toMatch(/^PAR1/);
    const mask: number[] = [];
    for await (const rows of answers[0]!.rows()) mask.push(...rows.mask.map((value) => value * 255));
    expect([...(await sharp(inFolder('m-1.png')).toColourspace('b-w').raw().toBuffer())]).toEqual(mask);
    expect(await band('m-2.tif')).toEqual(mask);
    const { features } = await json('a.geojson');
    const { areaPixels } = answers[0]!;
    // "The ships" are a thing each, the bridge is one thing in two pieces.
    const ships = { sentence: 'the ships', areaMethod: 'geodesic', count: 2, present: true, guess: false };
    expect(features.map(({ properties }: never) => properties)).toMatchObject([
      { ...ships, id: 1, areaPixels: 50, areaSquareMetres: expect.closeTo(GROUND_PER_PIXEL * 50, 2) },
      { ...ships, id: 2, areaPixels: areaPixels - 50, modelHash: 'abc' },
      { ...{ id: 3, sentence: 'the bridge', count: 1, areaPixels }, image: 'drawn.tif' },
    ]);
    expect(features[2].properties.time).toBe('2026-01-02T03:04:05.000Z');
    expect(await json('a-2.json')).toEqual(answerRecord(answers[1]!));
    // Pixels of the picture shimmer through the first answer's colour; elsewhere they are as they were.
    const overlay = await sharp(inFolder('a.overlay.png')).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [
      ...overlay.data.subarray(3 * (overlay.info.width * y + x)).subarray(0, 3),
    ];
    expect(pixel(39, 0)).toEqual([39, 0, 90]);
    expect(pixel(8, 8)).not.toEqual([8, 8, 90]);
    // Below the picture the legend has both colours, in their order.
    const legend = { colours: [] as string[] };
    for (let y = 32; y < overlay.info.height; y++) {
      const colour = pixel(15, y).join();
      if (['255,45,110', '0,190,255'].includes(colour) && legend.colours.at(-1) !== colour) {
        legend.colours.push(colour);
      }
    }
    expect(legend.colours).toEqual(['255,45,110', '0,190,255']);
  });

  it('says the sentence, the model and the time in GeoTIFFs', async () => {
    await write(['m.tif'], PLACED);
    const tiff = await fromFile(inFolder('m-2.tif'));
    const metadata = await (await tiff.getImage()).getGDALMetadata();
    tiff.close();
    expect(metadata).toMatchObject({
      ...{ SENTENCE: 'the bridge', MODEL: 'tiny', MODEL_HASH: 'abc', TIME: '2026-01-02T03:04:05.000Z' },
      VALUES: 'mask, 255 inside and 0 outside',
    });
    await write(['p.tif'], PLACED, { probability: true, model: { name: 'tiny', hash: null } });
    const other = await fromFile(inFolder('p-1.tif'));
    const known = await (await other.getImage()).getGDALMetadata();
    other.close();
    expect(known).toMatchObject({ VALUES: 'probability, 0 to 255' });
    expect(known).not.toHaveProperty('MODEL_HASH');
    const values = new Set(await band('p-1.tif'));
    expect([values.has(250), values.has(5), values.size > 10]).toEqual([true, true, true]); // of logits 4 and -4
  });

  it('makes the same bytes at the same time', async () => {
    const names = ['m.tif', 'a.geojson', 'a.gpkg', 'a.parquet'];
    const read = async () =>
      Promise.all((await files()).map(async (name) => (await readFile(inFolder(name))).toString('base64')));
    await write(names, placed(2));
    const before = await read();
    await write(names, placed(2));
    expect(await read()).toEqual(before);
  });

  it('leaves out small polygons, and has a feature for every polygon', async () => {
    const features = async (more: Partial<WriteOptions>) => {
      await write(['a.geojson'], PLACED, more);
      return (await json('a.geojson')).features.map(
        ({ properties }: { properties: { areaSquareMetres: number } }) => properties.areaSquareMetres,
      ) as number[];
    };
    const all = await features({ explode: true });
    expect(all).toHaveLength(4);
    const least = Math.min(...all);
    expect(await features({ explode: true, minArea: least })).toEqual(all);
    expect(await features({ explode: true, minArea: least + 1 })).toEqual(all.filter((area) => area > least));
    expect(await features({ minArea: least + 1 })).toHaveLength(2);
    await expect(write(['a.geojson'], null, { minArea: 5 })).rejects.toMatchObject({
      message: expect.stringContaining('drawn.tif does not say how large its pixels are'),
      reason: 'option',
    });
    await write(['a.geojson'], null, { minArea: 0 });
  });

  it('refuses GeoJSON of an unknown reference system, and writes the others', async () => {
    const { written, refused } = await write(['a.geojson', 'a.gpkg', 'a.parquet', 'm.tif'], LOCAL);
    expect(refused.map(({ output }) => output.kind)).toEqual(['geojson']);
    expect(refused[0]!.error.message).toMatch(/quarry cannot be transformed to longitude and latitude/);
    expect(written).toHaveLength(4);
    expect(await files()).toEqual(['a.gpkg', 'a.parquet', 'm-1.tif', 'm-2.tif']);
  });

  it('leaves nothing half-written where the work fails or is stopped', async () => {
    const names = ['m.png', 'm.tif', 'a.geojson', 'a.gpkg', 'a.parquet'];
    const { image, drafts } = await draft(PLACED);
    const broken: AnswerDraft = {
      ...drafts[0]!,
      async *rows() {
        for await (const rows of drafts[0]!.rows({ blockRows: 8 })) {
          yield rows;
          throw new Error('the source broke off');
        }
      },
    };
    await expect(writeAnswers(image, [broken], outputsOf(names), options)).rejects.toThrow('broke off');
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(write(names, PLACED, { signal })).rejects.toThrow('stopped');
    expect(await files()).toEqual([]);
    await writeFile(inFolder('none'), ''); // no folder
    await expect(write(['none/a.gpkg'], PLACED)).rejects.toThrow(/a\.gpkg cannot be written/);
    await rm(inFolder('none'));
  });

  it('draws every mask from its own sentence, and asks for no probability where no raster holds one', async () => {
    const image = drawnImage(40, 32);
    const of = async (box: readonly [number, number, number, number], sentence: string) =>
      (await draftAnswers(image, new DrawingSegmenter({ boxes: [{ box }] }), [sentence]))[0]!;
    const asked: unknown[] = [];
    const drafts = [await of([1, 1, 2, 2], 'the ship'), await of([5, 4, 3, 3], 'the bridge')].map(
      (one): AnswerDraft => ({
        ...one,
        rows: (what) => [asked.push(what?.probability), one.rows(what)][1] as never,
      }),
    );
    await writeAnswers(image, drafts, outputsOf(['m.png']), options);
    const marked = async (name: string) =>
      [...(await sharp(inFolder(name)).toColourspace('b-w').raw().toBuffer())].indexOf(255);
    expect([(await marked('m-1.png')) % 40, (await marked('m-2.png')) % 40]).toEqual([5, 21]); // corners are round
    await writeAnswers(image, drafts, outputsOf(['a.csv']), { ...options, probability: true });
    await writeAnswers(image, drafts, outputsOf(['p.png']), { ...options, probability: true });
    expect(asked).toEqual([false, false, false, false, true, true]);
  });

  it('reduces the overlay of a large image, in which nothing gets lost', async () => {
    const image = drawnImage(5000, 3, {});
    const boxes = [{ box: [5, 0, 1, 10] }] as const;
    const segmenter = new DrawingSegmenter({ boxes, cells: 500 });
    for (const read of [true, false]) {
      const drafts = await draftAnswers(image, segmenter, ['the ship']);
      const shown = read ? image : Object.defineProperty(drawnImage(5000, 3), 'inMemory', { value: false });
      await writeAnswers(
        shown as OpenedImage,
        drafts,
        [{ path: inFolder('a.overlay.png'), kind: 'overlay', sentences: [0] }],
        options,
      );
      const { width, height } = await sharp(inFolder('a.overlay.png')).metadata();
      expect([width, height! > 50]).toEqual([2500, true]); // 2 rows, and the legend
    }
  });
});

/** An image's place with pixels of some metres. */
const placed = (metres: number): Georeference => ({
  ...PLACED,
  transform: [metres, 0, 400000, 0, -metres, 5600000],
});

describe('ImageAnswer.write', () => {
  const one = async (georeference: Georeference | null = PLACED) => {
    const segmenter = new DrawingSegmenter({ boxes: [{ box: [1, 1, 2, 2] }, { box: [6, 5, 1, 1] }] });
    const [answer] = await answerImage(drawnImage(40, 32, { georeference }), segmenter, ['the ship']);
    return answer!;
  };

  it('writes what the suffix says', async () => {
    const answer = await one();
    for (const name of ['a.tif', 'a.png', 'a.overlay.jpg', 'a.geojson', 'a.gpkg', 'a.parquet', 'a.json']) {
      await answer.write(inFolder(name), { explode: true, time: options.time });
    }
    expect(await files()).toEqual([
      'a.geojson',
      'a.gpkg',
      'a.json',
      'a.overlay.jpg',
      'a.parquet',
      'a.png',
      'a.tif',
    ]);
    expect((await json('a.geojson')).features).toHaveLength(2);
    expect(await json('a.json')).toEqual(answerRecord(answer));
    expect(new Set(await band('a.tif'))).toEqual(new Set([0, 255]));
    await answer.write(inFolder('p.tif'), { probability: true });
    expect(new Set(await band('p.tif')).size).toBeGreaterThan(2);
  });

  it('writes several answers about one image together', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [{ box: [1, 1, 2, 2] }] });
    const image = drawnImage(40, 32, { georeference: PLACED });
    const both = await answerImage(image, segmenter, sentences);
    const path = (name: string) => inFolder(name);
    await writeAnswerFiles(both, [path('a.geojson'), path('c.tif')], { classes: true, time: options.time });
    const { features } = await json('a.geojson');
    expect(features.map((one: { properties: object }) => one.properties)).toMatchObject(
      sentences.map((sentence) => ({ sentence, time: '2026-01-02T03:04:05.000Z', model: 'drawing' })),
    );
    expect(await files()).toEqual(['a.geojson', 'c.legend.json', 'c.qml', 'c.sld', 'c.tif']);
    await writeAnswerFiles([both[0]!], [path('m.png'), path('a.json')]);
    expect((await json('a.json')).sentence).toBe('the ships');
  });

  it('refuses files of one answer for several, and answers about several images', async () => {
    const [first, second] = [await one(), await one()];
    await expect(writeAnswerFiles([], [inFolder('a.csv')])).rejects.toThrow('answers about one image');
    await expect(writeAnswerFiles([first, second], [inFolder('a.csv')])).rejects.toThrow('about one image');
    await expect(writeAnswerFiles([first, first], [inFolder('m.png')])).rejects.toThrow(
      'm.png holds one answer, and there are 2; let each write its own',
    );
    await expect(writeAnswerFiles([first], [inFolder('a.xyz')])).rejects.toThrow('the suffix says');
    await expect(writeAnswerFiles([await one(LOCAL)], [inFolder('a.geojson')])).rejects.toThrow('quarry');
    expect(await files()).toEqual([]);
  });

  it('refuses what it cannot write, and leaves nothing', async () => {
    await expect((await one()).write(inFolder('a.shp'))).rejects.toThrow('the suffix says what is written');
    await expect((await one(LOCAL)).write(inFolder('a.geojson'))).rejects.toThrow('quarry');
    expect(await files()).toEqual([]);
    await (await one()).write(join(inFolder('made'), 'a.json'));
    expect(await files()).toEqual(['made']);
    await rm(inFolder('made'), { recursive: true });
  });
});
