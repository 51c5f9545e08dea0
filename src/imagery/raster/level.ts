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
  /** A part of the block, in the level's pixels. */
  patch(part: PixelRect, signal?: AbortSignal): Promise<Patch>;
}

/** A scene at one resolution, decoded block by block. */
export interface Level {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  block(column: number, row: number, signal?: AbortSignal): Promise<LevelBlock>;
}

/** Pixels of a part of a block that are turned into numbers at once; bounds memory for files of huge strips. */
const PATCH_PIXELS = 2 ** 20;
/** Blocks that are fetched and decoded ahead. */
const AHEAD = 4;

/**
 * The parts of a rectangle, block by block from the top left, each with its samples. Some blocks ahead are on
 * their way meanwhile.
 */
export async function* patches(
  level: Level,
  rect: PixelRect,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly part: PixelRect; readonly bands: Patch['bands'] }> {
  const queue: { block: Promise<LevelBlock>; part: PixelRect }[] = [];
  const parts = blockParts(level, rect);
  try {
    for (;;) {
      while (queue.length < AHEAD) {
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
  { blockWidth, blockHeight }: Level,
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
