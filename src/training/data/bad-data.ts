import { FittedSamples } from '../../datasets/fitted-samples-node.ts';
import { DatasetError } from '../../datasets/index.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { ImageError } from '../../imagery/index.ts';
import { SentenceError } from '../../text/index.ts';

/** Something of a data set that cannot be used. */
export interface BadItem {
  /** The image's file, or where the sentence stands. */
  readonly name: string;
  readonly reason: string;
}

/** How many items a message names one by one. */
const NAMED = 5;

/** Parts of the data set cannot be used; the message names and counts them and says what to do. */
export class BadDataError extends SkyreferError {
  override readonly name = 'BadDataError';
  readonly code = 'bad-data';
}

/** Whether an error is about the data: an image, a mask or a sentence that cannot be used. */
export const isBadData = (error: unknown): error is Error =>
  error instanceof ImageError || error instanceof DatasetError || error instanceof SentenceError;

/**
 * What a run does with data that cannot be used: it ends with an error that says which and how many, or, where that was
 * asked for, leaves them out and keeps the list.
 */
export class BadData {
  /** Whether bad items are left out. */
  readonly skip: boolean;
  /** Brings masks to the size of their images, and counts those that were off by a pixel or two. */
  readonly fitted = new FittedSamples();
  readonly #items = new Map<string, BadItem>();
  readonly #onSkip: (item: BadItem) => void;
  #closed = false;

  /** @param onSkip told once of every item that is left out */
  constructor(skip: boolean, onSkip: (item: BadItem) => void = () => {}) {
    this.skip = skip;
    this.#onSkip = onSkip;
  }

  get items(): readonly BadItem[] {
    return [...this.#items.values()];
  }

  /** Items that were found together. Throws a BadDataError where they are not to be left out. */
  addAll(items: readonly BadItem[], what: string): void {
    if (items.length === 0) return;
    if (!this.skip) {
      const named = items.slice(0, NAMED).map(({ name, reason }) => `${name}: ${reason}`);
      const more = items.length > NAMED ? `; and ${items.length - NAMED} more` : '';
      throw new BadDataError(
        `${items.length} ${what} cannot be used: ${named.join('; ')}${more}; ` +
          'repair them, or leave them out with --skip-bad',
      );
    }
    for (const item of items) this.add(item);
  }

  /** Leaves an item out, unless that has been said before. */
  add(item: BadItem): void {
    if (this.#items.has(item.name)) return;
    this.#items.set(item.name, item);
    this.#onSkip(item);
  }

  /** From now on nothing more is left out: an error about the data ends the run. */
  close(): void {
    this.#closed = true;
  }

  /** Leaves out what an error is about, where it is about the data and that is wanted; otherwise throws the error. */
  accept(name: string, error: unknown): void {
    if (!this.skip || this.#closed || !isBadData(error)) throw error;
    this.add({ name, reason: error.message });
  }
}
