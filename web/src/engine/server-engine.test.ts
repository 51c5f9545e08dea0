import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../../../src/imagery/picture.ts';
import { readImage } from '../../../src/imagery/read-image-node.ts';
import { Segmenter } from '../../../src/segmenter/node.ts';
import { miniatureConfig, writeMiniatureModel } from '../../../src/segmenter/testing/miniature-model.ts';
import { pictureFile, startTestService, type TestService } from '../../../src/server/testing/test-service.ts';
import { CanvasStub } from '../../test/canvas-stub.ts';
import { createServerEngine } from './server-engine.ts';

describe('the engine on a server', () => {
  let folder: string;
  let service: TestService;
  let file: Buffer;
  let picture: Picture;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(folder);
    service = await startTestService(folder, { apiKeys: ['key'] });
    file = await pictureFile();
    picture = await readImage(file);
    vi.stubGlobal('document', { baseURI: service.base });
    vi.stubGlobal('OffscreenCanvas', CanvasStub);
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers, explains and corrects as the library does', async () => {
    const engine = await createServerEngine({ baseUrl: service.base, apiKey: 'key' });
    expect(engine.info).toMatchObject({ model: 'miniature', backend: 'server', downloadBytes: 0 });
    const encoded = await engine.encode(picture);
    expect(encoded).toMatchObject({ width: 80, height: 60 });
    const answer = await encoded.segment('the ship');
    const prompts = { points: [{ x: 10, y: 20, positive: true }] };
    const corrected = await encoded.correct('the ship', answer, prompts);

    const segmenter = await Segmenter.load(folder, { threads: 1 });
    const own = await segmenter.open(file);
    const expected = await own.segment('the ship', { explain: true });
    const expectedCorrection = await own.correct(expected, prompts);
    await segmenter.dispose();
    expect(answer).toMatchObject({ present: expected.present, score: expect.closeTo(expected.score, 3) });
    expect(answer.logits.data).toEqual(expected.logits.data);
    expect(answer.explanation).toEqual(expected.explanation);
    expect(corrected.logits.data).toEqual(expectedCorrection.logits.data);
    expect(corrected.explanation).toEqual(expected.explanation);
    await encoded.dispose();
    await engine.dispose();
  });

  it('corrects what it is given, whatever the sentence finds, and draws without one', async () => {
    const engine = await createServerEngine({ baseUrl: service.base, apiKey: 'key' });
    const encoded = await engine.encode(picture);
    const answer = await encoded.segment('the ship');
    // Another part of the mask, as a runner-up is.
    const data = answer.logits.data.map((_, index) => (index % 3 === 0 ? 6 : -6));
    const other = { ...answer, logits: { ...answer.logits, data } };
    const points = [{ x: 10, y: 20, positive: true }];
    const box = [5, 5, 40, 30] as const;
    const corrected = await encoded.correct('the ship', other, { points });
    const boxed = await encoded.correct('the ship', other, { points: [], box });
    const drawn = await encoded.draw({ points });

    const segmenter = await Segmenter.load(folder, { threads: 1 });
    const own = await segmenter.open(file);
    const side = answer.logits.width;
    const logits = { dtype: 'float32', shape: [1, 1, side, side], data } as const;
    const expected = await own.redraw({ logits }, { points });
    expect(corrected.logits.data).toEqual(expected.logits.data);
    expect(corrected.logits.data).not.toEqual(
      (await own.redraw(await own.ground('the ship'), { points })).logits.data,
    );
    expect(boxed.logits.data).toEqual((await own.redraw({ logits }, { box })).logits.data);
    expect(drawn.logits.data).toEqual((await own.draw({ points })).logits.data);
    await segmenter.dispose();
    const wrong = { ...answer, logits: { width: 2, height: 2, data: new Float32Array(4) } };
    await expect(encoded.correct('the ship', wrong, { points })).rejects.toThrow(/has 2 x 2 logits/);
  });

  it('knows what the model rules out, and has it drawn anyway', async () => {
    const strict = join(folder, 'strict');
    const presence = { slope: 1, offset: 0, threshold: 1 };
    await writeMiniatureModel(strict, { ...miniatureConfig, presence });
    const other = await startTestService(strict);
    const engine = await createServerEngine({ baseUrl: other.base });
    const encoded = await engine.encode(picture);
    const answer = await encoded.segment('the ship');
    expect(answer).toMatchObject({ present: false, ruledOut: true, presence: expect.any(Number) });
    const known = await encoded.segment('the ship', { assumePresent: true });
    expect(known).toMatchObject({ present: true, ruledOut: false, presence: answer.presence });
    const points = [{ x: 10, y: 20, positive: true }];
    expect(await encoded.correct('the ship', answer, { points })).toMatchObject({
      presence: null,
      ruledOut: false,
    });
    await other.close();
  });

  it("passes the service's words on", async () => {
    const engine = await createServerEngine({ baseUrl: service.base, apiKey: 'key' });
    const encoded = await engine.encode(picture);
    await expect(encoded.segment('   ')).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining('is empty'),
    });
    await expect(createServerEngine({ baseUrl: service.base })).rejects.toThrow('asks for a key');
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
    await expect(engine.encode(picture, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    const encoded = await engine.encode(picture);
    await expect(encoded.segment('the ship', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
