import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRaster } from '../imagery/raster/raster-node.ts';
import { UNSURE_NOTE } from '../model/sureness.ts';
import { miniatureConfig } from '../segmenter/testing/miniature-model.ts';
import { maskFromRle } from '../vector/index.ts';
import { segmentResponseSchema } from './api-schemas.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  segmentForm,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let files: Server;
let filesPort: number;
let image: Buffer;

beforeAll(async () => {
  // Of this model no answer is sure.
  folder = await miniatureModelFolder({ ...miniatureConfig, unsureBelow: 1 });
  image = await pictureFile();
  files = createServer((request, response) => {
    if (request.url === '/image.png') response.end(image);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  filesPort = (files.address() as AddressInfo).port;
  service = await startTestService(folder.model, {
    allowUrls: [`http://files.test:${filesPort}/*`],
    resolve: async () => ['127.0.0.1'],
    isPublicAddress: () => true,
    limits: { sentences: 4, pixels: 100_000, bodyBytes: 200_000 },
  });
});
afterAll(async () => {
  await service?.close();
  files?.close();
  await folder?.remove();
});

const segment = (body: FormData | object, headers: Record<string, string> = {}) =>
  body instanceof FormData
    ? fetch(`${service.base}/v1/segment`, { method: 'POST', body, headers })
    : postJson(`${service.base}/v1/segment`, body, headers);

describe('POST /v1/segment', () => {
  it('answers a form, sentence by sentence', async () => {
    const response = await segment(segmentForm(image, ['the ship', 'the airplane']));
    expect(response.status).toBe(200);
    const body = segmentResponseSchema.parse(await response.json());
    expect(body.imageId).toBeNull();
    expect(body.answers[0]).toMatchObject({ image: 'image.png', width: 80, height: 60, model: 'miniature' });
    expect(body.answers.map(({ sentence }) => sentence)).toEqual(['the ship', 'the airplane']);
    expect(body.answers.some(({ present }) => present)).toBe(true);
    for (const { rle, areaPixels, present, logits, unsure, notes } of body.answers) {
      expect(unsure).toBe(present);
      expect(notes.includes(UNSURE_NOTE)).toBe(present);
      const mask = maskFromRle(rle!);
      expect([mask.width, mask.height]).toEqual([80, 60]);
      expect(mask.data.reduce((sum, value) => sum + value, 0)).toBe(areaPixels);
      expect(present).toBe(areaPixels > 0);
      expect(logits).toBeUndefined();
    }
  });

  it('answers base64 and addresses alike', async () => {
    const images = [
      { base64: image.toString('base64') },
      { url: `http://files.test:${filesPort}/image.png` },
    ];
    const rles = [];
    for (const given of images) {
      const response = await segment({ image: given, sentence: 'the ship' });
      expect(response.status).toBe(200);
      rles.push(segmentResponseSchema.parse(await response.json()).answers[0]!.rle);
    }
    expect(rles[0]).toEqual(rles[1]);
  });

  it('tells logits and what words attend to where they are asked for', async () => {
    const response = await segment({
      image: { base64: image.toString('base64') },
      sentence: 'the ship',
      include: ['logits', 'explanation', 'runnersUp'],
    });
    const [answer] = segmentResponseSchema.parse(await response.json()).answers;
    const { width, height, data } = answer!.logits!;
    expect(Buffer.from(data, 'base64')).toHaveLength(4 * width * height);
    for (const { share, logits } of answer!.runnersUp!) {
      expect(share).toBeLessThanOrEqual(0.5); // the answer itself has more
      expect(logits).toMatchObject({ width, height });
    }
    const { words } = answer!.explanation!;
    expect(words.map(({ text }) => text)).toEqual(['the', 'ship']);
    for (const { grid, attention } of words) {
      const bytes = Buffer.from(attention, 'base64');
      const weights = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      expect(weights).toHaveLength(grid * grid);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4);
    }
  });

  it.each([
    ['geojson', 'application/geo+json'],
    ['png', 'image/png'],
    ['tif', 'image/tiff; application=geotiff; profile=cloud-optimized'],
    ['gpkg', 'application/geopackage+sqlite3'],
    ['parquet', 'application/vnd.apache.parquet'],
    ['overlay', 'image/png'],
    ['fgb', 'application/flatgeobuf'],
    ['shp', 'application/zip; profile=shapefile'],
    ['csv', 'text/csv'],
  ])('gives %s where it is asked for', async (format, mediaType) => {
    const response = await segment(segmentForm(image, ['the ship'], { format }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
    expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="image\.[a-z.]+"$/);
    const bytes = Buffer.from(await response.arrayBuffer());
    switch (format) {
      case 'geojson': {
        const { features } = JSON.parse(bytes.toString());
        expect(
          features.map((feature: { properties: { sentence: string } }) => feature.properties.sentence),
        ).toEqual(['the ship']);
        break;
      }
      case 'gpkg':
        expect(bytes.toString('latin1', 0, 15)).toBe('SQLite format 3');
        break;
      case 'fgb':
        expect(bytes.toString('latin1', 0, 3)).toBe('fgb');
        break;
      case 'shp':
        expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain('answers.shp');
        break;
      case 'csv':
        expect(bytes.toString()).toMatch(/^id,sentence,.*\r\n1,the ship,/);
        break;
      case 'parquet':
        expect(bytes.toString('latin1', 0, 4)).toBe('PAR1');
        break;
      case 'tif': {
        const raster = await openRaster(new Uint8Array(bytes));
        expect(raster).toMatchObject({ width: 80, height: 60, bandCount: 1 });
        await raster.dispose();
        break;
      }
      default: {
        const { width, height, channels } = await sharp(bytes).metadata();
        // A picture with its legend, which is as wide as words need, or the mask.
        if (format === 'overlay') expect([width, height! > 90, channels]).toEqual([240, true, 3]);
        else expect([width, height, channels]).toEqual([80, 60, 1]);
      }
    }
  });

  it('gives a raster of classes with its styles and legend as a ZIP', async () => {
    const asked = { format: 'tif', classes: 'true' };
    const response = await segment(segmentForm(image, ['the ship', 'the airplane'], asked));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const entries = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(entries).sort()).toEqual([
      ...['answers.legend.json', 'answers.qml', 'answers.sld', 'answers.tif'],
    ]);
    const { classes } = JSON.parse(strFromU8(entries['answers.legend.json']!));
    expect(classes).toMatchObject([{ sentence: 'the ship' }, { sentence: 'the airplane' }]);
  });

  it('squares up outlines where it is asked to', async () => {
    const asked = { format: 'geojson', regularise: 'true', smooth: 'true', maxAreaChange: '0.2' };
    const response = await segment(segmentForm(image, ['the ship'], asked));
    const { features } = await response.json();
    expect(features[0].properties.outline).toMatch(/^(squared|circle|smoothed)/);
    const wrong = await segment(segmentForm(image, ['the ship'], { ...asked, maxAreaChange: '7' }));
    expect([wrong.status, (await wrong.json()).detail]).toEqual([
      400,
      expect.stringContaining('maxAreaChange'),
    ]);
  });

  it('gives masks of several sentences as a ZIP', async () => {
    const response = await segment(segmentForm(image, ['the ship', 'the airplane'], { format: 'png' }));
    expect(response.headers.get('content-type')).toBe('application/zip');
    const entries = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(entries)).toEqual(['mask-1.png', 'mask-2.png']);
    expect(strFromU8(entries['mask-1.png']!.subarray(1, 4))).toBe('PNG');
  });

  it('looks at Accept where no format is named', async () => {
    const form = () => segmentForm(image, ['the ship']);
    const geojson = await segment(form(), { accept: 'text/html, application/geo+json;q=0.9, */*;q=0.1' });
    expect(geojson.headers.get('content-type')).toBe('application/geo+json');
    const json = await segment(form(), { accept: '*/*' });
    expect(json.headers.get('content-type')).toBe('application/json');
    expect((await segment(form(), { accept: 'audio/mpeg' })).status).toBe(406);
  });
});

describe('POST /v1/segment refuses', () => {
  const base64 = () => image.toString('base64');
  const json = (body: unknown) => () => postJson(`${service.base}/v1/segment`, body);
  const raw = (body: string | Uint8Array, type: string | null) => () =>
    fetch(`${service.base}/v1/segment`, {
      method: 'POST',
      body: typeof body === 'string' ? new TextEncoder().encode(body) : (body as Uint8Array<ArrayBuffer>),
      headers: type === null ? {} : { 'content-type': type },
    });
  const form = (make: (form: FormData) => void) => () => {
    const body = segmentForm(image, ['the ship']);
    make(body);
    return fetch(`${service.base}/v1/segment`, { method: 'POST', body });
  };

  it.each<[string, number, RegExp, () => Promise<Response>]>([
    ['an empty body', 400, /body is empty/, raw('', 'application/json')],
    ['no content type', 415, /no Content-Type/, raw('x', null)],
    ['another content type', 415, /'text\/plain' is not read/, raw('x', 'text/plain')],
    ['broken JSON', 400, /no JSON/, raw('{"image":', 'application/json')],
    ['JSON that is no object', 400, /schema/, json([])],
    ['a form without a boundary', 400, /form is damaged/, raw('x', 'multipart/form-data')],
    ['a damaged form', 400, /form is damaged/, raw('--b\r\nxx', 'multipart/form-data; boundary=b')],
    ['a form without an image', 400, /has no image/, form((body) => body.delete('image'))],
    ['text for an image', 400, /text, not a file/, form((body) => body.set('image', 'image.png'))],
    ['both image and address', 400, /both/, form((body) => body.set('url', 'https://a.org/'))],
    ['an unknown format', 400, /'format' is 'bmp'/, form((body) => body.set('format', 'bmp'))],
    ['no sentence', 422, /there is no sentence/, form((body) => body.delete('sentence'))],
    ['a blank sentence', 422, /empty/, form((body) => body.set('sentence', '  '))],
    [
      'a sentence that is too long',
      422,
      /characters/,
      form((body) => body.set('sentence', 'ship '.repeat(400))),
    ],
    [
      'a sentence of too many tokens',
      422,
      /tokens/,
      form((body) => body.set('sentence', 'ship '.repeat(100))),
    ],
    [
      'too many sentences',
      422,
      /limit of 4/,
      form((body) => {
        for (let i = 0; i < 4; i++) body.append('sentence', 'ship');
      }),
    ],
    [
      'a key that it does not know',
      400,
      /schema/,
      () => json({ image: { base64: base64() }, sentense: 'x' })(),
    ],
    [
      'no base64',
      400,
      /no base64/,
      json({ image: { base64: 'data:image/png;base64,AAAA' }, sentence: 'ship' }),
    ],
    [
      'an address that is not allowed',
      403,
      /--allow-url https:\/\/a\.org\/\*/,
      json({ image: { url: 'https://a.org/x.tif' }, sentence: 'ship' }),
    ],
    ['what is no address', 400, /no address/, json({ image: { url: 'image.png' }, sentence: 'ship' })],
    [
      'an address that gives nothing',
      502,
      /answered 404/,
      () => json({ image: { url: `http://files.test:${filesPort}/none` }, sentence: 'ship' })(),
    ],
  ])('%s', async (_, status, detail, send) => {
    const response = await send();
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as { status: number; detail: string };
    expect([response.status, problem.detail]).toEqual([status, expect.stringMatching(detail)]);
    expect(problem.status).toBe(status);
    expect(problem.detail).not.toMatch(/\n|node_modules|\.ts:/);
  });

  const image422 = async (bytes: Uint8Array) =>
    segment(segmentForm(bytes, ['the ship'])).then(async (response) => ({
      status: response.status,
      ...((await response.json()) as { detail: string }),
    }));

  it('files that are no image, or a damaged one', async () => {
    expect(await image422(Buffer.from('no image'))).toMatchObject({
      status: 415,
      detail: expect.stringMatching(/not an image/),
    });
    expect(await image422(image.subarray(0, image.length / 2))).toMatchObject({
      status: 422,
      detail: expect.stringMatching(/damaged or truncated/),
    });
    expect((await image422(new Uint8Array())).status).toBe(415);
    const tiff = await pictureFile('tiff');
    expect((await image422(tiff.subarray(0, 100))).status).toBe(422);
  });

  it('images of too many pixels before they are decoded, however small the file', async () => {
    // 30,000 x 30,000 pixels in a few hundred kilobytes, of which only the header is sent.
    const bomb = await sharp({ create: { width: 30_000, height: 30, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    bomb.writeUInt32BE(30_000, 20);
    const start = performance.now();
    expect(await image422(bomb)).toMatchObject({
      status: 413,
      detail: expect.stringMatching(/limit of 100000/),
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('bodies that are too large, announced or not', async () => {
    const large = Buffer.alloc(300_000);
    const announced = await raw(large, 'application/json')();
    expect(announced.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 3; i++) controller.enqueue(large);
        controller.close();
      },
    });
    const chunked = await fetch(`${service.base}/v1/segment`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect((await segment(segmentForm(image, ['the ship']))).status).toBe(200);
  });
});

describe('a service that sees larger images at a third more', () => {
  it('says so of itself and of each answer', async () => {
    const auto = await startTestService(folder.model, { imageSize: 'auto' });
    try {
      const about = await (await fetch(`${auto.base}/v1/model`)).json();
      expect(about).toMatchObject({ imageSize: 64, largerImageSize: 96 });
      const ask = async (file: Buffer, more: object = {}) => {
        const asked = { image: { base64: file.toString('base64') }, sentences: ['the ship'], ...more };
        const response = await postJson(`${auto.base}/v1/segment`, asked);
        return segmentResponseSchema.parse(await response.json()).answers[0]!;
      };
      const larger = await ask(image, { include: ['logits'] }); // 80 x 60
      expect(larger).toMatchObject({ imageSize: 96, logits: { width: 24, height: 24 } });
      const smaller = await ask(await pictureFile('png', 60, 50), { include: ['logits'] });
      expect(smaller).toMatchObject({ imageSize: 64, logits: { width: 16, height: 16 } });
    } finally {
      await auto.close();
    }
  });
});
