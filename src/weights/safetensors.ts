import { SkyreferError } from '../errors/skyrefer-error.ts';
import {
  type DType,
  type ExternalFile,
  formatShape,
  type Shape,
  sizeOf,
  type TensorData,
} from '../graph/index.ts';
import { fromBfloat16, fromFloat16 } from './half.ts';

/** Element types of a safetensors file whose values this library reads. */
export type ReadableDType = 'F64' | 'F32' | 'F16' | 'BF16' | 'I64' | 'I32' | 'I8' | 'U8' | 'BOOL';
/** Those and the ones that it lists only. */
export type SafetensorsDType = ReadableDType | 'I16' | 'U16' | 'U32' | 'U64' | 'F8_E4M3' | 'F8_E5M2';

/** Where a tensor stands in its file. */
export interface TensorEntry {
  readonly dtype: SafetensorsDType;
  readonly shape: Shape;
  /** First byte, counted from the start of the file. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
}

/** A tensor that is to be written. */
export interface TensorDescription {
  readonly dtype: SafetensorsDType;
  readonly shape: Shape;
}

/** The same with its little-endian, row-major data of the element type. */
export interface TensorContent extends TensorDescription {
  readonly data: TensorData;
}

/** Bytes of a weights file, on disk or in memory. */
export interface ByteSource {
  /** File name without folders; names the file inside a compiled graph. */
  readonly name: string;
  /** Absolute path, where there is one. */
  readonly path?: string;
  readonly byteLength: number;
  /** A range of the bytes; may be a view that must not be written to. */
  slice(offset: number, length: number): Uint8Array;
  /** All bytes, where they cannot be had at once (`blobSource`). */
  read?(): Promise<Uint8Array>;
}

/** What a safetensors file says about itself. */
export interface SafetensorsHeader {
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A weights file is damaged, is of another kind, or lacks what is asked of it. */
export class WeightsError extends SkyreferError {
  override readonly name = 'WeightsError';
  readonly code = 'weights';
}

/** Bytes in memory as a source, as a browser has them after a download. */
export function byteSource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    byteLength: bytes.byteLength,
    slice: (offset, length) => bytes.subarray(offset, offset + length),
  };
}

const DTYPES: Readonly<Record<SafetensorsDType, { readonly bytes: number; readonly dtype: DType | null }>> = {
  F64: { bytes: 8, dtype: 'float64' },
  F32: { bytes: 4, dtype: 'float32' },
  F16: { bytes: 2, dtype: 'float16' },
  BF16: { bytes: 2, dtype: null },
  I64: { bytes: 8, dtype: 'int64' },
  I32: { bytes: 4, dtype: 'int32' },
  I8: { bytes: 1, dtype: 'int8' },
  U8: { bytes: 1, dtype: 'uint8' },
  BOOL: { bytes: 1, dtype: 'bool' },
  I16: { bytes: 2, dtype: null },
  U16: { bytes: 2, dtype: null },
  U32: { bytes: 4, dtype: null },
  U64: { bytes: 8, dtype: null },
  F8_E4M3: { bytes: 1, dtype: null },
  F8_E5M2: { bytes: 1, dtype: null },
};

/** Bytes before the JSON header: its length as a little-endian 64-bit number. */
const PREFIX = 8;
/** The format's own limit; it also keeps a damaged length from asking for gigabytes. */
const MAX_HEADER_BYTES = 100_000_000;

/** The graph's element type for a file's, or null for those that graphs do not have, bfloat16 among them. */
export function graphDType(dtype: SafetensorsDType): DType | null {
  return DTYPES[dtype].dtype;
}

/**
 * A safetensors file: named tensors, read from its header; the data stays where it is until it is asked for. Graph
 * initializers can point into it. Throws a WeightsError that names the file and the tensor where the header is damaged,
 * where a tensor's range does not fit its shape or leaves the file, and where two ranges overlap.
 *
 * @example
 * ```ts
 * import { SafetensorsFile } from 'skyrefer/web';
 * const header = new TextEncoder().encode('{"bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}');
 * const length = BigUint64Array.of(BigInt(header.length)); // little-endian, as the format has it
 * const file = new Blob([length, header, Float32Array.of(1, 2)]);
 * const weights = SafetensorsFile.fromBytes('ours', new Uint8Array(await file.arrayBuffer()));
 * console.log([...weights.tensors.keys()], weights.readTensor('bias').join(' ')); // [ 'bias' ] 1 2
 * ```
 */
export class SafetensorsFile implements ExternalFile {
  readonly name: string;
  readonly path?: string;
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly #source: ByteSource;

  /** @param header tensors and metadata under which to see the file; its own header by default */
  constructor(source: ByteSource, header: SafetensorsHeader = readHeader(source)) {
    this.#source = source;
    this.name = source.name;
    if (source.path !== undefined) this.path = source.path;
    this.tensors = header.tensors;
    this.metadata = header.metadata;
  }

  /** Reads a file that is in memory. */
  static fromBytes(name: string, bytes: Uint8Array): SafetensorsFile {
    return new SafetensorsFile(byteSource(name, bytes));
  }

  /** The same file with other names or ranges for its tensors. */
  view(tensors: ReadonlyMap<string, TensorEntry>): SafetensorsFile {
    return new SafetensorsFile(this.#source, { tensors, metadata: this.metadata });
  }

  has(name: string): boolean {
    return this.tensors.has(name);
  }

  /** Whole content of the file. */
  async read(): Promise<Uint8Array> {
    return (await this.#source.read?.()) ?? this.#source.slice(0, this.#source.byteLength);
  }

  /** Type, shape and place of a tensor; throws where the file has none of that name. */
  entry(name: string): TensorEntry {
    const entry = this.tensors.get(name);
    if (!entry) throw new WeightsError(`${this.#where()}: there is no tensor '${name}'`);
    return entry;
  }

  /** A tensor's bytes, copied. */
  readBytes(name: string): Uint8Array {
    const { offset, length } = this.entry(name);
    return new Uint8Array(this.#source.slice(offset, length)); // slice() of a Buffer would not copy
  }

  /**
   * A tensor's elements, copied, as the typed array of its type: F16 and BF16 as their bits in a Uint16Array, I64 as a
   * BigInt64Array, BOOL as a Uint8Array.
   */
  readTensor(name: string): TensorData {
    const { dtype } = this.entry(name);
    const { buffer } = this.readBytes(name);
    switch (dtype) {
      case 'F64':
        return new Float64Array(buffer);
      case 'F32':
        return new Float32Array(buffer);
      case 'F16':
      case 'BF16':
        return new Uint16Array(buffer);
      case 'I64':
        return new BigInt64Array(buffer);
      case 'I32':
        return new Int32Array(buffer);
      case 'I8':
        return new Int8Array(buffer);
      case 'U8':
      case 'BOOL':
        return new Uint8Array(buffer);
      default:
        throw new WeightsError(`${this.#where()}: tensor '${name}' is ${dtype}, whose values are not read`);
    }
  }

  /** A floating-point tensor of any precision as float32; throws for integers. */
  readFloat32(name: string): Float32Array {
    const { dtype } = this.entry(name);
    const data = this.readTensor(name);
    switch (dtype) {
      case 'F32':
        return data as Float32Array;
      case 'F64':
        return Float32Array.from(data as Float64Array);
      case 'F16':
        return fromFloat16(data as Uint16Array);
      case 'BF16':
        return fromBfloat16(data as Uint16Array);
      default:
        throw new WeightsError(
          `${this.#where()}: tensor '${name}' is ${dtype}; a floating-point type is needed`,
        );
    }
  }

  #where(): string {
    return this.path ?? this.name;
  }
}

function readHeader(source: ByteSource): SafetensorsHeader {
  const where = source.path ?? source.name;
  const fail = (problem: string): never => {
    throw new WeightsError(`${where}: ${problem}; download or build the file again`);
  };
  if (source.byteLength < PREFIX) {
    fail(`not a safetensors file, it has only ${source.byteLength} bytes`);
  }
  const prefix = source.slice(0, PREFIX);
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, PREFIX).getBigUint64(0, true));
  if (length > MAX_HEADER_BYTES || PREFIX + length > source.byteLength) {
    fail(
      `not a safetensors file or cut short: its header claims ${length} bytes, the file has ${source.byteLength}`,
    );
  }
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(source.slice(PREFIX, length)));
  } catch {
    fail('not a safetensors file: its header is not JSON');
  }
  if (!isRecord(header)) return fail('not a safetensors file: its header is not a JSON object');

  const dataStart = PREFIX + length;
  const tensors = new Map<string, TensorEntry>();
  const metadata: Record<string, string> = {};
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') {
      if (!isRecord(entry)) return fail('its metadata is not a JSON object');
      for (const [key, value] of Object.entries(entry)) {
        if (typeof value !== 'string') return fail(`its metadata '${key}' is no text`);
        metadata[key] = value;
      }
    } else {
      const problem = (text: string) => fail(`tensor '${name}': ${text}`);
      tensors.set(name, readEntry(entry, dataStart, source.byteLength, problem));
    }
  }
  const inOrder = [...tensors].sort(([, a], [, b]) => a.offset - b.offset);
  for (let i = 1; i < inOrder.length; i++) {
    const [previousName, previous] = inOrder[i - 1]!;
    const [name, entry] = inOrder[i]!;
    if (previous.offset + previous.length > entry.offset && entry.length > 0) {
      fail(`tensors '${previousName}' and '${name}' overlap`);
    }
  }
  return { tensors, metadata };
}

function readEntry(
  entry: unknown,
  dataStart: number,
  byteLength: number,
  fail: (problem: string) => never,
): TensorEntry {
  if (!isRecord(entry)) return fail('its header entry is not a JSON object');
  const { dtype, shape, data_offsets: range } = entry;
  if (typeof dtype !== 'string' || !Object.hasOwn(DTYPES, dtype)) {
    return fail(`element type ${shown(dtype)} is not one of ${Object.keys(DTYPES).join(', ')}`);
  }
  if (!isNaturals(shape)) return fail(`shape ${shown(shape)} is not a list of whole numbers`);
  if (!isNaturals(range) || range.length !== 2 || range[0]! > range[1]!) {
    return fail(`data_offsets ${shown(range)} are not a range of bytes`);
  }
  const length = range[1]! - range[0]!;
  const expected = sizeOf(shape) * DTYPES[dtype as SafetensorsDType].bytes;
  if (length !== expected) {
    return fail(`${dtype}[${formatShape(shape)}] takes ${expected} bytes, its range has ${length}`);
  }
  const offset = dataStart + range[0]!;
  if (offset + length > byteLength) {
    return fail(`its data ends at byte ${offset + length}, but the file has ${byteLength} (cut short?)`);
  }
  return { dtype: dtype as SafetensorsDType, shape, offset, length };
}

/** A file that is about to be written: its first bytes, then the tensors' data in this order. */
export interface SafetensorsLayout {
  readonly header: Uint8Array;
  readonly names: readonly string[];
}

/**
 * Lays a file out as other readers expect it: no gaps, and every tensor aligned to its element size. So the widest
 * elements come first, by name within a width, and spaces extend the header to a multiple of 8 bytes. The same tensors
 * always give the same bytes.
 */
export function layoutSafetensors(
  tensors: ReadonlyMap<string, TensorDescription & { readonly data?: TensorData }>,
  metadata: Readonly<Record<string, string>> = {},
): SafetensorsLayout {
  const names = [...tensors.keys()].sort((a, b) => {
    const width = DTYPES[tensors.get(b)!.dtype].bytes - DTYPES[tensors.get(a)!.dtype].bytes;
    return width || (a < b ? -1 : 1);
  });
  const entries: [string, unknown][] = [];
  if (Object.keys(metadata).length > 0) entries.push(['__metadata__', metadata]);
  let offset = 0;
  for (const name of names) {
    const { dtype, shape, data } = tensors.get(name)!;
    if (name === '__metadata__') throw new WeightsError(`a tensor cannot be called '${name}'`);
    const expected = sizeOf(shape) * DTYPES[dtype].bytes;
    if (data && data.byteLength !== expected) {
      throw new WeightsError(
        `tensor '${name}': ${dtype}[${formatShape(shape)}] takes ${expected} bytes, its data has ${data.byteLength}`,
      );
    }
    entries.push([name, { dtype, shape, data_offsets: [offset, offset + expected] }]);
    offset += expected;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const header = new Uint8Array(Math.ceil((PREFIX + json.length) / 8) * 8).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(header.length - PREFIX), true);
  header.set(json, PREFIX);
  return { header, names };
}

/** A whole safetensors file as bytes. */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, TensorContent>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const { header, names } = layoutSafetensors(tensors, metadata);
  const parts = [header, ...names.map((name) => bytesOf(tensors.get(name)!.data))];
  const file = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.byteLength;
  }
  return file;
}

/** A typed array's own bytes, as a view. */
export function bytesOf(data: TensorData): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** A value of a header in a message: short, and without following what it holds. */
function shown(value: unknown): string {
  const isShort = Array.isArray(value) && value.length <= 16;
  if (isShort && value.every((item) => typeof item !== 'object')) return JSON.stringify(value).slice(0, 80);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value)?.slice(0, 40);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNaturals(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
