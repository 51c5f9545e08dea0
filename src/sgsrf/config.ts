/**
 * Dimensions and switches of SGSRF. A configuration is an experiment's record: the ablations of Tables 7 and 8 are
 * configurations, not forks. `docs/paper-notes.md` says where each default comes from.
 */
export interface SgsrfConfig {
  /** d: width of visual tokens F, text tokens L and context tokens C. Paper: 1152 (SigLIP2-So400M). */
  readonly width: number;
  /** Heads of every attention of CCR and GPG. RSRefSeg2: 8; the paper's equations are written for one head. */
  readonly heads: number;
  /** Inner width of those attentions. RSRefSeg2: 512. */
  readonly attentionWidth: number;
  /** Hidden width of the MLPs inside CCR and GPG blocks. RSRefSeg2: 512. */
  readonly hiddenWidth: number;

  /** N_g of CLSM; 0 switches CLSM off (Table 7). Table 8's best and the paper's default row: 6. */
  readonly contextTokens: number;
  /** How context tokens start: pooled from the text (paper), zeros or learned (Table 8's Z and R). */
  readonly contextInitialisation: 'pooled' | 'zero' | 'random';
  /** BCMI. False: one-way language guidance, only the visual tokens attend to the text (Table 7). */
  readonly bidirectional: boolean;
  /**
   * `printed` computes the attentions exactly as equations 6-14 (no residual, one head, nine bare projections);
   * `residual` adds residual connections, normalisation and an MLP around them, as RSRefSeg2's blocks have.
   */
  readonly ccrBlock: 'printed' | 'residual';
  /** How often the CCR block is applied; L_cons is the mean over the blocks. Paper: 1. */
  readonly ccrDepth: number;

  /** GPG. False: sparse prompts come straight from the text tokens, without prompt tokens (Table 7, first row). */
  readonly promptGeneration: boolean;
  /** Dense prompt E_d beside the sparse ones (Table 7). Needs GPG. */
  readonly densePrompt: boolean;
  /** N_p: sparse prompt tokens. Paper: 9. */
  readonly sparseTokens: number;
  /** Transformer layers of GPG. Figure 5: 2. */
  readonly promptDepth: number;
  /** Order of the two cross-attentions in a GPG layer; section 3.3 lists image first, RSRefSeg2 runs text first. */
  readonly promptOrder: 'image-text' | 'text-image';

  /** GMFE: the grounding cues G modulate the SAM 2 levels. Needs context tokens. */
  readonly modulation: boolean;
  /** Inner width of the GMFE attention. */
  readonly modulationWidth: number;

  /** Where the visual tokens F come from. */
  readonly visual: VisualTokensConfig;
  /** Width of the text encoder's states; projected to `width` where it differs. */
  readonly textWidth: number;
  /** Longest token sequence, special tokens included. */
  readonly maxTokens: number;
}

export type VisualTokensConfig =
  | {
      /** The vision-language encoder's own tokens, used as they are (paper). */
      readonly source: 'encoder';
      /** Rows and columns of the token grid. */
      readonly grid: number;
    }
  | {
      /** The SAM 2 trunk's stride-16 and stride-32 maps, projected, merged and refined. */
      readonly source: 'sam2-trunk';
      /** Channels of the stride-16 and stride-32 maps. */
      readonly channels: readonly [number, number];
      /** Grid of F: 16 for 512-pixel inputs, 32 for 1024-pixel inputs gives 32 x 32 tokens. */
      readonly gridStride: 16 | 32;
      /** Self-attention layers that refine the merged map. */
      readonly depth: number;
      /** Hidden width of their MLPs. */
      readonly hiddenWidth: number;
    };

/** The paper's values; section 4.2, Table 8 and, where it is silent, RSRefSeg2. */
const paper: SgsrfConfig = {
  width: 1152,
  heads: 8,
  attentionWidth: 512,
  hiddenWidth: 512,
  contextTokens: 6,
  contextInitialisation: 'pooled',
  bidirectional: true,
  ccrBlock: 'residual',
  ccrDepth: 1,
  promptGeneration: true,
  densePrompt: true,
  sparseTokens: 9,
  promptDepth: 2,
  promptOrder: 'image-text',
  modulation: true,
  modulationWidth: 256,
  visual: { source: 'encoder', grid: 32 },
  textWidth: 1152,
  maxTokens: 64,
};

/** Compact widths for the embedded model: SAM 2 Hiera-Tiny's trunk gives F, MiniLM-L6 gives L. */
const tiny: SgsrfConfig = {
  ...paper,
  width: 256,
  attentionWidth: 128,
  hiddenWidth: 256,
  promptOrder: 'text-image',
  modulationWidth: 32,
  visual: { source: 'sam2-trunk', channels: [384, 768], gridStride: 16, depth: 1, hiddenWidth: 512 },
  textWidth: 384,
};

export const sgsrfPresets: Readonly<Record<'tiny' | 'paper', SgsrfConfig>> = { tiny, paper };

/** Checks that the switches fit together; throws with the pair that does not. */
export function validateConfig(config: SgsrfConfig): void {
  if (config.modulation && config.contextTokens === 0) {
    throw new RangeError(
      'modulation (GMFE) needs grounding cues: set contextTokens to 1 or more, or modulation to false',
    );
  }
  if (config.densePrompt && !config.promptGeneration) {
    throw new RangeError(
      'densePrompt needs promptGeneration (GPG): the dense map is made by its dense token',
    );
  }
  if (config.attentionWidth % config.heads !== 0) {
    throw new RangeError(
      `attentionWidth ${config.attentionWidth} must be a multiple of heads ${config.heads}`,
    );
  }
  if (config.ccrBlock === 'printed' && config.ccrDepth !== 1) {
    throw new RangeError("ccrBlock 'printed' has one block as the paper's equations do: set ccrDepth to 1");
  }
}
