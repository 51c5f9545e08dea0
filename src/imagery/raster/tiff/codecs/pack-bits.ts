/**
 * PackBits (TIFF 6.0, section 9).
 * @param size bytes that are wanted; decoding ends there
 * @returns at most `size` bytes, fewer where the data ends
 */
export function decodePackBits(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let to = 0;
  for (let at = 0; at < bytes.length && to < size; ) {
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
  return out.subarray(0, to);
}
