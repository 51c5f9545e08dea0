import type { AnswerRecord } from '../answers/index.ts';
import { LruMap } from '../collections/lru-map.ts';

/** Characters of answers that are kept in full; of others the page asks again. */
const MOST_CHARACTERS = 384 * 2 ** 20;

/** What the model has said of pictures beforehand, in full, as far as there is room for it. */
export class KeptAnswers {
  readonly #answers = new LruMap<string, AnswerRecord>(MOST_CHARACTERS, charactersOf);

  /** @param number of the picture */
  keep(number: number, answers: readonly AnswerRecord[]): void {
    for (const answer of answers) this.#answers.set(keyOf(number, answer.sentence), answer);
  }

  /** What it has said to sentences about a picture; null where that is not known of each of them. */
  of(number: number, sentences: readonly string[]): readonly AnswerRecord[] | null {
    const answers = sentences.flatMap((sentence) => this.#answers.get(keyOf(number, sentence)) ?? []);
    return answers.length > 0 && answers.length === sentences.length ? answers : null;
  }
}

const keyOf = (number: number, sentence: string): string => `${number} ${sentence}`;

/** Nearly all of a record are its maps. */
function charactersOf({ logits, runnersUp = [], rle }: AnswerRecord): number {
  return (
    1000 +
    (logits?.data.length ?? 0) +
    (rle?.counts.length ?? 0) +
    runnersUp.reduce((sum, other) => sum + other.logits.data.length, 0)
  );
}
