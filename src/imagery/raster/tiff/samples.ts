import type { SampleType, TiffImage } from './tiff-directory.ts';

/** Samples as they stand in the file; float16 becomes Float32Array. */
export type Samples =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

const BYTES: Readonly<Record<SampleType, number>> = {
  uint8: 1,
  int8: 1,
  uint16: 2,
  int16: 2,
  float16: 2,
  uint32: 4,
  int32: 4,
  float32: 4,
  float64: 8,
};

/** Bytes that a block's samples take before they are packed into whole samples. */
export function packedBytes(image: TiffImage, rows: number): number {
  const perRow = image.blockWidth * samplesPerBlockPixel(image) * image.bitsPerSample;
  return Math.ceil(perRow / 8) * rows;
}

export const samplesPerBlockPixel = (image: TiffImage): number => (image.planar ? 1 : image.samplesPerPixel);

/**
 * The samples of a block's decompressed bytes: byte order, prediction and packed bits undone.
 * @param native whether the bytes come from a codec that gives samples in this machine's order
 */
export function unpackSamples(image: TiffImage, bytes: Uint8Array, rows: number, native: boolean): Samples {
  const { bitsPerSample, sampleType } = image;
  const perRow = image.blockWidth * samplesPerBlockPixel(image);
  const whole = BYTES[sampleType] * 8 === bitsPerSample;
  if (image.lowBitsFirst && !native) reverseBits(bytes);
  if (!whole) return unpackBits(bytes, perRow, rows, bitsPerSample);
  const size = BYTES[sampleType];
  const data = aligned(bytes.subarray(0, perRow * rows * size), size);
  if (!native) {
    if (image.predictor === 3)
      undoFloatPrediction(data, perRow * size, rows, size, samplesPerBlockPixel(image));
    else if (!image.littleEndian && size > 1) swapBytes(data, size);
    if (image.predictor === 2) undoDifferences(data, perRow, rows, size, samplesPerBlockPixel(image));
  }
  const { buffer, byteOffset, byteLength } = data;
  const length = byteLength / size;
  switch (sampleType) {
    case 'uint8':
      return data;
    case 'int8':
      return new Int8Array(buffer, byteOffset, length);
    case 'uint16':
      return new Uint16Array(buffer, byteOffset, length);
    case 'int16':
      return new Int16Array(buffer, byteOffset, length);
    case 'uint32':
      return new Uint32Array(buffer, byteOffset, length);
    case 'int32':
      return new Int32Array(buffer, byteOffset, length);
    case 'float16':
      return Float32Array.from(new Uint16Array(buffer, byteOffset, length), halfToNumber);
    case 'float32':
      return new Float32Array(buffer, byteOffset, length);
    case 'float64':
      return new Float64Array(buffer, byteOffset, length);
  }
}

const aligned = (bytes: Uint8Array, size: number): Uint8Array =>
  bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);

function swapBytes(data: Uint8Array, size: number): void {
  for (let at = 0; at < data.length; at += size) data.subarray(at, at + size).reverse();
}

function reverseBits(data: Uint8Array): void {
  for (let i = 0; i < data.length; i++) {
    let value = data[i]!;
    value = ((value & 0xf0) >> 4) | ((value & 0x0f) << 4);
    value = ((value & 0xcc) >> 2) | ((value & 0x33) << 2);
    data[i] = ((value & 0xaa) >> 1) | ((value & 0x55) << 1);
  }
}

/** Predictor 2: every sample is stored as its difference from the pixel to its left. */
function undoDifferences(data: Uint8Array, perRow: number, rows: number, size: number, stride: number): void {
  const { buffer, byteOffset } = data;
  const count = perRow * rows;
  const values =
    size === 1
      ? data
      : size === 2
        ? new Uint16Array(buffer, byteOffset, count)
        : size === 4
          ? new Uint32Array(buffer, byteOffset, count)
          : new BigUint64Array(buffer, byteOffset, count);
  for (let row = 0; row < rows; row++) {
    const start = row * perRow;
    if (values instanceof BigUint64Array) {
      for (let i = start + stride; i < start + perRow; i++) values[i] = values[i]! + values[i - stride]!;
    } else {
      for (let i = start + stride; i < start + perRow; i++) values[i] = values[i]! + values[i - stride]!;
    }
  }
}

/** Predictor 3: differences of bytes, of which a row holds all highest ones first. */
function undoFloatPrediction(
  data: Uint8Array,
  perRow: number,
  rows: number,
  size: number,
  stride: number,
): void {
  const count = perRow / size;
  for (let row = 0; row < rows; row++) {
    const line = data.subarray(row * perRow, (row + 1) * perRow);
    for (let i = stride; i < perRow; i++) line[i] = line[i]! + line[i - stride]!;
    const planes = line.slice();
    for (let i = 0; i < count; i++) {
      for (let byte = 0; byte < size; byte++) line[i * size + byte] = planes[(size - byte - 1) * count + i]!;
    }
  }
}

/** Samples of 1 to 31 bits, rows beginning at whole bytes. */
function unpackBits(bytes: Uint8Array, perRow: number, rows: number, bits: number): Samples {
  const out =
    bits <= 8
      ? new Uint8Array(perRow * rows)
      : bits <= 16
        ? new Uint16Array(perRow * rows)
        : new Uint32Array(perRow * rows);
  const rowBytes = Math.ceil((perRow * bits) / 8);
  for (let row = 0; row < rows; row++) {
    let at = row * rowBytes;
    let held = 0;
    let have = 0;
    for (let i = 0; i < perRow; i++) {
      while (have < bits) {
        held = held * 256 + bytes[at++]!;
        have += 8;
      }
      const rest = 2 ** (have - bits);
      out[row * perRow + i] = Math.floor(held / rest);
      held %= rest;
      have -= bits;
    }
  }
  return out;
}

function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
