import { Graph, transpose } from '../graph/index.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import { Parameters } from '../nn/index.ts';
import { float32, float32Output, type Program, type Runtime, type Tensor } from '../runtime/index.ts';
import type { SgsrfConfig } from '../sgsrf/config.ts';
import { imageProjections, projectsImages } from '../sgsrf/image-projections.ts';
import { type GroundingResult, groundAndSegment } from '../sgsrf/model.ts';
import { EXPLANATION_OUTPUTS } from './explanation.ts';
import type { ImageFeatures } from './image-program.ts';
import type { ParameterBinding, ProgramOptions } from './program-options.ts';
import { ProgramsByLength } from './programs-by-length.ts';
import type { EncodedText } from './text-program.ts';

/** What the grounding program is built from. */
export interface GroundingProgramSource {
  /** Parameters of the stages, the prompt encoder and the mask decoder. */
  readonly parameters: ParameterBinding;
  readonly sgsrf: SgsrfConfig;
  readonly sam2: Sam2Config;
  /** Rows of the visual tokens: a square grid. */
  readonly visualTokens: number;
}

/** Which values on the way the program gives out. */
export interface GroundingOptions {
  /** All of them, to study the model. Default false. */
  readonly intermediates?: boolean;
  /** Those that `explain` needs. Default false. */
  readonly explanation?: boolean;
  /** Nt, to which sentences are padded. Default: the most that the model reads. */
  readonly tokens?: number;
  /** B, sentences about the one image. Default 1; the program that answers takes one. */
  readonly sentences?: number;
  /** What CCR makes of the image alone is given as well (`buildProjectionsGraph`), not computed for each sentence. Default false. */
  readonly projected?: boolean;
}

/** One sentence's answer at the decoder's resolution. */
export interface GroundingOutputs {
  /** (1, 1, S/4, S/4) */
  readonly maskLogits: Tensor<Float32Array>;
  /** Predicted IoU of the mask, in [0, 1]. */
  readonly predictedIou: number;
  /** SAM 2's object score as a logit. */
  readonly objectScore: number;
  /** Attentions, prompts and maps on the way, by name; empty unless asked for. */
  readonly intermediates: Readonly<Record<string, Tensor<Float32Array>>>;
}

/**
 * Stages I to III for a sentence on one image, or several.
 *
 * Inputs: `visual_tokens` (1, Ni, d), `visual_position` (Ni, d), `s0`, `s1`, `image_embedding` (SAM 2's levels),
 * `text_states` (B, Nt, textWidth), `text_mask` (B, Nt); with `projected` the outputs of `buildProjectionsGraph`. Outputs: `mask_logits` (B, 1, S/4, S/4), `predicted_iou` (B),
 * `object_score` (B), with `explanation` those of `EXPLANATION_OUTPUTS`, and with `intermediates` the values of
 * `nameIntermediates`.
 */
export function buildGroundingGraph(source: GroundingProgramSource, options: GroundingOptions = {}): Graph {
  const { sgsrf, sam2, visualTokens } = source;
  const { tokens = sgsrf.maxTokens, sentences = 1 } = options; // Nt, B
  const graph = new Graph('grounding');
  const size = sam2.imageSize;
  const input = (name: string, shape: readonly number[]) => graph.input(name, 'float32', shape);
  const byHeads = (name: string) =>
    input(name, [1, sgsrf.heads, visualTokens, sgsrf.attentionWidth / sgsrf.heads]);
  const result = groundAndSegment(
    new Parameters(source.parameters(graph)),
    {
      visual: {
        tokens: input('visual_tokens', [1, visualTokens, sgsrf.width]),
        position: input('visual_position', [visualTokens, sgsrf.width]),
      },
      projections: options.projected
        ? {
            textToImage: sgsrf.bidirectional
              ? { keys: byHeads('image_keys'), values: byHeads('image_values') }
              : null,
            imageToText: { queries: byHeads('image_queries') },
          }
        : null,
      levels: {
        s0: input('s0', [1, sam2.dModel / 8, size / 4, size / 4]),
        s1: input('s1', [1, sam2.dModel / 4, size / 8, size / 8]),
        imageEmbedding: input('image_embedding', [1, sam2.dModel, size / 16, size / 16]),
      },
      textStates: input('text_states', [sentences, tokens, sgsrf.textWidth]),
      textMask: input('text_mask', [sentences, tokens]),
    },
    sgsrf,
    sam2,
  );
  graph.output('mask_logits', result.maskLogits);
  graph.output('predicted_iou', result.predictedIou);
  graph.output('object_score', result.objectScore);
  if (options.intermediates) nameIntermediates(graph, result);
  if (options.explanation) nameExplanation(graph, result, options.intermediates ?? false);
  return graph;
}

/**
 * What CCR makes of an image alone, once for all sentences. Inputs `visual_tokens` (1, Ni, d), `visual_position` (Ni, d); outputs
 * `image_keys`, `image_values` (with BCMI) and `image_queries`, (1, h, Ni, a/h) each.
 */
export function buildProjectionsGraph({ parameters, sgsrf, visualTokens }: GroundingProgramSource): Graph {
  const graph = new Graph('projections');
  const tokens = graph.input('visual_tokens', 'float32', [1, visualTokens, sgsrf.width]);
  const position = graph.input('visual_position', 'float32', [visualTokens, sgsrf.width]);
  const projections = imageProjections(new Parameters(parameters(graph)), { tokens, position }, sgsrf);
  const { textToImage, imageToText } = projections;
  if (textToImage) {
    graph.output('image_keys', textToImage.keys);
    graph.output('image_values', textToImage.values);
  }
  graph.output('image_queries', imageToText.queries);
  return graph;
}

/** A_uu, A_uf and A_fu of every CCR block, E_s, E_d, Y_dense and GMFE's attentions as outputs. */
function nameIntermediates(graph: Graph, result: GroundingResult): void {
  for (const [index, block] of result.ccr.attentions.entries()) {
    graph.output(`attention.${index}.text_to_text`, block.textToText); // A_uu (1, Nt+Ng, Nt+Ng)
    if (block.textToImage) graph.output(`attention.${index}.text_to_image`, block.textToImage); // A_uf (1, Nt+Ng, Ni)
    graph.output(`attention.${index}.image_to_text`, block.imageToText); // A_fu (1, Ni, Nt+Ng)
  }
  graph.output('sparse_prompts', result.sparsePrompts); // E_s (1, Np, 256)
  graph.output('dense_prompt', result.densePrompt); // E_d (1, 256, S/16, S/16)
  if (result.denseMap) graph.output('dense_map', result.denseMap); // Y_dense (1, 1, Hv, Wv), logits
  for (const [level, attention] of (result.modulationAttentions ?? []).entries()) {
    graph.output(`modulation.${level}`, attention); // GMFE's attention to the grounding cues (1, M_s, Ng)
  }
}

/** Where words looked and Y_dense, unless `nameIntermediates` has named it already. */
function nameExplanation(graph: Graph, result: GroundingResult, mapIsNamed: boolean): void {
  const { textToImage, imageToText } = result.ccr.attentions.at(-1)!;
  const attention = textToImage ?? transpose(imageToText, [0, 2, 1]); // (1, Nt+Ng, Ni)
  graph.output(EXPLANATION_OUTPUTS.wordAttention, attention);
  if (result.denseMap && !mapIsNamed) graph.output(EXPLANATION_OUTPUTS.denseMap, result.denseMap);
}

const ANSWER_OUTPUTS = new Set(['mask_logits', 'predicted_iou', 'object_score']);

/**
 * The compiled stages; owns its programs. Padding changes no answer, but its rows cost time beside every cell of the image: sentences of
 * at most a quarter or half of the model's tokens, as nearly all are, have programs of their own, each compiled when it is needed. What
 * the stages make of an image alone is computed with its first sentence and stays as long as the image's features do.
 */
export class Grounding {
  readonly #programs: ProgramsByLength;
  /** By length, whether the program takes what was made of the image. */
  readonly #projected: (tokens: number) => boolean;
  readonly #compileProjections: () => Promise<Program>;
  readonly #images = new WeakMap<ImageFeatures, Promise<Record<string, Tensor>>>();
  #projections: Promise<Program> | null = null;

  private constructor(
    programs: ProgramsByLength,
    projected: (tokens: number) => boolean,
    compileProjections: () => Promise<Program>,
  ) {
    this.#programs = programs;
    this.#projected = projected;
    this.#compileProjections = compileProjections;
  }

  static async load(
    runtime: Runtime,
    source: GroundingProgramSource,
    options: ProgramOptions & Pick<GroundingOptions, 'intermediates' | 'explanation'> = {},
  ): Promise<Grounding> {
    const { intermediates = false, explanation = false, ...compile } = options;
    const { sgsrf, visualTokens } = source;
    const { maxTokens } = sgsrf;
    // Whoever studies the values on the way finds them in one shape.
    const lengths = intermediates
      ? [maxTokens]
      : [maxTokens >> 2, maxTokens >> 1, maxTokens].filter((length) => length > 0);
    const projected = (tokens: number) => projectsImages(sgsrf, visualTokens, tokens);
    const programs = new ProgramsByLength(lengths, (tokens) => {
      const graph = { intermediates, explanation, tokens, projected: projected(tokens) };
      return runtime.compile(buildGroundingGraph(source, graph), compile);
    });
    await programs.get(lengths[0]!);
    return new Grounding(programs, projected, () => runtime.compile(buildProjectionsGraph(source), compile));
  }

  async run(image: ImageFeatures, text: EncodedText): Promise<GroundingOutputs> {
    const { visualTokens, visualPosition } = image;
    if (!visualTokens || !visualPosition) {
      throw new Error(
        'these image features have no visual tokens; encode the image with the model that is asked',
      );
    }
    const { states, mask } = text;
    const width = states.shape[2]!;
    const length = this.#programs.lengthFor(mask.data.lastIndexOf(1) + 1);
    const program = await this.#programs.get(length);
    const tokens = { visual_tokens: visualTokens, visual_position: visualPosition };
    const outputs = await program.run({
      ...tokens,
      ...(this.#projected(length) ? await this.#projectionsOf(image, tokens) : {}),
      s0: image.s0,
      s1: image.s1,
      image_embedding: image.imageEmbedding,
      text_states: float32(states.data.subarray(0, length * width), [1, length, width]),
      text_mask: float32(mask.data.subarray(0, length), [1, length]),
    });
    const intermediates: Record<string, Tensor<Float32Array>> = {};
    for (const name of Object.keys(outputs)) {
      if (!ANSWER_OUTPUTS.has(name)) intermediates[name] = float32Output(outputs, name);
    }
    return {
      maskLogits: float32Output(outputs, 'mask_logits'),
      predictedIou: float32Output(outputs, 'predicted_iou').data[0]!,
      objectScore: float32Output(outputs, 'object_score').data[0]!,
      intermediates,
    };
  }

  /** @param tokens the image's inputs of the program */
  #projectionsOf(
    image: ImageFeatures,
    tokens: Readonly<Record<string, Tensor>>,
  ): Promise<Record<string, Tensor>> {
    const known = this.#images.get(image);
    if (known) return known;
    const found = this.#project(tokens);
    this.#images.set(image, found);
    found.catch(() => this.#images.delete(image)); // a later call may try again
    return found;
  }

  async #project(tokens: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
    this.#projections ??= this.#compileProjections().catch((error: unknown) => {
      this.#projections = null; // likewise
      throw error;
    });
    return (await this.#projections).run(tokens);
  }

  /** Frees the programs. */
  async dispose(): Promise<void> {
    const projections = await this.#projections?.catch(() => null);
    await Promise.all([this.#programs.dispose(), projections?.dispose()]);
  }
}
