/**
 * `skyrefer/graph`, EXPERIMENTAL: names and shapes of this entry may change in any version. The builder that the model is
 * written on: values with static shapes, one function per ONNX operator, reverse-mode gradients in the same graph,
 * and ONNX Runtime to run it.
 */
export { differentiableOperators, gradient } from '../autodiff/index.ts';
export {
  type DType,
  DTypeError,
  Graph,
  type Shape,
  ShapeError,
  type TensorData,
  type Value,
  writeOnnx,
} from '../graph/index.ts';
export * as operators from '../graph/operators/index.ts';
export { compute, type Nested } from '../runtime/compute-node.ts';
export { type CompileOptions, float32, type Program, type Runtime, type Tensor } from '../runtime/index.ts';
export { nodeRuntime } from '../runtime/node.ts';
