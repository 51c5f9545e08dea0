import type { SentencePart } from './description.ts';
import { PAUSE, type Token } from './tokens.ts';
import { articles, copulas, courtesyWords, pluralDeterminers, requestWords } from './words.ts';

const articleSet = new Set(articles);
const copulaSet = new Set(copulas);
const requestSet = new Set(requestWords);
const courtesySet = new Set(courtesyWords);
const pluralSet = new Set(pluralDeterminers);

/** Where reading stands in a sentence's tokens, and what it has found each of them to do. */
export class Cursor {
  position = 0;
  readonly texts: readonly string[];
  readonly parts: SentencePart[];
  /** Tokens that belong to a phrase of the language or count something, whether or not the language has the word alone. */
  readonly #understood = new Set<number>();

  constructor(readonly tokens: readonly Token[]) {
    this.texts = tokens.map(({ text }) => text);
    this.parts = tokens.map(() => 'other');
  }

  get ended(): boolean {
    return this.position >= this.texts.length;
  }

  /** The token so many after the position; '' beyond the end. */
  peek(ahead = 0): string {
    return this.texts[this.position + ahead] ?? '';
  }

  /** Takes tokens up to `end`, all of them doing the same. */
  take(end: number, part: SentencePart): void {
    this.parts.fill(part, this.position, end);
    if (part === 'location' || part === 'relation') this.understand(end);
    this.position = end;
  }

  /** Marks tokens up to `end` as understood. */
  understand(end: number): void {
    for (let at = this.position; at < end; at++) this.#understood.add(at);
  }

  isUnderstood(at: number): boolean {
    return this.#understood.has(at);
  }

  /** Goes back to where `attempt` began unless it gives something. */
  attempt<Value>(attempt: () => Value | null): Value | null {
    const before = this.position;
    const parts = this.parts.slice(before);
    const value = attempt();
    if (value === null) {
      this.position = before;
      for (const [index, part] of parts.entries()) this.parts[before + index] = part;
    }
    return value;
  }

  /** What was said from one position to another. */
  said(from: number, to: number): string {
    return this.tokens
      .slice(from, to)
      .map(({ said }) => said)
      .filter((said) => said !== '')
      .join(' ');
  }

  isPause(at: number): boolean {
    return this.texts[at] === PAUSE;
  }

  isArticle(at: number): boolean {
    return articleSet.has(this.texts[at] ?? '');
  }

  isCopula(at: number): boolean {
    return copulaSet.has(this.texts[at] ?? '');
  }

  isRequest(at: number): boolean {
    return requestSet.has(this.texts[at] ?? '');
  }

  isCourtesy(at: number): boolean {
    return courtesySet.has(this.texts[at] ?? '');
  }

  isPluralDeterminer(at: number): boolean {
    return pluralSet.has(this.texts[at] ?? '');
  }

  /** End of the longest of some phrases that begins at a position; null where none does. */
  phraseAt(phrases: PhraseSet, at: number): number | null {
    let longest: number | null = null;
    for (const phrase of phrases.startingWith(this.texts[at] ?? '')) {
      const end = at + phrase.length;
      if (
        (longest === null || end > longest) &&
        phrase.every((word, index) => this.texts[at + index] === word)
      ) {
        longest = end;
      }
    }
    return longest;
  }
}

/** Phrases of several words, by their first. */
export class PhraseSet {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      this.#byFirst.set(words[0]!, [...(this.#byFirst.get(words[0]!) ?? []), words]);
    }
  }

  startingWith(word: string): readonly (readonly string[])[] {
    return this.#byFirst.get(word) ?? [];
  }
}
