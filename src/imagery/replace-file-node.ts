import { lstat, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeAside } from '../files/write-aside.ts';
import { OutputError } from './errors.ts';

/**
 * Writes a file aside, in the same folder, and renames it into place: nobody ever sees half of it, and a failure
 * leaves what was there. Folders are made. Links are followed; a pipe or device is written to as it is. Throws an OutputError.
 */
export async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
  try {
    const existing = await stat(path).catch(ignoreMissing);
    if (existing?.isDirectory()) throw new OutputError(`${path} is a folder; give the path of a file`);
    if (existing && !existing.isFile()) return await writeFile(path, content);
    const target = existing && (await lstat(path)).isSymbolicLink() ? await realpath(path) : path;
    await writeAside(target, (aside) => writeFile(aside, content));
  } catch (cause) {
    throw outputError(path, cause);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

/** What is thrown where a file cannot be written: the cause in words, with the remedy. */
export function outputError(path: string, cause: unknown): OutputError {
  if (cause instanceof OutputError) return cause;
  return new OutputError(`${path} cannot be written: ${writeFailure(path, cause)}`, { cause });
}

function writeFailure(path: string, cause: unknown): string {
  const folder = dirname(path);
  const error = cause as NodeJS.ErrnoException;
  switch (error.code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${folder} is not a folder; choose another path`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `writing into the folder ${folder} is not permitted; choose another folder`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; free some space or choose another folder';
    case 'ENAMETOOLONG':
      return 'the name is too long; choose a shorter one';
    default:
      return `${error.message}; choose another path`;
  }
}
