import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { answerImage, openImage } from '../../../src/answers/node.ts';
import { Segmenter } from '../../../src/segmenter/node.ts';
import { geoTiff } from '../../../src/server/testing/geo-tiff.ts';
import {
  miniatureModelFolder,
  pictureFile,
  startTestService,
  type TestService,
} from '../../../src/server/testing/test-service.ts';
import { drawScene } from '../../../src/synthetic/index.ts';
import { imageOf } from '../../test/answer-layers.ts';
import type { Engine } from '../engine/engine.ts';
import { createServerEngine } from '../engine/server-engine.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import type { SearchProgress } from './search-image.ts';
import { searchByJob } from './search-job.ts';

// The miniature's view has 64 pixels: what is longer than 192 is searched.
let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let engine: Engine;
let tiff: Buffer;
beforeAll(async () => {
  folder = await miniatureModelFolder();
  service = await startTestService(folder.model, { limits: { bodyBytes: 2 ** 20 } });
  vi.stubGlobal('document', { baseURI: service.base });
  engine = await createServerEngine({ baseUrl: service.base });
  tiff = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 420, height: 300 }));
});
afterEach(() => service.gate.open());
afterAll(async () => {
  vi.unstubAllGlobals();
  await service?.close();
  await folder?.remove();
});

function search(
  origin: ImageOrigin,
  change: { width?: number; signal?: AbortSignal; onProgress?: (progress: SearchProgress) => void } = {},
) {
  return searchByJob({
    image: imageOf(change.width ?? 420, 300),
    imageKey: 'test',
    engine,
    jobs: engine.searches!,
    sentence: 'the ship on the left',
    said: 'the ship on the left',
    meant: null,
    origin,
    rendering: { bands: [3, 2, 1] },
    signal: change.signal ?? new AbortController().signal,
    onProgress: change.onProgress ?? (() => {}),
  });
}
const fileOf = (bytes: Uint8Array, name = 'city.tif') =>
  ({ kind: 'file', file: new File([bytes as Uint8Array<ArrayBuffer>], name) }) as const;
const jobs = async () =>
  ((await (await fetch(`${service.base}/jobs`)).json()) as { jobs: { status: string }[] }).jobs;

test('finds what the library finds, in the colours that the page shows', async () => {
  const progress: SearchProgress[] = [];
  const found = await search(fileOf(tiff), { onProgress: (reached) => progress.push(reached) });
  const path = join(folder.folder, 'city.tif');
  await writeFile(path, tiff);
  const segmenter = await Segmenter.load(folder.model, { threads: 1 });
  const image = await openImage(path, { bands: [3, 2, 1] });
  const [answer] = await answerImage(image, segmenter, ['the ship on the left']);
  const { window, logits } = (await answer!.closeUp(16))!;
  expect(found).toMatchObject({
    present: true,
    region: window,
    score: expect.closeTo(answer!.score, 3),
    confidence: expect.closeTo(answer!.confidence!, 3),
    smallestObject: answer!.smallestObjectPixels,
  });
  expect(found!.logits.data).toEqual(logits.data);
  for (const { done, windows } of progress) expect(done).toBeLessThanOrEqual(windows.length);
  await image.dispose();
  await segmenter.dispose();
});

test('a job that nobody wants any more is dismissed', async () => {
  service.gate.shut();
  const control = new AbortController();
  const searching = search(fileOf(tiff), { signal: control.signal });
  await expect.poll(async () => (await jobs()).some(({ status }) => status === 'running')).toBe(true);
  control.abort(new DOMException('cancelled', 'AbortError'));
  await expect(searching).rejects.toMatchObject({ name: 'AbortError' });
  expect((await jobs()).some(({ status }) => status === 'running')).toBe(false);
});

test('what the server cannot have or does not read is left to the page', async () => {
  expect(await search({ kind: 'url', url: 'https://example.org/city.tif' })).toBeNull();
  expect(await search({ kind: 'url', url: 'https://example.org/item.json' })).toBeNull();
  expect(await search({ kind: 'example', name: 'harbor' })).toBeNull();
  expect(await search(fileOf(new Uint8Array(2 ** 20)))).toBeNull();
  expect(await search(fileOf(Buffer.from('only words')))).toBeNull();
  // One view of the model is no search; a picture that the page shows otherwise is not what it asks about.
  expect(await search(fileOf(await pictureFile('png', 150, 100)), { width: 150 })).toBeNull();
  expect(await search(fileOf(tiff), { width: 421 })).toBeNull();
});
