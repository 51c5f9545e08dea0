import { type FileHandle, mkdir, open, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileLock } from './file-lock.ts';

export interface LineJournalOptions {
  /** Whether other processes are kept from the file, by a lock beside it, until it is closed. Default true. */
  readonly exclusive?: boolean | undefined;
}

/**
 * A file of lines that only grows, one record after another: each is written at once and is on the disk before `append`
 * returns, so that a process that is killed leaves whole lines and at most one torn one at the end. Opening the file
 * again cuts the torn line off. One process at a time has it: lines of two would lie over each other.
 */
export class LineJournal {
  readonly #file: FileHandle;
  readonly #lock: FileLock | null;
  #position: number;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly path: string,
    file: FileHandle,
    position: number,
    lock: FileLock | null,
  ) {
    this.#file = file;
    this.#lock = lock;
    this.#position = position;
  }

  /**
   * Opens a journal, which is made where it is missing, with its folder.
   * @param onLine called for every whole line that is there, in order, with where it begins; stops at the first one for
   *   which it returns false: that line and what follows it are cut off
   * Throws a LockedError where another process has it, and what the file system throws.
   */
  static async open(
    path: string,
    onLine: (line: string, position: number) => unknown = () => {},
    { exclusive = true }: LineJournalOptions = {},
  ): Promise<LineJournal> {
    await mkdir(dirname(path), { recursive: true });
    await (await open(path, 'a+')).close();
    // A link is another name of one file.
    const lock = exclusive ? await FileLock.take(`${await realpath(path)}.lock`, { what: path }) : null;
    let file: FileHandle | null = null;
    try {
      file = await open(path, 'r+');
      const end = await readLines(file, onLine);
      await file.truncate(end);
      return new LineJournal(path, file, end, lock);
    } catch (error) {
      await file?.close();
      await lock?.release();
      throw error;
    }
  }

  /** Appends a record, which must not hold a line break. Returns where the line begins. */
  append(line: string): Promise<number> {
    if (line.includes('\n')) throw new RangeError('journal: a record holds a line break');
    const bytes = Buffer.from(`${line}\n`);
    const appended = this.#last.then(async () => {
      this.#lock?.lost.throwIfAborted();
      const start = this.#position;
      const { bytesWritten } = await this.#file.write(bytes, 0, bytes.length, start);
      if (bytesWritten !== bytes.length) {
        await this.#file.truncate(start);
        throw Object.assign(new Error(`${this.path} cannot be written: the disk is full`), {
          code: 'ENOSPC',
        });
      }
      await this.#file.datasync();
      this.#position = start + bytes.length;
      return start;
    });
    this.#last = appended.catch(() => {});
    return appended;
  }

  /** The line that begins at a position. */
  async read(position: number): Promise<string> {
    const chunks: Buffer[] = [];
    for (let at = position; ; ) {
      const chunk = Buffer.alloc(1 << 14);
      const { bytesRead } = await this.#file.read(chunk, 0, chunk.length, at);
      const part = chunk.subarray(0, bytesRead);
      const end = part.indexOf(10);
      chunks.push(end < 0 ? part : part.subarray(0, end));
      if (end >= 0 || bytesRead === 0) return Buffer.concat(chunks).toString();
      at += bytesRead;
    }
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#file.close();
    await this.#lock?.release();
  }
}

/** Calls `onLine` for every whole line; returns where the last accepted one ends. */
async function readLines(
  file: FileHandle,
  onLine: (line: string, position: number) => unknown,
): Promise<number> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  const chunk = Buffer.alloc(1 << 16);
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) return start;
    at += bytesRead;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      if (onLine(rest.subarray(0, end).toString(), start) === false) return start;
      start += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
}
