/** Field types of a tag's values, as little-endian TIFF files have them. */
type Value =
  | { readonly short: readonly number[] }
  | { readonly long: readonly number[] }
  | { readonly long8: readonly number[] }
  | { readonly double: readonly number[] }
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
  /** Of any type and count, with the field for the value as it is: what no writer writes. */
  | { readonly type: number; readonly count: number; readonly field: number };

/** The tags of one directory by their numbers. */
export type Directory = Readonly<Record<number, Value>>;

/** Where a block's bytes went, for StripOffsets and the like. */
export const AT_DATA = -1;

/**
 * A little-endian TIFF file, for tests of what is read: the header, one block of data, then directories that follow each
 * other, and the values of their tags. A number of `AT_DATA` stands for the place of the data.
 */
export function tiffBytes(
  directories: readonly Directory[],
  data: Uint8Array = new Uint8Array(),
): Uint8Array {
  const parts: Uint8Array[] = [];
  const dataAt = 8;
  let end = dataAt + data.length + (data.length % 2);
  const offsets = directories.map((directory) => {
    const at = end;
    end += 2 + 12 * Object.keys(directory).length + 4;
    return at;
  });
  const place = (bytes: Uint8Array): number => {
    const at = end;
    parts.push(bytes, new Uint8Array(bytes.length % 2));
    end += bytes.length + (bytes.length % 2);
    return at;
  };
  const tables = directories.map((directory, index) => {
    const tags = Object.entries(directory).sort(([a], [b]) => Number(a) - Number(b));
    const table = new DataView(new ArrayBuffer(2 + 12 * tags.length + 4));
    table.setUint16(0, tags.length, true);
    for (const [row, [tag, value]] of tags.entries()) {
      const at = 2 + 12 * row;
      const { type, count, field } = encode(value, dataAt);
      table.setUint16(at, Number(tag), true);
      table.setUint16(at + 2, type, true);
      table.setUint32(at + 4, count, true);
      if (typeof field === 'number') table.setUint32(at + 8, field, true);
      else if (field.length <= 4) new Uint8Array(table.buffer).set(field, at + 8);
      else table.setUint32(at + 8, place(field), true);
    }
    table.setUint32(table.byteLength - 4, offsets[index + 1] ?? 0, true);
    return new Uint8Array(table.buffer);
  });
  const header = new DataView(new ArrayBuffer(8));
  header.setUint16(0, 0x4949, true);
  header.setUint16(2, 42, true);
  header.setUint32(4, offsets[0]!, true);
  return Uint8Array.from(
    Buffer.concat([
      new Uint8Array(header.buffer),
      data,
      new Uint8Array(data.length % 2),
      ...tables,
      ...parts,
    ]),
  );
}

function encode(value: Value, dataAt: number): { type: number; count: number; field: Uint8Array | number } {
  if ('type' in value) return value;
  if ('text' in value) {
    const bytes = new TextEncoder().encode(`${value.text}\0`);
    return { type: 2, count: bytes.length, field: bytes };
  }
  if ('bytes' in value) return { type: 7, count: value.bytes.length, field: value.bytes };
  const [type, numbers, make] =
    'short' in value
      ? ([3, value.short, (all: number[]) => Uint16Array.from(all)] as const)
      : 'long' in value
        ? ([4, value.long, (all: number[]) => Uint32Array.from(all)] as const)
        : 'long8' in value
          ? ([16, value.long8, (all: number[]) => BigUint64Array.from(all, BigInt)] as const)
          : ([12, value.double, (all: number[]) => Float64Array.from(all)] as const);
  const { buffer } = make(numbers.map((number) => (number === AT_DATA ? dataAt : number)));
  return { type, count: numbers.length, field: new Uint8Array(buffer) };
}

/** The tags of a small image in one strip or tile; more may be added, or others put in their place. */
export function imageTags(
  { width, height, tile }: { readonly width: number; readonly height: number; readonly tile?: number },
  more: Directory = {},
  byteCount = 1,
): Directory {
  const blocks = tile ? Math.ceil(width / tile) * Math.ceil(height / tile) : 1;
  const places = { long: new Array<number>(blocks).fill(AT_DATA) };
  const lengths = { long: new Array<number>(blocks).fill(byteCount) };
  return {
    256: { long: [width] },
    257: { long: [height] },
    258: { short: [8] },
    259: { short: [1] },
    262: { short: [1] },
    277: { short: [1] },
    ...(tile
      ? { 322: { long: [tile] }, 323: { long: [tile] }, 324: places, 325: lengths }
      : { 273: places, 278: { long: [height] }, 279: lengths }),
    ...more,
  };
}
