/**
 * Calls between the page and its worker. Each call has a number; the worker answers it once, and may send progress
 * before. Errors keep their name, message and reason.
 */

/** What a worker offers: a function per name, which may tell how far it is. */
export type Handlers = {
  readonly [name: string]: (argument: never, context: CallContext) => Promise<unknown>;
};

export interface CallContext {
  readonly progress: (progress: unknown) => void;
  /** Aborted when the caller does not want the answer any more. */
  readonly signal: AbortSignal;
}

/** The ends of a connection that messages go through: a Worker, or the worker's own scope. */
export interface Port {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type Request =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly argument: unknown }
  | { readonly kind: 'abort'; readonly id: number };

type Response =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: unknown }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: PlainError };

/** An error as it travels. */
interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly reason?: unknown;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: never) => void) | undefined;
  /** What came of a call although it had been aborted, so that it can be undone. */
  readonly onLate?: ((result: never) => void) | undefined;
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
  readonly #restore: (error: PlainError) => Error;
  readonly #pending = new Map<number, Pending>();
  #next = 0;
  #closed: Error | null = null;

  /** @param restore makes errors out of what came over */
  constructor(port: Port, restore: (error: { name: string; message: string; reason?: unknown }) => Error) {
    this.#port = port;
    this.#restore = restore;
    port.addEventListener('message', ({ data }) => this.#receive(data as Response));
  }

  /** Calls whose answer is waited for. */
  get pending(): number {
    return [...this.#pending.values()].filter(({ aborted }) => !aborted).length;
  }

  /** Rejects with the signal's reason as soon as it is aborted; the worker is told. */
  call<Name extends keyof H & string>(
    name: Name,
    argument: Parameters<H[Name]>[0],
    options: CallOptions = {},
  ): Promise<Awaited<ReturnType<H[Name]>>> {
    const { signal, onProgress, onLate } = options;
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      if (signal?.aborted) return reject(signal.reason);
      const id = this.#next++;
      const abort = () => {
        this.#pending.set(id, {
          resolve: onLate ? (onLate as (result: unknown) => void) : () => {},
          reject: () => {},
          onProgress: undefined,
          aborted: true,
        });
        this.#port.postMessage({ kind: 'abort', id } satisfies Request);
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
    this.#closed = error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  #receive(response: Response): void {
    const pending = this.#pending.get(response.id);
    if (!pending) return;
    if (response.kind === 'progress') {
      pending.onProgress?.(response.progress as never);
      return;
    }
    this.#pending.delete(response.id);
    if (response.kind === 'result') pending.resolve(response.result);
    else pending.reject(this.#restore(response.error));
  }
}

/** The answering end. Buffers of typed arrays in results are handed over, not copied. */
export function answerCalls(port: Port, handlers: Handlers): void {
  const running = new Map<number, AbortController>();
  port.addEventListener('message', async ({ data }) => {
    const request = data as Request;
    if (request.kind === 'abort') {
      running.get(request.id)?.abort();
      return;
    }
    const { id, name, argument } = request;
    const controller = new AbortController();
    running.set(id, controller);
    const send = (response: Response, transfer: Transferable[] = []) => port.postMessage(response, transfer);
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`the worker has no '${name}'`);
      const result = await handler(argument as never, {
        progress: (progress) => send({ kind: 'progress', id, progress }),
        signal: controller.signal,
      });
      send({ kind: 'result', id, result }, transferables(result));
    } catch (error) {
      send({ kind: 'error', id, error: plainError(error) });
    } finally {
      running.delete(id);
    }
  });
}

function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  return 'reason' in error ? { name, message, reason: error.reason } : { name, message };
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
