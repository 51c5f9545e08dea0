import type { Journal } from '../../../src/search/journal.ts';
import { inStore } from '../storage/database.ts';

/**
 * What the windows of one search said, kept in the browser so that the search goes on after a reload. Where storage is
 * refused it lasts as long as the page.
 */
export class KeptJournal implements Journal {
  readonly #name: string;
  readonly #entries: Map<string, unknown>;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(name: string, entries: Map<string, unknown>) {
    this.#name = name;
    this.#entries = entries;
  }

  /** @param name of image, model and sentence: of nothing else may it be the same */
  static async open(name: string): Promise<KeptJournal> {
    const kept = await inStore<[string, unknown][] | undefined>('journals', 'readonly', (store) =>
      store.get(name),
    ).catch(() => undefined);
    return new KeptJournal(name, new Map(kept));
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  async get(key: string): Promise<unknown> {
    return this.#entries.get(key);
  }

  async put(key: string, value: unknown): Promise<void> {
    this.#entries.set(key, value);
    const entries = [...this.#entries];
    // One after another, and nobody waits for it.
    this.#writing = this.#writing
      .then(() => inStore('journals', 'readwrite', (store) => store.put(entries, this.#name)))
      .catch(() => {});
  }

  /** The search is done, or not wanted any more. */
  async forget(): Promise<void> {
    await this.#writing;
    await inStore('journals', 'readwrite', (store) => store.delete(this.#name)).catch(() => {});
  }
}
