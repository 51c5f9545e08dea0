/** A score of the model that is a logit, and what is true. */
export interface ScoredTruth {
  readonly score: number;
  readonly positive: boolean;
}

/** p = sigmoid(slope * score + offset) */
export interface PlattCalibration {
  readonly slope: number;
  readonly offset: number;
}

const MOST_STEPS = 100;
/** Largest derivative at which the fit is done. */
const TOLERANCE = 1e-9;
/** Keeps the Hessian away from singular, where all scores are the same. */
const RIDGE = 1e-12;

/**
 * Platt's calibration of scores: the logistic loss is minimised by Newton's method with backtracking (Platt 1999; Lin, Lin
 * and Weng 2007). Targets are Platt's, a little inside of 0 and 1, so that scores that separate the classes perfectly
 * give a finite slope. Both classes weigh the same whatever their number: a probability is that of a sentence which is as
 * likely about something absent as not.
 *
 * Throws a RangeError where one class is missing, or a score is not a number.
 */
export function fitPlatt(samples: readonly ScoredTruth[]): PlattCalibration {
  const positives = samples.filter(({ positive }) => positive).length;
  const negatives = samples.length - positives;
  if (positives === 0 || negatives === 0) {
    throw new RangeError(
      `a calibration needs both kinds of samples, got ${positives} positive and ${negatives} negative ones`,
    );
  }
  if (!samples.every(({ score }) => Number.isFinite(score))) {
    throw new RangeError('a calibration needs finite scores');
  }
  const target = { true: (positives + 1) / (positives + 2), false: 1 / (negatives + 2) };
  const weight = { true: 0.5 / positives, false: 0.5 / negatives };
  const terms = samples.map(({ score, positive }) => ({
    score,
    target: target[`${positive}`],
    weight: weight[`${positive}`],
  }));
  // -t log p - (1 - t) log(1 - p), written so that nothing overflows.
  const loss = (slope: number, offset: number): number =>
    terms.reduce((sum, { score, target: t, weight: w }) => {
      const z = slope * score + offset;
      return sum + w * (Math.max(z, 0) - t * z + Math.log1p(Math.exp(-Math.abs(z))));
    }, 0);
  let [slope, offset] = [0, 0];
  let current = loss(slope, offset);
  for (let step = 0; step < MOST_STEPS; step++) {
    let [gSlope, gOffset, hSlope, hCross, hOffset] = [0, 0, RIDGE, 0, RIDGE];
    for (const { score, target: t, weight: w } of terms) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const [error, curvature] = [w * (p - t), w * p * (1 - p)];
      gSlope += error * score;
      gOffset += error;
      hSlope += curvature * score * score;
      hCross += curvature * score;
      hOffset += curvature;
    }
    if (Math.max(Math.abs(gSlope), Math.abs(gOffset)) < TOLERANCE) break;
    const determinant = hSlope * hOffset - hCross * hCross;
    const dSlope = -(hOffset * gSlope - hCross * gOffset) / determinant;
    const dOffset = -(hSlope * gOffset - hCross * gSlope) / determinant;
    const descent = gSlope * dSlope + gOffset * dOffset;
    let size = 1;
    let next = loss(slope + dSlope, offset + dOffset);
    while (!(next <= current + 1e-4 * size * descent) && size > 1e-10) {
      size /= 2;
      next = loss(slope + size * dSlope, offset + size * dOffset);
    }
    if (!(next < current)) break;
    [slope, offset, current] = [slope + size * dSlope, offset + size * dOffset, next];
  }
  return { slope, offset };
}
