import {
  type BrowserEngineOptions,
  type CorrectionPrompts,
  type Engine,
  type EngineAnswer,
  EngineError,
  type EngineImage,
  type EngineInfo,
  type EngineScene,
  type OpenOptions,
  type Progress,
  type QuestionOptions,
} from './engine.ts';
import { Caller } from './protocol.ts';
import type { LoadRequest, OpenedScene, WorkerEngine } from './worker-engine.ts';

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
  readonly caller = new Caller<Handlers>(this.#worker, restoreError);
  /** Scenes that live in this worker. */
  scenes = 0;
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

  async open(image: EngineImage, options: OpenOptions = {}): Promise<EngineScene> {
    const connection = await this.#connected();
    options.signal?.throwIfAborted();
    try {
      const opened = await connection.caller.call('open', image, {
        ...options,
        onLate: ({ scene }: OpenedScene) => void connection.caller.call('close', scene),
      });
      connection.scenes++;
      return new BrowserScene(connection, opened);
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
    this.#connection.catch(() => {}); // told to whoever asks next
    return this.#connection;
  }

  /**
   * Encoding cannot be interrupted from within. Where nobody else needs this worker, it is replaced by a new one, which
   * loads the model from the cache; else it finishes for nothing.
   */
  #stopEncoding(connection: Connection): void {
    if (this.#disposed || connection.ended || connection.scenes > 0 || connection.caller.pending > 0) return;
    connection.end();
    void this.#restart();
  }
}

class BrowserScene implements EngineScene {
  readonly width: number;
  readonly height: number;
  readonly note: string | null;
  readonly preview: OpenedScene['preview'];
  readonly #connection: Connection;
  readonly #scene: number;
  #disposed = false;

  constructor(connection: Connection, opened: OpenedScene) {
    this.#connection = connection;
    this.#scene = opened.scene;
    this.width = opened.width;
    this.height = opened.height;
    this.note = opened.note;
    this.preview = opened.preview;
  }

  segment(
    sentence: string,
    { assumePresent = false, ...options }: QuestionOptions = {},
  ): Promise<EngineAnswer> {
    const request = { scene: this.#scene, sentence, assumePresent };
    return this.#connection.caller.call('segment', request, options);
  }

  async correct(
    answer: EngineAnswer,
    prompts: CorrectionPrompts,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<EngineAnswer> {
    const request = { scene: this.#scene, logits: answer.logits.data, prompts };
    const corrected = await this.#connection.caller.call('correct', request, options);
    return { ...answer, ...corrected };
  }

  async dispose(): Promise<void> {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#connection.scenes--;
    if (!this.#connection.ended) await this.#connection.caller.call('close', this.#scene);
  }
}

function restoreError({ name, message, reason }: { name: string; message: string; reason?: unknown }): Error {
  if (name === 'AbortError') return new DOMException(message, name);
  return new EngineError(message, name === 'EngineError' ? (reason as EngineError['reason']) : 'failed');
}
