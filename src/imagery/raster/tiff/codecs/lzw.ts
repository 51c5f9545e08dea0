const CLEAR = 256;
const END = 257;
const FIRST = 258;
const MAX_CODES = 4096;
/** Bytes that may stand behind the data. */
const PADDING = 16;

/**
 * TIFF's LZW (TIFF 6.0, section 13): codes from the highest bit, widened one code early. Every string of the table stands
 * somewhere in what was written already, so the table holds places and lengths.
 * @param size bytes that the data stands for
 * @returns at most `size` bytes, fewer where the data ends
 * Throws an Error for a code that no encoder writes, and for data that goes on behind the last byte.
 */
export function decodeLzw(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  const starts = new Uint32Array(MAX_CODES);
  const lengths = new Uint32Array(MAX_CODES);
  let next = FIRST;
  let width = 9;
  let held = 0; // bits that were read and not used, at the low end
  let have = 0;
  let at = 0;
  let to = 0;
  let before = -1; // where the string before begins; -1 after a clear code
  for (;;) {
    while (have < width) {
      if (at >= bytes.length) return out.subarray(0, to);
      held = ((held << 8) | bytes[at++]!) & 0xffffff;
      have += 8;
    }
    have -= width;
    const code = (held >>> have) & ((1 << width) - 1);
    if (code === CLEAR) {
      next = FIRST;
      width = 9;
      before = -1;
      continue;
    }
    if (code === END) break;
    if (to === size) {
      if (bytes.length - at > PADDING) throw new Error(`it unpacks to more than ${size} bytes`);
      break;
    }
    if (before >= 0 && next < MAX_CODES) {
      // The string before and the first byte of this one, which stand one after the other.
      starts[next] = before;
      lengths[next] = to - before + 1;
      next++;
    }
    before = to;
    if (code < CLEAR) out[to++] = code;
    else {
      if (code >= next) throw new Error(`LZW code ${code} is not in the table yet`);
      let from = starts[code]!;
      const end = Math.min(size, to + lengths[code]!);
      while (to < end) out[to++] = out[from++]!;
    }
    if (next + 1 >= 1 << width && width < 12) width++;
  }
  return out.subarray(0, to);
}
