import { answerScene, type SceneSegmenter } from '../../answers/answer-scene.ts';
import { groundArea } from '../../answers/ground-area.ts';
import { type OpenedScene, openScene } from '../../answers/open-scene-node.ts';
import { openModel } from '../../model/node.ts';
import { fitsOneView } from '../../search/index.ts';
import { FileJournal } from '../../search/journal-node.ts';
import { noDataError } from '../../search/window-segmenter.ts';
import type { Answer, EncodedImage, SegmentOptions } from '../../segmenter/index.ts';
import { Segmenter } from '../../segmenter/node.ts';
import { encodeRle, maskArea, maskBox } from '../../vector/index.ts';
import { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { Problem } from '../http/problem.ts';
import { encodeAnswers } from '../outputs/encode-answers.ts';
import { writeSceneAnswers } from '../outputs/write-scene-answers.ts';
import { answerRecord, sceneAnswerRecord } from './answer-record.ts';
import { ImageFile } from './image-file.ts';
import { KeptWindows } from './kept-windows.ts';
import { openPicture } from './open-picture.ts';
import { Patience } from './patience.ts';
import {
  type AskOptions,
  type AskRequest,
  type AskResult,
  type CorrectionRequest,
  type InferenceThread,
  type InferenceThreadOptions,
  LARGE,
  type ModelDescription,
  type SceneDescription,
  type SceneRequest,
} from './protocol.ts';
import { answerKey, type EncodedScene, keepAnswer, SceneCache } from './scene-cache.ts';
import { isPlain, questionOf, sceneViewOf, viewRecord, wholeViewRecord } from './scene-view.ts';
import { restoreEncoding, type SharedEncoding, shareEncoding } from './shared-encoding.ts';

/** An image that was opened in one view, or what is known of one that is too large for it. */
type Opened =
  | { readonly encoded: EncodedScene; readonly encodeSeconds: number; readonly encoding?: SharedEncoding }
  | { readonly encoded: null; readonly width: number; readonly height: number };

/** The model in this thread, with the images that it has encoded. */
export class InferenceCore implements InferenceThread {
  readonly #segmenter: Segmenter;
  readonly #options: InferenceThreadOptions;
  readonly #fetcher: GuardedFetch;
  readonly #scenes: SceneCache;
  readonly #windows: KeptWindows;
  readonly #patience = new Patience();
  readonly #encoded = new Set<string>();

  private constructor(
    segmenter: Segmenter,
    readonly model: ModelDescription,
    options: InferenceThreadOptions,
    onEvict: (key: string) => void,
  ) {
    this.#segmenter = segmenter;
    this.#options = options;
    this.#fetcher = new GuardedFetch(options.fetch);
    const bytes = featureBytes(model.imageSize);
    this.#scenes = new SceneCache(options.sceneBytes / 2, bytes, (key) => {
      this.#encoded.delete(key);
      onEvict(key);
    });
    this.#windows = new KeptWindows(options.sceneBytes / 2, bytes);
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
    const { threads, precision, memory } = options;
    const segmenter = await Segmenter.load(model, { threads, precision, memory });
    const { name, imageSize, scoreNote, sgsrf } = segmenter.config;
    const hash = await model.hash();
    const { loadSeconds } = segmenter;
    const description = { name, hash, imageSize, maxTokens: sgsrf.maxTokens, scoreNote, loadSeconds };
    return new InferenceCore(segmenter, description, options, onEvict);
  }

  holds(key: string): boolean {
    return this.#encoded.has(key);
  }

  encode(request: SceneRequest): Promise<SceneDescription> {
    return this.#patience.short(async () => {
      const opened = await this.#open(request, false);
      if (!opened.encoded) {
        return { width: opened.width, height: opened.height, encodeSeconds: 0, searched: true };
      }
      const { encoded, encodeSeconds, encoding } = opened;
      const { width, height } = encoded.scene;
      return { width, height, encodeSeconds, searched: false, ...(encoding ? { encoding } : {}) };
    });
  }

  async ask(request: AskRequest, options: AskOptions = {}): Promise<AskResult | typeof LARGE> {
    if (request.search) return this.#askScene(request, options);
    return this.#patience.short(async () => {
      if (!isPlain(request.options)) return this.#askScene(request, options);
      const opened = await this.#open(request, request.options.oneView ?? false, options.signal);
      return opened.encoded ? this.#askPicture(opened, request, options) : LARGE;
    });
  }

  release(key: string): void {
    this.#encoded.delete(key);
    this.#scenes.delete(key);
    this.#windows.delete(key);
  }

  async dispose(): Promise<void> {
    await this.#segmenter.dispose();
  }

  /** An image in one view, without options: all in memory, from the encoded image on. */
  async #askPicture(
    { encoded, encodeSeconds, encoding }: Opened & { encoded: EncodedScene },
    request: AskRequest,
    { signal, onProgress }: AskOptions,
  ): Promise<AskResult> {
    try {
      const { scene, opened } = encoded;
      const { sentences, format, include, correction } = request;
      const answers: Answer[] = [];
      for (const sentence of sentences) {
        signal?.throwIfAborted();
        const answer = await this.#answer(encoded, sentence, {
          explain: include.includes('explanation'),
          assumePresent: request.options.assumePresent ?? false,
        });
        const drawn = correction ? await corrected(scene, answer, correction) : answer;
        answers.push(opened.valid ? withinData(drawn, opened.valid) : drawn);
        onProgress?.({ done: answers.length, total: sentences.length, unit: 'sentences' });
      }
      const { width, height } = scene;
      const pixelSize = Math.max(width, height) / this.model.imageSize;
      return {
        width,
        height,
        encodeSeconds,
        view: wholeViewRecord(scene, opened.groundSamplingDistance),
        answers: answers.map((answer) => answerRecord(answer, include, pixelSize)),
        file: format === 'json' ? null : await encodeAnswers(format, answers, opened, this.model, new Date()),
        ...(encoding ? { encoding } : {}),
      };
    } finally {
      if (request.key === null) encoded.scene.dispose();
    }
  }

  /** An image of any size, with any options: read in parts, and its answers written row by row. */
  async #askScene(
    request: AskRequest,
    { signal, onProgress }: AskOptions,
  ): Promise<AskResult | typeof LARGE> {
    const { key, maxPixels, options, correction, search, sentences } = request;
    const stop = signal ?? new AbortController().signal;
    const view = sceneViewOf(options, maxPixels);
    const scene = await openScene(this.#file(request), view, this.model.imageSize, stop);
    try {
      if (options.oneView && !scene.picture) {
        const { width, height } = scene.raster;
        throw new Problem(
          413,
          `${width} x ${height} pixels are more than the limit of ${maxPixels} for one view; leave oneView out, or give a bbox or a coarser gsd`,
        );
      }
      if (!scene.picture && !search) return LARGE;
      const segmenter = search ? this.#patientSegmenter() : this.#segmenter;
      const journal = request.journal && !scene.picture ? await this.#journal(request, scene) : null;
      const work = (by: SceneSegmenter) =>
        answerScene(scene, by, sentences, {
          settings: questionOf(options, correction),
          signal: stop,
          journal,
          onProgress: (done, total) => onProgress?.({ done, total, unit: 'windows' }),
        }).catch(asCorrectionError);
      try {
        const answered = key === null ? await work(segmenter) : await this.#windows.use(key, segmenter, work);
        if (key !== null) this.#encoded.add(key);
        return await this.#sceneResult(request, scene, answered, stop);
      } finally {
        await journal?.close();
      }
    } finally {
      await scene.dispose();
    }
  }

  async #sceneResult(
    { format, options }: AskRequest,
    scene: OpenedScene,
    { answers, searched, encodeSeconds }: Awaited<ReturnType<typeof answerScene>>,
    signal: AbortSignal,
  ): Promise<AskResult> {
    const { width, height } = scene.raster;
    const records = [];
    for (const answer of answers) {
      records.push(sceneAnswerRecord(answer, format === 'json' ? await groundArea(answer, scene) : null));
    }
    const { scratchFolder } = this.#options;
    const { model } = this;
    const file =
      format === 'json'
        ? null
        : await writeSceneAnswers(format, scene, answers, {
            ...{ model, options, scratchFolder, signal },
            time: new Date(),
          });
    return { width, height, encodeSeconds, view: viewRecord(scene, searched), answers: records, file };
  }

  /** The segmenter for a long task, which lets short ones go first. */
  #patientSegmenter() {
    const segmenter = this.#segmenter;
    const patience = this.#patience;
    return {
      config: segmenter.config,
      async open(picture: Parameters<Segmenter['restore']>[0]): Promise<EncodedImage> {
        await patience.step();
        return segmenter.open(picture);
      },
    };
  }

  /** What a job has done of a large scene before it was broken off. */
  #journal({ journal, sentences, options }: AskRequest, { raster }: OpenedScene): Promise<FileJournal> {
    const job = { model: this.model.hash, pixels: [raster.width, raster.height], sentences, options };
    const open = (resume: boolean) => FileJournal.open(journal!, job, resume);
    return open(true).catch((error: Error) => {
      if (error.name !== 'JournalMismatchError') throw error;
      return open(false); // of another model
    });
  }

  #file({ image, name, maxPixels }: SceneRequest): ImageFile {
    const { maxScenePixels, fetch, maxFetchBytes } = this.#options;
    return new ImageFile(image, {
      ...{ name, maxPixels, maxScenePixels },
      fetch: () => this.#fetcher.partsOfFile(maxFetchBytes),
      maxDownload: fetch.maxBytes,
    });
  }

  async #open(request: SceneRequest, oneView: boolean, signal?: AbortSignal): Promise<Opened> {
    const { key, maxPixels, share = false } = request;
    const known = key === null ? undefined : this.#scenes.get(key);
    if (known && (oneView || !known.oneViewOnly)) return { encoded: known, encodeSeconds: 0 };
    if (request.encoding && !known) {
      const restored = restoreEncoding(this.#segmenter, request.encoding);
      const encoded: EncodedScene = { ...restored, answers: new Map(), oneViewOnly: false };
      this.#keep(key, encoded);
      return { encoded, encodeSeconds: 0 };
    }
    const viewSize = this.model.imageSize;
    const opened = await openPicture(this.#file(request), { maxPixels, viewSize, oneView }, signal);
    if (!('picture' in opened)) return { encoded: null, ...opened };
    if (opened.valid && !opened.valid.includes(1)) throw noDataError(opened.name);
    const scene = await this.#segmenter.open(opened.picture);
    const encoded: EncodedScene = {
      scene,
      opened,
      answers: new Map(),
      oneViewOnly: oneView && !fitsOneView(scene, viewSize),
    };
    this.#keep(key, encoded);
    const encoding = share && key !== null && !encoded.oneViewOnly ? shareEncoding(scene, opened) : undefined;
    return { encoded, encodeSeconds: scene.encodeSeconds, ...(encoding ? { encoding } : {}) };
  }

  #keep(key: string | null, encoded: EncodedScene): void {
    if (key === null) return;
    this.#encoded.add(key);
    this.#scenes.set(key, encoded);
  }

  async #answer(encoded: EncodedScene, sentence: string, options: Required<SegmentOptions>): Promise<Answer> {
    const key = answerKey(sentence, options.assumePresent);
    const known = encoded.answers.get(key);
    if (known && (known.explanation || !options.explain)) {
      return { ...known, seconds: { encodeText: 0, ground: 0 } };
    }
    const answer = await encoded.scene.segment(sentence, options);
    keepAnswer(encoded, key, answer);
    return answer;
  }
}

/** Corrections that lie outside of the image, which is the client's to put right. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
}

function asCorrectionError(cause: unknown): never {
  if (cause instanceof RangeError) throw new CorrectionError(cause.message, { cause });
  throw cause;
}

const corrected = (scene: EncodedImage, answer: Answer, correction: CorrectionRequest): Promise<Answer> =>
  scene.correct(answer, correction).catch(asCorrectionError);

/** Nothing is inside where the image has no data. */
function withinData(answer: Answer, valid: Uint8Array): Answer {
  const { width, height, data } = answer.mask;
  const mask = { width, height, data: data.map((value, index) => value & valid[index]!) };
  const areaPixels = maskArea(mask);
  const present = areaPixels > 0;
  return {
    ...answer,
    ...{ present, areaPixels, mask, rle: encodeRle(mask) },
    score: present ? answer.score : 0,
    box: present ? maskBox(mask) : null,
  };
}

/** Bytes of SAM 2's three levels and the visual tokens, S being the model's input size. */
const featureBytes = (imageSize: number): number => {
  const cells = (imageSize / 16) ** 2;
  return 4 * cells * (32 * 16 + 64 * 4 + 256 + 2 * 64);
};
