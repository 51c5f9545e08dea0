import { fitPlatt, type PlattCalibration, type ScoredTruth } from './platt.ts';
import {
  bestThreshold,
  type JudgedPresence,
  type OperatingPoint,
  operatingPoint,
  type Reliability,
  reliabilityOf,
} from './presence.ts';

/** A calibration of object scores, and what it is worth on the samples that it was fitted to. */
export interface CalibratedPresence extends PlattCalibration {
  /** What is chosen, with what it gives. */
  readonly chosen: OperatingPoint;
  /** What other thresholds would give: tenths. */
  readonly points: readonly OperatingPoint[];
  readonly reliability: Reliability;
}

/**
 * Fits probabilities to object scores and chooses the threshold (`bestThreshold`).
 * @param leastSensitivity part of the present targets that must still be found
 * Throws a RangeError where one class is missing, and where a higher score does not mean a likelier presence.
 *
 * @example
 * ```ts
 * import { calibratePresence } from 'skyrefer/evaluation';
 * const samples = Array.from({ length: 40 }, (_, index) => ({ score: index % 20, positive: index % 20 > 9 }));
 * const { chosen } = calibratePresence(samples, 0.95);
 * console.log(chosen.balancedAccuracy); // 1
 * ```
 */
export function calibratePresence(
  samples: readonly ScoredTruth[],
  leastSensitivity: number,
): CalibratedPresence {
  const { slope, offset } = fitPlatt(samples);
  if (!(slope > 0)) {
    throw new RangeError(
      `the object score does not tell present from absent (slope ${slope.toPrecision(3)}): ` +
        'the model was not trained to; train its object score with sentences about what is absent',
    );
  }
  const judged: JudgedPresence[] = samples.map(({ score, positive }) => ({
    probability: 1 / (1 + Math.exp(-(slope * score + offset))),
    positive,
  }));
  const tenths = Array.from({ length: 9 }, (_, index) => (index + 1) / 10);
  return {
    slope,
    offset,
    chosen: bestThreshold(judged, leastSensitivity),
    points: tenths.map((threshold) => operatingPoint(judged, threshold)),
    reliability: reliabilityOf(judged),
  };
}

/** Lines for people. */
export function formatCalibration({
  slope,
  offset,
  chosen,
  points,
  reliability,
}: CalibratedPresence): string {
  const percent = (fraction: number) => (100 * fraction).toFixed(2).padStart(12);
  const row = ({ threshold, sensitivity, specificity, balancedAccuracy }: OperatingPoint) =>
    [threshold.toFixed(4).padStart(9), percent(sensitivity), percent(specificity), percent(balancedAccuracy)]
      .join('')
      .concat(threshold === chosen.threshold ? '  chosen' : '');
  const table = [...points, chosen].sort((a, b) => a.threshold - b.threshold);
  return [
    `presence = sigmoid(${slope.toPrecision(5)} * object score ${offset < 0 ? '-' : '+'} ${Math.abs(offset).toPrecision(5)})`,
    '',
    'threshold sensitivity specificity    balanced',
    ...table.map(row),
    '',
    `Expected calibration error ${(100 * reliability.error).toFixed(2)}; said, true, sentences:`,
    ...reliability.bins.map(
      ({ from, to, probability, present, samples }) =>
        `  ${from.toFixed(1)} to ${to.toFixed(1)}${percent(probability)}${percent(present)}${String(samples).padStart(8)}`,
    ),
    '',
    'In percent. Sensitivity: present targets that are taken for present; specificity: absent ones taken for absent.',
  ].join('\n');
}
