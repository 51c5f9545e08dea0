/** Bytes that may stand behind the data. */
const PADDING = 16;

/**
 * PackBits (TIFF 6.0, section 9).
 * @param size bytes that the data stands for
 * @returns at most `size` bytes, fewer where the data ends
 * Throws an Error for data that goes on behind the last byte.
 */
export function decodePackBits(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let to = 0;
  let at = 0;
  while (at < bytes.length && to < size) {
    const head = bytes[at++]!;
    if (head < 128) {
      const run = bytes.subarray(at, Math.min(at + head + 1, at + size - to));
      out.set(run, to);
      to += run.length;
      at += head + 1;
    } else if (head > 128 && at < bytes.length) {
      const end = Math.min(size, to + 257 - head);
      out.fill(bytes[at++]!, to, end);
      to = end;
    }
  }
  if (bytes.length - at > PADDING) throw new Error(`it unpacks to more than ${size} bytes`);
  return out.subarray(0, to);
}
