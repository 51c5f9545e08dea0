import { add, reshape, type Value } from '../../graph/index.ts';
import type { Parameters } from '../../nn/index.ts';
import { composed, project, projection, toChannelsFirst } from './channels-last.ts';
import type { Sam2Config } from './config.ts';
import { fpnNeck, lateralProjection } from './fpn-neck.ts';
import { hiera } from './hiera.ts';

/** An encoded image: what the mask decoder needs, and the trunk's maps. */
export interface ImageEncoding {
  /** Stride 4, after `conv_s0`: (B, dModel/8, S/4, S/4) */
  readonly s0: Value;
  /** Stride 8, after `conv_s1`: (B, dModel/4, S/8, S/8) */
  readonly s1: Value;
  /** Stride 16, the no-memory embedding added: (B, dModel, S/16, S/16) */
  readonly imageEmbedding: Value;
  /** The trunk's maps at strides 4, 8, 16 and 32, channels-last: (B, S/stride, S/stride, embedDim * 2^stage) */
  readonly stages: readonly [Value, Value, Value, Value];
  /** Values on the way, by name; those that are no output of the graph cost nothing. */
  readonly intermediates: ReadonlyMap<string, Value>;
}

/**
 * SAM 2's image path up to the mask decoder: trunk, neck, the decoder's 1x1 convolutions of the two fine levels, and
 * the embedding that stands for "no memory of earlier frames".
 *
 * @param parameters official names from the root (`image_encoder.`, `sam_mask_decoder.conv_s0`, `no_mem_embed`)
 * @param pixels normalised image: (B, 3, S, S)
 */
export function encodeImage(parameters: Parameters, pixels: Value, config: Sam2Config): ImageEncoding {
  const { dModel, imageSize } = config;
  if (pixels.shape.slice(1).join() !== [3, imageSize, imageSize].join()) {
    throw new RangeError(`SAM 2: pixels must be (B, 3, ${imageSize}, ${imageSize}), got ${pixels}`);
  }
  const trunk = hiera(parameters.at('image_encoder', 'trunk'), pixels, config);
  const neck = parameters.at('image_encoder', 'neck');
  const { levels, laterals } = fpnNeck(neck, trunk.stages, config);

  // Nothing stands between the neck's projection and the decoder's, so the fine levels skip the wide map between them.
  const fine = (name: string, stage: number, out: number): Value => {
    const outer = projection(parameters.at('sam_mask_decoder', name), dModel, out);
    const both = composed(outer, lateralProjection(neck, config, stage));
    return toChannelsFirst(project(trunk.stages[stage]!, both));
  };
  const s0 = fine('conv_s0', 0, dModel / 8); // (B, dModel/8, S/4, S/4)
  const s1 = fine('conv_s1', 1, dModel / 4); // (B, dModel/4, S/8, S/8)
  const noMemory = reshape(parameters.get('no_mem_embed', [1, 1, dModel]), [1, 1, 1, dModel]);
  const imageEmbedding = toChannelsFirst(add(levels[2], noMemory)); // (B, dModel, S/16, S/16)

  const intermediates = new Map(trunk.intermediates);
  for (const [index, level] of levels.entries()) {
    intermediates.set(`neck.fpn.${index}`, toChannelsFirst(level)); // (B, dModel, h, w)
  }
  for (const [index, lateral] of laterals.entries()) {
    intermediates.set(`neck.lateral.convs.${index}`, toChannelsFirst(lateral)); // (B, dModel, h, w)
  }
  intermediates.set('high_res.s0', s0).set('high_res.s1', s1).set('image_embed', imageEmbedding);
  return { s0, s1, imageEmbedding, stages: trunk.stages, intermediates };
}
