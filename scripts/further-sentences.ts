/**
 * Sentences about annotated images that `expressions_val.jsonl` does not have, as JSON Lines of its form:
 *
 *   npx tsx scripts/further-sentences.ts absent --instances FILE.json --expressions FILE.jsonl > absent.jsonl
 *   npx tsx scripts/further-sentences.ts plural --instances FILE.json > plural.jsonl
 *   npx tsx scripts/further-sentences.ts written --instances FILE.json --written FILE.jsonl --set NAME > written.jsonl
 *
 * `absent`: as many as --expressions has, about the same images, in the same wordings, of what is not there
 * ("segmentation" is []): four in five of a category that the image lacks (kind absent-category), one in five of a zone
 * in which it has none (absent-position); and --empty (0) sentences about each image that shows nothing. `plural`: every group of objects that a sentence can mean, once. --seed (1)
 * decides about wordings. `written`: what people wrote about the set NAME, with the masks of the objects that they mean.
 */
import { parseArgs } from 'node:util';
import { readExpressionAnnotations } from '../src/datasets/annotations-node.ts';
import { describeGroups, sampleAbsentExpression } from '../src/datasets/index.ts';
import {
  type AnnotatedImage,
  readCocoInstances,
  readWrittenSentences,
  sentencesByImage,
} from '../src/datasets/node.ts';
import { Random } from '../src/random/random.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    instances: { type: 'string' },
    expressions: { type: 'string' },
    written: { type: 'string' },
    set: { type: 'string' },
    empty: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const [kind] = positionals;
if (!['absent', 'plural', 'written'].includes(kind ?? '') || !values.instances) {
  throw new Error('give absent, plural or written, and --instances');
}
const { images } = await readCocoInstances(values.instances);
let id = 0;
const write = (
  { fileName: file_name, width, height }: AnnotatedImage,
  sentence: { category: string; kind: string; expression: string; segmentation: number[][] },
): void => {
  process.stdout.write(`${JSON.stringify({ id: id++, file_name, width, height, ...sentence })}\n`);
};

if (kind === 'plural') {
  for (const image of images) {
    const random = new Random(`${values.seed}/plural/${image.fileName}`);
    for (const { targetIds, text, category } of describeGroups(image.objects, image, random)) {
      const polygons = image.objects
        .filter((object) => targetIds.includes(object.id))
        .flatMap((o) => o.polygons);
      write(image, {
        category,
        kind: 'plural',
        expression: text,
        segmentation: polygons.map((ring) => [...ring]),
      });
    }
  }
} else if (kind === 'written') {
  if (!values.written) throw new Error('give --written, the file of what people wrote');
  const sentences = await readWrittenSentences(values.written, values.set);
  for (const [name, told] of sentencesByImage(sentences, images, values.written)) {
    const image = images.find(({ fileName }) => fileName === name)!;
    for (const { annotations, expression, kind } of told) {
      const meant = image.objects.filter(({ id }) => annotations.includes(id));
      write(image, {
        category: meant[0]?.category ?? 'none',
        kind,
        expression,
        segmentation: meant.flatMap(({ polygons }) => polygons.map((ring) => [...ring])),
      });
    }
  }
} else {
  if (!values.expressions)
    throw new Error('absent sentences need --expressions, whose images they are about');
  const byName = new Map(images.map((image) => [image.fileName, image]));
  const categories = [
    ...new Set(images.flatMap(({ objects }) => objects.map(({ category }) => category))),
  ].sort();
  const random = new Random(`${values.seed}/absent`);
  const about = (image: AnnotatedImage): void => {
    const absent = sampleAbsentExpression(image.objects, image, categories, random, {
      misplaced: 0.2,
      plural: 0,
    });
    if (!absent) return;
    const { text: expression, category, missing } = absent;
    write(image, { category, kind: `absent-${missing}`, expression, segmentation: [] });
  };
  for await (const { fileName } of readExpressionAnnotations(values.expressions)) {
    const image = byName.get(fileName);
    if (!image) throw new Error(`${values.instances} has no image ${fileName}`);
    about(image);
  }
  const empty = images.filter(({ objects }) => objects.length === 0);
  for (const image of empty) for (let time = 0; time < Number(values.empty); time++) about(image);
}
