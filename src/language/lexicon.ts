import { type Category, categories, isKindOf, pluralOf, wordsOf } from './categories.ts';
import { stemsOfTinge } from './colours.ts';
import * as words from './words.ts';

/** A noun of the language at some place of a sentence. */
export interface NounMatch {
  readonly category: string;
  readonly plural: boolean;
  /** Words that it is made of. */
  readonly length: number;
}

interface NounEntry {
  readonly category: string;
  readonly plural: boolean;
}

/** The words that reading knows: those of the language, and the names of what a model knows besides. */
export class Lexicon {
  readonly #nouns = new Map<string, NounEntry>();
  readonly #single = new Set<string>();
  /** Single words by their first letter. */
  readonly #initials = new Map<string, string[]>();
  readonly #nounParts = new Set<string>();
  #longest = 1;

  /** @param further categories of a model that the language does not have */
  constructor(further: readonly Category[] = []) {
    for (const category of [...categories, ...further]) {
      for (const word of wordsOf(category)) {
        this.#add(word, { category: category.name, plural: false });
        // Rule-made sentences and people add an s to anything.
        for (const plural of new Set([category.plurals?.[word] ?? pluralOf(word), `${word}s`])) {
          if (plural !== word) this.#add(plural, { category: category.name, plural: true });
        }
      }
    }
    for (const word of functionWords) this.#single.add(word);
    for (const word of this.#single) {
      const known = this.#initials.get(word.charAt(0));
      if (known) known.push(word);
      else this.#initials.set(word.charAt(0), [word]);
    }
  }

  /** The longest noun that begins at a word. */
  nounAt(texts: readonly string[], start: number): NounMatch | null {
    if (!this.#nounParts.has(texts[start] ?? '')) return null;
    for (let length = Math.min(this.#longest, texts.length - start); length > 0; length--) {
      const entry = this.#nouns.get(texts.slice(start, start + length).join(' '));
      if (entry) return { ...entry, length };
    }
    return null;
  }

  /** Whether a single word is one of the language, alone or as a part of a noun. */
  has(word: string): boolean {
    return this.#single.has(word) || attributeKind(word) !== null;
  }

  /** Whether a hyphen may join a word to others of its kind: "left-hand", "storage-tank", "grey-green". */
  joins(word: string): boolean {
    return this.#nounParts.has(word) || joinable.has(word) || attributeKind(word) !== null;
  }

  /** All single words with a first letter. */
  startingWith(initial: string): readonly string[] {
    return this.#initials.get(initial) ?? [];
  }

  #add(word: string, entry: NounEntry): void {
    const known = this.#nouns.get(word);
    // A word of a kind and of a narrower kind is the narrower one's; so is a singular before a plural.
    if (known && (known.category === entry.category || isKindOf(known.category, entry.category))) return;
    const parts = word.split(' ');
    // A "small ship" is a ship that is small, though rules may say it of boats.
    if (parts[0] === 'small' && this.#nouns.has(parts.slice(1).join(' '))) return;
    this.#nouns.set(word, entry);
    for (const part of parts) {
      this.#single.add(part);
      this.#nounParts.add(part);
    }
    this.#longest = Math.max(this.#longest, parts.length);
  }
}

const attributes = new Map(
  words.aspects.flatMap((kind) => words.attributeWords[kind].map((word) => [word, kind] as const)),
);

/** What a describing word describes; null for other words. */
export function attributeKind(word: string): words.AttributeKind | null {
  const known = attributes.get(word);
  if (known) return known;
  if (!word.endsWith('ish') && !word.includes('-')) return null;
  const compound = /^(.+)-(colou?red|roofed|tailed|painted)$/.exec(word);
  if (compound?.[2]?.startsWith('colo') || attributes.get(compound?.[1] ?? '') === 'colour') return 'colour';
  if (/^.+-shaped$/.test(word)) return 'shape';
  return stemsOfTinge(word).some((stem) => attributes.get(stem) === 'colour') ? 'colour' : null;
}

const joinable: ReadonlySet<string> = new Set([
  ...Object.keys(words.verticalWords),
  ...Object.keys(words.horizontalWords),
  ...words.middleWords,
  ...words.partWords,
  'far',
  'hand',
  'most',
]);

/** Single words of all phrases and lists that are no nouns. */
const functionWords: ReadonlySet<string> = new Set(
  [
    ...words.articles,
    ...words.copulas,
    ...words.degreeWords,
    ...words.partWords,
    ...words.frameWords,
    ...words.genericWords,
    ...words.groupWords,
    ...words.extremeDegrees,
    ...words.superlativeWords,
    ...words.pluralDeterminers,
    ...words.middleWords,
    ...words.requestWords,
    ...words.courtesyWords,
    ...words.aboveWords,
    ...words.belowWords,
    ...words.proximityPhrases,
    ...words.negationPhrases,
    ...Object.keys(words.verticalWords),
    ...Object.keys(words.horizontalWords),
    ...Object.keys(words.extremeWords),
    ...Object.keys(words.sizeWords),
    ...Object.keys(words.ordinalWords),
    ...Object.keys(words.numberWords),
    ...words.aspects.flatMap((kind) => words.attributeWords[kind]),
    'and than but or hand most up down higher lower further farther similar same equal size as'.split(' '),
  ]
    .flat()
    .flatMap((phrase) => phrase.split(' ')),
);
