// Whether an archive of many scenes stays fast and small, as JSON on stdout: npx tsx bench/archive.ts [--scenes 1000000] [--answered 3000]
// Scenes are names only and answers a stub, so that what is measured is the database's part. In the database that SKYREFER_DATABASE names
// (which has to be empty of archives), or in a PostgreSQL of its own.
import { parseArgs } from 'node:util';
import { type Archive, ArchiveStore, SceneQueue, workOn } from '../src/archive/node.ts';
import { DECLARATION, stubScene } from '../src/archive/testing/stub-answer.ts';
import { Database } from '../src/database/database-node.ts';
import { Cluster } from '../src/database/testing/cluster.ts';
import { describeMachine } from './machine.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: { scenes: { type: 'string', default: '1000000' }, answered: { type: 'string', default: '3000' } },
});
const [scenes, answered] = [values.scenes, values.answered].map(Number) as [number, number];
const CONCURRENCY = 4;

const given = process.env.SKYREFER_DATABASE;
const cluster = given ? null : await Cluster.start();
const database = await Database.open(given ?? cluster!.address(), { connections: 10 });
const store = new ArchiveStore(database);
try {
  const few = await measure('few', answered);
  const many = await measure('many', scenes);
  process.stdout.write(`${JSON.stringify({ archive: [few, many], machine: describeMachine() }, null, 2)}\n`);
} finally {
  await database.close();
  await cluster?.stop();
}

/** Adds scenes, and answers some of them. */
async function measure(name: string, count: number) {
  const { archive } = await store.create(name, DECLARATION);
  const memory = watchMemory();
  const adding = performance.now();
  await store.add(archive, fakeScenes(count));
  const addSeconds = (performance.now() - adding) / 1000;
  const asking = performance.now();
  await store.status(archive);
  const statusSeconds = (performance.now() - asking) / 1000;
  const answerSeconds = await answer(archive);
  return {
    scenes: count,
    addedPerSecond: rounded(count / addSeconds, 0),
    statusSeconds: rounded(statusSeconds, 3),
    answeredPerSecond: rounded(answered / answerSeconds, 0),
    featuresPerSecond: rounded((3 * answered) / answerSeconds, 0),
    mostMemoryMiB: memory.end(),
  };
}

function* fakeScenes(count: number): Generator<string> {
  for (let index = 0; index < count; index++) yield `/archive/scene-${index}.tif`;
}

async function answer(archive: Archive): Promise<number> {
  const queue = await SceneQueue.open(database, archive);
  const stop = new AbortController();
  let done = 0;
  const began = performance.now();
  let seconds = 0;
  await workOn(queue, async (image) => stubScene(image), {
    concurrency: CONCURRENCY,
    signal: stop.signal,
    onOutcome: ({ state }) => {
      if (state !== 'done' || ++done !== answered) return;
      seconds = (performance.now() - began) / 1000;
      stop.abort();
    },
  });
  await queue.close();
  return seconds;
}

/** Largest resident memory of this process in MiB. */
function watchMemory() {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const timer = setInterval(look, 100);
  return {
    end: () => {
      clearInterval(timer);
      look();
      return rounded(most / 2 ** 20, 0);
    },
  };
}
