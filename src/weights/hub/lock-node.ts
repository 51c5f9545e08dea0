import { FileLock, LockedError } from '../../files/file-lock.ts';
import { fileSystemError, HubError } from './hub-error.ts';

export interface LockOptions {
  readonly signal?: AbortSignal;
  /** Longest wait in milliseconds. */
  readonly timeout: number;
  /** Called once where another process has the lock. */
  readonly onWait?: (holder: string) => void;
}

/**
 * Downloads a file that only one process at a time may download.
 *
 * @param work is given a signal that is aborted where the lock was lost (the process was asleep and another took over) or
 *   the caller's signal is aborted
 * @throws HubError `locked` where the other process does not finish within the time allowed
 */
export async function withLock<Result>(
  path: string,
  options: LockOptions,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const lock = await FileLock.take(path, options).catch((error: unknown) => {
    if (!(error instanceof LockedError)) throw fileSystemError(error, `cannot write the lock ${path}`);
    throw new HubError(
      'locked',
      `${error.holder} is still downloading the same file; wait for it, or remove ${path} if it is not running`,
      { cause: error },
    );
  });
  const lost = new AbortController();
  lock.lost.addEventListener('abort', () => lost.abort(new HubError('locked', lock.lost.reason.message)));
  try {
    return await work(options.signal ? AbortSignal.any([options.signal, lost.signal]) : lost.signal);
  } finally {
    await lock.release();
  }
}
