/** What a job keeps so that it can go on after it was stopped: one entry for each window that is done. */
export interface Journal {
  has(key: string): boolean;
  /** Undefined where there is no such entry. */
  get(key: string): Promise<unknown>;
  /** @param value JSON */
  put(key: string, value: unknown): Promise<void>;
}

/** A candidate with numbers of a sensible length, as they are kept: the same with a journal and without. */
export function wholeNumbers<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'number' ? round(item) : item)));
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A journal that lasts as long as the process. */
export class MemoryJournal implements Journal {
  readonly #entries = new Map<string, unknown>();

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  async get(key: string): Promise<unknown> {
    return this.#entries.get(key);
  }

  async put(key: string, value: unknown): Promise<void> {
    this.#entries.set(key, value);
  }
}

/** Entries of another journal under names of their own, for a part of the job that asks something else of the same windows. */
export class JournalPart implements Journal {
  constructor(
    readonly journal: Journal,
    readonly prefix: string,
  ) {}

  has(key: string): boolean {
    return this.journal.has(this.prefix + key);
  }

  get(key: string): Promise<unknown> {
    return this.journal.get(this.prefix + key);
  }

  put(key: string, value: unknown): Promise<void> {
    return this.journal.put(this.prefix + key, value);
  }
}
