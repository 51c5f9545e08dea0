import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does wrong with one request for a file's bytes, instead of answering it. */
export type Fault = (request: IncomingMessage, response: ServerResponse, bytes: Buffer) => void;

/** What was asked of the server. */
export interface Asked {
  readonly method: string;
  readonly server: 'hub' | 'storage';
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
  readonly token: string | undefined;
}

/** Large files are redirected to storage and named by their sha256, small ones served directly and named as git does. */
interface Stored {
  readonly bytes: Buffer;
  readonly large: boolean;
}

export const COMMIT = 'c0ffee0123456789c0ffee0123456789c0ffee01';

/** A hub on this machine whose answers can be spoiled, one by one. */
export class HostileHub {
  readonly #hub: Server;
  readonly #storage: Server;
  readonly #files = new Map<string, Stored>();
  /** Faults for the next requests of bytes (GET), in order; then it behaves. */
  readonly faults: Fault[] = [];
  /** Paths that those faults are for; others are served well meanwhile. */
  faultyPaths = /./;
  /** Faults for the next questions about files (HEAD). */
  readonly headFaults: Fault[] = [];
  readonly asked: Asked[] = [];
  /** Token that the hub wants; null for none. */
  token: string | null = null;
  commit = COMMIT;
  /** Whether ranges are honoured. */
  ranges = true;
  /** Whether files are named by their contents, as the hub does, or as a plain server does. */
  contentTags = true;

  private constructor() {
    this.#hub = createServer((request, response) => this.#answerHub(request, response));
    this.#storage = createServer((request, response) => this.#answerStorage(request, response));
  }

  static async start(): Promise<HostileHub> {
    const hub = new HostileHub();
    for (const server of [hub.#hub, hub.#storage]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    return hub;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#hub.address() as AddressInfo).port}`;
  }

  get storage(): string {
    return `http://127.0.0.1:${(this.#storage.address() as AddressInfo).port}`;
  }

  put(repository: string, path: string, bytes: Uint8Array | string, large = false): void {
    this.#files.set(`${repository}/${path}`, { bytes: Buffer.from(bytes), large });
  }

  /** Back to good behaviour and an empty hub. */
  reset(): void {
    this.#files.clear();
    this.faults.length = 0;
    this.faultyPaths = /./;
    this.headFaults.length = 0;
    this.asked.length = 0;
    this.token = null;
    this.commit = COMMIT;
    this.ranges = true;
    this.contentTags = true;
  }

  /** Requests for bytes, as they came. */
  get downloads(): readonly Asked[] {
    return this.asked.filter(({ method, server, path }) => {
      return method === 'GET' && (server === 'storage' || !this.#stored(path)?.large);
    });
  }

  async stop(): Promise<void> {
    for (const server of [this.#hub, this.#storage]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  #note(request: IncomingMessage, server: 'hub' | 'storage'): void {
    const { method = '', url: path = '', headers } = request;
    const [range, ifRange, token] = [headers.range, headers['if-range'], headers.authorization];
    this.asked.push({ method, server, path, range, ifRange: ifRange as string | undefined, token });
  }

  #stored(url: string): Stored | undefined {
    const match = /^\/(.+)\/resolve\/[^/]+\/(.+)$/.exec(url.split('?')[0]!);
    return match ? this.#files.get(`${match[1]}/${decodeURIComponent(match[2]!)}`) : undefined;
  }

  #nextFault(request: IncomingMessage): Fault | undefined {
    return this.faultyPaths.test(request.url!) ? this.faults.shift() : undefined;
  }

  #answerHub(request: IncomingMessage, response: ServerResponse): void {
    this.#note(request, 'hub');
    const stored = this.#stored(request.url!);
    const head = request.method === 'HEAD';
    const fault = head ? this.headFaults.shift() : stored?.large ? undefined : this.#nextFault(request);
    if (fault) {
      fault(request, response, stored?.bytes ?? Buffer.alloc(0));
      return;
    }
    if (this.token && request.headers.authorization !== `Bearer ${this.token}`) {
      response.writeHead(401).end();
      return;
    }
    if (!stored) {
      response.writeHead(404, { 'x-error-code': 'EntryNotFound' }).end();
      return;
    }
    response.setHeader('x-repo-commit', this.commit);
    if (stored.large) {
      const { bytes } = stored;
      response.setHeader('x-linked-size', bytes.length);
      response.setHeader('x-linked-etag', `"${sha256(bytes)}"`);
      response.writeHead(302, { location: `${this.storage}${request.url}` }).end();
    } else
      this.#serve(
        request,
        response,
        stored.bytes,
        this.contentTags ? gitName(stored.bytes) : plainTag(stored.bytes),
      );
  }

  #answerStorage(request: IncomingMessage, response: ServerResponse): void {
    this.#note(request, 'storage');
    const { bytes } = this.#stored(request.url!)!;
    const fault = this.#nextFault(request);
    if (fault) fault(request, response, bytes);
    else this.#serve(request, response, bytes, plainTag(bytes));
  }

  #serve(request: IncomingMessage, response: ServerResponse, bytes: Buffer, tag: string): void {
    response.setHeader('etag', `"${tag}"`);
    const condition = request.headers['if-range'];
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    const start =
      range && this.ranges && (condition === undefined || condition === `"${tag}"`) ? Number(range[1]) : 0;
    if (start > 0 && start >= bytes.length) {
      response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
      return;
    }
    const body = bytes.subarray(start);
    if (start > 0) response.setHeader('content-range', `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const gitName = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
/** A tag that is no checksum of the kinds that the hub has, as storage servers make them. */
export const plainTag = (bytes: Uint8Array): string => `t-${sha256(bytes).slice(0, 12)}`;

/** Announces everything, sends a part and cuts the connection. */
export const cutAfter =
  (count: number): Fault =>
  (request, response, bytes) => {
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const body = bytes.subarray(start);
    response.setHeader('etag', `"${plainTag(bytes)}"`);
    if (start > 0) response.setHeader('content-range', `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': body.length });
    response.write(body.subarray(0, count), () => setTimeout(() => response.destroy(), 20));
  };

/** Sends a part and then nothing, without ending. */
export const stallAfter =
  (count: number): Fault =>
  (_, response, bytes) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, count));
  };

/** Answers with other bytes of the given length. */
export const sendInstead =
  (body: Uint8Array, headers: Record<string, string> = {}): Fault =>
  (_, response) => {
    response.writeHead(200, { 'content-length': body.length, ...headers }).end(body);
  };

/** Answers with a status and nothing else. */
export const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };
