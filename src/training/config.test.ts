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
  });
  expect(config).toMatchObject({
    model: { overrides: {} },
    selection: 'val',
    device: 'cpu',
    output: '/base/configs/run',
    cache: '/base/configs/run/features',
    loss: { bce: 1, dice: 1, consistency: 0.5, dense: 0, iou: 0 },
    optimiser: { weightDecay: 0.05, clip: 3, startFactor: 0.01 },
  });
  expect(parse(`${minimal}cache: /fast/features\n`).cache).toBe('/fast/features');
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
    ['a missing nested key', 'output: run\ndata: { images: a }\n', "key 'data.annotations' is missing"],
    ['a wrong type', `${minimal}steps: many\n`, "'steps': "],
    ['a wrong range', `${minimal}batch: { images: 0 }\n`, "'batch.images': "],
    ['an odd image size', `${minimal}imageSize: 500\n`, "'imageSize': must be a multiple of 32"],
    ['a long warm-up', `${minimal}steps: 100\n`, "'optimiser.warmupSteps': must be less than steps"],
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
  ]) {
    expect(trainingConfigHash(parse(text))).not.toBe(base);
  }
  const order = ['width: 1, heads: 2', 'heads: 2, width: 1'].map((overrides) =>
    trainingConfigHash(parse(`${minimal}model: { overrides: { ${overrides} } }\n`)),
  );
  expect(order[0]).toBe(order[1]);
});
