import { busy, Problem } from './http/problem.ts';
import { ServiceTimes, type Work } from './service-times.ts';

/** Who waits: someone before a screen, or a job. */
export type Urgency = 'interactive' | 'background';

export interface WorkQueueOptions {
  /** Tasks that run at once. */
  readonly concurrency: number;
  /** Interactive tasks that may wait; more are refused. */
  readonly capacity: number;
}

export interface QueuedTask {
  /** Default: interactive. */
  readonly urgency?: Urgency;
  readonly signal?: AbortSignal;
  /** What the task will have the model do, as it is known when it is asked. Default: one sentence. */
  readonly work?: () => Work;
  /** When its answer is of no use any more, as `performance.now()` counts. Default: never. */
  readonly deadline?: number;
  /** The image that it is about; tasks about the same one follow each other. */
  readonly about?: string | null;
  /** Whether it has to wait while another task about the same image runs, whose work it can use then. Default: no. */
  readonly waitsForSame?: () => boolean;
}

interface Waiting {
  readonly task: QueuedTask;
  start(): void;
}

/** What runs, since when. */
interface Running {
  readonly task: QueuedTask;
  readonly work: Work;
  readonly start: number;
}

/** Tasks about one image that are taken one after another, before the oldest about another has its turn. */
const LONGEST_BATCH = 16;
const ONE_SENTENCE: Work = { sentences: 1 };
const workOf = ({ work }: QueuedTask): Work => work?.() ?? ONE_SENTENCE;

/**
 * A bounded queue before the model. Interactive tasks come first, but every fourth place goes to a background task, so
 * that jobs go on under load; background tasks are not counted, their makers bound them. A task that cannot be answered in
 * its time, by what waits before it and how long that took lately, is refused at once. Tasks about one image are taken
 * together, so that it need not be encoded again between them.
 */
export class WorkQueue {
  readonly #waiting: Record<Urgency, Waiting[]> = { interactive: [], background: [] };
  readonly #running = new Set<Running>();
  readonly #times = new ServiceTimes();
  #sinceBackground = 0;
  /** Tasks that were taken since they are about the same image as the one before. */
  #inBatch = 0;
  #concurrency: number;

  constructor(readonly options: WorkQueueOptions) {
    this.#concurrency = options.concurrency;
  }

  get running(): number {
    return this.#running.size;
  }

  get waiting(): number {
    return this.#waiting.interactive.length + this.#waiting.background.length;
  }

  /** Tasks that run at once from now on, at least one: as many as there are threads to run them. */
  set concurrency(most: number) {
    this.#concurrency = Math.max(1, most);
    this.#startWaiting(null);
  }

  /**
   * Throws the Problem 429 that a new interactive task would get: too many wait, or it could not be answered in its time.
   * Asked before a body is received, too. Where a place is free nothing is refused, so that a wrong expectation mends.
   */
  checkRoom(task: QueuedTask = {}): void {
    if (this.#running.size < this.#concurrency && !this.#isHeldBack(task)) return;
    const { deadline = Number.POSITIVE_INFINITY } = task;
    const waiting = this.#waiting.interactive.length;
    const wait = this.#secondsBefore();
    const seconds = wait + this.#times.expect(workOf(task));
    if (waiting >= this.options.capacity) {
      throw busy(
        `${waiting} requests are waiting already; ask again after the seconds in Retry-After`,
        wait / (waiting + 1),
      );
    }
    const left = Math.max(0, (deadline - performance.now()) / 1000);
    if (seconds > left) {
      throw busy(
        `what waits already takes about ${Math.ceil(wait)} seconds, and the request has ${Math.floor(left)} left; ` +
          'ask again after the seconds in Retry-After, or as a job (Prefer: respond-async)',
        seconds - left,
      );
    }
  }

  /**
   * Runs a task when it is its turn. Throws a Problem 429 where there is no room for it, and the signal's reason where it
   * is aborted while waiting; a task that runs sees the signal and may go on.
   */
  async run<Result>(work: () => Promise<Result>, task: QueuedTask = {}): Promise<Result> {
    const { urgency = 'interactive', signal } = task;
    signal?.throwIfAborted();
    if (urgency === 'interactive') this.checkRoom(task);
    const running = await this.#turn(urgency, task);
    let succeeded = false;
    try {
      const result = await work();
      succeeded = true;
      return result;
    } finally {
      this.#running.delete(running);
      const seconds = (performance.now() - running.start) / 1000;
      // What was refused soon says nothing of what is answered.
      if (succeeded || seconds > this.#times.expect(running.work)) this.#times.observe(running.work, seconds);
      this.#startWaiting(task.about ?? null);
    }
  }

  /** Seconds until all that an interactive task waits for is done. */
  #secondsBefore(): number {
    const now = performance.now();
    const encoding = new Set<string>();
    let sum = 0;
    for (const { task, work, start } of this.#running) {
      sum += Math.max(0, this.#times.expect(work) - (now - start) / 1000);
      if (task.about) encoding.add(task.about);
    }
    const { interactive, background } = this.#waiting;
    const between = background.slice(0, Math.ceil((interactive.length + 1) / 3));
    for (const { task } of [...interactive, ...between]) {
      const work = workOf(task);
      // Of one image, which is encoded once for all.
      const known = task.about != null && encoding.has(task.about);
      sum += this.#times.expect(known ? { ...work, images: 0 } : work);
      if (task.about) encoding.add(task.about);
    }
    return sum / this.#concurrency;
  }

  #isHeldBack({ about, waitsForSame }: QueuedTask): boolean {
    if (about == null || !waitsForSame) return false;
    for (const { task } of this.#running) if (task.about === about) return waitsForSame();
    return false;
  }

  /** Starts what there is room for. @param ended the image of the task that has just ended */
  #startWaiting(ended: string | null): void {
    while (this.#running.size < this.#concurrency) {
      const next = this.#takeNext(ended);
      if (!next) return;
      next.start();
    }
  }

  #takeNext(ended: string | null): Waiting | undefined {
    const { interactive, background } = this.#waiting;
    const takeBackground = background.length > 0 && (interactive.length === 0 || this.#sinceBackground >= 3);
    const lines = takeBackground ? [background, interactive] : [interactive, background];
    for (const line of lines) {
      const index = this.#indexOfNext(line, ended);
      if (index < 0) continue;
      const [next] = line.splice(index, 1);
      this.#inBatch = ended !== null && next!.task.about === ended ? this.#inBatch + 1 : 0;
      const passes = line === interactive && background.length > 0;
      this.#sinceBackground = passes ? this.#sinceBackground + 1 : 0;
      return next;
    }
    return undefined;
  }

  #indexOfNext(line: readonly Waiting[], ended: string | null): number {
    const may = ({ task }: Waiting) => !this.#isHeldBack(task);
    if (ended !== null && this.#inBatch < LONGEST_BATCH) {
      const index = line.findIndex((waiting) => waiting.task.about === ended && may(waiting));
      if (index >= 0) return index;
    }
    return line.findIndex(may);
  }

  #turn(urgency: Urgency, task: QueuedTask): Promise<Running> {
    const { signal } = task;
    return new Promise((resolve, reject) => {
      const line = this.#waiting[urgency];
      const entry: Waiting = {
        task,
        start: () => {
          signal?.removeEventListener('abort', leave);
          const running = { task, work: workOf(task), start: performance.now() };
          this.#running.add(running);
          resolve(running);
        },
      };
      const leave = () => {
        const index = line.indexOf(entry);
        if (index >= 0) line.splice(index, 1);
        reject(signal?.reason ?? new Problem(503, 'the service is stopping; ask again in a while'));
      };
      signal?.addEventListener('abort', leave, { once: true });
      line.push(entry);
      this.#startWaiting(null);
    });
  }
}
