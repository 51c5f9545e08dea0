/** What a model says to a sentence about a picture that nobody has labelled yet, as far as it matters to who labels. */
export interface PreLabel {
  readonly sentence: string;
  /** Whether anything is marked. */
  readonly present: boolean;
  /** Calibrated probability that the picture shows it; null where the model cannot tell. */
  readonly presence: number | null;
  /** The model's own estimate of its mask's intersection over union with the true one, 0 to 1. */
  readonly score: number;
  /** The model does not know what is asked for. */
  readonly guess: boolean;
}

/** What the sureness of a model's answers is measured by. */
export interface Undecided {
  /** Presence at which the model decides neither way; null of a model that cannot tell. */
  readonly presence: number | null;
  /** Score below which more answers are wrong than right; null where that was not measured. */
  readonly score: number | null;
}

/** Where a score is undecided if nobody has measured it. */
const EVEN_SCORE = 0.5;

/**
 * How sure the model is of an answer, from 0 (undecided, or it does not know what is asked for) to 1. Whether the thing is there is as
 * sure as its calibrated probability is far from the model's threshold, on its own side of it; a mask is as sure as its score is
 * above the one at which as many answers are wrong as right. The less sure of the two counts.
 */
export function surenessOf(prediction: PreLabel, undecided: Undecided): number {
  const { guess, present, presence, score } = prediction;
  if (guess) return 0;
  const evenScore = undecided.score ?? EVEN_SCORE;
  const ofMask = present ? above(score, evenScore) : 1;
  if (presence === null) return present ? ofMask : 0; // nothing found, and no way to tell whether it is there
  const threshold = undecided.presence ?? 0.5;
  const ofPresence = presence >= threshold ? above(presence, threshold) : above(1 - presence, 1 - threshold);
  // Probably there, but nothing was drawn: a person has to look.
  if (!present && presence >= threshold) return 0;
  return Math.min(ofMask, ofPresence);
}

/** How far a value is above the even one, 1 at its most. */
const above = (value: number, even: number): number =>
  even >= 1 ? 0 : Math.min(1, Math.max(0, (value - even) / (1 - even)));

/** How sure the model is of a picture: of the sentence of which it is least. Null where nothing was predicted. */
export function pictureSureness(predictions: readonly PreLabel[], undecided: Undecided): number | null {
  if (predictions.length === 0) return null;
  return Math.min(...predictions.map((prediction) => surenessOf(prediction, undecided)));
}

/** In which order pictures are labelled. */
export const LABEL_ORDERS = ['least-sure', 'name'] as const;
export type LabelOrder = (typeof LABEL_ORDERS)[number];

/**
 * The order in which open pictures are labelled; they come in the order of their names. `least-sure`: first what the model has looked at, the
 * least sure one before all, then what it has not, by name.
 */
export function labelQueue<Picture extends { readonly sureness: number | null }>(
  open: readonly Picture[],
  order: LabelOrder,
): Picture[] {
  if (order === 'name') return [...open];
  return [...open].sort((a, b) => (a.sureness ?? 2) - (b.sureness ?? 2)); // stable: equals stay by name
}
