import {
  type Expression,
  type Language,
  plainLanguage,
  type SceneObject,
  type SceneSize,
  sampleExpressions,
  type View,
  variedLanguage,
  viewObjects,
  viewSize,
} from '../datasets/index.ts';
import type { Random } from '../random/random.ts';
import { rasterise, transformPolygon } from '../vector/index.ts';
import type { ImageFile, TrainingPair } from './training-source.ts';

/** An image whose objects are known at once. */
export interface TrainingImage extends ImageFile {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly SceneObject[];
}

export interface PairOptions {
  readonly count: number;
  /** Rows and columns of the target. */
  readonly targetSize: number;
  /** Probability that a sentence is varied: articles, synonyms, case. */
  readonly variation: number;
}

/**
 * Sentences about one view of an image, made anew from the objects that the view shows, so that "left" is true of the
 * picture that the model sees. Where the view offers fewer than `count`, sentences repeat; none at all gives [].
 */
export function samplePairs(
  image: TrainingImage,
  view: View,
  options: PairOptions,
  random: Random,
): TrainingPair[] {
  const size = viewSize(view);
  const objects = viewObjects(image.objects, view);
  const language: Language = random.chance(options.variation) ? variedLanguage : plainLanguage;
  const found = sampleExpressions(objects, size, random, options.count, {
    language,
    perKind: 3,
    perObject: 3,
  });
  if (found.length === 0) return [];
  const expressions: Expression[] = [];
  while (expressions.length < options.count) expressions.push(found[expressions.length % found.length]!);
  return expressions.map(({ text, targetId }) => ({
    text,
    target: squareTarget(objects.find(({ id }) => id === targetId)!, size, options.targetSize),
  }));
}

/** The object's mask in the square frame of the model. */
function squareTarget(object: SceneObject, size: SceneSize, targetSize: number): Uint8Array {
  const scaled = transformPolygon(object.polygons, [
    targetSize / size.width,
    0,
    0,
    targetSize / size.height,
    0,
    0,
  ]);
  return rasterise(scaled, targetSize, targetSize).data;
}
