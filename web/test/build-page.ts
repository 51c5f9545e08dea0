import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');

/** Builds the page as its own build does, in a process of its own (a test's is no production), into a new folder. */
export async function buildPage(mode: 'fake' | 'site'): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-page-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await run(
    process.execPath,
    [vite, 'build', '--config', 'web/vite.config.ts', '--mode', mode, '--outDir', folder],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
