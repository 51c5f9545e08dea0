import type { ModelRecord, SegmentRequest, SegmentResponse } from '../../../src/server/api-schemas.ts';
import { EngineError } from './engine.ts';
import type { FoundBySearch, SearchJobs, SearchQuestion, SearchState } from './search-jobs.ts';
import { mapOf, type Service, ServiceError } from './service-client.ts';

/** What the service says of a job (OGC API - Processes, section 7.12). */
interface StatusRecord {
  readonly jobID: string;
  readonly status: 'accepted' | 'running' | 'successful' | 'failed' | 'dismissed';
  readonly progress: number;
  readonly exception?: { readonly status: number; readonly detail: string };
}

/** Of a form beside its file. */
const FORM_BYTES = 65_536;
/** The service may not have the image, or does not read it: that is no error, since windows of it can be sent. */
const NOT_READ: ReadonlySet<number | null> = new Set([403, 413, 415, 502, 504]);

/** Searches on the server, as its jobs. */
export class ServerSearches implements SearchJobs {
  readonly #service: Service;
  readonly #limits: ModelRecord['limits'];

  constructor(service: Service, limits: ModelRecord['limits']) {
    this.#service = service;
    this.#limits = limits;
  }

  async begin({ image, name, sentence, view }: SearchQuestion, signal: AbortSignal): Promise<string | null> {
    if (typeof image !== 'string' && image.size + FORM_BYTES > this.#limits.bodyBytes) return null;
    const body =
      typeof image === 'string' ? jsonOf(image, sentence, view) : formOf(image, name, sentence, view);
    const headers = {
      prefer: 'respond-async',
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    };
    try {
      const init = { method: 'POST', headers, body, signal };
      return (await this.#service.request<StatusRecord>('v1/segment', init)).jobID;
    } catch (error) {
      if (error instanceof ServiceError && NOT_READ.has(error.status)) return null;
      throw error;
    }
  }

  async look(job: string, signal: AbortSignal): Promise<SearchState | null> {
    const record = await this.#service
      .request<StatusRecord>(`jobs/${job}`, { signal })
      .catch((error: unknown) => {
        if (error instanceof ServiceError && error.status === 404) return null;
        throw error;
      });
    switch (record?.status) {
      case undefined:
      case 'dismissed':
        return null;
      case 'accepted':
        return { state: 'waiting' };
      case 'running':
        return { state: 'running', part: record!.progress / 100 };
      case 'successful':
        return { state: 'done' };
      case 'failed': {
        const { status = null, detail = 'The search failed on the server.' } = record!.exception ?? {};
        return NOT_READ.has(status) ? { state: 'unreadable' } : { state: 'failed', message: detail };
      }
    }
  }

  async result(job: string, signal: AbortSignal): Promise<FoundBySearch> {
    const { answers } = await this.#service.request<SegmentResponse>(`jobs/${job}/results`, { signal });
    const { width, height, present, presence, score, confidence, coarse, smallestObjectPixels, closeUp } =
      answers[0]!;
    if (closeUp === undefined) throw new EngineError('The server sent no logits with its answer.', 'server');
    const [x, y, across, down] = closeUp?.window ?? [0, 0, 0, 0];
    return {
      ...{ width, height, presence, score, coarse },
      present: present ?? false,
      confidence: confidence ?? 0,
      smallestObject: smallestObjectPixels,
      closeUp: closeUp && { region: { x, y, width: across, height: down }, logits: mapOf(closeUp.logits) },
    };
  }

  async dismiss(job: string): Promise<void> {
    await this.#service.request(`jobs/${job}`, { method: 'DELETE' });
  }
}

/** The page has said before that the noun is unknown: a question that comes all the same wants a guess. */
const ASKED = { format: 'json', include: ['closeUp'], tryAnyway: true } as const;

const jsonOf = (url: string, sentence: string, view: SearchQuestion['view']): string =>
  JSON.stringify({
    image: { url },
    sentence,
    ...ASKED,
    include: [...ASKED.include],
    ...view,
  } satisfies SegmentRequest);

function formOf(
  image: Blob,
  name: string,
  sentence: string,
  { bands, stretch }: SearchQuestion['view'],
): FormData {
  const form = new FormData();
  form.append('image', image, name);
  form.append('sentence', sentence);
  for (const [field, value] of Object.entries(ASKED)) form.append(field, String(value));
  if (bands) form.append('bands', bands.join(','));
  if (stretch) form.append('stretch', stretch);
  return form;
}
