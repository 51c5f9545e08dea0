import { deflateSync, inflateSync } from 'fflate';

/**
 * Float32 numbers as fewer bytes, and back without loss: the first bytes of all numbers, then the second ones and so on, deflated.
 * Neighbours in a map of logits differ little, so that signs and exponents all but vanish.
 */
export function compactNumbers(numbers: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const planes = new Uint8Array(bytes.length);
  for (let i = 0; i < numbers.length; i++) {
    for (let plane = 0; plane < 4; plane++) planes[plane * numbers.length + i] = bytes[4 * i + plane]!;
  }
  return deflateSync(planes, { level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** What was compacted. Throws where the bytes are no such numbers. */
export function spreadNumbers(compact: Uint8Array): Float32Array<ArrayBuffer> {
  const planes = inflateSync(compact);
  if (planes.length % 4 !== 0) throw new RangeError(`${planes.length} bytes are no float32 numbers`);
  const count = planes.length / 4;
  const bytes = new Uint8Array(planes.length);
  for (let i = 0; i < count; i++) {
    for (let plane = 0; plane < 4; plane++) bytes[4 * i + plane] = planes[plane * count + i]!;
  }
  return new Float32Array(bytes.buffer);
}
