/** A model's programs as ONNX files for any runtime. */
export * from './export-model.ts';
export type { ExportedWeights } from './exported-parameters.ts';
export * from './exported-program.ts';
