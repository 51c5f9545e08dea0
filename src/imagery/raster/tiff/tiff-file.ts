import { RasterError } from '../errors.ts';
import type { RasterSource } from '../source/source.ts';
import { type TagEntry, TiffTags } from './tiff-tags.ts';

/** Entries that a directory has at most; real ones have some dozens. */
const MAX_ENTRIES = 4096;

/** One directory of a TIFF file. */
export interface TiffFileDirectory {
  readonly tags: TiffTags;
  /** Where the next directory lies; 0 where this is the last. */
  readonly next: number;
}

/** The frame of a TIFF or BigTIFF file (TIFF 6.0, section 2; BigTIFF as libtiff writes it): byte order and directories. */
export class TiffFile {
  private constructor(
    private readonly source: RasterSource,
    readonly littleEndian: boolean,
    private readonly big: boolean,
    /** Where the first directory lies. */
    readonly first: number,
  ) {}

  /** Reads the header. Throws a RasterError. */
  static async open(source: RasterSource, signal?: AbortSignal): Promise<TiffFile> {
    const bytes = await source.read(0, 16, signal);
    const view = viewOf(bytes);
    if (bytes.byteLength < 8) throw damagedTiff(source.name, 'it ends inside its header');
    const littleEndian = view.getUint16(0, false) === 0x4949;
    const big = view.getUint16(2, littleEndian) === 43;
    if (big && (bytes.byteLength < 16 || view.getUint16(4, littleEndian) !== 8)) {
      throw damagedTiff(source.name, 'its header is not that of a BigTIFF file');
    }
    const first = big ? Number(view.getBigUint64(8, littleEndian)) : view.getUint32(4, littleEndian);
    return new TiffFile(source, littleEndian, big, first);
  }

  /** Reads a directory's entries; values that lie elsewhere are read when they are asked for. Throws a RasterError. */
  async directoryAt(offset: number, signal?: AbortSignal): Promise<TiffFileDirectory> {
    const { source, littleEndian, big } = this;
    const { name } = source;
    const countBytes = big ? 8 : 2;
    const entryBytes = big ? 20 : 12;
    const valueBytes = big ? 8 : 4;
    const ended = () => damagedTiff(name, `it ends before or inside the directory at byte ${offset}`);
    if (!Number.isSafeInteger(offset)) throw ended();
    const head = await source.read(offset, countBytes, signal);
    if (head.byteLength < countBytes) throw ended();
    const count = big
      ? Number(viewOf(head).getBigUint64(0, littleEndian))
      : viewOf(head).getUint16(0, littleEndian);
    if (count === 0 || count > MAX_ENTRIES) {
      throw damagedTiff(name, `a directory of ${count} entries at byte ${offset}`);
    }
    const bytes = await source.read(offset + countBytes, count * entryBytes + valueBytes, signal);
    if (bytes.byteLength < count * entryBytes) throw ended();
    const view = viewOf(bytes);
    const entries = new Map<number, TagEntry>();
    for (let at = 0; at < count * entryBytes; at += entryBytes) {
      const tag = view.getUint16(at, littleEndian);
      if (entries.has(tag)) continue;
      entries.set(tag, {
        type: view.getUint16(at + 2, littleEndian),
        count: big ? Number(view.getBigUint64(at + 4, littleEndian)) : view.getUint32(at + 4, littleEndian),
        value: bytes.subarray(at + entryBytes - valueBytes, at + entryBytes),
      });
    }
    // Files that end without the place of a next directory have none.
    const tail = bytes.byteLength < count * entryBytes + valueBytes ? null : count * entryBytes;
    const next =
      tail === null
        ? 0
        : big
          ? Number(view.getBigUint64(tail, littleEndian))
          : view.getUint32(tail, littleEndian);
    return { tags: new TiffTags(source, littleEndian, entries), next };
  }
}

/** The error for a file whose structure makes no sense. */
export function damagedTiff(name: string, what: string, cause?: unknown): RasterError {
  return new RasterError(
    `${name} is a damaged or truncated TIFF file (${what}); download or export it again`,
    'damaged',
    cause === undefined ? {} : { cause },
  );
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
