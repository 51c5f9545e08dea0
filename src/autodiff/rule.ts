import type { Node, Value } from '../graph/index.ts';

/** What a rule gets: the node, its outputs' gradients, and which inputs' gradients are wanted. */
export interface RuleContext {
  readonly node: Node;
  /** The node's inputs; a rule reads only those that its operator requires. */
  readonly inputs: readonly Value[];
  /** The first output, which all rules differentiate. */
  readonly output: Value;
  /** dL/d(first output), of that output's shape. */
  readonly gradient: Value;
  /** Whether dL/d(input i) is wanted; a rule may leave out the others. */
  readonly wants: readonly boolean[];
}

/** dL/d(input i) in the order of the inputs; null where it is not wanted or zero everywhere. */
export type GradientRule = (context: RuleContext) => readonly (Value | null)[];

/** Gradient rules by ONNX operator name. */
export type RuleSet = Readonly<Record<string, GradientRule>>;
