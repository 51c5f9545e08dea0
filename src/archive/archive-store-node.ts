import { randomUUID } from 'node:crypto';
import { DatabaseError } from '../database/database-error.ts';
import type { Database, Statements } from '../database/database-node.ts';
import { hasLayout } from '../database/layout-node.ts';
import { reasonOf } from '../errors/reason-of.ts';
import { ArchiveError } from './archive-error.ts';
import { type Archive, type ArchiveDeclaration, checkArchiveName, differenceBetween } from './declaration.ts';
import { sceneKey } from './keys-node.ts';
import { archiveStatements, divided, dropStatements, LAYOUT, LAYOUT_STATEMENTS, SCHEMA } from './layout.ts';

/** How many scenes are in which state. */
export interface SceneCounts {
  /** Not in the queue yet. */
  readonly listed: number;
  /** In the queue or in work. */
  readonly queued: number;
  readonly done: number;
  readonly unreadable: number;
  readonly failed: number;
}

export interface ArchiveStatus extends SceneCounts {
  readonly total: number;
  /** Scenes a second, of the last minutes; null where none was finished. */
  readonly rate: number | null;
  /** Null likewise. */
  readonly secondsLeft: number | null;
  /** Who finished scenes in the last minutes. */
  readonly workers: number;
}

/** A scene that was not answered, and why. */
export interface RefusedScene {
  readonly image: string;
  readonly state: 'unreadable' | 'failed';
  readonly reason: string | null;
}

/** Everybody who makes or removes archives waits for one another. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtext('skyrefer archives'))`;

/** Scenes that are added with one statement. */
const BATCH = 5000;

/** The archives of a database: what they are, and the states of their scenes. */
export class ArchiveStore {
  constructor(readonly database: Database) {}

  /**
   * Makes an archive, and the tables where they are missing. One that is there already and was declared the same is left as it is.
   * Throws an ArchiveError where it was declared otherwise, and a DatabaseError where PostGIS is missing.
   */
  async create(name: string, declaration: ArchiveDeclaration): Promise<{ archive: Archive; made: boolean }> {
    checkArchiveName(name);
    const made = await this.database.transaction(async (statements) => {
      await statements.run(LOCK);
      await makeLayout(statements, this.database.name);
      const there = await findIn(statements, name);
      if (there) {
        const difference = differenceBetween(there, declaration);
        if (difference === null) return false;
        throw new ArchiveError(
          `the archive '${name}' is there already, and ${difference}; an archive is declared once: choose another name, or drop it first`,
          'declared-otherwise',
        );
      }
      const id = randomUUID();
      await statements.run(
        `INSERT INTO ${SCHEMA}.archive (id, name, model, model_hash, declaration) VALUES ($1, $2, $3, $4, $5)`,
        [id, name, declaration.model.name, declaration.model.hash, JSON.stringify(declaration)],
      );
      for (const statement of archiveStatements(id, name)) await statements.run(statement);
      return true;
    });
    return { archive: await this.get(name), made };
  }

  /** Throws an ArchiveError where there is none of this name, and a DatabaseError where the tables are of another version. */
  async get(name: string): Promise<Archive> {
    const there = await hasLayout(this.database, this.database.name, LAID_OUT);
    const found = there ? await findIn(this.database, name) : null;
    if (found) return found;
    const names = (await this.all()).map((archive) => archive.name).slice(0, 20);
    throw new ArchiveError(
      `there is no archive '${name}' in ${this.database.name}; ${names.length > 0 ? `there are: ${names.join(', ')}` : "make it with 'skyrefer archive create'"}`,
      'missing',
    );
  }

  /** All archives, by name. */
  async all(): Promise<Archive[]> {
    if (!(await hasLayout(this.database, this.database.name, LAID_OUT))) return [];
    const { rows } = await this.database.run<ArchiveRow>(
      `SELECT id, name, declaration, created FROM ${SCHEMA}.archive ORDER BY name`,
    );
    return rows.map(fromRow);
  }

  /** Adds scenes as they come; those that are there are left as they are. Gives how many were new. */
  async add(
    { id }: Archive,
    images: AsyncIterable<string> | Iterable<string>,
    onProgress: (added: number, seen: number) => void = () => {},
    signal?: AbortSignal,
  ): Promise<{ added: number; seen: number }> {
    let [added, seen] = [0, 0];
    let batch: string[] = [];
    const flush = async () => {
      signal?.throwIfAborted();
      const fresh = [...new Set(batch)];
      seen += batch.length;
      batch = [];
      if (fresh.length === 0) return;
      const { count } = await this.database.run(
        `INSERT INTO ${SCHEMA}.scene (archive, id, number, image)
          SELECT $1, n.id, nextval('${SCHEMA}.scene_number'), n.image
          FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS n(id, image, place)
          WHERE NOT EXISTS (SELECT FROM ${SCHEMA}.scene s WHERE s.archive = $1 AND s.id = n.id)
          ORDER BY n.place
          ON CONFLICT DO NOTHING`,
        [id, fresh.map((image) => sceneKey(id, image)), fresh],
      );
      added += count;
      onProgress(added, seen);
    };
    for await (const image of images) {
      batch.push(image);
      if (batch.length >= BATCH) await flush();
    }
    await flush();
    // What is asked of so many new rows is planned by what they are, and not by what was there before.
    if (added > 0) await this.database.run(`ANALYZE ${divided('scene', id)}`);
    return { added, seen };
  }

  /** Scenes by state. */
  async counts({ id }: Archive): Promise<SceneCounts> {
    const { rows } = await this.database.run<{ state: keyof SceneCounts; count: string }>(
      `SELECT state, count(*) FROM ${SCHEMA}.scene WHERE archive = $1 GROUP BY state`,
      [id],
    );
    const counts = { listed: 0, queued: 0, done: 0, unreadable: 0, failed: 0 };
    for (const { state, count } of rows) counts[state] = Number(count);
    return counts;
  }

  /** How far it is, with the rate of the last five minutes. */
  async status(archive: Archive): Promise<ArchiveStatus> {
    const counts = await this.counts(archive);
    const { rows } = await this.database.run<{ finished: string; seconds: number | null; workers: string }>(
      `SELECT count(*) AS finished, count(DISTINCT worker) AS workers,
          extract(epoch FROM now() - min(finished))::float8 AS seconds
        FROM ${SCHEMA}.scene WHERE archive = $1 AND finished > now() - interval '5 minutes'`,
      [archive.id],
    );
    const { finished, seconds, workers } = rows[0]!;
    const left = counts.listed + counts.queued;
    const rate = Number(finished) > 0 ? Number(finished) / Math.max(1, seconds ?? 1) : null;
    return {
      ...counts,
      total: left + counts.done + counts.unreadable + counts.failed,
      rate,
      secondsLeft: rate === null ? null : left / rate,
      workers: Number(workers),
    };
  }

  /** Scenes that were not answered, the first added first. */
  async refused({ id }: Archive, most: number): Promise<RefusedScene[]> {
    const { rows } = await this.database.run<RefusedScene>(
      `SELECT image, state, reason FROM ${SCHEMA}.scene
        WHERE archive = $1 AND state IN ('unreadable', 'failed') ORDER BY number LIMIT $2`,
      [id, most],
    );
    return rows;
  }

  /**
   * Lets scenes be answered again: those that could not be read and those that failed, or with `all` all that are finished. What is
   * known of them stays until it is replaced. Gives how many.
   */
  async retry({ id }: Archive, all: boolean): Promise<number> {
    const states = all ? ['unreadable', 'failed', 'done'] : ['unreadable', 'failed'];
    const { count } = await this.database.run(
      `UPDATE ${SCHEMA}.scene SET state = 'listed', round = round + 1, reason = NULL
        WHERE archive = $1 AND state = ANY($2)`,
      [id, states],
    );
    return count;
  }

  /** Removes an archive with its scenes and answers; files of parts stay. */
  async drop({ id, name }: Archive): Promise<void> {
    await this.database.transaction(async (statements) => {
      await statements.run(LOCK);
      for (const statement of dropStatements(id, name)) await statements.run(statement);
    });
  }
}

interface ArchiveRow {
  readonly id: string;
  readonly name: string;
  readonly declaration: ArchiveDeclaration;
  readonly created: Date;
}

const fromRow = ({ id, name, declaration, created }: ArchiveRow): Archive => ({
  ...declaration,
  ...{ id, name, created },
});

async function findIn(statements: Statements, name: string): Promise<Archive | null> {
  const { rows } = await statements.run<ArchiveRow>(
    `SELECT id, name, declaration, created FROM ${SCHEMA}.archive WHERE name = $1`,
    [name],
  );
  return rows[0] ? fromRow(rows[0]) : null;
}

const LAID_OUT = { schema: SCHEMA, version: LAYOUT, what: 'the archives' };

async function makeLayout(statements: Statements, database: string): Promise<void> {
  if (await hasLayout(statements, database, LAID_OUT)) return;
  for (const statement of LAYOUT_STATEMENTS) {
    try {
      await statements.run(statement);
    } catch (cause) {
      if (!/EXTENSION/.test(statement)) throw cause;
      throw new DatabaseError(
        `PostGIS cannot be had in ${database}: ${reasonOf(cause)}; install it on the server, and let its administrator run CREATE EXTENSION postgis in this database`,
        'missing',
        { cause },
      );
    }
  }
}
