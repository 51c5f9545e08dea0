import { applyView } from '../../imagery/index.ts';
import type { Sam2Config } from '../../models/sam2/config.ts';
import type { SiglipVisionConfig } from '../../models/siglip2/config.ts';
import { buildPreprocessGraph } from '../../programs/image-program.ts';
import { ProgramCache } from '../../programs/program-cache.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { float32Output, type Tensor } from '../../runtime/runtime.ts';
import type { TrainingConfig } from '../config.ts';
import type { BadData } from '../data/bad-data.ts';
import { type SampledBatch, type SamplerPosition, sampleBatches } from '../data/sampler.ts';
import type { TrainingData } from '../data/training-data.ts';
import type {
  Pass,
  SourceImage,
  TrainingPair,
  TrainingSource,
  TrainingUnit,
} from '../data/training-source.ts';

/** Picture sizes whose preparation stays compiled; data sets have one or a few. */
const SIZES_KEPT = 16;

/** A picture as the backbones see it, by the inputs' names: `pixel_values` (3, S, S), `vision_pixel_values` (3, V, V). */
export type PreparedPixels = Readonly<Record<string, Float32Array>>;

/** A pair with its image's pixels, which all pairs of an image share. */
export interface PicturePair extends TrainingPair {
  readonly prepared: PreparedPixels;
}

/** A unit of a source, where images are read as they are needed. */
export interface ReadUnit {
  readonly unit: TrainingUnit;
  readonly image: SourceImage;
  readonly source: TrainingSource;
}

/**
 * Makes the image inputs of a model that is trained on pictures. They are decoded by sharp and prepared by a small program
 * on the CPU, both off the main thread, so that batches made ahead overlap with the model's own work.
 */
export class PictureInputs {
  readonly #sam2: Sam2Config;
  readonly #vision: Pick<SiglipVisionConfig, 'imageSize'> | null;
  readonly #programs = new ProgramCache(nodeRuntime, { cooperative: true }, SIZES_KEPT);

  /** @param vision of a model that sees pictures with SigLIP 2, too */
  constructor(sam2: Sam2Config, vision: Pick<SiglipVisionConfig, 'imageSize'> | null = null) {
    this.#sam2 = sam2;
    this.#vision = vision;
  }

  /** A unit's pairs with its picture. Throws where the image or a mask cannot be used. */
  async pairs(
    { unit, image, source }: ReadUnit,
    set: number,
    count: number,
    pass: Pass,
  ): Promise<PicturePair[]> {
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
    return Object.fromEntries(Object.keys(outputs).map((name) => [name, float32Output(outputs, name).data]));
  }

  /** Inputs of several pictures, with a leading axis for them. */
  tensors(pictures: readonly PreparedPixels[]): Record<string, Tensor> {
    return Object.fromEntries(
      Object.entries(pictures[0]!).map(([name, first]): [string, Tensor] => {
        const side = Math.sqrt(first.length / 3);
        const data = new Float32Array(pictures.length * first.length);
        for (const [index, picture] of pictures.entries()) data.set(picture[name]!, index * first.length);
        return [name, { dtype: 'float32', shape: [pictures.length, 3, side, side], data }];
      }),
    );
  }

  dispose(): Promise<void> {
    return this.#programs.dispose();
  }
}

/** Batches of pictures with their sentences, from a position on; every view of a source's images is as good as another. */
export function sampledPictures(
  { seed, batch }: Pick<TrainingConfig, 'seed' | 'batch'>,
  { sources }: Pick<TrainingData, 'sources'>,
  inputs: PictureInputs,
  options: { readonly bad: BadData; readonly isReadable: (sentence: string) => boolean },
  from: SamplerPosition | null,
): AsyncGenerator<SampledBatch<ReadUnit, PicturePair>> {
  const { bad, isReadable } = options;
  return sampleBatches(
    {
      images: sources.flatMap((source) =>
        source.units.map((unit): ReadUnit => ({ unit, image: source.images[unit.image]!, source })),
      ),
      seed,
      imagesPerBatch: batch.images,
      expressionsPerImage: batch.expressionsPerImage,
      viewSets: ({ source }) => source.viewSets,
      sampleExpressions: (unit, set, wanted, random, epoch) =>
        inputs.pairs(unit, set, wanted, { random, epoch, isReadable }),
      onError: ({ image }, error) => bad.accept(image.path ?? image.id, error),
    },
    from,
  );
}
