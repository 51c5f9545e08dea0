import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { checksumKind } from './repository.ts';

/** Bytes that are read at once. */
const PIECE = 1 << 20;

/** sha256 of a file, in hexadecimal digits. */
export const sha256OfFile = (path: string, signal?: AbortSignal): Promise<string> =>
  digest(path, 'sha256', '', signal);

/**
 * Whether a file's bytes are those that its ETag names: sha256 for 64 hexadecimal digits, git's blob name (sha1 over
 * `blob <size>\0` and the bytes) for 40. Null where the ETag is no checksum.
 */
export async function matchesEtag(path: string, etag: string, signal?: AbortSignal): Promise<boolean | null> {
  switch (checksumKind(etag)) {
    case 'sha256':
      return (await sha256OfFile(path, signal)) === etag;
    case 'git-sha1':
      return (await digest(path, 'sha1', `blob ${(await stat(path)).size}\0`, signal)) === etag;
    case null:
      return null;
  }
}

async function digest(
  path: string,
  algorithm: string,
  prefix: string,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash(algorithm).update(prefix);
  for await (const piece of createReadStream(path, { highWaterMark: PIECE, ...(signal ? { signal } : {}) })) {
    hash.update(piece as Buffer);
  }
  return hash.digest('hex');
}
