import {
  add,
  concat,
  matmul,
  mul,
  reduceMean,
  slice,
  softmax,
  transposeLast,
  type Value,
} from '../graph/index.ts';
import { type AttentionResult, type Parameters, paddingBias, repeatImages } from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';
import { contextTokens } from './context-tokens.ts';
import { addNorm, attend, feedForward } from './cross-attention.ts';
import type { ImageProjections } from './image-projections.ts';

/** What Cross-modal Consistency Refinement gives to the later stages (section 3.2). */
export interface CcrResult {
  /** Refined visual tokens H_f: (B, Ni, d) */
  readonly visualTokens: Value;
  /** Refined text tokens H_l: (B, Nt, d) */
  readonly textTokens: Value;
  /** Grounding cues G, the context tokens' part of H_u: (B, Ng, d); null without CLSM */
  readonly groundingCues: Value | null;
  /** A_uu, A_uf (null without BCMI) and A_fu of every block, averaged over heads. */
  readonly attentions: readonly CcrAttentions[];
}

export interface CcrAttentions {
  /** A_uu (B, Nt+Ng, Nt+Ng), Eq. 6 */
  readonly textToText: Value;
  /** A_uf (B, Nt+Ng, Ni), Eq. 9 */
  readonly textToImage: Value | null;
  /** A_fu (B, Ni, Nt+Ng), Eq. 12 */
  readonly imageToText: Value;
}

export interface CcrInput {
  /** F (B, Ni, d), or once per image: (I, Ni, d) with B a multiple of I */
  readonly visualTokens: Value;
  /** L (B, Nt, d) */
  readonly textTokens: Value;
  /** 1 for tokens, 0 for padding: (B, Nt) */
  readonly textMask: Value;
  /** Position terms of the visual tokens: (Ni, d) */
  readonly visualPosition: Value | null;
  /** What the first block makes of the image alone, where that was computed before; for residual blocks. */
  readonly projections?: ImageProjections | null;
}

/**
 * Stage I, Cross-modal Consistency Refinement: CLSM forms U = [L; C] and its self-attention A_uu, BCMI exchanges
 * with the visual tokens in two cross-attentions. The consistency loss on the attentions is in `consistency.ts`.
 */
export function crossModalConsistencyRefinement(
  parameters: Parameters,
  input: CcrInput,
  config: SgsrfConfig,
): CcrResult {
  const { textTokens, textMask } = input;
  const [batch, textLength, width] = textTokens.shape as [number, number, number];
  const count = config.contextTokens;
  const context = count > 0 ? [contextTokens(parameters, textTokens, textMask, config)] : []; // C (B, Ng, d)
  let u = concat([textTokens, ...context], 1); // U = [L; C] (B, Nt+Ng, d), Eq. 5
  const ones = textMask.graph.constant(new Float32Array(batch * count).fill(1), [batch, count]);
  const mask = count > 0 ? concat([textMask, ones], 1) : textMask; // (B, Nt+Ng)
  const bias = paddingBias(mask); // (B, 1, 1, Nt+Ng)
  const position = unifiedPosition(parameters, textTokens, config); // (Nt+Ng, d)

  let f = input.visualTokens; // F (I, Ni, d), from the first block on (B, Ni, d)
  const attentions: CcrAttentions[] = [];
  if (config.ccrBlock === 'printed') {
    const block = printedBlock(
      parameters.at('blocks', 0),
      u,
      repeatImages(f, batch),
      bias,
      position,
      config.bidirectional,
    );
    ({ u, f } = block);
    attentions.push(block.attentions);
  } else {
    for (let index = 0; index < config.ccrDepth; index++) {
      const block = residualBlock(parameters.at('blocks', index), u, f, {
        bias,
        position,
        visualPosition: input.visualPosition,
        projections: (index === 0 && input.projections) || null,
        config,
      });
      ({ u, f } = block);
      attentions.push(block.attentions);
    }
  }
  return {
    visualTokens: f, // H_f (B, Ni, d)
    textTokens: slice(u, 1, 0, textLength), // H_l (B, Nt, d), Eq. 22
    groundingCues: count > 0 ? slice(u, 1, textLength, textLength + count) : null, // G (B, Ng, d), Eq. 22
    attentions,
  };

  /** Learnable positions of the context tokens; text tokens carry their encoder's positions already. */
  function unifiedPosition(scope: Parameters, text: Value, { contextTokens: n }: SgsrfConfig): Value | null {
    if (n === 0) return null;
    const zeros = text.graph.constant(new Float32Array(textLength * width), [textLength, width]);
    return concat([zeros, scope.get('context_pos.weight', [n, width])], 0); // (Nt+Ng, d)
  }
}

interface BlockResult {
  readonly u: Value;
  readonly f: Value;
  readonly attentions: CcrAttentions;
}

/** Equations 6-14 to the letter: nine bare d x d projections applied from the right, one head, no residual. */
export function printedBlock(
  parameters: Parameters,
  u: Value,
  f: Value,
  bias: Value | null,
  position: Value | null,
  bidirectional: boolean,
): BlockResult {
  const width = u.shape.at(-1)!;
  const project = (x: Value, name: string): Value => matmul(x, parameters.get(name, [width, width]));
  const singleHead = (query: Value, key: Value, keyBias: Value | null): Value => {
    const logits = mul(matmul(query, transposeLast(key)), 1 / Math.sqrt(width)); // (B, N, M)
    return softmax(keyBias ? add(logits, keyBias) : logits);
  };
  const textBias = bias ? reduceMean(bias, [1]) : null; // (B, 1, Nt+Ng)
  const positioned = position ? add(u, position) : u;

  const textToText = singleHead(project(positioned, 'W_Q1'), project(positioned, 'W_K1'), textBias); // A_uu, Eq. 6
  const hu1 = matmul(textToText, project(u, 'W_V1')); // H_u1 (B, Nt+Ng, d), Eq. 7

  let textToImage: Value | null = null;
  let hu = hu1;
  if (bidirectional) {
    textToImage = singleHead(project(hu1, 'W_uQ'), project(f, 'W_fK'), null); // A_uf (B, Nt+Ng, Ni), Eq. 9
    hu = matmul(textToImage, project(f, 'W_fV')); // H_u (B, Nt+Ng, d), Eq. 10
  }
  const imageToText = singleHead(project(f, 'W_fQ'), project(hu, 'W_uK'), textBias); // A_fu (B, Ni, Nt+Ng), Eq. 12
  const hf = matmul(imageToText, project(hu, 'W_uV')); // H_f (B, Ni, d), Eq. 13
  return { u: hu, f: hf, attentions: { textToText, textToImage, imageToText } };
}

/** The same three attentions, each with a post-norm residual, and an MLP after the cross-attentions. */
function residualBlock(
  parameters: Parameters,
  u: Value,
  f: Value,
  options: {
    bias: Value;
    position: Value | null;
    visualPosition: Value | null;
    projections: ImageProjections | null;
    config: SgsrfConfig;
  },
): BlockResult {
  const { bias, position, visualPosition, projections, config } = options;
  const self = attend(parameters.at('text_self_attn'), u, u, config, {
    queryPosition: position,
    keyPosition: position,
    bias,
  });
  let hu = addNorm(parameters.at('norm1'), u, self.output); // H_u1 (B, Nt+Ng, d), Eq. 7
  let textToImage: Value | null = null;
  if (config.bidirectional) {
    const cross = attend(parameters.at('text_to_image'), hu, f, config, {
      queryPosition: position,
      keyPosition: visualPosition,
      projected: projections?.textToImage ?? null,
    });
    hu = addNorm(parameters.at('norm2'), hu, cross.output); // H_u (B, Nt+Ng, d), Eq. 10
    textToImage = headMean(cross); // A_uf (B, Nt+Ng, Ni)
  }
  hu = addNorm(parameters.at('norm3'), hu, feedForward(parameters.at('text_mlp'), hu, config.hiddenWidth));
  const cross = attend(parameters.at('image_to_text'), f, hu, config, {
    queryPosition: visualPosition,
    keyPosition: position,
    bias,
    projected: projections?.imageToText ?? null,
  });
  const each = repeatImages(f, u.shape[0]!); // (B, Ni, d)
  let hf = addNorm(parameters.at('norm4'), each, cross.output); // H_f (B, Ni, d), Eq. 13
  hf = addNorm(parameters.at('norm5'), hf, feedForward(parameters.at('image_mlp'), hf, config.hiddenWidth));
  const attentions = {
    textToText: headMean(self), // A_uu (B, Nt+Ng, Nt+Ng)
    textToImage,
    imageToText: headMean(cross), // A_fu (B, Ni, Nt+Ng)
  };
  return { u: hu, f: hf, attentions };
}

/** Mean over heads, which keeps rows adding up to 1: (B, heads, N, M) -> (B, N, M) */
const headMean = ({ weights }: AttentionResult): Value => reduceMean(weights(), [1]);
