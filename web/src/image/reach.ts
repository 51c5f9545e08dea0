import { FETCHED_HEADER } from '../../../src/server/fetching/fetched-header.ts';
import { OpenError } from './opened-image.ts';

/** How what lies on other hosts is fetched; as `fetch`. */
export type Reach = (url: string, init: RequestInit) => Promise<Response>;

/** By the browser itself. */
export const reachDirectly: Reach = (url, init) => fetch(url, init);

/** The page's own server, which may fetch for it. */
export interface PageServer {
  /** Whether there is one; a plain web host is none. */
  isThere(): Promise<boolean>;
  /** Where its addresses begin. */
  readonly base: string;
  /** That it asks for. */
  headers(): Readonly<Record<string, string>>;
}

/**
 * Fetches from other hosts by the browser itself; where that fails, as of hosts that do not let other pages read their files (CORS),
 * by the page's server, if it is started to fetch from there. Throws an OpenError that says what to do where it is not.
 */
export function reachThrough(server: PageServer, direct: Reach = reachDirectly): Reach {
  /** Origins that were reached through the server: the browser is not asked again for each tile. */
  const through = new Set<string>();
  return async (url, init) => {
    const { origin, host } = new URL(url, server.base);
    if (!through.has(origin)) {
      try {
        return await direct(url, init);
      } catch (error) {
        const isOwn = origin === new URL(server.base).origin;
        // A user's password for that host is not for this server.
        const hasSecrets = new Headers(init.headers).has('authorization');
        if (!(error instanceof TypeError) || isOwn || hasSecrets || init.signal?.aborted) throw error;
        if (!(await server.isThere())) throw error;
      }
    }
    const range = new Headers(init.headers).get('range');
    const asked = new URL('./v1/fetch', server.base);
    asked.searchParams.set('url', url);
    const response = await direct(asked.href, {
      headers: { ...server.headers(), ...(range === null ? {} : { range }) },
      ...(init.signal ? { signal: init.signal } : {}),
    });
    if (response.headers.has(FETCHED_HEADER)) {
      through.add(origin);
      return response;
    }
    throw new OpenError(
      `${host} does not let other pages read its files (CORS), and this page’s server does not fetch them: ${await reasonIn(response)}`,
    );
  };
}

async function reasonIn(response: Response): Promise<string> {
  try {
    const { detail } = (await response.json()) as { detail?: unknown };
    if (typeof detail === 'string') return detail.slice(0, 400);
  } catch {
    // said by its status
  }
  return `it answered ${response.status}`;
}
