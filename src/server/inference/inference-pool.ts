import { Problem } from '../http/problem.ts';
import { discardContent } from '../outputs/answer-content.ts';
import type { Work } from '../service-times.ts';
import { type QueuedTask, type Urgency, WorkQueue } from '../work-queue.ts';
import {
  type AskOptions,
  type AskRequest,
  type AskResult,
  type ImageDescription,
  type ImageRequest,
  type InferenceThread,
  LARGE,
  type ModelDescription,
} from './protocol.ts';
import { EncodingStore, type SharedEncoding } from './shared-encoding.ts';

export interface InferencePoolOptions {
  /** How many threads hold the model. */
  readonly size: number;
  /** Makes one; called again where one ended by itself. */
  start(onEnd: (error: Error) => void): Promise<InferenceThread>;
  /** Interactive requests that may wait. */
  readonly queue: number;
  /** Bytes of encoded images that threads share; of one thread none are. */
  readonly sharedBytes: number;
  /** Told where a thread ended by itself, or could not be started again. */
  onFailure(error: unknown): void;
  /** After which a thread that could not be started is tried again. Default 5000. */
  readonly retryMilliseconds?: number;
}

const START_AGAIN_AFTER = 5000;

export interface TaskOptions extends AskOptions {
  readonly urgency?: Urgency;
  /** When the answer is of no use any more, as `performance.now()` counts. */
  readonly deadline?: number;
}

/** What a task of the pool is asked; `search` and what threads share are the pool's own. */
export type PoolRequest = Omit<AskRequest, 'search' | 'share' | 'encoding'>;

/**
 * Threads that hold the model, behind bounded queues. A thread does one thing at a time; searches of large images, which
 * take minutes, have a queue of their own, and a thread does one of them beside what is short, which goes first.
 */
export class InferencePool {
  readonly model: ModelDescription;
  readonly queue: WorkQueue;
  /** Searches of large images. */
  readonly searches: WorkQueue;
  readonly #options: InferencePoolOptions;
  readonly #threads = new Set<InferenceThread>();
  readonly #idle: InferenceThread[] = [];
  /** Threads that do not search a large image. */
  readonly #free: InferenceThread[] = [];
  readonly #encodings: EncodingStore;
  #disposed = false;

  private constructor(options: InferencePoolOptions, model: ModelDescription) {
    this.#options = options;
    this.model = model;
    this.queue = new WorkQueue({ concurrency: options.size, capacity: options.queue });
    this.searches = new WorkQueue({ concurrency: options.size, capacity: options.queue });
    this.#encodings = new EncodingStore(options.size > 1 ? options.sharedBytes : 0);
  }

  /** Starts all threads. Throws what `start` throws. */
  static async start(options: InferencePoolOptions): Promise<InferencePool> {
    let pool: InferencePool | null = null;
    const starting = Array.from({ length: options.size }, async () => {
      const thread: InferenceThread = await options.start((error) => {
        if (pool) pool.#replace(thread, error);
      });
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

  /** Throws the Problem 429 that a question would get now, however short it is. */
  checkRoom(deadline: number): void {
    this.queue.checkRoom({ deadline });
  }

  encode(request: ImageRequest, options: TaskOptions = {}): Promise<ImageDescription> {
    const task = this.#taskAbout(request.key, 0, options);
    return this.#run(this.queue, this.#idle, task, async (thread) => {
      const { encoding, ...image } = await thread.encode(this.#shared(request), options);
      this.#keep(request.key, encoding);
      return image;
    });
  }

  /** Answers sentences; where the image has to be searched, in the queue for that. Throws the signal's reason. */
  async ask(request: PoolRequest, options: TaskOptions = {}): Promise<AskResult> {
    const result = await this.#ask(request, options);
    const { signal } = options;
    // Of what nobody waits for any more, no file stays.
    if (signal?.aborted && result.file) await discardContent(result.file.content);
    signal?.throwIfAborted();
    return result;
  }

  async #ask(request: PoolRequest, options: TaskOptions): Promise<AskResult> {
    const ask = (search: boolean) => async (thread: InferenceThread) => {
      const result = await thread.ask({ ...this.#shared(request), search }, options);
      if (result !== LARGE) this.#keep(request.key, result.encoding);
      return result;
    };
    const task = this.#taskAbout(request.key, request.sentences.length, options);
    const quick = await this.#run(this.queue, this.#idle, task, ask(false));
    if (quick !== LARGE) return quick;
    const search = { ...options, about: request.key, work: () => ({ searches: 1 }) };
    const searched = await this.#run(this.searches, this.#free, search, ask(true));
    if (searched === LARGE) throw new Error('a search was not done by the thread that was to do it');
    return searched;
  }

  /** Lets go of an encoded image everywhere. */
  release(key: string): void {
    this.#encodings.delete(key);
    for (const thread of this.#threads) thread.release(key);
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await Promise.all([...this.#threads].map((thread) => thread.dispose()));
  }

  /** With what another thread has encoded. */
  #shared<Request extends ImageRequest>(request: Request): Request {
    const { key } = request;
    if (key === null || this.#encodings.maxBytes === 0) return request;
    const encoding = this.#encodings.get(key);
    return encoding ? { ...request, encoding } : { ...request, share: true };
  }

  #keep(key: string | null, encoding: SharedEncoding | undefined): void {
    if (key !== null && encoding) this.#encodings.set(key, encoding);
  }

  /** A task as queues take it: what is about an image that is being encoded waits for that, so that it is done once. */
  #taskAbout(key: string | null, sentences: number, options: TaskOptions): QueuedTask {
    const isEncoded = () => key !== null && this.#isEncoded(key);
    const work = (): Work => ({ images: isEncoded() ? 0 : 1, sentences });
    return { ...options, about: key, work, waitsForSame: () => !isEncoded() };
  }

  #isEncoded(key: string): boolean {
    if (this.#encodings.has(key)) return true;
    for (const thread of this.#threads) if (thread.holds(key)) return true;
    return false;
  }

  #run<Result>(
    queue: WorkQueue,
    line: InferenceThread[],
    task: QueuedTask,
    work: (thread: InferenceThread) => Promise<Result>,
  ): Promise<Result> {
    return queue.run(async () => {
      const thread = take(line, task.about ?? null);
      try {
        return await work(thread);
      } finally {
        if (this.#threads.has(thread)) line.push(thread);
      }
    }, task);
  }

  #add(thread: InferenceThread): void {
    this.#threads.add(thread);
    this.#idle.push(thread);
    this.#free.push(thread);
    this.#fitQueues();
  }

  /** What waits is worked on by the threads that are there. */
  #fitQueues(): void {
    for (const queue of [this.queue, this.searches]) queue.concurrency = this.#threads.size;
  }

  /** A thread ended by itself: another takes its place. */
  #replace(ended: InferenceThread, error: Error): void {
    this.#threads.delete(ended);
    for (const line of [this.#idle, this.#free]) {
      const index = line.indexOf(ended);
      if (index >= 0) line.splice(index, 1);
    }
    this.#fitQueues();
    this.#options.onFailure(error);
    this.#startAnother();
  }

  /** Starts a thread, again and again where that fails: until then, the pool is not ready. */
  #startAnother(): void {
    if (this.#disposed) return;
    let thread: InferenceThread | undefined;
    this.#options
      .start((later) => {
        if (thread) this.#replace(thread, later);
      })
      .then(
        (started) => {
          thread = started;
          if (this.#disposed) void started.dispose();
          else this.#add(started);
        },
        (failure) => {
          this.#options.onFailure(failure);
          setTimeout(
            () => this.#startAnother(),
            this.#options.retryMilliseconds ?? START_AGAIN_AFTER,
          ).unref();
        },
      );
  }
}

/** The problem of a task whose thread ended while it worked on it, or before it could. */
export const threadEnded = (cause?: unknown): Problem =>
  new Problem(
    503,
    'the part of the service that works on images ended and is being started again; send it again',
    {
      headers: { 'retry-after': '5' },
      cause,
    },
  );

/** A thread that waits for work, one that has encoded the image where there is one. */
function take(line: InferenceThread[], key: string | null): InferenceThread {
  const index = key === null ? -1 : line.findIndex((thread) => thread.holds(key));
  const thread = index >= 0 ? line.splice(index, 1)[0] : line.shift();
  if (!thread) throw threadEnded();
  return thread;
}
