import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelFolder, openModel } from '../model/model-folder-node.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, type Runtime } from '../runtime/runtime.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { writeMiniaturePreset } from '../segmenter/testing/miniature-preset.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { explain } from './explanation.ts';
import { buildGroundingGraph, Grounding } from './grounding-program.ts';
import type { ImageFeatures } from './image-program.ts';
import { programSources } from './program-sources.ts';
import type { EncodedText } from './text-program.ts';

describe('Grounding', () => {
  let root: string;
  const models: Record<string, ModelFolder> = {};
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(join(root, 'compact'));
    const { folder } = await writeMiniaturePreset(join(root, 'preset'));
    models.compact = await openModel(join(root, 'compact'));
    models.preset = await openModel(folder);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each(['compact', 'preset'])(
    'pads a short sentence to fewer tokens, projects an image once, and answers the same: %s',
    async (name) => {
      const source = programSources(models[name]!).grounding;
      const { maxTokens, textWidth } = source.sgsrf;
      const whole = buildGroundingGraph(source, { explanation: true });
      const program = await nodeRuntime.compile(whole, { threads: 1 });
      const lengths: number[] = [];
      let projected = 0;
      const counting: Runtime = {
        compile: async (graph, options) => {
          const mask = graph.inputs.find((input) => input.name === 'text_mask');
          if (mask) lengths.push(mask.shape[1]!);
          const compiled = await nodeRuntime.compile(graph, options);
          if (mask) return compiled;
          const run: typeof compiled.run = (inputs) => {
            projected++;
            return compiled.run(inputs);
          };
          return { run, dispose: () => compiled.dispose() };
        },
      };
      const grounding = await Grounding.load(counting, source, { explanation: true, threads: 1 });
      try {
        const features = Object.fromEntries(
          whole.inputs.map((input, seed) => {
            const size = input.shape.reduce((a, b) => a * b, 1);
            return [input.name, float32(randomArray(size, seed), input.shape)];
          }),
        );
        const image = {
          s0: features.s0!,
          s1: features.s1!,
          imageEmbedding: features.image_embedding!,
          visualTokens: features.visual_tokens!,
          visualPosition: features.visual_position!,
        } satisfies ImageFeatures;
        const [quarter, half] = [maxTokens >> 2, maxTokens >> 1];
        for (const [count, compiled] of [
          [3, [quarter]],
          [quarter, [quarter]],
          [half, [quarter, half]],
          [half + 1, [quarter, half, maxTokens]],
          [maxTokens, [quarter, half, maxTokens]],
          [3, [quarter, half, maxTokens]],
        ] as const) {
          const mask = float32(
            Float32Array.from({ length: maxTokens }, (_, token) => Number(token < count)),
            [1, maxTokens],
          );
          const states = float32(randomArray(maxTokens * textWidth, count), [1, maxTokens, textWidth]);
          const text: EncodedText = { states, mask, tokens: [] };
          const answer = await grounding.run(image, text);
          expect(lengths).toEqual(compiled);
          const expected = await program.run({ ...features, text_states: states, text_mask: mask });
          expectAllClose(answer.maskLogits.data, expected.mask_logits!.data as Float32Array, 1e-5);
          expect(answer.predictedIou).toBeCloseTo(expected.predicted_iou!.data[0] as number, 5);
          expect(answer.objectScore).toBeCloseTo(expected.object_score!.data[0] as number, 4);
          const words = [{ text: 'word', start: 1, end: Math.min(3, count) }];
          const [looked, wanted] = [answer.intermediates, expected].map(
            (outputs) => explain(words, outputs as typeof answer.intermediates).words[0]!.attention,
          );
          expectAllClose(looked!, wanted!, 1e-4);
        }
        expect(projected).toBe(1); // of the image, with the first of its sentences
      } finally {
        await Promise.all([program.dispose(), grounding.dispose()]);
      }
    },
  );
});
