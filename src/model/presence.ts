/**
 * Whether an image shows what a sentence describes at all. SAM 2's decoder has a head for it whose output, the object
 * score z, is a logit; it is worth something where that head was trained on sentences about what is not there. What z
 * is worth then is measured and stored with the model: Platt's calibration (Platt 1999), p = sigmoid(slope z + offset).
 */

/** From the object score to a probability, and where "it is there" begins. */
export interface PresenceCalibration {
  /** Above 0. */
  readonly slope: number;
  readonly offset: number;
  /** In [0, 1]: what a sentence describes counts as absent where the probability is smaller. */
  readonly threshold: number;
}

/** What a model says about a sentence's target being in the image. */
export interface Presence {
  /** Probability that the image shows what the sentence describes; null where the model cannot tell. */
  readonly presence: number | null;
  /** Whether the probability is below the model's threshold. */
  readonly ruledOut: boolean;
}

/** Of a mask that does not come from a sentence, and of models without a calibration. */
export const UNKNOWN_PRESENCE: Presence = { presence: null, ruledOut: false };

/** Calibrated probability of an object score. */
export const presenceProbability = (
  { slope, offset }: Pick<PresenceCalibration, 'slope' | 'offset'>,
  objectScore: number,
): number => 1 / (1 + Math.exp(-(slope * objectScore + offset)));

/** @param calibration undefined for a model that has none */
export function judgePresence(calibration: PresenceCalibration | undefined, objectScore: number): Presence {
  if (!calibration) return UNKNOWN_PRESENCE;
  const presence = presenceProbability(calibration, objectScore);
  return { presence, ruledOut: presence < calibration.threshold };
}
