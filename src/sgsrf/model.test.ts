import { describe, expect, it } from 'vitest';
import { Graph, type Shape, sizeOf, type Value } from '../graph/index.ts';
import { Parameters } from '../nn/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, type Tensor } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { miniatureSam2 as sam2, miniatureSgsrf as small } from '../testing/miniature-config.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { type SgsrfConfig, sgsrfPresets, validateConfig } from './config.ts';
import { groundAndSegment } from './model.ts';
import { ConstantParameters } from './testing/constant-parameters.ts';
import { visualTokensFromTrunk } from './visual-tokens.ts';

const WORDS = 5;
const textStates = randomArray(WORDS * small.textWidth, 7);

interface RunOptions {
  readonly padding?: number;
  readonly change?: (name: string, values: Float32Array) => Float32Array;
}

/** The stages on fixed random features and a sentence of five tokens, padded to `length`. */
function build(config: SgsrfConfig, length: number, options: RunOptions = {}) {
  const graph = new Graph('stages');
  const source = new ConstantParameters(graph, options.change);
  const parameters = new Parameters(source);
  const feature = (shape: Shape, seed: number): Value =>
    graph.constant(randomArray(sizeOf(shape), seed), shape);
  const visual = config.visual as Extract<SgsrfConfig['visual'], { source: 'sam2-trunk' }>;
  const levels = {
    s0: feature([1, 32, 16, 16], 1),
    s1: feature([1, 64, 8, 8], 2),
    imageEmbedding: feature([1, 256, 4, 4], 3),
  };
  const [stage3, stage4] = [feature([1, 4, 4, 32], 4), feature([1, 2, 2, 64], 5)];
  const result = groundAndSegment(
    parameters,
    {
      visual: visualTokensFromTrunk(parameters.at('visual'), stage3, stage4, config, visual),
      levels,
      textStates: graph.input('text_states', 'float32', [1, length, config.textWidth]),
      textMask: graph.input('text_mask', 'float32', [1, length]),
    },
    config,
    sam2,
  );
  graph.output('mask', result.maskLogits);
  graph.output('iou', result.predictedIou);
  if (result.denseMap) graph.output('dense', result.denseMap);
  if (result.ccr.groundingCues) graph.output('cues', result.ccr.groundingCues);
  graph.output('z0', result.modulatedLevels.s0);
  graph.output('f0', levels.s0);
  graph.output('A_fu', result.ccr.attentions[0]!.imageToText);
  return { graph, names: [...source.values.keys()] };
}

async function run(
  config: SgsrfConfig,
  length: number,
  options: RunOptions = {},
): Promise<Record<string, Tensor>> {
  const { graph } = build(config, length, options);
  const program = await nodeRuntime.compile(graph);
  const states = new Float32Array(length * config.textWidth).fill(options.padding ?? 0);
  states.set(textStates);
  const mask = Float32Array.from({ length }, (_, index) => (index < WORDS ? 1 : 0));
  const outputs = await program.run({
    text_states: float32(states, [1, length, config.textWidth]),
    text_mask: float32(mask, [1, length]),
  });
  await program.dispose();
  return outputs;
}

/** GMFE's output projections as training would leave them: not zero. */
const wakeModulation = (name: string, values: Float32Array): Float32Array =>
  name.startsWith('gms.') ? values.map((_, i) => ((i % 7) - 3) / 5) : values;

const data = (tensor: Tensor | undefined): Float32Array => tensor!.data as Float32Array;

describe('the stages', () => {
  it('answer alike whether the sentence is padded or not, whatever stands in the padding', async () => {
    const plain = await run(small, WORDS);
    const padded = await run(small, 12, { padding: 3 });
    for (const name of ['mask', 'iou', 'dense', 'cues']) {
      expectAllClose(data(padded[name]), data(plain[name]), 1e-5);
    }
  });

  it('give padding tokens no attention', async () => {
    const outputs = await run(small, 8);
    const [, rows, columns] = outputs.A_fu!.shape as [number, number, number];
    expect(columns).toBe(8 + small.contextTokens);
    for (let row = 0; row < rows; row++) {
      const weights = data(outputs.A_fu).subarray(row * columns, (row + 1) * columns);
      expect(Math.max(...weights.subarray(WORDS, 8))).toBe(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    }
  });

  it('start from SAM 2 as it is: GMFE adds nothing before it has been trained', async () => {
    const fresh = await run(small, WORDS);
    expect(data(fresh.z0)).toEqual(data(fresh.f0));
    const trained = await run(small, WORDS, { change: wakeModulation });
    expect(data(trained.z0)).not.toEqual(data(trained.f0));
    expect(data(trained.mask)).not.toEqual(data(fresh.mask));
  });

  // Rows of Tables 7 and 8; each must hold exactly the parameters that it speaks of. equations.test.ts has their numbers.
  const ablations: Record<string, { change: Partial<SgsrfConfig>; without?: RegExp; with?: RegExp }> = {
    'sparse prompts from the text, without GPG': {
      change: { promptGeneration: false, densePrompt: false },
      without: /^gpg\.(layers|prompt_embed|dense_mlp)/,
      with: /^gpg\.text_prompt_mlp/,
    },
    'GPG without the dense prompt': {
      change: { densePrompt: false },
      without: /dense_mlp|mask_downscaling/,
      with: /no_mask_embed/,
    },
    'one-way language guidance instead of BCMI': {
      change: { bidirectional: false },
      without: /text_to_image/,
    },
    'without CLSM and GMFE': {
      change: { contextTokens: 0, modulation: false },
      without: /context_pos|^gms\./,
    },
    'without GMFE': { change: { modulation: false }, without: /^gms\./, with: /context_pos/ },
    'context tokens from zeros': { change: { contextInitialisation: 'zero' }, without: /context_embed/ },
    'learned context tokens': { change: { contextInitialisation: 'random' }, with: /context_embed/ },
    'the printed equations': {
      change: { ccrBlock: 'printed' },
      with: /ccr\.blocks\.0\.W_Q1$/,
      without: /ccr\..*norm/,
    },
    'two CCR blocks': { change: { ccrDepth: 2 }, with: /ccr\.blocks\.1\./ },
  };
  it.each(Object.entries(ablations))('%s is a configuration', (_, ablation) => {
    const config = { ...small, ...ablation.change };
    validateConfig(config);
    const { names } = build(config, 7);
    if (ablation.with) expect(names.some((name) => ablation.with!.test(name))).toBe(true);
    if (ablation.without) expect(names.filter((name) => ablation.without!.test(name))).toEqual([]);
  });

  it('refuse configurations whose switches contradict each other', () => {
    expect(() => validateConfig({ ...small, contextTokens: 0 })).toThrow(/modulation.*contextTokens/);
    expect(() => validateConfig({ ...small, promptGeneration: false })).toThrow(
      /densePrompt.*promptGeneration/,
    );
    expect(() => validateConfig({ ...small, ccrBlock: 'printed', ccrDepth: 2 })).toThrow(/ccrDepth/);
    expect(() => validateConfig({ ...small, attentionWidth: 15 })).toThrow(/multiple of heads/);
  });

  it('have the dimensions of the paper in preset paper', () => {
    const { paper } = sgsrfPresets;
    expect([paper.width, paper.contextTokens, paper.sparseTokens, paper.promptDepth]).toEqual([
      1152, 6, 9, 2,
    ]);
    validateConfig(paper);
  });
});
