import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Database, isPassing, type Statements, whenBack } from '../../database/database-node.ts';
import { JobQueue } from '../../database/job-queue-node.ts';
import { Problem } from '../http/problem.ts';
import type { ImageBytes } from '../inference/image-bytes.ts';
import {
  discardContent,
  type ReadableContent,
  type Results,
  sizeOfContent,
} from '../outputs/answer-content.ts';
import { isFinished, type Job, type JobRequest, type JobState, newJob } from './job.ts';
import { type JobClaim, type JobListener, type JobStore, MOST_BEGINNINGS } from './job-store.ts';
import { JOB_SCHEMA, makeJobTables, readParts, storedParts, writeParts } from './job-tables.ts';

/** What answers: jobs are done by services that answer as the one does which accepted them. */
export interface Answerer {
  readonly software: string;
  readonly model: { readonly name: string; readonly hash: string };
  readonly precision: string;
}

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

/** Bytes of a job's results; larger ones would take long to write and to read, beside everything else that the database does. */
export const LARGEST_RESULTS = 2 ** 30;

/** How often services look for jobs, tell how far theirs are, and see whether they still have them. */
const LOOK_MILLISECONDS = 1000;
const IMAGE = 'image';
const fileOf = (output: string): string => `output-${output}`;

/** A job that this service holds. */
interface Held {
  state: JobState;
  readonly attempt: string;
  readonly taken: number;
  /** Whether its state is not written yet. */
  noted: boolean;
}

interface JobRow {
  readonly request: string;
  readonly state: string;
  readonly queue: string;
  readonly answerer: string;
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
    return this.#ask(async () => {
      const { rows } = await this.#database.run<Omit<JobRow, 'request'>>(
        `SELECT state, queue, answerer FROM ${JOB_SCHEMA}.job WHERE owner = $1 ORDER BY created, id`,
        [owner],
      );
      return rows.map((row) => this.#stateOf(row));
    });
  }

  get(id: string): Promise<Job | undefined> {
    if (!UUID.test(id)) return Promise.resolve(undefined);
    return this.#ask(async () => {
      const { rows } = await this.#database.run<JobRow>(
        `SELECT request, state, queue, answerer FROM ${JOB_SCHEMA}.job WHERE id = $1`,
        [id],
      );
      return rows[0] && { ...this.#stateOf(rows[0]), request: JSON.parse(rows[0].request) as JobRequest };
    });
  }

  countUnfinished(): Promise<number> {
    return this.#ask(async () => {
      const { rows } = await this.#database.run<{ count: string }>(
        `SELECT count(*) FROM ${JOB_SCHEMA}.job WHERE queue = $1 AND finished IS NULL`,
        [this.#queue],
      );
      return Number(rows[0]!.count);
    });
  }

  /** Jobs that wait for services of another model or version: by what they wait for. */
  async waitingForOthers(): Promise<{ readonly answerer: string; readonly jobs: number }[]> {
    const { rows } = await this.#database.run<{ answerer: string; jobs: string }>(
      `SELECT answerer, count(*) AS jobs FROM ${JOB_SCHEMA}.job WHERE queue <> $1 AND finished IS NULL GROUP BY answerer ORDER BY answerer`,
      [this.#queue],
    );
    return rows.map(({ answerer, jobs }) => ({ answerer, jobs: Number(jobs) }));
  }

  async submit(request: JobRequest, owner: string, image: ImageBytes | null): Promise<Job> {
    const job = newJob(randomUUID(), request, owner, now());
    const attempt = randomUUID();
    await this.#ask(() =>
      this.#database.transaction(async (statements) => {
        await this.#insert(statements, job, attempt, 0);
        if (image && !('url' in image)) await writeParts(statements, job.id, IMAGE, image);
        await this.#enqueue(statements, job.id, attempt);
      }),
    );
    this.#listener?.waiting();
    return job;
  }

  async keep(request: JobRequest, owner: string, results: Results): Promise<Job> {
    const waiting = newJob(randomUUID(), request, owner, now());
    const job = { ...waiting, started: waiting.created, ...successful(results) };
    try {
      await this.#ask(() =>
        this.#database.transaction(async (statements) => {
          await this.#insert(statements, job, randomUUID(), checkedBytes(results));
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
      const { job, attempt, taken } = found;
      // It was silent for too long, as while the database was away.
      if (this.#held.has(job.id)) this.#listener?.lost(job.id);
      const held: Held = { state: withoutRequest(job), attempt, taken, noted: false };
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
  async #next(statements: Statements): Promise<{ job: Job; attempt: string; taken: number } | 'none' | null> {
    const [entry] = await this.#jobs.take<{ job: string }>(this.#queue, 1, statements);
    if (!entry) return null;
    const { id: attempt, retryCount: taken } = entry;
    const { rows } = await statements.run<JobRow>(
      `SELECT request, state FROM ${JOB_SCHEMA}.job WHERE id = $1 AND attempt = $2 AND finished IS NULL FOR UPDATE`,
      [entry.data.job, attempt],
    );
    if (!rows[0]) {
      await this.#jobs.discard(this.#queue, attempt, statements);
      return 'none';
    }
    const state = JSON.parse(rows[0].state) as JobState;
    await statements.run(`UPDATE ${JOB_SCHEMA}.job SET taken = $2 WHERE id = $1`, [state.id, taken]);
    if (state.begun >= MOST_BEGINNINGS) {
      const problem = new Problem(
        500,
        `it was begun ${MOST_BEGINNINGS} times, and each time the service ended, or lost the database, while it worked on it; look at its image`,
      );
      await writeState(statements, { ...state, ...failed(problem) }, 0);
      await statements.run(`DELETE FROM ${JOB_SCHEMA}.part WHERE job = $1`, [state.id]);
      await this.#jobs.discard(this.#queue, attempt, statements);
      return 'none';
    }
    const time = now();
    const begun: JobState = {
      ...state,
      ...{ status: 'running', message: 'running', progress: 0, started: time, updated: time },
      begun: state.begun + 1,
    };
    await writeState(statements, begun, 0);
    return { job: { ...begun, request: JSON.parse(rows[0].request) as JobRequest }, attempt, taken };
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
          const done = await whenBack(signal, () =>
            this.#settle(held, { ...held.state, ...successful(results) }, bytes, async (statements) => {
              await statements.run(`DELETE FROM ${JOB_SCHEMA}.part WHERE job = $1`, [id]);
              await writeResults(statements, id, results);
            }),
          );
          await this.#release(id, held);
          if (done) await this.#makeRoom(id).catch(() => {}); // it is made at the next sweep
          return done;
        } finally {
          await discardAll(results);
        }
      },
      fail: async (problem, signal) => {
        try {
          return await whenBack(signal, () =>
            this.#settle(held, { ...held.state, ...failed(problem) }, 0, async (statements) => {
              await statements.run(`DELETE FROM ${JOB_SCHEMA}.part WHERE job = $1`, [id]);
            }),
          );
        } finally {
          await this.#release(id, held);
        }
      },
      giveBack: async () => {
        const attempt = randomUUID();
        const waiting: JobState = {
          ...held.state,
          ...{ status: 'accepted', message: 'waiting', progress: 0, started: null, updated: now() },
          begun: held.state.begun - 1,
        };
        try {
          await this.#settle(held, waiting, 0, async (statements) => {
            await statements.run(`UPDATE ${JOB_SCHEMA}.job SET attempt = $2, taken = NULL WHERE id = $1`, [
              id,
              attempt,
            ]);
            await this.#enqueue(statements, id, attempt);
          });
        } finally {
          this.#held.delete(id);
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
      const { count } = await statements.run(
        `SELECT FROM ${JOB_SCHEMA}.job WHERE id = $1 AND attempt = $2 AND taken = $3 AND finished IS NULL FOR UPDATE`,
        [state.id, held.attempt, held.taken],
      );
      // A connection may have been lost after the commit and before its answer.
      if (count !== 1) return isFinished(state) && this.#isSettled(statements, held, state);
      await writeState(statements, state, bytes);
      // Also where its silence was noticed, and nobody has taken it yet.
      await this.#jobs.discard(this.#queue, held.attempt, statements);
      await write(statements);
      return true;
    });
  }

  async #isSettled(statements: Statements, { attempt, taken }: Held, { id }: JobState): Promise<boolean> {
    const { count } = await statements.run(
      `SELECT FROM ${JOB_SCHEMA}.job WHERE id = $1 AND attempt = $2 AND taken = $3 AND finished IS NOT NULL`,
      [id, attempt, taken],
    );
    return count === 1;
  }

  result(id: string, output: string): Promise<ReadableContent> {
    return this.#ask(() => storedParts(this.#database, id, fileOf(output)));
  }

  async remove(id: string): Promise<void> {
    const held = this.#held.get(id);
    await this.#ask(() =>
      this.#database.transaction(async (statements) => {
        const { rows } = await statements.run<{ queue: string; attempt: string }>(
          `DELETE FROM ${JOB_SCHEMA}.job WHERE id = $1 RETURNING queue, attempt`,
          [id],
        );
        for (const { queue, attempt } of rows) await this.#jobs.discard(queue, attempt, statements);
      }),
    );
    if (held) await this.#release(id, held);
  }

  async sweep(): Promise<void> {
    await this.#ask(async () => {
      await this.#database.run(
        `DELETE FROM ${JOB_SCHEMA}.job WHERE finished < $1::timestamptz - make_interval(secs => $2)`,
        [now(), this.#options.seconds],
      );
      await this.#makeRoom(null);
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

  /** Removes the oldest finished jobs until the others are within the limits. @param newest stays in any case */
  async #makeRoom(newest: string | null): Promise<void> {
    const { maxBytes, maxFinished } = this.#options;
    await this.#database.run(
      `DELETE FROM ${JOB_SCHEMA}.job WHERE id IN (
        SELECT id FROM (
          SELECT id, sum(bytes) OVER w AS bytes, row_number() OVER w AS place
          FROM ${JOB_SCHEMA}.job WHERE finished IS NOT NULL WINDOW w AS (ORDER BY finished DESC, id)
        ) AS j WHERE (bytes > $1 AND place > 1 OR place > $2) AND id IS DISTINCT FROM $3
      )`,
      [maxBytes, maxFinished, newest],
    );
  }

  /** Removes files of jobs that will not be begun again here: they are done, or are no more. */
  async #tidy(): Promise<void> {
    const { folder } = this.#options;
    const left = (await readdir(folder)).filter((name) => !this.#held.has(name));
    const ids = left.filter((name) => UUID.test(name));
    const { rows } = await this.#database.run<{ id: string }>(
      `SELECT id FROM ${JOB_SCHEMA}.job WHERE id = ANY($1::uuid[]) AND finished IS NULL`,
      [ids],
    );
    const waiting = new Set(rows.map(({ id }) => id));
    for (const name of left) {
      if (!waiting.has(name) && !this.#held.has(name)) {
        await rm(join(folder, name), { recursive: true, force: true });
      }
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

  async #release(id: string, held: Held): Promise<void> {
    if (this.#held.get(id) !== held) return;
    this.#held.delete(id);
    await rm(join(this.#options.folder, id), { recursive: true, force: true }).catch(() => {});
  }

  /** Tells how far jobs are, learns which are no longer held, and has the listener look for more. */
  async #lookAround(): Promise<void> {
    const held = [...this.#held];
    for (const [id, one] of held) {
      if (!one.noted) continue;
      one.noted = false;
      await this.#database.run(
        `UPDATE ${JOB_SCHEMA}.job SET state = $4 WHERE id = $1 AND attempt = $2 AND taken = $3 AND finished IS NULL`,
        [id, one.attempt, one.taken, JSON.stringify(one.state)],
      );
    }
    if (held.length > 0) {
      const { rows } = await this.#database.run<{ id: string; attempt: string; taken: number }>(
        `SELECT id, attempt, taken FROM ${JOB_SCHEMA}.job WHERE id = ANY($1::uuid[])`,
        [held.map(([id]) => id)],
      );
      const there = new Map(rows.map((row) => [row.id, row]));
      for (const [id, one] of held) {
        const row = there.get(id);
        if (this.#held.get(id) !== one || (row?.attempt === one.attempt && row.taken === one.taken)) continue;
        await this.#release(id, one);
        this.#listener?.lost(id);
      }
    }
    this.#listener?.waiting();
  }

  /** A sign of life of everything that is held; one that is lost on the way is followed by the next. */
  #beat(): void {
    const held = [...this.#held.values()].map(({ attempt, taken }) => ({ id: attempt, retryCount: taken }));
    this.#jobs.touch(this.#queue, held).catch(() => {});
  }

  async #insert(statements: Statements, job: Job, attempt: string, bytes: number): Promise<void> {
    const { id, owner, request, created, finished } = job;
    await statements.run(
      `INSERT INTO ${JOB_SCHEMA}.job (id, owner, queue, answerer, request, state, attempt, created, finished, bytes)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[id, owner, this.#queue, this.#answerer, JSON.stringify(request)],
        ...[JSON.stringify(withoutRequest(job)), attempt, created, finished, bytes],
      ],
    );
  }

  #enqueue(statements: Statements, id: string, attempt: string): Promise<void> {
    return this.#jobs.add(this.#queue, [{ id: attempt, data: { job: id } }], statements);
  }

  /** A job's state; of one that waits for services of another kind, that. */
  #stateOf({ state, queue, answerer }: Omit<JobRow, 'request'>): JobState {
    const job = JSON.parse(state) as JobState;
    const elsewhere = queue !== this.#queue && job.status === 'accepted';
    return elsewhere ? { ...job, message: `waits for a service of ${answerer}` } : job;
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

/** Services that answer alike have one queue. */
const queueOf = ({ software, model, precision }: Answerer): string =>
  `service-${createHash('sha256')
    .update(JSON.stringify([software, model.hash, precision]))
    .digest('hex')
    .slice(0, 16)}`;

const answererWords = ({ software, model, precision }: Answerer): string =>
  `skyrefer ${software} with the model ${model.name} (${model.hash.slice(0, 12)}, ${precision})`;

const withoutRequest = ({ request: { process }, ...state }: Job): JobState => ({
  ...state,
  request: { process },
});

function successful(
  results: Results,
): Pick<Job, 'status' | 'message' | 'progress' | 'updated' | 'finished' | 'results'> {
  const time = now();
  return {
    ...{ status: 'successful', message: 'done', progress: 100, updated: time, finished: time },
    results: Object.entries(results).map(([name, { mediaType }]) => ({ name, mediaType })),
  };
}

function failed(problem: Problem): Pick<Job, 'status' | 'message' | 'updated' | 'finished' | 'problem'> {
  const time = now();
  return {
    ...{ status: 'failed', message: problem.message, updated: time, finished: time },
    problem: problem.toJSON(),
  };
}

async function writeState(statements: Statements, state: JobState, bytes: number): Promise<void> {
  await statements.run(`UPDATE ${JOB_SCHEMA}.job SET state = $2, finished = $3, bytes = $4 WHERE id = $1`, [
    ...[state.id, JSON.stringify(state), state.finished, bytes],
  ]);
}

/** Bytes of all results. Throws a Problem 413 where a database should not hold them. */
function checkedBytes(results: Results): number {
  const bytes = Object.values(results).reduce((sum, { content }) => sum + sizeOfContent(content), 0);
  if (bytes <= LARGEST_RESULTS) return bytes;
  throw new Problem(
    413,
    `the results have ${bytes} bytes, and a job that services share may have ${LARGEST_RESULTS}; ask for a part of the image (bbox), a coarser resolution (gsd), or polygons`,
  );
}

async function writeResults(statements: Statements, id: string, results: Results): Promise<void> {
  for (const [name, { content }] of Object.entries(results)) {
    await writeParts(statements, id, fileOf(name), content);
  }
}

async function discardAll(results: Results): Promise<void> {
  for (const { content } of Object.values(results)) await discardContent(content);
}
