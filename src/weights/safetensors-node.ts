import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { writeAside } from '../files/write-aside.ts';
import type { TensorData } from '../graph/index.ts';
import {
  type ByteSource,
  bytesOf,
  layoutSafetensors,
  SafetensorsFile,
  type TensorContent,
  type TensorDescription,
  WeightsError,
} from './safetensors.ts';

/** One read system call takes less than 2 GiB. */
const MAX_READ_BYTES = 2 ** 30;

/** Opens a safetensors file on disk; only its header is read now. Throws a WeightsError that names the path. */
export function openSafetensors(path: string, name?: string): SafetensorsFile {
  return new SafetensorsFile(fileByteSource(path, name));
}

/**
 * A file on disk as a source of bytes. It keeps no descriptor: each range opens the file, so there is nothing to
 * dispose of.
 * @param name how compiled graphs call the file; the path's last part by default
 */
export function fileByteSource(path: string, name: string = basename(path)): ByteSource {
  const absolute = resolve(path);
  const byteLength = withDescriptor(absolute, (descriptor) => {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) {
      throw new WeightsError(`${absolute} is not a file; give the path of a weights file`);
    }
    return stats.size;
  });
  return {
    name,
    path: absolute,
    byteLength,
    slice(offset, length) {
      const end = Math.min(offset + length, byteLength);
      const bytes = new Uint8Array(Math.max(0, end - offset));
      withDescriptor(absolute, (descriptor) => {
        let filled = 0;
        while (filled < bytes.length) {
          const length = Math.min(bytes.length - filled, MAX_READ_BYTES);
          const count = readSync(descriptor, bytes, filled, length, offset + filled);
          if (count === 0) throw new WeightsError(`${absolute} became shorter while it was read; try again`);
          filled += count;
        }
      });
      return bytes;
    },
  };
}

/** Writes a safetensors file: aside first, then renamed, so that no reader ever sees half a file. */
export async function writeSafetensors(
  path: string,
  tensors: ReadonlyMap<string, TensorContent>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  await writeSafetensorsPiecewise(path, tensors, (name) => tensors.get(name)!.data, metadata);
}

/**
 * The same for files that are larger than the memory: each tensor's data is made when it is its turn to be written.
 * @param make called once per tensor, in the order of the file
 */
export async function writeSafetensorsPiecewise(
  path: string,
  tensors: ReadonlyMap<string, TensorDescription>,
  make: (name: string) => TensorData,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { header, names } = layoutSafetensors(tensors, metadata);
  await writeAside(path, async (aside) => {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(header);
      for (const name of names) {
        const tensor = { ...tensors.get(name)!, data: make(name) };
        layoutSafetensors(new Map([[name, tensor]])); // throws where the data does not fit
        await file.writeFile(bytesOf(tensor.data));
      }
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

function withDescriptor<Result>(path: string, use: (descriptor: number) => Result): Result {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const remedy = missing ? 'no such file; check the path' : (error as Error).message;
    throw new WeightsError(`cannot open weights file ${path}: ${remedy}`);
  }
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
