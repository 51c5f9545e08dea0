/** skyrefer: segments what a sentence describes in an aerial image. Start with `Segmenter`, `openImage` and `answerImage`. */
export {
  type AnswerImageOptions,
  type AnsweringModel,
  type AnswerRecord,
  answerRecord,
  type FeatureChoices,
  type GeoJsonCollection,
  type ImageQuestion,
  type ImageView,
  type OpenedImage,
  type PolygonOptions,
  QuestionError,
} from '../answers/index.ts';
export {
  answerImage,
  type OpenImageOptions,
  openImage,
  WritableImageAnswer as ImageAnswer,
  type WriteAnswerOptions,
  writeAnswerFiles,
} from '../answers/node.ts';
export { SkyreferError } from '../errors/index.ts';
export { TextEncodingError } from '../files/decode-text.ts';
export { LockedError } from '../files/file-lock.ts';
export { CrsError, GeoreferenceError } from '../geo/index.ts';
export { ImageError, type ImageProblem, OutputError, type Picture } from '../imagery/index.ts';
export type { ImageSource } from '../imagery/node.ts';
export { DamagedBlockError, RasterError } from '../imagery/raster/errors.ts';
export type { OpenRaster, OpenRasterOptions, Raster } from '../imagery/raster/raster.ts';
export { openRaster } from '../imagery/raster/raster-node.ts';
export {
  type ImageSizeChoice,
  MODEL_FILES,
  type Model,
  type ModelConfig,
  ModelError,
  type PresenceCalibration,
} from '../model/index.ts';
export { type ModelFolder, openModel } from '../model/node.ts';
export { BertConfigError } from '../models/bert/index.ts';
export { SiglipConfigError } from '../models/siglip2/index.ts';
export {
  CorrectionError,
  type Explanation,
  type MaskPrompts,
  type PointPrompt,
  type WordAttention,
} from '../programs/index.ts';
export {
  type CompileOptions,
  DeviceError,
  type Program,
  type Runtime,
  type Tensor,
} from '../runtime/index.ts';
export type { Journal } from '../search/index.ts';
export { FileJournal, JournalMismatchError } from '../search/node.ts';
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
export { PickleError } from '../weights/pickle.ts';
