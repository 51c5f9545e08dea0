import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Database, isPassing, type Statements, whenBack } from '../../database/database-node.ts';
import { JobQueue } from '../../database/job-queue-node.ts';
import { Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import type { ReadableContent, Results } from '../outputs/answer-content.ts';
import { type Answerer, answererWords, queueOf } from './answerer.ts';
import { type Job, type JobRequest, type JobState, newJob } from './job.ts';
import { begunAt, failedAt, successfulAt, waitingAt } from './job-changes.ts';
import { checkedBytes, discardAll, fileOf, writeResults } from './job-results.ts';
import * as rows from './job-rows.ts';
import { type JobClaim, type JobListener, type JobStore, MOST_BEGINNINGS } from './job-store.ts';
import { deleteParts, makeJobTables, readParts, storedParts, writeParts } from './job-tables.ts';

export interface PostgresJobStoreOptions {
  /** `postgres://...` */
  readonly address: string;
  readonly answerer: Answerer;
  /** Folder for images and journals of the jobs in work here; made where it is missing. */
  readonly folder: string;
  /** Seconds after its end that a job is kept. */
  readonly seconds: number;
  /** Bytes of all results, and how many finished jobs are kept; the oldest are removed. */
  readonly maxBytes: number;
  readonly maxFinished: number;
  /** Seconds without a sign of life after which a job in work is given to another service; at least 10. Default 30. */
  readonly heartbeatSeconds?: number;
}

/** How often services look for jobs, tell how far theirs are, and see whether they still have them. */
const LOOK_MILLISECONDS = 1000;
const IMAGE = 'image';

/** A job that this service holds. */
interface Held extends rows.JobHold {
  state: JobState;
  /** Whether its state is not written yet. */
  noted: boolean;
}

/** Jobs in a PostgreSQL database that several services share: each of them knows all, and whichever has room does them. */
export class PostgresJobStore implements JobStore {
  readonly #options: PostgresJobStoreOptions;
  readonly #database: Database;
  readonly #jobs: JobQueue;
  readonly #queue: string;
  readonly #answerer: string;
  readonly #held = new Map<string, Held>();
  readonly #beating: NodeJS.Timeout;
  readonly #looking: NodeJS.Timeout;
  #look: Promise<void> | null = null;
  #listener: JobListener | null = null;

  private constructor(
    options: PostgresJobStoreOptions,
    database: Database,
    jobs: JobQueue,
    heartbeat: number,
  ) {
    [this.#options, this.#database, this.#jobs] = [options, database, jobs];
    this.#queue = queueOf(options.answerer);
    this.#answerer = answererWords(options.answerer);
    this.#beating = setInterval(() => this.#beat(), (heartbeat * 1000) / 3);
    this.#looking = setInterval(() => {
      this.#look ??= this.#lookAround()
        .catch(() => {}) // a database that is away: the next look is soon
        .finally(() => {
          this.#look = null;
        });
    }, LOOK_MILLISECONDS);
  }

  /**
   * Opens the database, and makes tables and queue where they are missing.
   * Throws a DatabaseError where it cannot be used, or is laid out by another version.
   */
  static async open(options: PostgresJobStoreOptions): Promise<PostgresJobStore> {
    const { address, folder, answerer, heartbeatSeconds = 30 } = options;
    const database = await Database.open(address, {
      applicationName: 'skyrefer serve',
      connections: 10,
      statementTimeout: 60_000,
    });
    let jobs: JobQueue | null = null;
    try {
      await makeJobTables(database);
      jobs = await JobQueue.open(database, { supervise: true });
      // How often a job was begun stands with the job itself: one that is given back was not.
      await jobs.make(queueOf(answerer), { heartbeatSeconds, retryLimit: 10_000 });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const store = new PostgresJobStore(options, database, jobs, heartbeatSeconds);
      await store.#tidy();
      return store;
    } catch (error) {
      await jobs?.close();
      await database.close();
      throw error;
    }
  }

  listen(listener: JobListener): void {
    this.#listener = listener;
  }

  of(owner: string): Promise<JobState[]> {
    return this.#ask(async () => (await rows.jobsOf(this.#database, owner)).map((row) => this.#toldOf(row)));
  }

  get(id: string): Promise<Job | undefined> {
    if (!UUID.test(id)) return Promise.resolve(undefined);
    return this.#ask(async () => {
      const row = await rows.findJob(this.#database, id);
      return row && this.#toldOf(row);
    });
  }

  countUnfinished(): Promise<number> {
    return this.#ask(() => rows.countUnfinished(this.#database, this.#queue));
  }

  /** Jobs that wait for services of another model or version: by what they wait for. */
  waitingForOthers(): Promise<{ readonly answerer: string; readonly jobs: number }[]> {
    return rows.countOthers(this.#database, this.#queue);
  }

  async submit(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    const job = newJob(randomUUID(), request, owner, now());
    const by = { queue: this.#queue, answerer: this.#answerer, attempt: randomUUID(), bytes: 0 };
    await this.#ask(() =>
      this.#database.transaction(async (statements) => {
        await rows.insertJob(statements, job, by);
        if (image && !('url' in image)) await writeParts(statements, job.id, IMAGE, image);
        await this.#enqueue(statements, job.id, by.attempt);
      }),
    );
    this.#listener?.waiting();
    return job;
  }

  async keep(request: JobRequest, owner: string, results: Results): Promise<Job> {
    const waiting = newJob(randomUUID(), request, owner, now());
    const job = { ...waiting, started: waiting.created, ...successfulAt(now(), results) };
    try {
      const bytes = checkedBytes(results);
      const by = { queue: this.#queue, answerer: this.#answerer, attempt: randomUUID(), bytes };
      await this.#ask(() =>
        this.#database.transaction(async (statements) => {
          await rows.insertJob(statements, job, by);
          await writeResults(statements, job.id, results);
        }),
      );
    } finally {
      await discardAll(results);
    }
    return job;
  }

  async take(): Promise<JobClaim | null> {
    for (;;) {
      const found = await this.#ask(() => this.#database.transaction((statements) => this.#next(statements)));
      if (found === null) return null;
      if (found === 'none') continue;
      const { job, hold } = found;
      // It was silent for too long, as while the database was away.
      if (this.#held.has(job.id)) this.#listener?.lost(job.id);
      const held: Held = { ...hold, state: job, noted: false };
      this.#held.set(job.id, held);
      const claim = this.#claim(job, held);
      try {
        await this.#ask(() => this.#fetchImage(job.id));
        return claim;
      } catch (error) {
        await claim.giveBack().catch(() => {});
        throw error;
      }
    }
  }

  /** The job that waits longest, as one in work; `none`: what waited was none any more. */
  async #next(statements: Statements): Promise<{ job: Job; hold: rows.JobHold } | 'none' | null> {
    const [entry] = await this.#jobs.take<{ job: string }>(this.#queue, 1, statements);
    if (!entry) return null;
    const hold = { id: entry.data.job, attempt: entry.id, taken: entry.retryCount };
    const waiting = await rows.holdJob(statements, hold);
    if (waiting && waiting.begun < MOST_BEGINNINGS) {
      const job = { ...waiting, ...begunAt(now(), waiting.begun + 1) };
      await rows.writeState(statements, hold, job);
      return { job, hold };
    }
    if (waiting) {
      await rows.writeState(statements, hold, { ...waiting, ...failedAt(now(), begunTooOften()) });
      await deleteParts(statements, hold.id);
    }
    await this.#jobs.discard(this.#queue, hold.attempt, statements);
    return 'none';
  }

  #claim(job: Job, held: Held): JobClaim {
    const { id } = job;
    return {
      job,
      imagePath: join(this.#options.folder, id, IMAGE),
      journalPath: join(this.#options.folder, id, 'journal'),
      note: (change) => {
        held.state = { ...held.state, ...change, updated: now() };
        held.noted = true;
      },
      finish: async (results, signal) => {
        try {
          const bytes = checkedBytes(results);
          const state = { ...held.state, ...successfulAt(now(), results) };
          const done = await whenBack(signal, () =>
            this.#settle(held, state, bytes, async (statements) => {
              await deleteParts(statements, id);
              await writeResults(statements, id, results);
            }),
          );
          await this.#release(held);
          // Where it cannot be made now, it is made at the next sweep.
          if (done) await rows.makeRoom(this.#database, this.#options, id).catch(() => {});
          return done;
        } finally {
          await discardAll(results);
        }
      },
      fail: async (problem, signal) => {
        try {
          const state = { ...held.state, ...failedAt(now(), problem) };
          return await whenBack(signal, () =>
            this.#settle(held, state, 0, (statements) => deleteParts(statements, id)),
          );
        } finally {
          await this.#release(held);
        }
      },
      giveBack: async () => {
        const attempt = randomUUID();
        const state = { ...held.state, ...waitingAt(now(), held.state.begun - 1) };
        try {
          await this.#settle(held, state, 0, async (statements) => {
            await rows.renewAttempt(statements, id, attempt);
            await this.#enqueue(statements, id, attempt);
          });
        } finally {
          if (this.#held.get(id) === held) this.#held.delete(id);
        }
      },
    };
  }

  /** Writes what became of a job that is held, and what belongs to it, in one transaction. False where it is held no longer. */
  async #settle(
    held: Held,
    state: JobState,
    bytes: number,
    write: (statements: Statements) => Promise<void>,
  ): Promise<boolean> {
    return this.#database.transaction(async (statements) => {
      if (!(await rows.writeState(statements, held, state, bytes))) {
        return rows.wasEndedBy(statements, held, state);
      }
      // Also where its silence was noticed, and nobody has taken it yet.
      await this.#jobs.discard(this.#queue, held.attempt, statements);
      await write(statements);
      return true;
    });
  }

  result(id: string, output: string): Promise<ReadableContent> {
    return this.#ask(() => storedParts(this.#database, id, fileOf(output)));
  }

  async remove(id: string): Promise<void> {
    await this.#ask(() =>
      this.#database.transaction(async (statements) => {
        const entry = await rows.deleteJob(statements, id);
        if (entry) await this.#jobs.discard(entry.queue, entry.attempt, statements);
      }),
    );
    const held = this.#held.get(id);
    if (held) await this.#release(held);
  }

  async sweep(): Promise<void> {
    const before = new Date(Date.now() - this.#options.seconds * 1000).toISOString();
    await this.#ask(async () => {
      await rows.deleteOld(this.#database, before);
      await rows.makeRoom(this.#database, this.#options, null);
      await this.#tidy();
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#beating);
    clearInterval(this.#looking);
    await this.#look;
    // A database that is away keeps no service from ending.
    await this.#jobs.close().catch(() => {});
    await this.#database.close();
  }

  /** Removes files of jobs that will not be begun again here: they are done, or are no more. */
  async #tidy(): Promise<void> {
    const { folder } = this.#options;
    const names = await readdir(folder);
    const there = await rows.holdsOf(
      this.#database,
      names.filter((name) => UUID.test(name)),
    );
    for (const name of names) {
      const mayComeBack = this.#held.has(name) || there.get(name)?.finished === false;
      if (!mayComeBack) await rm(join(folder, name), { recursive: true, force: true });
    }
  }

  /** Puts an image that came along where the model reads it. */
  async #fetchImage(id: string): Promise<void> {
    const folder = join(this.#options.folder, id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { size } = await storedParts(this.#database, id, IMAGE);
    const path = join(folder, IMAGE);
    const there = await stat(path).catch(() => null);
    if (size === 0 || there?.size === size) return;
    await pipeline(
      Readable.from(readParts(this.#database, id, IMAGE)),
      createWriteStream(path, { mode: 0o600 }),
    );
  }

  async #release(held: Held): Promise<void> {
    if (this.#held.get(held.id) !== held) return;
    this.#held.delete(held.id);
    await rm(join(this.#options.folder, held.id), { recursive: true, force: true }).catch(() => {});
  }

  /** Tells how far jobs are, learns which are no longer held, and has the listener look for more. */
  async #lookAround(): Promise<void> {
    const all = [...this.#held.values()];
    for (const held of all.filter(({ noted }) => noted)) {
      held.noted = false;
      await rows.writeState(this.#database, held, held.state);
    }
    if (all.length > 0) {
      const there = await rows.holdsOf(
        this.#database,
        all.map(({ id }) => id),
      );
      for (const held of all) {
        const stored = there.get(held.id);
        const isOurs = stored?.attempt === held.attempt && stored.taken === held.taken;
        if (isOurs || this.#held.get(held.id) !== held) continue;
        await this.#release(held);
        this.#listener?.lost(held.id);
      }
    }
    this.#listener?.waiting();
  }

  /** A sign of life of everything that is held; one that is lost on the way is followed by the next. */
  #beat(): void {
    const held = [...this.#held.values()].map(({ attempt, taken }) => ({ id: attempt, retryCount: taken }));
    this.#jobs.touch(this.#queue, held).catch(() => {});
  }

  #enqueue(statements: Statements, id: string, attempt: string): Promise<void> {
    return this.#jobs.add(this.#queue, [{ id: attempt, data: { job: id } }], statements);
  }

  /** A job as clients are told; of one that waits for services of another kind, that. */
  #toldOf<State extends JobState>({ job, queue, answerer }: rows.JobRow<State>): State {
    if (queue === this.#queue || job.status !== 'accepted') return job;
    return { ...job, message: `waits for a service of ${answerer}` };
  }

  /** Asks the database once. Throws a Problem 503 where it is away, and 507 where its disk is full. */
  async #ask<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      if (isPassing(cause)) {
        throw new Problem(503, 'the database that holds the jobs does not answer; ask again in a while', {
          headers: { 'retry-after': '5' },
          cause,
        });
      }
      if ((cause as { code?: unknown }).code === '53100') {
        throw new Problem(507, 'the disk of the database that holds the jobs is full; send it again later', {
          cause,
        });
      }
      throw cause;
    }
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const now = (): string => new Date().toISOString();

const begunTooOften = (): Problem =>
  new Problem(
    500,
    `it was begun ${MOST_BEGINNINGS} times, and each time the service ended, or lost the database, while it worked on it; look at its image`,
  );
