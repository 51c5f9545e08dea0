import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Downloads npm packages by name and version, unpacks each, and hands the folders to `use`; they are gone afterwards. */
export async function withPackages<Result>(
  specifiers: readonly string[],
  use: (folders: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const temporary = await mkdtemp(join(tmpdir(), 'backbone-'));
  try {
    const folders: string[] = [];
    for (const [index, specifier] of specifiers.entries()) {
      const { stdout } = await run('npm', ['pack', specifier, '--silent', '--pack-destination', temporary]);
      const folder = await mkdtemp(join(temporary, `${index}-`));
      await run('tar', ['-xzf', join(temporary, stdout.trim().split('\n').at(-1)!), '-C', folder]);
      folders.push(join(folder, 'package'));
    }
    return await use(folders);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
