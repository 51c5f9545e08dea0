import type { EngineAnswer } from '../engine/engine.ts';
import type { Region } from '../image/region.ts';
import type { Correction } from './correction.ts';

export interface Searched {
  /** How sure it is that this is the object that the sentence means, in [0, 1]. */
  readonly confidence: number;
  /** Whether it, or the image where nothing was found, was seen too coarsely to be sure. */
  readonly coarse: boolean;
  /** Longer side in pixels of the image from which objects show. */
  readonly smallestObject: number;
}

/** One answer as the user sees and changes it. Immutable: every change makes a new one, so that undo can go back. */
export interface AnswerLayer {
  readonly id: string;
  readonly sentence: string;
  /** What of the sentence was not understood, in words. */
  readonly notes?: readonly string[];
  /** The model's category that was understood; null or left out where none was. */
  readonly category?: string | null;
  /** The model does not know what was asked for: what is marked is a guess. */
  readonly guess?: boolean;
  /** `#rrggbb` */
  readonly colour: string;
  readonly visible: boolean;
  /** Probability above which a pixel belongs to the answer, in (0, 1). */
  readonly threshold: number;
  /** Of the fill, in [0, 1]. */
  readonly opacity: number;
  /** The part of the image that was asked about. */
  readonly region: Region;
  /** What the model said to the sentence alone. */
  readonly answer: EngineAnswer;
  /** What a person made of it since, oldest first. */
  readonly corrections: readonly Correction[];
  /** The encoded picture that answered; one of another engine has to be asked anew before it can correct. */
  readonly pictureKey: string;
  /** Of answers that were searched for in all of the image: how sure they are. Null of one view's. */
  readonly searched: Searched | null;
  readonly model: string;
  readonly modelHash: string;
  /** ISO 8601 */
  readonly time: string;
}

export const DEFAULT_THRESHOLD = 0.5;
export const DEFAULT_OPACITY = 0.45;

/** The model's own estimate of what it drew last, in [0, 1]; the sentence's where corrections have none. */
export function shownScore({ answer, corrections }: Pick<AnswerLayer, 'answer' | 'corrections'>): number {
  for (const correction of corrections.toReversed()) {
    if ('score' in correction && correction.score !== null) return correction.score;
  }
  return answer.score;
}
