import type { Terminal } from './terminal.ts';

/** Seconds between lines where the line cannot be redrawn. */
const INTERVAL = 30;

/** Progress on stderr: one line that is redrawn on a terminal, a line every half minute in a log. */
export class StatusLine {
  readonly #terminal: Terminal;
  #drawn = false;
  #last = Number.NEGATIVE_INFINITY;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(text: string, secondsLeft?: number): void {
    const line = secondsLeft === undefined ? text : `${text}, ${formatDuration(secondsLeft)} left`;
    if (this.#terminal.interactive) {
      this.#terminal.err(`\r\x1b[K${line}`);
      this.#drawn = true;
      return;
    }
    const now = performance.now() / 1000;
    if (now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#terminal.err(`${line}\n`);
  }

  /** A line that stays. */
  log(text: string): void {
    this.clear();
    this.#terminal.err(`${text}\n`);
  }

  clear(): void {
    if (this.#drawn) this.#terminal.err('\r\x1b[K');
    this.#drawn = false;
  }
}

/** `45 s`, `3 min 05 s`, `2 h 07 min` */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  if (hours > 0) return `${hours} h ${two(minutes)} min`;
  if (minutes > 0) return `${minutes} min ${two(whole % 60)} s`;
  return `${whole} s`;
}
