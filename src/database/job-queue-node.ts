import { createRequire } from 'node:module';
import type { PgBoss } from 'pg-boss';
import { reasonOf } from '../errors/reason-of.ts';
import { DatabaseError } from './database-error.ts';
import type { Database, Statements } from './database-node.ts';

/** The schema of the queue's own tables. */
export const QUEUE_SCHEMA = 'skyrefer_queue';

/** pg-boss declares this version of Node; earlier ones work. */
export const DECLARED_NODE = [22, 12] as const;

/** Whether this Node is older than what pg-boss declares. */
export function isOlderNode(version = process.versions.node): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < DECLARED_NODE[0] || (major === DECLARED_NODE[0] && minor < DECLARED_NODE[1]);
}

/** A job that was taken, and by which attempt: what is settled is just this attempt. */
export interface JobAttempt {
  readonly id: string;
  readonly retryCount: number;
}

export interface TakenJob<Data> extends JobAttempt {
  readonly data: Data;
}

export interface NamedQueueOptions {
  /** Seconds without a sign of life after which a job is given to another; at least 10. */
  readonly heartbeatSeconds: number;
  /** How often a job is begun again whose worker ended. */
  readonly retryLimit: number;
  /** Where jobs go that were begun too often. */
  readonly deadLetter?: string;
  readonly retryDelay?: number;
}

/** Seconds that no job waits: pg-boss removes those that wait longer. */
const FOR_GOOD = 10 * 365 * 24 * 3600;

/** Jobs in a database: pg-boss on the database's own connections. */
export class JobQueue {
  readonly #boss: PgBoss;
  readonly #known = new Set<string>();

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /**
   * Opens the queue, and makes its tables where they are missing.
   * @param options.supervise whether this process looks for jobs whose workers have ended
   * Throws a DatabaseError where pg-boss is missing, or its tables are of a newer release than the package.
   */
  static async open(database: Database, options: { readonly supervise: boolean }): Promise<JobQueue> {
    const { PgBoss } = await import('pg-boss').catch((cause) => {
      throw new DatabaseError(
        'the package pg-boss is missing, which keeps jobs in PostgreSQL; npm install pg pg-boss@12',
        'missing',
        { cause },
      );
    });
    const own = ownLayout();
    if (typeof PgBoss !== 'function' || own === null) {
      throw new DatabaseError('the package pg-boss is of another release; npm install pg-boss@12', 'version');
    }
    const boss = new PgBoss({
      db: asPgBoss(database),
      schema: QUEUE_SCHEMA,
      schedule: false,
      supervise: options.supervise,
      superviseIntervalSeconds: 2,
      monitorIntervalSeconds: 2,
      registerInstance: false,
      monitorVacuum: false,
      openTelemetry: { enabled: false },
    });
    // What its own watching meets, as a database that is started again, it tries anew.
    boss.on('error', () => {});
    const found = await boss.schemaVersion().catch(() => null);
    if (found !== null && found > own) {
      throw new DatabaseError(
        `the queue in ${database.name} is laid out by a newer pg-boss (${found}, this one is ${own}); npm install the same pg-boss on all machines`,
        'version',
      );
    }
    try {
      await boss.start({ attempts: 3 });
    } catch (cause) {
      throw new DatabaseError(
        `the queue in ${database.name} cannot be opened: ${reasonOf(cause)}; the user needs the right to create schemas the first time`,
        'refused',
        { cause },
      );
    }
    return new JobQueue(boss);
  }

  /** Makes a queue, or finds it as it was made. */
  async make(name: string, options: NamedQueueOptions): Promise<void> {
    if (this.#known.has(name)) return;
    await this.#boss.createQueue(name, {
      ...options,
      // Longer than any scene takes; a worker that lives is known by its signs of life.
      expireInSeconds: 24 * 3600,
      retentionSeconds: FOR_GOOD,
      deleteAfterSeconds: 24 * 3600,
    });
    this.#known.add(name);
  }

  /** Adds jobs; one whose id is there already is left as it is. */
  async add(
    name: string,
    jobs: readonly { readonly id: string; readonly data: object }[],
    statements?: Statements,
  ): Promise<void> {
    await this.#boss.insert(name, [...jobs], within(statements));
  }

  /** Takes jobs that wait, the oldest first, as many as there are up to a number. */
  async take<Data extends object>(
    name: string,
    most: number,
    statements?: Statements,
  ): Promise<TakenJob<Data>[]> {
    const jobs = await this.#boss.fetch<Data>(name, { batchSize: most, ...within(statements) });
    return jobs.map(({ id, retryCount, data }) => ({ id, retryCount, data }));
  }

  /** A sign of life of jobs that are in work. */
  async touch(name: string, attempts: readonly JobAttempt[]): Promise<void> {
    if (attempts.length > 0) await this.#boss.touch(name, attempts.map(plain));
  }

  /** Removes a job that is done. False where this attempt no longer holds it. */
  async remove(name: string, attempt: JobAttempt, statements: Statements): Promise<boolean> {
    return affected(await this.#boss.deleteJob(name, plain(attempt), within(statements))) === 1;
  }

  /** Removes a job whoever holds it. */
  async discard(name: string, id: string, statements: Statements): Promise<void> {
    await this.#boss.deleteJob(name, id, within(statements));
  }

  /** Gives a job up: it is begun again, or goes where dead ones go. False where this attempt no longer holds it. */
  async fail(name: string, attempt: JobAttempt, statements: Statements): Promise<boolean> {
    return affected(await this.#boss.fail(name, plain(attempt), null, within(statements))) === 1;
  }

  /** Removes a queue with all its jobs. */
  async drop(name: string): Promise<void> {
    this.#known.delete(name);
    await this.#boss.deleteAllJobs(name).catch(() => {});
    await this.#boss.deleteQueue(name).catch(() => {});
  }

  /** Ends the watching. The database stays open. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
  }
}

const plain = ({ id, retryCount }: JobAttempt) => ({ id, retryCount });
const affected = (response: object): number => (response as { affected?: number }).affected ?? 0;

const asPgBoss = (statements: Statements) => ({
  executeSql: async (text: string, values?: unknown[]) => ({
    rows: (await statements.run(text, values)).rows,
  }),
});
const within = (statements: Statements | undefined) => (statements ? { db: asPgBoss(statements) } : {});

/** The version of the tables that the installed pg-boss works on; null of a release that does not say it. */
function ownLayout(): number | null {
  const found = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss?: { schema?: number } };
  return found.pgboss?.schema ?? null;
}
