import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBase64, readJson } from './requests/json-body.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let service: TestService;
let base64: string;
beforeAll(async () => {
  folder = await miniatureModelFolder();
  base64 = (await pictureFile()).toString('base64');
  service = await startTestService(folder.model, { allowUrls: [`https://a.test/${'*a'.repeat(20)}*b`] });
});
afterAll(async () => {
  await service?.close();
  await folder?.remove();
});

interface Answer {
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly detail: string }[];
  readonly bytes: number;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { ...JSON.parse(text), status: response.status, bytes: text.length };
}

const segment = async (body: unknown): Promise<Answer> =>
  answerOf(await postJson(`${service.base}/v1/segment`, body));

const form = async (body: string | Buffer, boundary = 'edge'): Promise<Answer> =>
  answerOf(
    await fetch(`${service.base}/v1/segment`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: body as BodyInit,
    }),
  );

const part = (name: string, text: string) =>
  `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

const MIB = 2 ** 20;
const filled = (unit: string, bytes: number) => unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);

/** A mebibyte of each kind of nonsense, as JSON. */
const nonsense: Record<string, () => string> = {
  numbers: () => `{"image":{"url":"https://a.test/"},"sentences":[${filled('1,', MIB)}1]}`,
  points: () => `{"points":[${filled('{"x":1},', MIB)}]}`,
  brackets: () => filled('[', MIB),
  objects: () => filled('{"a":', MIB),
  names: () => `{${Array.from({ length: 80_000 }, (_, i) => `"n${i}":1`).join()}}`,
  quotes: () => filled('"', MIB),
  escapes: () => `"${filled('\\"', MIB)}"`,
  spaces: () => filled(' ', MIB),
  'a long sentence': () => JSON.stringify({ image: { base64 }, sentence: filled('the ship ', MIB) }),
  'a long name': () => JSON.stringify({ [filled('name', MIB)]: 1 }),
  'no base64': () => JSON.stringify({ image: { base64: filled('AAA!', MIB) }, sentence: 'the ship' }),
  'a long address': () =>
    JSON.stringify({
      image: { url: `https://a.test/${filled('a', 60_000)}` },
      sentence: 'the ship',
    }),
};

describe('a mebibyte of nonsense', () => {
  it.each(Object.keys(nonsense))(
    'of %s is refused in words that are short, and others are answered',
    async (kind) => {
      await segment({}); // what is compiled is compiled
      const cpu = process.cpuUsage();
      const answer = await segment(nonsense[kind]!());
      const { user } = process.cpuUsage(cpu);
      expect([400, 403, 413]).toContain(answer.status);
      expect(answer.bytes).toBeLessThan(4000);
      // Both ends run here, so that this is more than the service's part; generous, for a machine with other work.
      expect(user / 1000).toBeLessThan(400);
      expect((await fetch(`${service.base}/healthz`)).status).toBe(200);
      expect(JSON.stringify(service.logs.at(-2)).length).toBeLessThan(2500);
    },
  );

  it.each([
    ['parts', Array.from({ length: 15_000 }, (_, i) => part(`p${i}`, 'x')).join(''), 413],
    ['text', `${part('sentence', filled('x ', MIB))}--edge--`, 413],
    ['commas', `${part('format', filled('png,', 60_000))}--edge--`, 400],
    ['boundaries', filled('--edge', MIB), 413],
    ['no boundary', filled('x', MIB), 400],
    ['a head', `--edge\r\n${filled('x-a: b\r\n', MIB)}`, 400],
    [
      'base64',
      `--edge\r\ncontent-transfer-encoding: base64\r\n${part('image', 'AAAA').slice(8)}--edge--`,
      400,
    ],
  ] as const)('as a form of %s is refused likewise', async (_, body, status) => {
    const answer = await form(body);
    expect(answer.status).toBe(status);
    expect(answer.bytes).toBeLessThan(2500);
  });
});

describe('what a body says', () => {
  it('is told by at most 20 problems', async () => {
    const points = Array.from({ length: 60 }, () => ({ x: 'a', y: 'b' }));
    const image = await answerOf(
      await fetch(`${service.base}/v1/images`, {
        method: 'POST',
        headers: { 'content-type': 'image/png' },
        body: new Uint8Array(Buffer.from(base64, 'base64')),
      }),
    );
    const { id } = image as unknown as { id: string };
    const answer = await answerOf(
      await postJson(`${service.base}/v1/images/${id}/segment`, { sentence: 'the ship', points }),
    );
    expect([answer.status, answer.errors!.length]).toEqual([400, 20]);
  });

  it('is counted before it is looked at', async () => {
    const answer = await segment({ image: { base64 }, sentences: Array.from({ length: 300 }, () => 7) });
    expect(answer.detail).toMatch(/at \/sentences: 300 items, more than the 256/);
  });

  it('is cut where an answer or the log repeats it', async () => {
    const sentence = filled('x', 900);
    const { detail } = await form(
      `${part('sentence', sentence)}${part('include', filled('y', 3000))}--edge--`,
    );
    expect(detail.length).toBeLessThan(400);
    await fetch(`${service.base}/${filled('z', 5000)}`);
    expect(JSON.stringify(service.logs.at(-1)).length).toBeLessThan(1200);
  });
});

describe('a JSON body with a file', () => {
  const file = (text: string) =>
    Buffer.from(`{"image": {"base64": "${text}"}, "sentence": "the \\"ship\\""}`);
  const limits = { files: ['/image/base64'] };

  it('is read as any other, its file as bytes', () => {
    const long = Buffer.from(filled('pixels', 300_000));
    for (const alphabet of ['base64', 'base64url'] as const) {
      const { value, files } = readJson(file(long.toString(alphabet)), limits);
      const { image, sentence } = value as { image: { base64: string }; sentence: string };
      expect(sentence).toBe('the "ship"');
      expect(Buffer.from(decodeBase64(files.get(image.base64)!)).equals(long)).toBe(true);
    }
    expect(readJson(file('QUJD'), limits).files.size).toBe(0);
  });

  it('may not stand elsewhere, nor be named by a text that looks like one', () => {
    const long = filled('A', 100_000);
    for (const body of [`{"sentence": "${long}"}`, `["${long}"]`, `{"${long}": 1}`]) {
      expect(() => readJson(Buffer.from(body), limits)).toThrow(/too long/);
    }
    const { value, files } = readJson(file('file:0'), limits);
    expect(files.get((value as { image: { base64: string } }).image.base64)).toBeUndefined();
  });

  it('costs no heap, however large it is', async () => {
    const large = Buffer.alloc(100 * MIB, 'QUJD');
    const body = Buffer.concat([Buffer.from('{"image":{"base64":"'), large, Buffer.from('"}}')]);
    const before = process.memoryUsage().heapUsed;
    const start = process.cpuUsage();
    const { value, files } = readJson(body, limits);
    const bytes = decodeBase64(files.get((value as { image: { base64: string } }).image.base64)!);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 * MIB);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
    expect(bytes.byteLength).toBe(75 * MIB);
  });

  it.each(['', 'A', 'AAAAA', 'AA!A', 'data:image/png;base64,AAAA', 'A\u0141AA'])('is no base64: %s', (text) =>
    expect(() => decodeBase64(text)).toThrow(/no base64/),
  );
  it.each(['QUJD', 'QUI=', 'QUI', ' QU\nJD ', '-_-_'])('is base64: %s', (text) =>
    expect(Buffer.from(decodeBase64(text))).toEqual(Buffer.from(text, 'base64')),
  );
});
