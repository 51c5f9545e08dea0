import { randomUUID } from 'node:crypto';
import { lstat, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A file that is made over some time under another name in the same folder, and then renamed into place or removed:
 * `writeAside` for callers that cannot do their writing in one function. Links are followed.
 */
export class AsideFile {
  private constructor(
    /** Where it is made. */
    readonly aside: string,
    /** Where it will be. */
    readonly target: string,
  ) {}

  /** Makes a name, and its folder where that is missing; the caller makes the file itself. Throws what the file system throws. */
  static async for(path: string): Promise<AsideFile> {
    const link = await lstat(path).catch(() => null);
    const target = link?.isSymbolicLink() ? await realpath(path).catch(() => path) : path;
    const existing = await stat(target).catch(() => null);
    if (existing && !existing.isFile()) {
      const what = existing.isDirectory() ? 'a folder' : 'no regular file';
      throw Object.assign(new Error(`${path} is ${what}`), { code: 'EINVAL' });
    }
    await mkdir(dirname(target), { recursive: true });
    return new AsideFile(join(dirname(target), `.skyrefer-${randomUUID()}.partial`), target);
  }

  /** Puts the finished file into place. Removes it where that fails. */
  async commit(): Promise<void> {
    try {
      await rename(this.aside, this.target);
    } catch (error) {
      await this.discard();
      throw error;
    }
  }

  /** Removes what was made. */
  async discard(): Promise<void> {
    await rm(this.aside, { force: true }).catch(() => {});
  }
}
