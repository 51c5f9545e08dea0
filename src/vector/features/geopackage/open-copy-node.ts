import { constants, copyFile, open, stat } from 'node:fs/promises';
import { OutputError } from '../../../imagery/errors.ts';

/** What a file was when it was copied. */
export interface CopiedFile {
  readonly size: number;
  readonly changed: number;
  readonly inode: number;
}

export const fileExists = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

/**
 * Copies an SQLite database to where it is worked on. Throws an OutputError where another program has it open, with changes
 * that are not in the file itself, or left it so.
 * @param path what messages call it
 */
export async function copyDatabase(path: string, source: string, target: string): Promise<CopiedFile> {
  for (const suffix of ['-wal', '-journal']) {
    const rest = await stat(`${source}${suffix}`).catch(() => null);
    if (rest && rest.size > 0) {
      throw new OutputError(
        `${path} cannot be added to: another program has it open (there is ${path}${suffix}); close it there, or open and close it once`,
      );
    }
  }
  const before = await stateOf(source);
  await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  await leaveWriteAhead(target);
  return before;
}

export async function isUnchanged(path: string, { size, changed, inode }: CopiedFile): Promise<boolean> {
  const now = await stateOf(path);
  return now.size === size && now.changed === changed && now.inode === inode;
}

async function stateOf(path: string): Promise<CopiedFile> {
  const { size, mtimeMs, ino } = await stat(path);
  return { size, changed: mtimeMs, inode: ino };
}

/** Versions of reading and writing in the header: 2 is write-ahead logging, which needs memory that processes share. */
const VERSIONS_AT = 18;

/** A database whose write-ahead log is empty is the same without one. */
async function leaveWriteAhead(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const versions = new Uint8Array(2);
    await file.read(versions, 0, 2, VERSIONS_AT);
    if (versions[0] === 2 || versions[1] === 2) await file.write(Uint8Array.of(1, 1), 0, 2, VERSIONS_AT);
  } finally {
    await file.close();
  }
}
