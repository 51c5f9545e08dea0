import { SkyreferError } from '../errors/skyrefer-error.ts';
import type { BoundingBox, CoordinateSpace } from '../geo/bounding-box.ts';
import type { CorrectionStart } from './correction-start.ts';

/** What is asked of an image besides the sentences; what is left out or null has its default. */
export interface ImageQuestion {
  /** Every match, window by window, instead of the one object that a sentence means. */
  readonly all?: boolean;
  /** With `all`: least score of a window that counts. Default 0.3. */
  readonly minScore?: number | null;
  /** Look at the image in one view of the model, however large it is. */
  readonly oneView?: boolean;
  /** Probability above which a pixel is inside, between 0 and 1. Default 0.5. */
  readonly threshold?: number | null;
  /** The image is known to show what the sentences describe: the likeliest is drawn. */
  readonly assumePresent?: boolean;
  /**
   * Sentences about what the model does not know are answered all the same; what is marked is a guess then. Default
   * false: nothing is marked, and `reason` says why. Corrections say that the object is there, and are always drawn.
   */
  readonly tryAnyway?: boolean;
  /** Answers tell what each word looked at, where the image is looked at in one view. */
  readonly explain?: boolean;
  /** Corrections of the answer to the one sentence, in the coordinates of `space`: all so far, not only the new ones. */
  readonly points?: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  /** A box around the object. */
  readonly box?: BoundingBox | null;
  /** What they correct, in one view, where it is not the answer to the sentence. */
  readonly start?: CorrectionStart | null;
  /** Of the points. Default `pixel`: pixels of the image's file, also where a part of it is looked at. */
  readonly space?: CoordinateSpace;
}

/** Parts of a question that contradict each other or make no sense. */
export class QuestionError extends SkyreferError {
  override readonly name = 'QuestionError';
  readonly code = 'question';
}

/** Throws a QuestionError, before anything is computed. */
export function checkQuestion(sentences: readonly string[], question: ImageQuestion): void {
  const { all, minScore, oneView, threshold, points = [], box, start } = question;
  const fail = (message: string): never => {
    throw new QuestionError(message);
  };
  if (sentences.length === 0)
    fail("there is no sentence; say what to look for, as in 'the airplane on the left'");
  if (all && oneView) fail('all searches window by window, which oneView rules out; give one of them');
  if (all && (points.length > 0 || box)) {
    fail('points and a box correct one answer; with all there are many: leave one of them out');
  }
  if ((points.length > 0 || box) && sentences.length !== 1) {
    fail('points and a box correct the answer to one sentence; give that sentence alone');
  }
  if (start && points.length === 0 && !box) {
    fail('start says what points or a box correct; give at least one of them, too');
  }
  if (typeof minScore === 'number' && !all) fail('minScore says which windows count with all; give all, too');
  if (typeof threshold === 'number' && !(threshold > 0 && threshold < 1)) {
    fail(`the threshold ${threshold} is no probability between 0 and 1`);
  }
}
