import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exists } from '../../files/exists.ts';
import { madeOnce } from '../../testing/made-once.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The command as it is installed, compiled from the sources as they are and put into few files: what `node` runs. Types are checked
 * elsewhere. The page and the service's documentation are there where they have been built.
 */
export async function builtCommand(): Promise<string> {
  const folder = await madeOnce('command', async (target) => {
    const dist = join(target, 'dist');
    await mkdir(dist);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noCheck', '--declaration', 'false', '--outDir', dist];
    await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...options], { cwd: root });
    const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const config = ['--config', 'scripts/command.vite.config.mjs', '--logLevel', 'warn'];
    const env = { ...process.env, SKYREFER_DIST: dist };
    await run(process.execPath, [bundler, 'build', ...config], { cwd: root, env });
    for (const name of ['package.json', 'node_modules', 'models']) {
      await symlink(join(root, name), join(target, name));
    }
    for (const name of ['web', 'api-reference']) {
      const built = join(root, 'dist', name);
      if (await exists(built)) await symlink(built, join(dist, name));
    }
  });
  return join(folder, 'dist', 'cli', 'main.js');
}
