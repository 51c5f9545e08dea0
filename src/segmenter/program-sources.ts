import type { Graph } from '../graph/index.ts';
import { MergedParameters } from '../nn/index.ts';
import { lowRankSelection } from '../sgsrf/lora.ts';
import { FileParameters, type SafetensorsFile } from '../weights/index.ts';
import type { GroundingProgramSource } from './grounding-program.ts';
import { type ImageEncoderSource, visualTokenCount } from './image-program.ts';
import type { Model } from './model.ts';
import { ModelError } from './model-error.ts';
import { fromFiles, type ParameterBinding } from './program-options.ts';
import { buildSiglipTextGraph, buildTextGraph, TEXT_ENCODER_PREFIX } from './text-program.ts';

/** What a model's programs are built from: graphs and the files that their parameters lie in. */
export interface ProgramSources {
  readonly image: ImageEncoderSource;
  readonly grounding: GroundingProgramSource;
  /** Sentences to states, at the model's number of tokens. */
  textGraph(): Graph;
}

/**
 * The sources of a model's programs. Low-rank updates are merged into the weights that they belong to.
 * Throws a ModelError where the configuration has SigLIP 2 and the model no files of it.
 */
export function programSources(model: Model): ProgramSources {
  const { backbone, stages, config } = model;
  const { sam2, sgsrf, siglip2, text } = config;
  if (siglip2 && !model.siglip2?.length) {
    throw new ModelError(
      `model '${config.name}' reads images and sentences with SigLIP 2, but no file of its weights is given`,
    );
  }
  const towers = merged(model, model.siglip2 ?? []);
  return {
    image: {
      // What was trained of the decoder's convolutions stands in the stages' file; the rest is the backbone's.
      backbone: merged(model, [stages, backbone]),
      sam2,
      visual: { parameters: fromFiles([stages]), config: sgsrf },
      ...(siglip2 ? { tower: { parameters: towers, config: siglip2.towers.vision } } : {}),
    },
    grounding: {
      parameters: fromFiles([stages, backbone]),
      sgsrf,
      sam2,
      visualTokens: visualTokenCount(sgsrf, sam2),
    },
    textGraph: () =>
      siglip2
        ? buildSiglipTextGraph(towers, siglip2.towers.text, sgsrf.maxTokens, siglip2.sentences.padding)
        : buildTextGraph(fromFiles([backbone], { prefix: TEXT_ENCODER_PREFIX }), text!, sgsrf.maxTokens),
  };
}

/** Parameters out of files with the model's low-rank updates in them. */
function merged({ config, stages }: Model, files: readonly SafetensorsFile[]): ParameterBinding {
  const { lora } = config;
  if (!lora) return fromFiles(files);
  const select = lowRankSelection(lora);
  return (graph) =>
    new MergedParameters(new FileParameters(graph, files), new FileParameters(graph, [stages]), select);
}
