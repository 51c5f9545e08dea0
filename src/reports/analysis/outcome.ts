import { countsAbove, sampleIoU } from '../../evaluation/index.ts';
import type { PredictionRecord } from '../../evaluation/node.ts';
import { parseRle, rleArea } from '../../vector/index.ts';

/** Whether an answer counts as right, as in Pr@0.5. */
export const isRight = (iou: number): boolean => countsAbove(iou, 0.5);

/** What happened to one sample. The words of `outcomeWords` say what each means. */
export type OutcomeKind = 'right' | 'nothing' | 'wrong-object' | 'too-much' | 'too-little' | 'wrong-outline';

export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  right: 'right: IoU above 0.5',
  nothing: 'nothing marked',
  'wrong-object': 'wrong object: less than a tenth of the smaller of both masks is in common',
  'too-much': 'right object, too much marked: the truth is covered to three quarters',
  'too-little': 'right object, too little marked: three quarters of what is marked are right',
  'wrong-outline': 'right object, outline wrong both ways',
};

export interface Judgement {
  readonly iou: number;
  /** Pixels of the prediction and of the truth, at the compared resolution. */
  readonly predicted: number;
  readonly truth: number;
  readonly outcome: OutcomeKind;
}

/** Judges a sample by its counts alone. */
export function judge(record: PredictionRecord): Judgement {
  const { intersection, union } = record;
  const iou = sampleIoU(record)!;
  const predicted = rleArea(parseRle(record.prediction));
  const truth = union + intersection - predicted;
  return { iou, predicted, truth, outcome: outcomeOf(iou, intersection, predicted, truth) };
}

function outcomeOf(iou: number, intersection: number, predicted: number, truth: number): OutcomeKind {
  if (isRight(iou)) return 'right';
  if (predicted === 0) return 'nothing';
  if (intersection < 0.1 * Math.min(predicted, truth) || truth === 0) return 'wrong-object';
  if (intersection >= 0.75 * truth) return 'too-much';
  if (intersection >= 0.75 * predicted) return 'too-little';
  return 'wrong-outline';
}
