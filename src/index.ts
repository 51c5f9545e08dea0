/** skyrefer: segments what a sentence describes in an aerial image. Start with `Segmenter`. */
export { ImageError, type ImageProblem, type ImageSource, type Picture } from './imagery/index.ts';
export type { CompileOptions, Program, Runtime, Tensor } from './runtime/index.ts';
export { MODEL_FILES, type ModelConfig, ModelError, type ModelFolder, openModel } from './segmenter/index.ts';
export { type Answer, type Scene, Segmenter, type SegmenterOptions } from './segmenter/segmenter.ts';
export { SentenceError, TokenizerError } from './text/index.ts';
export type { Box, EncodedRle, Mask } from './vector/index.ts';
export { encodeMask, maskFromRle } from './vector/index.ts';
export { WeightsError } from './weights/index.ts';
