import { expect } from 'vitest';
import { Database } from '../../database/database-node.ts';
import { Cluster } from '../../database/testing/cluster.ts';
import { type Archive, ArchiveStore, SceneQueue, type WorkOptions, workOn } from '../node.ts';
import type { SceneAnswer } from '../scene-answer-node.ts';
import { DECLARATION, stubScene } from './stub-answer.ts';

export const sceneNames = (count: number, stem = 'scene') =>
  Array.from({ length: count }, (_, index) => `/scenes/${stem}-${index}.tif`);

/** Archives in a PostgreSQL server of a test file's own. */
export class TestArchives {
  private constructor(
    readonly cluster: Cluster,
    /** Of the database with the archives. */
    readonly address: string,
    readonly database: Database,
    readonly store: ArchiveStore,
  ) {}

  static async start(): Promise<TestArchives> {
    const cluster = await Cluster.start();
    const address = await cluster.database('archives');
    const database = await Database.open(address, { connections: 20 });
    return new TestArchives(cluster, address, database, new ArchiveStore(database));
  }

  async stop(): Promise<void> {
    await this.database.close();
    await this.cluster.stop();
  }

  async made(
    name: string,
    images: readonly string[],
    more: Partial<typeof DECLARATION> = {},
  ): Promise<Archive> {
    const { archive } = await this.store.create(name, { ...DECLARATION, ...more });
    await this.store.add(archive, images);
    return archive;
  }

  /** Features by image, as they stand in the view of the archive. */
  async sink(name: string): Promise<Map<string, { score: number; geometry: boolean }[]>> {
    const { rows } = await this.database.run(
      `SELECT image, score, geometry IS NOT NULL AS geometry FROM skyrefer_archives.${name} ORDER BY image, key`,
    );
    const found = new Map<string, { score: number; geometry: boolean }[]>();
    for (const { image, score, geometry } of rows) {
      const others = found.get(image);
      if (others) others.push({ score, geometry });
      else found.set(image, [{ score, geometry }]);
    }
    return found;
  }

  /** Two ships and the bridge that is not there, of each scene, once. */
  async expectEachOnce(name: string, images: readonly string[]): Promise<void> {
    const found = await this.sink(name);
    expect([...found.keys()].sort()).toEqual([...images].sort());
    for (const rows of found.values())
      expect(rows.map(({ geometry }) => geometry)).toEqual([true, true, false]);
  }

  async withQueue<Result>(
    archive: Archive,
    work: (queue: SceneQueue) => Promise<Result>,
    on = this.database,
  ): Promise<Result> {
    const queue = await SceneQueue.open(on, archive, { heartbeatSeconds: 10 });
    try {
      return await work(queue);
    } finally {
      await queue.close();
    }
  }

  run(
    archive: Archive,
    answer: (image: string) => Promise<SceneAnswer> = async (image) => stubScene(image),
    options: WorkOptions = {},
  ): ReturnType<typeof workOn> {
    return this.withQueue(archive, (queue) => workOn(queue, answer, options));
  }

  /** Seconds of silence pass at once for whatever nobody is at work on any more. */
  async letSilencePass(archive: Archive): Promise<void> {
    await this.database.run(
      `UPDATE skyrefer_queue.job SET heartbeat_on = now() - interval '1 hour' WHERE name = $1 AND state = 'active'`,
      [`archive-${archive.id}`],
    );
  }
}
