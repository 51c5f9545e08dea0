import { sampleIoU } from '../../src/evaluation/index.ts';
import { type Mask, overlap } from '../../src/vector/index.ts';
import { type ParaphraseType, paraphraseTypes } from './paraphrase-set.ts';

/** From this IoU with the canonical answer's mask on, an answer counts as the same. */
export const SAME_ANSWER = 0.8;

/** How a paraphrase was answered, beside its canonical sentence. */
export interface ParaphraseResult {
  readonly fileName: string;
  readonly expression: string;
  readonly text: string;
  readonly type: ParaphraseType;
  /** IoU of the two answers' masks; 0 where the paraphrase was refused. */
  readonly iou: number;
  /** Why the model did not take the sentence, else null. */
  readonly refused: string | null;
}

export interface Agreement {
  readonly paraphrases: number;
  /** Part of the paraphrases with the same answer, in [0, 1]; NaN where there are none. */
  readonly same: number;
  /** NaN where there are none. */
  readonly meanIoU: number;
}

/** IoU of two answers' masks of the same size, in [0, 1]; 1 where both are empty. Throws RangeError where sizes differ. */
export const answerIoU = (a: Mask, b: Mask): number => sampleIoU(overlap(a, b), 'one')!;

/** Agreement over all paraphrases and by type; types without paraphrases are left out. */
export function summarizeAgreement(results: readonly ParaphraseResult[]): {
  readonly all: Agreement;
  readonly byType: Readonly<Partial<Record<ParaphraseType, Agreement>>>;
} {
  const byType: Partial<Record<ParaphraseType, Agreement>> = {};
  for (const type of paraphraseTypes) {
    const own = results.filter((result) => result.type === type);
    if (own.length > 0) byType[type] = agreementOf(own);
  }
  return { all: agreementOf(results), byType };
}

/** The results whose answers differ most, lowest IoU first. */
export function worstResults(results: readonly ParaphraseResult[], count: number): ParaphraseResult[] {
  return results
    .filter(({ iou }) => iou < SAME_ANSWER)
    .sort((a, b) => a.iou - b.iou)
    .slice(0, count);
}

function agreementOf(results: readonly ParaphraseResult[]): Agreement {
  const paraphrases = results.length;
  const same = results.filter(({ iou }) => iou >= SAME_ANSWER).length / paraphrases;
  const meanIoU = results.reduce((sum, { iou }) => sum + iou, 0) / paraphrases;
  return { paraphrases, same, meanIoU };
}
