import { Caller } from '../../worker/calls.ts';
import { workerPort } from '../../worker/port-node.ts';
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

/**
 * The model in a worker thread. ONNX Runtime's binding computes in the thread that calls it, and that thread does
 * nothing else meanwhile: in the thread that talks to clients, nobody would be answered during half a second of
 * encoding.
 */
export class WorkerThread implements InferenceThread {
  readonly #caller: Caller<InferenceHandlers>;
  readonly #encoded: Set<string>;
  readonly #ended: Promise<void>;
  #disposing = false;

  private constructor(
    caller: Caller<InferenceHandlers>,
    readonly model: ModelDescription,
    encoded: Set<string>,
    ended: Promise<void>,
  ) {
    this.#caller = caller;
    this.#encoded = encoded;
    this.#ended = ended;
  }

  /**
   * Starts a worker and loads the model in it.
   * @param onEnd called where the worker ends by itself, which it should not
   * Throws a ModelError, WeightsError or TokenizerError.
   */
  static async start(options: InferenceThreadOptions, onEnd: (error: Error) => void): Promise<WorkerThread> {
    const worker = startWorker('worker-main', {});
    const encoded = new Set<string>();
    const caller = new Caller<InferenceHandlers>(workerPort(worker), {
      errors: KNOWN_ERRORS,
      onNotice: (key: string) => encoded.delete(key),
    });
    let thread: WorkerThread | null = null;
    const ended = new Promise<void>((resolve) => {
      let over = false;
      const end = (error: Error) => {
        if (over) return;
        over = true;
        caller.close(error);
        resolve();
        if (thread && !thread.#disposing) onEnd(error);
      };
      worker.on('error', end);
      worker.on('exit', (code) => end(new Error(`the thread with the model ended (${code})`)));
    });
    try {
      const model = await caller.call('load', options);
      thread = new WorkerThread(caller, model, encoded, ended);
      return thread;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  holds(key: string): boolean {
    return this.#encoded.has(key);
  }

  async encode(request: ImageRequest): Promise<ImageDescription> {
    const described = await this.#caller.call('encode', request);
    if (request.key !== null) this.#encoded.add(request.key);
    return described;
  }

  async ask(request: AskRequest, options: AskOptions = {}): Promise<AskResult | typeof LARGE> {
    const result = await this.#caller.call('ask', request, { ...options, untilStopped: true });
    if (request.key !== null && result !== LARGE) this.#encoded.add(request.key);
    return result;
  }

  release(key: string): void {
    if (this.#encoded.delete(key)) this.#caller.call('release', key).catch(() => {}); // it has ended
  }

  async dispose(): Promise<void> {
    this.#disposing = true;
    this.#caller.call('dispose', null).catch(() => {}); // the end is waited for
    await this.#ended;
  }
}
