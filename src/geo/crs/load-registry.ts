import type { EpsgRegistry } from './epsg-registry.ts';

/** The registry, which is loaded when it is first needed: a page that shows no such file does not fetch it. */
export async function loadRegistry(): Promise<EpsgRegistry> {
  return (await import('./epsg-registry.ts')).EPSG_REGISTRY;
}
