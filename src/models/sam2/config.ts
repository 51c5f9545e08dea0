/**
 * Dimensions of a SAM 2.1 image model. Names follow the official configuration files; everything that is not here
 * (grid sizes, channel widths, windows) is derived from it.
 */
export interface Sam2Config {
  /** Channels of the first trunk stage; they double with every stage. */
  readonly embedDim: number;
  /** Attention heads of the first stage; they double with every stage. */
  readonly numHeads: number;
  /** Blocks in each of the four stages. */
  readonly stages: readonly [number, number, number, number];
  /** Indices of the blocks that attend over the whole map instead of windows. */
  readonly globalAttentionBlocks: readonly number[];
  /** Side of the attention windows in each stage. */
  readonly windowSpec: readonly [number, number, number, number];
  /** Rows and columns of the coarse position table. */
  readonly positionEmbeddingBackground: readonly [number, number];
  /** Side S of the square input in pixels; a multiple of 32. */
  readonly imageSize: number;
  /** Channels of the neck, the prompts and the mask decoder. */
  readonly dModel: number;
  /** Hidden width of a trunk MLP over its channels. */
  readonly mlpRatio: number;
  /** Channels inside the mask encoder's convolutions. */
  readonly maskInChannels: number;
  readonly decoder: Sam2DecoderConfig;
}

/** Dimensions of the mask decoder. */
export interface Sam2DecoderConfig {
  /** Layers of the two-way transformer. */
  readonly depth: number;
  readonly heads: number;
  /** Hidden width of the two-way transformer's MLP. */
  readonly mlpDim: number;
  /** Factor by which the cross-attentions narrow their channels. */
  readonly attentionDownsampleRate: number;
  readonly iouHeadHidden: number;
  /** Mask tokens: the single answer, then the alternatives. */
  readonly maskTokens: number;
}

export type Sam2Size = 'tiny' | 'small' | 'basePlus' | 'large';

const DECODER: Sam2DecoderConfig = {
  depth: 2,
  heads: 8,
  mlpDim: 2048,
  attentionDownsampleRate: 2,
  iouHeadHidden: 256,
  maskTokens: 4,
};

const COMMON = {
  windowSpec: [8, 4, 14, 7],
  positionEmbeddingBackground: [7, 7],
  imageSize: 1024,
  dModel: 256,
  mlpRatio: 4,
  maskInChannels: 16,
  decoder: DECODER,
} as const;

/** The four published sizes. */
export const sam2Presets: Readonly<Record<Sam2Size, Sam2Config>> = {
  tiny: {
    ...COMMON,
    embedDim: 96,
    numHeads: 1,
    stages: [1, 2, 7, 2],
    globalAttentionBlocks: [5, 7, 9],
  },
  small: {
    ...COMMON,
    embedDim: 96,
    numHeads: 1,
    stages: [1, 2, 11, 2],
    globalAttentionBlocks: [7, 10, 13],
  },
  basePlus: {
    ...COMMON,
    embedDim: 112,
    numHeads: 2,
    stages: [2, 3, 16, 3],
    globalAttentionBlocks: [12, 16, 20],
    positionEmbeddingBackground: [14, 14],
  },
  large: {
    ...COMMON,
    embedDim: 144,
    numHeads: 2,
    stages: [2, 6, 36, 4],
    globalAttentionBlocks: [23, 33, 43],
    windowSpec: [8, 4, 16, 8],
  },
};

/** A published size, for another input side if one is given. Throws a RangeError where the side does not fit. */
export function sam2Config(size: Sam2Size, imageSize: number = sam2Presets[size].imageSize): Sam2Config {
  return checked({ ...sam2Presets[size], imageSize });
}

/**
 * Reads a configuration in the official snake_case names (`embed_dim`, `stages`, `global_att_blocks`, `window_spec`,
 * `bkg`, `image_size`, `d_model`), as recorded fixtures have it. `derived` may hold the decoder's dimensions.
 * @throws where a value is missing or is not a whole number
 */
export function parseSam2Config(mini: unknown, derived?: unknown): Sam2Config {
  const own = new Fields(mini, 'mini');
  const decoder = new Fields(new Fields(derived ?? {}, 'derived').optional('decoder') ?? {}, 'decoder');
  const prompt = new Fields(new Fields(derived ?? {}, 'derived').optional('prompt') ?? {}, 'prompt');
  return checked({
    embedDim: own.number('embed_dim'),
    numHeads: own.number('num_heads'),
    stages: own.numbers('stages', 4) as unknown as Sam2Config['stages'],
    globalAttentionBlocks: own.numbers('global_att_blocks'),
    windowSpec: own.numbers('window_spec', 4) as unknown as Sam2Config['windowSpec'],
    positionEmbeddingBackground: own.numbers('bkg', 2) as unknown as [number, number],
    imageSize: own.number('image_size'),
    dModel: own.number('d_model'),
    mlpRatio: own.number('mlp_ratio', 4),
    maskInChannels: prompt.number('mask_in_chans', COMMON.maskInChannels),
    decoder: {
      depth: decoder.number('depth', DECODER.depth),
      heads: decoder.number('heads', DECODER.heads),
      mlpDim: decoder.number('mlp_dim', DECODER.mlpDim),
      attentionDownsampleRate: decoder.number('cross_attention_downsample', DECODER.attentionDownsampleRate),
      iouHeadHidden: decoder.number('iou_head_hidden', DECODER.iouHeadHidden),
      maskTokens: decoder.number('num_mask_tokens', DECODER.maskTokens),
    },
  });
}

/** One trunk block, as derived from the configuration. */
export interface HieraBlock {
  readonly index: number;
  /** Channels in and out; they differ where a stage begins. */
  readonly dim: number;
  readonly dimOut: number;
  readonly heads: number;
  /** Side of the attention windows; 0 attends over the whole map. */
  readonly window: number;
  /** Whether the queries are max-pooled 2x2, which halves the map. */
  readonly pools: boolean;
  /** Stage whose last block this is, or null. */
  readonly endsStage: number | null;
}

/** The trunk's blocks. The first block of a stage still uses the windows of the stage before it. */
export function hieraBlocks(config: Sam2Config): readonly HieraBlock[] {
  const blocks: HieraBlock[] = [];
  config.stages.forEach((depth, stage) => {
    for (let position = 0; position < depth; position++) {
      const index = blocks.length;
      const begins = stage > 0 && position === 0;
      const dimOut = config.embedDim * 2 ** stage;
      const window = config.windowSpec[begins ? stage - 1 : stage]!;
      blocks.push({
        index,
        dim: begins ? dimOut / 2 : dimOut,
        dimOut,
        heads: config.numHeads * 2 ** stage,
        window: config.globalAttentionBlocks.includes(index) ? 0 : window,
        pools: begins,
        endsStage: position === depth - 1 ? stage : null,
      });
    }
  });
  return blocks;
}

function checked(config: Sam2Config): Sam2Config {
  const { imageSize, windowSpec, numHeads, embedDim } = config;
  if (!Number.isInteger(imageSize) || imageSize < 32 || imageSize % 32 !== 0) {
    throw new RangeError(`SAM 2: the image size must be a multiple of 32 pixels, got ${imageSize}`);
  }
  if ((imageSize / 4) % windowSpec[0] !== 0) {
    throw new RangeError(
      `SAM 2: a quarter of the image size (${imageSize / 4}) must be a multiple of the first window (${windowSpec[0]})`,
    );
  }
  if (windowSpec.slice(0, 3).some((window) => window % 2 !== 0)) {
    throw new RangeError(
      `SAM 2: windows that are pooled must have an even side, got ${windowSpec.join(', ')}`,
    );
  }
  if (embedDim % numHeads !== 0) {
    throw new RangeError(`SAM 2: ${embedDim} channels cannot be shared by ${numHeads} heads`);
  }
  return config;
}

/** Reads whole numbers out of parsed JSON; errors name the field. */
class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(
    json: unknown,
    readonly name: string,
  ) {
    if (typeof json !== 'object' || json === null) throw new Error(`'${name}' is not a JSON object`);
    this.#values = json as Record<string, unknown>;
  }

  optional(key: string): unknown {
    return this.#values[key];
  }

  number(key: string, fallback?: number): number {
    const value = this.#values[key] ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new Error(`'${this.name}.${key}' must be a whole number, got ${JSON.stringify(value)}`);
    }
    return value;
  }

  numbers(key: string, length?: number): number[] {
    const value = this.#values[key];
    if (
      !Array.isArray(value) ||
      !value.every(Number.isInteger) ||
      (length !== undefined && value.length !== length)
    ) {
      throw new Error(
        `'${this.name}.${key}' must be a list of ${length ?? ''} whole numbers, got ${JSON.stringify(value)}`,
      );
    }
    return value as number[];
  }
}
