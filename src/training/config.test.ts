import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTrainingConfig, readTrainingConfig, trainingConfigHash } from './config.ts';

const minimal = `
data: { annotations: train.json, images: images, valAnnotations: /val/val.jsonl, valImages: ../val }
output: run
`;
const parse = (text: string) => parseTrainingConfig(text, { name: 'c.yaml', folder: '/base/configs' });

test('fills in defaults and resolves paths from the file', () => {
  const config = parse(minimal);
  expect(config.data).toEqual({
    format: 'rules',
    annotations: '/base/configs/train.json',
    images: '/base/configs/images',
    valAnnotations: '/val/val.jsonl',
    valImages: '/base/val',
    scenes: 0,
    drawnOnly: 0,
    absent: 0,
    groups: 0,
    further: 0,
    written: 0,
    thinRepeats: false,
    kinds: {},
  });
  expect(config).toMatchObject({
    model: { overrides: {} },
    selection: 'val',
    device: 'cpu',
    output: '/base/configs/run',
    cache: '/base/configs/run/features',
    loss: { bce: 1, dice: 1, consistency: 0.5, dense: 0, iou: 0, presence: 0 },
    optimiser: { weightDecay: 0.05, clip: 3, startFactor: 0.01 },
  });
  expect(parse(`${minimal}cache: /fast/features\n`).cache).toBe('/fast/features');
});

test('several sets, each with what it labels exhaustively', () => {
  const sets = `
data:
  sets:
    - { name: roofs, annotations: roofs/train.json, images: roofs/images, valAnnotations: roofs/val.jsonl, valImages: roofs/images }
    - { name: cars, annotations: /cars.json, images: cars, exhaustive: [], weight: 0.5, int8ViewSets: [8], leastScore: 0.4 }
output: run
`;
  const { data } = parse(sets);
  expect(data).toMatchObject({
    sets: [
      {
        name: 'roofs',
        annotations: '/base/configs/roofs/train.json',
        valImages: '/base/configs/roofs/images',
        weight: 1,
        leastScore: 0,
      },
      { name: 'cars', annotations: '/cars.json', images: '/base/configs/cars', exhaustive: [], weight: 0.5 },
    ],
  });
  const hash = trainingConfigHash(parse(sets));
  expect(trainingConfigHash(parse(sets.replace('roofs/train.json', 'elsewhere/train.json')))).toBe(hash);
  expect(trainingConfigHash(parse(sets.replace('weight: 0.5', 'weight: 0.6')))).not.toBe(hash);
  expect(trainingConfigHash(parse(sets.replace('exhaustive: [], ', '')))).not.toBe(hash);
});

test('a data set as it is distributed, and a model to go on from', () => {
  const config = parse(
    'data: { format: jsonl, root: mine.jsonl, images: ../img }\nmodel: { from: runs/model }\noutput: run\n',
  );
  expect(config.data).toEqual({
    format: 'jsonl',
    root: '/base/configs/mine.jsonl',
    images: '/base/img',
  });
  expect(config.model.from).toBe('/base/configs/runs/model');
  const whole = (weights: string) =>
    parse(`data: { format: refsegrs, root: a }\nmodel: { preset: paper, weights: ${weights} }\noutput: run\n`)
      .model.weights;
  expect(whole('hub')).toBe('hub');
  expect(whole('checkpoints')).toBe('/base/configs/checkpoints');
  expect(whole('{ siglip2: a.safetensors, sam2: b.pt, tokenizer: /t.json }')).toEqual({
    siglip2: ['/base/configs/a.safetensors'],
    sam2: '/base/configs/b.pt',
    tokenizer: '/t.json',
  });
});

test('passes the model overrides through, and null switches off', () => {
  const config = parse(
    `${minimal}model: { overrides: { contextTokens: 0 } }\nema: null\noptimiser: { clip: null }\n`,
  );
  expect(config.model.overrides).toEqual({ contextTokens: 0 });
  expect(config.ema).toBeNull();
  expect(config.optimiser).toMatchObject({ clip: null, learningRate: 2e-4 });
});

describe('errors name the file, the key and the remedy', () => {
  test.each([
    [
      'an unknown key',
      `${minimal}imagesize: 512\n`,
      "there is no key 'imagesize'; did you mean 'imageSize'?",
    ],
    [
      'an unknown nested key',
      `${minimal}optimiser: { learning_rate: 1 }\n`,
      "there is no key 'optimiser.learning_rate'; did you mean 'learningRate'?",
    ],
    ['a missing key', 'output: run\n', "key 'data' is missing"],
    [
      'a missing nested key',
      'output: run\ndata: { images: a }\n',
      "'data.annotations': is missing; give the four paths of a set, or sets",
    ],
    [
      'a set beside sets',
      minimal.replace('{', '{ sets: [{ name: a, annotations: b, images: c }],'),
      "'data.annotations': give it in sets, or leave sets out",
    ],
    [
      'sets without validation',
      'output: run\ndata: { sets: [{ name: a, annotations: b, images: c }] }\n',
      "'data.sets': at least one set needs valAnnotations",
    ],
    [
      'two sets of a name',
      'output: run\nselection: last\ndata: { sets: [{ name: a, annotations: b, images: c }, { name: a, annotations: d, images: e }] }\n',
      "'data.sets.1.name': there are two sets 'a'",
    ],
    [
      'an unknown key of a set',
      'output: run\ndata: { sets: [{ name: a, annotations: b, images: c, leastscore: 0.1 }] }\n',
      "there is no key 'data.sets.0.leastscore'; did you mean 'leastScore'?",
    ],
    ['a wrong type', `${minimal}steps: many\n`, "'steps': "],
    ['a wrong range', `${minimal}batch: { images: 0 }\n`, "'batch.images': "],
    ['an odd image size', `${minimal}imageSize: 500\n`, "'imageSize': must be a multiple of 32"],
    ['a long warm-up', `${minimal}steps: 100\n`, "'optimiser.warmupSteps': must be less than steps"],
    ['steps and epochs', `${minimal}steps: 9\nepochs: 2\n`, "'epochs': give either steps or epochs"],
    [
      'a preset beside a model',
      `${minimal}model: { from: tiny, preset: paper }\n`,
      "'model.preset': give either preset or from",
    ],
    ['growth from nothing', `${minimal}model: { grow: { ccrDepth: 2 } }\n`, "'model.grow': needs from"],
    [
      'an unknown key of a data set',
      'data: { format: rrsis-d, root: a, imagse: b }\noutput: run\n',
      "there is no key 'data.imagse'; did you mean 'images'?",
    ],
    ['an unknown format', 'data: { format: rrsisd, root: a }\noutput: run\n', "'data.format': "],
    ['broken YAML', 'data: [1,\n', 'not valid YAML: '],
    ['an empty file', '', 'must be a YAML mapping'],
    ['a list', '- a\n', 'must be a YAML mapping'],
  ])('%s', (_, text, message) => {
    expect(() => parse(text)).toThrow(`c.yaml: ${message}`);
  });

  test('a missing file and a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'skyrefer-config-'));
    await expect(readTrainingConfig(join(folder, 'no.yaml'))).rejects.toThrow(/no\.yaml: no such file/);
    await expect(readTrainingConfig(folder)).rejects.toThrow(/is a folder/);
    await writeFile(join(folder, 'c.yaml'), minimal);
    expect((await readTrainingConfig(join(folder, 'c.yaml'))).output).toBe(join(folder, 'run'));
    await rm(folder, { recursive: true });
  });
});

test('the hash follows what changes the numbers, and nothing else', () => {
  const base = trainingConfigHash(parse(minimal));
  const same = [
    `${minimal}checkpointEvery: 10\nvalidateEvery: 20\n`,
    minimal.replace('output: run', 'output: elsewhere'),
    `${minimal}optimiser: { learningRate: 2e-4 }\n`,
  ];
  for (const text of same) expect(trainingConfigHash(parse(text))).toBe(base);
  for (const text of [
    `${minimal}seed: 2\n`,
    `${minimal}model: { overrides: { width: 128 } }\n`,
    `${minimal}loss: { iou: 0.1 }\n`,
    `${minimal}loss: { presence: 0.1 }\n`,
    `${minimal}int8ViewSets: [9]\n`,
    `${minimal}model: { from: tiny }\n`,
    `${minimal}model: { from: tiny, grow: { ccrDepth: 2 } }\n`,
    minimal.replace('{', '{ groups: 0.1,'),
    minimal.replace('{', '{ thinRepeats: true,'),
    minimal.replace('{', '{ further: 0.1,'),
    minimal.replace('{', '{ drawnOnly: 12,'),
    minimal.replace('{', '{ kinds: { extreme: 2 },'),
  ]) {
    expect(trainingConfigHash(parse(text))).not.toBe(base);
  }
  const order = ['width: 1, heads: 2', 'heads: 2, width: 1'].map((overrides) =>
    trainingConfigHash(parse(`${minimal}model: { overrides: { ${overrides} } }\n`)),
  );
  expect(order[0]).toBe(order[1]);
});

test('absent sentences need the loss that they are for', () => {
  const absent = minimal.replace('{', '{ absent: 0.2,');
  expect(() => parse(absent)).toThrow(/data\.absent.*loss\.presence/);
  expect(parse(`${absent}loss: { presence: 0.5 }\n`).data).toMatchObject({
    absent: 0.2,
    groups: 0,
    further: 0,
    written: 0,
    thinRepeats: false,
    kinds: {},
  });
});
