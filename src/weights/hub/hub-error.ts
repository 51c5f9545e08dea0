import { SkyreferError } from '../../errors/skyrefer-error.ts';

/** What went wrong between here and the hub. */
export type HubProblem =
  /** The hub wants a token, or refuses the one it got. */
  | 'unauthorized'
  /** The token is good, but not for this repository; gated repositories want their terms accepted. */
  | 'forbidden'
  | 'not-found'
  /** The server could not be reached, cut the connection or fell silent, and went on doing so. */
  | 'unreachable'
  | 'rate-limited'
  /** The server answers with its own failure, or in a way that a hub does not. */
  | 'server'
  /** The bytes are not those that the hub announced. */
  | 'checksum'
  | 'disk-full'
  | 'permission'
  /** Not in the cache, and the network may not be used. */
  | 'offline'
  /** Another process is downloading the same file and did not finish in the time allowed. */
  | 'locked';

/** Something could not be had from the hub or its cache; the message names it and the remedy. */
export class HubError extends SkyreferError {
  override readonly name = 'HubError';
  readonly reason: HubProblem;

  constructor(problem: HubProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = problem;
  }

  get code() {
    return `hub/${this.reason}` as const;
  }
}

/**
 * A failure of the file system as an error that says what to do, by its code; other errors are returned as they are.
 * @param doing what was tried, e.g. `cannot write /data/x`
 */
export function fileSystemError(error: unknown, doing: string): unknown {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new HubError(
        'disk-full',
        `${doing}: the disk is full; free space and run it again, it goes on where it stopped`,
        {
          cause: error,
        },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new HubError(
        'permission',
        `${doing}: permission denied; choose a folder that may be written to`,
        { cause: error },
      );
    default:
      return error;
  }
}
