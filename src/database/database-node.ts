import type { Pool, QueryResult } from 'pg';
import { reasonOf } from '../errors/reason-of.ts';
import { withRetries } from '../network/with-retries.ts';
import { DatabaseError } from './database-error.ts';

/** Rows that a statement gave, and how many it touched. */
export interface Rows<Row> {
  readonly rows: Row[];
  readonly count: number;
}

/** What runs statements: a database, or one transaction of it. */
export interface Statements {
  // biome-ignore lint/suspicious/noExplicitAny: what a row has is known where its statement stands
  run<Row = any>(text: string, values?: readonly unknown[]): Promise<Rows<Row>>;
}

export interface DatabaseOptions {
  /** As the database's own tools show it. */
  readonly applicationName?: string;
  /** Connections at most. Default 6. */
  readonly connections?: number;
  /** Milliseconds after which a statement without an answer is given up, as on a link that was cut. Default 120 s. */
  readonly statementTimeout?: number;
}

/** A transaction whose process stands still may not hold up the others: milliseconds until the server ends it. */
const IDLE_IN_TRANSACTION = 20_000;
const STATEMENT_TIMEOUT = 120_000;

/** A PostgreSQL database. */
export class Database implements Statements {
  readonly #pool: Pool;

  private constructor(
    pool: Pool,
    /** The address without what is secret in it. */
    readonly name: string,
  ) {
    this.#pool = pool;
  }

  /**
   * Connects.
   * @param address `postgres://user:password@host:port/database`; what it leaves out is taken from libpq's variables (`PGHOST`, `PGPASSWORD`, ...)
   * Throws a DatabaseError where the package `pg` is missing or nobody answers.
   */
  static async open(address: string, options: DatabaseOptions = {}): Promise<Database> {
    const { applicationName = 'skyrefer', connections = 6, statementTimeout = STATEMENT_TIMEOUT } = options;
    if (!/^postgres(ql)?:\/\//i.test(address)) {
      throw new DatabaseError('the database has to be given as postgres://USER@HOST/DATABASE', 'refused');
    }
    const { default: pg } = await import('pg').catch((cause) => {
      throw new DatabaseError(
        'the package pg is missing, which talks to PostgreSQL; npm install pg pg-boss',
        'missing',
        {
          cause,
        },
      );
    });
    const name = address.replace(/[?#].*$/s, '').replace(/^(\w+:\/\/)[^/]*@/, '$1');
    let pool: Pool;
    try {
      pool = new pg.Pool({
        connectionString: address,
        application_name: applicationName,
        max: connections,
        keepAlive: true,
        connectionTimeoutMillis: 15_000,
        query_timeout: statementTimeout,
        idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
      });
    } catch (cause) {
      throw new DatabaseError(`${name} is no address of a database: ${reasonOf(cause)}`, 'refused', {
        cause,
      });
    }
    // A connection that is lost while nobody uses it is replaced by the next that is asked for.
    pool.on('error', () => {});
    const database = new Database(pool, name);
    try {
      await database.run('SELECT 1');
    } catch (cause) {
      await database.close();
      throw new DatabaseError(
        `the database ${name} cannot be used: ${reasonOf(cause) || (cause as { code?: string }).code}; check its address, user and password`,
        isPassing(cause) ? 'unreachable' : 'refused',
        { cause },
      );
    }
    return database;
  }

  // biome-ignore lint/suspicious/noExplicitAny: as above
  async run<Row = any>(text: string, values?: readonly unknown[]): Promise<Rows<Row>> {
    return rowsOf(await this.#pool.query(text, values as unknown[]));
  }

  /** Does all of it or nothing. A connection on which something failed is not used again. */
  async transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    // Without a listener, a connection that is cut between two statements would end the process.
    const ignore = () => {};
    client.on('error', ignore);
    let failure: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work({
        run: async (text, values) => rowsOf(await client.query(text, values as unknown[])),
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(failure);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

const rowsOf = <Row>({ rows, rowCount }: QueryResult): Rows<Row> => ({
  rows: (rows ?? []) as Row[],
  count: rowCount ?? 0,
});

/** Tries in a row, with pauses of up to half a minute: a database that is started again has some ten minutes. */
const TRIES = 25;

/** Does something again until the database is back. What it does has to be the same when done twice. */
export function whenBack<Result>(
  signal: AbortSignal | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const passing = (error: unknown) => (isPassing(error) ? {} : null);
  return withRetries({ tries: TRIES, backoff: 200, longestPause: 30_000, passing, signal }, work);
}

/** Connection exceptions, a server that stops or starts, too many connections, a conflict of two transactions. */
const PASSING_STATES = /^(08...|57P0[1235]|53300|40001|40P01|25P0[34])$/;
const PASSING_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT', // the socket of a server that is being started
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** Whether another try may help. */
export function isPassing(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (code !== undefined && (PASSING_STATES.test(code) || PASSING_SYSTEM.has(code))) return true;
  return /connection terminated|connection error|timeout exceeded when trying to connect|query read timeout/i.test(
    message,
  );
}
