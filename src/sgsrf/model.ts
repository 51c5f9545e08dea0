import { reshape, type Value } from '../graph/index.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import { decodeMasks } from '../models/sam2/mask-decoder.ts';
import { densePositionEncoding, embedMask, encodeNoMask } from '../models/sam2/prompt-encoder.ts';
import { linear, type Parameters, repeatImages } from '../nn/index.ts';
import { type CcrResult, crossModalConsistencyRefinement } from './ccr.ts';
import type { SgsrfConfig } from './config.ts';
import { adaptiveAveragePool } from './context-tokens.ts';
import { groundingModulation, type SamLevels } from './gms.ts';
import { enlargeDenseMap, groundingAwarePrompts, promptsFromText } from './gpg.ts';
import type { ImageProjections } from './image-projections.ts';
import type { VisualTokens } from './visual-tokens.ts';

/** What a sentence is asked of: an encoded image and an encoded sentence, for a batch of B pairs. */
export interface GroundingInput {
  /** Of each pair, or once per image: with a leading axis I of which B is a multiple, image-major. */
  readonly visual: VisualTokens;
  /** What CCR's first block makes of the visual tokens alone, where that was computed before. */
  readonly projections?: ImageProjections | null;
  /** SAM 2's levels of the image; likewise. */
  readonly levels: SamLevels;
  /** The text encoder's last hidden states: (B, Nt, textWidth) */
  readonly textStates: Value;
  /** 1 for tokens, 0 for padding on the right: (B, Nt) */
  readonly textMask: Value;
}

/** The answer and everything on the way to it, by the paper's names. */
export interface GroundingResult {
  /** CCR's refined tokens, grounding cues and attentions. */
  readonly ccr: CcrResult;
  /** E_s (B, Np, 256) */
  readonly sparsePrompts: Value;
  /** Y_dense (B, 1, Hv, Wv) as logits; null where the configuration has no dense prompt */
  readonly denseMap: Value | null;
  /** E_d (B, 256, S/16, S/16) */
  readonly densePrompt: Value;
  /** Z_g(0), Z_g(1), Z_g(2) */
  readonly modulatedLevels: SamLevels;
  /** How the positions of each level attend to the grounding cues: (B, M_s, Ng) each; null without GMFE */
  readonly modulationAttentions: readonly [Value, Value, Value] | null;
  /** Logits of the first mask: (B, 1, S/4, S/4) */
  readonly maskLogits: Value;
  /** Predicted IoU of that mask, in [0, 1]: (B) */
  readonly predictedIou: Value;
  /** SAM 2's object score as a logit: (B) */
  readonly objectScore: Value;
}

/**
 * Stages I to III for a batch of image and sentence pairs (sections 3.2 to 3.4): CCR aligns words and image, GPG turns
 * the alignment into prompts, GMS decodes the mask from SAM 2's modulated levels.
 *
 * Parameters stand under `text_proj`, `ccr`, `gpg`, `gms` and SAM 2's official `sam_prompt_encoder` and
 * `sam_mask_decoder`.
 */
export function groundAndSegment(
  parameters: Parameters,
  input: GroundingInput,
  config: SgsrfConfig,
  sam2: Sam2Config,
): GroundingResult {
  const { visual, textMask } = input;
  const textTokens =
    config.textWidth === config.width
      ? input.textStates
      : linear(parameters.at('text_proj'), input.textStates, config.width); // L (B, Nt, d)

  const ccr = crossModalConsistencyRefinement(
    parameters.at('ccr'),
    {
      visualTokens: visual.tokens,
      textTokens,
      textMask,
      visualPosition: visual.position,
      projections: input.projections ?? null,
    },
    config,
  );
  const { sparsePrompts, denseMap } = prompts(parameters, ccr, input, config);

  const grid = sam2.imageSize / 16;
  const promptEncoder = parameters.at('sam_prompt_encoder');
  const densePrompt = denseMap
    ? embedMask(promptEncoder, enlargeDenseMap(denseMap, 4 * grid), sam2) // E_d = Conv(Y_dense), Eq. 26
    : encodeNoMask(promptEncoder, textMask.shape[0]!, sam2); // (B, 256, S/16, S/16)

  const modulation =
    config.modulation && ccr.groundingCues
      ? groundingModulation(parameters.at('gms'), input.levels, ccr.groundingCues, config)
      : null;
  const modulatedLevels = modulation?.levels ?? repeatLevels(input.levels, textMask.shape[0]!);

  const decoded = decodeMasks(
    parameters.at('sam_mask_decoder'),
    {
      imageEmbedding: modulatedLevels.imageEmbedding,
      imagePosition: densePositionEncoding(promptEncoder, sam2),
      highResolution: [modulatedLevels.s0, modulatedLevels.s1],
      sparse: sparsePrompts,
      dense: densePrompt,
    },
    sam2,
    { masks: 'single' }, // the first mask is kept (section 3.4.2)
  );
  const batch = textMask.shape[0]!;
  return {
    ccr,
    sparsePrompts,
    denseMap,
    densePrompt,
    modulatedLevels,
    modulationAttentions: modulation?.attentions ?? null,
    maskLogits: decoded.masks,
    predictedIou: reshape(decoded.iou, [batch]),
    objectScore: reshape(decoded.objectScore, [batch]),
  };
}

const repeatLevels = ({ s0, s1, imageEmbedding }: SamLevels, batch: number): SamLevels => ({
  s0: repeatImages(s0, batch),
  s1: repeatImages(s1, batch),
  imageEmbedding: repeatImages(imageEmbedding, batch),
});

/** E_s and Y_dense by GPG, or E_s from the pooled text alone (Table 7, first row). */
function prompts(
  parameters: Parameters,
  ccr: CcrResult,
  input: GroundingInput,
  config: SgsrfConfig,
): { readonly sparsePrompts: Value; readonly denseMap: Value | null } {
  if (!config.promptGeneration) {
    const pooled = adaptiveAveragePool(ccr.textTokens, input.textMask, config.sparseTokens); // (B, Np, d)
    return { sparsePrompts: promptsFromText(parameters.at('gpg'), pooled), denseMap: null };
  }
  return groundingAwarePrompts(
    parameters.at('gpg'),
    {
      visualTokens: ccr.visualTokens,
      textTokens: ccr.textTokens,
      textMask: input.textMask,
      visualPosition: input.visual.position,
    },
    config,
  );
}
