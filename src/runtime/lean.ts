import { BYTES_PER_ELEMENT, type Graph, sizeOf } from '../graph/index.ts';
import type { CompileOptions, Program, Runtime, Tensor } from './runtime.ts';

export interface LeanOptions {
  /** Programs whose weights take less than this many bytes as float32 stay loaded. Default 512 MB. */
  readonly keepBelow?: number;
}

/**
 * A runtime for little memory: a program with large weights is loaded when it is run and freed afterwards, one such
 * program at a time, and weights are mapped from their files where the runtime allows (`CompileOptions.mapWeights`). A
 * run costs its loading; results are the same. Small programs are compiled at once and stay.
 */
export function leanRuntime(runtime: Runtime, { keepBelow = 512e6 }: LeanOptions = {}): Runtime {
  let last: Promise<unknown> = Promise.resolve();
  /** Runs work when all earlier work has ended. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
  return {
    async compile(graph, options = {}) {
      const lean: CompileOptions = { ...options, mapWeights: true };
      if (weightBytes(graph) < keepBelow) return runtime.compile(graph, lean);
      return new TransientProgram(runtime, graph, lean, inTurn);
    },
  };
}

/** Bytes of a graph's constants as float32, which is what the runtime computes in. */
function weightBytes(graph: Graph): number {
  return graph.initializers.reduce(
    (sum, { value: { shape, dtype } }) => sum + sizeOf(shape) * Math.max(4, BYTES_PER_ELEMENT[dtype]),
    0,
  );
}

/** A program that exists while it runs. */
class TransientProgram implements Program {
  readonly #runtime: Runtime;
  readonly #graph: Graph;
  readonly #options: CompileOptions;
  readonly #inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  #disposed = false;

  constructor(
    runtime: Runtime,
    graph: Graph,
    options: CompileOptions,
    inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
  ) {
    this.#runtime = runtime;
    this.#graph = graph;
    this.#options = options;
    this.#inTurn = inTurn;
  }

  run(inputs: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
    return this.#inTurn(async () => {
      if (this.#disposed) throw new Error(`program '${this.#graph.name}' has been disposed`);
      const program = await this.#runtime.compile(this.#graph, this.#options);
      try {
        return await program.run(inputs);
      } finally {
        await program.dispose();
      }
    });
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
  }
}
