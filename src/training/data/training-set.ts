import {
  type AnnotatedObject,
  describeGroups,
  type Expression,
  type ExpressionKind,
  type FrameSize,
  findFurtherFacts,
  sampleAbsentExpression,
  sampleExpressions,
  sampleFurtherExpression,
  type View,
  viewObjects,
  viewSize,
} from '../../datasets/index.ts';
import {
  colourNames,
  type Language,
  plainLanguage,
  saysDirection,
  variedLanguage,
} from '../../language/index.ts';
import type { Random } from '../../random/random.ts';
import { rasterise, transformPolygon } from '../../vector/index.ts';
import type { SourceImage, TrainingPair } from './training-source.ts';

/** An image whose objects are known at once. */
export interface TrainingImage extends SourceImage {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly AnnotatedObject[];
  /** What people wrote about it. None by default. */
  readonly written?: readonly { readonly expression: string; readonly annotations: readonly number[] }[];
}

/** Which sentences are made. */
export interface SentenceMix {
  /** Probability that a sentence is varied: articles, synonyms, case. */
  readonly variation: number;
  /** Share of sentences about what the view does not show. Default 0. */
  readonly absent?: number;
  /** Share of plural sentences where the view has any. Default 0. */
  readonly groups?: number;
  /** Share of sentences of further kinds where the view has any (`findFurtherFacts`). Default 0. */
  readonly further?: number;
  /** Share of sentences that people wrote, where an image has any that are true of the view. Default 0. */
  readonly written?: number;
  /** Relative frequency of the kinds. Default: all alike. */
  readonly kinds?: Partial<Record<ExpressionKind, number>>;
  /**
   * Where fewer sentences can be made than are asked for, counted by the weights of their kinds, the image is passed over
   * the more often the fewer they are, instead of coming as often as others and repeating itself. Default false.
   */
  readonly thinRepeats?: boolean;
  /**
   * Categories of which every object is annotated, so that "all", "the largest" and "there is none" can be said of them.
   * Default: those of the image's own objects.
   */
  readonly exhaustive?: readonly string[];
  /** What people wrote, and nothing made by rule. Default false. */
  readonly sentencesOnly?: boolean;
  /** Names of categories that are said besides the language's own. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

export interface PairOptions extends SentenceMix {
  readonly count: number;
  /** Rows and columns of the target. */
  readonly targetSize: number;
  /** Whether the model can read a sentence; others, mostly wordy variations, are not made. Default: all. */
  readonly isReadable?: ((sentence: string) => boolean) | undefined;
}

/**
 * Sentences about one view of an image, made anew from the objects that the view shows, so that "left" is true of the
 * picture that the model sees. Where the view offers fewer than `count`, sentences repeat; none at all gives [], and so does,
 * by chance, an image that `thinRepeats` passes over.
 */
export function samplePairs(
  image: TrainingImage,
  view: View,
  options: PairOptions,
  random: Random,
): TrainingPair[] {
  const { count, targetSize, absent = 0, groups = 0, further = 0, written = 0, kinds, thinRepeats } = options;
  const { isReadable = () => true, exhaustive = image.objects.map(({ category }) => category) } = options;
  const size = viewSize(view);
  const objects = viewObjects(image.objects, view);
  const { words } = options;
  const varied = words ? { ...variedLanguage, words } : variedLanguage;
  const language = (): Language => (random.chance(options.variation) ? varied : plainLanguage);
  const target = (ids: readonly number[]): Uint8Array =>
    objectsTarget(
      objects.filter(({ id }) => ids.includes(id)),
      size,
      targetSize,
    );

  const told = (): TrainingPair[] =>
    (isWhole(view, image) ? (image.written ?? []) : [])
      .filter(({ expression }) => isReadable(expression) && (isUpright(view) || !saysDirection(expression)))
      .map(({ expression: text, annotations }) => ({ text, target: target(annotations), annotations }))
      .filter((pair) => pair.annotations.length === 0 || isVisible(pair))
      .map(({ text, target }): TrainingPair => ({ text, target }));
  if (options.sentencesOnly) {
    const people = random.shuffle(told());
    if (people.length === 0) return [];
    return Array.from({ length: count }, (_, index) => people[index % people.length]!);
  }

  // Where colours are taught, an idle word must not be a colour that the object has not.
  const isTrueOfColour = (text: string, id: number): boolean => {
    const said = colourNames.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
    return said === undefined || objects.find((object) => object.id === id)?.colour === said;
  };
  const single = sampleExpressions(objects, size, random, count, {
    language: language(),
    perKind: 3,
    perObject: 3,
    isExhaustive: (category) => exhaustive.includes(category),
    ...(kinds ? { kindWeights: kinds } : {}),
  })
    .filter(({ text, targetId }) => isReadable(text) && (further === 0 || isTrueOfColour(text, targetId)))
    .map(({ text, kind, targetId }: Expression) => ({ text, kind, target: target([targetId]) }))
    .filter(isVisible);
  const missing = (categories = exhaustive): string | undefined => {
    const said = sampleAbsentExpression(objects, size, categories, random, { language: language() });
    return said && isReadable(said.text) ? said.text : undefined;
  };
  if (single.length === 0) {
    // Nothing to be found, but something to be missed: as often as such sentences come elsewhere. What is there, but too
    // small or too uncertain, is not spoken of.
    const lacking = exhaustive.filter((category) => !objects.some((object) => object.category === category));
    if (lacking.length === 0 || !random.chance(absent)) return [];
    const texts = Array.from({ length: count }, () => missing(lacking)).filter((text) => text !== undefined);
    return texts.length === 0
      ? []
      : Array.from({ length: count }, (_, index) => absentPair(texts[index % texts.length]!, targetSize));
  }
  const sayable = single.reduce((sum, { kind }) => sum + (kinds?.[kind] ?? 1), 0);
  if (thinRepeats && !random.chance(sayable / (count * (1 - absent - groups - further - written)))) return [];
  const countable = objects.filter(({ category }) => exhaustive.includes(category));
  const plural = (groups > 0 ? describeGroups(countable, size, random, language()) : []).filter(({ text }) =>
    isReadable(text),
  );
  const more =
    further > 0 ? findFurtherFacts(objects, size, (category) => exhaustive.includes(category)) : [];
  const people = written > 0 ? told() : [];
  const pairs: TrainingPair[] = [];
  for (let index = 0; index < count; index++) {
    // The first always has its object: where an image shows something, something is found.
    const kind = index === 0 ? 1 : random.next();
    if (kind < absent) {
      const text = missing();
      if (text !== undefined) {
        pairs.push(absentPair(text, targetSize));
        continue;
      }
    } else if (kind < absent + groups && plural.length > 0) {
      const { text, targetIds } = random.pick(plural);
      const pair = { text, target: target(targetIds) };
      if (isVisible(pair)) {
        pairs.push(pair);
        continue;
      }
    } else if (kind < absent + groups + further) {
      const said = sampleFurtherExpression(more, random, language());
      if (said && isReadable(said.text)) {
        const pair = { text: said.text, target: target(said.targetIds) };
        if (isVisible(pair)) {
          pairs.push(pair);
          continue;
        }
      }
    } else if (kind < absent + groups + further + written && people.length > 0) {
      pairs.push(random.pick(people));
      continue;
    }
    const { text, target: own } = single[index % single.length]!;
    pairs.push({ text, target: own });
  }
  return pairs;
}

/** Whether a view shows all of an image, turned or mirrored perhaps. */
const isWhole = ({ crop }: View, { width, height }: FrameSize): boolean =>
  crop.width === width && crop.height === height;

const isUpright = ({ flip, quarterTurns }: View): boolean => !flip && quarterTurns === 0;

const absentPair = (text: string, targetSize: number): TrainingPair => ({
  text,
  target: new Uint8Array(targetSize * targetSize),
});

/** An object smaller than a cell of the target leaves no mark on it; it must not pass for an absent one. */
const isVisible = ({ target }: Pick<TrainingPair, 'target'>): boolean => target.includes(1);

/** The objects' mask in the square frame of the model. */
function objectsTarget(objects: readonly AnnotatedObject[], size: FrameSize, targetSize: number): Uint8Array {
  const union = new Uint8Array(targetSize * targetSize);
  for (const { polygons } of objects) {
    const scaled = transformPolygon(polygons, [
      targetSize / size.width,
      0,
      0,
      targetSize / size.height,
      0,
      0,
    ]);
    const { data } = rasterise(scaled, targetSize, targetSize);
    for (let index = 0; index < data.length; index++) union[index]! |= data[index]!;
  }
  return union;
}
