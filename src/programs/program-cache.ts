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
  readonly #entries = new Map<string, Entry>();
  readonly #runtime: Runtime;
  readonly #options: ProgramOptions;
  readonly #capacity: number;
  #disposed = false;

  /** @param capacity programs that are kept */
  constructor(runtime: Runtime, options: ProgramOptions, capacity = 4) {
    this.#runtime = runtime;
    this.#options = options;
    this.#capacity = capacity;
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
    let entry = this.#entries.get(key);
    if (entry) {
      this.#entries.delete(key); // put back below as the most recently used
    } else {
      const program = Promise.resolve().then(() => this.#runtime.compile(build(), this.#options));
      const created: Entry = { program, running: 0, evicted: false };
      program.catch(() => {
        if (this.#entries.get(key) === created) this.#entries.delete(key); // a later call may try again
      });
      entry = created;
    }
    entry.running++;
    this.#entries.set(key, entry);
    for (const [oldKey, old] of this.#entries) {
      if (this.#entries.size <= this.#capacity) break;
      this.#entries.delete(oldKey);
      this.#evict(old);
    }
    return entry;
  }

  #evict(entry: Entry): void {
    entry.evicted = true;
    if (entry.running === 0) void release(entry);
  }

  /** Frees every program that is idle; those that run are freed when they end. */
  async dispose(): Promise<void> {
    this.#disposed = true;
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    for (const entry of entries) entry.evicted = true;
    await Promise.all(entries.filter((entry) => entry.running === 0).map(release));
  }
}

/** Disposes of a program; one that never compiled has nothing to free. */
async function release(entry: Entry): Promise<void> {
  const program = await entry.program.catch(() => null);
  await program?.dispose();
}
