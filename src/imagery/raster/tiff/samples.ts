import { type SampleType, samplesPerBlockPixel, type TiffImage } from './tiff-image.ts';

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

/** Exchanges the bytes of samples of 2, 4 or 8 bytes. The data begins at a multiple of a sample's size. */
function swapBytes({ buffer, byteOffset, byteLength }: Uint8Array, size: number): void {
  if (size === 2) {
    const values = new Uint16Array(buffer, byteOffset, byteLength / 2);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      values[i] = (value << 8) | (value >>> 8);
    }
    return;
  }
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
  for (let i = 0; i < words.length; i++) {
    const value = words[i]!;
    words[i] = (value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24);
  }
  if (size === 4) return;
  for (let i = 0; i < words.length; i += 2) {
    const first = words[i]!;
    words[i] = words[i + 1]!;
    words[i + 1] = first;
  }
}

const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) => {
  let value = ((byte & 0xf0) >> 4) | ((byte & 0x0f) << 4);
  value = ((value & 0xcc) >> 2) | ((value & 0x33) << 2);
  return ((value & 0xaa) >> 1) | ((value & 0x55) << 1);
});

function reverseBits(data: Uint8Array): void {
  for (let i = 0; i < data.length; i++) data[i] = REVERSED[data[i]!]!;
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

/** Samples of 1 to 15 bits, rows beginning at whole bytes. */
function unpackBits(bytes: Uint8Array, perRow: number, rows: number, bits: number): Samples {
  const out = bits <= 8 ? new Uint8Array(perRow * rows) : new Uint16Array(perRow * rows);
  const rowBytes = Math.ceil((perRow * bits) / 8);
  for (let row = 0; row < rows; row++) {
    const start = row * rowBytes;
    const line = out.subarray(row * perRow, (row + 1) * perRow);
    if (bits === 1 || bits === 2 || bits === 4) unpackParts(bytes, start, line, bits);
    else unpackLine(bytes, start, line, bits);
  }
  return out;
}

/** The samples that each byte holds where a byte holds whole ones: (256, samples per byte). */
const PARTS: Readonly<Record<number, Uint8Array>> = Object.fromEntries(
  [1, 2, 4].map((bits) => {
    const perByte = 8 / bits;
    const table = new Uint8Array(256 * perByte);
    for (let i = 0; i < table.length; i++) {
      const part = i % perByte;
      table[i] = (Math.floor(i / perByte) >> (8 - bits * (part + 1))) & ((1 << bits) - 1);
    }
    return [bits, table];
  }),
);

function unpackParts(bytes: Uint8Array, start: number, line: Uint8Array | Uint16Array, bits: number): void {
  const table = PARTS[bits]!;
  const perByte = 8 / bits;
  const whole = line.length - (line.length % perByte);
  let from = start;
  for (let to = 0; to < whole; from++) {
    for (let at = bytes[from]! * perByte, end = to + perByte; to < end; to++, at++) line[to] = table[at]!;
  }
  for (let to = whole; to < line.length; to++) line[to] = table[bytes[from]! * perByte + to - whole]!;
}

/** Samples that do not end with bytes. At most 22 bits are held at a time. */
function unpackLine(bytes: Uint8Array, start: number, line: Uint8Array | Uint16Array, bits: number): void {
  const mask = (1 << bits) - 1;
  let at = start;
  let held = 0;
  let have = 0;
  for (let i = 0; i < line.length; i++) {
    while (have < bits) {
      held = ((held << 8) | bytes[at++]!) & 0xffffff;
      have += 8;
    }
    have -= bits;
    line[i] = (held >>> have) & mask;
  }
}

function halfToNumber(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
