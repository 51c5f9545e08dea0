import { join, resolve } from 'node:path';
import { reasonOf } from '../errors/reason-of.ts';
import { FileLock } from '../files/file-lock.ts';
import { type FolderLabels, type LabelledPicture, NO_FOLDER_LABELS } from './folder-labels.ts';
import { LabelError } from './label-error.ts';
import { readFolderLabels, writeFolderLabels } from './label-file-node.ts';

/** The labels of a folder and their file, which this process alone writes until it is closed. */
export class LabelStore {
  readonly #out: string;
  readonly #locks: readonly FileLock[];
  #labels: FolderLabels;
  /** The same by name. */
  #accepted: ReadonlyMap<string, LabelledPicture> = new Map();
  #skipped: ReadonlySet<string> = new Set();
  #saving: Promise<void> = Promise.resolve();

  private constructor(out: string, labels: FolderLabels, locks: readonly FileLock[]) {
    this.#out = out;
    this.#labels = labels;
    this.#locks = locks;
    this.#index();
  }

  /**
   * Takes a folder and its labels' file. Throws a LockedError where another process has one of them, a LabelError where the file is none of
   * labelling's, and what the file system throws.
   */
  static async open(folder: string, out: string): Promise<LabelStore> {
    const locks: FileLock[] = [];
    try {
      const paths = new Set(
        [join(folder, '.skyrefer-label.lock'), `${out}.lock`].map((path) => resolve(path)),
      );
      for (const path of paths) locks.push(await FileLock.take(path, { what: folder }));
      return new LabelStore(out, (await readFolderLabels(out)) ?? NO_FOLDER_LABELS, locks);
    } catch (error) {
      for (const lock of locks) await lock.release();
      throw error;
    }
  }

  /** As they are on the disk. */
  get labels(): FolderLabels {
    return this.#labels;
  }

  /** A picture that was accepted. */
  accepted(fileName: string): LabelledPicture | undefined {
    return this.#accepted.get(fileName);
  }

  isSkipped(fileName: string): boolean {
    return this.#skipped.has(fileName);
  }

  /**
   * Changes the labels, one change after another, each of what the one before left; it is on the disk when this returns. What cannot be
   * written is not taken for said: throws a LabelError then.
   * @param categoryOf names what a sentence is about
   */
  change(
    change: (labels: FolderLabels) => FolderLabels,
    categoryOf: (sentence: string) => string,
  ): Promise<void> {
    const saving = this.#saving
      .catch(() => {})
      .then(async () => {
        for (const { lost } of this.#locks) lost.throwIfAborted();
        const labels = change(this.#labels);
        await writeFolderLabels(this.#out, labels, categoryOf).catch((cause: unknown) => {
          throw new LabelError(
            `${this.#out} cannot be written (${reasonOf(cause)}), and this change is not kept`,
            { cause },
          );
        });
        this.#labels = labels;
        this.#index();
      });
    this.#saving = saving;
    return saving;
  }

  /** Ends when what was said is on the disk; others may label the folder then. */
  async close(): Promise<void> {
    await this.#saving.catch(() => {});
    for (const lock of this.#locks) await lock.release();
  }

  #index(): void {
    this.#accepted = new Map(this.#labels.pictures.map((picture) => [picture.fileName, picture]));
    this.#skipped = new Set(this.#labels.skipped);
  }
}
