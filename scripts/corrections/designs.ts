import { concat, Graph, maximum, minimum, type Value } from '../../src/graph/index.ts';
import type { Model } from '../../src/model/index.ts';
import { decodeMasks } from '../../src/models/sam2/mask-decoder.ts';
import {
  densePositionEncoding,
  embedPoints,
  encodePrompts,
  paddingToken,
} from '../../src/models/sam2/prompt-encoder.ts';
import { Parameters } from '../../src/nn/index.ts';
import { fromFiles, visualTokenCount } from '../../src/programs/index.ts';
import { groundAndSegment } from '../../src/sgsrf/model.ts';

/** Ways to draw a mask from a sentence's answer and points; see measure-corrections.ts. */
export const DESIGNS = ['correct', 'frozen', 'frozen-box', 'frozen-no-mask', 'trained', 'joined'] as const;
export type Design = (typeof DESIGNS)[number];

/** What the product draws itself. */
type Drawn = 'correct' | 'frozen' | 'frozen-box' | 'frozen-no-mask';

/**
 * A design as a graph: inputs as the grounding program's, `coordinates` (1, n, 2) and `labels` (1, n), and the last
 * mask's `mask_prompt` (1, 1, S/4, S/4); output `mask_logits` (1, 1, S/4, S/4).
 */
export function buildDesign(design: Exclude<Design, Drawn>, model: Model, points: number): Graph {
  const { sam2, sgsrf } = model.config;
  const graph = new Graph(design);
  const input = (name: string, shape: readonly number[]) => graph.input(name, 'float32', shape);
  const size = sam2.imageSize;
  const tokens = visualTokenCount(sgsrf, sam2);
  const visual = {
    tokens: input('visual_tokens', [1, tokens, sgsrf.width]),
    position: input('visual_position', [tokens, sgsrf.width]),
  };
  const levels = {
    s0: input('s0', [1, sam2.dModel / 8, size / 4, size / 4]),
    s1: input('s1', [1, sam2.dModel / 4, size / 8, size / 8]),
    imageEmbedding: input('image_embedding', [1, sam2.dModel, size / 16, size / 16]),
  };
  const textStates = input('text_states', [1, sgsrf.maxTokens, sgsrf.textWidth]);
  const textMask = input('text_mask', [1, sgsrf.maxTokens]);
  const mask = maximum(minimum(input('mask_prompt', [1, 1, size / 4, size / 4]), 32), -32);
  const coordinates = input('coordinates', [1, points, 2]);
  const labels = graph.input('labels', 'int64', [1, points]);

  const parameters = new Parameters(fromFiles([model.stages, model.backbone])(graph));
  const decode = (image: typeof levels, sparse: Value, dense: Value) =>
    decodeMasks(
      parameters.at('sam_mask_decoder'),
      {
        imageEmbedding: image.imageEmbedding,
        imagePosition: densePositionEncoding(parameters.at('sam_prompt_encoder'), sam2),
        highResolution: [image.s0, image.s1],
        sparse,
        dense,
      },
      sam2,
      { masks: 'single' },
    );

  if (design === 'joined') {
    const result = groundAndSegment(parameters, { visual, levels, textStates, textMask }, sgsrf, sam2);
    const encoder = parameters.at('sam_prompt_encoder');
    const sparse = concat(
      [result.sparsePrompts, embedPoints(encoder, coordinates, labels, sam2), paddingToken(encoder, 1, sam2)],
      1,
    );
    graph.output('mask_logits', decode(result.modulatedLevels, sparse, result.densePrompt).masks);
    return graph;
  }
  const prompts = { points: { coordinates, labels }, mask };
  const { sparse, dense } = encodePrompts(parameters.at('sam_prompt_encoder'), prompts, sam2, 1);
  graph.output('mask_logits', decode(levels, sparse!, dense).masks);
  return graph;
}
