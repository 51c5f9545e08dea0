import type { DType, Graph, Shape, TensorData } from '../graph/index.ts';

/** A dense tensor in memory: row-major data, element type and shape. */
export interface Tensor<Data extends TensorData = TensorData> {
  readonly dtype: DType;
  readonly shape: Shape;
  readonly data: Data;
}

/**
 * Wraps float32 data.
 *
 * @example
 * ```ts
 * import { float32 } from 'skyrefer/graph';
 * console.log(float32(Float32Array.of(1, 2), [2, 1]).shape); // [ 2, 1 ]
 * ```
 */
export const float32 = (data: Float32Array, shape: Shape): Tensor<Float32Array> => ({
  dtype: 'float32',
  shape,
  data,
});

export interface CompileOptions {
  /**
   * Fold packed (int8, float16) weights to float32 once, when the program is loaded. Default true; `false` keeps
   * them packed in memory and converts at each run.
   */
  readonly unpackWeights?: boolean;
  /**
   * Use float32 weights as they lie in their file, mapped, instead of copying them into the layout that is fastest:
   * loading takes no time and hardly any memory of its own, runs are somewhat slower. Default false.
   */
  readonly mapWeights?: boolean;
  /** Keep recomputed nodes apart instead of merging equal ones (activation checkpointing). Default false. */
  readonly keepRecomputation?: boolean;
  /** Threads inside one operator. Default: the runtime's choice. */
  readonly threads?: number;
  /**
   * Idle threads sleep instead of spinning: a little slower alone, much faster beside other work on the same cores, as
   * a training run in the background is. Default false.
   */
  readonly cooperative?: boolean;
}

/** A compiled graph. It owns native memory until `dispose`. */
export interface Program {
  /** Computes the outputs by name. Throws where an input is missing or has another type or shape. */
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>>;
  /** Frees the native session. Running afterwards is an error; disposing twice is not. */
  dispose(): Promise<void>;
}

/** Compiles graphs: ONNX Runtime in Node or in the browser. */
export interface Runtime {
  /**
   * Whether attention is faster as one operator (`Graph.fusedAttention`) than in its steps. Default false: standard operators,
   * which every device has.
   */
  readonly fusesAttention?: boolean;
  compile(graph: Graph, options?: CompileOptions): Promise<Program>;
}

/** Reads a float32 output by name. */
export function float32Output(outputs: Readonly<Record<string, Tensor>>, name: string): Tensor<Float32Array> {
  const tensor = outputs[name];
  if (!tensor) throw new Error(`output '${name}' is missing; there are: ${Object.keys(outputs).join(', ')}`);
  if (!(tensor.data instanceof Float32Array))
    throw new Error(`output '${name}' is ${tensor.dtype}, not float32`);
  return tensor as Tensor<Float32Array>;
}
