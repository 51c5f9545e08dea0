/** What a run of mutation testing gave. */
export interface MutationScore {
  readonly all: number;
  /** Mutations that no test reaches: they count as not noticed. */
  readonly unreached: number;
  readonly tried: number;
  readonly noticed: number;
  /** Of the noticed ones those that ran past their time on the wall, which a busy machine may do to any. */
  readonly overtime: number;
  /** Share of all that tests notice, estimated where not all were tried, and the ends of its 95 % interval. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** 97.5 % quantile of the normal distribution. */
const Z = 1.96;

/**
 * Counts the mutants of a report. Those that no test reaches are known without a run; of the others those that were not drawn
 * have the status `RuntimeError` (test-runner.mjs), and their share is estimated with Wilson's score interval (1927), narrowed
 * by the correction for a sample that is a good part of all: n' = n (N - 1) / (N - n).
 */
export function mutationScore(
  mutants: readonly { readonly status: string; readonly statusReason?: string }[],
): MutationScore {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const tried = noticed + count('Survived');
  const unreached = count('NoCoverage');
  const reached = tried + count('RuntimeError');
  const all = reached + unreached;
  const share = tried === 0 ? 0 : noticed / tried;
  const weight = all === 0 ? 0 : reached / all;
  const n = tried === reached ? Infinity : (tried * (reached - 1)) / (reached - tried);
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + (Z / (2 * n)) ** 2)) / (1 + Z ** 2 / n);
  return {
    all,
    unreached,
    tried,
    noticed,
    overtime: mutants.filter(({ status, statusReason }) => status === 'Timeout' && !statusReason).length,
    score: weight * share,
    low: weight * Math.max(0, middle - half),
    high: weight * Math.min(1, middle + half),
  };
}
