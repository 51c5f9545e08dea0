import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageSchema, segmentResponseSchema } from './api-schemas.ts';
import { imageId } from './images/image-store.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let image: Buffer;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  image = await pictureFile();
  // Room for one encoded image only: asking about two in turn encodes them anew.
  service = await startTestService(folder.model, { limits: { encodingBytes: 150_000 } });
});
afterAll(async () => {
  await service?.close();
  await folder?.remove();
});

async function add(bytes: Uint8Array, type = 'image/png') {
  const response = await fetch(`${service.base}/v1/images`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  return { response, body: await response.json() };
}

const ask = (id: string, body: object) => postJson(`${service.base}/v1/images/${id}/segment`, body);

describe('/v1/images', () => {
  it('keeps an image under the hash of its bytes, once', async () => {
    const first = await add(image);
    expect(first.response.status).toBe(201);
    const record = imageSchema.parse(first.body);
    expect(record).toMatchObject({ id: imageId(image), width: 80, height: 60, bytes: image.length });
    expect(record.encodeSeconds).toBeGreaterThan(0);
    expect(first.response.headers.get('location')).toBe(`/v1/images/${record.id}`);

    const again = await add(image);
    expect([again.response.status, again.body]).toMatchObject([200, { id: record.id, encodeSeconds: 0 }]);
    const got = await fetch(`${service.base}/v1/images/${record.id}`);
    expect(await got.json()).toMatchObject({ id: record.id, width: 80 });
  });

  it('answers further sentences without encoding again, and from the file where the encoding is gone', async () => {
    const { id } = imageSchema.parse((await add(image)).body);
    const other = imageSchema.parse((await add(await pictureFile('jpeg', 50, 40), 'image/jpeg')).body);
    const encoded = async (which: string) => {
      const response = await ask(which, { sentence: 'the ship' });
      expect(response.status).toBe(200);
      const { imageId, answers } = segmentResponseSchema.parse(await response.json());
      expect(imageId).toBe(which);
      const { seconds, rle } = answers[0]!;
      return { anew: seconds.encodeImage! > 0, rle };
    };
    const first = await encoded(id);
    expect(first.anew).toBe(true);
    expect(await encoded(id)).toEqual({ anew: false, rle: first.rle });
    expect((await encoded(other.id)).anew).toBe(true);
    expect(await encoded(id)).toEqual({ anew: true, rle: first.rle });
  });

  it('corrects an answer by points and a box', async () => {
    const { id } = imageSchema.parse((await add(image)).body);
    const corrected = await ask(id, {
      sentence: 'the ship',
      points: [{ x: 10, y: 12, positive: true }],
      box: [5, 5, 30, 20],
      include: ['logits'],
    });
    expect(service.logs.at(-1)).toMatchObject({ status: 200 });
    expect(corrected.status).toBe(200);
    const plain = await ask(id, { sentence: 'the ship', include: ['logits'] });
    const logits = async (response: Response) =>
      segmentResponseSchema.parse(await response.json()).answers[0]!.logits!.data;
    expect(await logits(corrected)).not.toBe(await logits(plain));
    const outside = await ask(id, { sentence: 'the ship', points: [{ x: 500, y: 1, positive: true }] });
    expect([outside.status, await outside.json()]).toMatchObject([
      422,
      { detail: expect.stringMatching(/outside/) },
    ]);
    const two = await ask(id, { sentences: ['the ship', 'the airplane'], box: [5, 5, 30, 20] });
    expect(two.status).toBe(422);
  });

  it('removes an image', async () => {
    const { id } = imageSchema.parse((await add(await pictureFile('png', 30, 20))).body);
    const url = `${service.base}/v1/images/${id}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(url)).status).toBe(404);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(404);
    expect((await ask(id, { sentence: 'the ship' })).status).toBe(404);
  });

  it('keeps nothing that is no image', async () => {
    const bytes = Buffer.from('no image at all');
    expect((await add(bytes)).response.status).toBe(415);
    expect((await fetch(`${service.base}/v1/images/${imageId(bytes)}`)).status).toBe(404);
  });

  it.each(['..%2f..%2fetc%2fpasswd', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}.json`])(
    'knows no image %s',
    async (id) => {
      for (const method of ['GET', 'DELETE']) {
        expect((await fetch(`${service.base}/v1/images/${id}`, { method })).status).toBe(404);
      }
      expect((await ask(id, { sentence: 'the ship' })).status).toBe(404);
    },
  );
});

describe('images of one key', () => {
  it('are nobody else’s, also where the bytes are the same', async () => {
    const shared = await startTestService(folder.model, { apiKeys: ['alpha', 'beta'] });
    try {
      const call = (key: string, path: string, init: RequestInit = {}) =>
        fetch(`${shared.base}${path}`, { ...init, headers: { 'x-api-key': key, ...init.headers } });
      const send = (key: string, name: string) => {
        const body = new FormData();
        body.set('image', new Blob([image as Uint8Array<ArrayBuffer>]), name);
        return call(key, '/v1/images', { method: 'POST', body });
      };
      const question = (more: Record<string, string> = {}): RequestInit => ({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...more },
        body: '{"sentence": "the ship"}',
      });
      const first = await send('alpha', 'secret-site.png');
      const { id } = await first.json();
      expect([first.status, id]).toEqual([201, imageId(image)]);
      const path = `/v1/images/${id}`;
      for (const [where, init] of [
        [path, {}],
        [`${path}/segment`, question()],
        [`${path}/segment`, question({ prefer: 'respond-async' })],
        [path, { method: 'DELETE' }],
      ] as const) {
        expect((await call('beta', where, init)).status).toBe(404);
      }
      // Who has the same picture does not learn that another one sent it.
      const second = await send('beta', 'mine.png');
      const record = await second.json();
      expect(second.status).toBe(201);
      expect(record).toMatchObject({ id, name: 'mine.png' });
      expect(record.encodeSeconds).toBeGreaterThan(0);
      const answer = await (await call('beta', `${path}/segment`, question())).json();
      expect(answer).toMatchObject({ imageId: id, answers: [{ image: 'mine.png' }] });
      const job = await call('alpha', `${path}/segment`, question({ prefer: 'respond-async' }));
      const { jobID } = await job.json();
      const results = () => call('alpha', `/jobs/${jobID}/results`);
      await expect.poll(async () => (await results()).status).toBe(200);
      expect(await (await results()).json()).toMatchObject({ imageId: id });
      expect((await call('beta', path, { method: 'DELETE' })).status).toBe(204);
      expect(await (await call('alpha', path)).json()).toMatchObject({ name: 'secret-site.png' });
    } finally {
      await shared.close();
    }
  });
});
