import type { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { asProblem } from '../http/as-problem.ts';
import { errorFields, type Log } from '../http/log.ts';
import { busy } from '../http/problem.ts';
import type { InferencePool } from '../inference/inference-pool.ts';
import type { ImageBytes } from '../inference/protocol.ts';
import { segmentResponse } from '../segmentation/answer-response.ts';
import { isFinished, type Job, type JobRequest } from './job.ts';
import type { JobStore } from './job-store.ts';

export interface JobRunnerOptions {
  readonly store: JobStore;
  readonly pool: InferencePool;
  readonly fetcher: GuardedFetch;
  readonly log: Log;
  /** Jobs that may wait or run. */
  readonly maxJobs: number;
  readonly maxPixels: number;
}

/** Runs jobs behind the model's queue, at most as many at once as there are threads with the model. */
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
  async submit(request: JobRequest, owner: string, image: Uint8Array | null): Promise<Job> {
    if (this.store.unfinished >= this.#options.maxJobs) {
      throw busy(`${this.#options.maxJobs} jobs are waiting already; submit it again in a while`, 30);
    }
    const job = await this.store.create(request, owner, image);
    this.#waiting.push(job.id);
    this.#startMore();
    return job;
  }

  /** Keeps a result that was computed at once, so that it can be had by reference. */
  async keep(
    request: JobRequest,
    owner: string,
    result: Uint8Array,
    mediaType: string,
    suffix: string,
  ): Promise<Job> {
    const job = await this.store.create(request, owner, null);
    await this.store.update(job.id, { started: job.created });
    await this.store.finish(job.id, result, mediaType, suffix);
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
    const { concurrency } = this.#options.pool.queue.options;
    while (!this.#stopping && this.#running.size < concurrency) {
      const id = this.#waiting.shift();
      if (id === undefined) return;
      const controller = new AbortController();
      const done = this.#run(id, controller.signal).finally(() => {
        this.#running.delete(id);
        this.#startMore();
      });
      this.#running.set(id, { controller, done });
    }
  }

  async #run(id: string, signal: AbortSignal): Promise<void> {
    const { store, log } = this.#options;
    const start = performance.now();
    const milliseconds = () => Math.round(performance.now() - start);
    try {
      const job = await store.update(id, {
        status: 'running',
        message: 'running',
        started: new Date().toISOString(),
      });
      if (!job) return;
      await this.#work(job, signal);
      log.write('info', 'job', { job: id, status: 'successful', milliseconds: milliseconds() });
    } catch (error) {
      if (signal.aborted) {
        const stopped = signal.reason === STOPPED;
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
    }
  }

  async #work(job: Job, signal: AbortSignal): Promise<void> {
    const { store, pool, fetcher, maxPixels } = this.#options;
    const { id, request } = job;
    const image: ImageBytes =
      request.url === null
        ? { path: store.imagePath(id) }
        : { bytes: (await fetcher.download(request.url, signal)).bytes };
    const { sentences, format, name } = request;
    const result = await pool.ask(
      { key: null, image, name: name ?? 'the image', maxPixels, sentences, format, include: [] },
      {
        urgency: 'background',
        signal,
        onProgress: (answered) => {
          const progress = Math.min(99, Math.round((100 * answered) / sentences.length));
          store.note(id, { progress, message: `${answered} of ${sentences.length} sentences answered` });
        },
      },
    );
    signal.throwIfAborted();
    const { bytes, mediaType, suffix } = result.file ?? {
      bytes: Buffer.from(JSON.stringify(segmentResponse(result, null, pool.model))),
      mediaType: 'application/json',
      suffix: '.json',
    };
    await store.finish(id, bytes, mediaType, suffix);
  }
}

const STOPPED = new DOMException('the service is stopping', 'AbortError');
