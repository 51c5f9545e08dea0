// What a fine-tuning is worth on this machine, as a table or as JSON on stdout: draws 20 pictures of two categories that no model of the
// package was taught and 20 others, runs `skyrefer finetune` on the first, measures both models on the others, and, with
// --annotations and --images, on sentences about photographs of what was known before.
//   npx tsx bench/finetune.ts [--from tiny] [--minutes 20] [--steps N] [--image-size S] [--work FOLDER] [--json]
//     [--annotations data/vhr10/expressions_val.jsonl --images data/vhr10/images]
// What is in the work folder is taken as it is, so that a stopped run goes on.
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeScenes } from '../src/datasets/scenes/write-scenes-node.ts';
import { exists } from '../src/files/exists.ts';
import { openModel } from '../src/model/model-folder-node.ts';
import { Segmenter } from '../src/segmenter/segmenter-node.ts';
import { finetune } from '../src/training/finetune/finetune.ts';
import {
  type BeforeAndAfter,
  formatBeforeAndAfter,
  type Measured,
  measureModel,
} from '../src/training/finetune/finetune-report.ts';
import { writeResizedModel } from '../src/training/finetune/resized-model.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'tiny' },
    minutes: { type: 'string', default: '20' },
    steps: { type: 'string' },
    'image-size': { type: 'string' },
    work: { type: 'string' },
    annotations: { type: 'string' },
    images: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if ((values.annotations === undefined) !== (values.images === undefined)) {
  throw new Error('give --annotations and --images together');
}
const work = values.work ?? (await mkdtemp(join(tmpdir(), 'skyrefer-finetune-')));
await mkdir(work, { recursive: true });
const say = (text: string) => process.stderr.write(`${text}\n`);

for (const [name, seed] of [
  ['lesson', 1],
  ['others', 2],
] as const) {
  if (await exists(join(work, name, 'expressions.jsonl'))) continue;
  await writeScenes(join(work, name), {
    ...{ kinds: ['farmland'], count: 20, seed, width: 640, height: 560, sentences: 4, absent: 1 },
  });
}
const imageSize = values['image-size'] === undefined ? undefined : Number(values['image-size']);
const out = join(work, 'model');
const started = { at: performance.now(), cpu: process.cpuUsage() };
const words = { 'pivot field': ['irrigation circle', 'crop circle'] };
let last = '';
const report = await finetune(
  {
    ...{
      data: join(work, 'lesson', 'instances.json'),
      out,
      from: values.from,
      split: 'image',
      words,
      plurals: {},
    },
    ...{ minutes: Number(values.minutes), seed: 1, skipBad: false, imageSize },
    steps: values.steps === undefined ? undefined : Number(values.steps),
  },
  {
    command: `npx tsx bench/finetune.ts`,
    version: (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version,
    onEvent(event) {
      if (event.type === 'planned') say(JSON.stringify(event.plan));
      if (event.type === 'mixes') say(JSON.stringify(event));
      if (event.type === 'calibrated') say(event.said);
      const told = event.type === 'working' ? event.what : event.type;
      if (told !== last) say(told);
      last = told;
    },
  },
);
const { user, system } = process.cpuUsage(started.cpu);
const seconds = (performance.now() - started.at) / 1000;
const timed = report ? { seconds, cpuSeconds: (user + system) / 1e6 } : null;

const before =
  imageSize === undefined
    ? values.from
    : await writeResizedModel(await openModel(values.from), join(work, 'before'), imageSize);
const sets = [
  ['others', join(work, 'others', 'expressions.jsonl'), join(work, 'others', 'images')],
  ...(values.annotations === undefined ? [] : [['known', values.annotations, values.images!]]),
] as [string, string, string][];
const measured: Record<string, BeforeAndAfter> = {};
for (const [name, annotations, images] of sets) {
  const both: Measured[] = [];
  for (const [which, model] of [
    ['before', before],
    ['after', out],
  ] as const) {
    const file = join(work, `${name}-${which}.json`);
    if (!(await exists(file))) {
      const segmenter = await Segmenter.load(model);
      const how = {
        onProgress: (done: number, total: number) => say(`${name}, ${which}: ${done} of ${total}`),
      };
      await writeFile(file, JSON.stringify(await measureModel(segmenter, annotations, images, how)));
      await segmenter.dispose();
    }
    both.push(JSON.parse(await readFile(file, 'utf8')) as Measured);
  }
  measured[name] = { before: both[0]!, after: both[1]! };
}
if (values.json) console.log(JSON.stringify({ from: values.from, imageSize, timed, report, measured }));
else {
  if (timed)
    console.log(`${timed.seconds.toFixed(0)} s, ${timed.cpuSeconds.toFixed(0)} s of all cores together\n`);
  for (const [name, one] of Object.entries(measured)) {
    console.log(
      `${formatBeforeAndAfter(name === 'others' ? '20 other drawn pictures' : 'known before', one)}\n`,
    );
  }
}
say(`in ${work}`);
