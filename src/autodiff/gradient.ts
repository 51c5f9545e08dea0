import { add, expand, type Node, sizeOf, type Value } from '../graph/index.ts';
import { Recomputation } from './recomputation.ts';
import type { RuleSet } from './rule.ts';
import { convolutionRules } from './rules/convolution.ts';
import { elementwiseRules } from './rules/elementwise.ts';
import { linearRules } from './rules/linear.ts';
import { normalizationRules } from './rules/normalization.ts';
import { reductionRules } from './rules/reduction.ts';
import { resizeRules } from './rules/resize.ts';
import { shapeRules } from './rules/shape.ts';

const rules: RuleSet = {
  ...elementwiseRules,
  ...linearRules,
  ...shapeRules,
  ...reductionRules,
  ...normalizationRules,
  ...convolutionRules,
  ...resizeRules,
};

/** Operators whose result does not change with small changes of their operands, or that stop gradients by intent. */
const CONSTANT_OPERATORS: ReadonlySet<string> = new Set([
  'Identity',
  'Equal',
  'Greater',
  'GreaterOrEqual',
  'Less',
  'And',
  'Not',
  'Sign',
  'Floor',
  'Ceil',
  'ArgMax',
]);

/** Names of all operators that have a gradient rule. */
export const differentiableOperators: readonly string[] = Object.keys(rules);

/**
 * Reverse-mode differentiation: extends the graph by dL/dw for every w.
 *
 * @param loss a scalar
 * @param variables the values to differentiate by (inputs, or any value in between)
 * @param options.recompute activation checkpointing: between the values marked by `graph.checkpoint`, activations are
 *   computed a second time for the backward half instead of being kept from the forward half: about a third more
 *   computation, and memory for one stretch between marks instead of all. The gradients are the same
 * @returns one gradient per variable, in its shape; zeros where the loss does not depend on it
 * @throws where an operator on the way has no gradient rule, or the loss is not a scalar
 *
 * @example
 * ```ts
 * import { float32, Graph, gradient, nodeRuntime, operators } from 'skyrefer/graph';
 * const graph = new Graph('square');
 * const x = graph.input('x', 'float32', [3]);
 * const [slope] = gradient(operators.reduceSum(operators.square(x)), [x]); // 2 x
 * graph.output('slope', slope!);
 * const program = await nodeRuntime.compile(graph);
 * const results = await program.run({ x: float32(Float32Array.of(1, 2, 3), [3]) });
 * console.log([...results.slope!.data].join(' ')); // 2 4 6
 * await program.dispose();
 * ```
 */
export function gradient(
  loss: Value,
  variables: readonly Value[],
  options: { readonly recompute?: boolean } = {},
): Value[] {
  if (sizeOf(loss.shape) !== 1) throw new Error(`gradient: the loss must be a scalar, got ${loss}`);
  const graph = loss.graph;
  const nodes = [...graph.nodes]; // the rules append nodes, which are not to be walked
  const active = dependents(nodes, variables);
  const recomputation = options.recompute ? new Recomputation(nodes, graph.checkpoints) : null;
  const gradients = new Map<Value, Value>([[loss, expand(graph.scalar(1, loss.dtype), loss.shape)]]);
  for (const node of nodes.reverse()) {
    const output = node.outputs[0]!;
    const outputGradient = gradients.get(output);
    if (!outputGradient || !active.has(output) || CONSTANT_OPERATORS.has(node.operator)) continue;
    const rule = rules[node.operator];
    if (!rule) throw new Error(`gradient: operator ${node.operator} has no gradient rule`);
    const again = recomputation?.again(node, outputGradient) ?? node;
    const inputGradients = rule({
      node: again,
      inputs: again.inputs as readonly Value[],
      output: again.outputs[0]!,
      gradient: outputGradient,
      wants: node.inputs.map((input) => input !== null && active.has(input)),
    });
    node.inputs.forEach((input, index) => {
      const contribution = inputGradients[index];
      if (!input || !contribution || !active.has(input)) return;
      const sum = gradients.get(input);
      gradients.set(input, sum ? add(sum, contribution) : contribution);
    });
  }
  return variables.map(
    (variable) => gradients.get(variable) ?? expand(graph.scalar(0, variable.dtype), variable.shape),
  );
}

/** The variables and everything computed from them. */
function dependents(nodes: readonly Node[], variables: readonly Value[]): Set<Value> {
  const active = new Set<Value>(variables);
  for (const node of nodes) {
    if (node.inputs.some((input) => input && active.has(input))) {
      for (const output of node.outputs) active.add(output);
    }
  }
  return active;
}
