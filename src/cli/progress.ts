import { StatusLine } from './status-line.ts';
import type { Terminal } from './terminal.ts';

/** Seconds before a guess of the time left is worth showing. */
const FIRST_GUESS = 2;
const BAR = 20;

/** Progress of a job in steps of about equal cost, with the time left; nothing is shown of quick ones. */
export class ProgressBar {
  readonly #status: StatusLine;
  readonly #interactive: boolean;
  readonly #now: () => number;
  #start: number | null = null;
  /** Steps that were there already when the job began, as a resumed one's are. */
  #free = 0;

  constructor(terminal: Terminal, now: () => number = () => performance.now() / 1000) {
    this.#status = new StatusLine(terminal);
    this.#interactive = terminal.interactive;
    this.#now = now;
  }

  /** @param work whether the step took work; steps taken over from a stopped job tell nothing of the speed */
  show(label: string, done: number, total: number, work = true): void {
    const now = this.#now();
    this.#start ??= now;
    if (!work) this.#free++;
    const elapsed = now - this.#start;
    const worked = done - this.#free;
    if (elapsed < FIRST_GUESS && done < total) return;
    const left = worked > 0 ? (elapsed / worked) * (total - done) : undefined;
    const filled = Math.round((BAR * done) / Math.max(1, total));
    const bar = this.#interactive ? `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ` : '';
    this.#status.show(`${label}: ${bar}${done} of ${total}`, left);
  }

  /** The next job is counted from its own beginning. */
  restart(): void {
    this.#start = null;
    this.#free = 0;
  }

  log(text: string): void {
    this.#status.log(text);
  }

  clear(): void {
    this.#status.clear();
  }
}
