/** Lengths and words of sentences. */
export interface SentenceSummary {
  readonly count: number;
  /** Sentences that differ. */
  readonly distinct: number;
  /** Words per sentence. */
  readonly words: { readonly minimum: number; readonly mean: number; readonly maximum: number };
  /** Different words, lower-cased, punctuation off. */
  readonly vocabulary: number;
}

/** Adds sentences one by one. */
export class SentenceStatistics {
  #count = 0;
  #words = 0;
  #minimum = Number.POSITIVE_INFINITY;
  #maximum = 0;
  readonly #distinct = new Set<string>();
  readonly #vocabulary = new Set<string>();

  add(sentence: string): void {
    const words = wordsOf(sentence);
    this.#count++;
    this.#words += words.length;
    this.#minimum = Math.min(this.#minimum, words.length);
    this.#maximum = Math.max(this.#maximum, words.length);
    this.#distinct.add(sentence);
    for (const word of words) this.#vocabulary.add(word);
  }

  /** Zeros where there are no sentences. */
  summary(): SentenceSummary {
    const count = this.#count;
    return {
      count,
      distinct: this.#distinct.size,
      words: {
        minimum: count === 0 ? 0 : this.#minimum,
        mean: count === 0 ? 0 : this.#words / count,
        maximum: this.#maximum,
      },
      vocabulary: this.#vocabulary.size,
    };
  }
}

/** Words as people count them: runs of letters, digits, hyphens and apostrophes. */
const wordsOf = (sentence: string): string[] =>
  sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
