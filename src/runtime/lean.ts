import type { Graph } from '../graph/index.ts';
import { Queue } from './queue.ts';
import type { CompileOptions, Program, Runtime } from './runtime.ts';
import { weightBytes } from './weight-bytes.ts';

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
  const queue = new Queue();
  return {
    fusesAttention: runtime.fusesAttention,
    async compile(graph, options = {}) {
      const lean: CompileOptions = { ...options, mapWeights: true };
      if (weightBytes(graph) < keepBelow) return runtime.compile(graph, lean);
      return transientProgram(runtime, graph, lean, queue);
    },
  };
}

/** A program that exists while it runs. */
function transientProgram(runtime: Runtime, graph: Graph, options: CompileOptions, queue: Queue): Program {
  let isDisposed = false;
  return {
    run: (inputs) =>
      queue.run(async () => {
        if (isDisposed) throw new Error(`program '${graph.name}' has been disposed`);
        const program = await runtime.compile(graph, options);
        try {
          return await program.run(inputs);
        } finally {
          await program.dispose();
        }
      }),
    async dispose() {
      isDisposed = true;
    },
  };
}
