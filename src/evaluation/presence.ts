/** How well a model tells whether an image shows what a sentence describes. */

/** A prediction of presence, and what is true. */
export interface JudgedPresence {
  /** Probability that the target is there. */
  readonly probability: number;
  /** Whether it is. */
  readonly positive: boolean;
}

/** Fractions in 0..1; NaN where there are no samples of a kind. */
export interface PresenceRates {
  /** Part of the present targets that are taken for present. */
  readonly sensitivity: number;
  /** Part of the absent targets that are taken for absent. */
  readonly specificity: number;
  /** Mean of the two. */
  readonly balancedAccuracy: number;
}

/** What a threshold on the probability gives. */
export interface OperatingPoint extends PresenceRates {
  readonly threshold: number;
}

/** Counts where the truth is known: what was said of present targets, and of absent ones. */
export interface PresenceCounts {
  readonly present: { readonly samples: number; readonly found: number };
  readonly absent: { readonly samples: number; readonly ruledOut: number };
}

/** The same as fractions. */
export function ratesOf({ present, absent }: PresenceCounts): PresenceRates {
  const sensitivity = present.found / present.samples;
  const specificity = absent.ruledOut / absent.samples;
  return { sensitivity, specificity, balancedAccuracy: (sensitivity + specificity) / 2 };
}

/** What a threshold gives: present is what reaches it. */
export function operatingPoint(samples: readonly JudgedPresence[], threshold: number): OperatingPoint {
  const count = (positive: boolean, reaches: boolean) =>
    samples.filter((each) => each.positive === positive && each.probability >= threshold === reaches).length;
  const rates = ratesOf({
    present: { samples: count(true, true) + count(true, false), found: count(true, true) },
    absent: { samples: count(false, true) + count(false, false), ruledOut: count(false, false) },
  });
  return { threshold, ...rates };
}

/**
 * The threshold of the best balanced accuracy among those that keep the sensitivity: what is there and not found is
 * worse than what is drawn in vain, since people mostly ask about what they have seen. Candidates lie midway between
 * neighbouring probabilities; of equally good ones, the lowest.
 * @param leastSensitivity part of the present targets that must still be found
 */
export function bestThreshold(samples: readonly JudgedPresence[], leastSensitivity: number): OperatingPoint {
  const order = [...samples].sort((a, b) => a.probability - b.probability);
  const positives = order.filter(({ positive }) => positive).length;
  const negatives = order.length - positives;
  const pointAt = (threshold: number, missed: number, ruledOut: number): OperatingPoint => ({
    threshold,
    ...ratesOf({
      present: { samples: positives, found: positives - missed },
      absent: { samples: negatives, ruledOut },
    }),
  });
  let best = pointAt(0, 0, 0);
  let [missed, ruledOut] = [0, 0];
  for (const [index, { probability, positive }] of order.entries()) {
    if (positive) missed++;
    else ruledOut++;
    const next = order[index + 1]?.probability;
    if (next === undefined || next === probability) continue;
    const point = pointAt((probability + next) / 2, missed, ruledOut);
    if (point.sensitivity < leastSensitivity) break;
    if (point.balancedAccuracy > best.balancedAccuracy) best = point;
  }
  return best;
}

/** A range of probabilities, and how often what got one of them was there. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  /** Mean probability in the range. */
  readonly probability: number;
  /** Part that was present; both classes weigh the same over all ranges. */
  readonly present: number;
}

export interface Reliability {
  /** Expected calibration error: mean distance of probability and truth over the ranges, in 0..1. */
  readonly error: number;
  /** Ranges with samples. */
  readonly bins: readonly ReliabilityBin[];
}

/** Reliability over equal ranges of the probability (Guo et al. 2017). Both classes weigh the same, as in `fitPlatt`. */
export function reliabilityOf(samples: readonly JudgedPresence[], ranges = 10): Reliability {
  const positives = samples.filter(({ positive }) => positive).length;
  const weightOf = (positive: boolean) => 0.5 / (positive ? positives : samples.length - positives);
  const bins: ReliabilityBin[] = [];
  let error = 0;
  for (let index = 0; index < ranges; index++) {
    const inside = samples.filter(
      ({ probability }) => Math.min(ranges - 1, Math.floor(probability * ranges)) === index,
    );
    if (inside.length === 0) continue;
    let [weight, probability, present] = [0, 0, 0];
    for (const each of inside) {
      const own = weightOf(each.positive);
      weight += own;
      probability += own * each.probability;
      if (each.positive) present += own;
    }
    error += Math.abs(probability - present);
    bins.push({
      from: index / ranges,
      to: (index + 1) / ranges,
      samples: inside.length,
      probability: probability / weight,
      present: present / weight,
    });
  }
  return { error, bins };
}
