import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelFolder, openModel } from '../model/model-folder-node.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { programSources } from './program-sources.ts';
import { SentenceEncoder } from './text-program.ts';

describe('TextEncoder', () => {
  let folder: string;
  let model: ModelFolder;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(folder);
    model = await openModel(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives the same states however few tokens it pads to', async () => {
    const tokenizer = await model.tokenizer();
    const sources = programSources(model);
    const tokens = 24;
    const options = { tokens, threads: 1 };
    const fixed = await SentenceEncoder.compile(
      nodeRuntime,
      sources.textGraph('float32', tokens),
      tokenizer,
      options,
    );
    const any = await SentenceEncoder.compile(
      nodeRuntime,
      (n) => sources.textGraph('float32', n),
      tokenizer,
      options,
    );
    try {
      for (const sentence of ['the ship', `the ship ${'on the left '.repeat(6)}`]) {
        const [expected, actual] = [await fixed.encode(sentence), await any.encode(sentence)];
        const count = expected.mask.data.reduce((sum, value) => sum + value, 0);
        expect(count > 16).toBe(sentence.length > 20);
        expect(actual.states.shape).toEqual(expected.states.shape);
        expect([...actual.mask.data]).toEqual([...expected.mask.data]);
        expect(actual.tokens).toEqual(expected.tokens);
        const real = count * expected.states.shape[2]!;
        expectAllClose(actual.states.data.subarray(0, real), expected.states.data.subarray(0, real), 1e-5);
      }
    } finally {
      await Promise.all([fixed.dispose(), any.dispose()]);
    }
  });
});
