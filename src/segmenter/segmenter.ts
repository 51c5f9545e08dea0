import { type ImageSource, type Picture, readImage } from '../imagery/index.ts';
import type { Runtime, Tensor } from '../runtime/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { type Box, encodeMask, type Mask, maskArea, maskBox } from '../vector/index.ts';
import { Grounding } from './grounding-program.ts';
import { ImageEncoder, type ImageFeatures, visualTokenCount } from './image-program.ts';
import { enlargeMask } from './mask-program.ts';
import type { ModelConfig } from './model-config.ts';
import { type ModelFolder, openModel } from './model-folder.ts';
import { ProgramCache } from './program-cache.ts';
import { fromFiles } from './program-options.ts';
import { TextEncoder } from './text-program.ts';

export interface SegmenterOptions {
  /** Default: ONNX Runtime's CPU provider. */
  readonly runtime?: Runtime;
  /** Threads inside one operator. Default: the runtime's choice, one per core. */
  readonly threads?: number;
  /** Answers carry attentions, prompts and maps (`Answer.intermediates`). Default false: they cost time and memory. */
  readonly intermediates?: boolean;
}

/** What the model answers to one sentence on one image. */
export interface Answer {
  readonly expression: string;
  /** Whether anything was found: the mask is not empty. */
  readonly present: boolean;
  /**
   * The model's own estimate, in [0, 1], of how well the mask fits the object that is meant: the predicted
   * intersection over union of SAM 2's IoU head; 0 for an empty mask. How far it can be trusted stands in the model's
   * `config.scoreNote`.
   */
  readonly score: number;
  /** Pixels of the mask. */
  readonly areaPixels: number;
  /** Smallest box around the mask: left, top, width, height in pixels; null where the mask is empty. */
  readonly box: Box | null;
  /** At the image's own size. */
  readonly mask: Mask;
  /** The mask in COCO's compressed run-length encoding. */
  readonly rle: { readonly size: readonly [height: number, width: number]; readonly counts: string };
  /** Logits before enlarging; above 0 is inside: (1, 1, S/4, S/4) */
  readonly logits: Tensor<Float32Array>;
  /** By name, where the segmenter was asked to keep them; empty otherwise. */
  readonly intermediates: Readonly<Record<string, Tensor<Float32Array>>>;
  readonly seconds: { readonly encodeText: number; readonly ground: number };
}

/** Programs that scenes share; what is still running is waited for before they are disposed of. */
class Programs {
  readonly #running = new Set<Promise<unknown>>();
  #disposed: Promise<void> | null = null;

  constructor(
    readonly image: ImageEncoder,
    readonly text: TextEncoder,
    readonly grounding: Grounding,
    readonly masks: ProgramCache,
  ) {}

  async use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#disposed) throw new Error('the segmenter has been disposed of; load it again');
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  dispose(): Promise<void> {
    this.#disposed ??= (async () => {
      await Promise.allSettled(this.#running);
      await Promise.all([this.image, this.text, this.grounding, this.masks].map((part) => part.dispose()));
    })();
    return this.#disposed;
  }
}

/**
 * Finds what sentences describe in aerial images: SGSRF's stages with a model's weights. Images and sentences may be
 * given concurrently. It owns native memory until `dispose`.
 */
export class Segmenter {
  readonly #programs: Programs;

  private constructor(
    /** The model's files and configuration. */
    readonly model: ModelFolder,
    programs: Programs,
    /** Seconds that loading took. */
    readonly loadSeconds: number,
  ) {
    this.#programs = programs;
  }

  /**
   * Loads a model.
   * @param model `tiny`, the model that comes with the package; a folder; or an opened folder
   * Throws a ModelError, WeightsError or TokenizerError that names the file and the remedy.
   */
  static async load(
    model: string | ModelFolder = 'tiny',
    options: SegmenterOptions = {},
  ): Promise<Segmenter> {
    const start = performance.now();
    const folder = typeof model === 'string' ? await openModel(model) : model;
    const programs = await loadPrograms(folder, options);
    return new Segmenter(folder, programs, secondsSince(start));
  }

  get config(): ModelConfig {
    return this.model.config;
  }

  /**
   * Reads and encodes an image; sentences are then asked of the scene.
   * @param image path of a PNG, JPEG, WebP or TIFF file, its bytes (whole or as a stream), or pixels
   * Throws an ImageError that names the image and the remedy.
   */
  open(image: ImageSource | Picture): Promise<Scene> {
    return this.#programs.use(async () => {
      const picture = isPicture(image) ? image : await readImage(image);
      const start = performance.now();
      const features = await this.#programs.image.encode(picture);
      return new Scene(this.#programs, picture, features, secondsSince(start));
    });
  }

  /** Throws a SentenceError where a sentence cannot be asked: empty, too long, no known word. Costs nothing. */
  checkSentence(sentence: string): void {
    this.#programs.text.check(sentence);
  }

  /** Waits for what is running and frees the programs. Scenes cannot be asked afterwards. */
  dispose(): Promise<void> {
    return this.#programs.dispose();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }
}

/** An encoded image. Sentences may be asked concurrently. */
export class Scene {
  readonly #programs: Programs;
  #features: ImageFeatures | null;

  /** @internal made by `Segmenter.open` */
  constructor(
    programs: Programs,
    readonly picture: Picture,
    features: ImageFeatures,
    /** Seconds that encoding took, reading the file not included. */
    readonly encodeSeconds: number,
  ) {
    this.#programs = programs;
    this.#features = features;
  }

  get width(): number {
    return this.picture.width;
  }

  get height(): number {
    return this.picture.height;
  }

  /**
   * Finds what a sentence describes. The answer's mask is empty where nothing was found.
   * Throws a SentenceError where the sentence is empty, too long or has no known word.
   */
  segment(expression: string): Promise<Answer> {
    const features = this.#features;
    return this.#programs.use(async () => {
      if (!features) throw new Error('the scene has been disposed of; open the image again');
      const start = performance.now();
      const text = await this.#programs.text.encode(expression);
      const encodeText = secondsSince(start);
      const grounded = await this.#programs.grounding.run(features, text);
      const { data, shape } = grounded.maskLogits; // (1, 1, S/4, S/4)
      const mask = await enlargeMask(this.#programs.masks, data, shape[2]!, this);
      const ground = secondsSince(start) - encodeText;
      const areaPixels = maskArea(mask);
      const present = areaPixels > 0;
      return {
        expression,
        present,
        score: present ? Math.min(1, Math.max(0, grounded.predictedIou)) : 0,
        areaPixels,
        box: present ? maskBox(mask) : null,
        mask,
        rle: encodeMask(mask),
        logits: grounded.maskLogits,
        intermediates: grounded.intermediates,
        seconds: { encodeText, ground },
      };
    });
  }

  /** Lets go of the encoded image. */
  dispose(): void {
    this.#features = null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dispose();
  }
}

/** All programs of a model at once; where one cannot be loaded, the others are freed. */
async function loadPrograms(model: ModelFolder, options: SegmenterOptions): Promise<Programs> {
  const { runtime = nodeRuntime, threads, intermediates = false } = options;
  const { backbone, stages, config } = model;
  const { sam2, sgsrf } = config;
  const compile = threads === undefined ? {} : { threads };
  const grounding = {
    // What was trained of the prompt encoder and the decoder stands in the stages' file; the rest is the backbone's.
    parameters: fromFiles([stages, backbone]),
    sgsrf,
    sam2,
    visualTokens: visualTokenCount(sgsrf, sam2),
  };
  const tokenizer = loadTokenizer(model.tokenizerPath);
  const loading = [
    ImageEncoder.load(runtime, backbone, sam2, { ...compile, visual: { file: stages, config: sgsrf } }),
    tokenizer.then((loaded) =>
      TextEncoder.load(runtime, backbone, config.text, loaded, { ...compile, tokens: sgsrf.maxTokens }),
    ),
    Grounding.load(runtime, grounding, { ...compile, intermediates }),
  ] as const;
  const results = await Promise.allSettled(loading);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    for (const result of results) if (result.status === 'fulfilled') await result.value.dispose();
    throw failed.reason;
  }
  return new Programs(...(await Promise.all(loading)), new ProgramCache(runtime, compile));
}

function isPicture(image: ImageSource | Picture): image is Picture {
  return typeof image === 'object' && 'pixels' in image;
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
