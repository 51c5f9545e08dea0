import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import { fileSystemError } from './hub-error.ts';
import { type HubFile, isCommit } from './repository.ts';

/**
 * The hub's cache on disk, as its official clients lay it out: for each repository a folder `models--org--name` with
 * `blobs/<etag>` (contents), `refs/<revision>` (commits by name) and `snapshots/<commit>/<path>` (relative links to blobs).
 */
export class HubCache {
  constructor(readonly folder: string) {}

  repositoryFolder(repository: string): string {
    return join(this.folder, `models--${repository.replaceAll('/', '--')}`);
  }

  blobPath(repository: string, etag: string): string {
    return join(this.repositoryFolder(repository), 'blobs', etag);
  }

  snapshotPath({ repository, path }: HubFile, commit: string): string {
    return join(this.repositoryFolder(repository), 'snapshots', commit, ...path.split('/'));
  }

  lockPath(repository: string, etag: string): string {
    const name = `models--${repository.replaceAll('/', '--')}`;
    return join(this.folder, '.locks', name, `${etag}.skyrefer.lock`);
  }

  /** Commit that a branch or tag stood for when it was last downloaded; a commit is itself. */
  async commitOf(repository: string, revision: string): Promise<string | null> {
    if (isCommit(revision)) return revision;
    const ref = join(this.repositoryFolder(repository), 'refs', ...revision.split('/'));
    const text = await readFile(ref, 'utf8').catch(() => null);
    const commit = text?.trim() ?? '';
    return isCommit(commit) ? commit : null;
  }

  /** Notes which commit a branch or tag stands for. */
  async writeRef(repository: string, revision: string, commit: string): Promise<void> {
    if (isCommit(revision) || (await this.commitOf(repository, revision)) === commit) return;
    const path = join(this.repositoryFolder(repository), 'refs', ...revision.split('/'));
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeAside(path, (aside) => writeFile(aside, commit));
    } catch (error) {
      throw fileSystemError(error, `cannot write ${path}`);
    }
  }

  /** A file of a revision that is here; null where it is not, or its link leads nowhere. */
  async find(file: HubFile): Promise<CachedFile | null> {
    const commit = await this.commitOf(file.repository, file.revision);
    if (commit === null) return null;
    const path = this.snapshotPath(file, commit);
    return cachedFile(path, commit);
  }

  /**
   * Lets a blob appear in a snapshot: a relative link, or, where links cannot be made or are not wanted, the file itself
   * (moved there if it is new, as the official client does).
   */
  async place(
    file: HubFile,
    commit: string,
    etag: string,
    options: { readonly symlinks: boolean; readonly isNew: boolean },
  ): Promise<CachedFile> {
    const blob = this.blobPath(file.repository, etag);
    const path = this.snapshotPath(file, commit);
    try {
      await mkdir(dirname(path), { recursive: true });
      if (!options.symlinks || !(await linkTo(blob, path))) {
        if (options.isNew) await rename(blob, path);
        else await writeAside(path, (aside) => copyFile(blob, aside));
      }
    } catch (error) {
      throw fileSystemError(error, `cannot write ${path}`);
    }
    return (await cachedFile(path, commit))!;
  }
}

/** A file in a snapshot. */
export interface CachedFile {
  /** Path inside the snapshot, or the plain file. */
  readonly path: string;
  /** Where the bytes lie: links resolved. ONNX Runtime follows no link out of a model's folder. */
  readonly realPath: string;
  readonly bytes: number;
  readonly commit: string;
}

/** Describes a file that is there; null where it is not. */
export async function cachedFile(path: string, commit: string): Promise<CachedFile | null> {
  try {
    const realPath = await realpath(path);
    const stats = await stat(realPath);
    return stats.isFile() ? { path, realPath, bytes: stats.size, commit } : null;
  } catch {
    return null;
  }
}

/** Makes or replaces a relative link; false where the system makes none. */
async function linkTo(target: string, path: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await symlink(relative(dirname(path), target), aside);
    await rename(aside, path);
    return true;
  } catch (error) {
    await rm(aside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    // Windows without the privilege, and file systems without links.
    if (code === 'ENOSYS' || code === 'ENOTSUP' || (code === 'EPERM' && process.platform !== 'linux'))
      return false;
    if (code === 'EPERM' && (await canWriteBeside(path))) return false;
    throw error;
  }
}

/** Whether it is only links that a folder refuses (FAT file systems say so with EPERM). */
async function canWriteBeside(path: string): Promise<boolean> {
  const probe = `${path}.${randomUUID()}`;
  try {
    await writeFile(probe, '');
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}
