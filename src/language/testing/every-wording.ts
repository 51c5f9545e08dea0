/** Everything that rules can say of a fact, for tests that read it back. */

import { categoryNamed } from '../categories.ts';
import type { Fact } from '../fact.ts';
import { type FurtherFact, referencesOf } from '../further-fact.ts';
import { otherWordings, plainWordings } from '../say.ts';
import { furtherWordings } from '../say-further.ts';
import { phraseSynonyms, upperFirst } from '../synonyms.ts';

/**
 * The sentences that the rules can make of a fact, but for words that say nothing (requests, modifiers, capital letters)
 * and slips: every wording, and each with every article, every synonym of its target, every synonym of its reference and
 * every other phrase for its places, one at a time.
 */
export function everyWording(fact: Fact): string[] {
  const { category } = fact;
  const definite = fact.type === 'size' || fact.type === 'extreme';
  const bases = [...plainWordings(fact), ...otherWordings(fact)].flatMap((text) =>
    fact.type === 'relation' ? [text, text.replace(`The ${category} `, `The ${category} is `)] : [text],
  );
  return [
    ...new Set(
      bases.flatMap((text) => [
        ...everyNaming(text, [category, ...('reference' in fact ? [fact.reference.category] : [])]),
        ...everyPhrasing(text),
        upperFirst(text.replace(/^The /, '')),
        ...(definite ? [] : [text.replace(/^The (?=[aeiou])/, 'An ').replace(/^The /, 'A ')]),
      ]),
    ),
  ];
}

/** A sentence and the same with every synonym of each of its categories. */
function everyNaming(text: string, categories: readonly string[]): string[] {
  const others = [...new Set(categories)].flatMap((category) =>
    (categoryNamed(category)?.synonyms ?? []).map((synonym) =>
      text.replaceAll(category, synonym).replaceAll(upperFirst(category), upperFirst(synonym)),
    ),
  );
  return [text, ...others];
}

/**
 * The sentences that the rules can make of a fact, but for words that say nothing (requests, capital letters) and slips:
 * every wording, and each with every synonym of its target, every synonym of a reference, every other phrase for its
 * places, and without its article, one at a time.
 */
export function everyFurtherWording(fact: FurtherFact): string[] {
  const categories = [fact.category, ...referencesOf(fact)];
  return [
    ...new Set(
      furtherWordings(fact).flatMap((text) => [
        ...everyNaming(text, categories),
        ...everyPhrasing(text),
        upperFirst(text.replace(/^The /, '')),
      ]),
    ),
  ];
}

/** A text and all the others in which one of its phrases of place and size is exchanged. */
export function everyPhrasing(text: string): string[] {
  const others = phraseSynonyms.flatMap(([phrase, synonyms]) =>
    phrase.test(text) ? synonyms.map((synonym) => upperFirst(text.replace(phrase, synonym))) : [],
  );
  return [text, ...others];
}
