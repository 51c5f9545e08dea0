import type { EngineAnswer } from '../engine/engine.ts';
import type { Region } from '../image/region.ts';
import type { Correction, Place } from './correction.ts';

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
  /** Which of the answer's candidates is shown: 0 what the model takes to be meant, then its runners-up. */
  readonly choice: number;
  /** What a person made of it since, oldest first. */
  readonly corrections: readonly Correction[];
  /** A place in each instance that a person has looked at and found right. */
  readonly kept: readonly Place[];
  /** A place in each of several parts that are one instance, by a person's word. */
  readonly joined: readonly (readonly Place[])[];
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

const chosen = new WeakMap<EngineAnswer, EngineAnswer[]>();

/** The answer with the logits of the candidate that is shown. */
export function shownAnswer({ answer, choice }: Pick<AnswerLayer, 'answer' | 'choice'>): EngineAnswer {
  const candidate = answer.runnersUp[choice - 1];
  if (!candidate) return answer;
  let known = chosen.get(answer);
  if (!known) {
    known = answer.runnersUp.map(({ logits }) => ({ ...answer, logits }));
    chosen.set(answer, known);
  }
  return known[choice - 1]!;
}

/**
 * The model's own estimate of what it drew last, in [0, 1]; the sentence's where corrections have none. Null of a runner-up: the
 * estimate is about what the model takes to be meant.
 */
export function shownScore({
  answer,
  choice,
  corrections,
}: Pick<AnswerLayer, 'answer' | 'choice' | 'corrections'>): number | null {
  for (const correction of corrections.toReversed()) {
    if ('score' in correction && correction.score !== null) return correction.score;
  }
  return choice === 0 ? answer.score : null;
}

/** Whether a person has to be told that of such answers more are wrong than right: what was corrected or chosen is not in doubt. */
export const isInDoubt = ({
  answer,
  choice,
  corrections,
}: Pick<AnswerLayer, 'answer' | 'choice' | 'corrections'>): boolean =>
  answer.unsure && choice === 0 && corrections.length === 0;
