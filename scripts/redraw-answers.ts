/**
 * Whether drawing answers a second time helps: every answer is given back to SAM 2's own decoder (`Scene.refine`) as its
 * box, its mask, or both.
 *
 *     npx tsx scripts/redraw-answers.ts --annotations X.jsonl --images DIR [--model M]
 *
 * Prints gIoU and Pr@0.5 in percent as one JSON object: of the answers as they are, of each redrawing, and of the better
 * of answer and redrawing from both, chosen with the truth in hand and by the predicted IoU.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotationMask, readExpressionAnnotations } from '../src/datasets/index.ts';
import { MetricsAccumulator, sampleIoU } from '../src/evaluation/index.ts';
import { type MaskAnswer, Segmenter } from '../src/segmenter/index.ts';
import { overlap } from '../src/vector/index.ts';

const { values } = parseArgs({
  options: {
    annotations: { type: 'string' },
    images: { type: 'string' },
    model: { type: 'string', default: 'tiny' },
  },
});
if (!values.annotations || !values.images) {
  console.error('usage: npx tsx scripts/redraw-answers.ts --annotations X.jsonl --images DIR [--model M]');
  process.exit(2);
}

const CHOICES = ['answer', 'both', 'box', 'mask', 'bestByTruth', 'bestByPredictedIou'] as const;
const metrics = new Map(CHOICES.map((choice) => [choice, new MetricsAccumulator()]));
await using segmenter = await Segmenter.load(values.model);
let opened = { fileName: '', scene: null as Awaited<ReturnType<Segmenter['open']>> | null };
for await (const annotation of readExpressionAnnotations(values.annotations)) {
  const { fileName, expression } = annotation;
  if (opened.fileName !== fileName) {
    opened.scene?.dispose();
    opened = { fileName, scene: await segmenter.open(join(values.images, fileName)) };
  }
  const scene = opened.scene!;
  const answer = await scene.segment(expression);
  const { box, logits: maskLogits } = answer;
  // An empty answer has nothing to give back.
  const redrawn = box
    ? {
        both: await scene.refine({ box, maskLogits }),
        box: await scene.refine({ box }),
        mask: await scene.refine({ maskLogits }),
      }
    : { both: answer, box: answer, mask: answer };
  const truth = annotationMask(annotation);
  const overlapOf = ({ mask }: MaskAnswer) => overlap(mask, truth);
  const iou = (drawn: MaskAnswer) => sampleIoU(overlapOf(drawn))!;
  const chosen: Record<(typeof CHOICES)[number], MaskAnswer> = {
    answer,
    ...redrawn,
    bestByTruth: iou(redrawn.both) > iou(answer) ? redrawn.both : answer,
    bestByPredictedIou: redrawn.both.score > answer.score ? redrawn.both : answer,
  };
  for (const choice of CHOICES) metrics.get(choice)!.add(overlapOf(chosen[choice]));
}
opened.scene?.dispose();
const percent = (fraction: number) => Math.round(fraction * 1e4) / 100;
const report = [...metrics].map(([choice, accumulator]) => {
  const { gIoU, precision } = accumulator.report();
  return [choice, { gIoU: percent(gIoU), precisionAtHalf: percent(precision['0.5']) }];
});
console.log(JSON.stringify(Object.fromEntries(report), null, 2));
