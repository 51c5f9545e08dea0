import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawScene } from '../synthetic/index.ts';
import { imageSchema, type SegmentResponse, segmentResponseSchema } from './api-schemas.ts';
import type { ServiceOptions } from './service-options.ts';
import { geoTiff } from './testing/geo-tiff.ts';
import {
  miniatureModelFolder,
  postJson,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let tiff: Buffer;
let files: Server;
/** Bytes that the server of files has sent. */
let sent = 0;
let service: TestService;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  tiff = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 420, height: 300 }));
  const large = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 840, height: 640 }));
  files = createServer((request, response) => {
    const file = request.url === '/small.tif' ? tiff : large;
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    const [from, to] = range
      ? [Number(range[1]), Math.min(Number(range[2]), file.length - 1)]
      : [0, file.length - 1];
    if (range && request.url !== '/whole.tif') {
      response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${file.length}`, etag: '"v1"' });
      response.end(file.subarray(from, to + 1));
      sent += to + 1 - from;
    } else {
      response.end(file);
      sent += file.length;
    }
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  service = await start();
});
afterAll(async () => {
  await service?.close();
  files?.close();
  await folder?.remove();
});

const fileUrl = (path: string) => `http://files.test:${(files.address() as AddressInfo).port}${path}`;

const start = (options: Partial<ServiceOptions> = {}): Promise<TestService> =>
  startTestService(folder.model, {
    allowUrls: [fileUrl('/*')],
    resolve: async () => ['127.0.0.1'],
    isPublicAddress: () => true,
    ...options,
  });

async function answered(response: Response): Promise<SegmentResponse> {
  const body = await response.json();
  expect([response.status, body]).toMatchObject([200, {}]);
  return segmentResponseSchema.parse(body);
}

describe('an address of a GeoTIFF', () => {
  const ask = (path: string, more: object = {}, base = service.base) =>
    postJson(`${base}/v1/segment`, {
      ...{ image: { url: fileUrl(path) }, sentence: 'the ship', bbox: [0, 0, 100, 60] },
      ...more,
    });

  it('is read by parts, and downloaded where its server sends it whole or it is small', async () => {
    const rles = [];
    for (const [path, whole] of [
      ['/large.tif', false],
      ['/whole.tif', true],
      ['/small.tif', true],
    ] as const) {
      sent = 0;
      const { answers } = await answered(await ask(path));
      const size = path === '/small.tif' ? tiff.length : 840 * 640 * 3;
      expect([path, sent >= size]).toEqual([path, whole]);
      rles.push(answers[0]!.rle);
    }
    expect(rles[0]).toEqual(rles[1]);
  });

  it.each([
    's3://bucket/a.tif',
    'gs://bucket/a.tif',
    'file:///etc/passwd',
    'https://me:pass@files.test/a.tif',
  ])('is not of another kind: %s', async (url) => {
    const response = await postJson(`${service.base}/v1/segment`, { image: { url }, sentence: 'the ship' });
    const { detail } = (await response.json()) as { detail: string };
    expect([response.status, detail]).toEqual([400, expect.stringMatching(/not fetched/)]);
    expect(detail).not.toMatch(/pass@/);
  });

  it("is not a map service's, which has no end", async () => {
    const response = await ask('/{z}/{x}/{y}.tif');
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { detail: expect.stringMatching(/zoom/) },
    ]);
  });

  it('is read up to a limit of bytes in total', async () => {
    const other = await start({ limits: { fetchBytes: 300_000 } });
    try {
      expect((await ask('/large.tif', {}, other.base)).status).toBe(200);
      const response = await ask('/large.tif', { bbox: undefined }, other.base);
      expect([response.status, await response.json()]).toMatchObject([
        413,
        { detail: expect.stringMatching(/more than the limit of 300000 bytes of the file/) },
      ]);
    } finally {
      await other.close();
    }
  });

  it('is left where it is when it is kept', async () => {
    const added = await postJson(`${service.base}/v1/images`, { image: { url: fileUrl('/large.tif') } });
    const record = imageSchema.parse(await added.json());
    expect(record).toMatchObject({ name: 'large.tif', width: 840, height: 640, searched: true });
    sent = 0;
    const { answers } = await answered(
      await postJson(`${service.base}/v1/images/${record.id}/segment`, {
        sentence: 'the ship',
        bbox: [0, 0, 100, 60],
      }),
    );
    expect(answers[0]!.window).toEqual([0, 0, 100, 60]);
    expect(sent).toBeLessThan(record.bytes / 4);
    expect((await fetch(`${service.base}/v1/images/${record.id}`)).status).toBe(200);
  });
});
