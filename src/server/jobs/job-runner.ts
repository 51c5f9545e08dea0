import { asProblem } from '../http/as-problem.ts';
import { errorFields, type Log } from '../http/log.ts';
import { busy, Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import type { Results } from '../outputs/answer-content.ts';
import type { Job, JobRequest } from './job.ts';
import type { JobClaim, JobStore } from './job-store.ts';

/** Does what a job asks for. Where it ends with an error, it leaves nothing behind. */
export type JobWork = (claim: JobClaim, signal: AbortSignal) => Promise<Results>;

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

interface RunningJob {
  readonly claim: JobClaim;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

/** Runs jobs of a store, as many at once as it is told. */
export class JobRunner {
  readonly store: JobStore;
  readonly #options: JobRunnerOptions;
  readonly #running = new Map<string, RunningJob>();
  #taking: Promise<void> | null = null;
  /** Whether to look for jobs once more when the taking has ended. */
  #again = false;
  /** Whether the last look failed, which is logged once. */
  #troubled = false;
  #stopping = false;

  /** Begins with the jobs that wait already. */
  constructor(options: JobRunnerOptions) {
    this.#options = options;
    this.store = options.store;
    this.store.listen({
      waiting: () => this.#startMore(),
      lost: (id) => this.#running.get(id)?.controller.abort(LOST),
    });
    this.#startMore();
  }

  /** Accepts a job. Throws a Problem 429 where too many wait. */
  async submit(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    if ((await this.store.countUnfinished()) >= this.#options.maxJobs) {
      throw busy(`${this.#options.maxJobs} jobs are waiting already; submit it again in a while`, 30);
    }
    return this.store.submit(request, owner, image);
  }

  /** Ends a job that waits or runs, and removes it and its result. Gives its last state. */
  async dismiss(job: Job): Promise<Job> {
    this.#running.get(job.id)?.controller.abort(new DOMException('the job was dismissed', 'AbortError'));
    await this.store.remove(job.id);
    const now = new Date().toISOString();
    return { ...job, status: 'dismissed', message: 'dismissed', updated: now, finished: job.finished ?? now };
  }

  /** Starts no more jobs, and waits for those that run; the others stay for the next run. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#taking;
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  /** Ends the jobs that run at once; they stay for the next run. */
  async abandon(): Promise<void> {
    this.#stopping = true;
    const claims = [...this.#running.values()].map(({ claim, controller }) => {
      controller.abort(STOPPED);
      return claim;
    });
    // Where the store is away nothing can be given back, and where the disk is full nothing said.
    await Promise.allSettled(claims.map((claim) => claim.giveBack()));
  }

  #startMore(): void {
    this.#again = true;
    if (this.#stopping) return;
    this.#taking ??= this.#takeMore().finally(() => {
      this.#taking = null;
      if (this.#again) this.#startMore();
    });
  }

  async #takeMore(): Promise<void> {
    this.#again = false;
    try {
      while (!this.#stopping && this.#running.size < this.#options.concurrency) {
        const claim = await this.store.take();
        if (!claim) break;
        if (this.#stopping) await claim.giveBack();
        else this.#start(claim);
      }
      this.#troubled = false;
    } catch (error) {
      if (!this.#troubled) this.#options.log.write('error', 'failure', errorFields(error));
      this.#troubled = true;
    }
  }

  #start(claim: JobClaim): void {
    const { id } = claim.job;
    const controller = new AbortController();
    const done = this.#run(claim, controller).finally(() => {
      if (this.#running.get(id) === running) this.#running.delete(id);
      this.#startMore();
    });
    const running = { claim, controller, done };
    // One that was lost while it ran may come back to this service.
    this.#running.set(id, running);
  }

  async #run(claim: JobClaim, controller: AbortController): Promise<void> {
    const { log, seconds, work } = this.#options;
    const { signal } = controller;
    const { id } = claim.job;
    const timer = setTimeout(() => controller.abort(tooLong(seconds)), seconds * 1000);
    const start = performance.now();
    const milliseconds = () => Math.round(performance.now() - start);
    try {
      const results = await work(claim, signal);
      // What is done is not given up since the store is away.
      clearTimeout(timer);
      const kept = await claim.finish(results, signal);
      if (kept) log.write('info', 'job', { job: id, status: 'successful', milliseconds: milliseconds() });
      else log.write('info', 'job', { job: id, status: endedBy(signal) });
    } catch (thrown) {
      const late = signal.reason instanceof Problem;
      const error = late ? signal.reason : thrown;
      if (signal.aborted && !late) {
        log.write('info', 'job', { job: id, status: endedBy(signal) });
        return;
      }
      const problem = asProblem(error);
      const fields = problem.status >= 500 ? errorFields(error) : { problem: problem.message };
      log.write(problem.status >= 500 ? 'error' : 'info', 'job', { job: id, status: 'failed', ...fields });
      await claim
        .fail(problem, late ? AbortSignal.any([]) : signal)
        .catch((cause) => log.write('error', 'failure', { job: id, ...errorFields(cause) }));
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What became of a job whose results nobody takes. */
function endedBy({ aborted, reason }: AbortSignal): 'interrupted' | 'lost' | 'dismissed' {
  if (!aborted || reason === LOST) return 'lost';
  return reason === STOPPED ? 'interrupted' : 'dismissed';
}

const tooLong = (seconds: number): Problem =>
  new Problem(
    504,
    `the job was ended after ${seconds} seconds; ask about a part of the image (bbox), a coarser resolution (gsd) or less at once`,
  );

const STOPPED = new DOMException('the service is stopping', 'AbortError');
const LOST = new DOMException('the job is no longer of this service', 'AbortError');
