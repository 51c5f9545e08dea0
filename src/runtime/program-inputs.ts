import { formatShape, type Graph, sameShape } from '../graph/index.ts';
import type { Tensor } from './runtime.ts';

/**
 * A graph's inputs in its order, checked before a runtime sees them.
 * Throws where one is missing or has another type or shape.
 */
export function checkedInputs(
  graph: Graph,
  inputs: Readonly<Record<string, Tensor>>,
): { readonly name: string; readonly tensor: Tensor }[] {
  return graph.inputs.map(({ name, dtype, shape }) => {
    const tensor = inputs[name];
    if (!tensor) throw new Error(`program '${graph.name}': input '${name}' is missing`);
    if (tensor.dtype !== dtype || !sameShape(tensor.shape, shape)) {
      throw new Error(
        `program '${graph.name}': input '${name}' must be ${dtype}[${formatShape(shape)}], ` +
          `got ${tensor.dtype}[${formatShape(tensor.shape)}]`,
      );
    }
    return { name, tensor };
  });
}
