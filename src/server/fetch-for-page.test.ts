import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ServiceOptions } from './service-options.ts';
import { miniatureModelFolder, startTestService, type TestService } from './testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let files: Server;
let service: TestService;
const asked: string[] = [];

beforeAll(async () => {
  folder = await miniatureModelFolder();
  files = createServer((request, response) => {
    asked.push(request.url!);
    const { range, authorization, cookie } = request.headers;
    if (request.url === '/away') response.writeHead(302, { location: 'http://elsewhere.test/' }).end();
    else if (request.url === '/missing') response.writeHead(404).end('none');
    else if (request.url === '/long') response.end('x'.repeat(5000));
    else if (range) response.writeHead(206, { 'content-range': 'bytes 2-4/9', etag: '"v"' }).end('345');
    else {
      const headers = { 'content-type': 'text/html', 'set-cookie': 'a=b' };
      response.writeHead(200, headers).end(`<script>${authorization ?? ''}${cookie ?? ''}</script>`);
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
const fetched = (url: string, headers: Readonly<Record<string, string>> = {}, at = service) =>
  fetch(`${at.base}/v1/fetch?url=${encodeURIComponent(url)}`, { headers });
const problemOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { detail: string }).detail,
];

it('gives the bytes and parts of allowed files, as nothing that a browser would run', async () => {
  const whole = await fetched(fileUrl('/page'), { cookie: 'secret', 'sec-fetch-site': 'same-origin' });
  expect([whole.status, await whole.text()]).toEqual([200, '<script></script>']);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'skyrefer-fetched': '1',
    'content-type': 'application/octet-stream',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(whole.headers.get('set-cookie')).toBeNull();
  const part = await fetched(fileUrl('/part'), { range: 'bytes=2-4' });
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
    206,
    '345',
    'bytes 2-4/9',
  ]);
  // What the other host says is told from what the service says.
  const missing = await fetched(fileUrl('/missing'));
  expect([missing.status, missing.headers.get('skyrefer-fetched')]).toEqual([404, '1']);
});

it('is no way to anywhere else', async () => {
  asked.length = 0;
  const [status, detail] = await problemOf(await fetched('http://other.test/tile.png'));
  expect(status).toBe(403);
  expect(detail).toMatch(/--allow-url http:\/\/other.test\/\*/);
  expect((await problemOf(await fetched(fileUrl('/away'))))[0]).toBe(403);
  expect((await problemOf(await fetched('file:///etc/passwd')))[0]).toBe(400);
  expect((await problemOf(await fetch(`${service.base}/v1/fetch`)))[0]).toBe(400);
  for (const site of ['cross-site', 'same-site']) {
    expect((await fetched(fileUrl('/page'), { 'sec-fetch-site': site })).status).toBe(403);
  }
  expect(asked).toEqual(['/away']);
});

it('reaches no private address, asks for a key where there are keys, and ends at the size that is allowed', async () => {
  const strict = await start({ isPublicAddress: () => false });
  expect((await problemOf(await fetched(fileUrl('/page'), {}, strict)))[0]).toBe(403);
  await strict.close();
  const small = await start({ limits: { bodyBytes: 1000 } });
  const [status, detail] = await problemOf(await fetched(fileUrl('/long'), {}, small));
  expect([status, detail]).toEqual([413, expect.stringMatching(/larger than the limit of 1000 bytes/)]);
  await small.close();
  const closed = await start({ apiKeys: ['0123456789abcdef0123456789abcdef'] });
  expect((await fetched(fileUrl('/page'), {}, closed)).status).toBe(401);
  const key = { authorization: 'Bearer 0123456789abcdef0123456789abcdef' };
  expect(await (await fetched(fileUrl('/page'), key, closed)).text()).toBe('<script></script>');
  await closed.close();
});
