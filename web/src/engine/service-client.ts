import type { AnswerRecord } from '../../../src/server/api-schemas.ts';
import { EngineError } from './engine.ts';

/** Requests to a service, its problems as errors. */
export class Service {
  readonly #base: URL;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(baseUrl: string, apiKey: string | undefined) {
    this.#base = new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`, document.baseURI);
    this.#headers = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  }

  /** Throws a ServiceError, or the signal's reason. */
  async request<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    let response: Response;
    try {
      response = await fetch(new URL(path, this.#base), {
        ...init,
        headers: { accept: 'application/json', ...this.#headers, ...init.headers },
      });
    } catch (cause) {
      init.signal?.throwIfAborted();
      const text = 'The server does not answer. Check that it runs, and try again.';
      throw new ServiceError(text, 'server', null, { cause });
    }
    if (response.ok) return (await response.json()) as Answer;
    throw await problemOf(response);
  }
}

/** What a service refused. */
export class ServiceError extends EngineError {
  constructor(
    message: string,
    reason: EngineError['reason'],
    /** Of its answer; null where there was none. */
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(message, reason, options);
  }
}

/** What the service says is wrong (RFC 9457), else its status. */
async function problemOf(response: Response): Promise<ServiceError> {
  const body: unknown = await response.json().catch(() => null);
  const detail =
    body !== null && typeof body === 'object' && 'detail' in body && typeof body.detail === 'string'
      ? body.detail
      : `the server answered ${response.status}`;
  return new ServiceError(detail, response.status === 422 ? 'sentence' : 'server', response.status);
}

/** A map out of a record. */
export const mapOf = ({ width, height, data }: NonNullable<AnswerRecord['logits']>) => ({
  width,
  height,
  data: floatsOf(data),
});

/** Float32 numbers out of base64; every platform that browsers run on is little-endian. */
export function floatsOf(base64: string): Float32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return new Float32Array(bytes.buffer);
}
