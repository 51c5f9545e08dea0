/**
 * skyrefer in browsers: `skyrefer/web`. A model's files are given as Blobs, ONNX Runtime as `webRuntime`; images of any
 * size are read by `openRaster`, from files and addresses, by the parts that are needed; a `Segmenter` answers about one view, as in Node. Runs best in a worker. Needs the package `onnxruntime-web`.
 */
export type { Picture } from '../imagery/picture.ts';
export type { OpenRaster, OpenRasterOptions, RasterWindow } from '../imagery/raster/raster.ts';
export { openRasterInBrowser as openRaster } from '../imagery/raster/raster-browser.ts';
export { type FetchModelOptions, fetchModel } from '../model/fetch-model.ts';
export { MODEL_FILES, type Model, type ModelParts, modelFromParts } from '../model/model.ts';
export { ModelError } from '../model/model-error.ts';
export type { PresenceCalibration } from '../model/presence.ts';
export type { Explanation, WordAttention } from '../programs/explanation.ts';
export type { MaskPrompts, PointPrompt } from '../programs/mask-prompts.ts';
export type { EncoderPrecisions, Precision } from '../programs/program-options.ts';
export type { Program, Runtime, Tensor } from '../runtime/index.ts';
export { type WebBackend, type WebRuntimeFiles, type WebRuntimeOptions, webRuntime } from '../runtime/web.ts';
export type { Answer, MaskAnswer } from '../segmenter/answer.ts';
export type { Correction, EncodedImage, SegmentOptions } from '../segmenter/encoded-image.ts';
export {
  MANIFEST_FILE,
  type ModelManifest,
  manifestBytes,
  parseManifest,
} from '../segmenter/model-manifest.ts';
export { PictureSegmenter as Segmenter, type SegmenterOptions } from '../segmenter/segmenter.ts';
export { SentenceError, Tokenizer, TokenizerError } from '../text/index.ts';
export type { Box, Mask } from '../vector/mask.ts';
export { SafetensorsFile, WeightsError } from '../weights/index.ts';
export { openSafetensorsBlob } from '../weights/safetensors-blob.ts';
