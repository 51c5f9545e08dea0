import type { BadRecord, OnBadRecord } from '../../datasets/bad-record.ts';
import type { Terminal } from '../terminal.ts';

/** How many records are named one by one. */
const NAMED = 20;

/** What `--skip-bad` left out of a data set: each is said on the spot, and the number at the end. */
export class LeftOut {
  readonly #terminal: Terminal;
  readonly #seen = new Map<string, BadRecord>();
  /** To give to readers; undefined where nothing may be left out, so that it is an error. */
  readonly onBad: OnBadRecord | undefined;

  constructor(terminal: Terminal, skipBad: boolean) {
    this.#terminal = terminal;
    this.onBad = skipBad ? (record) => this.#add(record) : undefined;
  }

  get count(): number {
    return this.#seen.size;
  }

  get records(): readonly BadRecord[] {
    return [...this.#seen.values()];
  }

  #add(record: BadRecord): void {
    const key = `${record.where} ${record.id}`;
    if (this.#seen.has(key)) return;
    this.#seen.set(key, record);
    if (this.count <= NAMED) this.#terminal.err(`left out ${textOf(record)}\n`);
  }

  /** The end of a line about what was done: how many were left out and trimmed. */
  summary(trimmed: number): string {
    const left = this.count > 0 ? [`${this.count} left out`] : [];
    const fitted = trimmed > 0 ? [`${trimmed} masks brought to their image's size`] : [];
    return [...left, ...fitted].map((text) => `; ${text}`).join('');
  }
}

const textOf = ({ where, reason }: BadRecord): string =>
  reason.startsWith(where) ? reason : `${where}: ${reason}`;
