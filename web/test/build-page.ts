import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeOnce } from '../../src/testing/made-once.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');

/**
 * The page as its own build makes it, in a process of its own (a test's is no production), once for all test files of a run.
 * @returns its folder
 */
export const buildPage = (mode: 'fake' | 'site'): Promise<string> =>
  madeOnce(`page-${mode}`, async (folder) => {
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    await run(
      process.execPath,
      [vite, 'build', '--config', 'web/vite.config.ts', '--mode', mode, '--outDir', folder],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
  });
