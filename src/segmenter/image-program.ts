import { Graph, reshape, type Shape } from '../graph/index.ts';
import type { Picture } from '../imagery/index.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import { encodeImage } from '../models/sam2/image-encoder.ts';
import { preprocessImage } from '../models/sam2/preprocess.ts';
import { Parameters } from '../nn/index.ts';
import { float32Output, type Program, type Runtime, type Tensor } from '../runtime/index.ts';
import type { SgsrfConfig } from '../sgsrf/config.ts';
import { visualTokensFromTrunk } from '../sgsrf/visual-tokens.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import { ProgramCache } from './program-cache.ts';
import { fromFiles, type ParameterBinding, type ProgramOptions } from './program-options.ts';

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

/** The stages' configuration and parameters, from which the image encoder takes the visual tokens. */
export interface VisualTokensSource {
  readonly parameters: ParameterBinding;
  readonly config: SgsrfConfig;
}

/** Input `pixels` uint8 (height, width, 3) -> output `pixel_values` float32 (1, 3, S, S). */
export function buildPreprocessGraph(config: Sam2Config, height: number, width: number): Graph {
  const graph = new Graph('preprocess');
  const pixels = graph.input('pixels', 'uint8', [height, width, 3]);
  graph.output('pixel_values', preprocessImage(reshape(pixels, [1, height, width, 3]), config.imageSize));
  return graph;
}

/**
 * Input `pixel_values` (1, 3, S, S) -> `s0`, `s1`, `image_embedding`, and either the trunk's `stage3` and `stage4` or,
 * where the stages' parameters are given, `visual_tokens` and `visual_position`.
 */
export function buildImageGraph(
  backbone: ParameterBinding,
  config: Sam2Config,
  visual?: VisualTokensSource,
): Graph {
  const graph = new Graph('image');
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
  if (visual.config.visual.source !== 'sam2-trunk') {
    throw new Error(
      `visual tokens come from '${visual.config.visual.source}', this encoder has those of 'sam2-trunk' only`,
    );
  }
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

/** Number of visual tokens Ni of a model. */
export function visualTokenCount(sgsrf: SgsrfConfig, sam2: Sam2Config): number {
  const { visual } = sgsrf;
  const grid = visual.source === 'encoder' ? visual.grid : sam2.imageSize / visual.gridStride;
  return grid * grid;
}

/**
 * Pictures of any size to features; owns its programs. Resizing and normalising is a small program of its own for each
 * picture size; the most recent ones are kept.
 */
export class ImageEncoder {
  readonly #config: Sam2Config;
  readonly #image: Program;
  readonly #preprocess: ProgramCache;

  private constructor(config: Sam2Config, image: Program, preprocess: ProgramCache) {
    this.#config = config;
    this.#image = image;
    this.#preprocess = preprocess;
  }

  /**
   * @param backbone file with SAM 2's parameters under their official names
   * @param options.visual the stages' parameters; without them the features are the trunk's maps, as training caches
   *   them
   */
  static async load(
    runtime: Runtime,
    backbone: SafetensorsFile,
    config: Sam2Config,
    options: ProgramOptions & { readonly visual?: { file: SafetensorsFile; config: SgsrfConfig } } = {},
  ): Promise<ImageEncoder> {
    const { visual, ...compile } = options;
    const source = visual && { parameters: fromFiles([visual.file]), config: visual.config };
    const image = await runtime.compile(buildImageGraph(fromFiles([backbone]), config, source), compile);
    return new ImageEncoder(config, image, new ProgramCache(runtime, compile));
  }

  async encode(picture: Picture): Promise<ImageFeatures> {
    const outputs = await this.#image.run({ pixel_values: await this.preprocess(picture) });
    const tensor = (name: string) => float32Output(outputs, name);
    const levels = { s0: tensor('s0'), s1: tensor('s1'), imageEmbedding: tensor('image_embedding') };
    return 'visual_tokens' in outputs
      ? { ...levels, visualTokens: tensor('visual_tokens'), visualPosition: tensor('visual_position') }
      : { ...levels, stage3: tensor('stage3'), stage4: tensor('stage4') };
  }

  /** The picture as the backbone sees it: (1, 3, S, S) */
  async preprocess(picture: Picture): Promise<Tensor<Float32Array>> {
    const { width, height, pixels } = picture;
    if (pixels.length !== width * height * 3) {
      throw new RangeError(
        `picture: ${width} x ${height} pixels take ${width * height * 3} bytes of RGB, got ${pixels.length}`,
      );
    }
    const shape: Shape = [height, width, 3];
    const outputs = await this.#preprocess.run(
      `${width}x${height}`,
      () => buildPreprocessGraph(this.#config, height, width),
      { pixels: { dtype: 'uint8', shape, data: pixels } },
    );
    return float32Output(outputs, 'pixel_values');
  }

  /** Frees the programs. */
  async dispose(): Promise<void> {
    await Promise.all([this.#image.dispose(), this.#preprocess.dispose()]);
  }
}
