export * from './convolution.ts';
export * from './elementwise.ts';
export * from './linear.ts';
export * from './normalization.ts';
export type { Operand } from './operand.ts';
export * from './reduction.ts';
export * from './resize.ts';
export * from './scatter.ts';
export * from './shape.ts';
