import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Graph, type Shape, sizeOf } from '../../graph/index.ts';
import { Parameters } from '../../nn/index.ts';
import { hieraBlocks, parseSam2Config, type Sam2Size, sam2Config } from './config.ts';
import { encodeImage } from './image-encoder.ts';
import { decodeMasks } from './mask-decoder.ts';
import { densePositionEncoding, encodePrompts } from './prompt-encoder.ts';

const recorded = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/sam2/config.json', import.meta.url), 'utf8'),
);

/** Shapes of all parameters that a whole model asks for. */
function parameterShapes(size: Sam2Size): Map<string, Shape> {
  const config = sam2Config(size);
  const graph = new Graph(size);
  const shapes = new Map<string, Shape>();
  const values = new Map<string, ReturnType<Graph['input']>>();
  const parameters = new Parameters({
    has: () => true,
    parameter(name, shape) {
      shapes.set(name, shape);
      const value = values.get(name) ?? graph.input(name, 'float32', shape);
      values.set(name, value);
      return value;
    },
  });
  const { s0, s1, imageEmbedding } = encodeImage(
    parameters,
    graph.input('x', 'float32', [1, 3, 1024, 1024]),
    config,
  );
  expect([s0.shape, s1.shape, imageEmbedding.shape]).toEqual([
    [1, 32, 256, 256],
    [1, 64, 128, 128],
    [1, 256, 64, 64],
  ]);
  const scope = parameters.at('sam_prompt_encoder');
  const mask = graph.input('mask', 'float32', [1, 1, 256, 256]);
  const labels = graph.input('labels', 'int64', [1, 1]);
  const points = { coordinates: graph.input('points', 'float32', [1, 1, 2]), labels };
  const prompts = encodePrompts(scope, { points, mask }, config);
  const imagePosition = densePositionEncoding(scope, config);
  const input = { imageEmbedding, imagePosition, highResolution: [s0, s1] as const, ...prompts };
  decodeMasks(parameters.at('sam_mask_decoder'), input, config);
  return shapes;
}

describe('SAM 2 configuration', () => {
  it('derives the recorded block table', () => {
    const config = parseSam2Config(recorded.mini, recorded.derived);
    const expected = recorded.derived.block.map((block: Record<string, unknown>) => ({
      index: block.i,
      dim: block.dim,
      dimOut: block.dim_out,
      heads: block.heads,
      window: block.window,
      pools: block.q_stride !== null,
    }));
    expect(hieraBlocks(config).map(({ endsStage, ...block }) => block)).toEqual(expected);
    const ends = hieraBlocks(config).filter((block) => block.endsStage !== null);
    expect(ends.map(({ index }) => index)).toEqual(recorded.derived.stage_ends);
  });

  it.each([
    ['tiny', 26_849_472, 369_664, 311],
    ['small', 33_947_328, 369_664, 359],
    ['basePlus', 68_675_712, 431_104, 455],
    ['large', 212_149_296, 553_984, 743],
  ] as const)('%s asks for the parameters of the published checkpoint', (size, trunk, neck, keys) => {
    const shapes = parameterShapes(size);
    const count = (prefix: string): number =>
      [...shapes]
        .filter(([name]) => name.startsWith(prefix))
        .reduce((sum, [, shape]) => sum + sizeOf(shape), 0);
    expect(count('image_encoder.trunk.')).toBe(trunk);
    expect(count('image_encoder.neck.')).toBe(neck);
    expect(count('sam_mask_decoder.')).toBe(4_215_109);
    expect(shapes.size).toBe(keys);
  });

  it('refuses sizes that do not fit and names the field that is wrong', () => {
    expect(() => sam2Config('tiny', 500)).toThrow(/multiple of 32.*500/);
    expect(() => parseSam2Config({ ...recorded.mini, image_size: 1.5 })).toThrow(/mini\.image_size.*1\.5/);
    expect(() => parseSam2Config({ ...recorded.mini, stages: [1, 2] })).toThrow(/mini\.stages/);
    expect(() => parseSam2Config({ ...recorded.mini, window_spec: [8, 3, 14, 7] })).toThrow(/even side/);
  });
});
