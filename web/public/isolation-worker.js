/**
 * Service worker of the page. It does two things that a plain static host does not:
 *
 * - It answers the page's own requests with the headers that make the page cross-origin isolated, so that
 *   WebAssembly may use threads.
 * - It keeps the page's own files, so that the page opens without a connection. The network comes first: a new
 *   version is seen at once.
 *
 * The model is not its business: the engine keeps it itself, by hash.
 */
const KEPT = 'skyrefer-page-1';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname))
    return;
  // A range must reach the server as it is; the service's answers and the model are kept by nobody here.
  const path = url.pathname.slice(scope.pathname.length);
  if (request.headers.has('range') || /^(model|v1|health|ready|metrics|processes|jobs)(\/|$)/.test(path))
    return;
  event.respondWith(answer(request));
});

async function answer(request) {
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') await keep(request, response.clone()).catch(() => {});
    return isolated(response);
  } catch (error) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (kept) return isolated(kept);
    throw error;
  }
}

/** Keeps a response; where the page itself is a new version, the old version's files go. */
async function keep(request, response) {
  let cache = await caches.open(KEPT);
  if (request.mode === 'navigate') {
    const known = await cache.match(request);
    if (known && (await known.text()) !== (await response.clone().text())) {
      await caches.delete(KEPT);
      cache = await caches.open(KEPT);
    }
  }
  await cache.put(request, response);
}

/** What the page had loaded before this worker saw its requests. */
self.addEventListener('message', (event) => {
  const { keep: urls } = event.data ?? {};
  if (!Array.isArray(urls)) return;
  event.waitUntil(
    (async () => {
      const cache = await caches.open(KEPT);
      const missing = [];
      for (const url of urls) if (!(await cache.match(url))) missing.push(url);
      await Promise.allSettled(missing.map((url) => cache.add(url)));
    })(),
  );
});

function isolated(response) {
  if (response.status === 0 || response.redirected) return response;
  const headers = new Headers(response.headers);
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Embedder-Policy', 'require-corp');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
