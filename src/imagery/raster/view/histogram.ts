import type { RasterLevel } from '../level.ts';
import { sampleRaster } from './raster-samples.ts';

/** How often values come in an image, of a sample of it. */
export interface Histogram {
  /** Least and largest value; both 0 where nothing holds data. */
  readonly low: number;
  readonly high: number;
  /** From `low` to `high` in equal steps. */
  readonly counts: readonly number[];
}

/** Histograms of the bands that are shown as red, green and blue, of samples that are spread evenly over the image. */
export async function histogramsOf(
  levels: readonly RasterLevel[],
  bins: number,
  signal?: AbortSignal,
): Promise<[Histogram, Histogram, Histogram]> {
  const samples = await sampleRaster(levels, signal);
  return samples.map((values) => histogramOf(values, bins)) as [Histogram, Histogram, Histogram];
}

function histogramOf(values: Float64Array, bins: number): Histogram {
  const counts = new Array<number>(bins).fill(0);
  if (values.length === 0) return { low: 0, high: 0, counts };
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high > low ? bins / (high - low) : 0;
  for (const value of values) counts[Math.min(bins - 1, Math.floor((value - low) * scale))]!++;
  return { low, high, counts };
}
