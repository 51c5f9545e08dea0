import type { LoadEngine, ServerOffer } from './state/engine-host.ts';

/** The engine that was chosen; its code comes when it is needed. */
export const loadEngine: LoadEngine = async (choice, { apiKey, ...options }) => {
  if (import.meta.env.MODE === 'fake') {
    const { loadFakeEngine } = await import('../test/fake-engine.ts');
    const delay = Number(new URLSearchParams(location.search).get('delay') ?? 20);
    return loadFakeEngine(choice, options, { delay });
  }
  const { createBrowserEngine, createServerEngine } = await import('./engine/index.ts');
  return choice === 'server'
    ? createServerEngine({ baseUrl: document.baseURI, ...(apiKey && { apiKey }), signal: options.signal })
    : createBrowserEngine({ modelUrl: './model/', backend: choice === 'wasm' ? 'wasm' : 'auto', ...options });
};

/** Whether the page comes from a server that answers sentences itself, and whether that wants a key. */
export async function probeServer(): Promise<ServerOffer> {
  try {
    const response = await fetch(new URL('./v1/model', document.baseURI));
    if (response.status === 401 || response.status === 403) return 'with-key';
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    return response.ok && json ? 'open' : 'none';
  } catch {
    return 'none'; // a plain web host, or offline
  }
}
