import type { Picture } from '../imagery/picture.ts';
import { type ImageSizeChoice, imageSizeFor, resizedConfig, resizedModel } from '../model/image-size.ts';
import type { Model } from '../model/model.ts';
import type { ModelConfig } from '../model/model-config.ts';
import type { ImageEmbedding, ImageFeatures } from '../programs/image-program.ts';
import type { EncoderPrecisions, Precision } from '../programs/program-options.ts';
import { Programs } from '../programs/programs.ts';
import { float32, type Runtime } from '../runtime/index.ts';
import { leanRuntime } from '../runtime/lean.ts';
import { EncodedImage } from './encoded-image.ts';

export interface SegmenterOptions {
  /** Compiles and runs the model's programs: `nodeRuntime`, or one of `webRuntime`. */
  readonly runtime: Runtime;
  /** Threads inside one operator. Default: the runtime's choice, one per core. */
  readonly threads?: number;
  /**
   * `lean`: programs with large weights are loaded for each run and freed after it, one at a time, with weights mapped
   * from their files; for models that are larger than the memory. Default `fast`: all stay loaded.
   */
  readonly memory?: 'fast' | 'lean';
  /**
   * `int8`: linear layers of the encoders, or of one of them, in 8-bit integers; faster on the CPU, a little less exact.
   * Default `float32`.
   */
  readonly precision?: Precision | EncoderPrecisions;
  /**
   * Side in pixels of the square that pictures are resized to, a multiple of 32, instead of the model's own; `auto`: a third more for
   * those larger than its own, at less than twice the time. Two programs are loaded then. What the model's scores are worth was
   * measured at its own size.
   */
  readonly imageSize?: ImageSizeChoice | undefined;
  /** Answers carry attentions, prompts and maps (`Answer.intermediates`). Default false: they cost time and memory. */
  readonly intermediates?: boolean;
  /**
   * Whether images are encoded (`open`); else only what was encoded before can be asked (`restore`, `recall`), and the largest of the
   * programs is not loaded. Default true.
   */
  readonly encodesImages?: boolean;
  /** Called after each of the model's programs that has been compiled. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What makes a segmenter. */
export interface LoadedSegmenter {
  readonly model: Model;
  readonly programs: Programs;
  readonly intermediates: boolean;
  /** Seconds that loading took. */
  readonly loadSeconds: number;
}

/**
 * Finds what sentences describe in aerial images: SGSRF's stages with a model's weights. Images and sentences may be
 * given concurrently. It owns native memory until `dispose`. This class runs in browsers as in Node;
 * `segmenter-node.ts` adds paths and files.
 *
 * @example
 * ```ts no-run
 * import { fetchModel, Segmenter, webRuntime } from 'skyrefer/web';
 * // Where the bundler puts ONNX Runtime's files; examples/browser is the whole page, which a test runs in a browser.
 * const files = { wasm: '/ort/ort-wasm-simd-threaded.wasm', mjs: '/ort/ort-wasm-simd-threaded.mjs' };
 * const runtime = await webRuntime({ backend: 'wasm', files, threads: 2 });
 * const segmenter = await Segmenter.load(await fetchModel('/models/tiny'), { runtime });
 * const width = 672;
 * const image = await segmenter.open({ width, height: width, pixels: new Uint8Array(3 * width * width) });
 * console.log((await image.segment('the ship')).present); // false
 * ```
 */
export class PictureSegmenter {
  /** The model's files and configuration. */
  readonly model: Model;
  /** Seconds that loading took. */
  readonly loadSeconds: number;
  readonly #programs: Programs;
  readonly #intermediates: boolean;

  /** @internal made by `load` */
  protected constructor(loaded: LoadedSegmenter) {
    this.model = loaded.model;
    this.loadSeconds = loaded.loadSeconds;
    this.#programs = loaded.programs;
    this.#intermediates = loaded.intermediates;
  }

  /** Compiles a model's programs. Throws a WeightsError or a TokenizerError that names the file and the remedy. */
  static async load(model: Model, options: SegmenterOptions): Promise<PictureSegmenter> {
    return new PictureSegmenter(await loadSegmenter(model, options));
  }

  get config(): ModelConfig {
    return this.model.config;
  }

  /** Encodes an image; sentences are then asked of it. */
  open(picture: Picture): Promise<EncodedImage> {
    return this.encode(async () => picture);
  }

  /** @internal reads a picture and encodes it, as one piece of work that `dispose` waits for */
  protected encode(read: () => Promise<Picture>): Promise<EncodedImage> {
    return this.#programs.use(async () => {
      if (!this.#programs.image)
        throw new Error('this segmenter was loaded without the image encoder; load it with encodesImages');
      const picture = await read();
      const start = performance.now();
      const features = await this.#programsFor(picture).image!.encode(picture);
      const seconds = (performance.now() - start) / 1000;
      return this.#encoded(picture, features, seconds);
    });
  }

  /**
   * An image that this model has encoded before, here or in another thread.
   * @param features `EncodedImage.features` of the same picture; they are not copied
   */
  restore(picture: Picture, features: ImageFeatures): EncodedImage {
    return this.#encoded(picture, features, 0);
  }

  /**
   * An image of which nothing but an embedding was kept. Presence and score are what the whole encoding gives, as far as the embedding is
   * as it was; masks are coarse, since SAM 2's finer levels s0 and s1 are taken as 0. Its picture has no pixels.
   * @param size of the image, in whose pixels answers are
   * @param embedding of `EncodedImage.features` of this model
   */
  recall(
    { width, height }: { readonly width: number; readonly height: number },
    { imageEmbedding, visualTokens }: ImageEmbedding,
  ): Promise<EncodedImage> {
    return this.#programs.use(async () => {
      const { imageSize, dModel } = this.config.sam2;
      const level = (channels: number, stride: number) => {
        const side = imageSize / stride;
        return float32(new Float32Array(channels * side * side), [1, channels, side, side]);
      };
      const features: ImageFeatures = {
        s0: level(dModel / 8, 4), // (1, 32, S/4, S/4)
        s1: level(dModel / 4, 8), // (1, 64, S/8, S/8)
        imageEmbedding,
        visualTokens,
        visualPosition: await this.#programs.visualPosition(),
      };
      return this.#encoded({ width, height, pixels: new Uint8Array(0) }, features, 0, this.#programs);
    });
  }

  #programsFor(picture: Picture): Programs {
    const { larger } = this.#programs;
    return larger && imageSizeFor(this.config, picture) !== this.config.imageSize ? larger : this.#programs;
  }

  #encoded(
    picture: Picture,
    features: ImageFeatures,
    seconds: number,
    programs = this.#programsFor(picture),
  ): EncodedImage {
    return new EncodedImage(programs, picture, features, seconds, {
      intermediates: this.#intermediates,
      config: this.config,
    });
  }

  /** Throws a SentenceError where a sentence cannot be asked: empty, too long, no known word. Costs nothing. */
  checkSentence(sentence: string): void {
    this.#programs.text.check(sentence);
  }

  /** Waits for what is running and frees the programs. Encoded images cannot be asked afterwards. */
  dispose(): Promise<void> {
    return this.#programs.dispose();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }
}

/** Compiles what a segmenter needs. */
export async function loadSegmenter(given: Model, options: SegmenterOptions): Promise<LoadedSegmenter> {
  const { runtime, threads, precision, memory = 'fast', intermediates = false } = options;
  const { encodesImages, onProgress, imageSize } = options;
  const start = performance.now();
  const model = imageSize === undefined ? given : resizedModel(given, imageSize);
  const { largerImageSize } = model.config;
  const programs = await Programs.load(memory === 'lean' ? leanRuntime(runtime) : runtime, model, {
    ...(threads === undefined ? {} : { threads }),
    ...(precision === undefined ? {} : { precision }),
    intermediates,
    ...(encodesImages === undefined ? {} : { encodesImages }),
    ...(onProgress ? { onProgress } : {}),
    ...(largerImageSize === undefined
      ? {}
      : { larger: { ...model, config: resizedConfig(model.config, largerImageSize) } }),
  });
  return { model, programs, intermediates, loadSeconds: (performance.now() - start) / 1000 };
}
