import type { AnswerRecord } from '../../../src/server/api-schemas.ts';
import type {
  LabelChangeRequest,
  LabelProgressRecord,
  LabelSentencesRequest,
  SentenceLabelRecord,
} from '../../../src/server/labelling/label-schemas.ts';

export type {
  LabelProgressRecord,
  PictureStatusRecord,
  SentenceLabelRecord,
} from '../../../src/server/labelling/label-schemas.ts';

/** What is known of a picture before anybody looks at it. */
export interface SavedPicture {
  readonly labels: readonly SentenceLabelRecord[] | null;
  readonly answers: readonly AnswerRecord[] | null;
}

/** What the page needs of the service that labels a folder. */
export interface LabelService {
  /** @param since waits for what is newer than this revision, at most some seconds */
  progress(since?: number, signal?: AbortSignal): Promise<LabelProgressRecord>;
  /** What was accepted of a picture, and what the model has said of it beforehand. */
  saved(number: number): Promise<SavedPicture>;
  change(number: number, change: LabelChangeRequest): Promise<LabelProgressRecord>;
  setSentences(sentences: readonly string[]): Promise<LabelProgressRecord>;
  /** Address of a picture's file. */
  fileOf(number: number, name: string): string;
}

/** What the service says is wrong, or that it does not answer. */
export class LabelServiceError extends Error {
  override readonly name = 'LabelServiceError';
}

/** The service that this page comes from. */
export class HttpLabelService implements LabelService {
  readonly #base: URL;

  constructor(page: string) {
    this.#base = new URL('./v1/labelling', page);
  }

  progress(since?: number, signal?: AbortSignal): Promise<LabelProgressRecord> {
    const query = since === undefined ? '' : `?since=${since}`;
    return this.#request(query, signal ? { signal } : {});
  }

  saved(number: number): Promise<SavedPicture> {
    return this.#request(`/pictures/${number}`);
  }

  change(number: number, change: LabelChangeRequest): Promise<LabelProgressRecord> {
    return this.#post(`/pictures/${number}`, change);
  }

  setSentences(sentences: readonly string[]): Promise<LabelProgressRecord> {
    return this.#post('/sentences', { sentences: [...sentences] } satisfies LabelSentencesRequest);
  }

  fileOf(number: number, name: string): string {
    const file = name.split('/').at(-1)!;
    return `${this.#base.href}/pictures/${number}/${encodeURIComponent(file)}`;
  }

  #post<Answer>(path: string, body: object): Promise<Answer> {
    return this.#request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async #request<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    let response: Response;
    try {
      response = await fetch(`${this.#base.href}${path}`, init);
    } catch (cause) {
      init.signal?.throwIfAborted();
      throw new LabelServiceError(
        'skyrefer label does not answer. What you accepted is saved; start the same command again and reload the page.',
        { cause },
      );
    }
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return body as Answer;
    const detail =
      body !== null && typeof body === 'object' && 'detail' in body
        ? String(body.detail)
        : `status ${response.status}`;
    throw new LabelServiceError(`skyrefer label says: ${detail}.`);
  }
}
