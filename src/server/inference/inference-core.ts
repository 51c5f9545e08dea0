import {
  type AnswerDraft,
  type AnswerRecord,
  draftAnswers,
  drawnRecord,
  type ImageQuestion,
  type ImageSegmenter,
  isOneView,
  type OpenedImage,
} from '../../answers/index.ts';
import { writeAnswers } from '../../answers/node.ts';
import type { Picture } from '../../imagery/index.ts';
import type { ModelConfig } from '../../model/index.ts';
import { openModel } from '../../model/node.ts';
import { visualTokenCount } from '../../programs/index.ts';
import { FileJournal } from '../../search/journal-node.ts';
import { Segmenter } from '../../segmenter/node.ts';
import { GuardedFetch } from '../fetching/guarded-fetch.ts';
import { Problem } from '../http/problem.ts';
import { writeAnswerFile } from '../outputs/answer-file.ts';
import { type KeptImage, KeptImages, type PictureEncoder } from './kept-images.ts';
import { PriorityGate } from './priority-gate.ts';
import {
  type AskOptions,
  type AskRequest,
  type AskResult,
  type ImageDescription,
  type ImageRequest,
  type InferenceThread,
  type InferenceThreadOptions,
  LARGE,
  type ModelDescription,
} from './protocol.ts';
import { questionOf, viewOf } from './question-options.ts';
import { openRequestImage } from './request-image.ts';
import { restoreEncoding, type SharedEncoding, shareEncoding } from './shared-encoding.ts';

/** The model in this thread, with the images that it has encoded. */
export class InferenceCore implements InferenceThread {
  readonly #segmenter: Segmenter;
  readonly #options: InferenceThreadOptions;
  readonly #fetcher: GuardedFetch;
  readonly #kept: KeptImages;
  readonly #gate = new PriorityGate();

  private constructor(
    segmenter: Segmenter,
    readonly model: ModelDescription,
    options: InferenceThreadOptions,
    onEvict: (key: string) => void,
  ) {
    this.#segmenter = segmenter;
    this.#options = options;
    this.#fetcher = new GuardedFetch(options.fetch);
    this.#kept = new KeptImages(options.encodingBytes, featureBytes(segmenter.config), onEvict);
  }

  /**
   * Loads the model.
   * @param onEvict told which kept images were let go of to make room
   * Throws a ModelError, WeightsError or TokenizerError.
   */
  static async load(
    options: InferenceThreadOptions,
    onEvict: (key: string) => void = () => {},
  ): Promise<InferenceCore> {
    const model = await openModel(options.model);
    const { threads, precision, memory } = options;
    const segmenter = await Segmenter.load(model, {
      ...{ threads, precision, memory },
      imageSize: options.imageSize,
    });
    const { name, imageSize, scoreNote, sgsrf, vocabulary, unsureBelow = null } = segmenter.config;
    const { largerImageSize = null } = segmenter.config;
    const hash = await model.hash();
    const { loadSeconds } = segmenter;
    const { maxTokens } = sgsrf;
    const description = {
      ...{ name, hash, imageSize, largerImageSize, maxTokens },
      ...{ scoreNote, vocabulary, unsureBelow, loadSeconds },
    };
    return new InferenceCore(segmenter, description, options, onEvict);
  }

  holds(key: string): boolean {
    return this.#kept.has(key);
  }

  encode(request: ImageRequest): Promise<ImageDescription> {
    return this.#gate.short(() =>
      this.#open(request, {}, {}, undefined, async (image, kept) => {
        const { width, height } = image;
        if (!this.#inOneView(image, request, {})) return { width, height, encodeSeconds: 0, searched: true };
        const { picture } = await image.picture();
        const encoded = await this.#remembering(kept, request, true).open(picture);
        encoded.dispose();
        const { encodeSeconds } = encoded;
        return { width, height, encodeSeconds, searched: false, ...this.#shared(request, kept) };
      }),
    );
  }

  ask(request: AskRequest, options: AskOptions = {}): Promise<AskResult | typeof LARGE> {
    if (request.search) return this.#ask(request, options);
    return this.#gate.short(() => this.#ask(request, options));
  }

  release(key: string): void {
    this.#kept.delete(key);
  }

  async dispose(): Promise<void> {
    await this.#segmenter.dispose();
  }

  #ask(request: AskRequest, { signal, onProgress }: AskOptions): Promise<AskResult | typeof LARGE> {
    const { options, sentences, search, include } = request;
    const question = {
      ...questionOf(options, request.correction),
      explain: include.includes('explanation'),
    };
    return this.#open(request, options, question, signal, async (image, kept) => {
      const oneView = this.#inOneView(image, request, question);
      if (!oneView && !search) return LARGE;
      const journal = request.journal && !oneView ? await this.#journal(request, image) : null;
      try {
        const drafts = await draftAnswers(
          image,
          this.#remembering(kept, request, oneView),
          sentences,
          question,
          {
            signal,
            journal,
            onProgress: (done, total) =>
              onProgress?.({ done, total, unit: oneView ? 'sentences' : 'windows' }),
          },
        );
        return { ...(await this.#result(request, image, drafts, signal)), ...this.#shared(request, kept) };
      } finally {
        await journal?.close();
      }
    });
  }

  /** Opens an image as options say, or finds it as it was opened; what is kept of it stays until the work is done. */
  #open<Result>(
    request: ImageRequest,
    options: AskRequest['options'],
    question: ImageQuestion,
    signal: AbortSignal | undefined,
    work: (image: OpenedImage, kept: KeptImage | null) => Promise<Result>,
  ): Promise<Result> {
    const view = viewOf(options);
    const { maxRasterPixels, fetch, maxFetchBytes } = this.#options;
    const open = () =>
      openRequestImage(
        request,
        view,
        { maxRasterPixels, fetch: this.#fetcher.partsOfFile(maxFetchBytes), maxDownload: fetch.maxBytes },
        signal,
      );
    const using = async (image: OpenedImage, kept: KeptImage | null) => {
      try {
        return await work(image, kept);
      } finally {
        await image.dispose();
      }
    };
    if (request.key === null) return open().then((image) => using(image, null));
    return this.#kept.use(request.key, async (kept) => {
      const name = JSON.stringify(view);
      const known = kept.view(name);
      // A picture is all that is kept; a search reads the file.
      const image = known && isOneView(known, this.model.imageSize, question) ? known : await open();
      const result = await using(image, kept);
      if (image.inMemory) kept.keepView(name, image);
      return result;
    });
  }

  /** Throws a Problem where one view is more than is decoded. */
  #inOneView(image: OpenedImage, { maxPixels }: ImageRequest, question: ImageQuestion): boolean {
    const oneView = isOneView(image, this.model.imageSize, question);
    const { width, height } = image;
    if (!oneView || width * height <= maxPixels) return oneView;
    throw new Problem(
      413,
      `${width} x ${height} pixels are more than the limit of ${maxPixels} for one view; leave oneView out, or give a bbox or a coarser gsd`,
    );
  }

  /** The model, which remembers what it encodes of a kept image, and lets short tasks go before a search. */
  #remembering(kept: KeptImage | null, request: ImageRequest, oneView: boolean): ImageSegmenter {
    const segmenter = this.#segmenter;
    const encoder: PictureEncoder = {
      config: segmenter.config,
      open: async (picture: Picture) => {
        if (!oneView) await this.#gate.step();
        return segmenter.open(picture);
      },
    };
    const { encoding } = request;
    const restore = (hash: string, picture: Picture) =>
      encoding?.hash === hash ? restoreEncoding(segmenter, picture, encoding) : null;
    return kept?.segmenter(encoder, oneView, restore) ?? encoder;
  }

  /** What was encoded anew, for other threads. */
  #shared({ share }: ImageRequest, kept: KeptImage | null): { encoding?: SharedEncoding } {
    const [only, ...more] = kept?.encoded ?? [];
    return share && only && more.length === 0 ? { encoding: shareEncoding(only.hash, only.image) } : {};
  }

  async #result(
    { format, include, options }: AskRequest,
    image: OpenedImage,
    drafts: readonly AnswerDraft[],
    signal: AbortSignal | undefined,
  ): Promise<AskResult> {
    const { name, hash } = this.model;
    const write = {
      ...{ model: { name, hash }, time: new Date(), signal },
      simplify: options.simplify ?? null,
      simplifyMetres: options.simplifyMetres ?? null,
      minArea: options.minArea ?? null,
      regularise: options.regularise ?? false,
      smooth: options.smooth ?? false,
      maxAreaChange: options.maxAreaChange ?? null,
      area: options.area ?? null,
    };
    if (format === 'json') {
      const { answers } = await writeAnswers(image, drafts, [], write);
      const side = this.model.imageSize / 4;
      const records: AnswerRecord[] = [];
      for (const answer of answers) records.push(await drawnRecord(answer, include, side));
      return { answers: records, file: null };
    }
    const { scratchFolder } = this.#options;
    return {
      answers: [],
      file: await writeAnswerFile(format, image, drafts, scratchFolder, {
        ...write,
        classes: options.classes ?? false,
      }),
    };
  }

  /** What a job has done of a large image before it was broken off. */
  #journal(
    { journal, sentences, options }: AskRequest,
    { width, height }: OpenedImage,
  ): Promise<FileJournal> {
    const { hash: model, imageSize } = this.model;
    const job = { model, imageSize, pixels: [width, height], sentences, options };
    // The data folder is this service's own; a worker that was ended must not keep its job's next one from the journal.
    const open = (resume: boolean) => FileJournal.open(journal!, job, resume, { exclusive: false });
    return open(true).catch((error: Error) => {
      if (error.name !== 'JournalMismatchError') throw error;
      return open(false); // of another model
    });
  }
}

/** At most: bytes of SAM 2's three levels, the visual tokens, their position terms, and what the stages keep of them for further sentences. */
const featureBytes = ({ sam2: own, sgsrf, imageSize, largerImageSize = imageSize }: ModelConfig): number => {
  const sam2 = { ...own, imageSize: largerImageSize };
  const cells = (sam2.imageSize / 16) ** 2;
  const levels = cells * (32 * 16 + 64 * 4 + 256);
  const projections = sgsrf.ccrBlock === 'residual' ? 3 * sgsrf.attentionWidth : 0;
  return 4 * (levels + visualTokenCount(sgsrf, sam2) * (2 * sgsrf.width + projections));
};
