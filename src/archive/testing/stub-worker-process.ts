/**
 * A worker of an archive in a process of its own, with answers without a model, for tests that kill and freeze it. Says what it does in lines
 * on stdout. Its settings are JSON in the first argument.
 */
import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Database } from '../../database/database-node.ts';
// Not by ../node.ts, which would load the readers of images and the model's runtime too.
import { ArchiveStore } from '../archive-store-node.ts';
import { SceneQueue } from '../scene-queue-node.ts';
import { workOn } from '../worker-node.ts';
import { stubScene } from './stub-answer.ts';

export interface StubWorkerSettings {
  readonly address: string;
  readonly archive: string;
  /** Where it kills itself: just before features are inserted, before that is committed, or after it. */
  readonly dieAt?: 'insert' | 'commit' | 'committed';
  /** Waits for this file before the first scene is answered. */
  readonly waitFor?: string;
  /** Kills itself at scenes with this in their names. */
  readonly poison?: string;
  /** Milliseconds of each scene. */
  readonly milliseconds?: number;
  readonly score?: number;
  readonly concurrency?: number;
}

const settings = JSON.parse(process.argv[2]!) as StubWorkerSettings;
const { address, archive: name, dieAt, waitFor, poison, milliseconds = 5, score, concurrency = 1 } = settings;
const die = () => process.kill(process.pid, 'SIGKILL');

// Statements are watched where they go out, so that the worker itself needs to know nothing of it.
type Query = (this: object, text: unknown, ...rest: unknown[]) => unknown;
const prototype = pg.Client.prototype as unknown as { query: Query };
const { query } = prototype;
const inserted = new WeakSet<object>();
prototype.query = function (text, ...rest) {
  const isInsert = typeof text === 'string' && text.startsWith('INSERT INTO skyrefer.feature');
  if (isInsert) {
    if (dieAt === 'insert') die();
    inserted.add(this);
  }
  const isCommit = text === 'COMMIT' && inserted.has(this);
  if (isCommit && dieAt === 'commit') die();
  const answer = query.call(this, text, ...rest);
  return isCommit && dieAt === 'committed' ? (answer as Promise<unknown>).then(die) : answer;
};

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
const database = await Database.open(address);
const archive = await new ArchiveStore(database).get(name);
const queue = await SceneQueue.open(database, archive, { heartbeatSeconds: 10 });
const say = (line: string) => process.stdout.write(`${line}\n`);
await workOn(
  queue,
  async (image, signal) => {
    say(`begun ${image}`);
    if (poison !== undefined && image.includes(poison)) die();
    while (waitFor !== undefined && !existsSync(waitFor)) await pause(20);
    await pause(milliseconds, undefined, { signal });
    return stubScene(image, score === undefined ? {} : { score });
  },
  { concurrency, signal: stop.signal, onOutcome: ({ state, image }) => say(`${state} ${image}`) },
);
await queue.close();
await database.close();
