import asyncifyModule from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url';
import asyncifyWasm from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url';
import wasmModule from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import wasmWasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import type { EncoderPrecisions } from '../../../src/programs/program-options.ts';
import type { Runtime } from '../../../src/runtime/runtime.ts';
import { type WebBackend, webRuntime } from '../../../src/runtime/web.ts';

/** Threads beyond these make a sentence no faster, and a phone hot. */
const MOST_THREADS = 4;
/** Some drivers never answer. */
const PROBE_SECONDS = 5;

/** Threads that this worker may use: one where the page is not cross-origin isolated. */
export const threadCount = (): number =>
  globalThis.crossOriginIsolated ? Math.min(MOST_THREADS, navigator.hardwareConcurrency || 1) : 1;

/** ONNX Runtime with its program from the page's own origin. */
export function openRuntime(backend: WebBackend): Promise<Runtime> {
  const [wasm, mjs] = backend === 'webgpu' ? [asyncifyWasm, asyncifyModule] : [wasmWasm, wasmModule];
  const here = (url: string) => new URL(url, self.location.href).href;
  return webRuntime({ backend, files: { wasm: here(wasm), mjs: here(mjs) }, threads: threadCount() });
}

/**
 * In WebAssembly the image encoder is a good deal faster in 8-bit integers; the text encoder is too short to gain by
 * them, and would lose exactness. WebGPU has no kernel for them, and the self-check expects float32.
 */
export const encoderPrecisions = (backend: WebBackend): EncoderPrecisions => ({
  image: backend === 'wasm' ? 'int8' : 'float32',
});

/** The part of the WebGPU interface that is asked here. */
interface Gpu {
  requestAdapter(options?: { powerPreference?: string }): Promise<{
    readonly isFallbackAdapter?: boolean;
    readonly info?: { readonly isFallbackAdapter?: boolean };
  } | null>;
}

/**
 * Why WebGPU is not worth trying here, or null where it is.
 * @param software whether a graphics card that is emulated by the processor will do: it is slower than WebAssembly
 */
export async function webgpuObstacle({ software = false } = {}): Promise<string | null> {
  const { gpu } = navigator as unknown as { readonly gpu?: Gpu };
  if (!gpu) return 'this browser has no WebGPU';
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PROBE_SECONDS * 1000, 'late'));
  const adapter = await Promise.race([
    gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null),
    late,
  ]);
  if (adapter === 'late') return 'the graphics card does not answer';
  if (!adapter) return 'this browser finds no graphics card that it can use';
  if (!software && (adapter.isFallbackAdapter || adapter.info?.isFallbackAdapter)) {
    return 'this browser only emulates a graphics card';
  }
  return null;
}
