import { type ErrorMakers, restoreError, type SentError, sendError } from './sent-error.ts';

/**
 * Calls between two threads, of a browser or of Node. Each call has a number; the other thread answers it once, and may
 * report progress before. Errors keep their class, message and reason. Besides, the answering thread may send notices.
 */

/** What a thread offers: a function per name, which may report progress. */
export type Handlers = {
  readonly [name: string]: (argument: never, context: CallContext) => Promise<unknown>;
};

export interface CallContext {
  readonly progress: (progress: unknown) => void;
  /** Aborted when the caller does not want the answer any more. */
  readonly signal: AbortSignal;
}

/** The ends of a connection that messages go through: a worker, a worker's own scope, a MessagePort. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type Request =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'abort'; readonly id: number };

type Reply =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: unknown }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'notice'; readonly notice: unknown };

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: never) => void) | undefined;
  /** The result of a call that had been aborted, so that it can be undone. */
  readonly onLate?: ((result: never) => void) | undefined;
  /**
   * Whether an aborted call ends only when the other thread has stopped working on it, with what it made of that: for
   * callers that must know whether the thread is free. Default: it ends at once, with the signal's reason.
   */
  readonly untilStopped?: boolean | undefined;
}

export interface CallerOptions {
  /** Makes errors of known classes again; others become an Error of the same name. */
  readonly errors?: ErrorMakers;
  /** Told of every notice. */
  readonly onNotice?: (notice: never) => void;
}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress: ((progress: never) => void) | undefined;
  readonly aborted: boolean;
}

/** The calling end. */
export class Caller<H extends Handlers> {
  readonly #port: Port;
  readonly #options: CallerOptions;
  readonly #pending = new Map<number, Pending>();
  #next = 0;
  #closed: Error | null = null;

  constructor(port: Port, options: CallerOptions = {}) {
    this.#port = port;
    this.#options = options;
    port.addEventListener('message', ({ data }) => this.#receive(data as Reply));
  }

  /** Calls whose answer is waited for. */
  get pending(): number {
    return [...this.#pending.values()].filter(({ aborted }) => !aborted).length;
  }

  /** Rejects with what the handler throws, the signal's reason, or the error that the connection was closed with. */
  call<Name extends keyof H & string>(
    name: Name,
    argument: Parameters<H[Name]>[0],
    options: CallOptions = {},
  ): Promise<Awaited<ReturnType<H[Name]>>> {
    const { signal, onProgress, onLate, untilStopped = false } = options;
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      if (signal?.aborted) return reject(signal.reason);
      const id = this.#next++;
      const abort = () => {
        this.#port.postMessage({ kind: 'abort', id } satisfies Request);
        if (untilStopped) return;
        this.#pending.set(id, {
          resolve: onLate ? (onLate as (result: unknown) => void) : () => {},
          reject: () => {},
          onProgress: undefined,
          aborted: true,
        });
        reject(signal!.reason);
      };
      const done = () => signal?.removeEventListener('abort', abort);
      signal?.addEventListener('abort', abort, { once: true });
      this.#pending.set(id, {
        resolve: (result) => {
          done();
          resolve(result as Awaited<ReturnType<H[Name]>>);
        },
        reject: (error) => {
          done();
          reject(error);
        },
        onProgress,
        aborted: false,
      });
      this.#port.postMessage({ kind: 'call', id, name, argument } satisfies Request);
    });
  }

  /** No answer comes any more: what is pending is rejected, as are later calls. */
  close(error: Error): void {
    this.#closed ??= error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'notice') {
      this.#options.onNotice?.(reply.notice as never);
      return;
    }
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === 'progress') {
      pending.onProgress?.(reply.progress as never);
      return;
    }
    this.#pending.delete(reply.id);
    if (reply.kind === 'result') pending.resolve(reply.result);
    else pending.reject(restoreError(reply.error, this.#options.errors));
  }
}

/**
 * The answering end. Buffers of typed arrays in results are handed over, not copied: handlers give what is theirs to
 * give away.
 * @returns a function that sends a notice
 */
export function answerCalls(port: Port, handlers: Handlers): (notice: unknown) => void {
  const running = new Map<number, AbortController>();
  const send = (reply: Reply, transfer: Transferable[] = []) => port.postMessage(reply, transfer);
  port.addEventListener('message', async ({ data }) => {
    const request = data as Request;
    if (request.kind === 'abort') {
      running.get(request.id)?.abort();
      return;
    }
    const { id, name, argument } = request;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`this thread has no '${name}' that could be called`);
      const result = await handler(argument as never, {
        progress: (progress) => send({ kind: 'progress', id, progress }),
        signal: controller.signal,
      });
      send({ kind: 'result', id, result }, transferables(result));
    } catch (error) {
      send({ kind: 'error', id, error: sendError(error) });
    } finally {
      running.delete(id);
    }
  });
  return (notice) => send({ kind: 'notice', notice });
}

/** The buffers of all typed arrays in a result of plain objects and arrays, each once. */
export function transferables(result: unknown): Transferable[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value && Object.getPrototypeOf(value) === Object.prototype) Object.values(value).forEach(visit);
  };
  visit(result);
  return [...buffers];
}
