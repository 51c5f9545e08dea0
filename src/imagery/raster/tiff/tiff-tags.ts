import { SkyreferError } from '../../../errors/skyrefer-error.ts';
import type { RasterSource } from '../source/source.ts';

/** One entry of a directory, as it stands there. */
export interface TagEntry {
  readonly type: number;
  readonly count: number;
  /** The field for the value: the values themselves where they fit, else the place where they lie. */
  readonly value: Uint8Array;
}

/** A tag's values make no sense. The caller says which file it is. */
export class TagError extends SkyreferError {
  override readonly name = 'TagError';
  readonly code = 'raster/tag';
}

interface FieldType {
  readonly bytes: number;
  readonly read: (view: DataView, at: number, littleEndian: boolean) => number;
}

const byte: FieldType = { bytes: 1, read: (view, at) => view.getUint8(at) };
const long: FieldType = { bytes: 4, read: (view, at, little) => view.getUint32(at, little) };
const long8: FieldType = { bytes: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) };
const ASCII = 2;
const UNDEFINED = 7;
/** Field types whose values are numbers. RATIONAL is of no tag that is read here. */
const TYPES: Readonly<Record<number, FieldType>> = {
  1: byte,
  [ASCII]: byte,
  3: { bytes: 2, read: (view, at, little) => view.getUint16(at, little) },
  4: long,
  6: { bytes: 1, read: (view, at) => view.getInt8(at) },
  [UNDEFINED]: byte,
  8: { bytes: 2, read: (view, at, little) => view.getInt16(at, little) },
  9: { bytes: 4, read: (view, at, little) => view.getInt32(at, little) },
  11: { bytes: 4, read: (view, at, little) => view.getFloat32(at, little) },
  12: { bytes: 8, read: (view, at, little) => view.getFloat64(at, little) },
  13: long, // IFD
  16: long8,
  17: { bytes: 8, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
  18: long8, // IFD8
};

/** Bytes of the values of one tag. Offsets of blocks may have more, since the image says how many they are. */
const MAX_TAG_BYTES = 2 ** 20;

/** The tags of one directory by their numbers. Values are read when they are asked for, and never more than make sense. */
export class TiffTags {
  constructor(
    private readonly source: RasterSource,
    private readonly littleEndian: boolean,
    private readonly entries: ReadonlyMap<number, TagEntry>,
  ) {}

  has(tag: number): boolean {
    return this.entries.has(tag);
  }

  /** How many values a tag claims to have. */
  count(tag: number): number {
    return this.entries.get(tag)?.count ?? 0;
  }

  /** A tag's first value. Throws a TagError where it is no number. */
  async number(tag: number, otherwise: number): Promise<number> {
    return (await this.values(tag, 1))[0] ?? otherwise;
  }

  /** All values of a tag, none where it is absent or text. Throws a TagError for more than 1 MiB of them. */
  async numbers(tag: number): Promise<number[]> {
    return this.entries.get(tag)?.type === ASCII ? [] : Array.from(await this.values(tag));
  }

  /** The bytes of a tag, null where it is absent. */
  async bytes(tag: number): Promise<Uint8Array | null> {
    return this.has(tag) ? Uint8Array.from(await this.values(tag)) : null;
  }

  /** A tag's text without the NULs at its end, null where it is absent or no text. */
  async text(tag: number): Promise<string | null> {
    if (this.entries.get(tag)?.type !== ASCII) return null;
    const bytes = Uint8Array.from(await this.values(tag));
    return new TextDecoder().decode(bytes.subarray(0, bytes.findLastIndex((value) => value !== 0) + 1));
  }

  /**
   * The first `most` values of a tag, fewer where it has fewer. Throws a TagError for values that lie beyond the file's
   * end, are of no known type, or are too many.
   */
  async values(
    tag: number,
    most = Number.POSITIVE_INFINITY,
    signal?: AbortSignal,
  ): Promise<ArrayLike<number>> {
    const entry = this.entries.get(tag);
    if (!entry || entry.count === 0) return [];
    const type = TYPES[entry.type];
    if (!type) throw new TagError(`tag ${tag} is of type ${entry.type}`);
    const count = Math.min(entry.count, most);
    const length = count * type.bytes;
    if (most === Number.POSITIVE_INFINITY && length > MAX_TAG_BYTES) {
      throw new TagError(`tag ${tag} has ${entry.count} values`);
    }
    const bytes = await this.valueBytes(tag, entry, type.bytes, length, signal);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++) values[i] = type.read(view, i * type.bytes, this.littleEndian);
    return values;
  }

  private async valueBytes(
    tag: number,
    { count, value }: TagEntry,
    valueSize: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<Uint8Array> {
    if (count * valueSize <= value.byteLength) return value.subarray(0, length);
    const field = new DataView(value.buffer, value.byteOffset, value.byteLength);
    const offset =
      value.byteLength === 8
        ? Number(field.getBigUint64(0, this.littleEndian))
        : field.getUint32(0, this.littleEndian);
    const { size } = this.source;
    const beyond = () => new TagError(`the values of tag ${tag} lie beyond its end`);
    if (!Number.isSafeInteger(offset) || (size !== null && offset + length > size)) throw beyond();
    const bytes = await this.source.read(offset, length, signal);
    if (bytes.byteLength < length) throw beyond();
    return bytes;
  }
}
