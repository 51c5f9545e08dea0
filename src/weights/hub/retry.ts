import { HubError, type HubProblem } from './hub-error.ts';
import type { HubSettings } from './settings.ts';

/** A failure that may pass: the same is worth another try. */
export class TransientError extends HubError {
  /** How many of the tries it uses up: more where another try helps little or costs much. */
  readonly cost: number;
  /** Milliseconds that the server asked to wait, or null. */
  readonly retryAfter: number | null;

  constructor(
    problem: HubProblem,
    message: string,
    options: ErrorOptions & { cost?: number; retryAfter?: number | null } = {},
  ) {
    super(problem, message, options);
    this.cost = options.cost ?? 1;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** Longest wait that a server may ask for; beyond it, its answer is an error. */
const LONGEST_WAIT = 5 * 60_000;
/** Longest pause of our own. */
const LONGEST_PAUSE = 30_000;

/**
 * Tries something until it succeeds, fails for good, or has failed `settings.tries` times in a row. Pauses double and are
 * shortened by up to a quarter at random, so that many clients do not come back at once.
 * @param attempt is told how to report that this try brought something new: the count starts again
 * @throws what the last try threw
 */
export async function withRetries<Result>(
  settings: Pick<HubSettings, 'tries' | 'backoff'>,
  signal: AbortSignal | undefined,
  attempt: (progressed: () => void) => Promise<Result>,
): Promise<Result> {
  let failures = 0;
  let pause = settings.backoff;
  for (;;) {
    try {
      return await attempt(() => {
        failures = 0;
        pause = settings.backoff;
      });
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof TransientError)) throw error;
      failures += error.cost;
      if (failures >= settings.tries || (error.retryAfter ?? 0) > LONGEST_WAIT) throw error;
      const own = pause * (1 - Math.random() / 4);
      await sleep(Math.max(own, error.retryAfter ?? 0), signal);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }
}

/** Waits; throws the signal's reason as soon as it is aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
