import { sizeOf, type TensorData } from '../graph/index.ts';
import { PickleError, PickleGlobal, PickleTuple, unpickle } from './pickle.ts';
import {
  type ByteSource,
  type ReadableDType,
  type TensorContent,
  type TensorEntry,
  WeightsError,
} from './safetensors.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Storages that tensors may lie in, by their class in torch. */
const STORAGES: Readonly<Record<string, ReadableDType>> = {
  FloatStorage: 'F32',
  DoubleStorage: 'F64',
  HalfStorage: 'F16',
  BFloat16Storage: 'BF16',
  LongStorage: 'I64',
  IntStorage: 'I32',
  CharStorage: 'I8',
  ByteStorage: 'U8',
  BoolStorage: 'BOOL',
};

interface ElementArrayType {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): TensorData;
}

const ARRAYS: Readonly<Record<ReadableDType, ElementArrayType>> = {
  F64: Float64Array,
  F32: Float32Array,
  F16: Uint16Array,
  BF16: Uint16Array,
  I64: BigInt64Array,
  I32: Int32Array,
  I8: Int8Array,
  U8: Uint8Array,
  BOOL: Uint8Array,
};

/** A storage of a checkpoint, not yet read. */
class Storage {
  constructor(
    readonly dtype: ReadableDType,
    readonly key: string,
    readonly length: number,
  ) {}
}

/** A view of a storage, as torch pickles tensors. */
class StridedTensor {
  constructor(
    readonly storage: Storage,
    readonly offset: number,
    readonly shape: readonly number[],
    readonly strides: readonly number[],
  ) {}
}

/** Dicts that checkpoints wrap their tensors in. */
const WRAPPERS = ['model', 'state_dict'];

/** A tensor of a checkpoint, where it stands in the file. */
export interface TorchTensorEntry extends TensorEntry {
  /** Whether its elements lie one after another: then the range is the tensor, else the whole storage that it views. */
  readonly isRowMajor: boolean;
}

/**
 * Reads the tensors of a file that `torch.save` wrote: a dict of tensors, or one under `model` or `state_dict`. The
 * pickle inside is read by an unpickler that builds tensors and nothing else. Views of shared or strided storages become
 * tensors of their own. Throws a WeightsError that names the file, and what the pickle asked for where it was refused.
 * @param select names of the tensors to read; all by default
 */
export function readTorchCheckpoint(
  source: ByteSource,
  select: (name: string) => boolean = () => true,
): Map<string, TensorContent> {
  return naming(source, () => {
    const checkpoint = openCheckpoint(source);
    const contents = new Map<string, TensorContent>();
    for (const [name, tensor] of checkpoint.tensors) {
      if (!select(name)) continue;
      const { offset, storedSize } = checkpoint.locate(name, tensor);
      contents.set(name, materialise(tensor, source.slice(offset, storedSize)));
    }
    return contents;
  });
}

/**
 * Lists the tensors of a file that `torch.save` wrote, without reading their data: its storages lie in the file as they
 * are. Throws as `readTorchCheckpoint` does.
 */
export function readTorchEntries(source: ByteSource): Map<string, TorchTensorEntry> {
  return naming(source, () => {
    const checkpoint = openCheckpoint(source);
    const entries = new Map<string, TorchTensorEntry>();
    for (const [name, tensor] of checkpoint.tensors) {
      const { storage, offset: first, shape, strides } = tensor;
      const { offset, storedSize } = checkpoint.locate(name, tensor);
      const bytes = ARRAYS[storage.dtype].BYTES_PER_ELEMENT;
      const plain = isRowMajor(shape, strides);
      const range = plain
        ? { offset: offset + first * bytes, length: sizeOf(shape) * bytes }
        : { offset, length: storedSize };
      entries.set(name, { dtype: storage.dtype, shape, ...range, isRowMajor: plain });
    }
    return entries;
  });
}

/** Runs a reader and has its errors name the file. */
function naming<Result>(source: ByteSource, read: () => Result): Result {
  const where = source.path ?? source.name;
  try {
    return read();
  } catch (error) {
    if (error instanceof WeightsError) throw new WeightsError(`${where}: ${error.message}`);
    if (error instanceof PickleError) {
      throw new WeightsError(`${where}: ${error.message}; use weights from a source that you trust`);
    }
    throw new WeightsError(`${where}: not a checkpoint of torch.save (${(error as Error).message})`);
  }
}

interface Checkpoint {
  readonly tensors: ReadonlyMap<string, StridedTensor>;
  /** Where the storage of a tensor stands in the file. Throws where it is missing or too short for the tensor. */
  locate(name: string, tensor: StridedTensor): ZipEntry;
}

function openCheckpoint(source: ByteSource): Checkpoint {
  const archive = readZipDirectory(source);
  const { folder, pickle } = readPickle(source, archive);
  const tensors = new Map<string, StridedTensor>();
  for (const [name, value] of tensorDict(unpickle(pickle, { globals: GLOBALS, persistent: storageOf }))) {
    if (typeof name === 'string' && value instanceof StridedTensor) tensors.set(name, value);
  }
  if (tensors.size === 0) throw new WeightsError('it holds no tensors; save a state_dict');
  return {
    tensors,
    locate(name, { storage, offset, shape, strides }) {
      const entry = archive.get(`${folder}data/${storage.key}`);
      if (!entry) throw new WeightsError(`the data of tensor '${name}' is missing; the file is damaged`);
      const { storedSize } = stored(entry);
      const size = sizeOf(shape);
      const last = shape.reduce((index, length, axis) => index + (length - 1) * strides[axis]!, offset);
      if (
        storedSize < storage.length * ARRAYS[storage.dtype].BYTES_PER_ELEMENT ||
        size > storage.length ||
        (size > 0 && last >= storage.length)
      ) {
        throw new WeightsError(`tensor '${name}' does not fit into its storage; the file is damaged`);
      }
      return entry;
    },
  };
}

function readPickle(
  source: ByteSource,
  archive: ReadonlyMap<string, ZipEntry>,
): { folder: string; pickle: Uint8Array } {
  const read = (entry: ZipEntry) => source.slice(stored(entry).offset, entry.storedSize);
  const find = (file: string) =>
    [...archive.values()].find(({ name }) => name === file || name.endsWith(`/${file}`));
  const pickle = find('data.pkl');
  if (!pickle) throw new WeightsError('a zip archive, but not one of torch.save: it has no data.pkl');
  const order = find('byteorder');
  if (order && new TextDecoder().decode(read(order)) !== 'little') {
    throw new WeightsError('its tensors are big-endian; save it again on a little-endian machine');
  }
  return { folder: pickle.name.slice(0, -'data.pkl'.length), pickle: read(pickle) };
}

/** torch never compresses; an entry that claims to unfold into more than the file has is not torch's. */
function stored(entry: ZipEntry): ZipEntry {
  if (entry.compression === 0 && entry.storedSize === entry.size) return entry;
  throw new WeightsError(`entry '${entry.name}' is compressed; save the checkpoint with torch.save`);
}

function tensorDict(root: unknown): Map<unknown, unknown> {
  if (!(root instanceof Map)) throw new WeightsError('it holds no dict of tensors; save a state_dict');
  for (const key of WRAPPERS) {
    const inner = root.get(key);
    if (inner instanceof Map) return inner;
  }
  return root;
}

const GLOBALS: ReadonlyMap<string, PickleGlobal> = new Map(
  [
    new PickleGlobal('collections.OrderedDict', orderedDict),
    new PickleGlobal('torch._utils._rebuild_tensor_v2', rebuildTensor),
    new PickleGlobal('torch._utils._rebuild_parameter', ([tensor]) => tensor),
    ...Object.keys(STORAGES).map((name) => new PickleGlobal(`torch.${name}`)),
  ].map((global) => [global.name, global]),
);

function orderedDict([items]: readonly unknown[]): Map<unknown, unknown> {
  const dict = new Map<unknown, unknown>();
  if (items === undefined) return dict;
  if (!Array.isArray(items)) throw new PickleError('damaged pickle: OrderedDict needs a list of items');
  for (const item of items) {
    const [key, value] = item instanceof PickleTuple ? item.items : (item as unknown[]);
    dict.set(key, value);
  }
  return dict;
}

function storageOf(identifier: unknown): Storage {
  const [kind, type, key, , length] = identifier instanceof PickleTuple ? identifier.items : [];
  const dtype = type instanceof PickleGlobal ? STORAGES[type.name.slice('torch.'.length)] : undefined;
  if (kind !== 'storage' || !dtype || typeof key !== 'string' || !isNatural(length)) {
    throw new PickleError('damaged pickle: it refers to something that is not a tensor storage');
  }
  return new Storage(dtype, key, length);
}

function rebuildTensor([storage, offset, shape, strides]: readonly unknown[]): StridedTensor {
  const sizes = shape instanceof PickleTuple ? shape.items : null;
  const steps = strides instanceof PickleTuple ? strides.items : null;
  if (
    !(storage instanceof Storage) ||
    !isNatural(offset) ||
    !sizes?.every(isNatural) ||
    !steps?.every(isNatural) ||
    sizes.length !== steps.length
  ) {
    throw new PickleError('damaged pickle: a tensor has no valid storage, shape or strides');
  }
  return new StridedTensor(storage, offset, sizes as number[], steps as number[]);
}

/** Copies a view out of its storage into row-major order. */
function materialise(tensor: StridedTensor, bytes: Uint8Array): TensorContent {
  const { storage, offset, shape, strides } = tensor;
  const elements = elementsOf(storage, bytes);
  const size = sizeOf(shape);
  if (isRowMajor(shape, strides)) {
    return { dtype: storage.dtype, shape, data: elements.slice(offset, offset + size) };
  }
  const data = elements.slice(0, size);
  const index = new Array<number>(shape.length).fill(0);
  let position = offset;
  for (let i = 0; i < size; i++) {
    data[i] = elements[position]!;
    // Advance like an odometer: the last axis fastest, carrying over to the left.
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      position += strides[axis]!;
      index[axis]!++;
      if (index[axis]! < shape[axis]!) break;
      position -= strides[axis]! * shape[axis]!;
      index[axis] = 0;
    }
  }
  return { dtype: storage.dtype, shape, data };
}

/** A storage's bytes as its elements; a rest that is no whole element is left out. */
function elementsOf({ dtype }: Storage, bytes: Uint8Array): TensorData {
  const ElementArray = ARRAYS[dtype];
  const length = Math.floor(bytes.byteLength / ElementArray.BYTES_PER_ELEMENT);
  const aligned = bytes.byteOffset % ElementArray.BYTES_PER_ELEMENT === 0 ? bytes : new Uint8Array(bytes);
  return new ElementArray(aligned.buffer as ArrayBuffer, aligned.byteOffset, length);
}

function isRowMajor(shape: readonly number[], strides: readonly number[]): boolean {
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && strides[axis] !== step) return false;
    step *= shape[axis]!;
  }
  return true;
}

function isNatural(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
