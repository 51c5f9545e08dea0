export * from './errors.ts';
export * from './graph.ts';
export * from './onnx/describe-graph.ts';
export * from './onnx/writer.ts';
export * from './operators/index.ts';
export * from './types.ts';
