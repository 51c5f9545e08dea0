/** Set for the tab once it has been loaded again, so that a browser that cannot be isolated is not asked forever. */
const TRIED = 'skyrefer-isolation-tried';

export interface IsolationOptions {
  /** Of the service worker's script, relative to the page. */
  readonly script?: string;
}

/**
 * Makes the page cross-origin isolated on a host that does not send the headers for it: a service worker adds them, and
 * the page is loaded once more. Also keeps the page's own files for use without a connection. Call it first thing,
 * before there is anything to lose by loading again.
 *
 * @returns whether the page goes on; false where it is being loaded again, and nothing more should be started
 */
export async function isolatePage({
  script = './isolation-worker.js',
}: IsolationOptions = {}): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true; // not a secure context, or switched off
  try {
    await navigator.serviceWorker.register(script);
    if (globalThis.crossOriginIsolated || sessionStorage.getItem(TRIED)) {
      if (document.readyState === 'complete') void keepPage();
      else addEventListener('load', () => void keepPage());
      return true;
    }
    await navigator.serviceWorker.ready;
    await controlled();
    sessionStorage.setItem(TRIED, 'yes');
    location.reload();
    return false;
  } catch {
    return true; // one thread, then
  }
}

/** Hands the page's own address and what it has loaded so far to the service worker, which keeps them. */
async function keepPage(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = loaded.filter((url) => url.startsWith(`${location.origin}/`) && !/\/(model|v1)\//.test(url));
  active?.postMessage({ keep: [location.href.replace(/#.*/, ''), ...own] });
}

/** Waits until the service worker answers this page's requests; a second at most. */
function controlled(): Promise<void> {
  if (navigator.serviceWorker.controller) return Promise.resolve();
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, 1000);
  });
}
