import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Shape, sizeOf } from '../graph/index.ts';
import { isTorchCheckpoint } from './checkpoint.ts';
import { type SafetensorsDType, SafetensorsFile, type TensorEntry, WeightsError } from './safetensors.ts';
import { fileByteSource } from './safetensors-node.ts';
import { parseShardIndex } from './sharded.ts';
import { readTorchEntries } from './torch-checkpoint.ts';

/** A tensor as a weights file lists it. */
export interface ListedTensor {
  readonly name: string;
  readonly dtype: SafetensorsDType;
  readonly shape: Shape;
  /** Numbers. */
  readonly count: number;
  readonly bytes: number;
  /** Name of the file that it lies in. */
  readonly file: string;
}

/** What a weights file holds, told without reading the weights. */
export interface WeightsListing {
  readonly path: string;
  readonly format: 'safetensors' | 'torch' | 'sharded';
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** In the files' own order. */
  readonly tensors: readonly ListedTensor[];
  readonly metadata: Readonly<Record<string, string>>;
  /** Contradictions between an index and its shards. */
  readonly problems: readonly string[];
}

/**
 * Lists the tensors of a safetensors file, a file of torch.save (.pt, .pth, .bin; by an unpickler that builds tensors and
 * nothing else) or a sharded checkpoint (by its index); of the weights themselves nothing is read.
 * @throws WeightsError that names the file where it is of no such kind, damaged, or a shard is missing
 */
export function inspectWeights(path: string): WeightsListing {
  return path.endsWith('.index.json') ? inspectSharded(path) : inspectFile(path);
}

function inspectFile(path: string): WeightsListing {
  const source = fileByteSource(path);
  const file = { name: source.name, bytes: source.byteLength };
  if (isTorchCheckpoint(source)) {
    const tensors = listed(readTorchEntries(source), source.name);
    return { path, format: 'torch', files: [file], tensors, metadata: {}, problems: [] };
  }
  if (isOldPickle(source.slice(0, 2))) {
    throw new WeightsError(
      `${path} is a pickle without an archive, as torch.save wrote before version 1.6; load it with torch and save it again`,
    );
  }
  const { tensors, metadata } = new SafetensorsFile(source);
  return {
    path,
    format: 'safetensors',
    files: [file],
    tensors: listed(tensors, source.name),
    metadata,
    problems: [],
  };
}

/** The first opcode of a binary pickle names its protocol. */
const isOldPickle = (start: Uint8Array): boolean => start[0] === 0x80 && start[1]! >= 2 && start[1]! <= 5;

function listed(tensors: ReadonlyMap<string, TensorEntry>, file: string): ListedTensor[] {
  return [...tensors].map(([name, { dtype, shape, length }]) => ({
    name,
    dtype,
    shape,
    count: sizeOf(shape),
    bytes: length,
    file,
  }));
}

function inspectSharded(path: string): WeightsListing {
  const index = parseShardIndex(readText(path), path);
  const names = [...new Set(index.fileOf.values())].sort();
  const shards = names.map((name) => inspectFile(join(dirname(path), name)));
  const tensors = shards.flatMap((shard) => shard.tensors);
  const problems: string[] = [];
  const found = new Map(tensors.map((tensor) => [tensor.name, tensor.file]));
  for (const [name, file] of index.fileOf) {
    const actual = found.get(name);
    if (actual === undefined) problems.push(`tensor '${name}' is in no shard; the index has it in ${file}`);
    else if (actual !== file) problems.push(`tensor '${name}' is in ${actual}; the index has it in ${file}`);
  }
  for (const [name, file] of found) {
    if (!index.fileOf.has(name)) problems.push(`tensor '${name}' of ${file} is not in the index`);
  }
  const bytes = tensors.reduce((sum, tensor) => sum + tensor.bytes, 0);
  if (index.totalSize !== null && index.totalSize !== bytes) {
    problems.push(`the tensors have ${bytes} bytes; the index says ${index.totalSize}`);
  }
  return {
    path,
    format: 'sharded',
    files: shards.flatMap(({ files }) => files),
    tensors,
    metadata: Object.assign({}, ...shards.map(({ metadata }) => metadata)),
    problems,
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new WeightsError(
      `cannot open ${basename(path)}: ${missing ? `there is no ${path}; check the path` : (error as Error).message}`,
    );
  }
}
