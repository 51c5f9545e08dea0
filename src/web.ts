/**
 * skyrefer in browsers: `skyrefer/web`. A model's files are given as Blobs, ONNX Runtime as `webRuntime`; everything
 * else is as in Node. Runs best in a worker. Needs the package `onnxruntime-web`.
 */
export type { Picture } from './imagery/picture.ts';
export type { Program, Runtime, Tensor } from './runtime/index.ts';
export { type WebBackend, type WebRuntimeFiles, type WebRuntimeOptions, webRuntime } from './runtime/web.ts';
export type { Answer, MaskAnswer } from './segmenter/answer.ts';
export type { Explanation, WordAttention } from './segmenter/explanation.ts';
export type { MaskPrompts, PointPrompt } from './segmenter/mask-prompts.ts';
export { MODEL_FILES, type Model, type ModelParts, modelFromParts } from './segmenter/model.ts';
export { ModelError } from './segmenter/model-error.ts';
export {
  MANIFEST_FILE,
  type ModelManifest,
  manifestBytes,
  parseManifest,
} from './segmenter/model-manifest.ts';
export type { PresenceCalibration } from './segmenter/presence.ts';
export type { EncoderPrecisions, Precision } from './segmenter/program-options.ts';
export type { Correction, Scene, SegmentOptions } from './segmenter/scene.ts';
export { Segmenter, type SegmenterOptions } from './segmenter/segmenter.ts';
export { SentenceError, Tokenizer, TokenizerError } from './text/index.ts';
export type { Box, Mask } from './vector/mask.ts';
export { SafetensorsFile, WeightsError } from './weights/index.ts';
export { openSafetensorsBlob } from './weights/safetensors-blob.ts';
