import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openRaster } from '../imagery/raster/raster-node.ts';
import { drawScene } from '../synthetic/index.ts';
import { maskArea, maskFromRle } from '../vector/index.ts';
import { imageSchema, type SegmentResponse, segmentResponseSchema } from './api-schemas.ts';
import type { ServiceOptions } from './service-options.ts';
import { geoTiff } from './testing/geo-tiff.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  segmentForm,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

// The miniature's view has 64 pixels: what is longer than 192 is searched.
let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let tiff: Buffer;
/** What takes a while to search. */
let huge: Buffer;
let service: TestService;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  tiff = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 420, height: 300 }));
  huge = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 1600, height: 1200 }));
  service = await start();
});
afterAll(async () => {
  service?.gate.open();
  await service?.close();
  await folder?.remove();
});

const start = (options: Partial<ServiceOptions> = {}): Promise<TestService> =>
  startTestService(folder.model, options);

const segment = (fields: Record<string, string> = {}, sentences = ['the ship on the left']) =>
  fetch(`${service.base}/v1/segment`, { method: 'POST', body: segmentForm(tiff, sentences, fields) });

async function answered(response: Response): Promise<SegmentResponse> {
  const body = await response.json();
  expect([response.status, body]).toMatchObject([200, {}]);
  return segmentResponseSchema.parse(body);
}

describe('an image larger than one view', () => {
  it('is searched, and its answer tells how it was looked at', async () => {
    const { imageId, answers } = await answered(await segment());
    expect(imageId).toBeNull();
    const [answer] = answers;
    expect(answer).toMatchObject({
      ...{ searched: true, width: 420, height: 300, window: [0, 0, 420, 300] },
      ...{ groundSamplingDistance: expect.closeTo(0.5, 2), overview: null },
      ...{ positions: 'image', smallestObjectPixels: 16, smallestObjectMetres: expect.closeTo(8, 1) },
    });
    expect(answer!.confidence).toBeGreaterThanOrEqual(0);
    expect(maskArea(maskFromRle(answer!.rle!))).toBe(answer!.areaPixels);
    const small = await answered(
      await fetch(`${service.base}/v1/segment`, {
        method: 'POST',
        body: segmentForm(await pictureFile('png', 190, 90), ['the ship']),
      }),
    );
    expect(small.answers[0]).toMatchObject({ searched: false, groundSamplingDistance: null });
  });

  it('is looked at in one view where that is asked for', async () => {
    const { answers } = await answered(await segment({ oneView: 'true', include: 'logits' }));
    expect(answers[0]).toMatchObject({ searched: false, window: [0, 0, 420, 300] });
    expect(answers[0]!.logits).toBeDefined();
    expect(answers[0]!.smallestObjectPixels).toBeCloseTo((8 * 420) / 64, 3);
  });

  it('gives parts, resolutions and bands as the options say, in answers of their size', async () => {
    const part = await answered(await segment({ bbox: '100,50,340,290', gsd: '1', bands: '3,2,1' }));
    expect(part.answers[0]).toMatchObject({
      ...{ searched: false, window: [100, 50, 240, 240], width: 120, height: 120 },
      groundSamplingDistance: expect.closeTo(1, 2),
    });
    const map = await answered(await segment({ bbox: '500050,4999855,500170,4999975', bboxCrs: 'map' }));
    expect(map.answers[0]!.window).toEqual([100, 50, 240, 240]);
  });

  it('gives every match with all, as files with one feature per polygon', async () => {
    const fields = { all: 'true', minScore: '0', format: 'geojson' };
    const plain = await (await segment(fields, ['the ship'])).json();
    const { features } = plain as { features: { properties: Record<string, number> }[] };
    expect(features.length).toBeGreaterThan(1);
    const areas = features.map(({ properties }) => properties.areaSquareMetres!);
    const least = Math.max(...areas);
    const kept = await (await segment({ ...fields, minArea: String(least) }, ['the ship'])).json();
    expect((kept as { features: object[] }).features).toHaveLength(
      areas.filter((area) => area >= least).length,
    );
    const json = await answered(await segment({ all: 'true', minScore: '0' }, ['the ship']));
    expect(json.answers[0]).toMatchObject({ positions: 'window', areaMethod: 'geodesic' });
    expect(json.answers[0]!.areaSquareMetres).toBeCloseTo(
      areas.reduce((sum, area) => sum + area, 0),
      0,
    );
  });

  it.each(['png', 'tif', 'gpkg', 'parquet', 'overlay'])(
    'comes as %s, and leaves nothing behind',
    async (format) => {
      const data = join(folder.folder, `data-${format}`);
      const other = await start({ dataFolder: data });
      try {
        const response = await fetch(`${other.base}/v1/segment`, {
          method: 'POST',
          body: segmentForm(tiff, ['the ship', 'the bridge'], { format, all: 'true', minScore: '0' }),
        });
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(response.headers.get('content-length')).toBe(String(bytes.length));
        if (format === 'tif' || format === 'png') {
          const entries = unzipSync(new Uint8Array(bytes));
          expect(Object.keys(entries)).toEqual([`mask-1.${format}`, `mask-2.${format}`]);
          const raster = await openRaster(entries[`mask-2.${format}`]!);
          expect(raster).toMatchObject({ width: 420, height: 300, bandCount: 1 });
          if (format === 'tif') expect(raster.georeference?.transform.slice(0, 3)).toEqual([0.5, 0, 500_000]);
          await raster.dispose();
        } else {
          const magic = { gpkg: 'SQLite', parquet: 'PAR1', overlay: '\x89PNG' }[format]!;
          expect(bytes.toString('latin1', 0, magic.length)).toBe(magic);
        }
        await expect.poll(() => readdir(join(data, 'scratch'))).toEqual([]);
      } finally {
        await other.close();
      }
    },
  );

  it.each<[string, number, RegExp, Record<string, string>]>([
    ['bands that are not there', 422, /no band 7/, { bands: '7,2,1' }],
    ['two bands', 400, /one band, or three/, { bands: '1,2' }],
    ['a stretch of another kind', 400, /'stretch' is 'more'/, { stretch: 'more' }],
    ['a stretch upside down', 422, /percent:9,2/, { stretch: 'percent:9,2' }],
    ['a box beside the image', 422, /lies beside/, { bbox: '900,900,950,950' }],
    ['a box without an area', 422, /no area/, { bbox: '9,9,9,12' }],
    ['a box of three numbers', 400, /'bbox' is '1,2,3'/, { bbox: '1,2,3' }],
    ['a resolution that is none', 400, /'gsd' is '0'/, { gsd: '0' }],
    ['one view of everything', 422, /oneView rules out/, { all: 'true', oneView: 'true' }],
    ['a score without all', 422, /minScore/, { minScore: '0.5' }],
    ['a flag that is none', 400, /'all' is 'yes'/, { all: 'yes' }],
  ])('refuses %s', async (_, status, detail, fields) => {
    const response = await segment(fields);
    expect([response.status, await response.json()]).toMatchObject([
      status,
      { detail: expect.stringMatching(detail) },
    ]);
  });

  it('refuses a file that is cut short, and names it as the client does', async () => {
    const body = segmentForm(tiff.subarray(0, tiff.length / 2), ['the ship']);
    const response = await fetch(`${service.base}/v1/segment`, { method: 'POST', body });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { detail: expect.stringMatching(/^image\.png: strip \d+ .* is damaged/) },
    ]);
  });

  it('refuses square metres of an image that does not say how large its pixels are', async () => {
    const body = segmentForm(await pictureFile('png', 300, 200), ['the ship'], {
      minArea: '5',
      format: 'geojson',
    });
    const response = await fetch(`${service.base}/v1/segment`, { method: 'POST', body });
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { detail: expect.stringMatching(/square metres/) },
    ]);
  });

  it('is not read where it is larger than the limit', async () => {
    const other = await start({ limits: { rasterPixels: 100_000 } });
    try {
      const response = await fetch(`${other.base}/v1/segment`, {
        method: 'POST',
        body: segmentForm(tiff, ['the ship']),
      });
      expect([response.status, await response.json()]).toMatchObject([
        413,
        { detail: expect.stringMatching(/420 x 300 pixels, more than the limit of 100000/) },
      ]);
    } finally {
      await other.close();
    }
  });
});

describe('a kept image larger than one view', () => {
  const add = async (body: BodyInit, type: string) => {
    const response = await fetch(`${service.base}/v1/images`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    return imageSchema.parse(await response.json());
  };
  const ask = async (id: string, body: object) =>
    answered(await postJson(`${service.base}/v1/images/${id}/segment`, body));

  it('is asked about as if it were sent along, corrected, and looked at in one view', async () => {
    const record = await add(tiff as BodyInit, 'image/tiff');
    expect(record).toMatchObject({ width: 420, height: 300, searched: true, encodeSeconds: 0 });
    const sentence = 'the ship on the left';
    const kept = await ask(record.id, { sentence });
    const again = await ask(record.id, { sentence });
    const alone = await answered(await segment({}, [sentence]));
    expect(kept.imageId).toBe(record.id);
    for (const { answers } of [kept, again]) expect(answers[0]!.rle).toEqual(alone.answers[0]!.rle);
    const one = await ask(record.id, { sentence, oneView: true, include: ['logits'] });
    expect(one.answers[0]!.searched).toBe(false);
    expect((await ask(record.id, { sentence, oneView: true })).answers[0]!.seconds.encodeImage).toBe(0);
    expect((await ask(record.id, { sentence })).answers[0]!.searched).toBe(true);
    const outside = await postJson(`${service.base}/v1/images/${record.id}/segment`, {
      ...{ sentence, all: true, box: [10, 10, 20, 20] },
    });
    expect(outside.status).toBe(422);
  });
});

describe('a large image as a job', () => {
  interface Status {
    readonly jobID: string;
    readonly status: string;
    readonly progress: number;
    readonly message: string;
    readonly exception?: { readonly status: number; readonly detail: string };
  }
  const jobOf = async (base: string, id: string): Promise<Status> =>
    (await (await fetch(`${base}/jobs/${id}`)).json()) as Status;
  const later = { prefer: 'respond-async' };
  const submit = async (base: string, more: object = {}) => {
    const image = { base64: tiff.toString('base64') };
    const body = { image, sentence: 'the ship', all: true, minScore: 0, ...more };
    const response = await postJson(`${base}/v1/segment`, body, later);
    expect(response.status).toBe(201);
    return ((await response.json()) as Status).jobID;
  };

  it('tells how many windows are done, and answers as a request at once does', async () => {
    const id = await submit(service.base);
    const seen = new Set<string>();
    await expect
      .poll(
        async () => {
          const { status, message } = await jobOf(service.base, id);
          seen.add(message);
          return status;
        },
        { interval: 5, timeout: 20_000 },
      )
      .toBe('successful');
    expect([...seen].some((message) => /^\d+ of about \d+ windows searched$/.test(message))).toBe(true);
    const results = segmentResponseSchema.parse(
      await (await fetch(`${service.base}/jobs/${id}/results`)).json(),
    );
    const now = await answered(await segment({ all: 'true', minScore: '0' }, ['the ship']));
    expect(results.answers[0]!.rle).toEqual(now.answers[0]!.rle);
  });

  it('of a kept image goes on although the image is removed', async () => {
    const added = await fetch(`${service.base}/v1/images`, {
      method: 'POST',
      headers: { 'content-type': 'image/tiff' },
      body: tiff as BodyInit,
    });
    const { id } = (await added.json()) as { id: string };
    service.gate.shut(); // the job waits until the image is gone
    const response = await postJson(
      `${service.base}/v1/images/${id}/segment`,
      { sentence: 'the ship', format: 'gpkg' },
      later,
    );
    const { jobID } = (await response.json()) as Status;
    await fetch(`${service.base}/v1/images/${id}`, { method: 'DELETE' });
    service.gate.open();
    await expect
      .poll(async () => (await jobOf(service.base, jobID)).status, { timeout: 20_000 })
      .toBe('successful');
    const results = await fetch(`${service.base}/jobs/${jobID}/results`);
    expect(Buffer.from(await results.arrayBuffer()).toString('latin1', 0, 6)).toBe('SQLite');
  });

  it('takes the options of the process, too', async () => {
    const execute = {
      inputs: { image: tiff.toString('base64'), sentences: 'the ship', bbox: [0, 0, 100, 80] },
      response: 'document',
    };
    const response = await postJson(`${service.base}/processes/segment/execution`, execute);
    const { result } = (await response.json()) as { result: { value: SegmentResponse } };
    expect(result.value.answers[0]!.window).toEqual([0, 0, 100, 80]);
  });

  it('ends when it is dismissed, and when its time is over', async () => {
    const image = { base64: huge.toString('base64') };
    const id = await submit(service.base, { image });
    await expect
      .poll(async () => (await jobOf(service.base, id)).message, { interval: 5 })
      .toMatch(/windows/);
    const dismissed = await fetch(`${service.base}/jobs/${id}`, { method: 'DELETE' });
    expect(await dismissed.json()).toMatchObject({ status: 'dismissed' });
    const searching = async () =>
      /skyrefer_searches_running (\d+)/.exec(await (await fetch(`${service.base}/metrics`)).text())![1];
    await expect.poll(searching).toBe('0');

    const hurried = await start({ limits: { jobRunSeconds: 0.5 } });
    try {
      const late = await submit(hurried.base, { image });
      await expect
        .poll(async () => (await jobOf(hurried.base, late)).status, { timeout: 5000 })
        .toBe('failed');
      expect((await jobOf(hurried.base, late)).exception).toMatchObject({
        status: 504,
        detail: expect.stringMatching(/ended after 0.5 seconds/),
      });
    } finally {
      await hurried.close();
    }
  });

  it('lets small images go first', async () => {
    const id = await submit(service.base, { image: { base64: huge.toString('base64') } });
    await expect
      .poll(async () => (await jobOf(service.base, id)).message, { interval: 5 })
      .toMatch(/windows/);
    const small = await pictureFile();
    for (let i = 0; i < 5; i++) {
      const body = segmentForm(small, ['the ship']);
      expect((await fetch(`${service.base}/v1/segment`, { method: 'POST', body })).status).toBe(200);
    }
    expect((await jobOf(service.base, id)).status).toBe('running');
    await fetch(`${service.base}/jobs/${id}`, { method: 'DELETE' });
  });
});

describe('several threads with the model', () => {
  let several: TestService | null = null;
  afterEach(async () => {
    await several?.close();
    several = null;
  });

  it('encode an image once for all of them', async () => {
    several = await start({ workers: 3 });
    const body = await pictureFile();
    const added = await fetch(`${several.base}/v1/images`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: body as BodyInit,
    });
    const { id } = imageSchema.parse(await added.json());
    // All threads at once, none of which can wait for the one that has the image.
    several.gate.shut();
    const asked = Array.from({ length: 3 }, () =>
      postJson(`${several!.base}/v1/images/${id}/segment`, { sentence: 'the ship' }),
    );
    await expect.poll(() => several!.gate.arrived).toBe(4);
    several.gate.open();
    const bodies = await Promise.all(asked.map(async (response) => answered(await response)));
    expect(bodies.map(({ answers }) => answers[0]!.seconds.encodeImage)).toEqual([0, 0, 0]);
    expect(new Set(bodies.map(({ answers }) => answers[0]!.rle!.counts)).size).toBe(1);
  });
});
