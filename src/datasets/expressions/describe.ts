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
    sampled.push(expressionOf(fact, varyWording(random.pick(plainWordings(fact)), fact, language, random)));
    uses.set(targetId, used(targetId) + 1);
    uses.set(kind, used(kind) + 1);
    facts = facts.filter((other) => other !== fact);
  }
  return sampled;
}

/** The facts that are unambiguous, of the objects that may be targets, in the order of the objects. */
export function targetFacts(
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

/** A fact's sentence as an expression. */
export function expressionOf(fact: FoundFact, text: string): Expression {
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
