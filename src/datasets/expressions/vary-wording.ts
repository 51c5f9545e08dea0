/** Sentences of one meaning in the many forms that people give them. */

import type { Random } from '../../random/random.ts';
import type { Fact, Side } from './facts.ts';
import { lowerFirst, replaceBySynonyms, upperFirst } from './synonyms.ts';
import { misspell } from './typo.ts';
import { describeReference, type Language } from './wording.ts';

/** Of a sentence: what its words may be exchanged by. */
export type Wording = {
  /** Category of what is described. */
  readonly category: string;
  /** Category of what it is described by, where there is such a thing. */
  readonly reference?: string;
  /** "A larger ship" or "A leftmost ship" would not be said, nor "A ships". */
  readonly definite: boolean;
};

/** Words that fit anything; what the model cannot judge must not confuse it. */
const MODIFIERS = [
  'white',
  'black',
  'grey',
  'red',
  'blue',
  'green',
  'yellow',
  'brown',
  'dark',
  'bright',
  'pale',
  'old',
  'new',
  'ancient',
  'modern',
  'clean',
  'dirty',
  'quiet',
  'busy',
  'empty',
  'parked',
  'nice',
  'beautiful',
  'single',
  'whole',
  'main',
  'metal',
  'wooden',
  'concrete',
  'wet',
  'dry',
  'shiny',
  'faded',
  'painted',
  'military',
  'civilian',
  'private',
  'public',
  'commercial',
  'ordinary',
  'strange',
] as const;

const REQUESTS: readonly ((text: string) => string)[] = [
  (text) => `Find ${text}`,
  (text) => `Show me ${text}`,
  (text) => `Show ${text}`,
  (text) => `Segment ${text}`,
  (text) => `Where is ${text}?`,
  (text) => `Please mark ${text}`,
  (text) => `I am looking for ${text}`,
  (text) => `Please find ${text}.`,
  (text) => `There is ${text}`,
];

/** A variation of one plain sentence of a fact; the sentence itself where the language has no variety. */
export function varyWording(text: string, fact: Fact, language: Language, random: Random): string {
  const { category } = fact.target;
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
    varied = varied.replace(category, `${random.pick(MODIFIERS)} ${category}`);
  }
  if (random.chance(language.synonyms)) {
    const categories = new Set([category, ...(reference === undefined ? [] : [reference])]);
    varied = replaceBySynonyms(varied, categories, random);
  }
  // RRSIS-D itself has no "an" ("A airplane"); users write it.
  varied = varied.replace(/^A (?=[aeiou])/, 'An ');
  if (random.chance(language.typo)) varied = misspell(varied, random);
  if (random.chance(language.request)) varied = random.pick(REQUESTS)(lowerFirst(varied));
  if (random.chance(language.lowerCase)) varied = lowerFirst(varied);
  return varied;
}

const extremes: Record<Side, readonly ((category: string) => string)[]> = {
  left: [
    (c) => `The ${c} farthest to the left`,
    (c) => `The ${c} closest to the left edge`,
    (c) => `The left-most ${c}`,
  ],
  right: [
    (c) => `The ${c} farthest to the right`,
    (c) => `The ${c} closest to the right edge`,
    (c) => `The right-most ${c}`,
  ],
  top: [(c) => `The uppermost ${c}`, (c) => `The ${c} closest to the top edge`, (c) => `The highest ${c}`],
  bottom: [
    (c) => `The lowermost ${c}`,
    (c) => `The ${c} closest to the bottom edge`,
    (c) => `The lowest ${c}`,
  ],
};

/** Sentences of the same meaning that the benchmark does not have; [] where there are none. */
function otherWordings(fact: Fact): string[] {
  const { category } = fact.target;
  switch (fact.type) {
    case 'position': {
      const { zone } = fact;
      const corner = /(upper|lower) (left|right)$/.exec(zone)?.[0];
      const side = zone === 'in the middle' ? 'middle' : (/(left|right)$/.exec(zone)?.[0] ?? null);
      const adjective = corner ?? side;
      return [
        `${upperFirst(zone)}, the ${category}`,
        `The ${category} that is ${zone}`,
        `The ${category} located ${zone}`,
        ...(adjective ? [`The ${adjective} ${category}`, `The ${category}, ${adjective}`] : []),
      ];
    }
    case 'extreme':
      return extremes[fact.side].map((wording) => wording(category));
    case 'size': {
      const order = fact.ofTwo ? { largest: 'larger', smallest: 'smaller' }[fact.order] : fact.order;
      return [
        `The ${category} that is the ${order}`,
        `The ${order} one of the ${category}s`,
        ...(fact.ofTwo ? [`The ${order} of the two ${category}s`] : [`The ${order} of all ${category}s`]),
      ];
    }
    case 'relation': {
      const reference = describeReference(fact.reference);
      return [
        `The ${category} that is ${fact.direction} ${reference}`,
        `The ${category} located ${fact.direction} ${reference}`,
        `${upperFirst(fact.direction)} ${reference}, the ${category}`,
      ];
    }
    default:
      return [];
  }
}
