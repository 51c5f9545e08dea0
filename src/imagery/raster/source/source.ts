import { LruMap } from '../../../collections/lru-map.ts';
import { joinBytes, plainBytes } from '../../bytes.ts';
import { RasterError } from '../errors.ts';

/** The bytes of a raster, read in parts. Large files are never held as a whole. */
export interface RasterSource {
  /** For people; errors begin with it. */
  readonly name: string;
  /** Bytes, where they are known. */
  readonly size: number | null;
  /** Bytes that may be read of it as a whole, where its format needs that. Default 1 GiB. */
  readonly maxWhole?: number;
  /**
   * `length` bytes from `offset`; fewer only where the source ends. Throws a RasterError where they do not come, and
   * the signal's reason when it is aborted.
   */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** Frees what is held. Reading after that is an error. */
  close(): Promise<void>;
}

/** Bytes in memory, or a Blob or File, of which the browser reads parts. */
export function memorySource(content: Uint8Array | Blob, name: string): RasterSource {
  const bytes = content instanceof Uint8Array ? plainBytes(content) : null;
  const size = content instanceof Uint8Array ? content.byteLength : content.size;
  return {
    name,
    size,
    async read(offset, length, signal) {
      signal?.throwIfAborted();
      const end = Math.min(size, offset + length);
      if (bytes) return bytes.subarray(Math.min(offset, size), end);
      try {
        return new Uint8Array(await (content as Blob).slice(Math.min(offset, size), end).arrayBuffer());
      } catch (cause) {
        throw new RasterError(`${name} cannot be read any more; choose the file again`, 'unreadable', {
          cause,
        });
      }
    },
    close: async () => {},
  };
}

const CHUNK = 1 << 16;
const CHUNKS = 64;

/**
 * A source that answers small reads, of which a file's directory takes many, from chunks of 64 KiB that are kept; at
 * most 4 MiB of them. Reads longer than a chunk go straight through.
 */
export function chunkedSource(source: RasterSource): RasterSource {
  const chunks = new LruMap<number, Promise<Uint8Array>>(CHUNKS);
  const chunk = (index: number): Promise<Uint8Array> => {
    const known = chunks.get(index);
    if (known) return known;
    // Without a signal: several readers may wait for the same chunk.
    const read = source.read(index * CHUNK, CHUNK);
    read.catch(() => {
      chunks.delete(index); // nothing is given on: what was removed is the failed reading itself
    });
    chunks.set(index, read);
    return read;
  };
  return {
    name: source.name,
    get size() {
      return source.size;
    },
    async read(offset, length, signal) {
      if (length > CHUNK) return source.read(offset, length, signal);
      signal?.throwIfAborted();
      const first = Math.floor(offset / CHUNK);
      const last = Math.floor((offset + Math.max(1, length) - 1) / CHUNK);
      const parts = await Promise.all(
        Array.from({ length: last - first + 1 }, (_, index) => chunk(first + index)),
      );
      signal?.throwIfAborted();
      const start = offset - first * CHUNK;
      const bytes = parts.length === 1 ? parts[0]! : joinBytes(parts);
      return bytes.subarray(start, start + length);
    },
    close: () => source.close(),
  };
}

/** All of a source, up to a limit of bytes. Throws a RasterError above it. */
export async function readAll(
  source: RasterSource,
  limit: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const bytes = await source.read(0, Math.min(source.size ?? limit + 1, limit + 1), signal);
  if (bytes.byteLength > limit) {
    throw new RasterError(
      `${source.name} has more than the limit of ${limit} bytes, and its format has to be read as a whole; convert it to a tiled GeoTIFF`,
      'too-large',
    );
  }
  return bytes;
}
