import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithPostgres } from '../../../test/optional-tools.ts';
import { Database } from '../../database/database-node.ts';
import { Cluster } from '../../database/testing/cluster.ts';
import { parseBbox } from '../../geo/index.ts';
import { imageTags, tiffBytes } from '../../imagery/raster/testing/tiff-bytes.ts';
import { float32 } from '../../runtime/index.ts';
import { Segmenter } from '../../segmenter/segmenter-node.ts';
import { writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { multiPolygonWkb } from '../../vector/features/wkb.ts';
import { packEmbedding, unpackEmbedding } from '../embedding/pack-embedding-node.ts';
import type { SceneWindow } from '../embedding/scene-windows-node.ts';
import {
  type Archive,
  ArchiveStore,
  answerScenes,
  countScenes,
  findScenes,
  type RecallingSegmenter,
  type SceneAnswer,
  SceneQueue,
  scenesWithoutEmbedding,
  storedQuestion,
  workOn,
  writeFound,
} from '../node.ts';
import { DECLARATION, stubScene } from '../testing/stub-answer.ts';

const inFolder = temporaryFolder();
const SIDE = 4;
/** Tags of an image of three bands. */
const RGB = { 258: { short: [8, 8, 8] }, 262: { short: [2] }, 277: { short: [3] } };
const SHIPS = storedQuestion('the ships', {}, false);

/** A window whose embedding says how many ships it shows, and with what presence. */
async function stubWindow(
  ships: number,
  presence: number,
  x: number,
  lonLat: readonly [number, number] | null,
): Promise<SceneWindow> {
  const [longitude, latitude] = lonLat ?? [0, 0];
  const corners = [
    longitude,
    latitude + 1,
    longitude + 1,
    latitude + 1,
    longitude + 1,
    latitude,
    longitude,
    latitude,
  ];
  const exterior = [
    longitude,
    latitude,
    longitude + 1,
    latitude,
    longitude + 1,
    latitude + 1,
    longitude,
    latitude + 1,
  ];
  return {
    window: { x, y: 0, width: 100, height: 100 },
    corners: lonLat && corners,
    footprint: lonLat && multiPolygonWkb([{ exterior, holes: [] }]),
    embedding: await packEmbedding({
      visualTokens: float32(new Float32Array(SIDE * SIDE).fill(presence), [1, SIDE * SIDE, 1]),
      imageEmbedding: float32(new Float32Array(SIDE * SIDE).fill(ships), [1, 1, SIDE, SIDE]),
    }),
  };
}

/** Answers by what `stubWindow` says: each ship is a cell of its own. */
const stubSegmenter: RecallingSegmenter = {
  async recall(_, { visualTokens, imageEmbedding }) {
    const presence = Math.round(visualTokens.data[0]! * 1000) / 1000;
    const ships = Math.round(imageEmbedding.data[0]!);
    const ground = async () => {
      const logits = new Float32Array(64).fill(-1);
      for (let ship = 0; ship < ships; ship++) logits[2 * (ship % 4) + 16 * Math.floor(ship / 4)] = 2;
      return {
        present: presence >= 0.5,
        presence,
        score: presence / 2,
        logits: float32(logits, [1, 1, 8, 8]),
      };
    };
    return { ground: ground as never, dispose: () => {} };
  },
};

describeWithPostgres('further sentences', () => {
  let cluster: Cluster;
  let database: Database;
  let store: ArchiveStore;

  beforeAll(async () => {
    cluster = await Cluster.start();
    database = await Database.open(await cluster.database('retrieval'), { connections: 4 });
    store = new ArchiveStore(database);
  }, 60_000);
  afterAll(async () => {
    await database?.close();
    await cluster?.stop();
  });

  async function worked(archive: Archive, answer: (image: string) => Promise<SceneAnswer>): Promise<void> {
    const queue = await SceneQueue.open(database, archive, { heartbeatSeconds: 10 });
    try {
      await workOn(queue, answer);
    } finally {
      await queue.close();
    }
  }

  it('are answered out of what is stored: ranked, by place, by month, and of scenes that were answered anew', async () => {
    const { archive } = await store.create('harbours', { ...DECLARATION, searchable: true });
    const images = Array.from({ length: 40 }, (_, index) => `/scenes/${index}.tif`);
    await store.add(archive, [...images, '/scenes/broken.tif']);
    let shift = 0;
    // Scene n has presence n / 40, n % 3 ships in each of two windows that overlap by half, and lies at n degrees of longitude.
    const answer = async (image: string): Promise<SceneAnswer> => {
      const whole = stubScene(image);
      const number = Number(/\d+/.exec(image)![0]);
      const presence = ((number + shift) % 40) / 40;
      const place = number < 30 ? ([number, 10] as const) : null;
      return {
        ...whole,
        acquired: number < 20 ? `2024-0${1 + (number % 2)}-17T10:30:00Z` : null,
        windows: [await stubWindow(number % 3, presence, 0, place), await stubWindow(0, 0.1, 50, place)],
      };
    };
    await worked(archive, answer);

    const find = (limit: number, bbox: string | null = null) =>
      findScenes(database, archive, stubSegmenter, SHIPS, {
        limit,
        bbox: bbox === null ? null : parseBbox(bbox, 'lonlat'),
      });
    const found = await find(3);
    expect(found).toMatchObject({ showing: 20, scenes: 40, windows: 80 });
    expect(found.ranked.map(({ image }) => image)).toEqual([
      '/scenes/39.tif',
      '/scenes/38.tif',
      '/scenes/37.tif',
    ]);
    expect(found.ranked[1]).toMatchObject({ presence: 0.95, score: 0.475 });
    expect(found.ranked[1]!.places).toHaveLength(2);
    expect(found.ranked[1]!.places[0]!.lonLat).toBeNull();
    expect(await scenesWithoutEmbedding(database, archive)).toBe(1);

    const near = await find(50, '23.5,0,25.5,20');
    expect(near.ranked.map(({ image }) => image)).toEqual([
      '/scenes/25.tif',
      '/scenes/24.tif',
      '/scenes/23.tif',
    ]);
    expect(near.ranked[0]!.places[0]!.lonLat![0]).toBeCloseTo(25 + 1 / 16, 3);
    expect((await find(50, '170,-20,-170,20')).scenes).toBe(0);

    const count = (by: 'month' | 'scene' | 'cell', cellDegrees = 1) =>
      countScenes(database, archive, stubSegmenter, SHIPS, { by, cellDegrees });
    const months = await count('month');
    expect(months.groups).toEqual([
      { group: '2024-01', things: 0, showing: 0, scenes: 10 },
      { group: '2024-02', things: 0, showing: 0, scenes: 10 },
      { group: null, things: 20, showing: 20, scenes: 20 },
    ]);
    expect(months).toMatchObject({ things: 20, showing: 20, scenes: 40 });
    const scenes = await count('scene');
    expect(scenes.groups.slice(0, 2).map(({ things }) => things)).toEqual([2, 2]);
    expect(scenes.groups).toHaveLength(20);
    const cells = await count('cell', 5);
    expect(cells.groups.map(({ group, things }) => [group, things])).toEqual([
      ['25,10', 6],
      ['20,10', 5],
      [null, 9],
    ]);

    const file = inFolder('ships.geojson');
    expect(await writeFound(file, archive, SHIPS, near.ranked, { time: new Date(0) })).toBe(0);
    const { features } = JSON.parse(await readFile(file, 'utf8'));
    expect(features.map(({ properties }: { properties: object }) => properties)).toMatchObject([
      { id: 1, image: '/scenes/25.tif', count: 1, sentence: 'the ships', outline: 'box' },
      { image: '/scenes/24.tif', count: 0 },
      { image: '/scenes/23.tif', count: 2 },
    ]);
    const ring: number[][] = features[0].geometry.coordinates[0];
    expect(Math.min(...ring.map(([longitude]) => longitude!))).toBeCloseTo(25, 5);

    // A scene that is answered again has its new windows, and no old ones.
    shift = 20;
    await store.retry(archive, true);
    await worked(archive, answer);
    const again = await find(1);
    expect(again).toMatchObject({ scenes: 40, windows: 80 });
    expect(again.ranked[0]!.image).toBe('/scenes/19.tif');
    const { rows } = await database.run(
      `SELECT attstorage FROM pg_attribute WHERE attrelid = 'skyrefer.embedding_${archive.id.replaceAll('-', '')}'::regclass AND attname = 'embedding'`,
    );
    expect(rows).toEqual([{ attstorage: 'e' }]); // packed already: not compressed once more
    await store.drop(archive);
    expect((await database.run('SELECT FROM skyrefer.embedding')).count).toBe(0);
  });

  it('are refused of an archive that keeps nothing for them', async () => {
    const { archive } = await store.create('plain', DECLARATION);
    await expect(findScenes(database, archive, stubSegmenter, SHIPS, { limit: 1 })).rejects.toThrow(
      '--searchable',
    );
    await expect(store.create('plain', { ...DECLARATION, searchable: true })).rejects.toThrow(
      'it is not searchable',
    );
    await store.drop(archive);
  });

  it('are asked of what the model encoded of real files, once for sentences now and later', async () => {
    const folder = inFolder('model');
    await writeMiniatureModel(folder);
    await using segmenter = await Segmenter.load(folder, { threads: 1 });
    const [width, height] = [300, 100];
    const pixels = Uint8Array.from(
      { length: width * height * 3 },
      (_, at) => (at * 31 + (at >> 5) * 17) % 251,
    );
    // Of 300 pixels in views of 64: searched in windows. With a date.
    const tags = {
      ...imageTags({ width, height }, RGB, width * height * 3),
      306: { text: '2023:11:30 08:15:00' },
    };
    const image = inFolder('wide.tif');
    await writeFile(image, tiffBytes([tags], pixels));
    const noSignal = new AbortController().signal;
    const { archive } = await store.create('real', {
      ...DECLARATION,
      sentences: ['the ships'],
      settings: {},
      searchable: true,
    });
    await store.add(archive, [image]);
    let encodings = 0;
    const counting = {
      config: segmenter.config,
      open: (...args: Parameters<Segmenter['open']>) => {
        encodings++;
        return segmenter.open(...args);
      },
    };
    await worked(archive, (name) => answerScenes(counting, archive)(name, noSignal));
    const searchable = encodings;
    const { rows } = await database.run<{ x: number; width: number; embedding: Buffer; acquired: Date }>(
      `SELECT e.x, e.width, e.embedding, s.acquired FROM skyrefer.embedding e JOIN skyrefer.scene s ON s.id = e.scene
        WHERE e.archive = $1 ORDER BY e.number`,
      [archive.id],
    );
    expect(rows[0]).toMatchObject({ x: 0, acquired: new Date('2023-11-30T08:15:00Z') });
    expect(rows.length).toBeGreaterThan(3); // the whole and parts of it
    encodings = 0;
    await answerScenes(counting, { ...archive, searchable: false })(image, noSignal);
    expect(encodings).toBe(searchable); // what was looked at for the archive's own sentence is not encoded again
    encodings = 0;
    const later = await answerScenes(counting, { ...archive, sentences: [] })(image, noSignal);
    expect(encodings).toBe(rows.length);
    expect(later).toMatchObject({ records: [], features: [] });
    expect(later.windows.map(({ embedding }) => Buffer.from(embedding))).toEqual(
      rows.map(({ embedding }) => embedding),
    );
    const { visualTokens } = await unpackEmbedding(rows[1]!.embedding);
    expect(visualTokens.shape[2]).toBe(segmenter.config.sgsrf.width);

    await using reader = await Segmenter.load(folder, { threads: 1, encodesImages: false });
    const found = await findScenes(
      database,
      archive,
      reader,
      storedQuestion('airplanes', reader.config, false),
      { limit: 5 },
    );
    expect(found).toMatchObject({ scenes: 1, windows: rows.length });
    expect(found.ranked).toHaveLength(found.showing);
  });
});
