import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** What a test makes the server do to one request. */
export type Mishap = 'truncate' | 'corrupt' | 'fail' | 'slow';

/** A plain static host, which logs what is asked of it and has mishaps on demand. */
export class StaticServer {
  readonly #server: Server;
  /** Paths of the requests so far. */
  readonly requests: string[] = [];
  /** Mishaps by path: each happens once, in order. */
  readonly mishaps = new Map<string, Mishap[]>();

  /**
   * @param folders by URL prefix
   * @param isolated whether pages get the headers that allow them threads
   */
  constructor(folders: Readonly<Record<string, string>>, options: { readonly isolated: boolean }) {
    this.#server = createServer(async (request, response) => {
      const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
      this.requests.push(path);
      const prefix = Object.keys(folders).find((known) => path.startsWith(known));
      const file = prefix && join(folders[prefix]!, normalize(`/${path.slice(prefix.length)}`));
      const stats = file ? await stat(file).catch(() => null) : null;
      if (options.isolated) {
        response.setHeader('cross-origin-opener-policy', 'same-origin');
        response.setHeader('cross-origin-embedder-policy', 'require-corp');
      }
      if (!file || !stats?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      const mishap = this.mishaps.get(path)?.shift();
      if (mishap === 'fail') {
        response.writeHead(503).end();
        return;
      }
      if (mishap === 'truncate') {
        createReadStream(file, { end: Math.floor(stats.size / 2) }).pipe(response);
        return;
      }
      if (mishap === 'slow') {
        response.write(Buffer.alloc(0));
        response.flushHeaders();
        return; // nothing comes any more
      }
      const stream = createReadStream(file);
      if (mishap === 'corrupt') {
        stream.once('data', (chunk) => {
          (chunk as Buffer)[100]! ^= 0xff;
        });
      }
      stream.pipe(response);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
