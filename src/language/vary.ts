/** Sentences of one meaning in the many forms that people give them. */

import type { Random } from '../random/random.ts';
import type { Fact } from './fact.ts';
import { otherWordings } from './say.ts';
import { misspell } from './slip.ts';
import { lowerFirst, replaceBySynonyms, upperFirst } from './synonyms.ts';
import { modifiers, requests } from './words.ts';

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
  /** Names of categories that are said besides the language's own synonyms. None by default. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
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

/** Of a sentence: what its words may be exchanged by. */
export type Wording = {
  /** Category of what is described. */
  readonly category: string;
  /** Category of what it is described by, where there is such a thing. */
  readonly reference?: string;
  /** "A larger ship" or "A leftmost ship" would not be said, nor "A ships". */
  readonly definite: boolean;
};

/** A variation of one plain sentence of a fact; the sentence itself where the language has no variety. */
export function varyWording(text: string, fact: Fact, language: Language, random: Random): string {
  const { category } = fact;
  const others = random.chance(language.otherWording) ? otherWordings(fact) : [];
  let varied = others.length > 0 ? random.pick(others) : text;
  const copula = random.chance(language.copula);
  if (copula && fact.type === 'relation') varied = varied.replace(`The ${category} `, `The ${category} is `);
  return varyWords(
    varied,
    {
      category,
      ...('reference' in fact ? { reference: fact.reference.category } : {}),
      definite: fact.type === 'size' || fact.type === 'extreme',
    },
    language,
    random,
  );
}

/** The variations that do not depend on what is said: articles, synonyms, slips, case, requests. */
export function varyWords(text: string, wording: Wording, language: Language, random: Random): string {
  const { category, reference, definite } = wording;
  let varied = text;
  if (random.chance(language.indefiniteArticle) && !definite) varied = varied.replace(/^The /, 'A ');
  if (random.chance(language.noArticle)) varied = upperFirst(varied.replace(/^(The|An?) /, ''));
  if (random.chance(language.modifier)) {
    varied = varied.replace(category, `${random.pick(modifiers)} ${category}`);
  }
  if (random.chance(language.synonyms)) {
    const categories = new Set([category, ...(reference === undefined ? [] : [reference])]);
    varied = replaceBySynonyms(varied, categories, random, language.words);
  }
  // RRSIS-D itself has no "an" ("A airplane"); users write it.
  varied = varied.replace(/^A (?=[aeiou])/, 'An ');
  if (random.chance(language.typo)) varied = misspell(varied, random);
  if (random.chance(language.request)) varied = random.pick(requests)(lowerFirst(varied));
  if (random.chance(language.lowerCase)) varied = lowerFirst(varied);
  return varied;
}
