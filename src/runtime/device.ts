import { SkyreferError } from '../errors/skyrefer-error.ts';

/**
 * Where programs run: ONNX Runtime's execution providers by their common names. `auto` takes the first of CUDA, Core ML
 * and DirectML that works on this machine, and the CPU where none does. WebGPU is taken by name only: its drivers
 * differ too much to be a default.
 */
export const DEVICES = ['cpu', 'cuda', 'webgpu', 'coreml', 'directml', 'auto'] as const;
export type Device = (typeof DEVICES)[number];

/** A device that cannot be had here; the message names what is missing and what to do. */
export class DeviceError extends SkyreferError {
  override name = 'DeviceError';
  readonly code = 'device';
}
