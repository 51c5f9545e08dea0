import type { Picture } from '../../../src/imagery/picture.ts';
import type { Choice } from '../../../src/language/index.ts';
import { type Model, modelFromParts } from '../../../src/model/model.ts';
import { isUnsure } from '../../../src/model/sureness.ts';
import { logitMap } from '../../../src/programs/logit-map.ts';
import { float32 } from '../../../src/runtime/runtime.ts';
import type { WebBackend } from '../../../src/runtime/web.ts';
import type { DrawnAnswer } from '../../../src/segmenter/answer.ts';
import type { EncodedImage } from '../../../src/segmenter/encoded-image.ts';
import { manifestBytes } from '../../../src/segmenter/model-manifest.ts';
import { PictureSegmenter } from '../../../src/segmenter/segmenter.ts';
import { answerSelfCheck, sameAnswer } from '../../../src/segmenter/self-check.ts';
import { Tokenizer } from '../../../src/text/tokenizer.ts';
import { openSafetensorsBlob } from '../../../src/weights/safetensors-blob.ts';
import type { CallContext } from '../../../src/worker/calls.ts';
import { encoderPrecisions, openRuntime, threadCount, webgpuObstacle } from './backend.ts';
import {
  type CorrectionPrompts,
  type EngineAnswer,
  EngineError,
  type EngineInfo,
  type Progress,
} from './engine.ts';
import { type DownloadedModel, downloadModel } from './model-download.ts';

export interface LoadRequest {
  /** Absolute. */
  readonly modelUrl: string;
  readonly backend: 'auto' | 'wasm' | 'webgpu';
}

export interface SegmentRequest {
  readonly picture: number;
  readonly sentence: string;
  readonly assumePresent: boolean;
  readonly parts: 'all' | undefined;
  readonly choice: Choice | null;
  readonly inOwnWords: string | null;
}

export interface DrawRequest {
  readonly picture: number;
  readonly prompts: CorrectionPrompts;
}

export interface CorrectRequest extends DrawRequest {
  readonly logits: Float32Array;
}

/** What a new mask says; the explanation stays that of the answer that was corrected. */
export type CorrectedAnswer = Omit<EngineAnswer, 'explanation'>;

/** The engine's inside, in the worker: everything that takes time. */
export class WorkerEngine {
  #segmenter: PictureSegmenter | null = null;
  readonly #encoded = new Map<number, EncodedImage>();
  #next = 0;

  /** What the page may call. */
  readonly handlers = {
    load: (request: LoadRequest, context: CallContext) => this.#load(request, context),
    encode: (picture: Picture, context: CallContext) => this.#encode(picture, context),
    segment: (request: SegmentRequest, context: CallContext) => this.#segment(request, context),
    correct: (request: CorrectRequest, context: CallContext) => this.#correct(request, context),
    draw: (request: DrawRequest, context: CallContext) => this.#draw(request, context),
    close: async (picture: number) => {
      this.#encoded.get(picture)?.dispose();
      this.#encoded.delete(picture);
    },
  };

  async #load({ modelUrl, backend }: LoadRequest, { progress, signal }: CallContext): Promise<EngineInfo> {
    const report: (progress: Progress) => void = progress;
    const downloaded = await downloadModel(modelUrl, { signal, onProgress: report });
    const model = await openModel(downloaded);
    const obstacle =
      backend === 'wasm'
        ? 'the page was asked not to use it'
        : await webgpuObstacle({ software: backend === 'webgpu' });
    const failure = obstacle ?? (await this.#tryWebgpu(model, downloaded, report));
    if (failure !== null) {
      this.#segmenter = await loadSegmenter(model, 'wasm', report);
    }
    return {
      model: downloaded.manifest.name,
      modelHash: downloaded.manifest.hash,
      backend: failure === null ? 'webgpu' : 'wasm',
      threads: threadCount(),
      crossOriginIsolated: globalThis.crossOriginIsolated,
      imageSize: model.config.imageSize,
      downloadBytes: manifestBytes(downloaded.manifest),
      cached: downloaded.cached,
      presenceThreshold: model.config.presence?.threshold ?? null,
      vocabulary: model.config.vocabulary,
      scoreNote: model.config.scoreNote,
      unsureBelow: model.config.unsureBelow ?? null,
      backendNote: failure,
    };
  }

  /** Loads on WebGPU and asks the known question; why that does not do, or null where it does. */
  async #tryWebgpu(
    model: Model,
    { manifest }: DownloadedModel,
    report: (progress: Progress) => void,
  ): Promise<string | null> {
    let segmenter: PictureSegmenter | null = null;
    try {
      segmenter = await loadSegmenter(model, 'webgpu', report);
      if (!sameAnswer(await answerSelfCheck(segmenter), manifest.selfCheck)) {
        throw new Error('it computes something else than it should');
      }
      this.#segmenter = segmenter;
      return null;
    } catch (error) {
      await segmenter?.dispose().catch(() => {});
      return `the graphics card failed: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /** @returns the encoded picture's number */
  async #encode(picture: Picture, { progress, signal }: CallContext): Promise<number> {
    const report: (progress: Progress) => void = progress;
    await letMessagesIn();
    signal.throwIfAborted();
    report({ stage: 'encode', done: 0, total: 1 });
    const encoded = await explained(() => this.#loaded().open(picture));
    await letMessagesIn();
    if (signal.aborted) {
      encoded.dispose();
      signal.throwIfAborted();
    }
    const id = this.#next++;
    this.#encoded.set(id, encoded);
    report({ stage: 'encode', done: 1, total: 1 });
    return id;
  }

  async #segment(
    { picture, sentence, assumePresent, parts, choice, inOwnWords }: SegmentRequest,
    { signal }: CallContext,
  ): Promise<EngineAnswer> {
    const encoded = this.#picture(picture);
    await letMessagesIn();
    signal.throwIfAborted();
    const start = performance.now();
    const answer = await explained(() =>
      encoded.ground(sentence, {
        explain: true,
        assumePresent,
        choice,
        inOwnWords,
        ...(parts ? { parts } : {}),
      }),
    );
    return {
      ...drawnPart(answer),
      unsure: answer.present && isUnsure(this.#loaded().config.unsureBelow, answer.score),
      runnersUp: answer.runnersUp.map(({ share, logits }) => ({ share, logits: logitMap(logits) })),
      explanation: answer.explanation!,
      seconds: secondsSince(start),
    };
  }

  async #correct(
    { picture, logits, prompts }: CorrectRequest,
    { signal }: CallContext,
  ): Promise<CorrectedAnswer> {
    const encoded = this.#picture(picture);
    await letMessagesIn();
    signal.throwIfAborted();
    const start = performance.now();
    const side = Math.sqrt(logits.length); // (1, 1, S/4, S/4)
    const answer = { logits: float32(logits, [1, 1, side, side]) };
    const drawn = await explained(() => encoded.redraw(answer, prompts));
    return { ...drawnPart(drawn), seconds: secondsSince(start) };
  }

  async #draw({ picture, prompts }: DrawRequest, { signal }: CallContext): Promise<CorrectedAnswer> {
    const encoded = this.#picture(picture);
    await letMessagesIn();
    signal.throwIfAborted();
    const start = performance.now();
    const drawn = await explained(() => encoded.draw(prompts));
    return { ...drawnPart(drawn), seconds: secondsSince(start) };
  }

  #loaded(): PictureSegmenter {
    if (!this.#segmenter) throw new EngineError('The model is not loaded.', 'failed');
    return this.#segmenter;
  }

  #picture(id: number): EncodedImage {
    const encoded = this.#encoded.get(id);
    if (!encoded) throw new EngineError('The image has been closed. Open it again.', 'failed');
    return encoded;
  }
}

async function openModel({ manifest, files }: DownloadedModel): Promise<Model> {
  return modelFromParts({
    backbone: await openSafetensorsBlob(manifest.files.backbone.path, files.backbone),
    stages: await openSafetensorsBlob(manifest.files.stages.path, files.stages),
    tokenizer: Tokenizer.fromJson(await files.tokenizer.text(), manifest.files.tokenizer.path),
    hash: manifest.hash,
  });
}

async function loadSegmenter(
  model: Model,
  backend: WebBackend,
  report: (progress: Progress) => void,
): Promise<PictureSegmenter> {
  const runtime = await openRuntime(backend);
  report({ stage: 'compile', done: 0, total: 3 });
  return explained(() =>
    PictureSegmenter.load(model, {
      runtime,
      precision: encoderPrecisions(backend),
      onProgress: (done, total) => report({ stage: 'compile', done, total }),
    }),
  );
}

function drawnPart({ present, presence, ruledOut, score, logits }: DrawnAnswer) {
  return {
    present,
    presence,
    ruledOut,
    score,
    unsure: false, // what a person corrected is not in doubt
    logits: logitMap(logits),
    runnersUp: [],
  };
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

/** Computing blocks this worker; this lets an abort that has arrived meanwhile be heard. */
const letMessagesIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Errors of the library and the runtime, by what the page can do about them. */
async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw new EngineError(`The engine failed (${String(error)}).`, 'failed');
    if (error.name === 'SentenceError') throw new EngineError(error.message, 'sentence', { cause: error });
    if (/bad_alloc|out of memory|OOM|allocat/i.test(error.message)) {
      throw new EngineError(
        'There is not enough memory for this. Close other tabs or pages and load this one again.',
        'memory',
        { cause: error },
      );
    }
    throw error;
  }
}
