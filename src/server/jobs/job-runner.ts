import { asProblem } from '../http/as-problem.ts';
import { errorFields, type Log } from '../http/log.ts';
import { busy, Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import type { Results } from '../outputs/answer-content.ts';
import { isFinished, type Job, type JobRequest } from './job.ts';
import type { JobStore } from './job-store.ts';

/** Does what a job asks for. Where it ends with an error, it leaves nothing behind. */
export type JobWork = (job: Job, signal: AbortSignal) => Promise<Results>;

export interface JobRunnerOptions {
  readonly store: JobStore;
  readonly work: JobWork;
  readonly log: Log;
  /** Jobs that may wait or run. */
  readonly maxJobs: number;
  /** Jobs that run at once. */
  readonly concurrency: number;
  /** Seconds that a job may run. */
  readonly seconds: number;
}

/** Runs jobs, as many at once as it is told. */
export class JobRunner {
  readonly store: JobStore;
  readonly #options: JobRunnerOptions;
  readonly #waiting: string[] = [];
  readonly #running = new Map<string, { controller: AbortController; done: Promise<void> }>();
  #stopping = false;

  /** Begins with the jobs that an earlier run has left. */
  constructor(options: JobRunnerOptions) {
    this.#options = options;
    this.store = options.store;
    for (const job of this.store.all()) if (!isFinished(job)) this.#waiting.push(job.id);
    this.#startMore();
  }

  /** Accepts a job. Throws a Problem 429 where too many wait. */
  async submit(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    if (this.store.unfinished >= this.#options.maxJobs) {
      throw busy(`${this.#options.maxJobs} jobs are waiting already; submit it again in a while`, 30);
    }
    const job = await this.store.create(request, owner, image);
    this.#waiting.push(job.id);
    this.#startMore();
    return job;
  }

  /** Keeps results that were computed at once, so that they can be had by reference. */
  async keep(request: JobRequest, owner: string, results: Results): Promise<Job> {
    const job = await this.store.create(request, owner, null);
    await this.store.update(job.id, { started: job.created });
    await this.store.finish(job.id, results);
    return this.store.get(job.id)!;
  }

  /** Ends a job that waits or runs, and removes it and its result. Gives its last state. */
  async dismiss(job: Job): Promise<Job> {
    const index = this.#waiting.indexOf(job.id);
    if (index >= 0) this.#waiting.splice(index, 1);
    const running = this.#running.get(job.id);
    running?.controller.abort(new DOMException('the job was dismissed', 'AbortError'));
    await this.store.remove(job.id);
    const now = new Date().toISOString();
    return { ...job, status: 'dismissed', message: 'dismissed', updated: now, finished: job.finished ?? now };
  }

  /** Starts no more jobs, and waits for those that run; the others stay for the next run. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  /** Ends the jobs that run at once; they stay for the next run. */
  abandon(): void {
    this.#stopping = true;
    for (const { controller } of this.#running.values()) controller.abort(STOPPED);
  }

  #startMore(): void {
    while (!this.#stopping && this.#running.size < this.#options.concurrency) {
      const id = this.#waiting.shift();
      if (id === undefined) return;
      const controller = new AbortController();
      const done = this.#run(id, controller).finally(() => {
        this.#running.delete(id);
        this.#startMore();
      });
      this.#running.set(id, { controller, done });
    }
  }

  async #run(id: string, controller: AbortController): Promise<void> {
    const { store, log, seconds, work } = this.#options;
    const { signal } = controller;
    const timer = setTimeout(() => controller.abort(tooLong(seconds)), seconds * 1000);
    const start = performance.now();
    const milliseconds = () => Math.round(performance.now() - start);
    try {
      const begun = (store.get(id)?.begun ?? 0) + 1;
      const job = await store.update(id, {
        ...{ status: 'running', message: 'running', started: new Date().toISOString(), begun },
      });
      if (!job) return;
      const results = await work(job, signal);
      await store.finish(id, results);
      log.write('info', 'job', { job: id, status: 'successful', milliseconds: milliseconds() });
    } catch (thrown) {
      const late = signal.reason instanceof Problem;
      const error = late ? signal.reason : thrown;
      if (signal.aborted && !late) {
        const stopped = signal.reason === STOPPED;
        // A service that is stopped did not end because of the job.
        if (stopped) await store.update(id, { begun: Math.max(0, (store.get(id)?.begun ?? 1) - 1) });
        log.write('info', 'job', { job: id, status: stopped ? 'interrupted' : 'dismissed' });
        return;
      }
      const problem = asProblem(error);
      const fields = problem.status >= 500 ? errorFields(error) : { problem: problem.message };
      log.write(problem.status >= 500 ? 'error' : 'info', 'job', { job: id, status: 'failed', ...fields });
      await store
        .update(id, {
          ...{ status: 'failed', message: problem.message, finished: new Date().toISOString() },
          problem: problem.toJSON(),
        })
        .catch((cause) => log.write('error', 'failure', { job: id, ...errorFields(cause) }));
    } finally {
      clearTimeout(timer);
    }
  }
}

const tooLong = (seconds: number): Problem =>
  new Problem(
    504,
    `the job was ended after ${seconds} seconds; ask about a part of the image (bbox), a coarser resolution (gsd) or less at once`,
  );

const STOPPED = new DOMException('the service is stopping', 'AbortError');
