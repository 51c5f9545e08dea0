import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openModel } from '../model/model-folder-node.ts';
import { Segmenter } from '../segmenter/segmenter-node.ts';
import { miniatureConfig, writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { miniaturePreset, writeMiniaturePreset } from '../segmenter/testing/miniature-preset.ts';
import { type BackboneReference, parseBackbones } from '../weights/adapter.ts';
import { unpackTensor } from '../weights/index.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { readTrainedTensors } from './checkpoints/checkpoint.ts';
import { exportAdapter } from './checkpoints/export-adapter.ts';
import { parseTrainingConfig } from './config.ts';
import { writeSmallDataset } from './testing/small-data.ts';
import { type TrainEvent, type TrainOptions, trainFromConfig } from './train.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-train-'));
  await writeSmallDataset(join(root, 'data'), { test: true });
  await writeMiniatureModel(join(root, 'compact'));
  await writeMiniaturePreset(join(root, 'whole'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs a configuration; `output` and the model are the test's own. */
async function train(text: string, options: TrainOptions = {}): Promise<TrainEvent[]> {
  const config = parseTrainingConfig(text, { name: 'test.yaml', folder: root });
  const events: TrainEvent[] = [];
  await trainFromConfig(config, {
    ...options,
    onEvent(event) {
      events.push(event);
      options.onEvent?.(event);
    },
  });
  return events;
}

const compact = (output: string, more = '', data = 'data') => `
data: { format: jsonl, root: ${data} }
model: { from: compact }
batch: { images: 2, expressionsPerImage: 2 }
targetSize: 32
optimiser: { warmupSteps: 0 }
output: ${output}
cache: ${data}-features
${more}`;
const adapted: typeof compact = (output, more, data) =>
  compact(output, more, data).replace('from: compact', 'from: compact, lora: { rank: 2, alpha: 4 }');
const whole = (output: string, more = '', data = 'data') => `
data: { format: jsonl, root: ${data} }
model: { from: whole/model }
batch: { images: 1, expressionsPerImage: 2, accumulation: 2 }
targetSize: 32
optimiser: { warmupSteps: 0 }
output: ${output}
${more}`;

const of = <Type extends TrainEvent['type']>(events: readonly TrainEvent[], type: Type) =>
  events.filter((event): event is Extract<TrainEvent, { type: Type }> => event.type === type);

/** What must not depend on whether a run was stopped. */
const numbers = (events: readonly TrainEvent[]) =>
  events.flatMap((event) => {
    if (event.type === 'validation') return [[event.step, event.metrics]];
    if (event.type === 'step') return [[event.step, event.losses, event.learningRate, event.gradientNorm]];
    return [];
  });

/** Runs a configuration in two parts; the first is stopped after a step. */
async function inTwoParts(text: string, step: number, options: TrainOptions = {}): Promise<TrainEvent[]> {
  const abort = new AbortController();
  const first = await train(text, {
    ...options,
    signal: abort.signal,
    onEvent: (event) => {
      if (event.type === 'step' && event.step === step) abort.abort();
    },
  });
  return [...first, ...(await train(text, options))];
}

const newest = async (output: string) => {
  const folder = join(root, output, 'checkpoints');
  const names = (await readdir(folder)).filter((name) => name.startsWith('step-')).sort();
  return readTrainedTensors(join(folder, names.at(-1)!));
};

describe.each([
  ['the compact model on cached features', compact, 'model'],
  ['an adapted compact model on images', adapted, 'model'],
  ['a whole model on images', whole, 'model'],
] as const)('%s', (title, config, exported) => {
  const name = title.split(' ')[1]!;

  it('learns sentences that stand in a file, stopped or not, and leaves a model', async () => {
    const schedule = 'steps: 6\nvalidateEvery: 3\ncheckpointEvery: 2\n';
    const unbroken = await train(config(`${name}-unbroken`, schedule));
    const broken = await inTwoParts(config(`${name}-broken`, schedule), 3);
    expect(of(unbroken, 'step').map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(of(unbroken, 'validation').map(({ step }) => step)).toEqual([3, 6]);
    expect(numbers(broken)).toEqual(numbers(unbroken));
    expect(await newest(`${name}-broken`)).toEqual(await newest(`${name}-unbroken`));

    const model = join(root, `${name}-unbroken`, exported);
    expect(of(unbroken, 'exported')[0]!.path).toBe(model);
    const { config: stored } = await openModel(model);
    expect(stored.training).toMatchObject({ selection: 'val-selected', steps: 6 });
    await using segmenter = await Segmenter.load(model);
    const encoded = await segmenter.open(join(root, 'data', 'images', '0.png'));
    expect((await encoded.segment('the ship')).mask.width).toBe(96);
  });

  it('starts from the model that it is given', async () => {
    const still = config(`${name}-still`, 'steps: 1\nema: null\n');
    await train(still.replace('warmupSteps: 0', 'warmupSteps: 0, learningRate: 1.0e-30, weightDecay: 0'));
    const { stages } = await openModel(join(root, name === 'whole' ? 'whole/model' : 'compact'));
    const after = await newest(`${name}-still`);
    const kept = [...after].filter(([tensor]) => stages.has(tensor));
    expect(kept.length).toBeGreaterThan(100);
    for (const [tensor, { data }] of kept) {
      const before = stages.readFloat32(tensor);
      expect(
        data.every((value, index) => Math.abs(value - before[index]!) < 1e-25),
        tensor,
      ).toBe(true);
    }
  });
});

it('an adapted model has its updates in its backbone, and is gone on from like any other', async () => {
  await train(adapted('updated', 'steps: 3\nselection: last\n'));
  const [before, after] = [
    await openModel(join(root, 'compact')),
    await openModel(join(root, 'updated/model')),
  ];
  const qkv = 'image_encoder.trunk.blocks.0.attn.qkv.weight';
  expect(unpackTensor(after.backbone, qkv)).not.toEqual(unpackTensor(before.backbone, qkv));
  const mlp = 'image_encoder.trunk.blocks.0.mlp.layers.0.weight';
  expect(after.backbone.readBytes(mlp)).toEqual(before.backbone.readBytes(mlp));
  expect([...after.stages.tensors.keys()].filter((tensor) => tensor.includes('lora_'))).toEqual([]);
  const next = compact('after-updated', 'steps: 1\n').replace('from: compact', 'from: updated/model');
  await train(next.replace('data-features', 'updated-features'));
  expect((await openModel(join(root, 'after-updated/model'))).backbone.readBytes(qkv)).toEqual(
    after.backbone.readBytes(qkv),
  );
});

it('updates of a compact model are of SAM 2, and its views are not in 8-bit integers', async () => {
  const text = adapted('refused', 'steps: 1\n');
  await expect(train(text.replace('rank: 2', 'siglip2: qk'))).rejects.toThrow(
    /model\.lora\.siglip2 is for models that read with SigLIP 2/,
  );
  await expect(train(`${text}int8ViewSets: [1]\n`)).rejects.toThrow(/int8ViewSets are of cached features/);
});

it('a compact model grows: the layers that are added are trained, and the model is used with them', async () => {
  const deeper = compact('grown', 'steps: 2\n').replace(
    'from: compact',
    'from: compact, grow: { ccrDepth: 2 }',
  );
  await train(deeper);
  const added = (await newest('grown')).get('ccr.blocks.1.image_to_text.out_proj.weight')!;
  expect(added.data.some((value) => value !== 0)).toBe(true); // it began as zeros
  const { config } = await openModel(join(root, 'grown', 'model'));
  expect(config.sgsrf.ccrDepth).toBe(2);
  await using segmenter = await Segmenter.load(join(root, 'grown', 'model'));
  const encoded = await segmenter.open(join(root, 'data', 'images', '0.png'));
  expect((await encoded.segment('the ship')).mask.width).toBe(96);
  const shallower = compact('shallow', 'steps: 1\n').replace(
    'from: compact',
    'from: grown/model, grow: { ccrDepth: 1 }',
  );
  await expect(train(shallower)).rejects.toThrow(/model\.grow: ccrDepth 1 is less than the model's 2/);
  const wholly = whole('grown-whole', 'steps: 1\n').replace('model: {', 'model: { grow: { ccrDepth: 2 }, ');
  await expect(train(wholly)).rejects.toThrow(/model\.grow is for models on cached features/);
});

describe('a whole model on public checkpoints', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is an adapter that names them, from one to the next', async () => {
    // The hub's cache, as a download leaves it.
    const cache = join(root, 'hub');
    vi.stubEnv('HF_HUB_CACHE', cache);
    const reference = async (
      role: 'siglip' | 'sam2',
      names: readonly string[],
    ): Promise<BackboneReference> => {
      const repository = `somebody/${role}`;
      const blobs = join(cache, `models--somebody--${role}`, 'blobs');
      await mkdir(blobs, { recursive: true });
      const files = [];
      for (const path of names) {
        const bytes = await readFile(join(root, 'whole', 'backbones', path));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        await writeFile(join(blobs, sha256), bytes);
        files.push({ path, sha256, bytes: bytes.length });
      }
      return { role, repository, revision: 'a'.repeat(40), files };
    };
    const backbones = [
      await reference('siglip', [
        'tokenizer.json',
        'model-00001-of-00002.safetensors',
        'model-00002-of-00002.safetensors',
      ]),
      await reference('sam2', ['sam2.safetensors']),
    ];
    await train(whole('before-adapter', 'steps: 1\nselection: last\n'));
    const folder = join(root, 'before-adapter');
    const adapter = join(root, 'start.safetensors');
    await exportAdapter({
      file: adapter,
      checkpoint: join(folder, 'checkpoints', 'step-00000001.safetensors'),
      config: miniaturePreset,
      backbones,
    });

    const config = whole('adapted', 'steps: 2\nselection: last\n').replace(
      'whole/model',
      'start.safetensors',
    );
    const [exported] = of(await train(config), 'exported');
    expect(exported!.path).toBe(join(root, 'adapted', 'adapter.safetensors'));
    const { metadata } = openSafetensors(exported!.path);
    expect(parseBackbones(metadata, 'adapter')).toEqual(backbones);
    await using segmenter = await Segmenter.load(exported!.path);
    expect(segmenter.config).toMatchObject({ name: 'adapted', training: { selection: 'last' } });
    const encoded = await segmenter.open(join(root, 'data', 'images', '0.png'));
    expect((await encoded.segment('the ship')).mask.height).toBe(80);
  });

  it('says how to get them where they are not here', async () => {
    vi.stubEnv('HF_HUB_CACHE', join(root, 'empty-hub'));
    const preset = whole('no-weights', 'steps: 1\n').replace('from: whole/model', 'preset: paper');
    await expect(train(preset)).rejects.toThrow(/siglip2-so400m-patch16-512/);
    const unknown = whole('no-preset', 'steps: 1\n').replace('from: whole/model', 'preset: papre');
    await expect(train(unknown)).rejects.toThrow(/no preset 'papre'; there are tiny, paper, base-plus/);
  });
});

describe('selection', () => {
  it('of the last checkpoint fixes the schedule and only reports validation', async () => {
    const events = await train(compact('last', 'epochs: 2\nvalidateEveryEpochs: 1\nselection: last\n'));
    // 5 images with up to 3 sentences in units of 2, 2 units in a step.
    expect(of(events, 'begun')[0]).toMatchObject({ stepsPerEpoch: 3, steps: 6, selection: 'last' });
    expect(of(events, 'validation').map(({ step, isBest }) => [step, isBest])).toEqual([
      [3, false],
      [6, false],
    ]);
    expect(of(events, 'exported')).toHaveLength(1);
    expect(await readdir(join(root, 'last', 'checkpoints'))).not.toContain('best.safetensors');
    expect((await openModel(join(root, 'last', 'model'))).config.training.selection).toBe('last');
  });

  it('on the test split is labelled in events, log and model', async () => {
    const events = await train(compact('on-test', 'steps: 2\nvalidateEvery: 2\nselection: test\n'));
    expect(of(events, 'begun')[0]!.selection).toBe('test-selected');
    expect(await readFile(join(root, 'on-test', 'log.jsonl'), 'utf8')).toContain('"test-selected"');
    const { training } = (await openModel(join(root, 'on-test', 'model'))).config;
    expect(training.selection).toBe('test-selected');
  });

  it('needs the split that it selects on', async () => {
    await writeSmallDataset(join(root, 'train-only'));
    await rm(join(root, 'train-only', 'val.jsonl'));
    const run = train(compact('no-val', 'steps: 2\n', 'train-only'));
    await expect(run).rejects.toThrow(/has no split 'val', only train; .*selection: 'last'/);
    const events = await train(compact('no-val', 'steps: 2\nselection: last\n', 'train-only'));
    expect(of(events, 'validation')).toEqual([]);
    expect(of(events, 'exported')).toHaveLength(1);
  });
});

describe('bad data', () => {
  /** A copy of the data set with something wrong in it. */
  async function damaged(name: string, damage: (folder: string) => Promise<void>): Promise<string> {
    await writeSmallDataset(join(root, name));
    await damage(join(root, name));
    return name;
  }
  const edit = async (folder: string, change: (lines: Record<string, unknown>[]) => void) => {
    const file = join(folder, 'train.jsonl');
    const lines = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    change(lines);
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  };

  it('missing images are named and counted before anything is computed', async () => {
    const data = await damaged('missing', async (folder) => {
      for (const image of ['1.png', '5.png']) await rm(join(folder, 'images', image));
    });
    const message =
      /2 images cannot be used: .*1\.png: does not exist; .*5\.png: does not exist; .*--skip-bad/;
    await expect(train(compact('a', 'steps: 2\n', data))).rejects.toThrow(message);
    await expect(train(whole('b', 'steps: 2\n', data))).rejects.toThrow(message);
  });

  it.each([['compact', compact] as const, ['whole', whole] as const])(
    'a truncated image ends the run, or is left out in the same way stopped or not: %s',
    async (name, config) => {
      const data = await damaged(`truncated-${name}`, (folder) =>
        truncate(join(folder, 'images', '2.png'), 900),
      );
      const schedule = 'steps: 8\nvalidateEvery: 4\nselection: last\n';
      await expect(train(config(`${name}-bad`, schedule, data))).rejects.toThrow(/2\.png is a damaged/);
      const unbroken = await train(config(`${name}-bad-unbroken`, schedule, data), { skipBad: true });
      expect(of(unbroken, 'skipped')).toMatchObject([{ count: 1 }]);
      expect(of(unbroken, 'skipped')[0]!.name).toMatch(/2\.png$/);
      const broken = await inTwoParts(config(`${name}-bad-broken`, schedule, data), 5, { skipBad: true });
      expect(numbers(broken)).toEqual(numbers(unbroken));
    },
  );

  it('an image that was repaired meanwhile stays out of a run that had left it out', async () => {
    const data = await damaged('repaired', (folder) => truncate(join(folder, 'images', '2.png'), 900));
    const config = (output: string) => whole(output, 'steps: 8\nselection: last\n', data);
    const unbroken = await train(config('never-repaired'), { skipBad: true });
    const abort = new AbortController();
    const first = await train(config('repaired-run'), {
      skipBad: true,
      signal: abort.signal,
      onEvent: (event) => {
        if (event.type === 'step' && event.step === 5) abort.abort();
      },
    });
    await copyFile(join(root, 'data', 'images', '2.png'), join(root, data, 'images', '2.png'));
    await expect(train(config('repaired-run'))).rejects.toThrow(/has left out \d parts .*--skip-bad/);
    const second = await train(config('repaired-run'), { skipBad: true });
    expect(numbers([...first, ...second])).toEqual(numbers(unbroken));
  });

  it('a mask of another size than its image names its line and the image', async () => {
    const data = await damaged('sizes', (folder) =>
      edit(folder, (lines) => {
        const { width, height } = lines[2] as { width: number; height: number };
        lines[2]!.width = width * 2;
        lines[2]!.segmentation = { size: [height, width * 2], counts: [height * width * 2] };
      }),
    );
    const message = /train\.jsonl:3: the mask is \d+ x 80, but .*\.png is \d+ x 80/;
    await expect(train(whole('sizes-run', 'steps: 8\n', data))).rejects.toThrow(message);
    const events = await train(compact('sizes-skip', 'steps: 8\n', data), { skipBad: true });
    expect(of(events, 'skipped')[0]!.reason).toMatch(message);
  });

  it('sentences that are too long or without a known word name their line', async () => {
    const data = await damaged('sentences', (folder) =>
      edit(folder, (lines) => {
        lines[1]!.expression = 'the ship '.repeat(40);
        lines[4]!.expression = 'quux';
      }),
    );
    await expect(train(compact('long', 'steps: 2\n', data))).rejects.toThrow(
      /2 sentences cannot be used: .*train\.jsonl:2: .*has 80 tokens.*train\.jsonl:5: no word/,
    );
    const events = await train(compact('long', 'steps: 2\n', data), { skipBad: true });
    expect(of(events, 'skipped').map(({ name }) => name.split('/').at(-1))).toEqual([
      'train.jsonl:2',
      'train.jsonl:5',
    ]);
    const empty = await damaged('empty', (folder) =>
      edit(folder, (lines) => {
        lines[3]!.expression = ' ';
      }),
    );
    await expect(train(compact('empty-run', 'steps: 2\n', empty))).rejects.toThrow(
      /train\.jsonl:4: expression: the expression is empty/,
    );
  });
});

describe('a checkpoint', () => {
  it('of another configuration or another architecture is refused by name', async () => {
    await train(compact('other', 'steps: 1\n'));
    await expect(train(whole('other', 'steps: 1\n'))).rejects.toThrow(
      /step-00000001\.safetensors was written with another configuration/,
    );
    await writeMiniatureModel(join(root, 'wider'), {
      ...miniatureConfig,
      sgsrf: { ...miniatureConfig.sgsrf, hiddenWidth: 24 },
    });
    const wider = compact('other', 'steps: 1\n').replace('from: compact', 'from: wider');
    await expect(train(wider)).rejects.toThrow(
      /step-00000001\.safetensors: '.*' must be F32\[24.*\], the file has it as F32\[16.*\]; start afresh/,
    );
  });
});

describe('devices', () => {
  it('bfloat16 is refused where the device has none', async () => {
    await expect(train(whole('bf16', 'precision: bfloat16\nsteps: 1\n'))).rejects.toThrow(
      /precision bfloat16 needs device cuda, and this run is on cpu; .*float32/,
    );
    const events = await train(whole('auto', 'precision: auto\nsteps: 1\n'));
    expect(of(events, 'begun')[0]!.device).toBe('cpu');
  });
});
