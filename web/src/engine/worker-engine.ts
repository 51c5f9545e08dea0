import { type Model, modelFromParts } from '../../../src/model/model.ts';
import { float32 } from '../../../src/runtime/runtime.ts';
import type { WebBackend } from '../../../src/runtime/web.ts';
import type { MaskAnswer } from '../../../src/segmenter/answer.ts';
import type { EncodedImage } from '../../../src/segmenter/encoded-image.ts';
import { manifestBytes } from '../../../src/segmenter/model-manifest.ts';
import { Segmenter } from '../../../src/segmenter/segmenter.ts';
import { answerSelfCheck, sameAnswer } from '../../../src/segmenter/self-check.ts';
import { Tokenizer } from '../../../src/text/tokenizer.ts';
import { openSafetensorsBlob } from '../../../src/weights/safetensors-blob.ts';
import { encoderPrecisions, openRuntime, threadCount, webgpuObstacle } from './backend.ts';
import { decodeImage } from './decode-image.ts';
import {
  type CorrectionPrompts,
  type EngineAnswer,
  EngineError,
  type EngineImage,
  type EngineInfo,
  type Progress,
} from './engine.ts';
import { type DownloadedModel, downloadModel } from './model-download.ts';
import type { CallContext } from './protocol.ts';

export interface LoadRequest {
  /** Absolute. */
  readonly modelUrl: string;
  readonly backend: 'auto' | 'wasm' | 'webgpu';
}

export interface SegmentRequest {
  readonly scene: number;
  readonly sentence: string;
  readonly assumePresent: boolean;
}

/** A scene of the worker, as the page knows it. */
export interface OpenedScene {
  readonly scene: number;
  readonly width: number;
  readonly height: number;
  readonly note: string | null;
  readonly preview: EngineAnswerPreview;
}
type EngineAnswerPreview = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
} | null;

/** What a new mask says; sentence and explanation stay those of the answer that was corrected. */
export type CorrectedAnswer = Omit<EngineAnswer, 'expression' | 'explanation'>;

/** A scene and how its pixels relate to the image's. */
interface OpenScene {
  readonly scene: EncodedImage;
  readonly scale: { readonly x: number; readonly y: number };
}

/** The engine's inside, in the worker: everything that takes time. */
export class WorkerEngine {
  #segmenter: Segmenter | null = null;
  readonly #scenes = new Map<number, OpenScene>();
  #next = 0;

  /** What the page may call. */
  readonly handlers = {
    load: (request: LoadRequest, context: CallContext) => this.#load(request, context),
    open: (image: EngineImage, context: CallContext) => this.#open(image, context),
    segment: (request: SegmentRequest, context: CallContext) => this.#segment(request, context),
    correct: (
      request: { readonly scene: number; readonly logits: Float32Array; readonly prompts: CorrectionPrompts },
      context: CallContext,
    ) => this.#correct(request, context),
    close: async (scene: number) => {
      this.#scenes.get(scene)?.scene.dispose();
      this.#scenes.delete(scene);
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
      scoreNote: model.config.scoreNote,
      backendNote: failure,
    };
  }

  /** Loads on WebGPU and asks the known question; why that does not do, or null where it does. */
  async #tryWebgpu(
    model: Model,
    { manifest }: DownloadedModel,
    report: (progress: Progress) => void,
  ): Promise<string | null> {
    let segmenter: Segmenter | null = null;
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

  async #open(image: EngineImage, { progress, signal }: CallContext): Promise<OpenedScene> {
    const report: (progress: Progress) => void = progress;
    report({ stage: 'read', done: 0, total: 1 });
    const decoded =
      'picture' in image
        ? { picture: image.picture, width: image.picture.width, height: image.picture.height, note: null }
        : await decodeImage(image.file, image.name);
    await letMessagesIn();
    signal.throwIfAborted();
    report({ stage: 'encode', done: 0, total: 1 });
    const { picture, width, height, note } = decoded;
    const preview = 'picture' in image ? null : { ...picture, pixels: picture.pixels.slice() };
    const scene = await explained(() => this.#loaded().open(picture));
    await letMessagesIn();
    if (signal.aborted) {
      scene.dispose();
      signal.throwIfAborted();
    }
    const id = this.#next++;
    this.#scenes.set(id, { scene, scale: { x: width / picture.width, y: height / picture.height } });
    report({ stage: 'encode', done: 1, total: 1 });
    return { scene: id, width, height, note, preview };
  }

  async #segment(
    { scene: id, sentence, assumePresent }: SegmentRequest,
    { signal }: CallContext,
  ): Promise<EngineAnswer> {
    const { scene, scale } = this.#scene(id);
    await letMessagesIn();
    signal.throwIfAborted();
    const start = performance.now();
    const answer = await explained(() => scene.segment(sentence, { explain: true, assumePresent }));
    return {
      expression: answer.expression,
      ...maskPart(answer, scale),
      explanation: answer.explanation!,
      seconds: (performance.now() - start) / 1000,
    };
  }

  async #correct(
    request: { readonly scene: number; readonly logits: Float32Array; readonly prompts: CorrectionPrompts },
    { signal }: CallContext,
  ): Promise<CorrectedAnswer> {
    const { scene, scale } = this.#scene(request.scene);
    await letMessagesIn();
    signal.throwIfAborted();
    const { points, box } = request.prompts;
    const side = Math.sqrt(request.logits.length); // (1, 1, S/4, S/4)
    const start = performance.now();
    const answer = await explained(() =>
      scene.correct(
        { logits: float32(request.logits, [1, 1, side, side]) },
        {
          points: points.map(({ x, y, positive }) => ({ x: x / scale.x, y: y / scale.y, positive })),
          ...(box
            ? { box: [box[0] / scale.x, box[1] / scale.y, box[2] / scale.x, box[3] / scale.y] as const }
            : {}),
        },
      ),
    );
    return { ...maskPart(answer, scale), seconds: (performance.now() - start) / 1000 };
  }

  #loaded(): Segmenter {
    if (!this.#segmenter) throw new EngineError('The model is not loaded.', 'failed');
    return this.#segmenter;
  }

  #scene(id: number): OpenScene {
    const scene = this.#scenes.get(id);
    if (!scene) throw new EngineError('The image has been closed. Open it again.', 'failed');
    return scene;
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
): Promise<Segmenter> {
  const runtime = await openRuntime(backend);
  report({ stage: 'compile', done: 0, total: 3 });
  return explained(() =>
    Segmenter.load(model, {
      runtime,
      precision: encoderPrecisions(backend),
      onProgress: (done, total) => report({ stage: 'compile', done, total }),
    }),
  );
}

/** In pixels of the image, where the scene has been encoded at a smaller size. */
function maskPart(answer: MaskAnswer, scale: { readonly x: number; readonly y: number }) {
  const { present, presence, ruledOut, score, areaPixels, box, logits } = answer;
  return {
    present,
    presence,
    ruledOut,
    score,
    areaPixels: Math.round(areaPixels * scale.x * scale.y),
    box: box && ([box[0] * scale.x, box[1] * scale.y, box[2] * scale.x, box[3] * scale.y] as const),
    logits: { width: logits.shape[3]!, height: logits.shape[2]!, data: logits.data },
  };
}

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
