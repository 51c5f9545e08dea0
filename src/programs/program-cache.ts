import { LruMap } from '../collections/lru-map.ts';
import type { Graph } from '../graph/index.ts';
import type { Program, Runtime, Tensor } from '../runtime/index.ts';
import type { ProgramOptions } from './program-options.ts';

interface Entry {
  readonly program: Promise<Program>;
  /** Runs that have not ended; a program is disposed of only when there are none. */
  running: number;
  evicted: boolean;
}

/**
 * Programs by key (an image's size), compiled when first needed. Only the most recently used ones are kept; a program
 * that is running while it falls out of the cache is disposed of when it is done.
 */
export class ProgramCache {
  readonly #entries: LruMap<string, Entry>;
  readonly #runtime: Runtime;
  readonly #options: ProgramOptions;
  #disposed = false;

  /** @param capacity programs that are kept */
  constructor(runtime: Runtime, options: ProgramOptions, capacity = 4) {
    this.#runtime = runtime;
    this.#options = options;
    this.#entries = new LruMap(capacity);
  }

  /** Runs the program of this key, building and compiling it first where it is not there. */
  async run(
    key: string,
    build: () => Graph,
    inputs: Readonly<Record<string, Tensor>>,
  ): Promise<Record<string, Tensor>> {
    if (this.#disposed) throw new Error('the programs have been disposed of');
    const entry = this.#acquire(key, build);
    try {
      return await (await entry.program).run(inputs);
    } finally {
      entry.running--;
      if (entry.evicted && entry.running === 0) await release(entry);
    }
  }

  #acquire(key: string, build: () => Graph): Entry {
    const entry = this.#entries.get(key) ?? this.#compile(key, build);
    entry.running++;
    return entry;
  }

  #compile(key: string, build: () => Graph): Entry {
    const program = Promise.resolve().then(() => this.#runtime.compile(build(), this.#options));
    const entry: Entry = { program, running: 0, evicted: false };
    program.catch(() => {
      if (this.#entries.peek(key) === entry) this.#entries.delete(key); // a later call may try again
    });
    for (const [, old] of this.#entries.set(key, entry)) this.#evict(old);
    return entry;
  }

  #evict(entry: Entry): void {
    entry.evicted = true;
    if (entry.running === 0) void release(entry);
  }

  /** Frees every program that is idle; those that run are freed when they end. */
  async dispose(): Promise<void> {
    this.#disposed = true;
    const entries = this.#entries.clear();
    for (const entry of entries) entry.evicted = true;
    await Promise.all(entries.filter((entry) => entry.running === 0).map(release));
  }
}

/** Disposes of a program; one that never compiled has nothing to free. */
async function release(entry: Entry): Promise<void> {
  const program = await entry.program.catch(() => null);
  await program?.dispose();
}
