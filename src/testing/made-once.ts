import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { exists } from '../files/exists.ts';
import { FileLock } from '../files/file-lock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of what is made once for all test files of a run; test/made-once-setup.ts makes and removes it. */
    readonly madeOnce: string;
  }
}

/**
 * A folder that takes long to make, made once for all test files of a run: by the one that asks first, while others wait. No test
 * may write into it.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('madeOnce'), name);
  const lock = await FileLock.take(`${folder}.lock`, { timeout: 280_000 });
  try {
    if (!(await exists(folder))) {
      const unfinished = `${folder}.unfinished`;
      await rm(unfinished, { recursive: true, force: true });
      await mkdir(unfinished);
      await make(unfinished);
      await rename(unfinished, folder);
    }
  } finally {
    await lock.release();
  }
  return folder;
}
