import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import type { ImageEmbedding } from '../../programs/image-program.ts';
import { float32 } from '../../runtime/index.ts';
import { ArchiveError } from '../archive-error.ts';
import { blockCosines, byFrequency } from './block-cosines.ts';

/** Bytes that a window takes at most. */
export const MOST_BYTES = 200_000;

const VERSION = 1;
/** Version, then of each map: grid and channels (uint16), step (float32). */
const HEADER_BYTES = 1 + 2 * 8;
const LARGEST_CODE = 127;
/**
 * Step of rounding at which packing begins, in standard deviations of a map's coefficients; from there on it grows until the window fits. Whether
 * something is there hardly depends on it, masks do a little: docs/archive.md has the figures.
 */
const FIRST_STEP = 1.25;
const STEP_GROWTH = 1.06;

const [deflate, inflate] = [promisify(deflateRaw), promisify(inflateRaw)];

/** One of the two maps as cells: (grid, grid, channels). */
interface CellMap {
  readonly grid: number;
  readonly channels: number;
  readonly cells: Float32Array;
}

/** Cells as a mean for each channel, and the cosine coefficients of what is left. */
interface Coefficients extends Omit<CellMap, 'cells'> {
  /** (channels) */
  readonly means: Float32Array;
  /** (grid, grid, channels) */
  readonly values: Float32Array;
  /** Standard deviation of the values. */
  readonly deviation: number;
}

/**
 * What the model needs to ask a further sentence of an image, in few bytes: the visual tokens F and the image embedding F(2), as cosine
 * coefficients of blocks, rounded to multiples of a step of each map's own, by Huffman's code. The finer levels s0 and s1 are not kept: they sharpen masks, and nothing else depends on them.
 * @param most bytes
 */
export async function packEmbedding(
  { visualTokens, imageEmbedding }: ImageEmbedding,
  most: number = MOST_BYTES,
): Promise<Uint8Array> {
  const maps = [tokenCells(visualTokens), embeddingCells(imageEmbedding)].map(coefficientsOf);
  for (let step = FIRST_STEP; ; step *= STEP_GROWTH) {
    const steps = maps.map(({ deviation }) => Math.fround(step * deviation) || 1);
    const codes = Buffer.concat(maps.map((map, index) => roundedCodes(map, steps[index]!)));
    const packed = await pack(codes);
    const bytes = Buffer.concat([headerOf(maps, steps), ...maps.map(({ means }) => asBytes(means)), packed]);
    if (bytes.length <= most) return bytes;
    if (codes.every((code) => code === 0)) throw new RangeError(`an embedding does not fit ${most} bytes`);
  }
}

/** What `packEmbedding` kept. Throws an ArchiveError for bytes that are none. */
export async function unpackEmbedding(bytes: Uint8Array): Promise<ImageEmbedding> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint8(0) !== VERSION) throw notOurs();
  const heads = [1, 9].map((at) => ({
    grid: view.getUint16(at, true),
    channels: view.getUint16(at + 2, true),
    step: view.getFloat32(at + 4, true),
  }));
  const codesAt = HEADER_BYTES + 4 * (heads[0]!.channels + heads[1]!.channels);
  const length = heads.reduce((sum, { grid, channels }) => sum + grid * grid * channels, 0);
  const codes = await inflate(bytes.subarray(codesAt), { maxOutputLength: Math.max(1, length) }).catch(
    () => null,
  );
  if (codes?.length !== length) throw notOurs();
  let [meansAt, from] = [HEADER_BYTES, 0];
  const [tokens, embedding] = heads.map(({ grid, channels, step }) => {
    const means = Float32Array.from({ length: channels }, (_, at) => view.getFloat32(meansAt + 4 * at, true));
    const own = new Int8Array(codes.buffer, codes.byteOffset + from, grid * grid * channels);
    meansAt += 4 * channels;
    from += own.length;
    return cellsOf(own, { grid, channels, step, means });
  }) as [CellMap, CellMap];
  return {
    visualTokens: float32(tokens.cells, [1, tokens.grid ** 2, tokens.channels]),
    imageEmbedding: float32(transposed(embedding.cells, embedding.grid ** 2, embedding.channels), [
      1,
      embedding.channels,
      embedding.grid,
      embedding.grid,
    ]),
  };
}

const notOurs = (): ArchiveError =>
  new ArchiveError(
    "a window's embedding is damaged, or of another version of skyrefer; let its scene be answered again: skyrefer archive retry --all",
    'version',
  );

/** F (1, Ni, d) lies as cells already. */
function tokenCells({ data, shape }: ImageEmbedding['visualTokens']): CellMap {
  const [, count, channels] = shape as [number, number, number];
  return { grid: Math.sqrt(count), channels, cells: data };
}

/** F(2) (1, 256, h, w) has its channels first. */
function embeddingCells({ data, shape }: ImageEmbedding['imageEmbedding']): CellMap {
  const [, channels, grid] = shape as [number, number, number, number];
  return { grid, channels, cells: transposed(data, channels, grid * grid) };
}

/** (rows, columns) -> (columns, rows) */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = values[row * columns + column]!;
  }
  return turned;
}

function coefficientsOf({ grid, channels, cells }: CellMap): Coefficients {
  const count = grid * grid;
  const sums = new Float64Array(channels);
  for (let at = 0; at < cells.length; at++) sums[at % channels]! += cells[at]!;
  const means = Float32Array.from(sums, (sum) => sum / count);
  const rest = cells.slice();
  addToCells(rest, means, -1);
  const values = blockCosines(rest, grid, channels, 'forward');
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  return { grid, channels, means, values, deviation: Math.sqrt(squares / values.length) };
}

/** Adds a vector, or its opposite, to every cell. */
function addToCells(cells: Float32Array, vector: Float32Array, sign: 1 | -1): void {
  for (let cell = 0; cell < cells.length; cell += vector.length) {
    for (let channel = 0; channel < vector.length; channel++)
      cells[cell + channel]! += sign * vector[channel]!;
  }
}

/** Signed bytes. */
function roundedCodes({ grid, channels, values }: Coefficients, step: number): Uint8Array {
  const codes = new Int8Array(values.length);
  let at = 0;
  for (const place of byFrequency(grid)) {
    for (let channel = 0; channel < channels; channel++) {
      const code = Math.round(values[place * channels + channel]! / step);
      codes[at++] = Math.max(-LARGEST_CODE, Math.min(LARGEST_CODE, code));
    }
  }
  return new Uint8Array(codes.buffer);
}

function cellsOf(
  codes: Int8Array,
  {
    grid,
    channels,
    step,
    means,
  }: Omit<CellMap, 'cells'> & { readonly step: number; readonly means: Float32Array },
): CellMap {
  const values = new Float32Array(codes.length);
  let at = 0;
  for (const place of byFrequency(grid)) {
    for (let channel = 0; channel < channels; channel++)
      values[place * channels + channel] = codes[at++]! * step;
  }
  const cells = blockCosines(values, grid, channels, 'inverse');
  addToCells(cells, means, 1);
  return { grid, channels, cells };
}

/** Numbers of one or two bits are smaller without references to what came before; long runs of zeros with them. */
async function pack(codes: Uint8Array): Promise<Buffer> {
  const [plain, referring] = await Promise.all([
    deflate(codes, { strategy: constants.Z_HUFFMAN_ONLY }),
    deflate(codes, { strategy: constants.Z_RLE }),
  ]);
  return plain.length <= referring.length ? plain : referring;
}

function headerOf(maps: readonly Coefficients[], steps: readonly number[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  header.setUint8(0, VERSION);
  for (const [index, { grid, channels }] of maps.entries()) {
    header.setUint16(1 + 8 * index, grid, true);
    header.setUint16(3 + 8 * index, channels, true);
    header.setFloat32(5 + 8 * index, steps[index]!, true);
  }
  return new Uint8Array(header.buffer);
}

const asBytes = (values: Float32Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
