/** Runs many items with a few at a time, and keeps what became of them in order. */

import { SkyreferError } from '../../errors/skyrefer-error.ts';

/** Some items of a batch failed; each has been reported. */
export class BatchError extends SkyreferError {
  override readonly name = 'BatchError';
  readonly code = 'batch';
}

export interface Outcome<Item, Result> {
  readonly item: Item;
  readonly index: number;
  /** Undefined where it failed. */
  readonly result?: Result;
  readonly error?: unknown;
}

export interface BatchOptions {
  /** Items in work at a time. */
  readonly jobs: number;
  /** `stop`: the first failure ends the batch, and what is in work is aborted. `skip`: the others go on. */
  readonly onError: 'skip' | 'stop';
  readonly signal: AbortSignal;
}

/**
 * Works on items, at most `jobs` at a time, and gives what became of them in the items' own order, each as soon as
 * those before it are there. Items that wait for an earlier one count as being in work, so that memory stays bounded.
 * Throws the signal's reason, and with `stop` the first failure after its outcome was given.
 */
export async function* runInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item, index: number, signal: AbortSignal) => Promise<Result>,
  options: BatchOptions,
): AsyncGenerator<Outcome<Item, Result>> {
  const { jobs, onError } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const running: Promise<Outcome<Item, Result>>[] = [];
  const source = iteratorOf(items);
  let index = 0;
  const start = async () => {
    const next = await source.next();
    if (next.done) return;
    const [item, number] = [next.value, index++];
    running.push(
      (async () => work(item, number, signal))().then(
        (result) => ({ item, index: number, result }),
        (error: unknown) => ({ item, index: number, error }),
      ),
    );
  };
  try {
    for (let count = 0; count < jobs; count++) await start();
    while (running.length > 0) {
      const outcome = await running[0]!;
      running.shift();
      options.signal.throwIfAborted();
      const failed = 'error' in outcome;
      if (!failed || onError === 'skip') await start();
      yield outcome;
      if (failed && onError === 'stop') throw outcome.error;
    }
  } finally {
    stop.abort(new DOMException('an earlier item failed', 'AbortError'));
    await Promise.all(running);
    await source.return?.();
  }
}

const iteratorOf = <Item>(items: Iterable<Item> | AsyncIterable<Item>) =>
  Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
