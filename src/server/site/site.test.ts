import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { miniatureModelFolder, startTestService, type TestService } from '../testing/test-service.ts';

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let site: string;
let service: TestService;
const script = `export const text = '${'x'.repeat(2000)}';`;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  site = await mkdtemp(join(tmpdir(), 'skyrefer-site-test-'));
  await mkdir(join(site, 'assets'));
  await writeFile(
    join(site, 'index.html'),
    `<!doctype html><title>page</title><noscript>No scripts.</noscript>${' '.repeat(600)}`,
  );
  await writeFile(join(site, 'assets', 'main-Dk3x9aQ_.js'), script);
  await writeFile(join(site, 'worker.js'), '1');
  await writeFile(join(folder.folder, 'secret.txt'), 'hidden words');
  await symlink(join(folder.folder, 'secret.txt'), join(site, 'link.txt'));
  service = await startTestService(folder.model, { siteFolder: site, apiKeys: ['key'] });
});
afterAll(async () => {
  await service?.close();
  await folder?.remove();
  if (site) await rm(site, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Without what `fetch` does to headers and bodies. */
function get(path: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${service.base}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

describe('the page', () => {
  it('is isolated, and may run nothing of others', async () => {
    const { status, headers, body } = await get('/', { accept: 'text/html,*/*;q=0.8' });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('<title>page</title>');
    // For browsers without scripts and programs that read HTML: what the standard's landing page says.
    expect(body.toString()).toMatch(
      /<noscript>No scripts\.[\s\S]*<a href="\.\/processes">[\s\S]*<\/noscript>/,
    );
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval' blob:;");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*(unsafe-inline|https:|\*)/);
  });

  it('is for browsers, whatever they accept; programs get the landing page', async () => {
    const title = async (headers: Record<string, string>, path = '/') =>
      (await get(path, headers)).body.toString().includes('<title>page</title>');
    expect(await title({ accept: 'text/html' })).toBe(true);
    expect(await title({ accept: '*/*', 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(await title({}, '/index.html')).toBe(true);
    expect(await title({ accept: '*/*' })).toBe(false);
    expect(await title({ accept: 'text/html' }, '/?f=json')).toBe(false);
    const landing = await get('/?f=html');
    expect(landing.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(landing.body.toString()).toContain(`<a href="${service.base}/processes">The processes</a>`);
    expect((await get('/', { accept: 'application/json' })).headers['content-type']).toBe('application/json');
  });

  it('is sent compressed, and again only where it changed', async () => {
    const path = '/assets/main-Dk3x9aQ_.js';
    const brotli = await get(path, { 'accept-encoding': 'gzip, br' });
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).toString()]).toEqual([
      'br',
      script,
    ]);
    expect(brotli.body.length).toBeLessThan(script.length / 10);
    expect(brotli.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const gzip = await get(path, { 'accept-encoding': 'gzip, br;q=0' });
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', script]);
    const plain = await get(path);
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': String(brotli.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/worker.js')).headers['cache-control']).toBe('no-cache');
  });

  it('comes with the embedded model for its own engine', async () => {
    const { status, headers } = await get('/model/tokenizer.json', { 'accept-encoding': 'br' });
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
  });

  it.each([
    '/../model/tokenizer.json',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/link.txt',
    '/assets',
    '/assets/',
    '//etc/passwd',
    '/%00',
    '/%E0%A4%A',
  ])('leads nowhere else: %s', async (path) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(service.port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
      );
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk.toString();
      });
      socket.on('end', () => resolve(received));
      socket.on('error', reject);
    });
    expect(answer).toMatch(
      path === '/../model/tokenizer.json' ? /^HTTP\/1\.1 (200|404)/ : /^HTTP\/1\.1 40[04]/,
    );
    expect(answer).not.toContain('hidden words');
  });
});
