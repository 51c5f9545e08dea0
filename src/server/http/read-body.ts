import { busy, Problem } from './problem.ts';

/** Bytes of request bodies that may be in memory at once, over all requests. */
export class BodyBudget {
  #used = 0;

  constructor(readonly limit: number) {}

  get used(): number {
    return this.#used;
  }

  /** Throws a Problem 429 where it is spent. */
  take(bytes: number): void {
    if (this.#used + bytes > this.limit) {
      throw busy('too many bodies are being received at once; send it again in a few seconds', 2);
    }
    this.#used += bytes;
  }

  give(bytes: number): void {
    this.#used -= bytes;
  }
}

export interface ReadBodyOptions {
  /** Bytes above which a body is refused. */
  readonly maxBytes: number;
  /** Seconds in which the whole body has to arrive. */
  readonly seconds: number;
  readonly budget: BodyBudget;
}

/** A body in memory; `release` once it is no longer needed. */
export interface Body {
  readonly bytes: Uint8Array;
  release(): void;
}

/**
 * Receives a request's body. Throws a Problem: 400 where it is empty or breaks off, 408 where it takes too long, 413
 * where it is too large (by its announced length at once, else as soon as it is), 429 where others fill the memory.
 */
export async function readBody(request: Request, options: ReadBodyOptions): Promise<Body> {
  const { maxBytes, seconds, budget } = options;
  const tooLarge = () =>
    new Problem(
      413,
      `the body is larger than the limit of ${maxBytes} bytes; send a smaller image, or a URL`,
      {
        headers: { connection: 'close' },
      },
    );
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > maxBytes) throw tooLarge();
  if (!request.body) throw emptyBody();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    reader.cancel().catch(() => {});
  }, seconds * 1000);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (late) throw tooSlow(seconds);
      if (done) break;
      if (size + value.byteLength > maxBytes) throw tooLarge();
      budget.take(value.byteLength);
      size += value.byteLength;
      chunks.push(value);
    }
    if (size === 0) throw emptyBody();
    if (Number.isFinite(announced) && size < announced) throw brokenOff();
    const taken = size;
    let released = false;
    return {
      bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks),
      release() {
        if (!released) budget.give(taken);
        released = true;
      },
    };
  } catch (error) {
    budget.give(size);
    reader.cancel().catch(() => {});
    if (error instanceof Problem) throw error;
    throw late ? tooSlow(seconds) : brokenOff(error);
  } finally {
    clearTimeout(timer);
  }
}

const emptyBody = (): Problem =>
  new Problem(400, 'the body is empty; send JSON or multipart/form-data as the OpenAPI document says');

const tooSlow = (seconds: number): Problem =>
  new Problem(408, `the body did not arrive within ${seconds} seconds; send it again, or a smaller one`, {
    headers: { connection: 'close' },
  });

const brokenOff = (cause?: unknown): Problem =>
  new Problem(400, 'the body broke off before its announced end; send it again', { cause });
