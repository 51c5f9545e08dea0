import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { crc32, createDeflate } from 'node:zlib';
import { AsideFile } from '../files/aside-file.ts';
import { outputError } from './replace-file-node.ts';
import type { RowSink } from './row-sink.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** PNG's own limit on a side. */
const LONGEST_SIDE = 2 ** 31 - 1;

/**
 * A PNG file of one 8-bit grey channel that is written from rows: image libraries want the whole picture at once, which
 * a large image's mask is too large for. Throws an OutputError.
 */
export async function createGreyPng(
  path: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<RowSink> {
  if (![width, height].every((side) => Number.isInteger(side) && side >= 1 && side <= LONGEST_SIDE)) {
    throw new RangeError(`PNG: sides must be positive integers, got ${width} x ${height}`);
  }
  const file = await AsideFile.for(path).catch((cause: unknown) => {
    throw outputError(path, cause);
  });
  const output = createWriteStream(file.aside, { flags: 'wx' });
  const deflate = createDeflate({ level: 6, chunkSize: 1 << 16 });
  let failure: unknown = null;
  const done = finished(output).catch((cause: unknown) => {
    failure ??= cause;
    deflate.destroy();
  });
  deflate.on('data', (data: Uint8Array) => output.write(chunk('IDAT', data)));
  const compressed = finished(deflate).catch((cause: unknown) => {
    failure ??= cause;
  });
  const abort = async () => {
    deflate.destroy();
    output.destroy();
    await done;
    await file.discard();
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
      if (failure) throw failure;
    } catch (cause) {
      await abort();
      throw cause instanceof RangeError ? cause : outputError(path, failure ?? cause);
    }
  };
  let rowsTaken = 0;
  await guarded(async () => {
    output.write(SIGNATURE);
    output.write(chunk('IHDR', header(width, height)));
    await once(output, 'open');
  });
  return {
    write: (strip) =>
      guarded(async () => {
        const rows = strip.length / width;
        if (!Number.isInteger(rows) || rowsTaken + rows > height) {
          throw new RangeError(
            `PNG: a strip of ${strip.length} pixels does not fit after ${rowsTaken} of ${height} rows of ${width}`,
          );
        }
        rowsTaken += rows;
        const full = !deflate.write(filtered(strip, width));
        if (full && !failure) await Promise.race([once(deflate, 'drain'), done]);
        if (output.writableNeedDrain && !failure) await Promise.race([once(output, 'drain'), done]);
      }),
    finish: () =>
      guarded(async () => {
        if (rowsTaken !== height) throw new RangeError(`PNG: ${rowsTaken} of ${height} rows were given`);
        deflate.end();
        await compressed;
        output.end(chunk('IEND', new Uint8Array(0)));
        await done;
        if (failure) throw failure;
        await file.commit();
      }),
    abort,
  };
}

function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  view.setUint8(8, 8); // bits; then colour type grey, and the only compression, filters and no interlacing: 0
  return bytes;
}

/** Rows with their filter bytes: 0, since masks compress best as they are. */
function filtered(strip: Uint8Array, width: number): Uint8Array {
  const rows = strip.length / width;
  const bytes = new Uint8Array(rows * (width + 1));
  for (let row = 0; row < rows; row++) {
    bytes.set(strip.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
