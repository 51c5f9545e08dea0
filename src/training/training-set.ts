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
import type { Picture } from '../imagery/index.ts';
import type { Random } from '../random/random.ts';
import { rasterise, transformPolygon } from '../vector/index.ts';

/** An image to train on: its objects are known at once, its pixels are read when they are needed. */
export interface TrainingImage {
  /** Stable identity, part of the feature cache's key. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly objects: readonly SceneObject[];
  read(): Promise<Picture>;
}

/** A sentence about a view and the mask that answers it. */
export interface TrainingPair {
  readonly text: string;
  readonly category: string;
  /** size x size, 0 or 1, of the view stretched to a square as the model sees it. */
  readonly target: Uint8Array;
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
  return expressions.map(({ text, category, targetId }) => ({
    text,
    category,
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
