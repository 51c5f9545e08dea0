/** skyrefer: segments what a sentence describes in an aerial image. Start with `Segmenter`. */
export { SkyreferError } from '../errors/index.ts';
export { ImageError, type ImageProblem, type Picture } from '../imagery/index.ts';
export type { ImageSource } from '../imagery/node.ts';
export type { OpenRaster, OpenRasterOptions, Raster } from '../imagery/raster/raster.ts';
export { openRaster } from '../imagery/raster/raster-node.ts';
export {
  MODEL_FILES,
  type Model,
  type ModelConfig,
  ModelError,
  type PresenceCalibration,
} from '../model/index.ts';
export { type ModelFolder, openModel } from '../model/node.ts';
export type { Explanation, MaskPrompts, PointPrompt, WordAttention } from '../programs/index.ts';
export type { CompileOptions, Program, Runtime, Tensor } from '../runtime/index.ts';
export {
  type AllMatchesOptions,
  type FoundAnswer,
  fitsOneView,
  type Journal,
  type LargeSceneOptions,
  type RowBlock,
  segmentAllMatches,
  segmentLargeScene,
} from '../search/index.ts';
export { FileJournal } from '../search/journal-node.ts';
export type { Answer, Correction, EncodedImage, MaskAnswer, SegmentOptions } from '../segmenter/index.ts';
export { type NodeSegmenterOptions as SegmenterOptions, Segmenter } from '../segmenter/node.ts';
export { SentenceError, TokenizerError } from '../text/index.ts';
export type { Box, EncodedRle, Mask } from '../vector/index.ts';
export { encodeRle, maskFromRle } from '../vector/index.ts';
export { backboneSources, presetOf } from '../weights/hub/backbones.ts';
export { HubError, type HubProblem } from '../weights/hub/hub-error.ts';
export { type PulledBackbone, pullBackbone } from '../weights/hub/pull-backbone-node.ts';
export { resolveBackbone } from '../weights/hub/resolve-backbone-node.ts';
export { hubSettings } from '../weights/hub/settings-node.ts';
export { WeightsError } from '../weights/index.ts';
