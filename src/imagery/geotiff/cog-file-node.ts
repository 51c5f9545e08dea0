import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { AsideFile } from '../../files/aside-file.ts';
import { outputError } from '../replace-file-node.ts';
import type { RowSink } from '../row-sink.ts';
import { type CogOptions, CogWriter, type TileStore } from './cog-writer.ts';

const compress = promisify<Uint8Array, Uint8Array>(deflate);

/** Bytes that are collected before they are written. */
const CHUNK = 1 << 20;

/**
 * A Cloud Optimized GeoTIFF file that is written from rows ({@link CogWriter}). Tiles wait in a second file beside it;
 * both are made aside, and nothing is left behind where it fails. Throws an OutputError.
 */
export async function createCogFile(path: string, options: CogOptions): Promise<RowSink> {
  const file = await AsideFile.for(path).catch((cause: unknown) => {
    throw outputError(path, cause);
  });
  const tiles = await AsideFile.for(path);
  const handle = await open(tiles.aside, 'w+').catch((cause: unknown) => {
    throw outputError(path, cause);
  });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await handle.close().catch(() => {});
    await tiles.discard();
  };
  const abort = async () => {
    await close();
    await file.discard();
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      await abort();
      throw cause instanceof RangeError ? cause : outputError(path, cause);
    }
  };
  let writer: CogWriter;
  try {
    writer = new CogWriter(options, fileStore(handle), compress);
  } catch (error) {
    await abort();
    throw error;
  }
  return {
    write: (strip) => guarded(() => writer.write(strip)),
    finish: () =>
      guarded(async () => {
        await writePieces(file.aside, writer.finish());
        await close();
        await file.commit();
      }),
    abort,
  };
}

function fileStore(handle: FileHandle): TileStore {
  let end = 0;
  return {
    append: async (bytes) => {
      const offset = end;
      end += bytes.length;
      await writeAll(handle, bytes, offset);
      return offset;
    },
    read: async (offset, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      if (bytesRead !== length) throw new Error('a temporary file was cut short by another program');
      return bytes;
    },
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    let position = 0;
    let waiting: Uint8Array[] = [];
    let size = 0;
    const flush = async () => {
      await writeAll(handle, Buffer.concat(waiting), position);
      position += size;
      waiting = [];
      size = 0;
    };
    for await (const piece of pieces) {
      waiting.push(piece);
      size += piece.length;
      if (size >= CHUNK) await flush();
    }
    await flush();
  } finally {
    await handle.close();
  }
}
