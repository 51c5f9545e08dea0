/** Pickles plain values (protocol 2): objects become dicts. For tests, which must not need Python. */
export function writePickle(value: unknown): Uint8Array {
  const bytes: number[] = [0x80, 2];
  const text = (string: string) => {
    const encoded = new TextEncoder().encode(string);
    const length = encoded.length;
    bytes.push(
      0x58,
      length & 255,
      (length >> 8) & 255,
      (length >> 16) & 255,
      (length >> 24) & 255,
      ...encoded,
    );
  };
  const write = (item: unknown): void => {
    if (item === null || item === undefined) bytes.push(0x4e);
    else if (typeof item === 'boolean') bytes.push(item ? 0x88 : 0x89);
    else if (typeof item === 'number') {
      const data = new DataView(new ArrayBuffer(8));
      if (Number.isInteger(item)) {
        data.setInt32(0, item, true);
        bytes.push(0x4a, ...new Uint8Array(data.buffer, 0, 4));
      } else {
        data.setFloat64(0, item);
        bytes.push(0x47, ...new Uint8Array(data.buffer));
      }
    } else if (typeof item === 'string') text(item);
    else if (Array.isArray(item)) {
      bytes.push(0x5d, 0x28);
      item.forEach(write);
      bytes.push(0x65);
    } else {
      bytes.push(0x7d, 0x28);
      for (const [key, entry] of Object.entries(item)) {
        text(key);
        write(entry);
      }
      bytes.push(0x75);
    }
  };
  write(value);
  bytes.push(0x2e);
  return Uint8Array.from(bytes);
}
