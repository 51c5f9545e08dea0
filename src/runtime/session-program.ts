import type { InferenceSession, Tensor as OrtTensor, TensorConstructor } from 'onnxruntime-common';
import { type DType, formatShape, type Graph, sameShape, type TensorData } from '../graph/index.ts';
import type { Program, Tensor } from './runtime.ts';

/** A program as a session of ONNX Runtime, whose interface is the same in Node and in browsers. */
export class SessionProgram implements Program {
  readonly #graph: Graph;
  readonly #tensorClass: TensorConstructor;
  #session: InferenceSession | null;

  /** @param tensorClass of the package that the session comes from */
  constructor(graph: Graph, session: InferenceSession, tensorClass: TensorConstructor) {
    this.#graph = graph;
    this.#session = session;
    this.#tensorClass = tensorClass;
  }

  async run(inputs: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
    if (!this.#session) throw new Error(`program '${this.#graph.name}' has been disposed`);
    const feeds: Record<string, OrtTensor> = {};
    for (const { name, tensor } of checkedInputs(this.#graph, inputs)) {
      feeds[name] = new this.#tensorClass(tensor.dtype as 'float32', tensor.data as Float32Array, [
        ...tensor.shape,
      ]);
    }
    const results = await this.#session.run(feeds);
    const outputs: Record<string, Tensor> = {};
    for (const [name, result] of Object.entries(results)) {
      outputs[name] = { dtype: result.type as DType, shape: result.dims, data: result.data as TensorData };
    }
    return outputs;
  }

  async dispose(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    await session?.release();
  }
}

/** A graph's inputs in its order. Throws where one is missing or has another type or shape. */
function checkedInputs(
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
