import { sleep } from './sleep.ts';

/** What a failure that may pass says about the next try. */
export interface PassingFailure {
  /** How many of the tries it uses up: more where another try helps little or costs much. Default 1. */
  readonly cost?: number;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter?: number | null;
}

export interface RetryOptions {
  /** Failures in a row after which the last one is thrown. */
  readonly tries: number;
  /** Milliseconds of the first pause. Pauses double and are shortened by up to a quarter at random. */
  readonly backoff: number;
  /** Longest pause in milliseconds. Default 30 s. */
  readonly longestPause?: number;
  /** Whether a failure may pass; null where another try is of no use. */
  readonly passing: (error: unknown) => PassingFailure | null;
  readonly signal?: AbortSignal | undefined;
}

/** Longest wait that a server may ask for; beyond it, its answer is the failure. */
const LONGEST_WAIT = 5 * 60_000;
const LONGEST_PAUSE = 30_000;

/**
 * Tries something until it succeeds, fails for good, or has failed too often in a row. The random part of the pauses keeps
 * many clients from coming back at once.
 * @param attempt calls `progressed` when this try has brought something new: the count starts again
 * @throws what the last try threw, or the signal's reason
 */
export async function withRetries<Result>(
  options: RetryOptions,
  attempt: (progressed: () => void) => Promise<Result>,
): Promise<Result> {
  const { tries, backoff, longestPause = LONGEST_PAUSE, passing, signal } = options;
  let failures = 0;
  let pause = backoff;
  for (;;) {
    try {
      return await attempt(() => {
        failures = 0;
        pause = backoff;
      });
    } catch (error) {
      signal?.throwIfAborted();
      const failure = passing(error);
      if (!failure) throw error;
      const { cost = 1, retryAfter } = failure;
      failures += cost;
      if (failures >= tries || (retryAfter ?? 0) > LONGEST_WAIT) throw error;
      await sleep(Math.max(pause * (1 - Math.random() / 4), retryAfter ?? 0), signal);
      pause = Math.min(2 * pause, longestPause);
    }
  }
}
