import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceOptions } from './service-options.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  segmentForm,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let image: Buffer;
let service: TestService | null = null;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  image = await pictureFile();
});
afterEach(async () => {
  service?.gate.open();
  await service?.close();
  service = null;
});
afterAll(() => folder?.remove());

const start = async (options: Partial<ServiceOptions> = {}): Promise<TestService> => {
  service = await startTestService(folder.model, options);
  return service;
};
const segment = ({ base }: TestService, init: RequestInit = {}) =>
  fetch(`${base}/v1/segment`, { method: 'POST', body: segmentForm(image, ['the ship']), ...init });

/** Sends bytes as they are, and gives what comes back until the server ends the connection. */
function rawRequest(port: number, text: string, milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString();
    });
    const end = () => {
      socket.destroy();
      resolve(received);
    };
    socket.on('close', end);
    socket.on('error', end);
    setTimeout(end, milliseconds);
  });
}

describe('a busy service', () => {
  it('refuses what its queue cannot hold with 429 and Retry-After, and answers all the rest', async () => {
    const { gate, ...running } = await start({ limits: { queue: 5 } });
    gate.shut();
    const statuses: number[] = [];
    const all = Array.from({ length: 200 }, async () => {
      const response = await segment({ gate, ...running });
      if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      await response.arrayBuffer();
      statuses.push(response.status);
    });
    await expect.poll(() => statuses.length, { timeout: 20_000 }).toBe(194);
    gate.open();
    await Promise.all(all);
    expect(statuses.filter((status) => status === 429)).toHaveLength(194);
    expect(statuses.filter((status) => status === 200)).toHaveLength(6);
    const metrics = await (await fetch(`${running.base}/metrics`)).text();
    expect(metrics).toContain('skyrefer_requests_total{method="POST",route="/v1/segment",status="200"} 6\n');
    expect(metrics).toContain('skyrefer_body_bytes 0\n');
  });

  it('lets go of waiting requests whose clients have gone', async () => {
    const running = await start();
    running.gate.shut();
    const first = segment(running);
    await expect.poll(() => running.gate.arrived).toBe(1);
    const controller = new AbortController();
    const second = segment(running, { signal: controller.signal });
    const waiting = async () =>
      /skyrefer_queue_waiting (\d)/.exec(await (await fetch(`${running.base}/metrics`)).text())![1];
    await expect.poll(waiting).toBe('1');
    controller.abort();
    await expect(second).rejects.toThrow();
    await expect.poll(waiting).toBe('0');
    running.gate.open();
    expect((await first).status).toBe(200);
    expect(running.gate.arrived).toBe(1);
  });

  it('answers 504 when a request takes too long', async () => {
    const running = await start({ limits: { requestSeconds: 0.3 } });
    running.gate.shut();
    const response = await segment(running);
    expect([response.status, await response.json()]).toMatchObject([
      504,
      { detail: expect.stringMatching(/respond-async/) },
    ]);
  });
});

describe('a slow client', () => {
  it('gets 408 where its body does not arrive in time, while others are answered', async () => {
    const running = await start({ limits: { bodySeconds: 2 } });
    const slow = rawRequest(
      running.port,
      'POST /v1/segment HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
      30_000,
    );
    expect((await segment(running)).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is let go where its headers come byte by byte, while others are answered', async () => {
    const running = await start({ limits: { headerSeconds: 2 } });
    const slow = new Promise<string>((resolve) => {
      const socket = connect(running.port, '127.0.0.1', () => socket.write('POST /v1/segment HTTP/1.1\r\n'));
      const dribble = setInterval(() => socket.write('x'), 50); // never silent for long, and never done
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('error', () => {}); // what is written after the end
      socket.on('close', () => {
        clearInterval(dribble);
        resolve(text);
      });
    });
    expect((await segment(running)).status).toBe(200);
    expect(await slow).toMatch(/^HTTP\/1\.1 408 /);
    expect((await segment(running)).status).toBe(200);
  });

  it('is let go where it breaks off', async () => {
    const running = await start();
    await rawRequest(
      running.port,
      'POST /v1/segment HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
      100,
    );
    expect((await segment(running)).status).toBe(200);
    expect(await (await fetch(`${running.base}/metrics`)).text()).toContain('skyrefer_body_bytes 0\n');
  });

  it('cannot fill the memory: bodies have a budget over all requests', async () => {
    const running = await start({ limits: { allBodyBytes: image.length } });
    const response = await segment(running); // the form around it is more
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
  });
});

describe('keys', () => {
  it('are asked for everywhere but health and documents', async () => {
    const { base } = await start({ apiKeys: ['alpha', 'beta'] });
    for (const path of ['/healthz', '/readyz', '/openapi.json', '/api', '/docs', '/conformance']) {
      expect((await fetch(`${base}${path}`)).status).toBe(200);
    }
    for (const path of ['/v1/model', '/metrics', '/jobs', '/processes']) {
      const without = await fetch(`${base}${path}`);
      expect([without.status, without.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="skyrefer"',
      ]);
      const status = async (headers: Record<string, string>) =>
        (await fetch(`${base}${path}`, { headers })).status;
      expect(await status({ 'x-api-key': 'gamma' })).toBe(401);
      expect(await status({ authorization: 'Bearer alph' })).toBe(401);
      expect(await status({ authorization: 'Bearer beta' })).toBe(200);
      expect(await status({ 'x-api-key': 'alpha' })).toBe(200);
    }
  });
});

describe('browsers', () => {
  it('let pages of other origins in only where they are named', async () => {
    const { base } = await start({ corsOrigins: ['https://maps.example'] });
    const preflight = (origin: string) =>
      fetch(`${base}/v1/segment`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    expect((await preflight('https://maps.example')).headers.get('access-control-allow-origin')).toBe(
      'https://maps.example',
    );
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
    const post = (origin: string) => postWithBrowserHeaders(base, { origin, 'sec-fetch-site': 'cross-site' });
    expect(await post('https://evil.example')).toBe(403);
    expect(await post('https://maps.example')).toBe(400);
  });

  /** `fetch` does not let Sec-Fetch-Site be set. */
  const postWithBrowserHeaders = (base: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(
        `${base}/v1/segment`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 2, ...headers } },
        (response) => {
          response.resume();
          resolve(response.statusCode!);
        },
      );
      request.on('error', reject);
      request.end('{}');
    });
});

describe('requests and their log', () => {
  it('have an id, which clients may give', async () => {
    const { base, logs } = await start();
    const response = await fetch(`${base}/v1/images/none`, { headers: { 'x-request-id': 'map-17' } });
    expect(response.headers.get('x-request-id')).toBe('map-17');
    expect(await response.json()).toMatchObject({ status: 404, instance: 'urn:request:map-17' });
    expect(logs.at(-1)).toMatchObject({
      ...{ level: 'info', event: 'request', requestId: 'map-17', method: 'GET', path: '/v1/images/none' },
      status: 404,
    });
    const other = await fetch(`${base}/healthz`, { headers: { 'x-request-id': 'two words' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('say which methods an address takes', async () => {
    const { base } = await start();
    const response = await fetch(`${base}/v1/segment`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${base}/v1/model`, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${base}/nothing`)).status).toBe(404);
    expect((await postJson(`${base}/healthz`, {})).status).toBe(405);
  });

  it('do not tell clients what went wrong inside', async () => {
    const running = await start({
      startThread: async (options) => {
        const { InferenceCore } = await import('./inference/inference-core.ts');
        const core = await InferenceCore.load(options);
        return {
          model: core.model,
          encode: (request) => core.encode(request),
          ask: () => Promise.reject(new Error('secret detail')),
          holds: () => false,
          release: () => {},
          dispose: () => core.dispose(),
        };
      },
    });
    const response = await segment(running, { headers: { 'x-request-id': 'broken' } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(running.logs.at(-1)).toMatchObject({
      level: 'error',
      requestId: 'broken',
      error: 'secret detail',
    });
  });
});

describe('stopping', () => {
  it('finishes what was begun, and begins nothing more', async () => {
    const running = await start();
    running.gate.shut();
    const begun = segment(running);
    await expect.poll(() => running.gate.arrived).toBe(1);
    const closing = running.service.close(10);
    await expect(fetch(`${running.base}/healthz`)).rejects.toThrow();
    running.gate.open();
    const response = await begun;
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    expect(await response.json()).toMatchObject({ answers: [{ sentence: 'the ship' }] });
    await closing;
    expect(running.logs.at(-1)).toMatchObject({ event: 'stopped', inTime: true });
  });

  it('breaks off what does not end in time', async () => {
    const running = await start();
    running.gate.shut();
    const begun = segment(running);
    await expect.poll(() => running.gate.arrived).toBe(1);
    const [outcome] = await Promise.allSettled([begun, running.service.close(0.2)]);
    expect(outcome.status).toBe('rejected');
    expect(running.logs.at(-1)).toMatchObject({ event: 'stopped', inTime: false });
  });
});
