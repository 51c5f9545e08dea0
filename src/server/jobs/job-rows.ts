import type { Statements } from '../../database/database-node.ts';
import { isFinished, type Job, type JobRequest, type JobState } from './job.ts';
import { JOB_SCHEMA } from './job-tables.ts';

/** Which taking of a job holds it: who holds an earlier one changes nothing. */
export interface JobHold {
  readonly id: string;
  /** Its entry in the queue. */
  readonly attempt: string;
  /** How often that entry was taken before. */
  readonly taken: number;
}

/** A job, and who does it. */
export interface JobRow<State extends JobState> {
  readonly job: State;
  readonly queue: string;
  readonly answerer: string;
}

interface StoredRow {
  readonly request: string;
  readonly state: string;
  readonly queue: string;
  readonly answerer: string;
}

const withRequest = ({ state, request }: Pick<StoredRow, 'state' | 'request'>): Job => ({
  ...(JSON.parse(state) as JobState),
  request: JSON.parse(request) as JobRequest,
});

/** A job without what it is to do, which is written once. */
const stateText = ({ request: { process }, ...state }: JobState): string =>
  JSON.stringify({ ...state, request: { process } });

export async function insertJob(
  statements: Statements,
  job: Job,
  by: { readonly queue: string; readonly answerer: string; readonly attempt: string; readonly bytes: number },
): Promise<void> {
  await statements.run(
    `INSERT INTO ${JOB_SCHEMA}.job (id, owner, queue, answerer, request, state, attempt, created, finished, bytes)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[job.id, job.owner, by.queue, by.answerer, JSON.stringify(job.request), stateText(job)],
      ...[by.attempt, job.created, job.finished, by.bytes],
    ],
  );
}

/** An owner's jobs, the oldest first. */
export async function jobsOf(statements: Statements, owner: string): Promise<JobRow<JobState>[]> {
  const { rows } = await statements.run<Omit<StoredRow, 'request'>>(
    `SELECT state, queue, answerer FROM ${JOB_SCHEMA}.job WHERE owner = $1 ORDER BY created, id`,
    [owner],
  );
  return rows.map(({ state, ...row }) => ({ ...row, job: JSON.parse(state) as JobState }));
}

export async function findJob(statements: Statements, id: string): Promise<JobRow<Job> | undefined> {
  const { rows } = await statements.run<StoredRow>(
    `SELECT request, state, queue, answerer FROM ${JOB_SCHEMA}.job WHERE id = $1`,
    [id],
  );
  return rows[0] && { queue: rows[0].queue, answerer: rows[0].answerer, job: withRequest(rows[0]) };
}

/** The job of an entry in the queue, which is this taking's from now on; null where it is done, or is no more. */
export async function holdJob(statements: Statements, { id, attempt, taken }: JobHold): Promise<Job | null> {
  const { rows } = await statements.run<Pick<StoredRow, 'request' | 'state'>>(
    `UPDATE ${JOB_SCHEMA}.job SET taken = $3 WHERE id = $1 AND attempt = $2 AND finished IS NULL RETURNING request, state`,
    [id, attempt, taken],
  );
  return rows[0] ? withRequest(rows[0]) : null;
}

/** Writes the state of a job. False where this taking no longer holds it. */
export async function writeState(
  statements: Statements,
  { id, attempt, taken }: JobHold,
  state: JobState,
  bytes = 0,
): Promise<boolean> {
  const { count } = await statements.run(
    `UPDATE ${JOB_SCHEMA}.job SET state = $4, finished = $5, bytes = $6
      WHERE id = $1 AND attempt = $2 AND taken = $3 AND finished IS NULL`,
    [id, attempt, taken, stateText(state), state.finished, bytes],
  );
  return count === 1;
}

/** Whether it was this taking that ended the job: a connection may be lost after the commit and before its answer. */
export async function wasEndedBy(
  statements: Statements,
  { id, attempt, taken }: JobHold,
  state: JobState,
): Promise<boolean> {
  if (!isFinished(state)) return false;
  const { count } = await statements.run(
    `SELECT FROM ${JOB_SCHEMA}.job WHERE id = $1 AND attempt = $2 AND taken = $3 AND finished IS NOT NULL`,
    [id, attempt, taken],
  );
  return count === 1;
}

/** Gives a job another entry in the queue, which nobody has taken. */
export async function renewAttempt(statements: Statements, id: string, attempt: string): Promise<void> {
  await statements.run(`UPDATE ${JOB_SCHEMA}.job SET attempt = $2, taken = NULL WHERE id = $1`, [
    id,
    attempt,
  ]);
}

/** What stands in a job's row of who holds it. */
export interface StoredHold {
  readonly attempt: string;
  /** Null: nobody. */
  readonly taken: number | null;
  readonly finished: boolean;
}

/** By the jobs' ids; of jobs that are no more there is nothing. */
export async function holdsOf(
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredHold>> {
  const { rows } = await statements.run<StoredHold & { readonly id: string }>(
    `SELECT id, attempt, taken, finished IS NOT NULL AS finished FROM ${JOB_SCHEMA}.job WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export async function countUnfinished(statements: Statements, queue: string): Promise<number> {
  const { rows } = await statements.run<{ count: string }>(
    `SELECT count(*) FROM ${JOB_SCHEMA}.job WHERE queue = $1 AND finished IS NULL`,
    [queue],
  );
  return Number(rows[0]!.count);
}

/** How many jobs wait or run in other queues, by who does them. */
export async function countOthers(
  statements: Statements,
  queue: string,
): Promise<{ readonly answerer: string; readonly jobs: number }[]> {
  const { rows } = await statements.run<{ answerer: string; jobs: string }>(
    `SELECT answerer, count(*) AS jobs FROM ${JOB_SCHEMA}.job WHERE queue <> $1 AND finished IS NULL
      GROUP BY answerer ORDER BY answerer`,
    [queue],
  );
  return rows.map(({ answerer, jobs }) => ({ answerer, jobs: Number(jobs) }));
}

/** Removes a job with its files; gives the entry in the queue that it had. */
export async function deleteJob(
  statements: Statements,
  id: string,
): Promise<{ readonly queue: string; readonly attempt: string } | undefined> {
  const { rows } = await statements.run<{ queue: string; attempt: string }>(
    `DELETE FROM ${JOB_SCHEMA}.job WHERE id = $1 RETURNING queue, attempt`,
    [id],
  );
  return rows[0];
}

/** Removes jobs that ended before a time. */
export async function deleteOld(statements: Statements, before: string): Promise<void> {
  await statements.run(`DELETE FROM ${JOB_SCHEMA}.job WHERE finished < $1`, [before]);
}

/** Removes the oldest finished jobs until the others are within the limits. @param newest stays in any case */
export async function makeRoom(
  statements: Statements,
  { maxBytes, maxFinished }: { readonly maxBytes: number; readonly maxFinished: number },
  newest: string | null,
): Promise<void> {
  await statements.run(
    `DELETE FROM ${JOB_SCHEMA}.job WHERE id IN (
      SELECT id FROM (
        SELECT id, sum(bytes) OVER w AS bytes, row_number() OVER w AS place
        FROM ${JOB_SCHEMA}.job WHERE finished IS NOT NULL WINDOW w AS (ORDER BY finished DESC, id)
      ) AS j WHERE (bytes > $1 AND place > 1 OR place > $2) AND id IS DISTINCT FROM $3
    )`,
    [maxBytes, maxFinished, newest],
  );
}
