import { type BandSamples, type Patch, type PixelRect, patches, type RasterLevel } from '../level.ts';
import type { RasterSize, RasterView, RasterWindow } from '../raster.ts';
import { type AxisTaps, axisTaps } from './axis-taps.ts';
import type { ToBytes } from './stretch.ts';

/** Pixels of a picture whose sums are held at once. */
const BAND_OF_ROWS = 2 ** 20;
/** A pixel is valid where at least this part of it has data. */
const ENOUGH = 0.5 - 1e-9;

/** Reads a window of a level as a picture: see `Raster.read`. Nothing is held but the picture, some rows of sums and the blocks under way. */
export async function readView(
  level: RasterLevel,
  full: RasterSize,
  window: RasterWindow,
  size: RasterSize,
  toBytes: ToBytes,
  enlarge: 'bilinear' | 'nearest',
  signal?: AbortSignal,
): Promise<RasterView> {
  const { width, height } = size;
  const pixels = new Uint8Array(width * height * 3);
  const valid = new Uint8Array(width * height);
  const across = axisTaps(
    { start: window.x, length: window.width, size: width, full: full.width, level: level.width },
    enlarge,
  );
  const rowsAtOnce = Math.max(1, Math.floor(BAND_OF_ROWS / width));
  const whole = (row: number) => window.y + (row * window.height) / height;
  const down = axisTaps(
    { start: whole(0), length: window.height, size: height, full: full.height, level: level.height },
    enlarge,
  );
  if (across.shift !== null && down.shift !== null) {
    const rect = {
      x: across.low,
      y: down.low,
      width: across.high - across.low,
      height: down.high - down.low,
    };
    signal?.throwIfAborted();
    const bytes = keepsBytes(toBytes) ? level.bytes?.(rect) : null;
    if (bytes) {
      copyBytes(rect, bytes, { x: across.shift, y: down.shift, width }, pixels, valid);
      return { picture: { width, height, pixels }, valid };
    }
    for await (const { part, bands } of patches(level, rect, signal)) {
      copyPatch(part, bands, { x: across.shift, y: down.shift, width }, toBytes, pixels, valid);
    }
    return { picture: { width, height, pixels }, valid };
  }
  for (let top = 0; top < height; top += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, height - top);
    const sums = new Sums(across, down, top, rows);
    const rect = sums.needs();
    if (!rect) continue;
    for await (const { part, bands } of patches(level, rect, signal)) sums.add(part, bands);
    sums.write(toBytes, pixels.subarray(top * width * 3), valid.subarray(top * width));
  }
  return { picture: { width, height, pixels }, valid };
}

/** Whether a byte becomes itself. */
const keepsBytes = ({ gain, offset }: ToBytes): boolean =>
  gain.every((value) => value === 1) && offset.every((value) => value >= 0 && value < 1);

/** Bytes that are the picture's own: as `copyPatch`, without a number in between. */
function copyBytes(
  part: PixelRect,
  bytes: Uint8Array,
  picture: { readonly x: number; readonly y: number; readonly width: number },
  pixels: Uint8Array,
  valid: Uint8Array,
): void {
  for (let row = 0; row < part.height; row++) {
    const to = (part.y + row - picture.y) * picture.width + (part.x - picture.x);
    valid.fill(1, to, to + part.width);
    pixels.set(bytes.subarray(row * part.width * 3, (row + 1) * part.width * 3), to * 3);
  }
}

/** A patch whose pixels are the picture's own. */
function copyPatch(
  part: PixelRect,
  bands: Patch['bands'],
  picture: { readonly x: number; readonly y: number; readonly width: number },
  toBytes: ToBytes,
  pixels: Uint8Array,
  valid: Uint8Array,
): void {
  for (let channel = 0; channel < 3; channel++) {
    const samples = bands[channel]!;
    const gain = toBytes.gain[channel]!;
    const offset = toBytes.offset[channel]!;
    for (let row = 0, from = 0; row < part.height; row++) {
      let to = (part.y + row - picture.y) * picture.width + (part.x - picture.x);
      for (const end = from + part.width; from < end; from++, to++) {
        const byte = samples[from]! * gain + offset;
        if (Number.isNaN(byte)) continue;
        valid[to] = 1;
        pixels[to * 3 + channel] = Math.min(255, Math.max(0, byte)); // stored without its fraction
      }
    }
  }
}

/** Weighted sums of samples for some rows of a picture, filled from patches in any arrangement. */
class Sums {
  private readonly width: number;
  private readonly values: Float64Array; // (rows, width, 3)
  private readonly weights: Float64Array; // (rows, width, 3)
  private readonly line: Float64Array; // (width, 6): sums, then weights, of one row of samples

  constructor(
    private readonly across: AxisTaps,
    private readonly down: AxisTaps,
    private readonly top: number,
    private readonly rows: number,
  ) {
    this.width = across.first.length;
    this.values = new Float64Array(rows * this.width * 3);
    this.weights = new Float64Array(rows * this.width * 3);
    this.line = new Float64Array(this.width * 6);
  }

  /** The level's pixels that these rows are made from; null where there are none. */
  needs(): PixelRect | null {
    const { across, down, top, rows } = this;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (let row = top; row < top + rows; row++) {
      if (down.count[row] === 0) continue;
      low = Math.min(low, down.first[row]!);
      high = Math.max(high, down.first[row]! + down.count[row]!);
    }
    if (!(high > low && across.high > across.low)) return null;
    return { x: across.low, y: low, width: across.high - across.low, height: high - low };
  }

  add(part: PixelRect, bands: Patch['bands']): void {
    const [left, right] = this.columnsOf(part);
    const { first, count, begin, weights } = this.down;
    // Rows of the picture that a row of samples adds to follow each other; the first moves on with the samples.
    let from = this.top;
    const end = this.top + this.rows;
    for (let y = 0; y < part.height; y++) {
      const source = part.y + y;
      while (from < end && first[from]! + count[from]! <= source) from++;
      if (from >= end) return;
      let summed = false;
      for (let row = from; row < end && first[row]! <= source; row++) {
        const at = source - first[row]!;
        if (at >= count[row]!) continue;
        if (!summed) this.sumLine(part, bands, y, left, right);
        summed = true;
        this.addLine(row - this.top, weights[begin[row]! + at]!, left, right);
      }
    }
  }

  /** The picture's columns that a part has samples for. */
  private columnsOf(part: PixelRect): [number, number] {
    const { first, count } = this.across;
    let left = 0;
    while (left < this.width && (count[left] === 0 || first[left]! + count[left]! <= part.x)) left++;
    let right = this.width;
    while (right > left && (count[right - 1] === 0 || first[right - 1]! >= part.x + part.width)) right--;
    return [left, right];
  }

  private sumLine(part: PixelRect, bands: Patch['bands'], y: number, left: number, right: number): void {
    const row = y * part.width - part.x;
    this.sumBand(part, bands[0], row, 0, left, right);
    if (bands[1] === bands[0]) this.copyBand(0, 1, left, right);
    else this.sumBand(part, bands[1], row, 1, left, right);
    if (bands[2] === bands[0]) this.copyBand(0, 2, left, right);
    else this.sumBand(part, bands[2], row, 2, left, right);
  }

  private sumBand(
    part: PixelRect,
    samples: BandSamples,
    row: number,
    channel: number,
    left: number,
    right: number,
  ): void {
    const { first, count, begin, weights } = this.across;
    const { line } = this;
    const end = part.x + part.width;
    for (let column = left; column < right; column++) {
      const start = first[column]!;
      const from = Math.max(start, part.x);
      const to = Math.min(start + count[column]!, end);
      const weightAt = begin[column]! - start;
      let sum = 0;
      let total = 0;
      for (let source = from; source < to; source++) {
        const value = samples[row + source]!;
        if (Number.isNaN(value)) continue;
        const weight = weights[weightAt + source]!;
        sum += weight * value;
        total += weight;
      }
      line[column * 6 + channel] = sum;
      line[column * 6 + 3 + channel] = total;
    }
  }

  private copyBand(from: number, to: number, left: number, right: number): void {
    const { line } = this;
    for (let at = left * 6; at < right * 6; at += 6) {
      line[at + to] = line[at + from]!;
      line[at + 3 + to] = line[at + 3 + from]!;
    }
  }

  private addLine(row: number, weight: number, left: number, right: number): void {
    const { values, weights, line } = this;
    let at = (row * this.width + left) * 3;
    for (let from = left * 6; from < right * 6; from += 6, at += 3) {
      for (let channel = 0; channel < 3; channel++) {
        values[at + channel] = values[at + channel]! + weight * line[from + channel]!;
        weights[at + channel] = weights[at + channel]! + weight * line[from + 3 + channel]!;
      }
    }
  }

  write({ gain, offset }: ToBytes, pixels: Uint8Array, valid: Uint8Array): void {
    const { values, weights } = this;
    for (let pixel = 0, at = 0; pixel < this.rows * this.width; pixel++) {
      for (let channel = 0; channel < 3; channel++, at++) {
        const weight = weights[at]!;
        if (weight < ENOUGH) continue;
        valid[pixel] = 1;
        const byte = (values[at]! / weight) * gain[channel]! + offset[channel]!;
        pixels[at] = Math.min(255, Math.max(0, byte)); // stored without its fraction
      }
    }
  }
}
