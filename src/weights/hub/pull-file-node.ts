import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CachedFile, cachedFile, HubCache } from './cache-node.ts';
import { matchesEtag } from './checksum-node.ts';
import { downloadFile } from './download-node.ts';
import { type FileMetadata, fileMetadata } from './file-metadata.ts';
import { fileSystemError, HubError } from './hub-error.ts';
import { LocalFolder } from './local-folder-node.ts';
import { withLock } from './lock-node.ts';
import { checkFile, checksumKind, describeFile, type HubFile, isCommit } from './repository.ts';
import type { HubSettings } from './settings.ts';

/** A leftover of the official client is taken over when nothing was written to it for this long, in milliseconds. */
const ABANDONED = 10 * 60_000;

/** What is happening to a file. */
export type PullPhase =
  /** Another process downloads it; this one waits. */
  'waiting' | 'downloading' | 'checking';

/** Where the downloadFile of a file stands. */
export interface PullProgress {
  readonly file: HubFile;
  readonly phase: PullPhase;
  readonly done: number;
  /** Null where the server does not say. */
  readonly total: number | null;
}

export interface PullOptions {
  readonly settings: HubSettings;
  /** Folder for plain files instead of the cache. */
  readonly directory?: string;
  /** Compute the checksums of files that are already there. */
  readonly verify?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/** A file that is here now. */
export interface PulledFile extends CachedFile {
  readonly file: HubFile;
  /** The hub's name for its content; null where it was found offline in a folder without notes. */
  readonly etag: string | null;
  /** Whether it was downloaded now, not found. */
  readonly downloaded: boolean;
}

/**
 * Gets one file of a repository into the cache, or into a folder: found there, or downloaded. Nothing is renamed into
 * its place before its length and checksum hold; of two processes that want the same file one downloads it.
 * @throws HubError that names the file and the remedy
 */
export async function pullFile(file: HubFile, options: PullOptions): Promise<PulledFile> {
  checkFile(file);
  const { settings, signal } = options;
  const store =
    options.directory === undefined ? cacheStore(file, settings) : folderStore(file, options.directory);
  if (settings.offline || isCommit(file.revision)) {
    const found = await store.findOffline();
    if (found && (await isSound(found, options))) return found;
    if (settings.offline) {
      const damaged = found ? 'is damaged' : 'is not';
      throw new HubError(
        'offline',
        `${describeFile(file)} ${damaged} in ${store.folder}, and the network may not be used; run 'skyrefer weights pull' without --offline and HF_HUB_OFFLINE`,
      );
    }
  }
  const metadata = await fileMetadata(file, settings, signal);
  try {
    return await pullContent(file, metadata, store, options);
  } catch (error) {
    if (!(error instanceof HubError) || error.reason !== 'checksum') throw error;
    // The file may have been exchanged between the two answers.
    const now = await fileMetadata(file, settings, signal);
    if (now.etag === metadata.etag && now.size === metadata.size) throw error;
    return pullContent(file, now, store, options);
  }
}

async function pullContent(
  file: HubFile,
  metadata: FileMetadata,
  store: Store,
  options: PullOptions,
): Promise<PulledFile> {
  const { settings, signal, onProgress, verify } = options;
  const { size } = metadata;
  const there = async (): Promise<PulledFile | null> => {
    const found = await store.find(metadata, verify === true, signal);
    return found && { ...found, file, etag: metadata.etag, downloaded: false };
  };
  const found = await there();
  if (found) return found;
  const lock = {
    timeout: settings.lockTimeout,
    ...(signal ? { signal } : {}),
    onWait: () => onProgress?.({ file, phase: 'waiting', done: 0, total: size }),
  };
  return withLock(store.lockPath(metadata), lock, async (held) => {
    const meanwhile = await there(); // another process may have finished it while this one waited
    if (meanwhile) return meanwhile;
    const partial = store.partialPath(metadata);
    try {
      await mkdir(dirname(partial), { recursive: true });
      await store.adopt?.(metadata, partial);
    } catch (error) {
      throw fileSystemError(error, `cannot write ${dirname(partial)}`);
    }
    await downloadFile(file, metadata, partial, settings, {
      signal: held,
      onBytes: (done, total) => onProgress?.({ file, phase: 'downloading', done, total }),
      onCheck: () => onProgress?.({ file, phase: 'checking', done: size ?? 0, total: size }),
    });
    const placed = await store.place(metadata, partial);
    return { ...placed, file, etag: metadata.etag, downloaded: true };
  });
}

/** With `verify`, whether the bytes of a file that was found are right. */
async function isSound(found: PulledFile, { verify, signal }: PullOptions): Promise<boolean> {
  return !verify || found.etag === null || (await matchesEtag(found.realPath, found.etag, signal)) !== false;
}

/** A place for files: the cache or a folder. */
interface Store {
  readonly folder: string;
  /** The file as far as it can be told without asking the hub. */
  findOffline(): Promise<PulledFile | null>;
  /** The file, if it is there with this content. */
  find(metadata: FileMetadata, verify: boolean, signal?: AbortSignal): Promise<CachedFile | null>;
  lockPath(metadata: FileMetadata): string;
  partialPath(metadata: FileMetadata): string;
  /** Takes over what another client left unfinished. */
  adopt?(metadata: FileMetadata, partial: string): Promise<void>;
  /** Moves the whole file into its place. */
  place(metadata: FileMetadata, partial: string): Promise<CachedFile>;
}

function cacheStore(file: HubFile, settings: HubSettings): Store {
  const cache = new HubCache(settings.cacheDir);
  const { repository } = file;
  const { symlinks } = settings;
  return {
    folder: settings.cacheDir,
    async findOffline() {
      const found = await cache.find(file);
      return found && { ...found, file, etag: blobName(found), downloaded: false };
    },
    async find({ commit, etag, size }, verify, signal) {
      const sound = async (path: string): Promise<boolean> => {
        const stats = await stat(path).catch(() => null);
        if (!stats?.isFile() || (size !== null && stats.size !== size)) return false;
        return !verify || (await matchesEtag(path, etag, signal)) !== false;
      };
      const placed = await cachedFile(cache.snapshotPath(file, commit), commit);
      const belongs = placed && (blobName(placed) ?? etag) === etag;
      if (belongs && (await sound(placed.realPath))) return placed;
      if (!(await sound(cache.blobPath(repository, etag)))) return null;
      return cache.place(file, commit, etag, { symlinks, isNew: false });
    },
    lockPath: ({ etag }) => cache.lockPath(repository, etag),
    // Not the official client's own name: an older one that is running writes on in a file that it has open.
    partialPath: ({ etag }) => `${cache.blobPath(repository, etag)}.skyrefer.incomplete`,
    async adopt({ etag }, partial) {
      const official = `${cache.blobPath(repository, etag)}.incomplete`;
      const left = await stat(official).catch(() => null);
      const own = await stat(partial).catch(() => null);
      if (left && !own && Date.now() - left.mtimeMs > ABANDONED) await rename(official, partial);
    },
    async place({ commit, etag }, partial) {
      const blob = cache.blobPath(repository, etag);
      try {
        await rename(partial, blob);
      } catch (error) {
        throw fileSystemError(error, `cannot write ${blob}`);
      }
      return cache.place(file, commit, etag, { symlinks, isNew: true });
    },
  };
}

/** The content that a snapshot's link names; null for a plain file. */
const blobName = ({ path, realPath }: CachedFile): string | null => {
  const name = /[/\\]blobs[/\\]([^/\\]+)$/.exec(realPath)?.[1];
  return name !== undefined && path !== realPath ? name : null;
};

function folderStore(file: HubFile, directory: string): Store {
  const local = new LocalFolder(directory);
  const path = local.filePath(file.path);
  return {
    folder: directory,
    async findOffline() {
      const note = await local.note(file.path);
      if (note && isCommit(file.revision) && note.commit !== file.revision) return null;
      const found = await cachedFile(path, note?.commit ?? file.revision);
      return found && { ...found, file, etag: note?.etag ?? null, downloaded: false };
    },
    async find(metadata, verify, signal) {
      const { commit, etag, size } = metadata;
      const found = await cachedFile(path, commit);
      if (!found || (size !== null && found.bytes !== size)) return null;
      const noted = (await local.note(file.path))?.etag === etag;
      // A file from elsewhere is as good as its checksum.
      if ((!noted || verify) && (await matchesEtag(found.realPath, etag, signal)) !== true) {
        if (!noted || checksumKind(etag) !== null) return null;
      }
      await local.writeNote(file.path, metadata);
      return found;
    },
    lockPath: () => local.lockPath(file.path),
    partialPath: ({ etag }) => local.partialPath(file.path, etag),
    async place(metadata, partial) {
      try {
        await mkdir(dirname(path), { recursive: true });
        await rename(partial, path); // replaces a link that stands there, and does not write through it
        await local.writeNote(file.path, metadata);
      } catch (error) {
        throw fileSystemError(error, `cannot write ${path}`);
      }
      return (await cachedFile(path, metadata.commit))!;
    },
  };
}
