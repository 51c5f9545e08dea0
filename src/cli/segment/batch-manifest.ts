import { KeyMap } from '../../collections/key-map-node.ts';
import { LockedError } from '../../files/file-lock.ts';
import { LineJournal } from '../../files/line-journal.ts';
import { outputError } from '../../imagery/replace-file-node.ts';

/** One line of a manifest: what became of one sentence about one image. */
export interface ManifestLine {
  readonly status: 'done' | 'failed';
  readonly image: string;
  readonly sentence: string;
  /** Of a failure: one line. */
  readonly error?: string;
  readonly [field: string]: unknown;
}

/**
 * The results of a batch as JSON Lines, one line per image and sentence, in order. A line is written at once and is on the
 * disk before the next item's; a batch that was stopped goes on behind the last whole line. Items that failed are
 * tried again when it goes on, and have a second line then. One run at a time has it.
 */
export class Manifest {
  readonly #journal: LineJournal;
  readonly #done: KeyMap;

  private constructor(journal: LineJournal, done: KeyMap) {
    this.#journal = journal;
    this.#done = done;
  }

  /**
   * @param resume keeps what is there; else the manifest begins anew
   * Throws a LockedError where another run writes it, an OutputError where it cannot be written.
   */
  static async open(path: string, resume: boolean): Promise<Manifest> {
    const done = new KeyMap();
    const journal = await LineJournal.open(path, (text) => {
      if (!resume) return false;
      const line = parseManifestLine(text);
      if (!line) return false;
      if (line.status === 'done') done.set(keyOf(line.image, line.sentence));
      return true;
    }).catch((cause: unknown) => {
      throw cause instanceof LockedError ? cause : outputError(path, cause);
    });
    return new Manifest(journal, done);
  }

  /** Whether an earlier run answered it. */
  isDone(image: string, sentence: string): boolean {
    return this.#done.has(keyOf(image, sentence));
  }

  async add(line: ManifestLine): Promise<void> {
    await this.#journal.append(JSON.stringify(line)).catch((cause: unknown) => {
      throw cause instanceof LockedError ? cause : outputError(this.#journal.path, cause);
    });
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}

/** What one line is about. */
export const keyOf = (image: string, sentence: string): string => JSON.stringify([image, sentence]);

/** A line of a manifest; null where it is none, or not whole. */
export function parseManifestLine(text: string): ManifestLine | null {
  try {
    const value = JSON.parse(text) as Partial<ManifestLine> | null;
    const whole = typeof value?.image === 'string' && typeof value.sentence === 'string';
    return whole ? (value as ManifestLine) : null;
  } catch {
    return null;
  }
}
