import type { View } from '../datasets/index.ts';
import type { FeatureCache } from './feature-cache.ts';
import type { TrainingImage } from './training-set.ts';

/** Images with the cache that holds their features; image i is record i of every view set. */
export interface FeatureSource {
  readonly images: readonly TrainingImage[];
  readonly cache: FeatureCache<View>;
}

/** An image of one of several sources. */
export interface SourcedImage {
  readonly image: TrainingImage;
  readonly cache: FeatureCache<View>;
  /** Record in the cache. */
  readonly record: number;
}

/** All images of all sources, in order. */
export const sourcedImages = (sources: readonly FeatureSource[]): SourcedImage[] =>
  sources.flatMap(({ images, cache }) => images.map((image, record) => ({ image, cache, record })));
