import { reasonOf } from '../../../errors/reason-of.ts';
import { sleep } from '../../../network/sleep.ts';
import { StallWatch } from '../../../network/stall-watch.ts';
import { type PassingFailure, withRetries } from '../../../network/with-retries.ts';
import { RasterError } from '../errors.ts';
import type { HttpOptions } from '../raster.ts';
import { httpRequest } from '../source/http-source.ts';
import { complaintOf } from './capabilities.ts';

/** Requests at a time to one service. */
const AT_A_TIME = 4;
const USER_AGENT = 'skyrefer (finds what sentences describe in aerial images)';
/** A browser says itself who asks; a header besides would have to be allowed by the service first (CORS). */
const IDENTITY: Readonly<Record<string, string>> =
  'process' in globalThis ? { 'user-agent': USER_AGENT } : {};
const TRIES = 5;
const BACKOFF = 500;
const DEFAULT_TIMEOUT = 20_000;
/** Bytes of a tile, or of a service's description. */
const MAX_BYTES = 2 ** 24;

/** Keeps what services answered, by address. `null` is the answer that there is no such tile. */
export interface KeptTiles {
  get(url: string): Promise<Uint8Array | null | undefined>;
  set(url: string, bytes: Uint8Array | null): Promise<void>;
}

class PassingError extends Error {
  constructor(
    readonly problem: RasterError,
    readonly failure: PassingFailure,
  ) {
    super(problem.message);
  }
}

/**
 * Asks a map service politely: at most four requests at a time, each address once, and where the service wants to be left alone
 * for a time (429, 503 with Retry-After), nothing is asked until then.
 */
export class TileClient {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private notBefore = 0;

  constructor(
    private readonly name: string,
    private readonly http: HttpOptions,
    private readonly store: KeptTiles | null,
  ) {}

  /** The text behind an address, which is asked for anew every time. Throws a RasterError. */
  async text(url: string, signal?: AbortSignal): Promise<string> {
    const bytes = await this.ask(url, signal);
    if (bytes === null) throw new RasterError(`${this.name} does not exist; check the address`, 'missing');
    return new TextDecoder().decode(bytes);
  }

  /** A tile's bytes; null where the service has none there. Throws a RasterError. */
  async tile(url: string, signal?: AbortSignal): Promise<Uint8Array | null> {
    const known = await this.store?.get(url);
    if (known !== undefined) return known;
    const bytes = await this.ask(url, signal);
    const head = bytes && new TextDecoder().decode(bytes.subarray(0, 2000));
    const complaint = head !== null && /^\s*</.test(head) ? (complaintOf(head) ?? 'a page') : null;
    if (complaint !== null) {
      throw new RasterError(
        `${this.name}: instead of a picture the service sends: ${complaint}`,
        'unreadable',
      );
    }
    await this.store?.set(url, bytes);
    return bytes;
  }

  private async ask(url: string, signal?: AbortSignal): Promise<Uint8Array | null> {
    await this.enter();
    try {
      return await withRetries(
        {
          ...{ tries: TRIES, backoff: BACKOFF, signal },
          passing: (error) => (error instanceof PassingError ? error.failure : null),
        },
        () => this.request(url, signal),
      );
    } catch (error) {
      throw error instanceof PassingError ? error.problem : error;
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  private async enter(): Promise<void> {
    while (this.running >= AT_A_TIME) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
  }

  private async request(url: string, signal?: AbortSignal): Promise<Uint8Array | null> {
    const pause = this.notBefore - Date.now();
    if (pause > 0) await sleep(pause, signal);
    const watch = new StallWatch(this.http.timeout ?? DEFAULT_TIMEOUT, signal);
    const unreadable = (what: string, cause?: unknown) =>
      new RasterError(`${this.name} cannot be fetched (${what}); try again later`, 'unreadable', { cause });
    try {
      const { address, headers } = httpRequest(url, this.http);
      const send = this.http.fetch ?? fetch;
      const response = await send(address, {
        headers: { ...IDENTITY, ...headers },
        signal: watch.signal,
      });
      watch.alive();
      const { status } = response;
      if (status === 200)
        return await bodyOf(response, watch, () => unreadable(`more than ${MAX_BYTES} bytes`));
      await response.body?.cancel().catch(() => {});
      if (status === 204 || status === 404 || status === 410) return null;
      const problem = unreadable(`HTTP ${status}`);
      if (status === 429 || status >= 500) {
        const retryAfter = retryAfterOf(response.headers.get('retry-after'));
        if (retryAfter !== null) this.notBefore = Math.max(this.notBefore, Date.now() + retryAfter);
        throw new PassingError(problem, { retryAfter });
      }
      if (status === 401 || status === 403) {
        throw new RasterError(
          `${this.name} cannot be fetched (HTTP ${status}); it needs permission: user and password or a key in the address`,
          'unreadable',
        );
      }
      throw problem;
    } catch (cause) {
      if (cause instanceof RasterError || cause instanceof PassingError) throw cause;
      signal?.throwIfAborted();
      if (
        cause instanceof Error &&
        !(cause instanceof TypeError) &&
        cause.name !== 'AbortError' &&
        !watch.stalled
      )
        throw cause;
      const why = (cause as { cause?: { code?: string } }).cause?.code ?? reasonOf(cause, 80);
      throw new PassingError(unreadable(watch.stalled ? 'it sends nothing' : why, cause), {});
    } finally {
      watch.end();
    }
  }
}

async function bodyOf(
  response: Response,
  watch: StallWatch,
  tooMuch: () => RasterError,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    watch.alive();
    size += part.byteLength;
    if (size > MAX_BYTES) throw tooMuch();
    parts.push(part);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** Milliseconds: the header has seconds, or a date. */
function retryAfterOf(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}
