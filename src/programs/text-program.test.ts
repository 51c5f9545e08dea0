import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelFolder, openModel } from '../model/model-folder-node.ts';
import type { Program, Runtime } from '../runtime/index.ts';
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

  it('computes a sentence once while it is among the latest, and again after it failed', async () => {
    let runs = 0;
    let fails = true;
    const counting: Runtime = {
      async compile(graph, options) {
        const program = await nodeRuntime.compile(graph, options);
        const run: Program['run'] = async (inputs) => {
          runs++;
          if (fails) throw new Error('out of memory');
          return program.run(inputs);
        };
        return { run, dispose: () => program.dispose() };
      },
    };
    const encoder = await SentenceEncoder.compile(
      counting,
      programSources(model).textGraph('float32', 24),
      await model.tokenizer(),
      { tokens: 24, threads: 1 },
    );
    try {
      await expect(encoder.encode('the ship')).rejects.toThrow('out of memory');
      fails = false;
      const [first, same] = await Promise.all([encoder.encode('the ship'), encoder.encode('the ship')]);
      expect(runs).toBe(2);
      expect(same).toBe(first);
      const others = Array.from(
        { length: 32 },
        (_, index) => `the ship ${'on the left '.repeat(index % 5)}${index}`,
      );
      for (const other of others) await encoder.encode(other);
      const again = await encoder.encode('the ship');
      expect(runs).toBe(2 + others.length + 1); // it was none of the latest any more
      expect([...again.states.data]).toEqual([...first.states.data]);
    } finally {
      await encoder.dispose();
    }
  });
});
