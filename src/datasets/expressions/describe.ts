/** Referring expressions made by rule from the annotated objects of an image. */

import { plainWordings } from '../../language/say.ts';
import { type Language, plainLanguage, varyWording } from '../../language/vary.ts';
import type { Random } from '../../random/random.ts';
import {
  type AnnotatedObject,
  type Expression,
  type ExpressionKind,
  type FrameSize,
  placeObject,
} from './annotated-object.ts';
import { type FoundFact, findFacts } from './facts.ts';

export type DescribeOptions = {
  /** Default {@link plainLanguage}: exactly the sentences of `expressions_val.jsonl`. */
  readonly language?: Language;
  /** Which objects may be targets (default: all that are not clutter). Others still count for ambiguity. */
  readonly isTarget?: (object: AnnotatedObject) => boolean;
  /**
   * Whether every object of a category is annotated (default: of all). Of others only where they are is said, never that
   * one is the largest or the leftmost.
   */
  readonly isExhaustive?: (category: string) => boolean;
};

/** What is said of objects that may have others of their kind about them that nobody has annotated. */
const SAFE_WITHOUT_ALL: ReadonlySet<FoundFact['type']> = new Set(['category', 'position']);

/**
 * All unambiguous expressions of all kinds for all objects, every plain wording once. The order is that of the objects.
 * With a varied language each sentence is varied once, by `random`. Call it again on the transformed objects after a
 * flip, turn or crop: "left" is judged in the frame given by `size`.
 */
export function describeObjects(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  random: Random,
  options: DescribeOptions = {},
): Expression[] {
  const language = options.language ?? plainLanguage;
  return targetFacts(objects, size, options).flatMap((fact) =>
    plainWordings(fact).map((text) => expression(fact, varyWording(text, fact, language, random))),
  );
}

export type SampleOptions = DescribeOptions & {
  /** Relative frequency of the kinds among those that the image offers (default: all alike). */
  readonly kindWeights?: Partial<Record<ExpressionKind, number>>;
  /** At most so many sentences of one object and of one kind (default 2 each, as in `expressions_val.jsonl`). */
  readonly perObject?: number;
  readonly perKind?: number;
};

/**
 * Up to `count` different expressions of an image with the kinds in balance: the kind is drawn first, then the target
 * among those with such a sentence, then the sentence. Fewer where the image does not offer more.
 */
export function sampleExpressions(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  random: Random,
  count: number,
  options: SampleOptions = {},
): Expression[] {
  const { language = plainLanguage, kindWeights, perObject = 2, perKind = 2 } = options;
  let facts = targetFacts(objects, size, options);
  const uses = new Map<number | ExpressionKind, number>();
  const used = (key: number | ExpressionKind) => uses.get(key) ?? 0;
  const sampled: Expression[] = [];
  while (sampled.length < count) {
    facts = facts.filter((fact) => used(fact.target.id) < perObject && used(kindOf(fact)) < perKind);
    const kinds = [...new Set(facts.map(kindOf))].filter((kind) => (kindWeights?.[kind] ?? 1) > 0);
    if (kinds.length === 0) break;
    const kind = random.pickWeighted(kinds, (candidate) => kindWeights?.[candidate] ?? 1);
    const ofKind = facts.filter((fact) => kindOf(fact) === kind);
    const targetId = random.pick([...new Set(ofKind.map((fact) => fact.target.id))]);
    const fact = random.pick(ofKind.filter((candidate) => candidate.target.id === targetId));
    sampled.push(expression(fact, varyWording(random.pick(plainWordings(fact)), fact, language, random)));
    uses.set(targetId, used(targetId) + 1);
    uses.set(kind, used(kind) + 1);
    facts = facts.filter((other) => other !== fact);
  }
  return sampled;
}

function targetFacts(
  objects: readonly AnnotatedObject[],
  size: FrameSize,
  options: DescribeOptions,
): FoundFact[] {
  const { language = plainLanguage, isTarget, isExhaustive = () => true } = options;
  return findFacts(objects.map((object) => placeObject(object, size))).filter(
    (fact) =>
      (language.comparisons || fact.type !== 'comparison') &&
      (isTarget === undefined || isTarget(fact.target)) &&
      (SAFE_WITHOUT_ALL.has(fact.type) || isExhaustive(fact.target.category)),
  );
}

function expression(fact: FoundFact, text: string): Expression {
  return { targetId: fact.target.id, kind: kindOf(fact), text, category: fact.category };
}

/** The kind under which a fact's sentences are counted. */
function kindOf(fact: FoundFact): ExpressionKind {
  switch (fact.type) {
    case 'relation':
      return fact.reference.category === fact.category ? 'relation-same' : 'relation';
    case 'comparison':
      return 'size';
    default:
      return fact.type;
  }
}
