import type { Handler } from '../http/context.ts';
import { Problem } from '../http/problem.ts';
import { FETCHED_HEADER } from './fetched-header.ts';
import type { GuardedFetch } from './guarded-fetch.ts';

/** Headers of the other host's answer that readers of images need. */
const PASSED_ON = [
  'content-length',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
  'retry-after',
];

/**
 * Fetches a file for the service's own page, from a host that does not let pages read it, by the same rules as everything that the
 * service fetches for clients: the allow-list, public addresses only, limits of size and time. What comes is bytes to whoever
 * opens the address by itself, never a page of this origin, and no other site's page gets it.
 */
export function fetchForPage(fetcher: GuardedFetch): Handler {
  return async (context) => {
    const site = context.req.header('sec-fetch-site');
    if (site === 'cross-site' || site === 'same-site') {
      throw new Problem(403, 'files are fetched for the page of this service only; fetch it yourself');
    }
    const address = context.req.query('url');
    if (!address) throw new Problem(400, 'nothing is named to be fetched; give its address as url=');
    const range = context.req.header('range');
    const response = await fetcher.fetch(address, {
      ...(range ? { headers: { range } } : {}),
      signal: context.var.signal,
    });
    const headers = new Headers({
      [FETCHED_HEADER]: '1',
      'content-type': 'application/octet-stream',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': 'attachment',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=300',
    });
    for (const name of PASSED_ON) {
      const value = response.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return new Response(response.body, { status: response.status, headers });
  };
}
