import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes a file under another name in the same folder and renames it into place: nobody ever sees half of it, and a
 * failure leaves what was there. The folder is made where it is missing.
 *
 * @param path where the file is to be in the end
 * @param write makes the whole file at the path that it is given
 * Throws whatever `write` or the renaming throws, after the unfinished file has been removed.
 */
export async function writeAside(path: string, write: (aside: string) => Promise<void>): Promise<void> {
  const aside = join(dirname(path), `.skyrefer-${randomUUID()}.partial`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await write(aside);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw error;
  }
}
