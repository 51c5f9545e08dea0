/**
 * Conversions between float32 and the two 16-bit floating-point formats: IEEE 754 half precision (float16: 1 sign,
 * 5 exponent, 10 fraction bits) and bfloat16 (1, 8, 7: the upper half of a float32).
 */

const scratchFloat = new Float32Array(1);
const scratchBits = new Uint32Array(scratchFloat.buffer);

/**
 * Bits of the nearest float16, ties to even. Values from 65520 on become infinity, those below 2^-25 become zero;
 * a NaN stays a NaN.
 */
export function float16FromFloat32(value: number): number {
  scratchFloat[0] = value;
  const bits = scratchBits[0]!;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00; // NaN
  if (magnitude >= 0x477ff000) return sign | 0x7c00; // 65520 and above, infinity included
  if (magnitude >= 0x38800000) {
    // Normal: re-bias the exponent (127 -> 15), then drop 13 fraction bits. A carry runs into the exponent rightly.
    return sign | roundShift(magnitude - 0x38000000, 13);
  }
  if (magnitude <= 0x33000000) return sign; // at most 2^-25: the tie goes to the even zero
  // Subnormal: the fraction with its hidden bit, in units of 2^-24.
  const exponent = magnitude >>> 23;
  return sign | roundShift((magnitude & 0x7fffff) | 0x800000, 126 - exponent);
}

/** The float16 with these bits; exact. */
export function float32FromFloat16(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Converts an array to float16 bits, rounding to nearest even. */
export function toFloat16(values: Float32Array): Uint16Array {
  const halves = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) halves[i] = float16FromFloat32(values[i]!);
  return halves;
}

/** Converts an array of float16 bits; exact. */
export function fromFloat16(halves: Uint16Array): Float32Array {
  const values = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) values[i] = float32FromFloat16(halves[i]!);
  return values;
}

/** Converts an array of bfloat16 bits; exact, NaN payloads included. */
export function fromBfloat16(halves: Uint16Array): Float32Array {
  const bits = new Uint32Array(halves.length);
  for (let i = 0; i < halves.length; i++) bits[i] = halves[i]! << 16;
  return new Float32Array(bits.buffer);
}

/** bits / 2^shift, rounded to the nearest integer, ties to even. */
function roundShift(bits: number, shift: number): number {
  const quotient = bits >>> shift;
  const rest = bits & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return rest > half || (rest === half && quotient & 1) ? quotient + 1 : quotient;
}
