/**
 * Calibrates how sure a model is that an image shows what a sentence describes, and writes it into the model:
 *
 *   npx tsx scripts/calibrate-presence.ts MODEL --annotations FILE.jsonl... --images FOLDER
 *     [--sensitivity 0.95] [--dry-run] [--scores FILE.json]
 *
 * MODEL is a model's folder (or its adapter). The annotations need sentences about what their images show and sentences
 * about what they do not, whose "segmentation" is []; --annotations may be given several times, --images once for each
 * or once for all. The threshold is that of the best balanced accuracy among those that keep --sensitivity of the
 * present targets. --dry-run writes nothing; --scores keeps the object scores. Take other images than for training, and
 * others again for measuring (skyrefer evaluate).
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotationMask, readExpressionAnnotations } from '../src/datasets/annotations-node.ts';
import { calibratePresence, formatCalibration, type ScoredTruth } from '../src/evaluation/index.ts';
import { openModel } from '../src/model/node.ts';
import { storePresence } from '../src/model/store-presence-node.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { maskArea } from '../src/vector/index.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    annotations: { type: 'string', multiple: true, default: [] },
    images: { type: 'string', multiple: true, default: [] },
    sensitivity: { type: 'string', default: '0.95' },
    scores: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [path] = positionals;
const { annotations, images } = values;
const sensitivity = Number(values.sensitivity);
if (!path || annotations.length === 0) throw new Error('give a model and --annotations');
if (images.length !== 1 && images.length !== annotations.length) {
  throw new Error('give --images once, or once for each --annotations');
}
if (!(sensitivity >= 0 && sensitivity <= 1)) throw new Error('--sensitivity takes a number from 0 to 1');

/** Sentences by image, so that each image is encoded once. */
const byImage = new Map<string, { expression: string; positive: boolean }[]>();
for (const [index, file] of annotations.entries()) {
  for await (const annotation of readExpressionAnnotations(file)) {
    const image = join(images[index] ?? images[0]!, annotation.fileName);
    const { expression } = annotation;
    const asked = { expression, positive: maskArea(annotationMask(annotation)) > 0 };
    byImage.set(image, [...(byImage.get(image) ?? []), asked]);
  }
}
const model = await openModel(path);
const segmenter = await Segmenter.load(model);
const samples: (ScoredTruth & { image: string; expression: string })[] = [];
let done = 0;
for (const [image, asked] of byImage) {
  const scene = await segmenter.open(image);
  for (const { expression, positive } of asked) {
    const { objectScore } = await scene.segment(expression);
    samples.push({ image, expression, score: objectScore, positive });
  }
  scene.dispose();
  if (++done % 50 === 0) console.error(`${done} of ${byImage.size} images`);
}
await segmenter.dispose();
if (values.scores !== undefined) await writeFile(values.scores, `${JSON.stringify(samples, null, 1)}\n`);

const positives = samples.filter(({ positive }) => positive).length;
console.log(
  `${byImage.size} images; ${positives} sentences about what they show, ${samples.length - positives} about what they do not\n`,
);
const calibrated = calibratePresence(samples, sensitivity);
console.log(formatCalibration(calibrated));
if (!values['dry-run']) {
  const { slope, offset, chosen } = calibrated;
  await storePresence(model.stages.path!, { slope, offset, threshold: chosen.threshold });
  console.log(`\nwrote it into ${model.stages.path}`);
}
