import type { Shape } from '../graph/index.ts';
import type { ModelConfig } from '../model/model-config.ts';
import { AdaptedParameters, isLowRankFactor } from '../nn/index.ts';
import { initialiseParameter, type RandomSource } from '../sgsrf/initialisation.ts';
import { lowRankSelection } from '../sgsrf/lora.ts';
import type { TensorContent } from '../weights/index.ts';
import { buildWholeSiglip, sam2ParameterShapes, siglipParameterShapes } from './backbone-parameters.ts';
import { buildCorrectionGraph } from './correction-program.ts';
import { buildGroundingGraph } from './grounding-program.ts';
import { buildImageGraph, buildVisionGraph, visualTokenCount } from './image-program.ts';
import { parameterShapes } from './parameter-shapes.ts';
import type { ParameterBinding } from './program-options.ts';
import { buildSiglipTextGraph, buildTextGraph, TEXT_ENCODER_PREFIX } from './text-program.ts';

/** Names and shapes of all parameters of a model, by the file that holds them. */
export interface ModelParameters {
  readonly backbone: ReadonlyMap<string, Shape>;
  /** Empty where the model has no SigLIP 2. */
  readonly siglip2: ReadonlyMap<string, Shape>;
  readonly stages: ReadonlyMap<string, Shape>;
}

/** Whether a parameter belongs to the pre-trained part; training may store its own version of the decoder's. */
const isPretrained = (name: string): boolean =>
  /^(image_encoder|sam_|no_mem_embed|text_encoder\.|vision_model\.|text_model\.)/.test(name) &&
  !isLowRankFactor(name);

/**
 * What the files of a model of this configuration must hold: of SigLIP 2 and, beside it, SAM 2 all that their public
 * checkpoints have; otherwise what the programs ask for.
 */
export function modelParameters(config: ModelConfig): ModelParameters {
  const { sam2, siglip2 } = config;
  const used = usedParameters(config);
  const stages = new Map([...used].filter(([name]) => !isPretrained(name)));
  return siglip2
    ? { backbone: sam2ParameterShapes(sam2), siglip2: siglipParameterShapes(siglip2.towers), stages }
    : { backbone: new Map([...used].filter(([name]) => isPretrained(name))), siglip2: new Map(), stages };
}

/** What a model's programs ask for. */
function usedParameters({ sam2, sgsrf, siglip2, lora, text }: ModelConfig): Map<string, Shape> {
  const select = lora ? lowRankSelection(lora) : () => null;
  const used = parameterShapes((bind) => {
    const adapted: ParameterBinding = (graph) => {
      const source = bind(graph);
      return new AdaptedParameters(source, source, select);
    };
    buildImageGraph(adapted, sam2, { parameters: bind, config: sgsrf });
    if (siglip2) {
      const { vision, text: reader } = siglip2.towers;
      if (sgsrf.visual.source === 'encoder') buildVisionGraph({ parameters: adapted, config: vision }, bind);
      buildSiglipTextGraph(adapted, reader, sgsrf.maxTokens, siglip2.sentences.padding);
      // Updates of parts that SGSRF does not compute with, where a configuration adapts them too.
      buildWholeSiglip(adapted, siglip2.towers);
    }
    buildGroundingGraph({ parameters: bind, sgsrf, sam2, visualTokens: visualTokenCount(sgsrf, sam2) });
    buildCorrectionGraph(bind, sam2, { points: 1, mask: true });
  });
  // SigLIP's own, whose place in the stages is taken by `gpg.logit_scale` and `gpg.logit_bias`.
  for (const name of ['logit_scale', 'logit_bias']) used.delete(name);
  if (text) {
    const encoder = parameterShapes((bind) => {
      buildTextGraph(bind, text, sgsrf.maxTokens);
    });
    for (const [name, shape] of encoder) used.set(TEXT_ENCODER_PREFIX + name, shape);
  }
  return used;
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
