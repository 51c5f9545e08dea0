import { Graph, reshape, resize, type Shape } from '../graph/index.ts';
import type { Picture } from '../imagery/index.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import { encodeImage } from '../models/sam2/image-encoder.ts';
import { normalizeImage, resizeToSquare } from '../models/sam2/preprocess.ts';
import type { SiglipVisionConfig } from '../models/siglip2/config.ts';
import { scaleSiglipPixels } from '../models/siglip2/preprocess.ts';
import { siglipVisionTower } from '../models/siglip2/vision-tower.ts';
import { Parameters } from '../nn/index.ts';
import { float32Output, type Program, type Runtime, type Tensor } from '../runtime/index.ts';
import type { SgsrfConfig } from '../sgsrf/config.ts';
import { visualPosition, visualTokensFromEncoder, visualTokensFromTrunk } from '../sgsrf/visual-tokens.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import { ProgramCache } from './program-cache.ts';
import { fromFiles, type ParameterBinding, type Precision, type ProgramOptions } from './program-options.ts';

/** An encoded image: what every sentence about it is asked of. S is the model's input size. */
export interface ImageFeatures {
  /** F(0) after conv_s0: (1, 32, S/4, S/4) */
  readonly s0: Tensor<Float32Array>;
  /** F(1) after conv_s1: (1, 64, S/8, S/8) */
  readonly s1: Tensor<Float32Array>;
  /** F(2): (1, 256, S/16, S/16) */
  readonly imageEmbedding: Tensor<Float32Array>;
  /** F (1, Ni, d); only from an encoder that has the stages' parameters */
  readonly visualTokens?: Tensor<Float32Array>;
  /** Position terms of F: (Ni, d) */
  readonly visualPosition?: Tensor<Float32Array>;
  /** Trunk at stride 16, channels last: (1, S/16, S/16, C3); only from a backbone without the stages' parameters */
  readonly stage3?: Tensor<Float32Array>;
  /** Trunk at stride 32, channels last: (1, S/32, S/32, C4); as stage3 */
  readonly stage4?: Tensor<Float32Array>;
}

/** What of an encoded image decides whether something is there, and roughly where: all but SAM 2's finer levels, which sharpen masks. */
export interface ImageEmbedding {
  /** F(2): (1, 256, S/16, S/16) */
  readonly imageEmbedding: Tensor<Float32Array>;
  /** F (1, Ni, d) */
  readonly visualTokens: Tensor<Float32Array>;
}

/** The stages' configuration and parameters, from which the image encoder takes the visual tokens. */
export interface VisualTokensSource {
  readonly parameters: ParameterBinding;
  readonly config: SgsrfConfig;
}

/** SigLIP 2's vision tower as the source of the visual tokens. */
export interface VisionTowerSource {
  /** The tower's parameters under their official names. */
  readonly parameters: ParameterBinding;
  readonly config: SiglipVisionConfig;
}

/** How an encoder's graph is written for the runtime that computes it. */
export interface ImageGraphOptions {
  /** Default `float32`. */
  readonly precision?: Precision | undefined;
  /** `Runtime.fusesAttention`. Default false: standard operators only. */
  readonly fusedAttention?: boolean | undefined;
}

const graphOptions = ({ precision, fusedAttention = false }: ImageGraphOptions) => ({
  int8Linear: precision === 'int8',
  fusedAttention,
});

/**
 * Input `pixels` uint8 (height, width, 3) -> output `pixel_values` float32 (1, 3, S, S) and, with a vision tower of
 * input size V, `vision_pixel_values` (1, 3, V, V). As in RSRefSeg2 the tower's input is made from the S x S image,
 * bilinearly and without averaging, so that both backbones see the same pixels.
 */
export function buildPreprocessGraph(
  config: Sam2Config,
  height: number,
  width: number,
  vision: Pick<SiglipVisionConfig, 'imageSize'> | null = null,
): Graph {
  const graph = new Graph('preprocess');
  const pixels = graph.input('pixels', 'uint8', [height, width, 3]);
  const square = resizeToSquare(reshape(pixels, [1, height, width, 3]), config.imageSize); // (1, 3, S, S)
  graph.output('pixel_values', normalizeImage(square));
  if (vision) {
    const { imageSize } = vision;
    const own =
      imageSize === config.imageSize ? square : resize(square, imageSize, imageSize, { mode: 'linear' });
    graph.output('vision_pixel_values', scaleSiglipPixels(own)); // (1, 3, V, V)
  }
  return graph;
}

/**
 * Input `pixel_values` (1, 3, S, S) -> `s0`, `s1`, `image_embedding`, and, unless the visual tokens come from an encoder
 * of their own, either the trunk's `stage3` and `stage4` or, where the stages' parameters are given, `visual_tokens` and
 * `visual_position`.
 */
export function buildImageGraph(
  backbone: ParameterBinding,
  config: Sam2Config,
  visual?: VisualTokensSource,
  options: ImageGraphOptions = {},
): Graph {
  const graph = new Graph('image', graphOptions(options));
  const { imageSize } = config;
  const pixelValues = graph.input('pixel_values', 'float32', [1, 3, imageSize, imageSize]);
  const encoded = encodeImage(new Parameters(backbone(graph)), pixelValues, config);
  graph.output('s0', encoded.s0);
  graph.output('s1', encoded.s1);
  graph.output('image_embedding', encoded.imageEmbedding);
  const [, , stage3, stage4] = encoded.stages;
  if (!visual) {
    graph.output('stage3', stage3); // (1, S/16, S/16, C3)
    graph.output('stage4', stage4); // (1, S/32, S/32, C4)
    return graph;
  }
  if (visual.config.visual.source === 'encoder') return graph; // `buildVisionGraph` has the tokens
  const scope = new Parameters(visual.parameters(graph)).at('visual');
  const { tokens, position } = visualTokensFromTrunk(
    scope,
    stage3,
    stage4,
    visual.config,
    visual.config.visual,
  );
  graph.output('visual_tokens', tokens); // (1, Ni, d)
  graph.output('visual_position', position); // (Ni, d)
  return graph;
}

/** Input `vision_pixel_values` (1, 3, V, V) -> `visual_tokens` (1, Ni, d), `visual_position` (Ni, d). */
export function buildVisionGraph(
  tower: VisionTowerSource,
  stages: ParameterBinding,
  options: ImageGraphOptions = {},
): Graph {
  const graph = new Graph('vision', graphOptions(options));
  const { imageSize } = tower.config;
  const pixelValues = graph.input('vision_pixel_values', 'float32', [1, 3, imageSize, imageSize]);
  const parameters = new Parameters(tower.parameters(graph)).at('vision_model');
  const { lastHiddenState } = siglipVisionTower(parameters, pixelValues, tower.config); // (1, Ni, d)
  const scope = new Parameters(stages(graph)).at('visual');
  const { tokens, position } = visualTokensFromEncoder(scope, lastHiddenState);
  graph.output('visual_tokens', tokens); // (1, Ni, d)
  graph.output('visual_position', position); // (Ni, d)
  return graph;
}

/** No inputs -> `visual_position` (Ni, d): the position terms of F, which are the same for all images. */
export function buildVisualPositionGraph(
  stages: ParameterBinding,
  sgsrf: SgsrfConfig,
  sam2: Sam2Config,
): Graph {
  const graph = new Graph('visual_position');
  const scope = new Parameters(stages(graph)).at('visual');
  graph.output('visual_position', visualPosition(graph, scope, visualTokenCount(sgsrf, sam2), sgsrf)); // (Ni, d)
  return graph;
}

/** Number of visual tokens Ni of a model. */
export function visualTokenCount(sgsrf: SgsrfConfig, sam2: Sam2Config): number {
  const { visual } = sgsrf;
  const grid = visual.source === 'encoder' ? visual.grid : sam2.imageSize / visual.gridStride;
  return grid * grid;
}

/** What an image encoder is built from, where parameters do not simply lie in one file. */
export interface ImageEncoderSource {
  /** SAM 2's parameters under their official names. */
  readonly backbone: ParameterBinding;
  readonly sam2: Sam2Config;
  /** The stages' parameters; without them the features are the trunk's maps, as training caches them. */
  readonly visual?: VisualTokensSource;
  /** Needed where `visual` takes its tokens from an encoder. */
  readonly tower?: VisionTowerSource;
}

/**
 * Pictures of any size to features; owns its programs. Resizing and normalising is a small program of its own for each
 * picture size; the most recent ones are kept.
 */
export class ImageEncoder {
  readonly #source: ImageEncoderSource;
  readonly #programs: readonly Program[];
  readonly #preprocess: ProgramCache;

  private constructor(source: ImageEncoderSource, programs: readonly Program[], preprocess: ProgramCache) {
    this.#source = source;
    this.#programs = programs;
    this.#preprocess = preprocess;
  }

  /**
   * @param backbone file with SAM 2's parameters under their official names
   * @param options.visual the stages' parameters; without them the features are the trunk's maps, as training caches
   *   them
   */
  static load(
    runtime: Runtime,
    backbone: SafetensorsFile,
    config: Sam2Config,
    options: ProgramOptions & { readonly visual?: { file: SafetensorsFile; config: SgsrfConfig } } = {},
  ): Promise<ImageEncoder> {
    const { visual, ...compile } = options;
    const source: ImageEncoderSource = {
      backbone: fromFiles([backbone]),
      sam2: config,
      ...(visual ? { visual: { parameters: fromFiles([visual.file]), config: visual.config } } : {}),
    };
    return ImageEncoder.compile(runtime, source, compile);
  }

  /** As `load`, from parameters wherever they are. */
  static async compile(
    runtime: Runtime,
    source: ImageEncoderSource,
    options: ProgramOptions = {},
  ): Promise<ImageEncoder> {
    const { backbone, sam2, visual, tower } = source;
    const written = { precision: options.precision, fusedAttention: runtime.fusesAttention };
    const graphs = [buildImageGraph(backbone, sam2, visual, written)];
    if (visual?.config.visual.source === 'encoder') {
      if (!tower) throw new Error("visual tokens come from 'encoder', but its vision tower is not given");
      graphs.push(buildVisionGraph(tower, visual.parameters, written));
    }
    const compiled = await Promise.allSettled(graphs.map((graph) => runtime.compile(graph, options)));
    const failed = compiled.find((result) => result.status === 'rejected');
    if (failed) {
      for (const result of compiled) if (result.status === 'fulfilled') await result.value.dispose();
      throw failed.reason;
    }
    const programs = compiled.map((result) => (result as PromiseFulfilledResult<Program>).value);
    return new ImageEncoder(source, programs, new ProgramCache(runtime, options));
  }

  async encode(picture: Picture): Promise<ImageFeatures> {
    const pixels = await this.#preprocessed(picture);
    const outputs: Record<string, Tensor> = {};
    for (const program of this.#programs) Object.assign(outputs, await program.run(pixels));
    const tensor = (name: string) => float32Output(outputs, name);
    const levels = { s0: tensor('s0'), s1: tensor('s1'), imageEmbedding: tensor('image_embedding') };
    return 'visual_tokens' in outputs
      ? { ...levels, visualTokens: tensor('visual_tokens'), visualPosition: tensor('visual_position') }
      : { ...levels, stage3: tensor('stage3'), stage4: tensor('stage4') };
  }

  /** The picture as the backbone sees it: (1, 3, S, S) */
  async preprocess(picture: Picture): Promise<Tensor<Float32Array>> {
    return float32Output(await this.#preprocessed(picture), 'pixel_values');
  }

  /** The picture as each backbone sees it. */
  async #preprocessed(picture: Picture): Promise<Record<string, Tensor>> {
    const { width, height, pixels } = picture;
    if (pixels.length !== width * height * 3) {
      throw new RangeError(
        `picture: ${width} x ${height} pixels take ${width * height * 3} bytes of RGB, got ${pixels.length}`,
      );
    }
    const shape: Shape = [height, width, 3];
    const { sam2, tower } = this.#source;
    return this.#preprocess.run(
      `${width}x${height}`,
      () => buildPreprocessGraph(sam2, height, width, tower?.config),
      { pixels: { dtype: 'uint8', shape, data: pixels } },
    );
  }

  /** Frees the programs. */
  async dispose(): Promise<void> {
    await Promise.all([...this.#programs, this.#preprocess].map((part) => part.dispose()));
  }
}
