import { describe, expect, it } from 'vitest';
import { Graph, type Shape, sizeOf, type Value } from '../graph/index.ts';
import { Parameters } from '../nn/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, type Tensor } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { miniatureSgsrf, miniatureSam2 as sam2 } from '../testing/miniature-config.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { type SgsrfConfig, sgsrfPresets, validateConfig } from './config.ts';
import { consistencyLoss } from './consistency.ts';
import { groundAndSegment } from './model.ts';
import { ConstantParameters, seedOf } from './testing/constant-parameters.ts';
import {
  consistency,
  type Matrix,
  PlainEquations,
  type PlainInput,
  rowsOf,
  tokenRelations,
  transposed,
} from './testing/plain-equations.ts';
import { type VisualTokens, visualTokensFromEncoder, visualTokensFromTrunk } from './visual-tokens.ts';

/** Tokens of each sentence without padding, and with it. The first half of the sentences are asked of the first image. */
const [WORDS, LENGTH] = [[5, 3, 7, 4], 7];

const tiny: SgsrfConfig = miniatureSgsrf;
const paper: SgsrfConfig = {
  ...sgsrfPresets.paper,
  width: 16,
  heads: 2,
  attentionWidth: 24,
  hiddenWidth: 12,
  modulationWidth: 8,
  visual: { source: 'encoder', grid: 4 },
  textWidth: 16,
};

/** No parameter is zero or one, and logits are large enough for attentions that are far from even. */
function anyValues(name: string, values: Float32Array): Float32Array {
  const random = randomArray(values.length, seedOf(name) + 1);
  if (name.endsWith('logit_scale')) return random.fill(1.5);
  if (/norm\d?\.weight$|mask_downscaling\.[14]\.weight$/.test(name)) return random.map((x) => 1 + x / 2);
  const scale = name.includes('.W_') ? 0.4 : name.endsWith('.weight') ? 0.8 : 1;
  return random.map((x) => x * scale);
}

type Outputs = Record<string, readonly Matrix[]>;

/** What the graph computes of sentences about images, and what the equations give for each sentence. */
async function both(
  config: SgsrfConfig,
  images: number,
  batch: number,
): Promise<{ graph: Outputs; plain: Outputs }> {
  validateConfig(config);
  const graph = new Graph('equations');
  const source = new ConstantParameters(graph, anyValues);
  const parameters = new Parameters(source);
  const numbers = new Map<string, Float32Array>();
  const feature = (name: string, shape: Shape): Value => {
    numbers.set(name, randomArray(sizeOf(shape), seedOf(name)));
    return graph.constant(numbers.get(name)!, shape);
  };
  const stages = [feature('stage3', [images, 4, 4, 32]), feature('stage4', [images, 2, 2, 64])] as const;
  const visual: VisualTokens =
    config.visual.source === 'encoder'
      ? visualTokensFromEncoder(parameters.at('visual'), feature('F', [images, 16, config.width]))
      : visualTokensFromTrunk(parameters.at('visual'), ...stages, config, config.visual);
  const result = groundAndSegment(
    parameters,
    {
      visual,
      levels: {
        s0: feature('level0', [images, 32, 16, 16]),
        s1: feature('level1', [images, 64, 8, 8]),
        imageEmbedding: feature('level2', [images, 256, 4, 4]),
      },
      textStates: feature('text', [batch, LENGTH, config.textWidth]),
      textMask: graph.input('mask', 'float32', [batch, LENGTH]),
    },
    config,
    sam2,
  );
  const { ccr, modulatedLevels: z, modulationAttentions } = result;
  const named: Record<string, Value | null> = {
    F: visual.tokens,
    position: visual.position,
    H_f: ccr.visualTokens,
    H_l: ccr.textTokens,
    G: ccr.groundingCues,
    E_s: result.sparsePrompts,
    Y_dense: result.denseMap,
    E_d: result.densePrompt,
    ...Object.fromEntries([z.s0, z.s1, z.imageEmbedding].map((level, s) => [`Z${s}`, level])),
    ...Object.fromEntries((modulationAttentions ?? []).map((weights, s) => [`A_g${s}`, weights])),
  };
  for (const [block, { textToText, textToImage, imageToText }] of ccr.attentions.entries()) {
    const mask = graph.inputs.find(({ name }) => name === 'mask')!;
    const { loss, tokenRelations } = consistencyLoss(textToText, imageToText, LENGTH, mask);
    Object.assign(named, {
      [`A_uu${block}`]: textToText,
      [`A_uf${block}`]: textToImage,
      [`A_fu${block}`]: imageToText,
      [`C_uu${block}`]: tokenRelations,
      [`L_cons${block}`]: loss,
    });
  }
  for (const [name, value] of Object.entries(named)) if (value) graph.output(name, value);
  const program = await nodeRuntime.compile(graph);
  const mask = Float32Array.from({ length: batch * LENGTH }, (_, at) =>
    at % LENGTH < WORDS[Math.floor(at / LENGTH)]! ? 1 : 0,
  );
  const outputs = await program.run({ mask: float32(mask, [batch, LENGTH]) });
  await program.dispose();

  const equations = new PlainEquations((name) => source.values.get(name)!, config);
  const plain: Record<string, Matrix[]> = {};
  const keep = (name: string, value: Matrix | null | undefined): void => {
    if (value) plain[name] = [...(plain[name] ?? []), value];
  };
  const part = (name: string, index: number, of: number, width: number): Matrix => {
    const values = numbers.get(name)!;
    return rowsOf(values.subarray((index * values.length) / of, ((index + 1) * values.length) / of), width);
  };
  const losses = Array.from({ length: config.ccrDepth }, (): number[] => []);
  for (const [sentence, words] of WORDS.slice(0, batch).entries()) {
    const image = Math.floor((sentence * images) / batch);
    const own =
      config.visual.source === 'encoder'
        ? {
            tokens: part('F', image, images, config.width),
            position: rowsOf(source.values.get('visual.grid_pos.weight')!, config.width),
          }
        : equations.visualTokens(part('stage3', image, images, 32), part('stage4', image, images, 64));
    if (sentence * images === image * batch) keep('F', own.tokens); // once per image
    if (sentence === 0) keep('position', own.position);
    const input: PlainInput = {
      ...own,
      textStates: part('text', sentence, batch, config.textWidth).slice(0, words),
      levels: [256, 64, 16].map((cells, s) => transposed(part(`level${s}`, image, images, cells))),
    };
    const answer = equations.run(input);
    keep('H_f', answer.visualTokens);
    keep('H_l', answer.textTokens);
    if (config.contextTokens > 0) keep('G', answer.cues);
    keep('E_s', answer.sparse);
    keep('Y_dense', answer.map && [answer.map]);
    keep('E_d', answer.dense && transposed(answer.dense));
    for (const [s, level] of input.levels.entries()) {
      keep(`Z${s}`, transposed(answer.modulated?.[s]?.level ?? level));
      keep(`A_g${s}`, answer.modulated?.[s]?.weights);
    }
    for (const [block, { aUu, aUf, aFu }] of answer.attentions.entries()) {
      keep(`A_uu${block}`, aUu);
      keep(`A_uf${block}`, aUf);
      keep(`A_fu${block}`, aFu);
      keep(`C_uu${block}`, tokenRelations(aFu, words));
      losses[block]!.push(consistency(aUu, aFu, words));
    }
  }
  for (const [block, own] of losses.entries()) {
    plain[`L_cons${block}`] = [[[own.reduce((total, loss) => total + loss) / batch]]];
  }
  return { graph: withoutPadding(outputs), plain };
}

/** Rows and columns of a batch's tensors that belong to padding tokens are left out; every sample becomes a matrix. */
function withoutPadding(outputs: Readonly<Record<string, Tensor>>): Outputs {
  const textRows = /^(H_l|A_u[uf]|C_uu)/;
  const textColumns = /^(A_[uf]u|C_uu)/;
  const isWord = (at: number, words: number): boolean => at < words || at >= LENGTH;
  return Object.fromEntries(
    Object.entries(outputs).map(([name, { shape, data }]) => {
      const samples = name === 'position' || name.startsWith('L_cons') ? 1 : shape[0]!;
      const width = /^(Z|E_d|Y_)/.test(name) ? shape.at(-1)! * shape.at(-2)! : (shape.at(-1) ?? 1);
      const rows = rowsOf(data as Float32Array, width);
      const own = Array.from({ length: samples }, (_, sample) =>
        rows
          .slice((sample * rows.length) / samples, ((sample + 1) * rows.length) / samples)
          .filter((_, at) => !textRows.test(name) || isWord(at, WORDS[sample]!))
          .map((row) => row.filter((_, at) => !textColumns.test(name) || isWord(at, WORDS[sample]!))),
      );
      return [name, own];
    }),
  );
}

const trunk = tiny.visual as Extract<SgsrfConfig['visual'], { source: 'sam2-trunk' }>;
/** Every switch, on the preset whose own setting is the other one; each preset as it is has two images. */
const cases: Record<string, readonly [preset: SgsrfConfig, change: Partial<SgsrfConfig>]> = {
  'preset tiny': [tiny, {}],
  'preset paper': [paper, {}],
  'one head': [paper, { heads: 1 }],
  'without CLSM and GMFE': [tiny, { contextTokens: 0, modulation: false }],
  'three context tokens': [paper, { contextTokens: 3 }],
  'context tokens from zeros': [tiny, { contextInitialisation: 'zero' }],
  'learned context tokens': [paper, { contextInitialisation: 'random' }],
  'without BCMI': [tiny, { bidirectional: false }],
  'the printed block': [tiny, { ccrBlock: 'printed' }],
  'the printed block of preset paper without BCMI': [paper, { ccrBlock: 'printed', bidirectional: false }],
  'the printed block without CLSM': [tiny, { ccrBlock: 'printed', contextTokens: 0, modulation: false }],
  'two CCR blocks': [paper, { ccrDepth: 2 }],
  'without GPG': [paper, { promptGeneration: false, densePrompt: false }],
  'without the dense prompt': [tiny, { densePrompt: false }],
  'four sparse tokens': [paper, { sparseTokens: 4 }],
  'one prompt layer': [tiny, { promptDepth: 1 }],
  'the image before the text in GPG': [tiny, { promptOrder: 'image-text' }],
  'the text before the image in GPG': [paper, { promptOrder: 'text-image' }],
  'without GMFE': [paper, { modulation: false }],
  'visual tokens at stride 32': [tiny, { visual: { ...trunk, gridStride: 32 } }],
  'visual tokens refined twice': [tiny, { visual: { ...trunk, depth: 2 } }],
  'visual tokens as they are merged': [tiny, { visual: { ...trunk, depth: 0 } }],
};

describe('equations 5 to 30, as plain loops in float64, give what the graph gives', () => {
  it.each(Object.entries(cases))('%s', async (name, [preset, change]) => {
    const config = { ...preset, ...change };
    const { graph, plain } = await (name.startsWith('preset') ? both(config, 2, 4) : both(config, 1, 2));
    const unprompted = config.densePrompt ? [] : ['E_d']; // SAM 2's own embedding of "no mask"
    expect(
      Object.keys(graph)
        .filter((name) => !unprompted.includes(name))
        .sort(),
    ).toEqual(Object.keys(plain).sort());
    for (const [name, samples] of Object.entries(plain)) {
      expect(
        graph[name]!.map((rows) => rows.length),
        name,
      ).toEqual(samples.map((rows) => rows.length));
      expectAllClose(graph[name]!.flat(2), samples.flat(2), 2e-5, name);
    }
  });
});
