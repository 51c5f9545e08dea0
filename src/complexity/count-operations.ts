import { type Graph, type Node, sizeOf, type Value } from '../graph/index.ts';

/** Multiply-accumulate operations (one multiplication and one addition each) of matrix products and convolutions. */
export interface OperationCount {
  /** Products with weights, convolutions and all other products but those of attention. */
  readonly products: number;
  /** Q K^T and A V of attention, which depend on data only. */
  readonly attention: number;
}

export const NO_OPERATIONS: OperationCount = { products: 0, attention: 0 };

export function addCounts(a: OperationCount, b: OperationCount): OperationCount {
  return { products: a.products + b.products, attention: a.attention + b.attention };
}

/**
 * Counts what a graph's outputs need, by module. Elementwise operations, softmax, normalisation and resizing are not
 * counted: they are below one percent of a transformer's operations, and no published figure has them.
 *
 * @param moduleOf the module of a product by the name of its weight; null where no operand is a weight
 * @param parameterName the name of the parameter that a graph input or initializer is; null for other values
 */
export function countOperations<Module extends string>(
  graph: Graph,
  moduleOf: (parameter: string | null) => Module,
  parameterName: (value: Value) => string | null,
): ReadonlyMap<Module, OperationCount> {
  const consumers = consumersOf(graph);
  const counts = new Map<Module, OperationCount>();
  for (const node of liveNodes(graph)) {
    const macs = multiplyAccumulates(node);
    if (macs === 0) continue;
    const attention = node.operator === 'MultiHeadAttention' || isAttentionProduct(node, consumers);
    const count = attention ? { products: 0, attention: macs } : { products: macs, attention: 0 };
    const module = moduleOf(weightOf(node, parameterName));
    counts.set(module, addCounts(counts.get(module) ?? NO_OPERATIONS, count));
  }
  return counts;
}

function multiplyAccumulates({ operator, inputs, outputs }: Node): number {
  const [first, second] = inputs;
  const output = outputs[0]!;
  switch (operator) {
    case 'MatMul':
      return sizeOf(output.shape) * first!.shape.at(-1)!;
    case 'Gemm':
      return sizeOf(output.shape) * second!.shape[1]!; // weight (out, in)
    case 'Conv':
      return sizeOf(output.shape) * sizeOf(second!.shape.slice(1)); // weight (O, C, kh, kw)
    case 'MultiHeadAttention': {
      // (B, N, width) of queries, (B, M, width of values): Q K^T and A V
      const [, keyLength, valueWidth] = inputs[2]!.shape as [number, number, number];
      return (sizeOf(first!.shape) + sizeOf(first!.shape.slice(0, 2)) * valueWidth) * keyLength;
    }
    case 'ConvTranspose':
      return sizeOf(first!.shape) * sizeOf(second!.shape.slice(1)); // weight (C, O, kh, kw)
    default:
      return 0;
  }
}

/** Steps between Q K^T and its softmax: scaling, a bias, a change of shape. */
const TOWARDS_SOFTMAX = new Set(['Add', 'Mul', 'Div', 'Reshape', 'Cast']);

function isAttentionProduct(
  { operator, inputs, outputs }: Node,
  consumers: ReadonlyMap<Value, readonly Node[]>,
): boolean {
  if (operator !== 'MatMul') return false;
  if (inputs[0]!.producer?.operator === 'Softmax') return true; // A V
  let value = outputs[0]!;
  for (;;) {
    const next = consumers.get(value) ?? [];
    if (next.some((node) => node.operator === 'Softmax')) return true; // Q K^T
    const step = next.find((node) => TOWARDS_SOFTMAX.has(node.operator));
    if (!step || next.length > 1) return false;
    value = step.outputs[0]!;
  }
}

/** The parameter that a product multiplies by, also where it is reshaped, transposed or cast first. */
function weightOf(node: Node, parameterName: (value: Value) => string | null): string | null {
  // A weight is nearly always the second operand; a matrix applied from the left is the first.
  for (const input of [node.inputs[1], node.inputs[0]]) {
    let value = input;
    while (value) {
      const name = parameterName(value);
      if (name !== null) return name;
      const { producer }: Value = value;
      if (!producer || producer.inputs.length > 2 || multiplyAccumulates(producer) > 0) break;
      value = producer.inputs[0];
    }
  }
  return null;
}

function consumersOf(graph: Graph): ReadonlyMap<Value, readonly Node[]> {
  const consumers = new Map<Value, Node[]>();
  for (const node of graph.nodes) {
    for (const input of node.inputs) {
      if (!input) continue;
      const known = consumers.get(input);
      if (known) known.push(node);
      else consumers.set(input, [node]);
    }
  }
  return consumers;
}

function liveNodes(graph: Graph): Node[] {
  const live = new Set<Node>();
  const pending = graph.outputs.map(({ value }) => value.producer);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!node || live.has(node)) continue;
    live.add(node);
    for (const input of node.inputs) pending.push(input?.producer ?? null);
  }
  return graph.nodes.filter((node) => live.has(node));
}
