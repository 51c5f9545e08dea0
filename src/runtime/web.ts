import type { InferenceSession } from 'onnxruntime-web';
import { type Graph, writeOnnx } from '../graph/index.ts';
import { Queue } from './queue.ts';
import type { CompileOptions, Runtime } from './runtime.ts';
import { SessionProgram } from './session-program.ts';

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
 *
 * @example
 * ```ts no-run
 * import { webRuntime } from 'skyrefer/web';
 * // Where the bundler puts ONNX Runtime's files; examples/browser is the whole page, which a test runs in a browser.
 * const files = { wasm: '/ort/ort-wasm-simd-threaded.wasm', mjs: '/ort/ort-wasm-simd-threaded.mjs' };
 * const runtime = await webRuntime({ backend: 'wasm', files, threads: 2 });
 * console.log(typeof runtime.compile); // function
 * ```
 */
export async function webRuntime(options: WebRuntimeOptions): Promise<Runtime> {
  const { backend, files, threads } = options;
  const ort: Ort =
    backend === 'webgpu' ? await import('onnxruntime-web/webgpu') : await import('onnxruntime-web/wasm');
  ort.env.wasm.wasmPaths = { wasm: files.wasm, mjs: files.mjs };
  ort.env.wasm.numThreads = threads;
  ort.env.wasm.proxy = false;
  ort.env.logLevel = 'fatal'; // errors are thrown
  const queue = new Queue(); // a WebAssembly instance does not take a second call while one is under way
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
      const program = new SessionProgram(graph, session, ort.Tensor);
      return {
        run: (inputs) => queue.run(() => program.run(inputs)),
        dispose: () => queue.run(() => program.dispose()), // after what is running
      };
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
    // As in node.ts: several sessions run in turn, and without the other switch the runtime never folds
    // DequantizeLinear of a constant.
    extra: { session: { force_spinning_stop: '1', ...(unpackWeights ? { disable_quant_qdq: '1' } : {}) } },
  };
}
