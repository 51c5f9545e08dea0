import { HubError } from './hub-error.ts';

/** A file of a model repository at a branch, tag or commit. */
export interface HubFile {
  /** `organisation/name` */
  readonly repository: string;
  readonly revision: string;
  /** Path inside the repository, with `/`. */
  readonly path: string;
}

/** Whether a revision is a commit, whose files never change. */
export const isCommit = (revision: string): boolean => /^[0-9a-f]{40}$/.test(revision);

/** Address from which the hub serves a file. */
export function resolveUrl(endpoint: string, { repository, revision, path }: HubFile): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${endpoint}/${repository}/resolve/${encodeURIComponent(revision)}/${encoded}`;
}

/** How messages call a file. */
export function describeFile({ repository, revision, path }: HubFile): string {
  return `${path} of ${repository}${revision === 'main' ? '' : ` at ${revision.slice(0, 12)}`}`;
}

/** Throws where a name could lead out of the folder that files of the repository belong to. */
export function checkFile({ repository, revision, path }: HubFile): void {
  if (!/^[\w][\w.-]*(\/[\w][\w.-]*)?$/.test(repository) || repository.includes('--')) {
    throw new HubError(
      'not-found',
      `'${repository}' is not the name of a repository; it is 'organisation/name'`,
    );
  }
  if (!isSafePath(revision)) {
    throw new HubError('not-found', `'${revision}' is not a branch, tag or commit of ${repository}`);
  }
  if (!isSafePath(path)) {
    throw new HubError('not-found', `'${path}' is not the path of a file in ${repository}`);
  }
}

/** Whether a relative path with `/` stays inside its folder, on every system. */
function isSafePath(path: string): boolean {
  return path.split('/').every((part) => !/^(|\.|\.\.)$/.test(part) && !/[\\:*?"<>|\p{Cc}]/u.test(part));
}

/** An ETag header as the hub's cache names blobs: without the mark of a weak tag and without quotes. */
export function normaliseEtag(header: string | null): string | null {
  const etag =
    header
      ?.trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1') ?? '';
  return etag === '' ? null : etag;
}

/** Whether an ETag can name a file. */
export const isBlobName = (etag: string): boolean => /^[A-Za-z0-9_+=-][A-Za-z0-9_.+=-]{0,199}$/.test(etag);

/** How the bytes of a file are checked, told by the shape of its ETag. */
export type Checksum = 'sha256' | 'git-sha1' | null;

/** Large files are named by the sha256 of their bytes, small ones by git's name for a blob. */
export function checksumKind(etag: string): Checksum {
  if (/^[0-9a-f]{64}$/.test(etag)) return 'sha256';
  return /^[0-9a-f]{40}$/.test(etag) ? 'git-sha1' : null;
}
