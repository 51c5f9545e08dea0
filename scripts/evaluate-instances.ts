/**
 * How a model marks several objects of a kind, one by one: "The {plural}" of every category that an image has twice or more is
 * asked, and the parts of the mask are paired with the objects at an IoU of 0.5. As JSON on stdout.
 *
 *   npx tsx scripts/evaluate-instances.ts --instances FILE.json --images FOLDER [--model tiny] [--parts several|all]
 *
 * Objects with polygons are compared by their masks, those with boxes alone by boxes. --parts all: of the mask as it is drawn.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCocoInstances } from '../src/datasets/node.ts';
import { instanceScores, matchInstances } from '../src/evaluation/index.ts';
import { pluralOf } from '../src/language/index.ts';
import { maskAnswer } from '../src/segmenter/index.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { boxOverlap, overlap, polygonBox, rasterise, traceMask } from '../src/vector/index.ts';

const { values } = parseArgs({
  options: {
    instances: { type: 'string' },
    images: { type: 'string' },
    model: { type: 'string', default: 'tiny' },
    parts: { type: 'string', default: 'several' },
  },
});
const { instances, images: folder, model, parts } = values;
if (!instances || !folder || (parts !== 'several' && parts !== 'all')) {
  throw new Error('give --instances and --images; --parts is several or all');
}
// An object with a box alone is told as one without a shape, and comes with its box.
const { images } = await readCocoInstances(instances, { onBad: () => {} });
const total = { matched: 0, found: 0, there: 0 };
let sentences = 0;
await using segmenter = await Segmenter.load(model);
for (const { fileName, width, height, objects } of images) {
  const asked = [...new Set(objects.map(({ category }) => category))]
    .map((category) => [category, objects.filter((object) => object.category === category)] as const)
    .filter(([, those]) => those.length > 1);
  if (asked.length === 0) continue;
  const image = await segmenter.open(join(folder, fileName));
  for (const [category, those] of asked) {
    const { mask } = maskAnswer(await image.ground(`The ${pluralOf(category)}`, { parts }), {
      width,
      height,
    });
    const found = traceMask(mask).map(({ exterior, holes }) => [exterior, ...holes].map((ring) => [...ring]));
    const byMask = those.every(({ uncertain }) => !uncertain);
    const there = byMask ? those.map(({ polygons }) => rasterise(polygons, width, height)) : [];
    const drawn = byMask ? found.map((rings) => rasterise(rings, width, height)) : [];
    const counts = matchInstances(found.length, those.length, (one, other) => {
      if (!byMask) return boxOverlap(polygonBox(found[one]!), those[other]!.box);
      const { intersection, union } = overlap(drawn[one]!, there[other]!);
      return intersection / union;
    });
    total.matched += counts.matched;
    total.found += counts.found;
    total.there += counts.there;
    sentences++;
  }
  image.dispose();
}
console.log(
  JSON.stringify({ model, instances, parts, sentences, ...total, ...instanceScores(total) }, null, 2),
);
