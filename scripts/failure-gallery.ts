/**
 * Draws a picture of what a model gets wrong on drawn scenes that no training draws, for its model card:
 *
 *   npx tsx scripts/failure-gallery.ts [MODEL] [--out models/tiny/failures.webp] [--count 9] [--scenes 6]
 *
 * Asks of --scenes scenes of each kind the sentences of evaluate-scenes.ts, one about several objects and, of a model
 * that tells whether there is a target, one about something that the scene does not show. Of the failures (IoU not above
 * 0.5) it shows --count that differ in scene, kind of failure and sentence. Prints how often each kind of failure is, and
 * what is shown, as Markdown. The same model gives the same picture; letters depend on the machine's fonts.
 */
import { parseArgs } from 'node:util';
import { objectSizeOf, sampleIoU } from '../src/evaluation/index.ts';
import { replaceFile } from '../src/imagery/node.ts';
import { isRight } from '../src/reports/analysis/outcome.ts';
import type { Answer } from '../src/segmenter/index.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import type { DrawnScene } from '../src/synthetic/index.ts';
import { emptyMask, type Mask, maskArea, overlap, rasterise } from '../src/vector/index.ts';
import { heldOutScenes } from './drawn-scenes.ts';
import { chooseVaried, type Trait } from './failure-gallery/choose-varied.ts';
import { drawGallery } from './failure-gallery/draw-gallery.ts';
import {
  describeFailure,
  type Failure,
  failureKinds,
  failureTitles,
  judgeFailure,
} from './failure-gallery/judge-failure.ts';
import { type SceneQuestion, sceneQuestions } from './failure-gallery/scene-questions.ts';

const MAXIMUM_BYTES = 400_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'models/tiny/failures.webp' },
    count: { type: 'string', default: '9' },
    scenes: { type: 'string', default: '6' },
  },
});
const [model = 'tiny'] = positionals;
const [count, perKind] = [values.count, values.scenes].map(Number) as [number, number];
if (![count, perKind].every((value) => Number.isInteger(value) && value > 0)) {
  throw new Error('--count and --scenes take whole numbers above 0');
}
if (!values.out.endsWith('.webp')) throw new Error(`${values.out}: the gallery is a .webp file`);

/** An answer that is not right. */
interface FailedAnswer {
  readonly name: string;
  readonly sceneKind: string;
  readonly picture: DrawnScene;
  readonly question: SceneQuestion;
  readonly truth: Mask;
  readonly answer: Pick<Answer, 'mask' | 'presence'>;
  readonly iou: number;
  readonly failure: Failure;
}

const failed: FailedAnswer[] = [];
let [scenes, asked] = [0, 0];
const segmenter = await Segmenter.load(model);
for (const heldOut of heldOutScenes(perKind)) {
  const { kind, seed, picture } = heldOut;
  const { width, height, objects } = picture;
  const encoded = await segmenter.open(picture);
  for (const question of sceneQuestions(heldOut)) {
    // A model without a calibrated object score cannot say that there is no target.
    if (question.kind === 'absent' && !segmenter.config.presence) continue;
    const { targets } = question;
    const { mask, presence, ruledOut } = await encoded.segment(question.text);
    const truth =
      targets.length === 0
        ? emptyMask(width, height)
        : rasterise(
            targets.flatMap(({ polygons }) => polygons),
            width,
            height,
          );
    const iou = sampleIoU(overlap(mask, truth))!;
    asked++;
    if (isRight(iou)) continue;
    const failure = judgeFailure(mask, ruledOut, objects, question);
    const name = `${kind} ${seed}`;
    failed.push({
      name,
      sceneKind: kind,
      picture,
      question,
      truth,
      answer: { mask, presence },
      iou,
      failure,
    });
  }
  encoded.dispose();
  console.error(`${++scenes}: ${failed.length} of ${asked} answers are wrong`);
}
await segmenter.dispose();

/** Clear failures come before near misses. */
const byIoU = [...failed].sort((a, b) => a.iou - b.iou);
const shown = chooseVaried(byIoU, traitsOf, count);
const cells = shown.map(({ picture, truth, answer, question, iou, failure }) => ({
  picture,
  truth,
  answer: answer.mask,
  sentence: question.text,
  remark: `IoU ${iou.toFixed(2)}: ${describeFailure(failure, question, answer.presence)}`,
}));
const { file, width, height } = await drawGallery(
  cells,
  {
    title: 'What the model gets wrong on drawn scenes',
    subtitle:
      `${shown.length} of ${failed.length} failures (IoU not above 0.5) among ${asked} sentences about ${scenes} scenes that are not in ` +
      'training, chosen to differ: how often a kind is shown says nothing of how often it is.',
  },
  MAXIMUM_BYTES,
);
await replaceFile(values.out, file);

const kinds = failureKinds.map((kind) => ({
  kind,
  samples: failed.filter(({ failure }) => failure.kind === kind).length,
}));
console.log(
  `${failed.length} of ${asked} sentences about ${scenes} drawn scenes fail (IoU not above 0.5):\n`,
);
console.log('| What happens | Failures |\n| --- | --- |');
for (const { kind, samples } of kinds.sort((a, b) => b.samples - a.samples)) {
  if (samples > 0) console.log(`| ${failureTitles[kind]} | ${samples} |`);
}
console.log(`\n${values.out}: ${width} x ${height}, ${file.length} bytes\n`);
for (const [index, { sentence, remark }] of cells.entries()) {
  console.log(`${index + 1}. ${shown[index]!.name}: “${sentence}” ${remark}`);
}

function traitsOf({ name, sceneKind, question, truth, failure }: FailedAnswer): Trait[] {
  return [
    { name: 'scene', value: name, weight: 4 },
    { name: 'failure', value: failure.kind, weight: 3 },
    { name: 'kind of scene', value: sceneKind, weight: 2 },
    { name: 'kind of sentence', value: question.kind, weight: 1.5 },
    { name: 'category', value: question.category, weight: 1 },
    { name: 'size', value: objectSizeOf(maskArea(truth)), weight: 0.5 },
  ];
}
