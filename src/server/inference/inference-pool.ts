import { type Urgency, WorkQueue } from '../work-queue.ts';
import type {
  AskOptions,
  AskRequest,
  AskResult,
  InferenceThread,
  ModelDescription,
  SceneDescription,
  SceneRequest,
} from './protocol.ts';

export interface InferencePoolOptions {
  /** How many threads hold the model. */
  readonly size: number;
  /** Makes one; called again where one ended by itself. */
  start(onEnd: (error: Error) => void): Promise<InferenceThread>;
  /** Interactive requests that may wait. */
  readonly queue: number;
  /** Told where a thread ended by itself, or could not be started again. */
  onFailure(error: unknown): void;
}

export interface TaskOptions extends AskOptions {
  readonly urgency?: Urgency;
}

/** Threads that hold the model, behind one bounded queue: a thread does one thing at a time. */
export class InferencePool {
  readonly model: ModelDescription;
  readonly queue: WorkQueue;
  readonly #options: InferencePoolOptions;
  readonly #threads = new Set<InferenceThread>();
  readonly #idle: InferenceThread[] = [];
  #disposed = false;

  private constructor(options: InferencePoolOptions, model: ModelDescription) {
    this.#options = options;
    this.model = model;
    this.queue = new WorkQueue({ concurrency: options.size, capacity: options.queue });
  }

  /** Starts all threads. Throws what `start` throws. */
  static async start(options: InferencePoolOptions): Promise<InferencePool> {
    let pool: InferencePool | null = null;
    const starting = Array.from({ length: options.size }, async () => {
      const thread: InferenceThread = await options.start((error) => pool?.replace(thread, error));
      return thread;
    });
    const results = await Promise.allSettled(starting);
    const threads = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) {
      await Promise.all(threads.map((thread) => thread.dispose()));
      throw failed.reason;
    }
    pool = new InferencePool(options, threads[0]!.model);
    for (const thread of threads) pool.#add(thread);
    return pool;
  }

  /** Whether all threads are there. */
  get ready(): boolean {
    return !this.#disposed && this.#threads.size === this.#options.size;
  }

  encode(request: SceneRequest, options: TaskOptions = {}): Promise<SceneDescription> {
    return this.#run(request.key, (thread) => thread.encode(request), options);
  }

  ask(request: AskRequest, options: TaskOptions = {}): Promise<AskResult> {
    return this.#run(request.key, (thread) => thread.ask(request, options), options);
  }

  /** Lets go of an encoded image everywhere. */
  release(key: string): void {
    for (const thread of this.#threads) thread.release(key);
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await Promise.all([...this.#threads].map((thread) => thread.dispose()));
  }

  #run<Result>(
    key: string | null,
    task: (thread: InferenceThread) => Promise<Result>,
    options: TaskOptions,
  ): Promise<Result> {
    return this.queue.run(async () => {
      const thread = this.#take(key);
      try {
        return await task(thread);
      } finally {
        if (this.#threads.has(thread)) this.#idle.push(thread);
      }
    }, options);
  }

  /** An idle thread, one that has encoded the image where there is one. */
  #take(key: string | null): InferenceThread {
    const index = key === null ? -1 : this.#idle.findIndex((thread) => thread.holds(key));
    const thread = index >= 0 ? this.#idle.splice(index, 1)[0] : this.#idle.shift();
    if (!thread) throw new Error('the thread with the model ended and is being started again');
    return thread;
  }

  #add(thread: InferenceThread): void {
    this.#threads.add(thread);
    this.#idle.push(thread);
  }

  /** @internal a thread ended by itself: another takes its place */
  replace(ended: InferenceThread, error: Error): void {
    this.#threads.delete(ended);
    const index = this.#idle.indexOf(ended);
    if (index >= 0) this.#idle.splice(index, 1);
    this.#options.onFailure(error);
    if (this.#disposed) return;
    let thread: InferenceThread | undefined;
    this.#options
      .start((later) => {
        if (thread) this.replace(thread, later);
      })
      .then(
        (started) => {
          thread = started;
          if (this.#disposed) void started.dispose();
          else this.#add(started);
        },
        (failure) => this.#options.onFailure(failure),
      );
  }
}
