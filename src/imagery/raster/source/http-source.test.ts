import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RasterError, type RasterProblem } from '../errors.ts';
import type { HttpOptions } from '../raster.ts';
import { openRaster } from '../raster-node.ts';
import { FIXTURES } from '../testing/rasters.ts';
import { httpSource } from './http-source.ts';

const TILED = join(FIXTURES, 'tiled.tif');

let file: Buffer;
/** Larger than what the first request asks for. */
let large: Buffer;
let server: Server;
let base: string;
let requests: { url: string; range: string | undefined }[] = [];
let failures = 0;

beforeAll(async () => {
  file = await readFile(TILED);
  large = Buffer.concat([file, Buffer.alloc(200_000, 7)]);
  server = createServer((request, response) => {
    requests.push({ url: request.url!, range: request.headers.range });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
  failures = 0;
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url!, base).pathname;
  const content = path.includes('large') ? large : file;
  const [, first, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
  const from = Number(first);
  const to = Math.min(Number(last), content.length - 1);
  const ranged = (body: Buffer, headers: Record<string, string> = {}) => {
    response.writeHead(206, {
      'content-range': `bytes ${from}-${to}/${content.length}`,
      'content-length': to - from + 1,
      etag: '"1"',
      ...headers,
    });
    response.write(body);
  };
  const body = content.subarray(from, to + 1);
  switch (path.split('/')[1]) {
    case 'good':
      ranged(body);
      response.end();
      return;
    case 'whole':
      response.writeHead(200, { 'content-length': content.length });
      response.end(content);
      return;
    case 'unannounced':
      response.writeHead(200);
      response.end(content);
      return;
    case 'silent':
      return;
    case 'stalls':
      ranged(body.subarray(0, 100));
      return;
    case 'cut':
      ranged(body.subarray(0, 100));
      setTimeout(() => response.destroy(), 20);
      return;
    case 'sometimes':
      if (failures++ < 2) {
        response.writeHead(503);
        response.end();
        return;
      }
      ranged(body);
      response.end();
      return;
    case 'moved':
      response.writeHead(302, { location: '/good/a.tif' });
      response.end();
      return;
    case 'loop':
      response.writeHead(302, { location: '/loop/a.tif' });
      response.end();
      return;
    case 'other-range':
      response.writeHead(206, { 'content-range': `bytes 0-9/${content.length}`, 'content-length': 10 });
      response.end(content.subarray(0, 10));
      return;
    case 'changes':
      ranged(body, { etag: `"${requests.length}"` });
      response.end();
      return;
    case 'forbidden':
      response.writeHead(403);
      response.end('no');
      return;
    default:
      response.writeHead(404);
      response.end();
  }
}

async function failure(promise: Promise<unknown>, reason: RasterProblem): Promise<string> {
  const error = await promise.then(
    () => null,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(RasterError);
  expect((error as RasterError).reason, (error as Error).message).toBe(reason);
  expect((error as Error).message).not.toContain('secret');
  return (error as Error).message;
}

const open = (path: string, http: HttpOptions = {}) =>
  openRaster(`${base}/${path}?token=secret`, { http: { timeout: 10_000, retries: 0, ...http } });

describe('an image behind an address', () => {
  it('is read by ranges, and named without what may be secret in the address', async () => {
    const raster = await open('good/large.tif');
    expect(raster).toMatchObject({ name: `${base}/good/large.tif`, width: 300, height: 200 });
    const view = await raster.read({ x: 100, y: 100, width: 50, height: 50 }, { width: 50, height: 50 });
    await raster.dispose();
    const local = await openRaster(TILED);
    expect(view).toEqual(
      await local.read({ x: 100, y: 100, width: 50, height: 50 }, { width: 50, height: 50 }),
    );
    await local.dispose();
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.every(({ range }) => range !== undefined)).toBe(true);
  });

  it('is followed where it moved, and tried again where the server is busy', async () => {
    await (await open('moved/a.tif')).dispose();
    await (await open('sometimes/a.tif', { retries: 2 })).dispose();
    expect(failures).toBe(3);
    failures = 0;
    expect(await failure(open('sometimes/a.tif'), 'unreadable')).toContain('HTTP 503');
  });

  it('is downloaded once where the server ignores ranges, up to a limit', async () => {
    for (const path of ['whole/a.tif', 'unannounced/a.tif']) {
      requests = [];
      const raster = await open(path);
      await raster.read({ x: 0, y: 0, width: 300, height: 200 }, { width: 300, height: 200 });
      await raster.dispose();
      expect(requests).toHaveLength(1);
      for (const maxDownload of [0, file.length - 1]) {
        expect(await failure(open(path, { maxDownload }), 'no-ranges')).toMatch(
          /ignores requests for parts of the file/,
        );
      }
    }
  });

  it('is given up where the server is silent, stalls or breaks off, and the reason is said', async () => {
    const started = performance.now();
    expect(await failure(open('silent/a.tif', { timeout: 300 }), 'stalled')).toMatch(
      /sent nothing for 0\.3 s/,
    );
    expect(await failure(open('stalls/a.tif', { timeout: 300 }), 'stalled')).toContain('sent nothing');
    expect(performance.now() - started).toBeLessThan(8000);
    expect(await failure(open('cut/a.tif'), 'unreadable')).toMatch(
      /broke off after 100 of \d+ bytes; try again/,
    );
    expect(await failure(open('other-range/a.tif'), 'no-ranges')).toContain(
      'answered bytes 0 to 65535 with "bytes 0-9/',
    );
  });

  it('may be missing, forbidden, elsewhere or no address at all', async () => {
    expect(await failure(open('none.tif'), 'missing')).toMatch(
      /none\.tif does not exist \(HTTP 404\); check the address/,
    );
    expect(await failure(open('forbidden/a.tif'), 'unreadable')).toContain('it needs permission');
    await failure(open('loop/a.tif'), 'unreadable');
    await failure(openRaster('http://127.0.0.1:1/a.tif', { http: { retries: 0 } }), 'unreadable');
    await failure(openRaster('http://'), 'option');
  });

  it('must not change while it is read', async () => {
    const source = await httpSource(`${base}/changes/large.tif`, { retries: 0 });
    expect(await failure(source.read(100_000, 1000), 'unreadable')).toContain(
      'changed while it was being read',
    );
  });

  it('goes through a fetch of the caller, who may refuse addresses', async () => {
    const refuse = async (url: string) => {
      throw new RasterError(`${new URL(url).host} is not allowed`, 'unreadable');
    };
    expect(await failure(open('good/a.tif', { fetch: refuse, retries: 5 }), 'unreadable')).toContain(
      'is not allowed',
    );
    class Refusal extends Error {}
    const own = open('good/a.tif', {
      fetch: () => Promise.reject(new Refusal('not on the list')),
      retries: 5,
    });
    await expect(own).rejects.toThrow(Refusal);
    expect(requests).toHaveLength(0);
    const seen: unknown[] = [];
    const raster = await open('good/a.tif', {
      headers: { 'x-key': 'k' },
      fetch: (url, init) => {
        seen.push(init.headers);
        return fetch(url, { ...init, redirect: 'error' });
      },
    });
    await raster.dispose();
    expect(seen[0]).toMatchObject({ 'x-key': 'k', range: 'bytes=0-65535' });
  });

  it('stops waiting when its reader does', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 50);
    const opening = openRaster(`${base}/silent/a.tif`, { signal: stop.signal });
    await expect(opening).rejects.toThrow('enough');
  });
});
