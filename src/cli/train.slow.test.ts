import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleExpressions } from '../datasets/index.ts';
import { writePicture } from '../imagery/index.ts';
import { Random } from '../random/random.ts';
import { drawScene, sceneKinds } from '../scenes/index.ts';
import { Segmenter } from '../segmenter/index.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Runs the command; `interruptAt` sends SIGINT when that text appears in its output. */
function skyrefer(
  args: readonly string[],
  interruptAt?: RegExp,
): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, ['--import', tsx, main, ...args]);
  let output = '';
  let interrupted = false;
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
    if (!interrupted && interruptAt?.test(output)) {
      interrupted = true;
      child.kill('SIGINT');
    }
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

/** A data set of drawn scenes on disk, in the formats that the command reads. */
async function writeDataSet(folder: string): Promise<void> {
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

describe('skyrefer train', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-train-'));
    await writeDataSet(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('trains, is interrupted, goes on, and leaves a model that segments and evaluates', async () => {
    const configuration = join(folder, 'training.yaml');
    await writeFile(
      configuration,
      `data:
  annotations: instances.json
  images: images
  valAnnotations: expressions.jsonl
  valImages: images
  scenes: 2
imageSize: 128
targetSize: 64
viewSets: 2
batch: { images: 2, expressionsPerImage: 2 }
steps: 6
optimiser: { warmupSteps: 2 }
validateEvery: 3
checkpointEvery: 2
output: run
`,
    );
    const first = await skyrefer(['train', configuration], /step 3: gIoU/);
    expect(first.output).toMatch(/stopped at step [3-5]/);
    const second = await skyrefer(['train', configuration]);
    expect(second.output).toMatch(/resuming at step [3-5]/);
    expect(second.output).toMatch(/done at step 6; best validation/);
    expect(second.status).toBe(0);

    const log = (await readFile(join(folder, 'run', 'log.jsonl'), 'utf8')).trim().split('\n');
    const steps = log.map((line) => JSON.parse(line)).filter(({ type }) => type === 'step');
    expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6]);
    const model = join(folder, 'run', 'model');
    expect((await readdir(model)).sort()).toEqual([
      'backbone.safetensors',
      'sgsrf.safetensors',
      'tokenizer.json',
    ]);

    await using segmenter = await Segmenter.load(model);
    expect(segmenter.config.name).toBe('run');
    const scene = await segmenter.open(join(folder, 'images', 'airport.png'));
    const { mask } = await scene.segment('The airplane on the left');
    expect([mask.width, mask.height]).toEqual([160, 128]);

    const evaluation = await skyrefer([
      ...['evaluate', '--model', model, '--annotations', join(folder, 'expressions.jsonl')],
      ...['--images', join(folder, 'images'), '--json'],
    ]);
    expect(evaluation.status).toBe(0);
    const report = JSON.parse(evaluation.output.trim().split('\n').at(-1)!);
    expect(report.gIoU).toBeGreaterThanOrEqual(0);
    // The command measures what training's validation measured, through the packed model and the whole pipeline.
    const best = log.map((line) => JSON.parse(line)).filter(({ isBest }) => isBest);
    expect(Math.abs(report.gIoU - best.at(-1).metrics.gIoU)).toBeLessThan(0.02);
  });
});
