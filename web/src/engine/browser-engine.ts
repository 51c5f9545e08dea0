import type { Picture } from '../../../src/imagery/picture.ts';
import { Caller } from '../../../src/worker/calls.ts';
import type { ErrorMakers } from '../../../src/worker/sent-error.ts';
import {
  type BrowserEngineOptions,
  type CorrectionPrompts,
  type EncodedPicture,
  type EncodeOptions,
  type Engine,
  type EngineAnswer,
  EngineError,
  type EngineInfo,
  type Progress,
  type QuestionOptions,
} from './engine.ts';
import type { LoadRequest, WorkerEngine } from './worker-engine.ts';

/**
 * The engine in this browser: a worker downloads the model (once; it is cached), encodes images and answers sentences.
 * No image leaves the device. Throws an EngineError, or the signal's reason when it is aborted.
 */
export async function createBrowserEngine(options: BrowserEngineOptions): Promise<Engine> {
  const request: LoadRequest = {
    modelUrl: new URL(options.modelUrl, document.baseURI).href,
    backend: options.backend ?? 'auto',
  };
  const connection = new Connection();
  try {
    const info = await connection.load(request, options);
    return new BrowserEngine(request, connection, info);
  } catch (error) {
    connection.end();
    throw error;
  }
}

type Handlers = WorkerEngine['handlers'];

/** A running worker. */
class Connection {
  readonly #worker = new Worker(new URL('./engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'skyrefer-engine',
  });
  readonly caller = new Caller<Handlers>(this.#worker, { errors: ERRORS });
  /** Encoded pictures that live in this worker. */
  pictures = 0;
  ended = false;

  constructor() {
    this.#worker.addEventListener('error', (event) => {
      // Out of memory, or a script that could not be fetched: this worker answers nothing any more.
      event.preventDefault();
      this.end(
        new EngineError(`The engine stopped (${event.message || 'its script cannot be loaded'}).`, 'failed'),
      );
    });
  }

  load(
    request: LoadRequest,
    options: {
      signal?: AbortSignal | undefined;
      onProgress?: ((progress: Progress) => void) | undefined;
    } = {},
  ): Promise<EngineInfo> {
    return this.caller.call('load', request, options);
  }

  end(reason: Error = new EngineError('The engine was closed.', 'failed')): void {
    this.ended = true;
    this.#worker.terminate();
    this.caller.close(reason);
  }
}

class BrowserEngine implements Engine {
  readonly kind = 'browser';
  readonly #request: LoadRequest;
  #connection: Promise<Connection>;
  #disposed = false;

  constructor(
    request: LoadRequest,
    connection: Connection,
    readonly info: EngineInfo,
  ) {
    this.#request = request;
    this.#connection = Promise.resolve(connection);
  }

  async encode(picture: Picture, options: EncodeOptions = {}): Promise<EncodedPicture> {
    const connection = await this.#connected();
    options.signal?.throwIfAborted();
    try {
      const id = await connection.caller.call('encode', picture, {
        ...options,
        onLate: (late: number) => void connection.caller.call('close', late).catch(() => {}),
      });
      connection.pictures++;
      return new BrowserPicture(connection, id, picture);
    } catch (error) {
      if (options.signal?.aborted) this.#stopEncoding(connection);
      throw error;
    }
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    (await this.#connection.catch(() => null))?.end();
  }

  /** The worker; where it broke down, a new one with the model from the cache. */
  async #connected(): Promise<Connection> {
    if (this.#disposed) throw new EngineError('The engine was closed.', 'failed');
    const connection = await this.#connection.catch(() => null);
    if (connection && !connection.ended) return connection;
    return this.#restart();
  }

  #restart(): Promise<Connection> {
    const next = new Connection();
    this.#connection = next.load(this.#request).then(
      () => next,
      (error: unknown) => {
        next.end();
        throw error;
      },
    );
    this.#connection.catch(() => {}); // the next call throws it
    return this.#connection;
  }

  /**
   * Encoding cannot be interrupted from within. Where nobody else needs this worker, it is replaced by a new one, which
   * loads the model from the cache; else it finishes for nothing.
   */
  #stopEncoding(connection: Connection): void {
    if (this.#disposed || connection.ended || connection.pictures > 0 || connection.caller.pending > 0)
      return;
    connection.end();
    void this.#restart();
  }
}

class BrowserPicture implements EncodedPicture {
  readonly width: number;
  readonly height: number;
  readonly #connection: Connection;
  readonly #id: number;
  #disposed = false;

  constructor(connection: Connection, id: number, { width, height }: Picture) {
    this.#connection = connection;
    this.#id = id;
    this.width = width;
    this.height = height;
  }

  segment(
    sentence: string,
    { assumePresent = false, parts, choice = null, inOwnWords = null, signal }: QuestionOptions = {},
  ): Promise<EngineAnswer> {
    const request = { picture: this.#id, sentence, assumePresent, parts, choice, inOwnWords };
    return this.#connection.caller.call('segment', request, signal ? { signal } : {});
  }

  async draw(
    prompts: CorrectionPrompts,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<EngineAnswer> {
    const drawn = await this.#connection.caller.call('draw', { picture: this.#id, prompts }, options);
    return { ...drawn, explanation: { words: [], denseMap: null } };
  }

  async correct(
    _sentence: string,
    answer: EngineAnswer,
    prompts: CorrectionPrompts,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<EngineAnswer> {
    const request = { picture: this.#id, logits: answer.logits.data, prompts };
    const corrected = await this.#connection.caller.call('correct', request, options);
    return { ...answer, ...corrected };
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#connection.pictures--;
    if (!this.#connection.ended) await this.#connection.caller.call('close', this.#id);
  }
}

/** What goes wrong in the worker is an EngineError here; those that it throws itself keep their reason. */
const ERRORS: ErrorMakers = {
  EngineError: ({ message, details }) => new EngineError(message, details.reason as EngineError['reason']),
  '': ({ message }) => new EngineError(message, 'failed'),
};
