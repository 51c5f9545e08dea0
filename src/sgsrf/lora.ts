import type { LowRankSelection } from '../nn/index.ts';

/** Parts of SAM 2's image encoder that low-rank updates may adapt. */
export type Sam2LoraTarget = 'qkv' | 'proj' | 'neck';

/** Low-rank updates of the frozen backbones (section 3.2.1; Hu et al. 2022). */
export interface LoraConfig {
  /** r. Paper: 16. */
  readonly rank: number;
  /** alpha; the update is scaled by alpha / r. The paper is silent, RSRefSeg2: 16. */
  readonly alpha: number;
  /**
   * Layers of SigLIP 2's two towers. `qk`: queries and keys of every layer (the paper). `all`: queries, keys, values and
   * output projections of every layer, and those of the pooling heads (RSRefSeg2).
   */
  readonly siglip2: 'none' | 'qk' | 'all';
  /**
   * Layers of SAM 2's image encoder: the trunk's joint `qkv` and `proj` of every attention, and the 1x1 convolutions of
   * the `neck`. The paper adapts the image encoder without saying where; RSRefSeg2 adapts all three.
   */
  readonly sam2: readonly Sam2LoraTarget[];
}

/** The paper's: r = 16, queries and keys of SigLIP 2; SAM 2 as RSRefSeg2. */
export const paperLora: LoraConfig = { rank: 16, alpha: 16, siglip2: 'qk', sam2: ['qkv', 'proj', 'neck'] };

const SIGLIP2_TARGETS: Readonly<Record<LoraConfig['siglip2'], readonly RegExp[]>> = {
  none: [],
  qk: [/^(vision|text)_model\.encoder\.layers\.\d+\.self_attn\.[qk]_proj\.$/],
  all: [
    /^(vision|text)_model\.encoder\.layers\.\d+\.self_attn\.(q|k|v|out)_proj\.$/,
    /^vision_model\.head\.(attention\.out_proj|mlp\.fc[12])\.$/,
    /^text_model\.head\.$/,
  ],
};
const SAM2_TARGETS: Readonly<Record<Sam2LoraTarget, RegExp>> = {
  qkv: /^image_encoder\.trunk\.blocks\.\d+\.attn\.qkv\.$/,
  proj: /^image_encoder\.trunk\.blocks\.\d+\.attn\.proj\.$/,
  neck: /^image_encoder\.neck\.convs\.\d+\.conv\.$/,
};

/** The updates of a configuration, by the official names of SigLIP 2 and SAM 2. */
export function lowRankSelection(config: LoraConfig): LowRankSelection {
  const targets = [...SIGLIP2_TARGETS[config.siglip2], ...config.sam2.map((target) => SAM2_TARGETS[target])];
  const update = { rank: config.rank, scale: config.alpha / config.rank };
  return (prefix) => (targets.some((target) => target.test(prefix)) ? update : null);
}
