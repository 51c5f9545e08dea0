import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleExpressions } from '../../datasets/index.ts';
import { writePicture } from '../../imagery/node.ts';
import { Random } from '../../random/random.ts';
import { drawScene, sceneKinds } from '../../synthetic/index.ts';
import { encodeRle, rasterise } from '../../vector/index.ts';

/** Sentences that the miniature models' vocabularies can read. */
const SENTENCES = ['the ship', 'a ship on the left', 'the airplane', 'the leftmost airplanes'];

/**
 * A data set with sentences of its own, in JSON Lines: drawn scenes with two or three sentences each, `train.jsonl` and
 * `val.jsonl` beside `images/`.
 * @param test also a `test.jsonl`
 */
export async function writeSmallDataset(
  folder: string,
  options: { readonly test?: boolean } = {},
): Promise<void> {
  await mkdir(join(folder, 'images'), { recursive: true });
  const random = new Random('small data');
  const splits = { train: 5, val: 2, ...(options.test ? { test: 2 } : {}) };
  let number = 0;
  for (const [split, count] of Object.entries(splits)) {
    const lines: string[] = [];
    for (let index = 0; index < count; index++) {
      const scene = drawScene({
        kind: sceneKinds[number % sceneKinds.length]!,
        seed: `small/${number}`,
        width: 96 + 16 * (index % 2),
        height: 80,
      });
      const fileName = `${number++}.png`;
      await writePicture(join(folder, 'images', fileName), scene);
      for (const object of scene.objects.slice(0, 2 + (index % 2))) {
        lines.push(
          JSON.stringify({
            id: `${fileName}/${lines.length}`,
            file_name: fileName,
            width: scene.width,
            height: scene.height,
            expression: SENTENCES[random.integer(SENTENCES.length)],
            segmentation: encodeRle(rasterise(object.polygons, scene.width, scene.height)),
          }),
        );
      }
    }
    await writeFile(join(folder, `${split}.jsonl`), `${lines.join('\n')}\n`);
  }
}

/**
 * Drawn scenes with their objects, for rule-made sentences: `instances.json`, `expressions.jsonl` to validate on, `images/`.
 */
export async function writeRuleMadeDataset(folder: string): Promise<void> {
  await mkdir(join(folder, 'images'), { recursive: true });
  const images = [];
  const annotations = [];
  const categories: string[] = [];
  const lines: string[] = [];
  for (const [index, kind] of sceneKinds.entries()) {
    const scene = drawScene({ kind, seed: 'command', width: 160, height: 128 });
    const fileName = `${kind}.png`;
    await writePicture(join(folder, 'images', fileName), scene);
    images.push({ id: index, file_name: fileName, width: scene.width, height: scene.height });
    for (const { category, polygons, box, area } of scene.objects) {
      if (!categories.includes(category)) categories.push(category);
      annotations.push({
        id: annotations.length,
        image_id: index,
        category_id: categories.indexOf(category),
        segmentation: polygons,
        bbox: box,
        area,
      });
    }
    for (const { text, targetId, category, kind: expressionKind } of sampleExpressions(
      scene.objects,
      scene,
      new Random(kind),
      2,
    )) {
      const { polygons, box, area } = scene.objects.find(({ id }) => id === targetId)!;
      lines.push(
        JSON.stringify({
          id: lines.length,
          file_name: fileName,
          width: scene.width,
          height: scene.height,
          category,
          kind: expressionKind,
          expression: text,
          annotation_id: targetId,
          segmentation: polygons,
          bbox: box,
          area,
        }),
      );
    }
  }
  const coco = { images, annotations, categories: categories.map((name, id) => ({ id, name })) };
  await writeFile(join(folder, 'instances.json'), JSON.stringify(coco));
  await writeFile(join(folder, 'expressions.jsonl'), `${lines.join('\n')}\n`);
}
