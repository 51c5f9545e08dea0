import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exists } from '../../files/exists.ts';
import { madeOnce } from '../../testing/made-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The command as it is installed, compiled from the sources as they are: what `node` runs. Types are checked elsewhere. The page and
 * the service's documentation are there where they have been built.
 */
export async function builtCommand(): Promise<string> {
  const folder = await madeOnce('command', async (target) => {
    const dist = join(target, 'dist');
    await mkdir(dist);
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noCheck', '--declaration', 'false', '--outDir', dist];
    await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...options], {
      cwd: root,
    });
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
