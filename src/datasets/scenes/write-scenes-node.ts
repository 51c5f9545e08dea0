/** Drawn scenes as a data set on disk: to try things with, and what a fine-tuned model must not forget. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import { writePicture } from '../../imagery/node.ts';
import { Random } from '../../random/random.ts';
import { type DrawOptions, drawScene, looselyDrawnCategories } from '../../synthetic/index.ts';
import { type ExpressionAnnotation, formatExpressionAnnotation } from '../annotations-node.ts';
import { type Expression, sampleAbsentExpression, sampleExpressions } from '../expressions/index.ts';

export interface WriteScenesOptions {
  /** In turn. */
  readonly kinds: readonly DrawOptions['kind'][];
  readonly count: number;
  readonly seed: number | string;
  /** Of the pictures in pixels. */
  readonly width: number;
  readonly height: number;
  /** Sentences about each picture, made by rule; fewer where it offers no more. */
  readonly sentences: number;
  /** Sentences about what each picture does not show. */
  readonly absent: number;
  /** Further categories that no picture shows, of which it is said that they are absent. */
  readonly notDrawn?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What was written. */
export interface WrittenScenes {
  readonly images: number;
  readonly objects: number;
  readonly sentences: number;
  readonly categories: readonly string[];
}

/**
 * Draws scenes into `folder/images`, with their objects in `folder/instances.json` (COCO) and sentences about them in
 * `folder/expressions.jsonl`. The same options give the same files.
 */
export async function writeScenes(folder: string, options: WriteScenesOptions): Promise<WrittenScenes> {
  const { kinds, count, seed, width, height, sentences, absent, notDrawn = [], signal, onProgress } = options;
  await mkdir(join(folder, 'images'), { recursive: true });
  const images: object[] = [];
  const annotations: object[] = [];
  const categories: string[] = [];
  const lines: string[] = [];
  const scenes = [];
  for (let index = 0; index < count; index++) {
    signal?.throwIfAborted();
    const kind = kinds[index % kinds.length]!;
    const scene = drawScene({ kind, seed: `${seed}/${index}`, width, height });
    const fileName = `${kind}-${String(index + 1).padStart(3, '0')}.png`;
    await writePicture(join(folder, 'images', fileName), scene);
    images.push({ id: index + 1, file_name: fileName, width, height });
    const ids = new Map<number, number>();
    for (const { id, category, polygons, box, area } of scene.objects) {
      if (!categories.includes(category)) categories.push(category);
      annotations.push({
        id: annotations.length + 1,
        image_id: index + 1,
        category_id: categories.indexOf(category) + 1,
        segmentation: polygons,
        bbox: box,
        area,
        iscrowd: 0,
      });
      ids.set(id, annotations.length);
    }
    scenes.push({ fileName, objects: scene.objects, ids });
    onProgress?.(index + 1, count);
  }
  const exhaustive = categories.filter((category) => !looselyDrawnCategories.includes(category));
  for (const { fileName, objects, ids } of scenes) {
    const size = { width, height };
    const random = new Random(`${seed}/sentences/${fileName}`);
    const say = (text: string, about: Partial<ExpressionAnnotation>): void => {
      const id = `${fileName}/${lines.length + 1}`;
      lines.push(
        formatExpressionAnnotation({
          ...{ id, fileName, width, height, expression: text, category: undefined, kind: undefined },
          ...{ annotationId: undefined, segmentation: { type: 'polygons', polygons: [] } },
          ...about,
        }),
      );
    };
    const said = sampleExpressions(objects, size, random, sentences, {
      isExhaustive: (category) => exhaustive.includes(category),
    });
    for (const { text, kind, category, targetId } of said as Expression[]) {
      const { polygons } = objects.find(({ id }) => id === targetId)!;
      const annotationId = ids.get(targetId);
      say(text, { category, kind, annotationId, segmentation: { type: 'polygons', polygons } });
    }
    const missing = [...new Set([...exhaustive, ...notDrawn])];
    for (let times = 0; times < absent; times++) {
      const one = sampleAbsentExpression(objects, size, missing, random);
      if (one) say(one.text, { category: one.category, kind: `absent-${one.missing}` });
    }
  }
  const coco = {
    info: { description: `drawn scenes: ${kinds.join(', ')}; seed ${seed}`, exhaustive },
    categories: categories.map((name, index) => ({ id: index + 1, name })),
    images,
    annotations,
  };
  await writeAside(join(folder, 'instances.json'), (aside) => writeFile(aside, `${JSON.stringify(coco)}\n`));
  await writeAside(join(folder, 'expressions.jsonl'), (aside) =>
    writeFile(aside, lines.map((line) => `${line}\n`).join('')),
  );
  return { images: count, objects: annotations.length, sentences: lines.length, categories };
}
