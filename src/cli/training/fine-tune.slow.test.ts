import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePicture } from '../../imagery/node.ts';
import { drawScene } from '../../synthetic/index.ts';
import { skyrefer } from '../testing/skyrefer.ts';

const experiment = fileURLToPath(new URL('../../../experiments/fine-tune-tiny.yaml', import.meta.url));

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-fine-tune-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What a command that succeeds prints. */
async function printed(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await skyrefer(root, ...args);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}: ${stderr}`);
  return stdout;
}

/** What a drawing tool writes: polygons of objects, each with a sentence. */
async function draw(split: string, count: number): Promise<void> {
  const images: object[] = [];
  const annotations: object[] = [];
  for (let id = 0; id < count; id++) {
    const scene = drawScene({ kind: 'airport', seed: `${split}/${id}`, width: 128, height: 112 });
    const file_name = `${split}-${id}.png`;
    await writePicture(join(root, 'drawn', 'images', file_name), scene);
    images.push({ id, file_name, width: scene.width, height: scene.height });
    for (const { polygons } of scene.objects.slice(0, 3)) {
      const number = annotations.length;
      const expressions = [`the airplane number ${number}`, 'a gray airplane'].slice(0, 1 + (number % 2));
      annotations.push({ id: number, image_id: id, category_id: 1, segmentation: polygons, expressions });
    }
  }
  const categories = [{ id: 1, name: 'airplane' }];
  await writeFile(
    join(root, 'drawn', `instances_${split}.json`),
    JSON.stringify({ categories, images, annotations }),
  );
}

it('drawn polygons become sentences, a model fine-tuned on them, its figures, and an answer', async () => {
  await mkdir(join(root, 'drawn', 'images'), { recursive: true });
  await mkdir(join(root, 'my-data'));
  await draw('train', 4);
  await draw('val', 2);
  for (const split of ['train', 'val']) {
    await printed('data', 'convert', 'coco', 'drawn', '--out', `my-data/${split}.jsonl`, '--split', split);
  }
  await rename(join(root, 'drawn', 'images'), join(root, 'my-data', 'images'));
  expect(await printed('data', 'check', 'jsonl', 'my-data')).toMatch(/train.*\n?.*val/s);

  // The file as it is, but for its length and the size of its pictures.
  await mkdir(join(root, 'experiments'));
  const text = (await readFile(experiment, 'utf8')).replace('epochs: 30', 'epochs: 2\nimageSize: 128');
  expect(text).toContain('epochs: 2\nimageSize: 128\n');
  await writeFile(join(root, 'experiments', 'fine-tune-tiny.yaml'), text);
  expect(await printed('train', 'experiments/fine-tune-tiny.yaml')).toMatch(
    /done at step \d+; best validation/,
  );

  const model = 'runs/my-model/model';
  const report = JSON.parse(
    await printed('evaluate', '--model', model, '--data', 'my-data', '--split', 'val', '--json'),
  );
  expect(report.samples).toBe(
    (await readFile(join(root, 'my-data', 'val.jsonl'), 'utf8')).trim().split('\n').length,
  );
  const answer = JSON.parse(
    await printed('segment', 'my-data/images/val-0.png', 'a gray airplane', '--model', model, '--json'),
  );
  expect(answer).toMatchObject({ model: 'my-model', width: 128, height: 112 });
});
