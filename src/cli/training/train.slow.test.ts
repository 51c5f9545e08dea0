import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Segmenter } from '../../segmenter/node.ts';
import { writeRuleMadeDataset } from '../../training/testing/small-data.ts';
import { skyrefer, startSkyrefer } from '../testing/skyrefer.ts';

/** What `writeRuleMadeDataset` wrote, with a drawn scene. */
const DATA = `data:
  annotations: instances.json
  images: images
  valAnnotations: expressions.jsonl
  valImages: images
  scenes: 1
`;

describe('skyrefer train', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-train-'));
    await writeRuleMadeDataset(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('trains, is interrupted, goes on, and leaves a model that segments and evaluates', async () => {
    const configuration = join(folder, 'training.yaml');
    await writeFile(
      configuration,
      `${DATA}imageSize: 64
targetSize: 32
viewSets: 2
batch: { images: 2, expressionsPerImage: 2 }
steps: 6
optimiser: { warmupSteps: 2 }
validateEvery: 3
checkpointEvery: 2
output: run
`,
    );
    let interrupted = false;
    const first = await startSkyrefer(['train', configuration], {
      onOutput(output, child) {
        if (interrupted || !/step 3: gIoU/.test(output)) return;
        interrupted = true; // a second SIGINT would end it at once
        child.kill('SIGINT');
      },
    }).ended;
    expect(first.output).toMatch(/stopped at step [3-5]/);
    const second = await skyrefer(folder, 'train', configuration);
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
    const encoded = await segmenter.open(join(folder, 'images', 'airport.png'));
    const { mask } = await encoded.segment('The airplane on the left');
    expect([mask.width, mask.height]).toEqual([160, 128]);

    const evaluation = await skyrefer(
      folder,
      ...['evaluate', '--model', model, '--annotations', join(folder, 'expressions.jsonl')],
      ...['--images', join(folder, 'images'), '--json'],
    );
    expect(evaluation.status).toBe(0);
    const report = JSON.parse(evaluation.output.trim().split('\n').at(-1)!);
    expect(report.gIoU).toBeGreaterThanOrEqual(0);
    // The command measures what training's validation measured, through the packed model and the whole pipeline.
    const best = log.map((line) => JSON.parse(line)).filter(({ isBest }) => isBest);
    expect(Math.abs(report.gIoU - best.at(-1).metrics.gIoU)).toBeLessThan(0.02);
  });

  it('trains with several seeds on one cache, and makes one model of them', async () => {
    const configuration = join(folder, 'seeds.yaml');
    await writeFile(
      configuration,
      `${DATA}model: { from: tiny }
imageSize: 64
targetSize: 32
viewSets: [9]
batch: { images: 2, expressionsPerImage: 2 }
steps: 2
optimiser: { warmupSteps: 0 }
viewSeed: 7
output: seeded
cache: features
`,
    );
    const cached = async (): Promise<Record<string, number>> => {
      const files = (await readdir(join(folder, 'features'), { recursive: true })).filter((name) =>
        name.endsWith('.features'),
      );
      const written = await Promise.all(
        files.map(async (name) => [name, (await stat(join(folder, 'features', name))).mtimeMs]),
      );
      return Object.fromEntries(written);
    };
    expect((await skyrefer(folder, 'train', configuration, '--seed', '1')).status).toBe(0);
    const before = await cached();
    expect(Object.keys(before).length).toBeGreaterThan(2); // train, scenes, val
    expect((await skyrefer(folder, 'train', configuration, '--seed', '2')).status).toBe(0);
    expect(await cached()).toEqual(before);

    const models = ['seeded-seed-1', 'seeded-seed-2'].map((run) => join(folder, run, 'model'));
    const [one, two] = await Promise.all(models.map((model) => readFile(join(model, 'sgsrf.safetensors'))));
    expect(one!.equals(two!)).toBe(false);

    const mean = join(folder, 'mean');
    const averaged = await skyrefer(folder, 'average', ...models, '--out', mean);
    expect(averaged.stdout).toBe(`wrote ${mean}, the mean of 2 models\n`);
    await using segmenter = await Segmenter.load(mean);
    expect(segmenter.config.name).toBe('mean');
    const encoded = await segmenter.open(join(folder, 'images', 'airport.png'));
    expect((await encoded.segment('The airplane on the left')).mask.width).toBe(160);

    const alone = await skyrefer(folder, 'average', models[0]!, '--out', join(folder, 'alone'));
    expect([alone.status, alone.stderr]).toEqual([1, expect.stringContaining('give two or more')]);
  });
});
