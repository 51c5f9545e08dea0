import type { Graph } from '../graph/index.ts';
import type { Model } from '../model/model.ts';
import { ModelError } from '../model/model-error.ts';
import { MergedParameters } from '../nn/index.ts';
import { lowRankSelection } from '../sgsrf/lora.ts';
import type { FileParameterOptions, SafetensorsFile } from '../weights/index.ts';
import type { GroundingProgramSource } from './grounding-program.ts';
import { type ImageEncoderSource, visualTokenCount } from './image-program.ts';
import { fromFiles, type ParameterBinding, type Precision } from './program-options.ts';
import { buildSiglipTextGraph, buildTextGraph, TEXT_ENCODER_PREFIX } from './text-program.ts';

/** What a model's programs are built from: graphs and the files that their parameters lie in. */
export interface ProgramSources {
  readonly image: ImageEncoderSource;
  readonly grounding: GroundingProgramSource;
  /** Sentences to states, at the model's number of tokens or, where `textPaddingMasked`, at fewer. */
  textGraph(precision?: Precision, tokens?: number): Graph;
  /** Whether padding changes no other token's state. */
  readonly textPaddingMasked: boolean;
}

/** Parameters out of files, as `fromFiles` gives them. */
export type FileBinding = (
  files: readonly SafetensorsFile[],
  options?: FileParameterOptions,
) => ParameterBinding;

/**
 * The sources of a model's programs. Low-rank updates are merged into the weights that they belong to.
 * @param bind how parameters get from files into graphs; default: graphs point into the files
 * Throws a ModelError where the configuration has SigLIP 2 and the model no files of it.
 */
export function programSources(model: Model, bind: FileBinding = fromFiles): ProgramSources {
  const { backbone, stages, config } = model;
  const { sam2, sgsrf, siglip2, text } = config;
  if (siglip2 && !model.siglip2?.length) {
    throw new ModelError(
      `model '${config.name}' reads images and sentences with SigLIP 2, but no file of its weights is given`,
    );
  }
  const towers = merged(model, model.siglip2 ?? [], bind);
  return {
    image: {
      // What was trained of the decoder's convolutions stands in the stages' file; the rest is the backbone's.
      backbone: merged(model, [stages, backbone], bind),
      sam2,
      visual: { parameters: bind([stages]), config: sgsrf },
      ...(siglip2 ? { tower: { parameters: towers, config: siglip2.towers.vision } } : {}),
    },
    grounding: {
      parameters: bind([stages, backbone]),
      sgsrf,
      sam2,
      visualTokens: visualTokenCount(sgsrf, sam2),
    },
    textPaddingMasked: !siglip2 || siglip2.sentences.padding === 'masked',
    textGraph(precision, tokens = sgsrf.maxTokens) {
      if (!siglip2) {
        const encoder = bind([backbone], { prefix: TEXT_ENCODER_PREFIX });
        return buildTextGraph(encoder, text!, tokens, precision);
      }
      const { padding } = siglip2.sentences;
      return buildSiglipTextGraph(towers, siglip2.towers.text, tokens, padding, precision);
    },
  };
}

/** Parameters out of files with the model's low-rank updates in them. */
function merged(
  { config, stages }: Model,
  files: readonly SafetensorsFile[],
  bind: FileBinding,
): ParameterBinding {
  const { lora } = config;
  if (!lora) return bind(files);
  const select = lowRankSelection(lora);
  return (graph) => new MergedParameters(bind(files)(graph), bind([stages])(graph), select);
}
