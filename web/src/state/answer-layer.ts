import type { CorrectionPrompts, EngineAnswer } from '../engine/engine.ts';
import type { Region } from '../image/region.ts';

/** One answer as the user sees and changes it. Immutable: every change makes a new one, so that undo can go back. */
export interface AnswerLayer {
  readonly id: string;
  readonly sentence: string;
  /** `#rrggbb` */
  readonly colour: string;
  readonly visible: boolean;
  /** Probability above which a pixel belongs to the answer, in (0, 1). */
  readonly threshold: number;
  /** Of the fill, in [0, 1]. */
  readonly opacity: number;
  /** The part of the image that was asked about. */
  readonly region: Region;
  /** What the model said to the sentence alone; corrections start from it. */
  readonly original: EngineAnswer;
  /** What is shown: the original, or the corrected one. */
  readonly answer: EngineAnswer;
  /** In pixels of the image. */
  readonly corrections: CorrectionPrompts;
  /** The encoded picture that answered; one of another engine has to be asked anew before it can correct. */
  readonly pictureKey: string;
  readonly model: string;
  readonly modelHash: string;
  /** ISO 8601 */
  readonly time: string;
}

export const DEFAULT_THRESHOLD = 0.5;
export const DEFAULT_OPACITY = 0.45;
export const NO_CORRECTIONS: CorrectionPrompts = { points: [] };

export function correctionCount({ points, box }: CorrectionPrompts): number {
  return points.length + (box ? 1 : 0);
}
