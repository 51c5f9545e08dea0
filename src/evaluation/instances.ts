/** How many of the objects that a sentence means were found one by one, and how many of those found are none. */
export interface InstanceCounts {
  /** Pairs of one that was found and one that is there, each in one pair at most. */
  readonly matched: number;
  readonly found: number;
  readonly there: number;
}

/** Precision, recall and F1 of counts, in [0, 1]; 1 where there is nothing and nothing was found. */
export function instanceScores({ matched, found, there }: InstanceCounts) {
  const share = (of: number) => (of === 0 ? 1 : matched / of);
  return {
    precision: share(found),
    recall: share(there),
    f1: found + there === 0 ? 1 : (2 * matched) / (found + there),
  };
}

/**
 * Pairs what was found with what is there, the largest overlap first, as detection benchmarks do.
 * @param iou of the one found and the one that is there, by their numbers
 * @param least IoU of a pair. Default 0.5
 */
export function matchInstances(
  found: number,
  there: number,
  iou: (found: number, there: number) => number,
  least = 0.5,
): InstanceCounts {
  const pairs: { readonly iou: number; readonly one: number; readonly other: number }[] = [];
  for (let one = 0; one < found; one++) {
    for (let other = 0; other < there; other++) {
      const value = iou(one, other);
      if (value >= least) pairs.push({ iou: value, one, other });
    }
  }
  pairs.sort((a, b) => b.iou - a.iou);
  const [paired, taken] = [new Set<number>(), new Set<number>()];
  for (const { one, other } of pairs) {
    if (paired.has(one) || taken.has(other)) continue;
    paired.add(one);
    taken.add(other);
  }
  return { matched: paired.size, found, there };
}
