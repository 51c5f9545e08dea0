/** Directories of a TIFF file as bytes: classic (32-bit offsets) or BigTIFF (64-bit offsets), little-endian. */

/** A tag with its values. Texts are ASCII or UTF-8 and get their closing NUL here. */
export type TiffTag =
  | { readonly tag: number; readonly type: 'short' | 'long' | 'double'; readonly values: ArrayLike<number> }
  | { readonly tag: number; readonly type: 'ascii'; readonly text: string }
  /** File offsets: 32 bits wide in classic files, 64 in BigTIFF. */
  | { readonly tag: number; readonly type: 'offset'; readonly values: ArrayLike<number> };

const TYPES = { ascii: 2, short: 3, long: 4, double: 12, offset64: 16 } as const;
const WIDTHS = { ascii: 1, short: 2, long: 4, double: 8, offset64: 8 } as const;

/** Bytes of the file header. */
export const tiffHeaderBytes = (bigTiff: boolean): number => (bigTiff ? 16 : 8);

/** The file header, which points to the first directory. */
export function encodeHeader(bigTiff: boolean, firstDirectory: number): Uint8Array {
  const bytes = new Uint8Array(tiffHeaderBytes(bigTiff));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4949, true);
  view.setUint16(2, bigTiff ? 43 : 42, true);
  if (bigTiff) {
    view.setUint16(4, 8, true);
    view.setBigUint64(8, BigInt(firstDirectory), true);
  } else view.setUint32(4, firstDirectory, true);
  return bytes;
}

function shape(tag: TiffTag, bigTiff: boolean) {
  const type = tag.type === 'offset' ? (bigTiff ? 'offset64' : 'long') : tag.type;
  const text = tag.type === 'ascii' ? new TextEncoder().encode(`${tag.text}\0`) : null;
  const count = text ? text.length : (tag as { values: ArrayLike<number> }).values.length;
  return { type, text, count, bytes: count * WIDTHS[type] } as const;
}

const even = (size: number): number => size + (size & 1);

/** Bytes of a directory with the values that follow it. */
export function directorySize(tags: readonly TiffTag[], bigTiff: boolean): number {
  const inline = bigTiff ? 8 : 4;
  let size = bigTiff ? 8 + 20 * tags.length + 8 : 2 + 12 * tags.length + 4;
  for (const tag of tags) {
    const { bytes } = shape(tag, bigTiff);
    if (bytes > inline) size += even(bytes);
  }
  return even(size);
}

/**
 * A directory with its values right behind it.
 * @param at where it will stand in the file
 * @param next where the next one will stand, 0 after the last
 */
export function encodeDirectory(
  tags: readonly TiffTag[],
  bigTiff: boolean,
  at: number,
  next: number,
): Uint8Array {
  const sorted = tags.toSorted((p, q) => p.tag - q.tag);
  const bytes = new Uint8Array(directorySize(tags, bigTiff));
  const view = new DataView(bytes.buffer);
  const inline = bigTiff ? 8 : 4;
  const word = (position: number, value: number) => {
    if (bigTiff) view.setBigUint64(position, BigInt(value), true);
    else view.setUint32(position, value, true);
  };
  let entry = bigTiff ? 8 : 2;
  if (bigTiff) word(0, sorted.length);
  else view.setUint16(0, sorted.length, true);
  let values = entry + sorted.length * (bigTiff ? 20 : 12) + (bigTiff ? 8 : 4);
  for (const tag of sorted) {
    const { type, text, count, bytes: size } = shape(tag, bigTiff);
    view.setUint16(entry, tag.tag, true);
    view.setUint16(entry + 2, TYPES[type], true);
    word(entry + 4, count);
    const place = entry + (bigTiff ? 12 : 8);
    let position = place;
    if (size > inline) {
      word(place, at + values);
      position = values;
      values += even(size);
    }
    if (text) bytes.set(text, position);
    else {
      const numbers = (tag as { values: ArrayLike<number> }).values;
      for (let i = 0; i < count; i++, position += WIDTHS[type]) {
        if (type === 'short') view.setUint16(position, numbers[i]!, true);
        else if (type === 'long') view.setUint32(position, numbers[i]!, true);
        else if (type === 'double') view.setFloat64(position, numbers[i]!, true);
        else view.setBigUint64(position, BigInt(numbers[i]!), true);
      }
    }
    entry += bigTiff ? 20 : 12;
  }
  word(entry, next);
  return bytes;
}
