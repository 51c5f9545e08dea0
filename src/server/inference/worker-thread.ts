import type { Worker } from 'node:worker_threads';
import {
  type AskOptions,
  type AskRequest,
  type AskResult,
  type InferenceThread,
  type InferenceThreadOptions,
  LARGE,
  type ModelDescription,
  type SceneDescription,
  type SceneRequest,
  type TaskProgress,
} from './protocol.ts';
import { startWorker } from './start-worker.ts';
import { receiveError, type TaskResult, type WorkerReply, type WorkerRequest } from './worker-messages.ts';

interface Pending {
  resolve(result: TaskResult): void;
  reject(error: unknown): void;
  readonly onProgress: ((progress: TaskProgress) => void) | undefined;
}

/**
 * The model in a worker thread. ONNX Runtime's binding computes in the thread that calls it, and that thread does
 * nothing else meanwhile: in the thread that talks to clients, nobody would be answered during half a second of
 * encoding.
 */
export class WorkerThread implements InferenceThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #encoded = new Set<string>();
  #lastId = 0;
  #ended: Error | null = null;
  #disposing = false;

  private constructor(
    worker: Worker,
    readonly model: ModelDescription,
    onEnd: (error: Error) => void,
  ) {
    this.#worker = worker;
    worker.on('message', (message: WorkerReply) => this.#receive(message));
    const end = (error: Error) => {
      if (this.#ended) return;
      this.#ended = error;
      for (const pending of this.#pending.values()) pending.reject(error);
      this.#pending.clear();
      if (!this.#disposing) onEnd(error);
    };
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`the thread with the model ended (${code})`)));
  }

  /**
   * Starts a worker and loads the model in it.
   * @param onEnd called where the worker ends by itself, which it should not
   * Throws a ModelError, WeightsError or TokenizerError.
   */
  static start(options: InferenceThreadOptions, onEnd: (error: Error) => void): Promise<WorkerThread> {
    const worker = startWorker('worker-main', { workerData: options });
    return new Promise((resolve, reject) => {
      const exit = (code: number) => reject(new Error(`the thread with the model ended (${code})`));
      worker.once('error', reject);
      worker.once('exit', exit);
      worker.once('message', (message: WorkerReply) => {
        worker.off('error', reject);
        worker.off('exit', exit);
        if (message.kind === 'loaded') resolve(new WorkerThread(worker, message.model, onEnd));
        else reject(receiveError((message as WorkerReply & { kind: 'refused' }).error));
      });
    });
  }

  holds(key: string): boolean {
    return this.#encoded.has(key);
  }

  async encode(request: SceneRequest): Promise<SceneDescription> {
    return (await this.#call({ kind: 'encode', id: ++this.#lastId, request })) as SceneDescription;
  }

  async ask(request: AskRequest, options: AskOptions = {}): Promise<AskResult | typeof LARGE> {
    return (await this.#call({ kind: 'ask', id: ++this.#lastId, request }, options)) as
      | AskResult
      | typeof LARGE;
  }

  release(key: string): void {
    if (this.#encoded.delete(key)) this.#send({ kind: 'release', key });
  }

  async dispose(): Promise<void> {
    this.#disposing = true;
    if (this.#ended) return;
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#send({ kind: 'dispose' });
    await ended;
  }

  async #call(
    message: WorkerRequest & { kind: 'encode' | 'ask' },
    { signal, onProgress }: AskOptions = {},
  ): Promise<TaskResult> {
    if (this.#ended) throw this.#ended;
    signal?.throwIfAborted();
    const { id, request } = message;
    const cancel = () => this.#send({ kind: 'cancel', id });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const result = await new Promise<TaskResult>((resolve, reject) => {
        this.#pending.set(id, { resolve, reject, onProgress });
        this.#send(message);
      });
      if (request.key !== null && result !== LARGE) this.#encoded.add(request.key);
      return result;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  #receive(message: WorkerReply): void {
    if (message.kind === 'evicted') {
      this.#encoded.delete(message.key);
    } else if (message.kind === 'progress') {
      this.#pending.get(message.id)?.onProgress?.(message.progress);
    } else if (message.kind === 'done' || message.kind === 'failed') {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.kind === 'done') pending?.resolve(message.result);
      else pending?.reject(receiveError(message.error));
    }
  }

  #send(message: WorkerRequest): void {
    this.#worker.postMessage(message);
  }
}
