import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, readlink, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { SkyreferError } from '../errors/skyrefer-error.ts';
import { sleep } from '../network/sleep.ts';

/** A sign of life this often. A lock of another machine without one for four times as long counts as left behind. */
const SIGN_OF_LIFE = 5_000;
const STALE = 4 * SIGN_OF_LIFE;
/** Pause between two looks at another process's lock. */
const POLL = 200;

/** Another process has what only one may have at a time. */
export class LockedError extends SkyreferError {
  override readonly name = 'LockedError';
  readonly code = 'locked';

  constructor(
    message: string,
    /** Who has it, in words: `process 12 on host`. */
    readonly holder: string,
    /** Whether that process is known to be there; one elsewhere may be gone, which shows after some seconds. */
    readonly lives: boolean = true,
  ) {
    super(message);
  }
}

export interface FileLockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Longest wait in milliseconds. Default 0: whoever comes second is refused at once. */
  readonly timeout?: number | undefined;
  /** Called once where another process has the lock. */
  readonly onWait?: ((holder: string) => void) | undefined;
  /** What is locked, for messages. Default: the lock's path without `.lock`. */
  readonly what?: string | undefined;
}

/** Who has a lock, as its file says. */
interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** In which numbering of processes `pid` counts: containers on one host have their own. Null where it cannot be told. */
  readonly numbering?: string | null;
  /** When the process began, as its system counts; numbers are given again, and this tells them apart. */
  readonly began?: string | null;
}

/**
 * A file that says who may do something that only one process at a time may do. A lock whose process is gone is taken over
 * at once. Whether it is gone can be told of a process of this machine; one of another machine, or of another container,
 * gives a sign of life every few seconds, and where none came for long its lock counts as left behind.
 */
export class FileLock {
  readonly path: string;
  readonly #id: string;
  readonly #lost = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;

  private constructor(path: string, id: string, what: string) {
    this.path = path;
    this.#id = id;
    this.#heartbeat = setInterval(async () => {
      const holder = await readHolder(path);
      if (holder?.id === id) await utimes(path, new Date(), new Date()).catch(() => {});
      else {
        const message = `another process took over the lock ${path} while this one slept; run it again`;
        this.#lost.abort(new LockedError(`${what}: ${message}`, nameOf(holder)));
        clearInterval(this.#heartbeat);
      }
    }, SIGN_OF_LIFE);
    this.#heartbeat.unref();
  }

  /**
   * Takes a lock, whose folder is made where it is missing.
   * Throws a LockedError where another process has it and does not let go in time, the signal's reason, and what the file
   * system throws.
   */
  static async take(path: string, options: FileLockOptions = {}): Promise<FileLock> {
    const { signal, timeout = 0, onWait, what = path.replace(/\.lock$/, '') } = options;
    const id = randomUUID();
    const giveUp = Date.now() + timeout;
    let told = false;
    for (;;) {
      signal?.throwIfAborted();
      if (await create(path, id)) return new FileLock(path, id, what);
      const holder = await readHolder(path);
      const state = await stateOf(path, holder);
      if (state === 'left behind') {
        await removeLeftBehind(path, holder);
        continue;
      }
      if (!told) onWait?.(nameOf(holder));
      told = true;
      if (Date.now() >= giveUp) {
        throw new LockedError(
          `${what} is in use by ${nameOf(holder)}; wait for it, or remove ${path} if it is not running`,
          nameOf(holder),
          state === 'lives',
        );
      }
      await sleep(Math.min(POLL, timeout), signal);
    }
  }

  /** Aborted, with a LockedError, where the process was asleep for so long that another took the lock over. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Lets another one have it. Harmless a second time. */
  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    if ((await readHolder(this.path))?.id === this.#id) await rm(this.path, { force: true }).catch(() => {});
  }
}

const nameOf = (holder: Holder | null): string =>
  holder ? `process ${holder.pid} on ${holder.host}` : 'another process';

/** Makes the lock file; false where it is there. */
async function create(path: string, id: string): Promise<boolean> {
  const holder: Holder = {
    id,
    pid: process.pid,
    host: hostname(),
    numbering: await numberingOfProcesses(),
    began: (await statusOf(process.pid))?.began ?? null,
  };
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(holder));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
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

async function stateOf(path: string, holder: Holder | null): Promise<'lives' | 'may live' | 'left behind'> {
  const silent = async () => {
    const stats = await stat(path).catch(() => null);
    return stats !== null && Date.now() - stats.mtimeMs > STALE ? 'left behind' : 'may live';
  };
  const { pid, host, numbering = null, began = null } = holder ?? {};
  if (pid === undefined || host !== hostname()) return silent();
  if (numbering !== (await numberingOfProcesses()) && numbering !== null) return silent();
  if (!isRunning(pid)) return 'left behind';
  // A thread of this very process may have ended without a word; others are known to be there, also while they sleep.
  if (pid === process.pid || began === null) return silent();
  const status = await statusOf(pid);
  return status?.began === began && !status.ended ? 'lives' : 'left behind';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends nothing
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's process
  }
}

/**
 * What Linux says of a process: when it began (the 22nd field, counted in ticks since the machine did), and whether it has ended although
 * its number is still taken, since nobody has asked how (the 3rd field: Z or X). The launcher of a cluster may leave such ones.
 */
async function statusOf(pid: number): Promise<{ readonly began: string; readonly ended: boolean } | null> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = status?.slice(status.lastIndexOf(')') + 2).split(' ');
  return fields?.[19] === undefined ? null : { began: fields[19], ended: /[ZXx]/.test(fields[0]!) };
}

const numberingOfProcesses = (): Promise<string | null> => readlink('/proc/self/ns/pid').catch(() => null);

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
