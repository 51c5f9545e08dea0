import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from './addresses.ts';
import { GuardedFetch, type GuardedFetchOptions } from './guarded-fetch.ts';

let server: Server;
let port: number;
const answers: Record<string, RequestListener> = {
  '/file': (_, response) => response.end('pixels'),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/large': (_, response) => response.end('x'.repeat(2000)),
  '/chunked': (_, response) => {
    response.write('x'.repeat(600));
    response.end('x'.repeat(600));
  },
  '/silent': () => {},
  '/slow': (_, response) => {
    response.write('x');
  },
  '/there': (_, response) => response.writeHead(302, { location: '/file' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'http://elsewhere.test/file' }).end(),
  '/inside': (_, response) => response.writeHead(307, { location: `http://inside.test:${port}/file` }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/range': (request, response) => response.writeHead(206).end(request.headers.range),
  '/host': (request, response) => response.end(request.headers.host),
};

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url!]!(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A server that answers with these bytes, whatever it is asked, and goes on or not. */
async function oddServer(text: string, more?: string): Promise<{ url: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(text);
      if (more === undefined) return;
      const timer = setInterval(() => socket.write(more), 5);
      socket.on('close', () => clearInterval(timer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://odd.test:${port}/file.tif`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe('a server with an odd answer', () => {
  it.each<[string, string, string | undefined]>([
    ['101', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n', undefined],
    ['101 without an upgrade', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', undefined],
    ['notes without end', 'HTTP/1.1 103 Early Hints\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    ['status 999', 'HTTP/1.1 999 Nonsense\r\ncontent-length: 1\r\n\r\nx', undefined],
    ['status 205', 'HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n', undefined],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', undefined],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx', undefined],
    ['a redirection to nowhere', 'HTTP/1.1 302 Found\r\nlocation: http://[\r\n\r\n', undefined],
  ])('ends the fetch with 502 at once: %s', async (_, text, more) => {
    const odd = await oddServer(text, more);
    try {
      const start = performance.now();
      await expect(
        guarded({ allow: [`http://odd.test:${new URL(odd.url).port}/*`], seconds: 20 }).download(odd.url),
      ).rejects.toMatchObject({ status: 502 });
      expect(performance.now() - start).toBeLessThan(5000);
    } finally {
      odd.close();
    }
  });

  it('is not asked under a path that may mean another one', async () => {
    for (const path of ['/x%2f..%2ffile', '/..;/file', '/a%5cb']) {
      await expect(guarded().fetch(url(path))).rejects.toMatchObject({
        status: 403,
        message: expect.stringMatching(/encoded slashes/),
      });
    }
  });
});

function guarded(options: Partial<GuardedFetchOptions> = {}): GuardedFetch {
  return new GuardedFetch({
    allow: [`http://data.test:${port}/*`, `http://inside.test:${port}/*`],
    maxBytes: 1000,
    seconds: 5,
    isPublic: (address) => address === '127.0.0.1',
    resolve: async () => ['127.0.0.1'],
    ...options,
  });
}
const url = (path: string) => `http://data.test:${port}${path}`;
const text = async (path: string) => new TextDecoder().decode((await guarded().download(url(path))).bytes);

describe('GuardedFetch', () => {
  it('fetches from the address that it checked, under the name that was given', async () => {
    expect(await text('/file')).toBe('pixels');
    expect(await text('/host')).toBe(`data.test:${port}`);
    expect(await text('/there')).toBe('pixels');
  });

  it('passes headers on, as ranges need', async () => {
    const response = await guarded().fetch(url('/range'), { headers: { range: 'bytes=2-5' } });
    expect([response.status, await response.text()]).toEqual([206, 'bytes=2-5']);
  });

  it.each<[string, number, RegExp]>([
    ['/missing', 502, /answered 404/],
    ['/large', 413, /limit of 1000 bytes/],
    ['/chunked', 413, /limit of 1000 bytes/],
    ['/away', 403, /--allow-url http:\/\/elsewhere\.test/],
    ['/round', 502, /more than 5 times/],
  ])('refuses %s with %i', async (path, status, message) => {
    await expect(guarded().download(url(path))).rejects.toMatchObject({
      status,
      message: expect.stringMatching(message),
    });
  });

  it.each(['/silent', '/slow'])('gives up on %s in time', async (path) => {
    await expect(guarded({ seconds: 0.2 }).download(url(path))).rejects.toMatchObject({ status: 504 });
  });

  it('limits the parts of a file together', async () => {
    const part = guarded().partsOfFile(15);
    const length = async () =>
      (await (await part(url('/range'), { headers: { range: 'bytes=2-5' } })).text()).length;
    expect(await length()).toBe(9);
    await expect(length()).rejects.toMatchObject({ status: 413, message: expect.stringMatching(/15 bytes/) });
    await expect(guarded().partsOfFile(15)('http://other.test/file')).rejects.toMatchObject({ status: 403 });
  });

  it('never asks private addresses: first, after a redirect, or beside a public one', async () => {
    let asked = 0;
    const resolve = async (hostname: string) => {
      asked++;
      return hostname === 'data.test' ? ['93.184.216.34', '10.0.0.1'] : ['127.0.0.1'];
    };
    await expect(guarded({ isPublic: isPublicAddress, resolve }).fetch(url('/file'))).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching(/private, local or reserved/),
    });
    expect(asked).toBe(1);
    const literal = guarded({
      isPublic: isPublicAddress,
      allow: [`http://127.0.0.1:${port}/*`, 'http://[::1]/*'],
    });
    await expect(literal.fetch(`http://127.0.0.1:${port}/file`)).rejects.toMatchObject({ status: 403 });
    await expect(literal.fetch(`http://0x7f.1:${port}/file`)).rejects.toMatchObject({ status: 403 });
    await expect(literal.fetch('http://[::1]/file')).rejects.toMatchObject({ status: 403 });
  });

  it('resolves a redirect anew and refuses it where it leads inside', async () => {
    const resolve = async (hostname: string) => [hostname === 'inside.test' ? '127.0.0.2' : '127.0.0.1'];
    await expect(guarded({ resolve }).fetch(url('/inside'))).rejects.toMatchObject({
      status: 403,
      message: expect.stringMatching(/inside\.test is a private/),
    });
  });

  it('asks a name once, so that it cannot change between check and connection', async () => {
    let asked = 0;
    const fetcher = guarded({ resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['192.0.2.1']) });
    expect((await fetcher.download(url('/file'))).bytes).toHaveLength(6);
    expect(asked).toBe(1);
  });

  it.each<[string, number]>([
    ['no address', 400],
    ['file:///etc/passwd', 400],
    ['http://user:secret@data.test/file', 400],
    ['http://other.test/file', 403],
  ])('refuses %s with %i before asking anybody', (address, status) => {
    expect(() => guarded().check(address)).toThrow(expect.objectContaining({ status }));
  });

  it('names the option where nothing is allowed', () => {
    expect(() => guarded({ allow: [] }).check('https://a.org/x.tif')).toThrow(
      /--allow-url https:\/\/a\.org\/\*/,
    );
  });

  it('ends when the one who asked has gone', async () => {
    const controller = new AbortController();
    const pending = guarded().fetch(url('/silent'), { signal: controller.signal });
    setTimeout(() => controller.abort(new DOMException('gone', 'AbortError')), 50);
    await expect(pending).rejects.toThrow('gone');
  });
});
