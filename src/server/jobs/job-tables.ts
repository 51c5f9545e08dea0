import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Database, Statements } from '../../database/database-node.ts';
import { hasLayout } from '../../database/layout-node.ts';
import type { ReadableContent } from '../outputs/answer-content.ts';

/** The schema of the tables that services share. */
export const JOB_SCHEMA = 'skyrefer_service';

const LAYOUT = { schema: JOB_SCHEMA, version: 1, what: 'the jobs' };

/**
 * A job's state is JSON, written by whoever holds it: nobody else needs to know its fields. `attempt` is its entry in the queue, and
 * `taken` the how-manieth taking of that entry holds it: who holds an earlier one changes nothing.
 */
const STATEMENTS: readonly string[] = [
  `CREATE SCHEMA IF NOT EXISTS ${JOB_SCHEMA}`,
  `CREATE TABLE ${JOB_SCHEMA}.layout (version integer NOT NULL)`,
  `INSERT INTO ${JOB_SCHEMA}.layout VALUES (${LAYOUT.version})`,
  `CREATE TABLE ${JOB_SCHEMA}.job (
    id uuid PRIMARY KEY,
    owner text NOT NULL,
    queue text NOT NULL,
    answerer text NOT NULL,
    request text NOT NULL,
    state text NOT NULL,
    attempt uuid NOT NULL,
    taken integer,
    created timestamptz NOT NULL,
    finished timestamptz,
    bytes bigint NOT NULL DEFAULT 0
  )`,
  `CREATE INDEX ON ${JOB_SCHEMA}.job (owner, created)`,
  `CREATE INDEX ON ${JOB_SCHEMA}.job (queue) WHERE finished IS NULL`,
  `CREATE INDEX ON ${JOB_SCHEMA}.job (finished)`,
  `CREATE TABLE ${JOB_SCHEMA}.part (
    job uuid NOT NULL REFERENCES ${JOB_SCHEMA}.job ON DELETE CASCADE,
    file text NOT NULL,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (job, file, number)
  )`,
  // Images and results are compressed already.
  `ALTER TABLE ${JOB_SCHEMA}.part ALTER bytes SET STORAGE EXTERNAL`,
];

/** Makes the tables where they are missing. Throws a DatabaseError where they are of another version. */
export async function makeJobTables(database: Database): Promise<void> {
  await database.transaction(async (statements) => {
    await statements.run(`SELECT pg_advisory_xact_lock(hashtext('skyrefer service'))`);
    if (await hasLayout(statements, database.name, LAYOUT)) return;
    for (const statement of STATEMENTS) await statements.run(statement);
  });
}

/** Bytes of a file that go with one statement. */
const PART_BYTES = 2 ** 20;

/** Writes a file of a job, part by part; none of it is held. */
export async function writeParts(
  statements: Statements,
  job: string,
  name: string,
  content: { readonly bytes: Uint8Array } | { readonly path: string },
): Promise<void> {
  const put = (number: number, bytes: Uint8Array) =>
    statements.run(`INSERT INTO ${JOB_SCHEMA}.part (job, file, number, bytes) VALUES ($1, $2, $3, $4)`, [
      job,
      name,
      number,
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ]);
  if ('bytes' in content) {
    const { bytes } = content;
    for (let at = 0; at < bytes.length; at += PART_BYTES) {
      await put(at / PART_BYTES, bytes.subarray(at, at + PART_BYTES));
    }
    return;
  }
  const file = await open(content.path);
  try {
    for (let number = 0; ; number++) {
      const { bytesRead, buffer } = await file.read(
        Buffer.allocUnsafe(PART_BYTES),
        0,
        PART_BYTES,
        number * PART_BYTES,
      );
      if (bytesRead === 0) return;
      await put(number, buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** A file of a job, part by part. */
export async function* readParts(statements: Statements, job: string, name: string): AsyncGenerator<Buffer> {
  for (let number = 0; ; number++) {
    const { rows } = await statements.run<{ bytes: Buffer }>(
      `SELECT bytes FROM ${JOB_SCHEMA}.part WHERE job = $1 AND file = $2 AND number = $3`,
      [job, name, number],
    );
    if (!rows[0]) return;
    yield rows[0].bytes;
  }
}

export async function deleteParts(statements: Statements, job: string): Promise<void> {
  await statements.run(`DELETE FROM ${JOB_SCHEMA}.part WHERE job = $1`, [job]);
}

/** A file of a job, read while it is sent. */
export async function storedParts(
  statements: Statements,
  job: string,
  name: string,
): Promise<ReadableContent> {
  const { rows } = await statements.run<{ size: string }>(
    `SELECT coalesce(sum(octet_length(bytes)), 0) AS size FROM ${JOB_SCHEMA}.part WHERE job = $1 AND file = $2`,
    [job, name],
  );
  const size = Number(rows[0]!.size);
  return {
    size,
    body: () => Readable.toWeb(Readable.from(readParts(statements, job, name))) as ReadableStream<Uint8Array>,
    bytes: async () => {
      const parts: Buffer[] = [];
      for await (const part of readParts(statements, job, name)) parts.push(part);
      return Buffer.concat(parts);
    },
  };
}
