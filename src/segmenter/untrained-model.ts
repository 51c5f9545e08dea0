import type { Shape } from '../graph/index.ts';
import { initialiseParameter, type RandomSource } from '../sgsrf/initialisation.ts';
import type { TensorContent } from '../weights/index.ts';
import { buildGroundingGraph } from './grounding-program.ts';
import { buildImageGraph, visualTokenCount } from './image-program.ts';
import type { ModelConfig } from './model-config.ts';
import { parameterShapes } from './parameter-shapes.ts';
import { buildTextGraph, TEXT_ENCODER_PREFIX } from './text-program.ts';

/** Names and shapes of all parameters of a model, by the file that holds them. */
export interface ModelParameters {
  readonly backbone: ReadonlyMap<string, Shape>;
  readonly stages: ReadonlyMap<string, Shape>;
}

/** Whether a parameter belongs to the frozen, pre-trained part; training may store its own version of the decoder's. */
const isPretrained = (name: string): boolean => /^(image_encoder|sam_|no_mem_embed)/.test(name);

/** What the files of a model of this configuration must hold. */
export function modelParameters(config: Pick<ModelConfig, 'sam2' | 'sgsrf' | 'text'>): ModelParameters {
  const { sam2, sgsrf, text } = config;
  const image = parameterShapes((bind) => {
    buildImageGraph(bind, sam2, { parameters: bind, config: sgsrf });
  });
  const grounding = parameterShapes((parameters) => {
    buildGroundingGraph({ parameters, sgsrf, sam2, visualTokens: visualTokenCount(sgsrf, sam2) });
  });
  const encoder = parameterShapes((bind) => {
    buildTextGraph(bind, text, sgsrf.maxTokens);
  });
  const all = [...image, ...grounding];
  return {
    backbone: new Map([
      ...all.filter(([name]) => isPretrained(name)),
      ...[...encoder].map(([name, shape]) => [TEXT_ENCODER_PREFIX + name, shape] as const),
    ]),
    stages: new Map(all.filter(([name]) => !isPretrained(name))),
  };
}

/** Parameters as they are before training, ready to be written. */
export function initialParameters(
  shapes: ReadonlyMap<string, Shape>,
  random: RandomSource,
): Map<string, TensorContent> {
  return new Map(
    [...shapes].map(([name, shape]) => [
      name,
      { dtype: 'F32', shape, data: initialiseParameter(name, shape, random) },
    ]),
  );
}
