import { expect, test } from 'vitest';
import { OpenError } from './opened-image.ts';
import { type PageServer, reachThrough } from './reach.ts';

const TILE = 'https://tiles.example.org/1/2/3.png?key=a b';
const server: PageServer = {
  base: 'https://page.example.net/at/',
  isThere: async () => true,
  headers: () => ({ authorization: 'Bearer key' }),
};

/** Hosts of which only the page's own lets it read. */
function strictBrowser(answer: (url: URL) => Response) {
  const asked: { readonly url: URL; readonly headers: Headers }[] = [];
  return {
    asked,
    fetch: async (url: string, init: RequestInit) => {
      asked.push({ url: new URL(url), headers: new Headers(init.headers) });
      if (!url.startsWith('https://page.example.net/')) throw new TypeError('Failed to fetch');
      return answer(new URL(url));
    },
  };
}
const fetched = (body: string) => new Response(body, { headers: { 'skyrefer-fetched': '1' } });

test('what other pages may not read comes through the page’s server, and later requests at once', async () => {
  const browser = strictBrowser(() => fetched('tile'));
  const reach = reachThrough(server, browser.fetch);
  const headers = { range: 'bytes=0-9', 'user-agent': 'x' };
  expect(await (await reach(TILE, { headers })).text()).toBe('tile');
  const through = browser.asked[1]!;
  expect(through.url.pathname).toBe('/at/v1/fetch');
  expect(through.url.searchParams.get('url')).toBe(TILE);
  expect(Object.fromEntries(through.headers)).toEqual({ authorization: 'Bearer key', range: 'bytes=0-9' });
  await reach(TILE, {});
  expect(browser.asked.map(({ url }) => url.host)).toEqual([
    'tiles.example.org',
    'page.example.net',
    'page.example.net',
  ]);
});

test('what the browser may read never goes through the server', async () => {
  const asked: string[] = [];
  const reach = reachThrough(server, async (url) => {
    asked.push(url);
    return new Response('open', { status: 404 });
  });
  expect((await reach(TILE, {})).status).toBe(404);
  expect(asked).toEqual([TILE]);
});

test('a server that does not fetch from there says what to do, and no server leaves the failure as it is', async () => {
  const detail =
    'not among the addresses; have the service started with --allow-url https://tiles.example.org/*';
  const browser = strictBrowser(() => Response.json({ detail }, { status: 403 }));
  const refused = reachThrough(server, browser.fetch)(TILE, {});
  await expect(refused).rejects.toThrow(OpenError);
  await expect(refused).rejects.toThrow(
    /tiles.example.org does not let other pages read.*--allow-url https:/,
  );
  const alone = reachThrough({ ...server, isThere: async () => false }, browser.fetch);
  await expect(alone(TILE, {})).rejects.toThrow(TypeError);
});

test('passwords for a host are not given to the server, and what was cancelled is not asked again', async () => {
  const browser = strictBrowser(() => fetched('tile'));
  const reach = reachThrough(server, browser.fetch);
  await expect(reach(TILE, { headers: { authorization: 'Basic x' } })).rejects.toThrow(TypeError);
  await expect(reach(TILE, { signal: AbortSignal.abort() })).rejects.toThrow(TypeError);
  expect(browser.asked.map(({ url }) => url.host)).toEqual(['tiles.example.org', 'tiles.example.org']);
});
