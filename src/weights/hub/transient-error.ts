import { withRetries } from '../../network/with-retries.ts';
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

/** Tries something as often as the settings say, as long as it fails with a {@link TransientError}. See `withRetries`. */
export function withHubRetries<Result>(
  { tries, backoff }: Pick<HubSettings, 'tries' | 'backoff'>,
  signal: AbortSignal | undefined,
  attempt: (progressed: () => void) => Promise<Result>,
): Promise<Result> {
  const passing = (error: unknown) => (error instanceof TransientError ? error : null);
  return withRetries({ tries, backoff, passing, signal }, attempt);
}
