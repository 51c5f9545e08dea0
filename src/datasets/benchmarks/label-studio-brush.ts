/** Channels of a brush's picture: red, green, blue, and what counts. */
const CHANNELS = 4;

/**
 * Opacity of each pixel of a brush of Label Studio, row by row. Its bits, from the highest of each byte on: 32 for the
 * number of values, 5 for the bits of a value less one, four times 4 for the bits of a length less one; then runs of 1 bit
 * (one value again and again, or different ones), 2 for which length is used, the length less one, and the value or values.
 * (Format facts: what Label Studio's converter reads and writes.)
 *
 * @param pixels of the image
 * Throws a RangeError where the bytes are no such picture.
 */
export function decodeBrush(bytes: readonly number[], pixels: number): Uint8Array {
  let bit = 0;
  const read = (count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index++, bit++) {
      const byte = bytes[bit >> 3];
      if (byte === undefined) throw new RangeError('RLE of the brush ends too early');
      value = value * 2 + ((byte >> (7 - (bit & 7))) & 1);
    }
    return value;
  };
  const total = read(32);
  if (total !== CHANNELS * pixels) {
    throw new RangeError(`RLE of the brush has ${total / CHANNELS} pixels, but its image ${pixels}`);
  }
  const valueBits = read(5) + 1;
  const lengthBits = Array.from({ length: 4 }, () => read(4) + 1);
  const opacity = new Uint8Array(pixels);
  const put = (position: number, value: number) => {
    if (position % CHANNELS === CHANNELS - 1) opacity[(position / CHANNELS) | 0] = value;
  };
  for (let position = 0; position < total; ) {
    const same = read(1) === 1;
    const end = Math.min(total, position + 1 + read(lengthBits[read(2)]!));
    if (same) for (const value = read(valueBits); position < end; position++) put(position, value);
    else for (; position < end; position++) put(position, read(valueBits));
  }
  return opacity;
}
