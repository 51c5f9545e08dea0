import type { Graph } from '../graph/index.ts';
import type { ParameterSource } from '../nn/index.ts';
import { type FileParameterOptions, FileParameters, type SafetensorsFile } from '../weights/index.ts';

/** How a segmenter's programs are compiled. */
export interface ProgramOptions {
  /** Threads inside one operator. Default: the runtime's choice. */
  readonly threads?: number;
  /** Idle threads sleep instead of spinning (`CompileOptions.cooperative`). Default false. */
  readonly cooperative?: boolean;
  /** Use weights as they lie in their files (`CompileOptions.mapWeights`). Default false. */
  readonly mapWeights?: boolean;
  /**
   * How the linear layers of the image and text encoders are computed. `int8`: several times faster on processors with
   * 8-bit dot products, a little less exact; for the CPU. Default `float32`.
   */
  readonly precision?: Precision;
}

export type Precision = 'float32' | 'int8';

/** A precision for each encoder. */
export interface EncoderPrecisions {
  /** Default `float32`. */
  readonly image?: Precision;
  /** Default `float32`. */
  readonly text?: Precision;
}

/** Gives a graph that is being built its parameters. */
export type ParameterBinding = (graph: Graph) => ParameterSource;

/** Parameters out of files; the first that has one wins. */
export const fromFiles =
  (files: readonly SafetensorsFile[], options?: FileParameterOptions): ParameterBinding =>
  (graph) =>
    new FileParameters(graph, files, options);
