import type { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-web';
import { type DType, type Graph, type TensorData, writeOnnx } from '../graph/index.ts';
import { checkedInputs } from './program-inputs.ts';
import type { CompileOptions, Program, Runtime, Tensor } from './runtime.ts';

/** What computes in a browser. */
export type WebBackend = 'webgpu' | 'wasm';

/** Where the two files of ONNX Runtime's own program are: on the page's own origin, not on someone else's. */
export interface WebRuntimeFiles {
  /** URL of `ort-wasm-simd-threaded.wasm`, for WebGPU of `ort-wasm-simd-threaded.asyncify.wasm`. */
  readonly wasm: string;
  /** URL of the `.mjs` of the same name, as it lies in the package (not bundled: it starts threads from itself). */
  readonly mjs: string;
}

export interface WebRuntimeOptions {
  /** WebGPU runs what it cannot do itself in WebAssembly. */
  readonly backend: WebBackend;
  readonly files: WebRuntimeFiles;
  /** Threads of WebAssembly. More than one needs a page that is cross-origin isolated. */
  readonly threads: number;
}

type Ort = typeof import('onnxruntime-web');

/**
 * ONNX Runtime in a browser, best in a worker: computing blocks the thread that it runs in. One of each backend in a
 * worker. Loads the runtime's program; throws where that cannot be fetched or started.
 */
export async function webRuntime(options: WebRuntimeOptions): Promise<Runtime> {
  const { backend, files, threads } = options;
  const ort: Ort =
    backend === 'webgpu' ? await import('onnxruntime-web/webgpu') : await import('onnxruntime-web/wasm');
  ort.env.wasm.wasmPaths = { wasm: files.wasm, mjs: files.mjs };
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.proxy = false;
  ort.env.logLevel = 'fatal'; // errors are thrown
  const queue = new Queue();
  return {
    async compile(graph, compileOptions = {}) {
      const model = writeOnnx(graph);
      const session = await queue.run(async () => {
        // Read one after another and let go of at once: the weights are in memory a second time only meanwhile.
        const externalData = await Promise.all(
          model.externalFiles.map(async (file) => ({ path: file.name, data: await file.read() })),
        );
        return ort.InferenceSession.create(model.bytes, {
          ...sessionOptions(lacksKernel(graph) ? 'wasm' : backend, compileOptions),
          externalData,
        });
      });
      return new WebProgram(ort, graph, session, queue);
    },
  };
}

/**
 * Whether WebGPU's provider claims an operator of this graph and then fails at it: of resizing, it has no antialiasing.
 * What it does not claim goes to WebAssembly by itself.
 */
const lacksKernel = (graph: Graph): boolean =>
  graph.nodes.some(({ operator, attributes }) => operator === 'Resize' && attributes.antialias === 1);

function sessionOptions(backend: WebBackend, options: CompileOptions): InferenceSession.SessionOptions {
  const { unpackWeights = true } = options;
  return {
    executionProviders: [backend],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
    // As in node.ts: without this switch, the runtime never folds DequantizeLinear of a constant.
    extra: { session: unpackWeights ? { disable_quant_qdq: '1' } : {} },
  };
}

/** One piece of work after another: a WebAssembly instance does not take a second call while one is under way. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

class WebProgram implements Program {
  readonly #ort: Ort;
  readonly #graph: Graph;
  readonly #queue: Queue;
  #session: InferenceSession | null;

  constructor(ort: Ort, graph: Graph, session: InferenceSession, queue: Queue) {
    this.#ort = ort;
    this.#graph = graph;
    this.#session = session;
    this.#queue = queue;
  }

  run(inputs: Readonly<Record<string, Tensor>>): Promise<Record<string, Tensor>> {
    return this.#queue.run(async () => {
      if (!this.#session) throw new Error(`program '${this.#graph.name}' has been disposed`);
      const feeds: Record<string, OrtTensor> = {};
      for (const { name, tensor } of checkedInputs(this.#graph, inputs)) {
        feeds[name] = new this.#ort.Tensor(tensor.dtype as 'float32', tensor.data as Float32Array, [
          ...tensor.shape,
        ]);
      }
      const results = await this.#session.run(feeds);
      const outputs: Record<string, Tensor> = {};
      for (const [name, result] of Object.entries(results)) {
        outputs[name] = { dtype: result.type as DType, shape: result.dims, data: result.data as TensorData };
      }
      return outputs;
    });
  }

  /** After what is running. */
  dispose(): Promise<void> {
    return this.#queue.run(async () => {
      const session = this.#session;
      this.#session = null;
      await session?.release();
    });
  }
}
