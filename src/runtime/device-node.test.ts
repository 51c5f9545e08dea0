import { describe, expect, it } from 'vitest';
import { DeviceError } from './device.ts';
import { type DeviceProbe, openDevice } from './device-node.ts';
import { nodeRuntime } from './node.ts';

/** A machine whose ONNX Runtime knows some providers, of which some work. */
function machineWith(
  providers: readonly string[],
  working: readonly string[] = providers,
  cudaLibrary = true,
): DeviceProbe & { tried: string[] } {
  const tried: string[] = [];
  return {
    tried,
    providers: () => ['cpu', ...providers],
    cudaLibrary: () => ({ path: 'libonnxruntime_providers_cuda.so', present: cudaLibrary }),
    async run(provider) {
      tried.push(provider);
      if (!working.includes(provider)) throw new Error(`no ${provider} adapter\nmore lines`);
    },
  };
}

describe('openDevice', () => {
  it('gives the CPU without a trial', async () => {
    const probe = machineWith([]);
    expect(await openDevice('cpu', probe)).toBe(nodeRuntime);
    expect(probe.tried).toEqual([]);
  });

  it('takes the first accelerator that works, and the CPU where none does', async () => {
    const both = machineWith(['cuda', 'dml'], ['dml']);
    expect(await openDevice('auto', both)).not.toBe(nodeRuntime);
    expect(both.tried).toEqual(['cuda', 'dml']);
    expect(await openDevice('auto', machineWith(['cuda', 'webgpu'], []))).toBe(nodeRuntime);
  });

  it.each([
    ['coreml', machineWith(['cuda']), /'coreml' is not in this build .* has cpu, cuda\).*needs macOS/],
    [
      'cuda',
      machineWith(['cuda'], ['cuda'], false),
      /providers_cuda\.so is missing; fetch it with node node_modules/,
    ],
    ['webgpu', machineWith(['webgpu'], []), /'webgpu' does not work .*\(no webgpu adapter\).*Vulkan/],
  ] as const)('says what %s is missing', async (device, probe, message) => {
    await expect(openDevice(device, probe)).rejects.toThrow(DeviceError);
    await expect(openDevice(device, probe)).rejects.toThrow(message);
    await expect(openDevice(device, probe)).rejects.toThrow('--device cpu');
  });

  it('finds something that computes on the machine that runs this', async () => {
    const runtime = await openDevice('auto');
    expect(runtime.compile).toBeTypeOf('function');
  });
});
