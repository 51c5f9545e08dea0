import { knownAs, lexiconOf, type MeasuredCategory, type Vocabulary } from '../language/index.ts';
import { judgePresence, type PresenceCalibration } from '../model/presence.ts';

/** A sentence about what its image shows, and how well it was answered. */
export interface MeasuredSentence {
  readonly category: string | null;
  /** With the true mask, of a mask that was drawn in any case. */
  readonly iou: number;
  /** The object score of the answer. */
  readonly score: number;
  /** Whether the image shows what is asked. */
  readonly positive: boolean;
}

/**
 * How well each category of a vocabulary was answered: the mean IoU (gIoU) of the sentences about something of it that is
 * there; what the model rules out counts as 0. Categories go by the names under which the vocabulary knows them; those that
 * it does not know are left out.
 * @param on what it was measured on, as users are told
 */
export function measuredCategories(
  sentences: readonly MeasuredSentence[],
  vocabulary: Vocabulary,
  presence: PresenceCalibration | undefined,
  on: string,
): Map<string, MeasuredCategory> {
  const sums = new Map<string, { iou: number; samples: number }>();
  for (const { category, iou, score, positive } of sentences) {
    const name = category === null || !positive ? null : vocabularyName(category, vocabulary);
    if (name === null) continue;
    const sum = sums.get(name) ?? { iou: 0, samples: 0 };
    const drawn = judgePresence(presence, score).ruledOut ? 0 : iou;
    sums.set(name, { iou: sum.iou + drawn, samples: sum.samples + 1 });
  }
  return new Map([...sums].map(([name, { iou, samples }]) => [name, measuredAs(iou / samples, samples, on)]));
}

/** As a vocabulary says it, in three digits. */
export const measuredAs = (gIoU: number, samples: number, on: string): MeasuredCategory => ({
  gIoU: Math.round(1000 * gIoU) / 1000,
  samples,
  on,
});

function vocabularyName(category: string, vocabulary: Vocabulary): string | null {
  const words = category.toLowerCase().split(' ');
  const noun = lexiconOf(vocabulary).nounAt(words, 0);
  const read = noun !== null && noun.length === words.length ? noun.category : category;
  return knownAs(read, vocabulary)?.name ?? null;
}
