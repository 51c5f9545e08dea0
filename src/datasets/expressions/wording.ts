/** Facts into sentences, in the language of RRSIS-D (95 words) and, by option, a little beyond it. */

import type { Fact, Reference, Side } from './facts.ts';
import type { ExpressionKind } from './scene.ts';

/** How sentences may vary. Every number is the probability of that variation per sentence. */
export type Language = {
  /** Another sentence of the same meaning: "On the left, the ship", "The ship closest to the left edge". */
  readonly otherWording: number;
  /** "A ship on the left" for "The ship on the left" (half of RRSIS-D). */
  readonly indefiniteArticle: number;
  /** "The ship is on the left of ..." for "The ship on the left of ..." (nearly all relations of RRSIS-D). */
  readonly copula: number;
  /** "the ship on the left" */
  readonly lowerCase: number;
  /** "Ship on the left" */
  readonly noArticle: number;
  /** "boat" for "ship", "in the center" for "in the middle" ... */
  readonly synonyms: number;
  /** A word that says nothing of use: "The white ship". */
  readonly modifier: number;
  /** One letter wrong: "The shpi on the left". */
  readonly typo: number;
  /** "Find the ship on the left", "Where is the ship on the left?" */
  readonly request: number;
  /** Whether comparisons of RRSIS-D ("is a little smaller than the ship on the left") are made, as kind `size`. */
  readonly comparisons: boolean;
};

/** Exactly the sentences of `expressions_val.jsonl`. */
export const plainLanguage: Language = {
  otherWording: 0,
  indefiniteArticle: 0,
  copula: 0,
  lowerCase: 0,
  noArticle: 0,
  synonyms: 0,
  modifier: 0,
  typo: 0,
  request: 0,
  comparisons: false,
};

/** As people write: wordings, synonyms, slips and words beyond the benchmark's. */
export const variedLanguage: Language = {
  otherWording: 0.35,
  indefiniteArticle: 0.12,
  copula: 0.2,
  lowerCase: 0.3,
  noArticle: 0.15,
  synonyms: 0.4,
  modifier: 0.15,
  typo: 0.15,
  request: 0.15,
  comparisons: true,
};

const extremeWordings: Record<Side, readonly ((category: string) => string)[]> = {
  left: [(c) => `The leftmost ${c}`, (c) => `The ${c} on the far left`],
  right: [(c) => `The rightmost ${c}`, (c) => `The ${c} on the far right`],
  top: [(c) => `The topmost ${c}`, (c) => `The ${c} at the very top`],
  bottom: [(c) => `The bottommost ${c}`, (c) => `The ${c} at the very bottom`],
};

/** The kind under which a fact's sentences are counted. */
export function kindOf(fact: Fact): ExpressionKind {
  switch (fact.type) {
    case 'relation':
      return fact.reference.category === fact.target.category ? 'relation-same' : 'relation';
    case 'comparison':
      return 'size';
    default:
      return fact.type;
  }
}

/** The plain sentences of a fact: one, or two of the same meaning for extremes. */
export function plainWordings(fact: Fact): string[] {
  const { category } = fact.target;
  switch (fact.type) {
    case 'category':
      return [`The ${category}`];
    case 'position':
      return [`The ${category} ${fact.zone}`];
    case 'extreme':
      return extremeWordings[fact.side].map((wording) => wording(category));
    case 'size': {
      const order = fact.ofTwo ? { largest: 'larger', smallest: 'smaller' }[fact.order] : fact.order;
      return [`The ${order} ${category}`];
    }
    case 'relation':
      return [`The ${category} ${fact.direction} ${describeReference(fact.reference)}`];
    case 'comparison': {
      const { degree, order } = fact.comparison;
      return [`The ${category} is ${degree} ${order} than ${describeReference(fact.reference)}`];
    }
  }
}

export function describeReference({ category, zone }: Reference): string {
  return zone === undefined ? `the ${category}` : `the ${category} ${zone}`;
}
