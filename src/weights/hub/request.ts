import { StallWatch } from '../../network/stall-watch.ts';
import { HubError } from './hub-error.ts';
import type { HubSettings } from './settings.ts';
import { TransientError } from './transient-error.ts';

/** What a request may use of the settings. */
export type RequestSettings = Pick<HubSettings, 'endpoint' | 'token' | 'timeout' | 'fetch'>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;

/** An answer, and the watch over its body. */
export interface HubResponse {
  readonly response: Response;
  readonly url: URL;
  /** Whether the hub itself answered, not a server that it redirected to. */
  readonly fromHub: boolean;
  /** Body in pieces; throws a TransientError where the connection is cut or falls silent. */
  body(): AsyncGenerator<Uint8Array>;
  /** Ends the request; to be called where the body is not read to its end. */
  close(): Promise<void>;
}

export interface RequestOptions {
  readonly method: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Sees every redirection; returning true ends there instead of following it. */
  readonly stopAt?: (redirection: Response) => boolean;
}

/**
 * One request with its redirections. The token goes to the hub's own address only, never to a server that the hub
 * redirects to; an encrypted connection is not left for an open one.
 * @throws TransientError where the server cannot be reached or is silent for longer than `settings.timeout`
 */
export async function hubRequest(
  address: string,
  settings: RequestSettings,
  options: RequestOptions,
): Promise<HubResponse> {
  const hub = new URL(settings.endpoint).origin;
  const watch = new StallWatch(settings.timeout, options.signal);
  let url = new URL(address);
  try {
    for (let redirects = 0; ; redirects++) {
      const fromHub = url.origin === hub;
      const headers: Record<string, string> = {
        'accept-encoding': 'identity', // lengths and ranges are those of the file
        'user-agent': 'skyrefer',
        ...options.headers,
        ...(fromHub && settings.token ? { authorization: `Bearer ${settings.token}` } : {}),
      };
      const response = await guarded(url, watch, () =>
        settings.fetch(url, { method: options.method, headers, redirect: 'manual', signal: watch.signal }),
      );
      const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
      if (location === null || options.stopAt?.(response)) return answer(response, url, fromHub, watch);
      await response.body?.cancel().catch(() => {});
      if (redirects === MOST_REDIRECTS) {
        throw new HubError('server', `${url.host} redirects in circles; check HF_ENDPOINT`);
      }
      url = redirected(url, location);
    }
  } catch (error) {
    watch.end();
    throw error;
  }
}

function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : null;
  if (!to || !/^https?:$/.test(to.protocol) || (from.protocol === 'https:' && to.protocol === 'http:')) {
    throw new HubError(
      'server',
      `${from.host} redirects to '${location.slice(0, 200)}', which is not followed`,
    );
  }
  return to;
}

function answer(response: Response, url: URL, fromHub: boolean, watch: StallWatch): HubResponse {
  return {
    response,
    url,
    fromHub,
    async *body() {
      const reader = response.body?.getReader();
      try {
        while (reader) {
          const { done, value } = await guarded(url, watch, () => reader.read());
          if (done) break;
          watch.alive();
          yield value;
        }
      } finally {
        watch.end();
        await reader?.cancel().catch(() => {});
      }
    },
    async close() {
      watch.end();
      await response.body?.cancel().catch(() => {});
    },
  };
}

/** Runs one step of a request and names what went wrong. */
async function guarded<Result>(url: URL, watch: StallWatch, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    watch.user?.throwIfAborted();
    if (watch.stalled) {
      const seconds = watch.timeout / 1000;
      throw new TransientError('unreachable', `${url.host} was silent for ${seconds} s; try again later`, {
        cause: error,
      });
    }
    const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
    const reason = cause?.code ?? cause?.message ?? (error as Error).message;
    const absent = cause?.code === 'ENOTFOUND' || cause?.code === 'ECONNREFUSED';
    throw new TransientError(
      'unreachable',
      `cannot reach ${url.host} or the connection was cut (${reason}); check the network, or HF_ENDPOINT`,
      { cause: error, cost: absent ? 2 : 1 },
    );
  }
}
