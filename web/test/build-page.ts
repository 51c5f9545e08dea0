import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page as its own build does, into a new folder. */
export async function buildPage(mode: 'fake' | 'site'): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-page-'));
  await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    mode,
    logLevel: 'error',
    build: { outDir: folder },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
