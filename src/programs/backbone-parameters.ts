import { Graph, type Shape } from '../graph/index.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import { encodeImage } from '../models/sam2/image-encoder.ts';
import { decodeMasks } from '../models/sam2/mask-decoder.ts';
import { densePositionEncoding, encodeNoMask, encodePrompts } from '../models/sam2/prompt-encoder.ts';
import {
  type SiglipConfig,
  siglipLogits,
  siglipPooledText,
  siglipPoolingHead,
  siglipTextTower,
  siglipVisionTower,
} from '../models/siglip2/index.ts';
import { Parameters } from '../nn/index.ts';
import { parameterShapes } from './parameter-shapes.ts';
import type { ParameterBinding } from './program-options.ts';

/**
 * All parameters of a SigLIP model by their official names, also those that SGSRF does not compute with (the pooling
 * heads): what a public checkpoint holds.
 */
export const siglipParameterShapes = (config: SiglipConfig): Map<string, Shape> =>
  parameterShapes((bind) => buildWholeSiglip(bind, config));

/** The whole model on one image and one sentence; the graph is thrown away, what it asked for is not. */
export function buildWholeSiglip(bind: ParameterBinding, { vision, text }: SiglipConfig): void {
  const graph = new Graph('siglip');
  const parameters = new Parameters(bind(graph));
  const pixels = graph.input('pixels', 'float32', [1, 3, vision.imageSize, vision.imageSize]);
  const visionModel = parameters.at('vision_model');
  const { lastHiddenState } = siglipVisionTower(visionModel, pixels, vision);
  const { pooled } = siglipPoolingHead(visionModel.at('head'), lastHiddenState, vision);
  const textModel = parameters.at('text_model');
  const tokens = graph.input('tokens', 'int64', [1, text.maxTokens]);
  const states = siglipTextTower(textModel, tokens, text).lastHiddenState;
  siglipLogits(parameters, siglipPooledText(textModel, states, text), pooled);
}

/**
 * All parameters of SAM 2's image path by their official names: image encoder, prompt encoder with every kind of prompt,
 * and mask decoder with all masks. The video memory is not part of it.
 */
export const sam2ParameterShapes = (config: Sam2Config): Map<string, Shape> =>
  parameterShapes((bind) => buildWholeSam2(bind, config));

/** As `buildWholeSiglip`. */
export function buildWholeSam2(bind: ParameterBinding, config: Sam2Config): void {
  const { imageSize: size } = config;
  const graph = new Graph('sam2');
  const parameters = new Parameters(bind(graph));
  const encoding = encodeImage(parameters, graph.input('pixels', 'float32', [1, 3, size, size]), config);
  const encoder = parameters.at('sam_prompt_encoder');
  const { sparse, dense } = encodePrompts(
    encoder,
    {
      points: {
        coordinates: graph.input('coordinates', 'float32', [1, 1, 2]),
        labels: graph.input('labels', 'int64', [1, 1]),
      },
      mask: graph.input('mask', 'float32', [1, 1, size / 4, size / 4]),
    },
    config,
  );
  encodeNoMask(encoder, 1, config);
  decodeMasks(
    parameters.at('sam_mask_decoder'),
    {
      imageEmbedding: encoding.imageEmbedding,
      imagePosition: densePositionEncoding(encoder, config),
      highResolution: [encoding.s0, encoding.s1],
      sparse,
      dense,
    },
    config,
  );
}
