import { formatShape, type Shape } from '../graph/index.ts';
import { fromFloat16, toFloat16 } from './half.ts';
import { type SafetensorsFile, type TensorContent, WeightsError } from './safetensors.ts';

/** Name of an int8 tensor's scales is the tensor's name with this suffix. */
export const SCALE_SUFFIX = '.scale';

/**
 * How a parameter is stored: `int8` = one byte per weight with a float32 scale for each index of axis 0 (output channel
 * of a Linear or convolution, row of an embedding table), symmetric; `float16`; `float32`.
 */
export type Packing = 'int8' | 'float16' | 'float32';

/**
 * Packs a float32 tensor. The result holds it under its name, for int8 with `<name>.scale` beside it. Throws where a
 * value is not finite, and where float16 would turn a finite value into infinity.
 */
export function packTensor(
  name: string,
  values: Float32Array,
  shape: Shape,
  packing: Packing,
): Map<string, TensorContent> {
  for (const value of values) {
    if (!Number.isFinite(value))
      throw new WeightsError(`tensor '${name}' holds ${value} and cannot be packed`);
  }
  switch (packing) {
    case 'float32':
      return new Map([[name, { dtype: 'F32', shape, data: values }]]);
    case 'float16': {
      const data = toFloat16(values);
      if (data.some((half) => (half & 0x7fff) === 0x7c00)) {
        throw new WeightsError(`tensor '${name}' has values beyond float16's 65504; keep it in float32`);
      }
      return new Map([[name, { dtype: 'F16', shape, data }]]);
    }
    case 'int8': {
      const { data, scale } = quantize(name, values, shape);
      return new Map<string, TensorContent>([
        [name, { dtype: 'I8', shape, data }],
        [name + SCALE_SUFFIX, { dtype: 'F32', shape: [scale.length], data: scale }],
      ]);
    }
  }
}

/** scale_c = max|w_c| / 127, q = round(w / scale_c) in [-127, 127]; a channel of zeros has scale 1. */
function quantize(
  name: string,
  values: Float32Array,
  shape: Shape,
): { data: Int8Array; scale: Float32Array } {
  const channels = shape[0];
  if (!channels) {
    throw new WeightsError(`tensor '${name}' of shape ${formatShape(shape)} has no channels to pack as int8`);
  }
  const width = values.length / channels;
  const scale = new Float32Array(channels); // (channels)
  const data = new Int8Array(values.length); // (channels, width)
  for (let channel = 0; channel < channels; channel++) {
    const row = values.subarray(channel * width, (channel + 1) * width);
    const largest = row.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    // The scale is stored in float32; a channel so faint that its scale would vanish is stored as zeros.
    const step = Math.fround(largest / 127);
    scale[channel] = step || 1;
    for (let i = 0; i < width; i++) {
      data[channel * width + i] = Math.max(-127, Math.min(127, Math.round(row[i]! / scale[channel]!)));
    }
  }
  return { data, scale };
}

/** A parameter as float32 values, however it is stored. */
export function unpackTensor(file: SafetensorsFile, name: string): Float32Array {
  const { dtype, shape } = file.entry(name);
  if (dtype === 'F16') return fromFloat16(file.readTensor(name) as Uint16Array);
  if (dtype !== 'I8') return file.readFloat32(name);
  const packed = file.readTensor(name) as Int8Array; // (channels, width)
  const scale = file.readFloat32(name + SCALE_SUFFIX); // (channels)
  const channels = shape[0] ?? 1;
  if (scale.length !== channels) {
    throw new WeightsError(
      `${file.path ?? file.name}: tensor '${name}' has ${channels} channels, its scale ${scale.length}`,
    );
  }
  const width = packed.length / channels;
  return Float32Array.from(packed, (q, i) => q * scale[Math.floor(i / width)]!);
}

/** Names of the parameters in a file, without the scales that belong to packed ones. */
export function parameterNames(file: SafetensorsFile): string[] {
  return [...file.tensors.keys()].filter((name) => {
    if (!name.endsWith(SCALE_SUFFIX)) return true;
    return file.tensors.get(name.slice(0, -SCALE_SUFFIX.length))?.dtype !== 'I8';
  });
}
