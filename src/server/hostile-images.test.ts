import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Directory, imageTags, tiffBytes } from '../imagery/raster/testing/tiff-bytes.ts';
import {
  miniatureModelFolder,
  pictureFile,
  segmentForm,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let service: TestService;
let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
beforeAll(async () => {
  folder = await miniatureModelFolder();
  service = await startTestService(folder.model);
});
afterAll(async () => {
  await service.close();
  await folder.remove();
});

const size = { width: 64, height: 64 };
const tile = (compression: number, data: Uint8Array, more: Directory = {}) =>
  tiffBytes(
    [imageTags({ ...size, tile: 64 }, { 259: { short: [compression] }, ...more }, data.length)],
    data,
  );
const rgb: Directory = { 258: { short: [8, 8, 8] }, 262: { short: [2] }, 277: { short: [3] } };

/** Small files of kinds that ended services, or held them for ever. */
const FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'a virtual raster that names a file of the machine': () =>
    Buffer.from(
      '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand band="1"><SimpleSource><SourceFilename>/etc/passwd</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>',
    ),
  'a STAC item that names a file of the machine': () =>
    Buffer.from(
      '{"type":"Feature","stac_version":"1.0.0","assets":{"visual":{"href":"file:///etc/passwd","type":"image/tiff"}}}',
    ),
  'two thousand million bands': () => tiffBytes([imageTags(size, { 277: { long: [0x7fffffff] } })]),
  'a tile of half a gigabyte': () =>
    tiffBytes([
      imageTags(size, {
        ...{ 258: { short: [1] }, 322: { long: [65536] }, 323: { long: [8192] } },
        ...{ 324: { long: [8] }, 325: { long: [1] } },
      }),
    ]),
  'PackBits without end': () => tile(32773, new Uint8Array(90_000).fill(0x81)),
  'Deflate without end': () => tile(8, deflateSync(new Uint8Array(2 ** 25))),
  'Zstandard that is none': () =>
    tile(
      50000,
      Uint8Array.from({ length: 60 }, (_, i) => (i * 37) % 256),
    ),
  'WebP of another size': async () =>
    tile(
      50001,
      await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#321' } })
        .webp({ lossless: true })
        .toBuffer(),
      rgb,
    ),
  'keys that point nowhere': () =>
    tiffBytes(
      [imageTags(size, { 34735: { short: [1, 1, 0, 1, 1024, 256, 1, 0] } }, 64 * 64)],
      new Uint8Array(64 * 64),
    ),
  'a JPEG picture that is cut': async () => (await pictureFile('jpeg')).subarray(0, 1200),
};

describe('a file that hurts', () => {
  it.each(Object.keys(FILES))('gets a 4xx at once, and says which file it was: %s', async (name) => {
    const form = segmentForm(await FILES[name]!(), ['the ship']);
    const before = process.memoryUsage.rss();
    const start = performance.now();
    const response = await fetch(`${service.base}/v1/segment`, { method: 'POST', body: form });
    const problem = (await response.json()) as { detail: string };
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 2 ** 20);
    expect([413, 415, 422], JSON.stringify(problem)).toContain(response.status);
    expect(problem.detail).toContain('image.png');
  });

  it('leaves the service as it was', async () => {
    const form = segmentForm(await pictureFile(), ['the ship']);
    expect((await fetch(`${service.base}/v1/segment`, { method: 'POST', body: form })).status).toBe(200);
  });
});
