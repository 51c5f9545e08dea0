/** Has the service worker keep what the page may still load, so that all of it works without a connection. */
export async function keepPageFiles(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const response = await fetch('./page-files.json');
  if (!response.ok) return;
  const files: string[] = await response.json();
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: files.map((file) => new URL(file, document.baseURI).href) });
}

/** When nothing else is to be done, a while after the page has been shown. */
export function whenIdle(work: () => Promise<void>): void {
  const start = () => void work().catch(() => {}); // offline, or storage refused: nothing is kept then
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 10_000 });
  else setTimeout(start, 3000);
}
