/**
 * Measures what clicks do to answers: on annotated expressions, the mean IoU before and after one, two and three
 * simulated clicks, each at the innermost pixel of the largest wrong region, positive where something is missing.
 *
 *     npx tsx scripts/measure-corrections.ts --annotations X.jsonl --images DIR [--count 60] [--model M] [--design NAME]...
 *
 * Every design starts from the mask of the sentence's answer and gets all clicks so far. `correct` is `EncodedImage.correct`.
 * The others: `frozen`, SAM 2's own prompt encoder and decoder with that mask as a prompt; `frozen-box` with a box around
 * that mask and the points, too; `frozen-no-mask` leaves the mask out; `trained` is `frozen` with the parameters that the
 * stages were trained with; `joined` adds the points' embeddings to the sentence's sparse prompts E_s and decodes as the
 * stages do.
 * Prints one JSON object.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  annotationMask,
  type ExpressionAnnotation,
  readExpressionAnnotations,
} from '../src/datasets/node.ts';
import { sampleIoU } from '../src/evaluation/index.ts';
import type { Picture } from '../src/imagery/index.ts';
import { readImage } from '../src/imagery/node.ts';
import { openModel } from '../src/model/node.ts';
import { correctedBox } from '../src/programs/correction-choice.ts';
import type { EncodedText, ImageFeatures, PointPrompt } from '../src/programs/index.ts';
import { logitMap, maskOfLogits } from '../src/programs/logit-map.ts';
import { ProgramCache } from '../src/programs/program-cache.ts';
import { Programs } from '../src/programs/programs.ts';
import { float32, type Tensor } from '../src/runtime/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { type Mask, overlap } from '../src/vector/index.ts';
import { buildDesign, DESIGNS, type Design } from './corrections/designs.ts';
import { nextClick } from './corrections/next-click.ts';

const CLICKS = 3;
const { values } = parseArgs({
  options: {
    annotations: { type: 'string' },
    images: { type: 'string' },
    model: { type: 'string', default: 'tiny' },
    count: { type: 'string', default: '60' },
    design: { type: 'string', multiple: true, default: [...DESIGNS] },
  },
});
if (!values.annotations || !values.images) {
  console.error(
    'usage: npx tsx scripts/measure-corrections.ts --annotations X.jsonl --images DIR [--count N]',
  );
  process.exit(2);
}
const all: ExpressionAnnotation[] = [];
for await (const annotation of readExpressionAnnotations(values.annotations)) all.push(annotation);
// Evenly spread over the list, so that every category and kind is there.
const count = Math.min(Number(values.count), all.length);
const chosen = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
const byImage = new Map<string, ExpressionAnnotation[]>();
for (const annotation of chosen) {
  byImage.set(annotation.fileName, [...(byImage.get(annotation.fileName) ?? []), annotation]);
}

const model = await openModel(values.model);
const programs = await Programs.load(nodeRuntime, model);
const cache = new ProgramCache(nodeRuntime, {}, DESIGNS.length * CLICKS);
const side = model.config.imageSize;
/** Sums of IoU, by design and number of clicks. */
const sums = new Map(values.design.map((name) => [name as Design, new Float64Array(CLICKS + 1)]));
/** How often the answer has become better. */
const better = new Map(values.design.map((name) => [name as Design, new Float64Array(CLICKS + 1)]));

for (const [fileName, annotations] of byImage) {
  const picture = await readImage(join(values.images, fileName));
  const features = await programs.image!.encode(picture);
  for (const annotation of annotations) {
    const truth = annotationMask(annotation);
    const text = await programs.text.encode(annotation.expression);
    const first = (await programs.grounding.run(features, text)).maskLogits;
    const before = maskOfLogits(logitMap(first), picture);
    for (const design of sums.keys()) {
      let logits: Tensor<Float32Array> = first;
      let mask: Mask = before;
      const points: PointPrompt[] = [];
      const start = iou(before, truth);
      sums.get(design)![0]! += start;
      for (let click = 1; click <= CLICKS; click++) {
        const point = nextClick(mask, truth);
        if (point) {
          points.push(point);
          logits =
            design === 'correct'
              ? (await programs.corrections.correct(features, { points, maskLogits: first }, picture))
                  .maskLogits
              : await drawBy(design, { features, text, first, points, picture });
          mask = maskOfLogits(logitMap(logits), picture);
        }
        const now = iou(mask, truth);
        sums.get(design)![click]! += now;
        better.get(design)![click]! += Number(now > start);
      }
    }
  }
}
await cache.dispose();
await programs.dispose();
const mean = (numbers: Float64Array) => [...numbers].map((sum) => Math.round((sum / count) * 1000) / 1000);
const report = (sums_: ReadonlyMap<Design, Float64Array>) =>
  Object.fromEntries([...sums_].map(([name, numbers]) => [name, mean(numbers)]));
console.log(JSON.stringify({ expressions: count, meanIou: report(sums), better: report(better) }));

interface Question {
  readonly features: ImageFeatures;
  readonly text: EncodedText;
  readonly first: Tensor<Float32Array>;
  readonly points: readonly PointPrompt[];
  readonly picture: Picture;
}

async function drawBy(
  design: Exclude<Design, 'correct'>,
  { features, text, first, points, picture }: Question,
): Promise<Tensor<Float32Array>> {
  if (design === 'frozen' || design === 'frozen-box' || design === 'frozen-no-mask') {
    const box = design === 'frozen-box' ? correctedBox(first, points, picture) : null;
    const prompts = {
      points,
      ...(box ? { box } : {}),
      ...(design === 'frozen-no-mask' ? {} : { maskLogits: first }),
    };
    return (await programs.corrections.draw(features, prompts, picture)).maskLogits;
  }
  const coordinates = points.flatMap(({ x, y }) => [
    (x / picture.width) * side - 0.5,
    (y / picture.height) * side - 0.5,
  ]);
  const outputs = await cache.run(
    `${design}/${points.length}`,
    () => buildDesign(design, model, points.length),
    {
      visual_tokens: features.visualTokens!,
      visual_position: features.visualPosition!,
      s0: features.s0,
      s1: features.s1,
      image_embedding: features.imageEmbedding,
      text_states: text.states,
      text_mask: text.mask,
      mask_prompt: first,
      coordinates: float32(Float32Array.from(coordinates), [1, points.length, 2]),
      labels: {
        dtype: 'int64',
        shape: [1, points.length],
        data: BigInt64Array.from(points, ({ positive }) => BigInt(positive)),
      },
    },
  );
  return outputs.mask_logits as Tensor<Float32Array>;
}

function iou(mask: Mask, truth: Mask): number {
  return sampleIoU(overlap(mask, truth)) ?? 1;
}
