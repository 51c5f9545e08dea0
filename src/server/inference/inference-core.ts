import { type Answer, openModel, type Scene, Segmenter } from '../../segmenter/index.ts';
import type { AnswerRecord, Include } from '../api-schemas.ts';
import { encodeAnswers } from '../outputs/encode-answers.ts';
import { openPicture } from './open-picture.ts';
import type {
  AskOptions,
  AskRequest,
  AskResult,
  CorrectionRequest,
  InferenceThread,
  InferenceThreadOptions,
  ModelDescription,
  SceneDescription,
  SceneRequest,
} from './protocol.ts';
import { type EncodedScene, keepAnswer, SceneCache } from './scene-cache.ts';

/** The model in this thread, with the images that it has encoded. */
export class InferenceCore implements InferenceThread {
  readonly #segmenter: Segmenter;
  readonly #scenes: SceneCache;
  readonly #encoded = new Set<string>();

  private constructor(
    segmenter: Segmenter,
    readonly model: ModelDescription,
    sceneBytes: number,
    onEvict: (key: string) => void,
  ) {
    this.#segmenter = segmenter;
    this.#scenes = new SceneCache(sceneBytes, featureBytes(model.imageSize), (key) => {
      this.#encoded.delete(key);
      onEvict(key);
    });
  }

  /**
   * Loads the model.
   * @param onEvict told which encoded images were let go of to make room
   * Throws a ModelError, WeightsError or TokenizerError.
   */
  static async load(
    options: InferenceThreadOptions,
    onEvict: (key: string) => void = () => {},
  ): Promise<InferenceCore> {
    const model = await openModel(options.model);
    const { threads, precision = 'float32', memory = 'fast' } = options;
    const segmenter = await Segmenter.load(model, { threads, precision, memory });
    const { name, imageSize, scoreNote, sgsrf } = segmenter.config;
    const hash = await model.hash();
    const { loadSeconds } = segmenter;
    const description = { name, hash, imageSize, maxTokens: sgsrf.maxTokens, scoreNote, loadSeconds };
    return new InferenceCore(segmenter, description, options.sceneBytes, onEvict);
  }

  holds(key: string): boolean {
    return this.#encoded.has(key);
  }

  async encode(request: SceneRequest): Promise<SceneDescription> {
    const { encoded, encodeSeconds } = await this.#open(request);
    return { width: encoded.scene.width, height: encoded.scene.height, encodeSeconds };
  }

  async ask(request: AskRequest, { signal, onProgress }: AskOptions = {}): Promise<AskResult> {
    const { encoded, encodeSeconds } = await this.#open(request);
    try {
      const { scene, opened } = encoded;
      const answers: Answer[] = [];
      for (const sentence of request.sentences) {
        signal?.throwIfAborted();
        const answer = await this.#answer(encoded, sentence, request.include.includes('explanation'));
        answers.push(request.correction ? await corrected(scene, answer, request.correction) : answer);
        onProgress?.(answers.length);
      }
      const file =
        request.format === 'json'
          ? null
          : await encodeAnswers(request.format, answers, opened, this.model, new Date());
      return {
        width: scene.width,
        height: scene.height,
        encodeSeconds,
        answers: answers.map((answer) => answerRecord(answer, request.include)),
        file,
      };
    } finally {
      if (request.key === null) encoded.scene.dispose();
    }
  }

  release(key: string): void {
    this.#encoded.delete(key);
    this.#scenes.delete(key);
  }

  async dispose(): Promise<void> {
    await this.#segmenter.dispose();
  }

  async #open(request: SceneRequest): Promise<{ encoded: EncodedScene; encodeSeconds: number }> {
    const { key, image, name, maxPixels } = request;
    const known = key === null ? undefined : this.#scenes.get(key);
    if (known) return { encoded: known, encodeSeconds: 0 };
    const opened = await openPicture(image, { name, maxPixels });
    const scene = await this.#segmenter.open(opened.picture);
    const encoded: EncodedScene = { scene, opened, answers: new Map() };
    if (key !== null) {
      this.#encoded.add(key);
      this.#scenes.set(key, encoded);
    }
    return { encoded, encodeSeconds: scene.encodeSeconds };
  }

  async #answer(encoded: EncodedScene, sentence: string, explain: boolean): Promise<Answer> {
    const known = encoded.answers.get(sentence);
    if (known && (known.explanation || !explain)) {
      return { ...known, seconds: { encodeText: 0, ground: 0 } };
    }
    const answer = await encoded.scene.segment(sentence, { explain });
    keepAnswer(encoded, answer);
    return answer;
  }
}

/** Corrections that lie outside of the image, which is the client's to put right. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

function corrected(scene: Scene, answer: Answer, correction: CorrectionRequest): Promise<Answer> {
  return scene.correct(answer, correction).catch((cause: unknown) => {
    if (cause instanceof RangeError) throw new CorrectionError(cause.message, { cause });
    throw cause;
  });
}

/** Bytes of SAM 2's three levels and the visual tokens, S being the model's input size. */
const featureBytes = (imageSize: number): number => {
  const cells = (imageSize / 16) ** 2;
  return 4 * cells * (32 * 16 + 64 * 4 + 256 + 2 * 64);
};

/** An answer as JSON carries it. */
export function answerRecord(answer: Answer, include: readonly Include[]): AnswerRecord {
  const { expression, present, score, areaPixels, box, rle, seconds, logits, explanation } = answer;
  const [height, width] = logits.shape.slice(2) as [number, number];
  return {
    expression,
    present,
    score: round(score),
    areaPixels,
    bbox: box && [...box],
    rle: { size: [...rle.size], counts: rle.counts },
    seconds: { encodeText: round(seconds.encodeText), ground: round(seconds.ground) },
    ...(include.includes('logits') ? { logits: { width, height, data: base64(logits.data) } } : {}),
    ...(explanation && include.includes('explanation')
      ? {
          explanation: {
            words: explanation.words.map(({ text, grid, attention }) => ({
              text,
              grid,
              attention: base64(attention),
            })),
            denseMap: explanation.denseMap && {
              ...explanation.denseMap,
              data: base64(explanation.denseMap.data),
            },
          },
        }
      : {}),
  };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Little-endian, as every machine that runs this is. */
const base64 = (data: Float32Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64');
