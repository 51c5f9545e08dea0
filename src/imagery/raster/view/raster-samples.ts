import { type PixelRect, patches, type RasterLevel, type SampleBudget, withinBudget } from '../level.ts';

/** Samples that percentiles are taken of, per band. */
const MAX_SAMPLES = 2 ** 20;
/** Blocks that are read for them where an image has no small overview, fewer where blocks are large. */
const MAX_BLOCKS = 64;
const MIN_BLOCKS = 4;
const MAX_BLOCK_SAMPLES = 2 ** 29;
/** Pixels of one block that are looked at. */
const MAX_BLOCK_PIXELS = 2 ** 22;
/** Samples that are unpacked to find one that holds data. Where there is none among them, there may still be one. */
const MAX_SEARCHED = 2 ** 30;

/** Samples of the shown bands, spread evenly over the image. */
export async function sampleRaster(
  levels: readonly RasterLevel[],
  signal?: AbortSignal,
): Promise<[Float64Array, Float64Array, Float64Array]> {
  // The smallest overview that still has enough samples, else the image itself.
  const level =
    [...levels].reverse().find(({ width, height }) => width * height >= MAX_SAMPLES / 4) ?? levels[0]!;
  const collected: [number[], number[], number[]] = [[], [], []];
  const rects = spreadRects(level);
  const pixels = rects.reduce((sum, rect) => sum + rect.width * rect.height, 0);
  const step = Math.max(1, Math.ceil(pixels / MAX_SAMPLES));
  for (const rect of rects) {
    for await (const { part, bands } of patches(level, rect, signal)) {
      const stride = coprime(step, part.width);
      for (const [channel, samples] of bands.entries()) {
        for (let at = 0; at < samples.length; at += stride) {
          const value = samples[at]!;
          if (!Number.isNaN(value)) collected[channel]!.push(value);
        }
      }
    }
  }
  return collected.map((values) => Float64Array.from(values)) as [Float64Array, Float64Array, Float64Array];
}

/** All of a level, or blocks of it at even distances. */
function spreadRects(level: RasterLevel): PixelRect[] {
  const { width, height, blockWidth, blockHeight, blockSamples } = level;
  const columns = Math.ceil(width / blockWidth);
  const rows = Math.ceil(height / blockHeight);
  const blocks = Math.max(MIN_BLOCKS, Math.min(MAX_BLOCKS, Math.floor(MAX_BLOCK_SAMPLES / blockSamples)));
  const whole = { x: 0, y: 0, width, height };
  const isSmall = columns * rows <= blocks && width * height <= blocks * MAX_BLOCK_PIXELS;
  if (width * height <= 4 * MAX_SAMPLES || isSmall) return [whole];
  const down = Math.min(rows, columns === 1 ? blocks : Math.ceil(Math.sqrt(blocks)));
  const across = Math.min(columns, Math.max(1, Math.floor(blocks / down)));
  const rects: PixelRect[] = [];
  for (let i = 0; i < down; i++) {
    const y = Math.floor(((i + 0.5) * rows) / down) * blockHeight;
    for (let j = 0; j < across; j++) {
      const x = Math.floor(((j + 0.5) * columns) / across) * blockWidth;
      const shown = Math.min(blockWidth, width - x);
      const most = Math.max(1, Math.floor(MAX_BLOCK_PIXELS / shown));
      rects.push({ x, y, width: shown, height: Math.min(blockHeight, height - y, most) });
    }
  }
  return rects;
}

/**
 * Whether any pixel of an image may hold data; ends with the first one that it finds, in the smallest overview first. Of a
 * image of which a great part holds none, the rest is taken to hold some.
 */
export async function holdsData(levels: readonly RasterLevel[], signal?: AbortSignal): Promise<boolean> {
  const budget: SampleBudget = { left: MAX_SEARCHED };
  const spent = new Error('enough was searched');
  try {
    for (const level of [...levels].reverse().map((each) => withinBudget(each, budget, () => spent))) {
      for (const rect of [...spreadRects(level), { x: 0, y: 0, width: level.width, height: level.height }]) {
        for await (const { bands } of patches(level, rect, signal)) {
          if (bands.some((samples) => samples.some((value) => !Number.isNaN(value)))) return true;
        }
      }
    }
  } catch (error) {
    if (error === spent) return true;
    throw error;
  }
  return false;
}

/** The next step that visits all columns of a width, not the same few in every row. */
function coprime(step: number, width: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = step;
  while (divisor(stride, width) > 1) stride++;
  return stride;
}
