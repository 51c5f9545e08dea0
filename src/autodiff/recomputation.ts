import { add, cast, greater, type Node, reshape, slice, type Value } from '../graph/index.ts';

/**
 * Activation checkpointing (Chen et al. 2016, "Training deep nets with sublinear memory cost"). The nodes up to each
 * marked value form a segment. When the backward walk enters a segment, its nodes are added a second time, on the
 * marked values that it started from, and the rules read these copies; the first ones are free to be dropped as soon
 * as the forward half has used them. What comes after the last mark is used at once and kept.
 *
 * A copy must not be computed before it is needed. The runtime only knows data dependencies, so the copies start from
 * marked values plus a zero that is computed from the gradient that has just arrived. This also keeps them from being
 * merged with the originals as common subexpressions.
 */
export class Recomputation {
  readonly #segments: readonly (readonly Node[])[];
  readonly #segmentOf = new Map<Node, number>();
  readonly #marked: ReadonlySet<Value>;
  readonly #copies = new Map<number, ReadonlyMap<Node, Node>>();

  /** @param nodes of the forward half, in their order */
  constructor(nodes: readonly Node[], marked: ReadonlySet<Value>) {
    this.#marked = marked;
    const segments: Node[][] = [];
    let segment: Node[] = [];
    for (const node of nodes) {
      this.#segmentOf.set(node, segments.length);
      segment.push(node);
      if (node.outputs.some((output) => marked.has(output))) {
        segments.push(segment);
        segment = [];
      }
    }
    this.#segments = segments;
  }

  /** The node computed again; the node itself where it is kept. */
  again(node: Node, gradient: Value): Node {
    const index = this.#segmentOf.get(node);
    const segment = index === undefined ? undefined : this.#segments[index];
    if (!segment) return node;
    let copies = this.#copies.get(index!);
    if (!copies) {
      copies = this.#copy(segment, gradient);
      this.#copies.set(index!, copies);
    }
    return copies.get(node) ?? node;
  }

  #copy(segment: readonly Node[], gradient: Value): ReadonlyMap<Node, Node> {
    const copies = new Map<Node, Node>();
    const values = new Map<Value, Value>();
    const own = new Set(segment.flatMap((node) => node.outputs));
    const zero = zeroAfter(gradient);
    for (const node of segment) {
      const inputs = node.inputs.map((input) => {
        if (!input || own.has(input) || !this.#marked.has(input) || values.has(input)) return input;
        values.set(input, add(input, cast(zero, input.dtype)));
        return input;
      });
      // What does not depend on a marked value (positions, unpacked weights) is not an activation; it is kept.
      if (!inputs.some((input) => input && values.has(input))) continue;
      const outputs = node.outputs[0]!.graph.apply({
        operator: node.operator,
        domain: node.domain,
        inputs: inputs.map((input) => (input && values.get(input)) ?? input),
        outputs: node.outputs.map(({ dtype, shape }) => ({ dtype, shape })),
        attributes: node.attributes,
      });
      for (const [index, output] of node.outputs.entries()) values.set(output, outputs[index]!);
      copies.set(node, outputs[0]!.producer!);
    }
    return copies;
  }
}

/** A scalar 0 that can only be computed once `gradient` is there; no number is above itself, not even NaN. */
function zeroAfter(gradient: Value): Value {
  const first = reshape(gradient.rank === 0 ? gradient : firstElement(gradient), []);
  return cast(greater(first, first), 'float32');
}

function firstElement(x: Value): Value {
  let element = x;
  for (let axis = 0; axis < x.rank; axis++) element = slice(element, axis, 0, 1);
  return element;
}
