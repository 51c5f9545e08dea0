import type { ByteSource } from './safetensors.ts';

/** A file inside a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 where the bytes are stored as they are. */
  readonly compression: number;
  /** Bytes in the archive, and what they unfold into. */
  readonly storedSize: number;
  readonly size: number;
  /** First byte of the data, counted from the start of the archive. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, size: 22, comment: 0xffff };
const LOCATOR = { signature: 0x07064b50, size: 20 };
const END_64 = { signature: 0x06064b50, size: 56 };
const ENTRY = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
/** Number of the extra field that has what 32 bits cannot hold. */
const EXTRA_64 = 1;
const TOO_BIG = 0xffffffff;

/**
 * Reads a zip archive's directory, and of its files nothing: archives of many gigabytes can be looked at. Archives with
 * 64-bit fields are read, those of several parts are not.
 * @throws Error where it is no zip archive or is cut short
 */
export function readZipDirectory(source: ByteSource): Map<string, ZipEntry> {
  const { offset, size } = findDirectory(source);
  if (offset + size > source.byteLength) throw new Error('its directory lies beyond its end');
  const view = viewOf(source.slice(offset, size));
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at < size; ) {
    if (at + ENTRY.size > size || view.getUint32(at, true) !== ENTRY.signature)
      throw new Error('damaged directory');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const next = at + ENTRY.size + nameLength + extraLength + commentLength;
    if (next > size) throw new Error('damaged directory');
    const name = new TextDecoder().decode(bytesOf(view, at + ENTRY.size, nameLength));
    const fields = {
      size: view.getUint32(at + 24, true),
      storedSize: view.getUint32(at + 20, true),
      local: view.getUint32(at + 42, true),
    };
    readWideFields(view, at + ENTRY.size + nameLength, extraLength, fields);
    entries.set(name, {
      name,
      compression: view.getUint16(at + 10, true),
      storedSize: fields.storedSize,
      size: fields.size,
      offset: dataOffset(source, fields.local, fields.storedSize),
    });
    at = next;
  }
  return entries;
}

/** Finds the directory from the archive's end; behind the end record there may be a comment. */
function findDirectory(source: ByteSource): { offset: number; size: number } {
  const tailLength = Math.min(source.byteLength, END.size + END.comment + LOCATOR.size);
  const tailStart = source.byteLength - tailLength;
  const tail = viewOf(source.slice(tailStart, tailLength));
  for (let at = tailLength - END.size; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END.signature) continue;
    const locator = at - LOCATOR.size;
    if (locator >= 0 && tail.getUint32(locator, true) === LOCATOR.signature) {
      const start = wide(tail, locator + 8);
      const end = viewOf(source.slice(start, END_64.size));
      if (end.byteLength < END_64.size || end.getUint32(0, true) !== END_64.signature)
        throw new Error('damaged end record');
      return { size: wide(end, 40), offset: wide(end, 48) };
    }
    return { size: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
  }
  throw new Error('no end record, it may be cut short');
}

/** Replaces fields that are too big for 32 bits by those of the extra field, which has them in this order. */
function readWideFields(
  view: DataView,
  start: number,
  length: number,
  fields: { size: number; storedSize: number; local: number },
): void {
  for (let at = start; at + 4 <= start + length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > start + length) throw new Error('damaged directory');
    if (view.getUint16(at, true) === EXTRA_64) {
      let position = at + 4;
      for (const name of ['size', 'storedSize', 'local'] as const) {
        if (fields[name] !== TOO_BIG) continue;
        if (position + 8 > end) throw new Error('damaged directory');
        fields[name] = wide(view, position);
        position += 8;
      }
    }
    at = end;
  }
}

/** The data stands behind a header of its own, whose extra field may differ from the directory's. */
function dataOffset(source: ByteSource, local: number, storedSize: number): number {
  const header = viewOf(source.slice(local, LOCAL.size));
  if (header.byteLength < LOCAL.size || header.getUint32(0, true) !== LOCAL.signature)
    throw new Error('damaged entry');
  const offset = local + LOCAL.size + header.getUint16(26, true) + header.getUint16(28, true);
  if (offset + storedSize > source.byteLength) throw new Error('an entry lies beyond its end');
  return offset;
}

function wide(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Error('damaged size');
  return Number(value);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (view: DataView, at: number, length: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, length);
