import type { Worker } from 'node:worker_threads';
import { Caller } from '../../worker/calls.ts';
import { workerPort } from '../../worker/port-node.ts';
import { threadEnded } from './inference-pool.ts';
import {
  type AskOptions,
  type AskRequest,
  type AskResult,
  type ImageDescription,
  type ImageRequest,
  type InferenceThread,
  type InferenceThreadOptions,
  LARGE,
  type ModelDescription,
} from './protocol.ts';
import { startWorker } from './start-worker.ts';
import { type InferenceHandlers, KNOWN_ERRORS } from './worker-calls.ts';

/** One step of the model takes a second or a few; a busy machine makes that more. */
const ANSWER_SECONDS = 20;

/**
 * The model in a worker thread. ONNX Runtime's binding computes in the thread that calls it, and that thread does
 * nothing else meanwhile: in the thread that talks to clients, nobody would be answered during half a second of
 * encoding.
 */
export class WorkerThread implements InferenceThread {
  readonly #caller: Caller<InferenceHandlers>;
  readonly #encoded: Set<string>;
  readonly #ended: Promise<void>;
  readonly #kill: (error: Error) => void;
  readonly #answerSeconds: number;
  #disposing = false;

  private constructor(
    caller: Caller<InferenceHandlers>,
    readonly model: ModelDescription,
    encoded: Set<string>,
    end: {
      readonly ended: Promise<void>;
      readonly kill: (error: Error) => void;
      readonly answerSeconds: number;
    },
  ) {
    this.#caller = caller;
    this.#encoded = encoded;
    this.#ended = end.ended;
    this.#kill = end.kill;
    this.#answerSeconds = end.answerSeconds;
  }

  /**
   * Starts a worker and loads the model in it.
   * @param onEnd called where the worker ends by itself, which it should not, or was ended since it hung
   * @param worker the thread; another one in tests
   * Throws a ModelError, WeightsError or TokenizerError.
   */
  static async start(
    options: InferenceThreadOptions,
    onEnd: (error: Error) => void,
    worker: Worker = startWorker('worker-main', {}),
  ): Promise<WorkerThread> {
    const encoded = new Set<string>();
    const caller = new Caller<InferenceHandlers>(workerPort(worker), {
      errors: KNOWN_ERRORS,
      onNotice: (key: string) => encoded.delete(key),
    });
    let thread: WorkerThread | null = null;
    let end: (error: Error) => void = () => {};
    const ended = new Promise<void>((resolve) => {
      let over = false;
      end = (error: Error) => {
        if (over) return;
        over = true;
        caller.close(threadEnded(error));
        resolve();
        if (thread && !thread.#disposing) onEnd(error);
      };
      worker.on('error', end);
      worker.on('exit', (code) => end(new Error(`the thread with the model ended (${code})`)));
    });
    // Its end is not waited for: what hangs in native code may take its time to see that it was ended.
    const kill = (error: Error) => {
      void worker.terminate();
      end(error);
    };
    try {
      const model = await caller.call('load', options);
      const { answerSeconds = ANSWER_SECONDS } = options;
      thread = new WorkerThread(caller, model, encoded, { ended, kill, answerSeconds });
      return thread;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  holds(key: string): boolean {
    return this.#encoded.has(key);
  }

  async encode(request: ImageRequest, { signal }: AskOptions = {}): Promise<ImageDescription> {
    const described = await this.#watched(signal, this.#caller.call('encode', request));
    if (request.key !== null) this.#encoded.add(request.key);
    return described;
  }

  async ask(request: AskRequest, options: AskOptions = {}): Promise<AskResult | typeof LARGE> {
    const asked = this.#caller.call('ask', request, { ...options, untilStopped: true });
    const result = await this.#watched(options.signal, asked);
    if (request.key !== null && result !== LARGE) this.#encoded.add(request.key);
    return result;
  }

  release(key: string): void {
    if (this.#encoded.delete(key)) this.#caller.call('release', key).catch(() => {}); // it has ended
  }

  /** Waits for an answer. A thread that gives none for a while after the task was aborted is ended. */
  async #watched<Result>(signal: AbortSignal | undefined, answer: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const abort = () => {
      timer = setTimeout(() => {
        this.#kill(new Error(`the thread with the model did not answer within ${this.#answerSeconds} s`));
      }, this.#answerSeconds * 1000);
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await answer;
    } finally {
      signal?.removeEventListener('abort', abort);
      clearTimeout(timer);
    }
  }

  async dispose(): Promise<void> {
    this.#disposing = true;
    this.#caller.call('dispose', null).catch(() => {}); // the end is waited for
    const late = () => this.#kill(new Error('the thread with the model did not end'));
    const timer = setTimeout(late, this.#answerSeconds * 1000);
    await this.#ended;
    clearTimeout(timer);
  }
}
