import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Segmenter } from '../../../src/segmenter/node.ts';
import { miniatureConfig, writeMiniatureModel } from '../../../src/segmenter/testing/miniature-model.ts';
import { pictureFile, startTestService, type TestService } from '../../../src/server/testing/test-service.ts';
import { createServerEngine } from './server-engine.ts';

describe('the engine on a server', () => {
  let folder: string;
  let service: TestService;
  let file: Buffer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(folder);
    service = await startTestService(folder, { apiKeys: ['key'] });
    file = await pictureFile();
    vi.stubGlobal('document', { baseURI: service.base });
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const image = () => ({ file: new Blob([file as BlobPart]), name: 'scene.png' });

  it('answers, explains and corrects as the library does', async () => {
    const engine = await createServerEngine({ baseUrl: service.base, apiKey: 'key' });
    expect(engine.info).toMatchObject({ model: 'miniature', backend: 'server', downloadBytes: 0 });
    const scene = await engine.open(image());
    expect(scene).toMatchObject({ width: 80, height: 60 });
    const answer = await scene.segment('the ship');
    const prompts = { points: [{ x: 10, y: 20, positive: true }] };
    const corrected = await scene.correct(answer, prompts);

    const segmenter = await Segmenter.load(folder, { threads: 1 });
    const own = await segmenter.open(file);
    const expected = await own.segment('the ship', { explain: true });
    const expectedCorrection = await own.correct(expected, prompts);
    await segmenter.dispose();
    expect(answer).toMatchObject({
      expression: 'the ship',
      present: expected.present,
      areaPixels: expected.areaPixels,
      box: expected.box,
    });
    expect(answer.logits.data).toEqual(expected.logits.data);
    expect(answer.explanation).toEqual(expected.explanation);
    expect(corrected.logits.data).toEqual(expectedCorrection.logits.data);
    expect(corrected.explanation).toEqual(expected.explanation);
    await scene.dispose();
    await engine.dispose();
  });

  it('knows what the model rules out, and has it drawn anyway', async () => {
    const strict = join(folder, 'strict');
    const presence = { slope: 1, offset: 0, threshold: 1 };
    await writeMiniatureModel(strict, { ...miniatureConfig, presence });
    const other = await startTestService(strict);
    const engine = await createServerEngine({ baseUrl: other.base });
    const scene = await engine.open(image());
    const answer = await scene.segment('the ship');
    expect(answer).toMatchObject({ present: false, ruledOut: true, presence: expect.any(Number), box: null });
    const known = await scene.segment('the ship', { assumePresent: true });
    expect(known).toMatchObject({ present: true, ruledOut: false, presence: answer.presence });
    const points = [{ x: 10, y: 20, positive: true }];
    expect(await scene.correct(answer, { points })).toMatchObject({ presence: null, ruledOut: false });
    await other.close();
  });

  it("passes the service's words on", async () => {
    const engine = await createServerEngine({ baseUrl: service.base, apiKey: 'key' });
    const scene = await engine.open(image());
    await expect(scene.segment('   ')).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining('is empty'),
    });
    await expect(createServerEngine({ baseUrl: service.base })).rejects.toThrow('asks for a key');
    const text = { file: new Blob(['no image']), name: 'notes.txt' };
    await expect(engine.open(text)).rejects.toThrow('not an image');
  });

  it('says that a server does not answer', async () => {
    await expect(createServerEngine({ baseUrl: 'http://127.0.0.1:9' })).rejects.toMatchObject({
      reason: 'server',
      message: expect.stringContaining('does not answer'),
    });
  });

  it('stops when it is aborted', async () => {
    const engine = await createServerEngine({ baseUrl: service.base, apiKey: 'key' });
    const signal = AbortSignal.abort(new DOMException('cancelled', 'AbortError'));
    await expect(engine.open(image(), { signal })).rejects.toMatchObject({ name: 'AbortError' });
    const scene = await engine.open(image());
    await expect(scene.segment('the ship', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
