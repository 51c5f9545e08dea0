import type { Sam2Config } from '../models/sam2/config.ts';
import { type SgsrfConfig, sgsrfPresets } from '../sgsrf/config.ts';

/** SAM 2 at its smallest: every part is there, and tests with it run in milliseconds. */
export const miniatureSam2: Sam2Config = {
  embedDim: 8,
  numHeads: 1,
  stages: [1, 1, 1, 1],
  globalAttentionBlocks: [2],
  windowSpec: [8, 4, 4, 2],
  positionEmbeddingBackground: [3, 3],
  imageSize: 64,
  dModel: 256,
  mlpRatio: 2,
  // A quarter of these channels is normalised; one alone would always be normalised to its bias.
  maskInChannels: 16,
  decoder: { depth: 1, heads: 2, mlpDim: 16, attentionDownsampleRate: 4, iouHeadHidden: 8, maskTokens: 2 },
};

/** The stages on top of it. */
export const miniatureSgsrf: SgsrfConfig = {
  ...sgsrfPresets.tiny,
  width: 16,
  heads: 2,
  attentionWidth: 16,
  hiddenWidth: 16,
  modulationWidth: 8,
  visual: { source: 'sam2-trunk', channels: [32, 64], gridStride: 16, depth: 1, hiddenWidth: 16 },
  textWidth: 12,
  maxTokens: 24,
};
