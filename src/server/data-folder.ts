import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { FileLock, LockedError } from '../files/file-lock.ts';

/** The folder that a service was given is not its own. */
export class DataFolderError extends SkyreferError {
  override readonly name = 'DataFolderError';
  readonly code = 'data-folder';
}

/** Says that a folder is a service's own, so that what lies in it may be removed. */
const MARKER = 'skyrefer-data.json';
const LOCK = 'service.lock';
const TEMPORARY = 'skyrefer-serve-';
/** A little longer than locks need to count as left behind. */
const PATIENCE = 25_000;
/** Only the service's own user looks into its folders. */
const OWN = 0o700;

/**
 * Where a service keeps images, jobs and what it is about to send: a folder of its own, which one service uses at a time.
 * A temporary one is removed at the end, and so are those of services that were killed.
 */
export class DataFolder {
  readonly path: string;
  readonly #lock: FileLock;
  readonly #temporary: boolean;

  private constructor(path: string, lock: FileLock, temporary: boolean) {
    this.path = path;
    this.#lock = lock;
    this.#temporary = temporary;
  }

  /**
   * Takes a folder, which is made where it is missing.
   * @param path null: a temporary one
   * @param patience milliseconds that a lock is waited for whose process may be gone
   * Throws a DataFolderError where it holds what no service has put there, a LockedError where another service uses it,
   * and what the file system throws.
   */
  static async open(path: string | null, patience = PATIENCE): Promise<DataFolder> {
    const folder = path ?? (await temporaryFolder());
    await mkdir(folder, { recursive: true, mode: OWN });
    const names = await readdir(folder);
    if (names.length > 0 && !names.includes(MARKER)) {
      throw new DataFolderError(
        `${folder} is not empty and no data folder of skyrefer serve, which removes what it does not know; give an empty or a ` +
          `new folder, or put an empty file ${MARKER} into it if it is one`,
      );
    }
    const take = (timeout: number) => FileLock.take(join(folder, LOCK), { what: folder, timeout });
    // A container that is started again cannot tell whether the process of its last run is gone: it waits for signs of life.
    const lock = await take(0)
      .catch((error: unknown) => {
        if (!(error instanceof LockedError) || error.lives) throw error;
        return take(patience);
      })
      .catch((error: unknown) => {
        if (!(error instanceof LockedError)) throw error;
        throw new LockedError(
          `${folder} is in use by ${error.holder}; give each service a data folder of its own`,
          error.holder,
        );
      });
    try {
      await chmod(folder, OWN);
      await writeFile(join(folder, MARKER), `${JSON.stringify({ service: 'skyrefer serve' })}\n`, {
        mode: 0o600,
      });
      // What a run that was killed was about to send.
      await rm(join(folder, 'scratch'), { recursive: true, force: true });
      for (const name of ['scratch', 'images', 'jobs']) {
        await mkdir(join(folder, name), { recursive: true, mode: OWN });
        await chmod(join(folder, name), OWN);
      }
      return new DataFolder(folder, lock, path === null);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** The folder of one kind of files. */
  of(kind: 'scratch' | 'images' | 'jobs'): string {
    return join(this.path, kind);
  }

  /** Lets others have it; a temporary one is removed. */
  async close(): Promise<void> {
    if (this.#temporary) await rm(this.path, { recursive: true, force: true });
    await this.#lock.release();
  }
}

async function temporaryFolder(): Promise<string> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    if (name.startsWith(TEMPORARY)) await removeLeftBehind(join(tmpdir(), name));
  }
  return mkdtemp(join(tmpdir(), TEMPORARY));
}

/** Removes a temporary folder whose service is gone. */
async function removeLeftBehind(folder: string): Promise<void> {
  const marked = await stat(join(folder, MARKER)).catch(() => null);
  if (!marked?.isFile()) return;
  try {
    await FileLock.take(join(folder, LOCK));
    await rm(folder, { recursive: true, force: true });
  } catch {
    // Its service lives, or it is another user's.
  }
}
