import { StallWatch } from '../../../network/stall-watch.ts';
import { withRetries } from '../../../network/with-retries.ts';
import { joinBytes } from '../../bytes.ts';
import { RasterError } from '../errors.ts';
import type { HttpOptions } from '../raster.ts';
import { displayName } from './display-name.ts';
import { memorySource, type RasterSource } from './source.ts';

const DEFAULT_TIMEOUT = 20_000;
const DEFAULT_RETRIES = 2;
/** Milliseconds before the first repetition. */
const BACKOFF = 200;
/** Bytes that may be downloaded as a whole where nothing else is said. */
export const DEFAULT_DOWNLOAD = 2 ** 26;
const FIRST_READ = 1 << 16;
const MEBIBYTE = 2 ** 20;

/** Whether a source is an address rather than a path. */
export const isHttpUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** An address without what may be secret in it: user, query and fragment. Throws a RasterError where it is none. */
export function displayUrl(url: string): string {
  const name = displayName(url);
  if (URL.canParse(url)) return name;
  throw new RasterError(`${name.slice(0, 100)} is no address; check it`, 'option');
}

/** What is asked, and with which headers: user and password of an address go into a header of their own. */
export function httpRequest(
  url: string,
  options: HttpOptions,
): { readonly address: string; readonly headers: Readonly<Record<string, string>> } {
  const plain = withoutUser(url);
  return { address: plain.url, headers: { ...plain.headers, ...options.headers } };
}

/** An address without user and password, which go into a header of their own. Throws a RasterError where it is none. */
function withoutUser(url: string): {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  displayUrl(url);
  const parsed = new URL(url);
  const { username, password } = parsed;
  if (username === '' && password === '') return { url, headers: {} };
  parsed.username = '';
  parsed.password = '';
  const plain = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  const bytes = new TextEncoder().encode(`${plain(username)}:${plain(password)}`);
  return { url: parsed.href, headers: { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` } };
}

interface Answer {
  readonly bytes: Uint8Array;
  readonly total: number | null;
  readonly whole: boolean;
}

/**
 * A file behind an http(s) address, read by requests for ranges. A server that answers them with the whole file is
 * downloaded from once, up to `maxDownload` bytes, and refused above. Errors name the address without its query, and
 * say what the server did: missing, refused, silent, broken off, changed in between.
 */
export async function httpSource(
  url: string,
  options: HttpOptions = {},
  signal?: AbortSignal,
): Promise<RasterSource> {
  const { address, headers } = httpRequest(url, options);
  const name = options.name ?? displayUrl(url);
  const maxWhole = options.maxDownload ?? DEFAULT_DOWNLOAD;
  const client = new HttpClient(address, name, { ...options, headers });
  const first = await client.range(0, FIRST_READ, signal);
  if (first.whole) return memorySource(first.bytes, name);
  return {
    name,
    maxWhole,
    size: first.total,
    async read(offset, length, readSignal) {
      const end = first.total === null ? offset + length : Math.min(first.total, offset + length);
      if (end <= offset) return new Uint8Array();
      if (end <= first.bytes.byteLength) return first.bytes.subarray(offset, end);
      const { bytes, whole } = await client.range(offset, end - offset, readSignal);
      if (whole)
        throw new RasterError(`${name}: the server stopped answering ranges; try again`, 'no-ranges');
      return bytes;
    },
    close: async () => {},
  };
}

class HttpClient {
  private readonly fetch: NonNullable<HttpOptions['fetch']>;
  private readonly timeout: number;
  private readonly retries: number;
  private readonly maxDownload: number;
  private readonly remedy: string;
  private readonly headers: Readonly<Record<string, string>>;
  /** What tells this version of the file from a later one. */
  private version: string | null = null;

  constructor(
    private readonly url: string,
    private readonly name: string,
    options: HttpOptions,
  ) {
    this.fetch = options.fetch ?? ((address, init) => fetch(address, init));
    this.timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.retries = options.retries ?? DEFAULT_RETRIES;
    this.maxDownload = options.maxDownload ?? DEFAULT_DOWNLOAD;
    this.headers = options.headers ?? {};
    this.remedy = options.remedy ?? 'it needs permission: give user and password, or download the file first';
  }

  async range(offset: number, length: number, signal?: AbortSignal): Promise<Answer> {
    try {
      return await withRetries(
        { tries: this.retries + 1, backoff: BACKOFF, longestPause: this.timeout, passing, signal },
        () => this.request(offset, length, signal),
      );
    } catch (error) {
      throw error instanceof PassingError ? error.problem : error;
    }
  }

  private async request(offset: number, length: number, signal?: AbortSignal): Promise<Answer> {
    const watch = new StallWatch(this.timeout, signal);
    try {
      const init: RequestInit = {
        headers: { ...this.headers, range: `bytes=${offset}-${offset + length - 1}` },
        signal: watch.signal,
      };
      const response = await this.fetch(this.url, init);
      watch.alive();
      return await this.answer(response, offset, length, watch);
    } catch (cause) {
      if (cause instanceof RasterError || cause instanceof PassingError) throw cause;
      signal?.throwIfAborted();
      if (watch.stalled) {
        const seconds = this.timeout / 1000;
        throw new RasterError(
          `${this.name}: the server sent nothing for ${seconds} s; try again, or download the file first`,
          'stalled',
          { cause },
        );
      }
      // Networks fail with a TypeError; other errors are the caller's own fetch refusing the address.
      if (cause instanceof Error && !(cause instanceof TypeError) && cause.name !== 'AbortError') throw cause;
      throw new PassingError(
        new RasterError(
          `${this.name} cannot be fetched (${reasonOf(cause)}); check the address and the network`,
          'unreadable',
          { cause },
        ),
      );
    } finally {
      watch.end();
    }
  }

  private async answer(
    response: Response,
    offset: number,
    length: number,
    watch: StallWatch,
  ): Promise<Answer> {
    const { status } = response;
    if (status === 416) return { bytes: new Uint8Array(), total: null, whole: false };
    if (status !== 206 && status !== 200) {
      await response.body?.cancel().catch(() => {});
      throw this.refusal(status);
    }
    await this.checkVersion(response);
    if (status === 200) return await this.download(response, watch);
    const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '');
    const end = range && range[3] !== '*' ? Math.min(offset + length, Number(range[3])) : offset + length;
    const short = range && range[3] === '*' && Number(range[2]) < end - 1; // the file's end, it seems
    if (!range || Number(range[1]) !== offset || (Number(range[2]) !== end - 1 && !short)) {
      await response.body?.cancel().catch(() => {});
      throw new RasterError(
        `${this.name}: the server answered bytes ${offset} to ${offset + length - 1} with ${JSON.stringify(response.headers.get('content-range'))}; download the file first`,
        'no-ranges',
      );
    }
    const expected = Number(range[2]) - offset + 1;
    const bytes = await this.body(response, expected, watch);
    if (bytes.byteLength < expected) throw this.brokenOff(bytes.byteLength, expected);
    return { bytes, total: range[3] === '*' ? null : Number(range[3]), whole: false };
  }

  private refusal(status: number): Error {
    if (status === 404 || status === 410) {
      return new RasterError(`${this.name} does not exist (HTTP ${status}); check the address`, 'missing');
    }
    const problem = new RasterError(
      `${this.name} cannot be fetched (HTTP ${status}); ${
        status === 401 || status === 403 ? this.remedy : 'try again later'
      }`,
      'unreadable',
    );
    return status === 429 || status >= 500 ? new PassingError(problem) : problem;
  }

  private async checkVersion(response: Response): Promise<void> {
    const version = response.headers.get('etag') ?? response.headers.get('last-modified');
    if (this.version !== null && version !== null && version !== this.version) {
      await response.body?.cancel().catch(() => {});
      throw new RasterError(`${this.name} changed while it was being read; start again`, 'unreadable');
    }
    this.version ??= version;
  }

  /** The server sends the whole file. */
  private async download(response: Response, watch: StallWatch): Promise<Answer> {
    const announced = Number(response.headers.get('content-length') ?? Number.NaN);
    if (announced > this.maxDownload || this.maxDownload === 0) {
      await response.body?.cancel().catch(() => {});
      throw this.tooMuch();
    }
    const bytes = await this.body(response, this.maxDownload + 1, watch);
    if (bytes.byteLength > this.maxDownload) throw this.tooMuch();
    const encoded = response.headers.has('content-encoding'); // then the length is that of what was sent
    if (!encoded && bytes.byteLength < announced) throw this.brokenOff(bytes.byteLength, announced);
    return { bytes, total: bytes.byteLength, whole: true };
  }

  private tooMuch(): RasterError {
    return new RasterError(
      `${this.name}: the server ignores requests for parts of the file, and the whole is larger than the limit of ` +
        `${Math.round(this.maxDownload / MEBIBYTE)} MiB; download it first, or use a server that answers ranges`,
      'no-ranges',
    );
  }

  private brokenOff(got: number, expected: number): PassingError {
    return new PassingError(
      new RasterError(
        `${this.name}: the connection broke off after ${got} of ${expected} bytes; try again`,
        'unreadable',
      ),
    );
  }

  /** The body's bytes, at most `limit`; the rest is not waited for. */
  private async body(response: Response, limit: number, watch: StallWatch): Promise<Uint8Array> {
    const reader = response.body?.getReader();
    if (!reader) return new Uint8Array();
    const parts: Uint8Array[] = [];
    let size = 0;
    try {
      while (size < limit) {
        const { done, value } = await reader.read().catch((cause: unknown) => {
          if (watch.signal.aborted) throw cause;
          throw this.brokenOff(size, Number(response.headers.get('content-length')) || limit);
        });
        if (done) break;
        watch.alive();
        parts.push(value);
        size += value.byteLength;
      }
    } finally {
      reader.cancel().catch(() => {});
    }
    return joinBytes(parts).subarray(0, limit);
  }
}

/** A problem that may be gone with the next try. */
class PassingError extends Error {
  constructor(readonly problem: RasterError) {
    super(problem.message);
  }
}

const passing = (error: unknown) => (error instanceof PassingError ? {} : null);

function reasonOf(cause: unknown): string {
  const error = cause as Error & { cause?: { code?: string; message?: string } };
  return (error.cause?.code ?? error.cause?.message ?? error.message ?? String(cause))
    .split('\n')[0]!
    .slice(0, 100);
}
