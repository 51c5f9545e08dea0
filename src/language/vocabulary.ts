/** What one model knows of the language: it is stored with the model, and a sentence is judged by it before it is answered. */

import { type Category, categoryNamed, isKindOf, pluralOf, vhr10Categories, wordsOf } from './categories.ts';
import type { PlaceType } from './description.ts';
import { Lexicon } from './lexicon.ts';
import { slips } from './spelling.ts';
import type { AttributeKind } from './words.ts';

/** What can be understood of a sentence besides its category. */
export const aspectNames = [
  'zone',
  'extreme',
  'size',
  'relation',
  'comparison',
  'ordinal',
  'proximity',
  'superlative',
  'edge',
  'arrangement',
  'colour',
  'shape',
  'scale',
  'material',
  'state',
  'count',
  'negation',
] as const satisfies readonly (PlaceType | AttributeKind | 'count' | 'negation')[];
export type Aspect = (typeof aspectNames)[number];

/** How well a category was answered, on sentences about what is there. */
export interface MeasuredCategory {
  /** Mean IoU with the true masks, in [0, 1]. */
  readonly gIoU: number;
  readonly samples: number;
  readonly on: string;
}

/** A category that a model was taught. */
export interface KnownCategory {
  /** A category of the language, or a name that it does not have. */
  readonly name: string;
  /** Further names under which it was taught: of narrower categories ("car", of vehicle), or words of its own. */
  readonly words?: readonly string[];
  /** Plurals of its names that are not made by rule. */
  readonly plurals?: Readonly<Record<string, string>>;
  /** Taught from drawn pictures alone. */
  readonly drawnOnly?: boolean;
  /** How well it was measured, and on what. */
  readonly measured?: MeasuredCategory;
}

export interface Vocabulary {
  readonly categories: readonly KnownCategory[];
  readonly aspects: readonly Aspect[];
}

/** Of a model that does not state its own: what the embedded model was taught, NWPU VHR-10's ten. */
export const defaultVocabulary: Vocabulary = {
  categories: vhr10Categories.map((name) => ({ name, words: categoryNamed(name)!.synonyms ?? [] })),
  aspects: ['zone', 'extreme', 'size', 'relation', 'comparison'],
};

/** The language with the names that a model knows besides. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary);
  if (known) return known;
  const language = new Lexicon();
  const further = vocabulary.categories.flatMap(({ name, words = [], plurals }): Category[] => {
    const own = words.filter(
      (word) => language.nounAt(word.split(' '), 0)?.length !== word.split(' ').length,
    );
    if (categoryNamed(name) && own.length === 0 && !plurals) return [];
    return [{ name, words: own, ...(plurals ? { plurals } : {}) }];
  });
  const lexicon = further.length === 0 ? language : new Lexicon(further);
  lexicons.set(vocabulary, lexicon);
  return lexicon;
}

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/**
 * The category under which a model knows one of the language: itself, or the one as whose word it was taught. A kind of
 * a category that was not taught by its own name ("truck", of vehicle) is not known.
 */
export function knownAs(category: string, vocabulary: Vocabulary): KnownCategory | null {
  return (
    vocabulary.categories.find(({ name }) => name === category) ??
    vocabulary.categories.find(({ words = [] }) => {
      const lexicon = lexiconOf(vocabulary);
      return words.some((word) => {
        const noun = lexicon.nounAt(word.split(' '), 0);
        return noun !== null && noun.length === word.split(' ').length && noun.category === category;
      });
    }) ??
    null
  );
}

/**
 * What a model knows that was taught more: the categories of both, each with the names of both, and the aspects of both. What was
 * taught from pictures is no longer known from drawn ones alone, and what was measured before is no longer said.
 */
export function extendVocabulary(known: Vocabulary, taught: Vocabulary): Vocabulary {
  const more = new Map(taught.categories.map((category) => [category.name, category]));
  const names = new Set(known.categories.map(({ name }) => name));
  const both = known.categories.map((old): KnownCategory => {
    const fresh = more.get(old.name);
    if (!fresh) return old;
    const { drawnOnly, measured: _, ...kept } = old;
    const words = [...new Set([...(old.words ?? []), ...(fresh.words ?? [])])];
    const plurals = { ...old.plurals, ...fresh.plurals };
    return {
      ...kept,
      ...(words.length > 0 ? { words } : {}),
      ...(Object.keys(plurals).length > 0 ? { plurals } : {}),
      ...(drawnOnly && fresh.drawnOnly ? { drawnOnly } : {}),
    };
  });
  return {
    categories: [...both, ...taught.categories.filter(({ name }) => !names.has(name))],
    aspects: aspectNames.filter((name) => known.aspects.includes(name) || taught.aspects.includes(name)),
  };
}

/** A vocabulary that says how well its categories were measured; of those not in `measured` what was said is left. */
export const withMeasured = (
  { categories, aspects }: Vocabulary,
  measured: ReadonlyMap<string, MeasuredCategory>,
): Vocabulary => ({
  categories: categories.map((category) => {
    const found = measured.get(category.name);
    return found ? { ...category, measured: found } : category;
  }),
  aspects,
});

/** Themes by which objects are near to each other where nothing else says so. */
const themes: readonly (readonly string[])[] = [
  ['airplane', 'helicopter', 'airport', 'runway', 'apron', 'helipad', 'terminal', 'jet bridge'],
  ['ship', 'boat', 'harbor', 'breakwater', 'crane', 'container', 'sea', 'river', 'lake', 'beach', 'dam'],
  [
    'baseball field',
    'tennis court',
    'basketball court',
    'ground track field',
    'soccer field',
    'sports field',
  ],
  ['ground track field', 'stadium', 'golf field', 'grandstand', 'swimming pool'],
  ['bridge', 'overpass', 'road', 'railway', 'roundabout', 'intersection', 'train station', 'river'],
  ['vehicle', 'car', 'van', 'truck', 'bus', 'minibus', 'long vehicle', 'train', 'parking lot', 'road'],
  ['vehicle', 'expressway service area', 'expressway toll station', 'bridge', 'roundabout'],
  ['storage tank', 'chimney', 'windmill', 'container', 'dam', 'greenhouse'],
  ['building', 'house', 'roof', 'solar panel', 'greenhouse', 'stadium', 'train station'],
  ['field', 'meadow', 'forest', 'tree', 'park', 'golf field', 'island', 'lake'],
];
const MOST_NEAREST = 3;

/**
 * What of a model's categories is nearest to a noun that it does not know: a broader or narrower one, one whose name shares a
 * word, one of the same theme, or one that is spelt alike. [] where none is near.
 */
export function nearestKnown(noun: string, vocabulary: Vocabulary): string[] {
  const names = vocabulary.categories.map(({ name }) => name);
  const words = noun.toLowerCase().split(/[\s-]+/);
  const lexicon = lexiconOf(vocabulary);
  const meant = new Set(words.flatMap((_, at) => lexicon.nounAt(words, at)?.category ?? []));
  const near = new Set<string>();
  const add = (test: (name: string) => boolean) => {
    for (const name of names) if (test(name)) near.add(name);
  };
  add((name) => meant.has(name));
  for (const category of meant) add((name) => isKindOf(category, name) || isKindOf(name, category));
  const said = new Set([...words, ...[...meant].flatMap((name) => name.split(' '))]);
  add((name) => name.split(' ').some((word) => said.has(word) || said.has(pluralOf(word))));
  for (const theme of themes) if (theme.some((name) => meant.has(name))) add((name) => theme.includes(name));
  if (near.size === 0) {
    const spelt = (name: string) =>
      wordsOf(categoryNamed(name) ?? { name }).some((word) => slips(noun.toLowerCase(), word) <= 2);
    if (noun.length > 3) add(spelt);
  }
  return [...near].slice(0, MOST_NEAREST);
}
