/** How long windows that are still to do will take, from those that were done in this visit. */
export class Pace {
  readonly #start = performance.now();
  #steps = 0;
  /** Windows that were done when this visit began to look; null before it did. */
  #before: number | null = null;

  /** One was done in this visit. */
  step(): void {
    this.#steps++;
  }

  /** So many are done in all. */
  reach(done: number): void {
    this.#before ??= done;
    this.#steps = done - this.#before;
  }

  /** Seconds; null before the first one of this visit is done. */
  left(windows: number): number | null {
    if (this.#steps <= 0) return null;
    return ((performance.now() - this.#start) / 1000 / this.#steps) * Math.max(0, windows);
  }
}
