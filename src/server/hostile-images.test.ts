import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_FILES } from './testing/hostile-files.ts';
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

describe('a file that hurts', () => {
  it.each(Object.keys(HOSTILE_FILES))('gets a 4xx at once, and says which file it was: %s', async (name) => {
    const form = segmentForm(await HOSTILE_FILES[name]!(), ['the ship']);
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
