import { busy, Problem } from './http/problem.ts';

/** Who waits: someone before a screen, or a job. */
export type Urgency = 'interactive' | 'background';

interface Waiting {
  start(): void;
}

export interface WorkQueueOptions {
  /** Tasks that run at once. */
  readonly concurrency: number;
  /** Interactive tasks that may wait; more are refused. */
  readonly capacity: number;
}

/**
 * A bounded queue before the model. Interactive tasks come first, but every fourth place goes to a background task, so
 * that jobs go on under load. Background tasks are not counted: their makers bound them.
 */
export class WorkQueue {
  readonly #waiting: Record<Urgency, Waiting[]> = { interactive: [], background: [] };
  #running = 0;
  #sinceBackground = 0;
  /** Of recent tasks; for `Retry-After`. */
  #averageSeconds = 0.5;

  constructor(readonly options: WorkQueueOptions) {}

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.interactive.length + this.#waiting.background.length;
  }

  /** Throws the Problem 429 that a new interactive task would get. Asked before a body is received. */
  checkRoom(): void {
    const { capacity, concurrency } = this.options;
    const waiting = this.#waiting.interactive.length;
    if (this.#running >= concurrency && waiting >= capacity) {
      throw busy(
        `${waiting} requests are waiting already; ask again after the seconds in Retry-After`,
        ((waiting + 1) * this.#averageSeconds) / concurrency,
      );
    }
  }

  /**
   * Runs a task when it is its turn. Throws a Problem 429 where the queue is full, and the signal's reason where it is
   * aborted while waiting; a task that runs sees the signal and may go on.
   */
  async run<Result>(
    task: () => Promise<Result>,
    { urgency = 'interactive', signal }: { urgency?: Urgency; signal?: AbortSignal } = {},
  ): Promise<Result> {
    signal?.throwIfAborted();
    if (this.#running >= this.options.concurrency) {
      if (urgency === 'interactive') this.checkRoom();
      await this.#wait(urgency, signal);
    } else {
      this.#running++;
    }
    const start = performance.now();
    try {
      return await task();
    } finally {
      this.#averageSeconds = 0.9 * this.#averageSeconds + (0.1 * (performance.now() - start)) / 1000;
      this.#next();
    }
  }

  /** The place of the task that ended goes to the next one; `#running` stays as it is. */
  #next(): void {
    const { interactive, background } = this.#waiting;
    const takeBackground = background.length > 0 && (interactive.length === 0 || this.#sinceBackground >= 3);
    const next = takeBackground ? background.shift() : interactive.shift();
    if (!next) {
      this.#running--;
      return;
    }
    this.#sinceBackground = takeBackground ? 0 : this.#sinceBackground + 1;
    next.start();
  }

  #wait(urgency: Urgency, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const line = this.#waiting[urgency];
      const entry: Waiting = {
        start() {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      const leave = () => {
        const index = line.indexOf(entry);
        if (index >= 0) line.splice(index, 1);
        reject(signal?.reason ?? new Problem(503, 'the service is stopping; ask again in a while'));
      };
      signal?.addEventListener('abort', leave, { once: true });
      line.push(entry);
    });
  }
}
