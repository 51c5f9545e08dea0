import { rm } from 'node:fs/promises';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { LockedError } from '../files/file-lock.ts';
import { LineJournal, type LineJournalOptions } from '../files/line-journal.ts';
import { outputError } from '../imagery/replace-file-node.ts';
import type { Journal } from './journal.ts';

/** A journal is of another job than the one that wants to go on from it. */
export class JournalMismatchError extends SkyreferError {
  override readonly name = 'JournalMismatchError';
  readonly code = 'journal-mismatch';
}

/**
 * A job's journal as a file beside its output: a first line that says what job it is, then one line for each window
 * that is done. Only where the entries lie is in memory. A torn last line, which a kill leaves, is cut off.
 *
 * @example
 * ```ts
 * import { FileJournal } from 'skyrefer';
 * const job = { image: 'city.tif', sentences: ['the largest ship'] };
 * const begun = await FileJournal.open('city.journal', job, false);
 * await begun.put('window 1', { found: 2 });
 * await begun.close();
 * const resumed = await FileJournal.open('city.journal', job, true);
 * console.log(resumed.found, await resumed.get('window 1')); // 1 { found: 2 }
 * await resumed.remove(); // the job is finished
 * ```
 */
export class FileJournal implements Journal {
  readonly #lines: LineJournal;
  readonly #positions: Map<string, number>;
  #closed = false;

  private constructor(lines: LineJournal, positions: Map<string, number>) {
    this.#lines = lines;
    this.#positions = positions;
    this.found = positions.size;
  }

  /**
   * Opens or begins a job's journal.
   * @param job what the entries depend on, as JSON: source, model, sentences, options
   * @param resume goes on from what is there; else it begins anew
   * Throws a JournalMismatchError where the file is of another job, a LockedError where another process works at it, an
   * OutputError where it cannot be written.
   */
  static async open(
    path: string,
    job: object,
    resume: boolean,
    options: LineJournalOptions = {},
  ): Promise<FileJournal> {
    const header = JSON.stringify({ job });
    const positions = new Map<string, number>();
    let first: string | null = null;
    const onLine = (line: string, position: number) => {
      if (!resume) return false;
      if (first === null) {
        first = line;
        return;
      }
      const key = keyOf(line);
      if (key === null) return false;
      positions.set(key, position);
    };
    const lines = await LineJournal.open(path, onLine, options).catch((cause: unknown) => {
      throw cause instanceof LockedError ? cause : outputError(path, cause);
    });
    if (first === null) await lines.append(header);
    else if (first !== header) {
      await lines.close();
      throw new JournalMismatchError(
        `${path} is of another job (image, model, sentences or options differ); ` +
          'give what was given then, or leave --resume out to begin anew',
      );
    }
    return new FileJournal(lines, positions);
  }

  get path(): string {
    return this.#lines.path;
  }

  /** How many windows were done when it was opened. */
  readonly found: number;

  /** How many windows are done. */
  get size(): number {
    return this.#positions.size;
  }

  has(key: string): boolean {
    return this.#positions.has(key);
  }

  async get(key: string): Promise<unknown> {
    const position = this.#positions.get(key);
    if (position === undefined) return undefined;
    return JSON.parse(await this.#lines.read(position))[1];
  }

  async put(key: string, value: unknown): Promise<void> {
    const position = await this.#lines.append(JSON.stringify([key, value])).catch((cause: unknown) => {
      throw cause instanceof LockedError ? cause : outputError(this.path, cause);
    });
    this.#positions.set(key, position);
  }

  /** Harmless after `remove`. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lines.close();
  }

  /** Deletes the journal of a finished job. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }
}

function keyOf(line: string): string | null {
  try {
    const entry: unknown = JSON.parse(line);
    return Array.isArray(entry) && typeof entry[0] === 'string' ? entry[0] : null;
  } catch {
    return null;
  }
}
