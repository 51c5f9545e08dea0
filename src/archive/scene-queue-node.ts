import type { Database, Statements } from '../database/database-node.ts';
import { JobQueue, type TakenJob } from '../database/job-queue-node.ts';
import type { Archive } from './declaration.ts';
import { jobKey } from './keys-node.ts';
import { SCHEMA } from './layout.ts';

/** One round of a scene, as the queue holds it. */
interface SceneJob {
  readonly scene: string;
  readonly image: string;
  readonly round: number;
}

/** A scene that a worker has taken. */
export interface Claim extends SceneJob {
  readonly job: TakenJob<SceneJob>;
}

/** Scenes in the queue up to which more are put into it; the others wait in their table, so that the queue is as fast with a million. */
const ENOUGH = 10_000;
const FEED = 2000;

/** Times that a scene is begun again whose worker ended, or met what may pass. */
const RETRIES = 2;

export interface SceneQueueOptions {
  /** Seconds without a sign of life after which another worker gets a scene; at least 10. Default 30. */
  readonly heartbeatSeconds?: number;
  /** Whether this process looks for workers that have ended. Default true. */
  readonly supervise?: boolean;
}

/** The scenes of an archive that wait to be answered. */
export class SceneQueue {
  readonly #jobs: JobQueue;
  readonly #held = new Map<string, Claim>();
  #beating: ReturnType<typeof setInterval> | null = null;

  private constructor(
    readonly database: Database,
    readonly archive: Archive,
    jobs: JobQueue,
  ) {
    this.#jobs = jobs;
  }

  static async open(
    database: Database,
    archive: Archive,
    { heartbeatSeconds = 30, supervise = true }: SceneQueueOptions = {},
  ): Promise<SceneQueue> {
    const jobs = await JobQueue.open(database, { supervise });
    const queue = new SceneQueue(database, archive, jobs);
    try {
      const common = { heartbeatSeconds, retryLimit: RETRIES };
      // What is dead is recorded however often the database is away meanwhile.
      await jobs.make(queue.#dead, { ...common, retryLimit: 10_000 });
      await jobs.make(queue.#name, { ...common, deadLetter: queue.#dead });
    } catch (error) {
      await jobs.close();
      throw error;
    }
    queue.#beating = setInterval(() => queue.#beat(), (heartbeatSeconds * 1000) / 3);
    return queue;
  }

  get #name(): string {
    return `archive-${this.archive.id}`;
  }

  get #dead(): string {
    return `${this.#name}-dead`;
  }

  /** Takes scenes, up to a number; none where none waits at the moment. */
  async claim(most: number): Promise<Claim[]> {
    const claims = await this.#take(most);
    // What is taken is at hand at once, also where feeding meets a lost connection.
    if (claims.length > 0 || (await this.feed()) === 0) return claims;
    return this.#take(most);
  }

  async #take(most: number): Promise<Claim[]> {
    return (await this.#jobs.take<SceneJob>(this.#name, most)).map((job) => {
      const claim = { ...job.data, job };
      this.#held.set(job.id, claim);
      return claim;
    });
  }

  /** Puts scenes that are listed into the queue, so that it holds enough and not too many. Gives how many. */
  async feed(): Promise<number> {
    const { id } = this.archive;
    return this.database.transaction(async (statements) => {
      // Who comes while another feeds need not feed.
      const lock = await statements.run<{ free: boolean }>(
        `SELECT pg_try_advisory_xact_lock(hashtext('skyrefer feed'), hashtext($1)) AS free`,
        [id],
      );
      if (!lock.rows[0]!.free) return 0;
      const { rows } = await statements.run<{ queued: string }>(
        `SELECT count(*) AS queued FROM ${SCHEMA}.scene WHERE archive = $1 AND state = 'queued'`,
        [id],
      );
      if (Number(rows[0]!.queued) >= ENOUGH) return 0;
      // The first that are listed come by their index; to sort all of them would take longer with each that is added.
      await statements.run('SET LOCAL enable_sort = off');
      const listed = await statements.run<SceneJob>(
        `SELECT id AS scene, image, round FROM ${SCHEMA}.scene
          WHERE archive = $1 AND state = 'listed' ORDER BY number LIMIT ${FEED} FOR UPDATE SKIP LOCKED`,
        [id],
      );
      if (listed.rows.length === 0) return 0;
      await statements.run(
        `UPDATE ${SCHEMA}.scene SET state = 'queued' WHERE archive = $1 AND id = ANY($2::uuid[])`,
        [id, listed.rows.map(({ scene }) => scene)],
      );
      await this.#jobs.add(
        this.#name,
        listed.rows.map((data) => ({ id: jobKey(data.scene, data.round), data })),
        statements,
      );
      return listed.rows.length;
    });
  }

  /**
   * Settles a scene together with what `write` does, in one transaction.
   * @param state what the scene becomes; `listed`: it is given back
   * Gives false, and nothing is written, where the scene is no longer this claim's.
   */
  async settle(
    claim: Claim,
    state: 'done' | 'unreadable' | 'listed',
    outcome: { readonly reason?: string; readonly worker?: string },
    write: (statements: Statements) => Promise<void> = async () => {},
  ): Promise<boolean> {
    try {
      await this.database.transaction(async (statements) => {
        const { count } = await statements.run(
          state === 'listed'
            ? `UPDATE ${SCHEMA}.scene SET state = $4, round = round + 1
                WHERE archive = $1 AND id = $2 AND round = $3 AND state = 'queued'`
            : `UPDATE ${SCHEMA}.scene SET state = $4, reason = $5, worker = $6, finished = clock_timestamp()
                WHERE archive = $1 AND id = $2 AND round = $3 AND state = 'queued'`,
          [
            ...[this.archive.id, claim.scene, claim.round, state],
            ...(state === 'listed' ? [] : [outcome.reason ?? null, outcome.worker ?? null]),
          ],
        );
        if (count !== 1 || !(await this.#jobs.remove(this.#name, claim.job, statements))) throw new Lost();
        await write(statements);
        return true;
      });
      this.#held.delete(claim.job.id);
      return true;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      this.#held.delete(claim.job.id);
      return this.#isSettledBy(claim, state, outcome.worker);
    }
  }

  /** Whether it was just this that was written: a connection may be lost after the commit and before its answer. */
  async #isSettledBy({ scene, round }: Claim, state: string, worker: string | undefined): Promise<boolean> {
    if (worker === undefined) return false;
    const { count } = await this.database.run(
      `SELECT FROM ${SCHEMA}.scene WHERE archive = $1 AND id = $2 AND round = $3 AND state = $4 AND worker = $5`,
      [this.archive.id, scene, round, state, worker],
    );
    return count === 1;
  }

  /** Lets a scene be tried again, up to a number of times, since what was met may pass. False where it is no longer this claim's. */
  async fail(claim: Claim, reason: string): Promise<boolean> {
    const failed = await this.database.transaction(async (statements) => {
      if (!(await this.#jobs.fail(this.#name, claim.job, statements))) return false;
      await statements.run(
        `UPDATE ${SCHEMA}.scene SET reason = $4 WHERE archive = $1 AND id = $2 AND round = $3 AND state = 'queued'`,
        [this.archive.id, claim.scene, claim.round, reason],
      );
      return true;
    });
    this.#held.delete(claim.job.id);
    return failed;
  }

  /** Records scenes that were begun too often. Gives their images. */
  async bury(worker: string): Promise<string[]> {
    const buried: string[] = [];
    for (const job of await this.#jobs.take<SceneJob>(this.#dead, 20)) {
      const { scene, image, round } = job.data;
      await this.database.transaction(async (statements) => {
        await statements.run(
          `UPDATE ${SCHEMA}.scene SET state = 'failed', worker = $4, finished = clock_timestamp(),
              reason = coalesce(reason, 'its worker ended ${RETRIES + 1} times while it was at work on it')
            WHERE archive = $1 AND id = $2 AND round = $3 AND state = 'queued'`,
          [this.archive.id, scene, round, worker],
        );
        await this.#jobs.remove(this.#dead, job, statements);
      });
      buried.push(image);
    }
    return buried;
  }

  /** Whether scenes are not finished. */
  async hasUnfinished(): Promise<boolean> {
    const { rows } = await this.database.run<{ there: boolean }>(
      `SELECT EXISTS (SELECT FROM ${SCHEMA}.scene WHERE archive = $1 AND state = 'listed')
          OR EXISTS (SELECT FROM ${SCHEMA}.scene WHERE archive = $1 AND state = 'queued') AS there`,
      [this.archive.id],
    );
    return rows[0]!.there;
  }

  /** Removes the queue and what waits in it. */
  async drop(): Promise<void> {
    await this.#jobs.drop(this.#name);
    await this.#jobs.drop(this.#dead);
  }

  async close(): Promise<void> {
    if (this.#beating) clearInterval(this.#beating);
    this.#beating = null;
    await this.#jobs.close();
  }

  /** A sign of life of everything that is held; one that is lost on the way is followed by the next. */
  #beat(): void {
    const held = [...this.#held.values()].map(({ job }) => job);
    this.#jobs.touch(this.#name, held).catch(() => {});
  }
}

/** The claim was lost: nothing of the transaction stays. */
class Lost extends Error {}
