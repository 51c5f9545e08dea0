import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { Problem } from '../http/problem.ts';
import { isPublicAddress } from './addresses.ts';
import { AllowList, isAmbiguous } from './allow-list.ts';

export interface GuardedFetchOptions {
  /** Patterns of addresses that may be fetched, see `AllowList`. */
  readonly allow: readonly string[];
  /** Bytes of one answer. */
  readonly maxBytes: number;
  /** Seconds for one answer, redirects and body included. */
  readonly seconds: number;
  /** All addresses of a host. Default: the system's resolver. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>;
  /** For tests, whose servers are on this machine. Default: `isPublicAddress`. */
  readonly isPublic?: (address: string) => boolean;
}

const MAX_REDIRECTS = 5;
/** Answers of status 1xx before one that counts. */
const MAX_INFORMATION = 4;

/** Bytes that may still come, of one answer or of several. */
interface ByteBudget {
  left: number;
  /** The problem where there are more. */
  exceeded(): Problem;
}

/**
 * Fetches what clients name by address, without becoming their way into this machine's network: only addresses on the
 * allow-list; of a host, every address has to be public, and the connection goes to the one that was checked, so that
 * a name cannot change its mind in between; every redirect is checked like the first address. Answers are limited in
 * size and time, those about parts of one file together, and never decompressed.
 */
export class GuardedFetch {
  readonly #options: GuardedFetchOptions;
  readonly #allowed: AllowList;

  /** Throws a UrlPatternError. */
  constructor(options: GuardedFetchOptions) {
    this.#options = options;
    this.#allowed = new AllowList(options.allow);
  }

  /** Throws the Problem that fetching this address would, as far as it can be told without asking anybody. */
  check(address: string): URL {
    let url: URL;
    try {
      url = new URL(address);
    } catch {
      throw new Problem(
        400,
        `'${shorten(address)}' is no address; give a whole one, as https://host/image.tif`,
      );
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new Problem(400, `addresses of the kind '${url.protocol}' are not fetched; give http: or https:`);
    }
    if (url.username !== '' || url.password !== '') {
      throw new Problem(400, 'an address with a name and password in it is not fetched; leave them out');
    }
    if (isAmbiguous(url.pathname)) {
      throw new Problem(
        403,
        'an address whose path has encoded slashes or dots is not fetched, since its server may take it for another one; give the plain one',
      );
    }
    if (!this.#allowed.allows(url)) {
      const reason = this.#allowed.empty
        ? 'this service fetches no addresses'
        : `${url.origin} with this path is not among the addresses that this service fetches`;
      throw new Problem(
        403,
        `${reason}; send the image itself, or have the service started with --allow-url ${url.origin}/*`,
      );
    }
    return url;
  }

  /** Like the global `fetch`, for GET and HEAD. Throws a Problem 400, 403, 413, 502 or 504. */
  fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const { maxBytes } = this.#options;
    return this.#fetch(address, init, {
      left: maxBytes,
      exceeded: () =>
        new Problem(413, `the file is larger than the limit of ${maxBytes} bytes; give a smaller one`),
    });
  }

  /** As `fetch`, for the parts of one file: all answers together may have so many bytes. */
  partsOfFile(maxBytes: number): (address: string, init?: RequestInit) => Promise<Response> {
    const budget: ByteBudget = {
      left: maxBytes,
      exceeded: () =>
        new Problem(
          413,
          `more than the limit of ${maxBytes} bytes of the file would be read; ask about a part of it (bbox) or a coarser resolution (gsd)`,
        ),
    };
    return (address, init = {}) => this.#fetch(address, init, budget);
  }

  async #fetch(address: string, init: RequestInit, budget: ByteBudget): Promise<Response> {
    const deadline = AbortSignal.timeout(this.#options.seconds * 1000);
    const signal = init.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
    try {
      let url = this.check(address);
      for (let redirects = 0; ; redirects++) {
        const pinned = await this.#publicAddressOf(url, signal);
        const message = await this.#connect(url, pinned, init, signal);
        const location = isRedirect(message.statusCode!) ? message.headers.location : undefined;
        if (location === undefined) return this.#response(message, deadline, budget);
        message.destroy();
        if (redirects === MAX_REDIRECTS) {
          throw new Problem(
            502,
            `${url.host} redirects more than ${MAX_REDIRECTS} times; give the final address`,
          );
        }
        url = this.check(new URL(location, url).href);
      }
    } catch (error) {
      throw this.#problem(error, deadline, init.signal);
    }
  }

  /** A whole file. Throws as `fetch`, and a Problem 502 where the answer is no success. */
  async download(address: string, signal?: AbortSignal): Promise<{ bytes: Uint8Array; mediaType: string }> {
    const response = await this.fetch(address, signal ? { signal } : {});
    if (!response.ok) {
      await response.body?.cancel().catch(() => {});
      throw new Problem(
        502,
        `${new URL(address).host} answered ${response.status}; check that the address gives the image`,
      );
    }
    return {
      bytes: new Uint8Array(await response.arrayBuffer()),
      mediaType: response.headers.get('content-type') ?? '',
    };
  }

  /** One of the host's addresses; all have to be public, since a client may have chosen the name for one of them. */
  async #publicAddressOf(url: URL, signal: AbortSignal): Promise<string> {
    const hostname = url.hostname.replace(/^\[|\]$/g, '');
    const { resolve = systemResolver, isPublic = isPublicAddress } = this.#options;
    const addresses = isIP(hostname)
      ? [hostname]
      : await withSignal(resolve(hostname), signal).catch((cause) => {
          signal.throwIfAborted();
          throw new Problem(502, `the host ${hostname} has no address; check its name`, { cause });
        });
    if (addresses.length === 0) throw new Problem(502, `the host ${hostname} has no address; check its name`);
    if (!addresses.every((candidate) => isPublic(candidate))) {
      throw new Problem(
        403,
        `${hostname} is a private, local or reserved address, which is never fetched; send the image itself`,
      );
    }
    return addresses[0]!;
  }

  #connect(url: URL, pinned: string, init: RequestInit, signal: AbortSignal): Promise<IncomingMessage> {
    const family = isIP(pinned);
    const lookupPinned: LookupFunction = (_, options, callback) => {
      if (options.all) callback(null, [{ address: pinned, family }]);
      else callback(null, pinned, family);
    };
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    return new Promise((resolve, reject) => {
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = send(
        url,
        {
          method: init.method === 'HEAD' ? 'HEAD' : 'GET',
          headers: { 'user-agent': 'skyrefer', accept: '*/*', ...headers, 'accept-encoding': 'identity' },
          lookup: lookupPinned,
          agent: false, // no connection that was opened for another check is used again
          signal,
        },
        resolve,
      );
      const odd = (what: string) => {
        request.destroy();
        reject(new Problem(502, `${url.host} ${what}; check that the address gives the image`));
      };
      let notes = 0;
      request.on('error', reject);
      // None of these is an answer, and nothing follows that would be one.
      request.on('upgrade', (_, socket) => {
        socket.destroy();
        odd('answered 101, with another protocol');
      });
      request.on('information', () => {
        if (++notes > MAX_INFORMATION) odd('sends notes (status 1xx) and no answer');
      });
      request.on('close', () => odd('ended the connection without an answer'));
      request.end();
    });
  }

  #response(message: IncomingMessage, deadline: AbortSignal, budget: ByteBudget): Response {
    const status = message.statusCode!;
    if (status < 200 || status > 599 || status === 205) {
      message.destroy();
      throw new Problem(502, `an answer of status ${status} is none; check that the address gives the image`);
    }
    if (Number(message.headers['content-length'] ?? 0) > budget.left) {
      message.destroy();
      throw budget.exceeded();
    }
    const headers = new Headers();
    for (const [name, value] of Object.entries(message.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const problem = (error: unknown) => this.#problem(error, deadline);
    async function* limited() {
      try {
        for await (const chunk of message as AsyncIterable<Buffer>) {
          budget.left -= chunk.byteLength;
          if (budget.left < 0) throw budget.exceeded();
          yield chunk;
        }
      } catch (error) {
        throw problem(error);
      } finally {
        message.destroy();
      }
    }
    const empty = status === 204 || status === 304;
    const body = empty ? null : (Readable.toWeb(Readable.from(limited())) as ReadableStream<Uint8Array>);
    if (empty) message.resume();
    return new Response(body, { status, headers });
  }

  #problem(error: unknown, deadline: AbortSignal, asked?: AbortSignal | null): unknown {
    if (error instanceof Problem) return error;
    if (asked?.aborted) return asked.reason;
    if (deadline.aborted) {
      return new Problem(
        504,
        `the address did not give its file within ${this.#options.seconds} seconds; send the image itself`,
      );
    }
    const message = error instanceof Error ? error.message : String(error);
    return new Problem(
      502,
      `the address cannot be fetched (${message}); check it, or send the image itself`,
      {
        cause: error,
      },
    );
  }
}

const systemResolver = async (hostname: string): Promise<string[]> =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}...` : text);

/** A promise that ends when the signal does; the resolver cannot be interrupted itself. */
function withSignal<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
