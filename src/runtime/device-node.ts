// First, so that it takes effect before the library is loaded.
import './no-telemetry.ts';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { add, Graph } from '../graph/index.ts';
import { type Device, DeviceError } from './device.ts';
import { nodeRuntime, runtimeOn } from './node.ts';
import type { ProgramStore } from './program-store-node.ts';
import { float32, type Runtime } from './runtime.ts';

/** ONNX Runtime's own name for each device. */
const PROVIDERS: Readonly<Record<Exclude<Device, 'auto'>, string>> = {
  cpu: 'cpu',
  cuda: 'cuda',
  webgpu: 'webgpu',
  coreml: 'coreml',
  directml: 'dml',
};

/** What a device needs beside the package; the remedy of an error. */
const NEEDS: Readonly<Record<Exclude<Device, 'auto'>, string>> = {
  cpu: 'nothing',
  cuda: 'Linux x64 with an NVIDIA driver, CUDA 12 or 13 and cuDNN 9, and the CUDA libraries of onnxruntime-node',
  webgpu: 'a GPU with a Vulkan, Metal or Direct3D 12 driver that this process can open',
  coreml: 'macOS',
  directml: 'Windows with a DirectX 12 GPU',
};

/** What is asked about the machine; tests give their own answers. */
export interface DeviceProbe {
  /** Names of the providers that the installed ONNX Runtime knows. */
  readonly providers: () => readonly string[];
  /** Path of CUDA's provider library where it must lie, and whether it does. */
  readonly cudaLibrary: () => { readonly path: string; readonly present: boolean };
  /** Runs a one-node program; throws where the device does not work. */
  readonly run: (provider: string) => Promise<void>;
}

const machine: DeviceProbe = {
  providers: () => ort.listSupportedBackends().map(({ name }) => name),
  cudaLibrary() {
    const name =
      process.platform === 'win32' ? 'onnxruntime_providers_cuda.dll' : 'libonnxruntime_providers_cuda.so';
    const root = dirname(createRequire(import.meta.url).resolve('onnxruntime-node/package.json'));
    const path = join(root, 'bin', 'napi-v6', process.platform, process.arch, name);
    return { path, present: existsSync(path) };
  },
  async run(provider) {
    const graph = new Graph('probe');
    graph.output('y', add(graph.input('x', 'float32', [1]), 1));
    const program = await runtimeOn(provider).compile(graph);
    try {
      await program.run({ x: float32(Float32Array.of(1), [1]) });
    } finally {
      await program.dispose();
    }
  },
};

/** A device that works here, with its runtime. */
export interface ChosenDevice {
  readonly device: Exclude<Device, 'auto'>;
  readonly runtime: Runtime;
}

/**
 * The runtime of a device, after a trial that it works here.
 * @param store keeps optimised programs, where the device comes to the CPU
 * Throws a DeviceError that names what is missing.
 */
export async function openDevice(
  device: Device,
  probe: DeviceProbe = machine,
  store: ProgramStore | null = null,
): Promise<Runtime> {
  const chosen = await chooseDevice(device, probe);
  return chosen.device === 'cpu' && store ? runtimeOn('cpu', store) : chosen.runtime;
}

/** As `openDevice`; says also which device `auto` has come to. */
export async function chooseDevice(device: Device, probe: DeviceProbe = machine): Promise<ChosenDevice> {
  if (device === 'cpu') return { device, runtime: nodeRuntime };
  if (device !== 'auto') {
    const problem = await problemOf(device, probe);
    if (problem) throw new DeviceError(problem);
    return { device, runtime: runtimeOn(PROVIDERS[device]) };
  }
  for (const candidate of ['cuda', 'coreml', 'directml'] as const) {
    if (!(await problemOf(candidate, probe))) {
      return { device: candidate, runtime: runtimeOn(PROVIDERS[candidate]) };
    }
  }
  return { device: 'cpu', runtime: nodeRuntime };
}

/** What keeps a device from being used, as an error message; null where it works. */
async function problemOf(device: Exclude<Device, 'auto'>, probe: DeviceProbe): Promise<string | null> {
  const provider = PROVIDERS[device];
  const remedy = `it needs ${NEEDS[device]}; use --device cpu or auto otherwise`;
  const known = probe.providers();
  if (!known.includes(provider)) {
    return (
      `device '${device}' is not in this build of ONNX Runtime (${process.platform} ${process.arch} has ` +
      `${known.join(', ')}): ${remedy}`
    );
  }
  if (device === 'cuda') {
    // Looked for first, since the library writes to the terminal when it cannot load a provider.
    const { path, present } = probe.cudaLibrary();
    if (!present) {
      return (
        `device 'cuda': ${path} is missing; fetch it with node node_modules/onnxruntime-node/script/install.js ` +
        `--onnxruntime-node-install=cuda12: ${remedy}`
      );
    }
  }
  try {
    await probe.run(provider);
    return null;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).trim().split('\n')[0]!;
    return `device '${device}' does not work on this machine (${reason}): ${remedy}`;
  }
}
