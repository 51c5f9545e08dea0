/** Samples of the shown bands of a part of a level: NaN where there is no data. Bands may share an array. */
export interface Patch {
  /** Row-major, `width` x `height` of the part that was asked for. */
  readonly bands: readonly [BandSamples, BandSamples, BandSamples];
}

export type BandSamples = Float32Array | Float64Array;

/** Whole pixels of a level. */
export interface PixelRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One block of a level, decoded. */
export interface LevelBlock {
  /** Samples that were unpacked for it; 0 for a block that the file does not hold. */
  readonly samples: number;
  /** Whether no pixel of it holds data: its patches are NaN throughout. */
  readonly empty: boolean;
  /** A part of the block, in the level's pixels. */
  patch(part: PixelRect, signal?: AbortSignal): Promise<Patch>;
}

/** An image at one resolution, decoded block by block. */
export interface RasterLevel {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Samples that a block unpacks to, of all bands. */
  readonly blockSamples: number;
  block(column: number, row: number, signal?: AbortSignal): Promise<LevelBlock>;
  /**
   * A part of a level that is in memory as red, green and blue bytes, all of them there: row-major (height, width, 3), not to be
   * written to. Null where it is not.
   */
  bytes?(part: PixelRect): Uint8Array | null;
}

/** Pixels of a part of a block that are turned into numbers at once; bounds memory for files of huge strips. */
const PATCH_PIXELS = 2 ** 20;
/** Blocks that are fetched and decoded ahead, and the samples that these may have together. */
const AHEAD = 4;
const AHEAD_SAMPLES = 2 ** 26;

/**
 * The parts of a rectangle, block by block from the top left, each with its samples; blocks without any data are left out.
 * Some blocks ahead are on their way meanwhile.
 */
export async function* patches(
  level: RasterLevel,
  rect: PixelRect,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly part: PixelRect; readonly bands: Patch['bands'] }> {
  const queue: { block: Promise<LevelBlock>; part: PixelRect }[] = [];
  const parts = blockParts(level, rect);
  const ahead = Math.max(1, Math.min(AHEAD, Math.floor(AHEAD_SAMPLES / level.blockSamples)));
  try {
    for (;;) {
      while (queue.length < ahead) {
        const next = parts.next();
        if (next.done) break;
        signal?.throwIfAborted();
        const { column, row, part } = next.value;
        const block = level.block(column, row, signal);
        block.catch(() => {}); // it is awaited below, or not wanted any more
        queue.push({ block, part });
      }
      const first = queue.shift();
      if (!first) return;
      const block = await first.block;
      if (block.empty) {
        signal?.throwIfAborted();
        continue;
      }
      const { x, y, width, height } = first.part;
      const rows = Math.max(1, Math.floor(PATCH_PIXELS / width));
      for (let top = y; top < y + height; top += rows) {
        signal?.throwIfAborted();
        const part = { x, y: top, width, height: Math.min(rows, y + height - top) };
        yield { part, ...(await block.patch(part, signal)) };
      }
    }
  } finally {
    queue.length = 0;
  }
}

function* blockParts(
  { blockWidth, blockHeight }: RasterLevel,
  rect: PixelRect,
): Generator<{ column: number; row: number; part: PixelRect }> {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  for (let row = Math.floor(rect.y / blockHeight); row * blockHeight < bottom; row++) {
    const y = Math.max(rect.y, row * blockHeight);
    const height = Math.min(bottom, (row + 1) * blockHeight) - y;
    for (let column = Math.floor(rect.x / blockWidth); column * blockWidth < right; column++) {
      const x = Math.max(rect.x, column * blockWidth);
      const width = Math.min(right, (column + 1) * blockWidth) - x;
      yield { column, row, part: { x, y, width, height } };
    }
  }
}

/** Samples that may still be unpacked. */
export interface SampleBudget {
  left: number;
}

/** A level whose blocks count against a budget. Where that is spent, `exceeded` makes the error. */
export function withinBudget(level: RasterLevel, budget: SampleBudget, exceeded: () => Error): RasterLevel {
  const { width, height, blockWidth, blockHeight, blockSamples } = level;
  return {
    ...{ width, height, blockWidth, blockHeight, blockSamples },
    async block(column, row, signal) {
      if (budget.left < blockSamples) throw exceeded();
      budget.left -= blockSamples;
      const block = await level.block(column, row, signal);
      budget.left += blockSamples - block.samples;
      return block;
    },
    bytes: (part) => level.bytes?.(part) ?? null, // unpacked already
  };
}

/** Pixels of the shorter side below which a coarser level of an image is of no use. */
export const SMALLEST_LEVEL = 32;
