// What further sentences about an archive cost and lose when they are asked of stored embeddings, beside encoding everything anew, as JSON on
// stdout: npx tsx bench/retrieval.ts [--model tiny] [--scenes 8]
// Drawn scenes, so many of each of six kinds, whose contents are known, one window each. Times are processor time, which other work on
// the machine changes less than the time of day; that of reading out of a PostgreSQL of its own is the time of day.
import { parseArgs } from 'node:util';
import { packEmbedding, unpackEmbedding } from '../src/archive/embedding/pack-embedding-node.ts';
import { writeWindows } from '../src/archive/embedding/write-windows-node.ts';
import {
  ArchiveStore,
  BestSightings,
  type SceneSighting,
  sceneSighting,
  storedQuestion,
} from '../src/archive/node.ts';
import { storedWindows } from '../src/archive/retrieval/stored-windows-node.ts';
import { DECLARATION } from '../src/archive/testing/stub-answer.ts';
import { Database } from '../src/database/database-node.ts';
import { Cluster } from '../src/database/testing/cluster.ts';
import { pluralOf } from '../src/language/index.ts';
import { logitMap } from '../src/programs/logit-map.ts';
import { thingsOf } from '../src/programs/logit-things.ts';
import type { EncodedImage } from '../src/segmenter/index.ts';
import { Segmenter } from '../src/segmenter/segmenter-node.ts';
import { type DrawnScene, drawScene, sceneCategories, sceneKinds } from '../src/synthetic/index.ts';
import { describeMachine } from './machine.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: { model: { type: 'string', default: 'tiny' }, scenes: { type: 'string', default: '8' } },
});
/** Scenes that a person would look at. */
const FIRST = 10;

const segmenter = await Segmenter.load(values.model, { threads: 1 });
const side = segmenter.config.imageSize;
const questions = sceneCategories.map((category) => ({
  category,
  ...storedQuestion(`the ${pluralOf(category)}`, segmenter.config, false),
}));
const roads = { anew: newRoad(), stored: newRoad() };
const embeddings: Uint8Array[] = [];
let [packSeconds, presenceDifference, sameDecision, asked] = [0, 0, 0, 0];
const overlaps: number[] = [];

let number = 0;
for (let round = 0; round < Number(values.scenes); round++) {
  for (const kind of sceneKinds) {
    const scene = drawScene({ kind, seed: `retrieval ${round}`, width: side, height: side });
    const encoded = await timed(roads.anew, () => segmenter.open(scene));
    const { imageEmbedding, visualTokens } = encoded.features;
    const began = process.cpuUsage();
    const packed = await packEmbedding({ imageEmbedding, visualTokens: visualTokens! });
    packSeconds += secondsSince(began);
    embeddings.push(packed);
    const recalled = await timed(roads.stored, async () =>
      segmenter.recall(scene, await unpackEmbedding(packed)),
    );
    for (const { category, asked: sentence } of questions) {
      // Cars are listed in scenes of roads alone, and stand elsewhere too.
      if (category === 'vehicle' && kind !== 'road') continue;
      const anew = await ask(roads.anew, encoded, sentence, category, scene);
      const stored = await ask(roads.stored, recalled, sentence, category, scene);
      asked++;
      presenceDifference += Math.abs((anew.sighting.presence ?? 0) - (stored.sighting.presence ?? 0));
      if (anew.sighting.present === stored.sighting.present) sameDecision++;
      if (anew.sighting.present && stored.sighting.present)
        overlaps.push(overlapOf(anew.logits, stored.logits));
    }
    encoded.dispose();
    recalled.dispose();
    number++;
  }
}
await segmenter.dispose();

const readSeconds = await timeReading();
const sizes = embeddings.map(({ length }) => length).sort((a, b) => a - b);
process.stdout.write(
  `${JSON.stringify(
    {
      retrieval: {
        scenes: number,
        sentences: questions.length,
        bytesPerWindow: { mean: Math.round(mean(sizes)), least: sizes[0], most: sizes.at(-1) },
        anew: resultOf(roads.anew),
        stored: resultOf(roads.stored),
        packSecondsPerThousandWindows: rounded((1000 * packSeconds) / number, 0),
        readSecondsPerThousandWindows: rounded(readSeconds, 1),
        meanPresenceDifference: rounded(presenceDifference / asked, 4),
        sameDecision: `${sameDecision} of ${asked}`,
        meanOverlapOfMasks: rounded(mean(overlaps), 3),
      },
      machine: describeMachine(),
    },
    null,
    2,
  )}\n`,
);

interface Road {
  /** Of encoding, or of unpacking. */
  openSeconds: number;
  askSeconds: number;
  readonly best: Map<string, BestSightings>;
  readonly relevant: Map<string, Set<number>>;
  readonly decisions: { truth: boolean; present: boolean }[];
  placed: number;
  shown: number;
  /** Things that are counted in scenes of which it is true that they show some, and those that are there. */
  counted: number;
  there: number;
}

function newRoad(): Road {
  return {
    ...{ openSeconds: 0, askSeconds: 0, placed: 0, shown: 0, counted: 0, there: 0 },
    ...{ best: new Map(), relevant: new Map(), decisions: [] },
  };
}

async function timed<Result>(road: Road, work: () => Promise<Result>): Promise<Result> {
  const began = process.cpuUsage();
  const result = await work();
  road.openSeconds += secondsSince(began);
  return result;
}

async function ask(road: Road, image: EncodedImage, sentence: string, category: string, scene: DrawnScene) {
  const began = process.cpuUsage();
  const answer = await image.ground(sentence, { parts: 'several' });
  road.askSeconds += secondsSince(began);
  const { present, presence, score, logits } = answer;
  const whole = { x: 0, y: 0, width: scene.width, height: scene.height };
  const things = present ? thingsOf(logitMap(logits), whole) : [];
  const sighting = sceneSighting({ scene: String(number), number, image: String(number), acquired: null }, [
    { window: whole, corners: null, present, presence, score, things },
  ]);
  const objects = scene.objects.filter((object) => object.category === category);
  record(road, sighting, category, objects);
  return { sighting, logits: logits.data };
}

function record(road: Road, sighting: SceneSighting, category: string, objects: DrawnScene['objects']): void {
  const best = road.best.get(category) ?? new BestSightings(FIRST);
  road.best.set(category, best);
  if (sighting.present) best.add(sighting);
  const truth = objects.length > 0;
  road.decisions.push({ truth, present: sighting.present });
  if (!truth) return;
  road.relevant.set(category, (road.relevant.get(category) ?? new Set()).add(number));
  const [first] = sighting.places;
  if (!first) return;
  road.shown++;
  road.counted += sighting.places.length;
  road.there += objects.length;
  const [x, y] = [first.box.x + first.box.width / 2, first.box.y + first.box.height / 2];
  const inside = objects.some(
    ({ box: [left, top, width, height] }) => x >= left && x <= left + width && y >= top && y <= top + height,
  );
  if (inside) road.placed++;
}

function resultOf({ best, relevant, decisions, ...road }: Road) {
  const recalls = [...relevant].map(([category, scenes]) => {
    const found = best.get(category)!.ranked.filter((sighting) => scenes.has(sighting.number)).length;
    return found / Math.min(FIRST, scenes.size);
  });
  const rate = (truth: boolean) => {
    const of = decisions.filter((decision) => decision.truth === truth);
    return of.filter(({ present }) => present === truth).length / of.length;
  };
  return {
    recallAtTen: rounded(mean(recalls), 3),
    balancedAccuracyOfPresence: rounded((rate(true) + rate(false)) / 2, 3),
    bestPlaceOnTheObject: `${road.placed} of ${road.shown}`,
    counted: `${road.counted} of ${road.there}`,
    openSecondsPerThousandWindows: rounded((1000 * road.openSeconds) / number, 0),
    askSecondsPerThousandWindows: rounded((1000 * road.askSeconds) / decisions.length, 0),
  };
}

/** Seconds in which a thousand windows come out of a database. */
async function timeReading(): Promise<number> {
  const cluster = await Cluster.start();
  const database = await Database.open(cluster.address());
  try {
    const store = new ArchiveStore(database);
    const { archive } = await store.create('drawn', { ...DECLARATION, searchable: true });
    await store.add(
      archive,
      Array.from({ length: 1000 }, (_, index) => `/drawn/${index}.tif`),
    );
    const { rows } = await database.run<{ id: string }>('SELECT id FROM skyrefer.scene ORDER BY number');
    for (const [index, { id }] of rows.entries()) {
      const embedding = embeddings[index % embeddings.length]!;
      const window = { x: 0, y: 0, width: side, height: side };
      await writeWindows(database, archive, id, [{ window, corners: null, footprint: null, embedding }]);
    }
    const began = performance.now();
    let windows = 0;
    await database.transaction(async (statements) => {
      for await (const _ of storedWindows(statements, archive, null)) windows++;
    });
    if (windows !== rows.length) throw new Error(`${windows} windows of ${rows.length} were read`);
    return (performance.now() - began) / 1000;
  } finally {
    await database.close();
    await cluster.stop();
  }
}

/** Intersection over union of what two maps mark. */
function overlapOf(a: Float32Array, b: Float32Array): number {
  let [both, either] = [0, 0];
  for (const [cell, value] of a.entries()) {
    const [inA, inB] = [value > 0, b[cell]! > 0];
    if (inA && inB) both++;
    if (inA || inB) either++;
  }
  return either === 0 ? 1 : both / either;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
