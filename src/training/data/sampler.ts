import { Random } from '../../random/random.ts';

/**
 * Where a sampler stands: how many images it has passed, counting the skipped ones. An image is whatever an epoch passes
 * through once; where images have many sentences of their own, it is a part of them.
 */
export interface SamplerPosition {
  readonly seed: number;
  /** Images in the data set; a position of another data set is refused. */
  readonly images: number;
  readonly passed: number;
  /** Positions of images that turned out to be unusable; they are not tried again, so that a resumed run does the same. */
  readonly bad?: readonly number[];
}

export interface SamplerOptions<Image, Sample> {
  readonly images: readonly Image[];
  readonly seed: number;
  readonly imagesPerBatch: number;
  readonly expressionsPerImage: number;
  /** View sets of an image to choose from, asked at every pass: more of them may become ready during training. */
  readonly viewSets: (image: Image) => readonly number[] | Promise<readonly number[]>;
  /**
   * Makes `count` expressions with their masks for an image as it looks in its view of that set, or none where the
   * view shows nothing to refer to; the image is then passed over. `epoch` counts from 0.
   */
  readonly sampleExpressions: (
    image: Image,
    viewSet: number,
    count: number,
    random: Random,
    epoch: number,
  ) => readonly Sample[] | Promise<readonly Sample[]>;
  /**
   * Decides about an image whose expressions could not be made: returns where it is to be left out from now on, throws
   * where the run is to end. Default: throws the error.
   */
  readonly onError?: (image: Image, error: unknown) => void;
}

export interface SampledImage<Image, Sample> {
  /** Position in `images`. */
  readonly index: number;
  readonly image: Image;
  readonly viewSet: number;
  readonly samples: readonly Sample[];
}

export interface SampledBatch<Image, Sample> {
  readonly items: readonly SampledImage<Image, Sample>[];
  /** Where to go on after this batch. */
  readonly next: SamplerPosition;
}

/**
 * An endless sequence of batches. Every epoch passes through all images once, in an order of its own; from epoch to
 * epoch an image goes through its view sets in turn, from a random one on. All choices follow from the seed and the
 * position, so batches may be made ahead of their use and a run can go on from any batch: `next` of the last batch
 * that was used is all that has to be stored.
 *
 * @param from where to go on; the beginning by default
 */
export async function* sampleBatches<Image, Sample>(
  options: SamplerOptions<Image, Sample>,
  from: SamplerPosition | null = null,
): AsyncGenerator<SampledBatch<Image, Sample>> {
  const { images, seed, imagesPerBatch, expressionsPerImage } = options;
  if (images.length === 0) throw new Error('sampler: there are no images');
  if (from && (from.seed !== seed || from.images !== images.length)) {
    throw new Error(
      `sampler: the position belongs to seed ${from.seed} and ${from.images} images, ` +
        `not to seed ${seed} and ${images.length} images`,
    );
  }
  const order = epochOrder(seed, images.length);
  const onError =
    options.onError ??
    ((_, error) => {
      throw error;
    });
  const bad = new Set(from?.bad);
  let passed = from?.passed ?? 0;
  const position = (): SamplerPosition => ({
    seed,
    images: images.length,
    passed,
    ...(bad.size > 0 ? { bad: [...bad].sort((a, b) => a - b) } : {}),
  });
  for (;;) {
    const items: SampledImage<Image, Sample>[] = [];
    let barren = 0;
    while (items.length < imagesPerBatch) {
      const epoch = Math.floor(passed / images.length);
      const index = order(epoch)[passed % images.length]!;
      const image = images[index]!;
      const sets = await options.viewSets(image);
      if (sets.length === 0) throw new Error('sampler: no view set is ready; prepare the features first');
      const start = new Random(`${seed}/view/${index}`).integer(sets.length);
      const viewSet = sets[(start + epoch) % sets.length]!;
      const random = new Random(`${seed}/expressions/${passed}`);
      let samples: readonly Sample[] = [];
      if (!bad.has(index)) {
        try {
          samples = await options.sampleExpressions(image, viewSet, expressionsPerImage, random, epoch);
        } catch (error) {
          onError(image, error);
          bad.add(index);
        }
      }
      passed++;
      if (samples.length === 0) {
        if (++barren > 2 * images.length * sets.length) {
          throw new Error(`sampler: none of the ${images.length} images gives an expression`);
        }
        continue;
      }
      if (samples.length !== expressionsPerImage) {
        throw new Error(
          `sampler: image ${index} gave ${samples.length} expressions instead of ${expressionsPerImage}`,
        );
      }
      items.push({ index, image, viewSet, samples });
    }
    yield { items, next: position() };
  }
}

/** The shuffled image indices of an epoch; remembers the current one's. */
function epochOrder(seed: number, count: number): (epoch: number) => readonly number[] {
  const ascending = Array.from({ length: count }, (_, index) => index);
  let current = -1;
  let order: readonly number[] = [];
  return (epoch) => {
    if (epoch !== current) {
      order = new Random(`${seed}/epoch/${epoch}`).shuffle(ascending);
      current = epoch;
    }
    return order;
  };
}
