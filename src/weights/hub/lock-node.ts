import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { sleep } from '../../network/sleep.ts';
import { fileSystemError, HubError } from './hub-error.ts';

/** A sign of life this often; four missed ones, and the lock counts as left behind. */
const SIGN_OF_LIFE = 5_000;
const STALE = 4 * SIGN_OF_LIFE;
/** Pause between two looks at another process's lock. */
const POLL = 200;

export interface LockOptions {
  readonly signal?: AbortSignal;
  /** Longest wait in milliseconds. */
  readonly timeout: number;
  /** Called once where another process has the lock. */
  readonly onWait?: (holder: string) => void;
}

interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/**
 * Does something that only one process at a time may do. The lock is a file that says who has it and whose time is renewed
 * every few seconds; one whose process is gone, or that was not renewed, is taken over.
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
  const id = randomUUID();
  await acquire(path, id, options);
  const lost = new AbortController();
  const heartbeat = setInterval(async () => {
    const holder = await readHolder(path);
    if (holder?.id === id) await utimes(path, new Date(), new Date()).catch(() => {});
    else lost.abort(new HubError('locked', `another process took over the lock ${path}; run it again`));
  }, SIGN_OF_LIFE);
  try {
    return await work(options.signal ? AbortSignal.any([options.signal, lost.signal]) : lost.signal);
  } finally {
    clearInterval(heartbeat);
    if ((await readHolder(path))?.id === id) await rm(path, { force: true }).catch(() => {});
  }
}

async function acquire(path: string, id: string, options: LockOptions): Promise<void> {
  const giveUp = Date.now() + options.timeout;
  let told = false;
  for (;;) {
    options.signal?.throwIfAborted();
    if (await create(path, { id, pid: process.pid, host: hostname() })) return;
    const holder = await readHolder(path);
    if (await isLeftBehind(path, holder)) {
      await removeLeftBehind(path, holder);
      continue;
    }
    const name = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
    if (!told) options.onWait?.(name);
    told = true;
    if (Date.now() > giveUp) {
      throw new HubError(
        'locked',
        `${name} is still downloading the same file; wait for it, or remove ${path} if it is not running`,
      );
    }
    await sleep(Math.min(POLL, options.timeout), options.signal);
  }
}

/** Makes the lock file; false where it is there. */
async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    try {
      await file.writeFile(JSON.stringify(holder));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileSystemError(error, `cannot write the lock ${path}`);
  }
}

/** Who has a lock; null where there is none, or it is being written. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

async function isLeftBehind(path: string, holder: Holder | null): Promise<boolean> {
  if (holder?.host === hostname() && !isRunning(holder.pid)) return true;
  const stats = await stat(path).catch(() => null);
  return stats !== null && Date.now() - stats.mtimeMs > STALE;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends nothing
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's process
  }
}

/** Takes a lock away, unless in the meantime another process did so and has made its own. */
async function removeLeftBehind(path: string, holder: Holder | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return; // another process was faster
  }
  const taken = await readHolder(aside);
  if (taken?.id !== holder?.id) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}
