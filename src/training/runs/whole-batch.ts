import { applyView } from '../../imagery/index.ts';
import type { Sam2Config } from '../../models/sam2/config.ts';
import type { SiglipVisionConfig } from '../../models/siglip2/config.ts';
import { buildPreprocessGraph } from '../../programs/image-program.ts';
import { ProgramCache } from '../../programs/program-cache.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32Output, type Tensor } from '../../runtime/runtime.ts';
import type { Tokenizer } from '../../text/index.ts';
import type { SampledBatch } from '../data/sampler.ts';
import type { SourceImage, TrainingPair, TrainingSource, TrainingUnit } from '../data/training-source.ts';
import { targetTensor } from './compact-batch.ts';
import type { BatchShape } from './compact-program.ts';
import type { TrainingBatch } from './prepared-run.ts';

/** Picture sizes whose preparation stays compiled; data sets have one or a few. */
const SIZES_KEPT = 16;

/** A picture as each backbone sees it. */
export interface PreparedPixels {
  /** (3, S, S) */
  readonly pixels: Float32Array;
  /** (3, V, V) */
  readonly visionPixels: Float32Array;
}

/** A pair with its image's pixels, which all pairs of an image share. */
export interface WholePair extends TrainingPair {
  readonly prepared: PreparedPixels;
}

/** A unit of a source, where images are read as they are needed. */
export interface ReadUnit {
  readonly unit: TrainingUnit;
  readonly image: SourceImage;
  readonly source: TrainingSource;
}

/**
 * Makes the inputs of a whole model from image files and sentences. Pictures are decoded by sharp and prepared by a small
 * program on the CPU, both off the main thread, so that batches made ahead overlap with the model's own work.
 */
export class WholeInputs {
  readonly #sam2: Sam2Config;
  readonly #vision: SiglipVisionConfig;
  readonly #tokenizer: Tokenizer;
  readonly #tokens: number;
  readonly #programs = new ProgramCache(nodeRuntime, { cooperative: true }, SIZES_KEPT);

  constructor(sam2: Sam2Config, vision: SiglipVisionConfig, tokenizer: Tokenizer, tokens: number) {
    this.#sam2 = sam2;
    this.#vision = vision;
    this.#tokenizer = tokenizer;
    this.#tokens = tokens;
  }

  /** A unit's pairs with its picture. Throws where the image or a mask cannot be used. */
  async pairs(
    { unit, image, source }: ReadUnit,
    set: number,
    count: number,
    pass: Parameters<TrainingUnit['pairs']>[2],
  ): Promise<WholePair[]> {
    const picture = await image.read();
    const view = source.view(image, picture, set);
    const pairs = await unit.pairs(view, count, pass);
    if (pairs.length === 0) return [];
    const { width, height, pixels } = applyView(picture, view);
    const prepared = await this.prepare({ width, height, pixels });
    return pairs.map((pair) => ({ ...pair, prepared }));
  }

  /** A picture as each backbone sees it. */
  async prepare(picture: {
    readonly width: number;
    readonly height: number;
    readonly pixels: Uint8Array;
  }): Promise<PreparedPixels> {
    const { width, height, pixels } = picture;
    const outputs = await this.#programs.run(
      `${width}x${height}`,
      () => buildPreprocessGraph(this.#sam2, height, width, this.#vision),
      { pixels: { dtype: 'uint8', shape: [height, width, 3], data: pixels } },
    );
    return {
      pixels: float32Output(outputs, 'pixel_values').data,
      visionPixels: float32Output(outputs, 'vision_pixel_values').data,
    };
  }

  /** `pixel_values` and `vision_pixel_values` of several pictures. */
  pixelTensors(pictures: readonly PreparedPixels[]): Record<string, Tensor> {
    const stack = (of: (picture: PreparedPixels) => Float32Array, side: number): Tensor => {
      const size = 3 * side * side;
      const data = new Float32Array(pictures.length * size);
      for (const [index, picture] of pictures.entries()) data.set(of(picture), index * size);
      return { dtype: 'float32', shape: [pictures.length, 3, side, side], data };
    };
    return {
      pixel_values: stack(({ pixels }) => pixels, this.#sam2.imageSize),
      vision_pixel_values: stack(({ visionPixels }) => visionPixels, this.#vision.imageSize),
    };
  }

  /** `token_ids` and `text_mask` of sentences; rows beyond them repeat the last one. */
  sentenceTensors(sentences: readonly string[], count: number): Record<string, Tensor> {
    const tokens = this.#tokens;
    const ids = new BigInt64Array(count * tokens);
    const mask = new Float32Array(count * tokens);
    for (let index = 0; index < count; index++) {
      const sentence = sentences[Math.min(index, sentences.length - 1)]!;
      const encoded = this.#tokenizer.encode(sentence, { maxTokens: tokens });
      const padded = this.#tokenizer.padTo(encoded, tokens);
      ids.set(BigInt64Array.from(padded.ids, BigInt), index * tokens);
      mask.set(padded.mask, index * tokens);
    }
    return {
      token_ids: { dtype: 'int64', shape: [count, tokens], data: ids },
      text_mask: { dtype: 'float32', shape: [count, tokens], data: mask },
    };
  }

  /** Lays a batch out as `buildWholeModelGraph` expects it: image-major. */
  batch(sampled: SampledBatch<ReadUnit, WholePair>, shape: BatchShape): TrainingBatch {
    const pairs = sampled.items.flatMap(({ samples }) => samples);
    return {
      feeds: {
        ...this.pixelTensors(sampled.items.map(({ samples }) => samples[0]!.prepared)),
        ...this.sentenceTensors(
          pairs.map(({ text }) => text),
          pairs.length,
        ),
        target: targetTensor(pairs, shape.targetSize),
      },
      images: shape.images,
      next: sampled.next,
    };
  }

  dispose(): Promise<void> {
    return this.#programs.dispose();
  }
}
