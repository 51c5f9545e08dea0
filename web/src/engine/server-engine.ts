import { mapRecord } from '../../../src/answers/answer-record.ts';
import type { Picture } from '../../../src/imagery/picture.ts';
import type {
  AnswerRecord,
  FurtherRequest,
  ImageRecord,
  ModelRecord,
  SegmentResponse,
} from '../../../src/server/api-schemas.ts';
import {
  type CorrectionPrompts,
  type EncodedPicture,
  type EncodeOptions,
  type Engine,
  type EngineAnswer,
  EngineError,
  type EngineInfo,
  type QuestionOptions,
  type ServerEngineOptions,
} from './engine.ts';
import type { SearchJobs } from './search-jobs.ts';
import { ServerSearches } from './server-searches.ts';
import { floatsOf, mapOf, Service, ServiceError } from './service-client.ts';

/**
 * The engine on a server that `skyrefer serve` started: images are sent to it, once each.
 * Throws an EngineError where the service does not answer or refuses, or the signal's reason when it is aborted.
 */
export async function createServerEngine(options: ServerEngineOptions): Promise<Engine> {
  const service = new Service(options.baseUrl, options.apiKey);
  const model = await service.request<ModelRecord>(
    'v1/model',
    options.signal ? { signal: options.signal } : {},
  );
  const info: EngineInfo = {
    model: model.name,
    modelHash: model.hash,
    backend: 'server',
    threads: null,
    crossOriginIsolated: globalThis.crossOriginIsolated,
    imageSize: model.imageSize,
    downloadBytes: 0,
    cached: false,
    presenceThreshold: null, // the service does not say; it judges its own answers
    vocabulary: model.vocabulary,
    scoreNote: model.scoreNote,
    unsureBelow: model.unsureBelow,
    backendNote: null,
  };
  return new ServerEngine(service, info, model.limits);
}

class ServerEngine implements Engine {
  readonly kind = 'server';
  readonly searches: SearchJobs;
  readonly #service: Service;

  constructor(
    service: Service,
    readonly info: EngineInfo,
    limits: ModelRecord['limits'],
  ) {
    this.#service = service;
    this.searches = new ServerSearches(service, limits);
  }

  async encode(picture: Picture, { signal, onProgress }: EncodeOptions = {}): Promise<EncodedPicture> {
    onProgress?.({ stage: 'read', done: 0, total: 1 });
    const file = await pngOf(picture);
    signal?.throwIfAborted();
    onProgress?.({ stage: 'upload', done: 0, total: file.size });
    const body = new FormData();
    body.append('image', file, 'image.png');
    const upload = (init: RequestInit = {}) =>
      this.#service.request<ImageRecord>('v1/images', { method: 'POST', body, ...init });
    const record = await upload(signal ? { signal } : {});
    onProgress?.({ stage: 'encode', done: 1, total: 1 });
    // A service that was restarted, or has dropped the image, gets it again.
    return new ServerPicture(this.#service, record, () => upload());
  }

  async dispose(): Promise<void> {}
}

class ServerPicture implements EncodedPicture {
  readonly width: number;
  readonly height: number;
  readonly #service: Service;
  readonly #id: string;
  readonly #uploadAgain: () => Promise<unknown>;

  constructor(service: Service, record: ImageRecord, uploadAgain: () => Promise<unknown>) {
    this.#service = service;
    this.#id = record.id;
    this.#uploadAgain = uploadAgain;
    this.width = record.width;
    this.height = record.height;
  }

  async segment(
    sentence: string,
    { assumePresent = false, said = sentence, signal }: QuestionOptions = {},
  ): Promise<EngineAnswer> {
    const assumed = assumePresent ? { assumePresent } : {};
    const include: FurtherRequest['include'] = ['logits', 'explanation', 'runnersUp'];
    return this.#ask({ sentence: said, include, ...assumed }, signal ? { signal } : {});
  }

  /** The service wants a sentence all the same, and does not ask it. */
  async draw(
    prompts: CorrectionPrompts,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<EngineAnswer> {
    return this.#ask(
      { sentence: ANY_THING, include: ['logits'], start: 'nothing', ...corrections(prompts) },
      options,
    );
  }

  async correct(
    sentence: string,
    answer: EngineAnswer,
    prompts: CorrectionPrompts,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<EngineAnswer> {
    const start = mapRecord(answer.logits);
    const question: FurtherRequest = { sentence, include: ['logits'], start, ...corrections(prompts) };
    return { ...(await this.#ask(question, options)), explanation: answer.explanation };
  }

  async dispose(): Promise<void> {} // the service drops images that nobody asks for any more

  async #ask(question: FurtherRequest, { signal }: { readonly signal?: AbortSignal }): Promise<EngineAnswer> {
    const start = performance.now();
    const post = () =>
      this.#service.request<SegmentResponse>(`v1/images/${this.#id}/segment`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        // In one view, as in the browser: a large picture would be searched for minutes.
        // The page has said before that the noun is unknown: a question that comes all the same wants a guess.
        body: JSON.stringify({ ...question, oneView: true, tryAnyway: true } satisfies FurtherRequest),
        ...(signal ? { signal } : {}),
      });
    const { answers } = await post().catch(async (error: unknown) => {
      signal?.throwIfAborted();
      if (!(error instanceof ServiceError && error.status === 404)) throw error;
      await this.#uploadAgain();
      return post();
    });
    return engineAnswer(answers[0]!, (performance.now() - start) / 1000);
  }
}

const ANY_THING = 'the object';

const corrections = ({ points, box }: CorrectionPrompts): Pick<FurtherRequest, 'points' | 'box'> => ({
  ...(points.length > 0 ? { points: [...points] } : {}),
  ...(box ? { box: [...box] } : {}),
});

/** An answer of the service that came with its logits. Throws an EngineError where it has none. */
export function engineAnswer(record: AnswerRecord, seconds: number): EngineAnswer {
  const { present, presence, ruledOut, score, unsure, explanation, runnersUp = [] } = record;
  if (!record.logits) throw new EngineError('The server sent no logits with its answer.', 'server');
  const logits = mapOf(record.logits);
  return {
    present: present ?? false, // what the model does not know, it has not found
    presence,
    ruledOut,
    score,
    unsure,
    logits,
    runnersUp: runnersUp.map(({ share, logits: other }) => ({ share, logits: mapOf(other) })),
    explanation: {
      words: (explanation?.words ?? []).map(({ text, grid, attention }) => ({
        text,
        grid,
        attention: floatsOf(attention),
      })),
      denseMap: explanation?.denseMap ? mapOf(explanation.denseMap) : null,
    },
    seconds,
  };
}

/** A picture as a PNG file, without loss. */
async function pngOf({ width, height, pixels }: Picture): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new EngineError('The browser gives no canvas to write images with.', 'failed');
  const image = context.createImageData(width, height);
  for (let from = 0, to = 0; from < pixels.length; from += 3, to += 4) {
    image.data[to] = pixels[from]!;
    image.data[to + 1] = pixels[from + 1]!;
    image.data[to + 2] = pixels[from + 2]!;
    image.data[to + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
