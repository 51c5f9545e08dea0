import { type PresenceCalibration, presenceProbability } from '../model/presence.ts';
import type { Segmenter } from '../segmenter/segmenter-node.ts';
import { type Mask, maskArea, overlap } from '../vector/index.ts';
import type { ScoredTruth } from './platt.ts';
import { type OperatingPoint, operatingPoint } from './presence.ts';
import type { ScoredAnswer } from './unsure-below.ts';

/** A sentence, what is true of it, and what the model said. */
export interface JudgedSentence extends ScoredTruth, ScoredAnswer {
  readonly image: string;
  readonly expression: string;
  /** What the data set says that it is about. */
  readonly category: string | null;
  /** Of the mask, drawn in any case, with the true one; 0 where nothing is there. */
  readonly iou: number;
  /** Of the object score; `score` is its name in a calibration of presence, `answerScore` is the answer's own. */
  readonly answerScore: number;
}

/** Answers about what is there: only of those it can be said that they are right. */
export const scoredAnswers = (judged: readonly JudgedSentence[]): ScoredAnswer[] =>
  judged.filter(({ positive }) => positive).map(({ answerScore, right }) => ({ score: answerScore, right }));

/** What a calibration of presence gives on sentences. */
export function calibratedPoint(
  judged: readonly ScoredTruth[],
  calibration: PresenceCalibration,
): OperatingPoint {
  const samples = judged.map(({ score, positive }) => ({
    probability: presenceProbability(calibration, score),
    positive,
  }));
  return operatingPoint(samples, calibration.threshold);
}

/** Asks every sentence about an image, which is encoded once, and compares the answers with what is true. */
export async function judgeSentences(
  segmenter: Segmenter,
  image: string,
  sentences: readonly {
    readonly expression: string;
    readonly truth: Mask;
    readonly category?: string | undefined;
  }[],
): Promise<JudgedSentence[]> {
  const judged: JudgedSentence[] = [];
  const opened = await segmenter.open(image);
  try {
    for (const { expression, truth, category = null } of sentences) {
      const answer = await opened.segment(expression, { assumePresent: true });
      const { intersection, union } = overlap(answer.mask, truth);
      const iou = union > 0 ? intersection / union : 0;
      judged.push({
        ...{ image, expression, category, iou, score: answer.objectScore, answerScore: answer.score },
        positive: maskArea(truth) > 0,
        right: iou > 0.5,
      });
    }
  } finally {
    opened.dispose();
  }
  return judged;
}
