/** How long a long task waits at most before each of its steps, so that it goes on under load. */
const LONGEST_WAIT = 2000;

/**
 * Lets short tasks of a thread go before the steps of a long one. The model computes one thing at a time, and a large
 * image takes hundreds of windows; a question about a small image meanwhile waits for the one window that is in work.
 */
export class PriorityGate {
  #short = 0;
  #waiting: (() => void)[] = [];

  /** Runs a short task. */
  async short<Result>(task: () => Promise<Result>): Promise<Result> {
    this.#short++;
    try {
      return await task();
    } finally {
      this.#short--;
      if (this.#short === 0) for (const go of this.#waiting.splice(0)) go();
    }
  }

  /** Waits, before a step of a long task, until no short one is at work. */
  async step(): Promise<void> {
    // What has arrived in the meantime is to be seen first.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#short === 0) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((other) => other !== go);
        resolve();
      }, LONGEST_WAIT);
      this.#waiting.push(go);
    });
  }
}
