/** Facts into sentences, in the language of RRSIS-D (95 words) and, by option, a little beyond it. */

import type { Random } from '../../random/random.ts';
import type { Fact, Reference, Side } from './facts.ts';
import type { ExpressionKind } from './scene.ts';

/** How sentences may vary. Every number is the probability of that variation per sentence. */
export type Language = {
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
  /** Whether comparisons of RRSIS-D ("is a little smaller than the ship on the left") are made, as kind `size`. */
  readonly comparisons: boolean;
};

/** Exactly the sentences of `expressions_val.jsonl`. */
export const plainLanguage: Language = {
  indefiniteArticle: 0,
  copula: 0,
  lowerCase: 0,
  noArticle: 0,
  synonyms: 0,
  comparisons: false,
};

/** Mostly the plain language, with enough variety that other wordings are understood. */
export const variedLanguage: Language = {
  indefiniteArticle: 0.15,
  copula: 0.25,
  lowerCase: 0.15,
  noArticle: 0.1,
  synonyms: 0.1,
  comparisons: true,
};

const extremeWordings: Record<Side, readonly ((category: string) => string)[]> = {
  left: [(c) => `The leftmost ${c}`, (c) => `The ${c} on the far left`],
  right: [(c) => `The rightmost ${c}`, (c) => `The ${c} on the far right`],
  top: [(c) => `The topmost ${c}`, (c) => `The ${c} at the very top`],
  bottom: [(c) => `The bottommost ${c}`, (c) => `The ${c} at the very bottom`],
};

const categorySynonyms: Readonly<Record<string, readonly string[]>> = {
  airplane: ['plane', 'aircraft'],
  ship: ['boat', 'vessel'],
  'storage tank': ['oil tank', 'tank'],
  'baseball field': ['baseball diamond'],
  'ground track field': ['running track', 'athletics track', 'track and field ground'],
  harbor: ['dock', 'pier'],
  vehicle: ['car', 'automobile'],
};

const phraseSynonyms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bin the middle\b/, ['in the center', 'in the centre']],
  [/\bon the upper (left|right)\b(?! of)/, ['in the top $1 corner', 'at the top $1', 'in the upper $1']],
  [
    /\bon the lower (left|right)\b(?! of)/,
    ['in the bottom $1 corner', 'at the bottom $1', 'in the lower $1'],
  ],
  [/\bon the (left|right) of\b/, ['to the $1 of']],
  [/\bon the upper (left|right) of\b/, ['to the upper $1 of', 'above and to the $1 of']],
  [/\bon the lower (left|right) of\b/, ['to the lower $1 of', 'below and to the $1 of']],
  [/\bon the top\b/, ['at the top']],
  [/\bat the bottom\b/, ['on the bottom']],
  [/\bbelow\b/, ['under']],
  [/\blargest\b/, ['biggest']],
  [/\blarger\b/, ['bigger']],
];

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

function describeReference({ category, zone }: Reference): string {
  return zone === undefined ? `the ${category}` : `the ${category} ${zone}`;
}

/** A variation of one plain sentence of a fact; the sentence itself where the language has no variety. */
export function varyWording(text: string, fact: Fact, language: Language, random: Random): string {
  const { category } = fact.target;
  let varied = text;
  const copula = random.chance(language.copula);
  if (copula && fact.type === 'relation') varied = varied.replace(`The ${category} `, `The ${category} is `);
  // "A larger ship" or "A leftmost ship" would not be said.
  const superlative = fact.type === 'size' || fact.type === 'extreme';
  if (random.chance(language.indefiniteArticle) && !superlative) varied = varied.replace(/^The /, 'A ');
  if (random.chance(language.noArticle)) varied = upperFirst(varied.replace(/^(The|An?) /, ''));
  if (random.chance(language.synonyms)) varied = replaceWords(varied, fact, random);
  // RRSIS-D itself has no "an" ("A airplane"); users write it.
  varied = varied.replace(/^A (?=[aeiou])/, 'An ');
  if (random.chance(language.lowerCase)) varied = varied.charAt(0).toLowerCase() + varied.slice(1);
  return varied;
}

function replaceWords(text: string, fact: Fact, random: Random): string {
  let varied = text;
  const categories = new Set([fact.target.category]);
  if ('reference' in fact) categories.add(fact.reference.category);
  for (const category of categories) {
    const synonyms = categorySynonyms[category];
    if (synonyms === undefined || random.chance(0.4)) continue;
    const synonym = random.pick(synonyms);
    varied = varied.replaceAll(category, synonym).replaceAll(upperFirst(category), upperFirst(synonym));
  }
  for (const [phrase, synonyms] of phraseSynonyms) {
    if (phrase.test(varied) && random.chance(0.6)) varied = varied.replace(phrase, random.pick(synonyms));
  }
  return varied;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
