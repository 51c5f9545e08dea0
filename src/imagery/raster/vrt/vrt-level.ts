import type { RasterContent } from '../content.ts';
import { type LevelBlock, type Patch, type PixelRect, patches, type RasterLevel } from '../level.ts';
import type { VrtRect } from './parse-vrt.ts';

/** A part of a mosaic that comes from one file. */
export interface VrtPiece {
  /** Which of red, green, blue and transparency it gives (0 to 3), and by which of the shown bands of its file (0 to 2). */
  readonly channels: readonly (readonly [channel: number, shown: number])[];
  readonly from: VrtRect | null;
  readonly to: VrtRect | null;
  /** Opens its file, with its bands shown; who asks does not own it, and keeps it until `release`. */
  readonly open: () => Promise<{ readonly content: RasterContent; readonly release: () => void }>;
}

const BLOCK = 512;
const TRANSPARENCY = 3;

/**
 * A mosaic at one resolution. Pixels are those of the sources under their centres; of sources that lie over each other, the
 * later one counts, as with GDAL.
 */
export class VrtLevel implements RasterLevel {
  readonly blockWidth = BLOCK;
  readonly blockHeight = BLOCK;
  readonly blockSamples = 3 * BLOCK * BLOCK;

  /**
   * @param full the mosaic's size at full resolution
   * @param nodata the value that stands for missing data, per channel
   */
  constructor(
    readonly width: number,
    readonly height: number,
    private readonly full: { readonly width: number; readonly height: number },
    private readonly pieces: readonly VrtPiece[],
    private readonly nodata: readonly (number | null)[],
  ) {}

  async block(column: number, row: number): Promise<LevelBlock> {
    const rect = { x: column * BLOCK, y: row * BLOCK, width: BLOCK, height: BLOCK };
    const pieces = this.pieces.filter((piece) => this.touches(piece, rect));
    return {
      samples: this.blockSamples,
      empty: pieces.length === 0,
      patch: (part, signal) => this.patch(pieces, part, signal),
    };
  }

  /** Where the middle of the mosaic's pixel lies, in pixels of the full resolution. */
  private across(x: number): number {
    return ((x + 0.5) * this.full.width) / this.width;
  }

  private down(y: number): number {
    return ((y + 0.5) * this.full.height) / this.height;
  }

  private touches({ to }: VrtPiece, { x, y, width, height }: PixelRect): boolean {
    if (!to) return true;
    return (
      this.across(x + width - 1) >= to.x &&
      this.across(x) < to.x + to.width &&
      this.down(y + height - 1) >= to.y &&
      this.down(y) < to.y + to.height
    );
  }

  private async patch(pieces: readonly VrtPiece[], part: PixelRect, signal?: AbortSignal): Promise<Patch> {
    const pixels = part.width * part.height;
    const bands = Array.from({ length: 4 }, () => new Float64Array(pixels).fill(Number.NaN));
    for (const piece of pieces) {
      if (!this.touches(piece, part)) continue;
      signal?.throwIfAborted();
      const { content, release } = await piece.open();
      try {
        await this.draw(piece, content, part, bands, signal);
      } finally {
        release();
      }
    }
    const [red, green, blue, opacity] = bands as [Float64Array, Float64Array, Float64Array, Float64Array];
    const hasOpacity = pieces.some(({ channels }) => channels.some(([channel]) => channel === TRANSPARENCY));
    for (const [channel, band] of [red, green, blue].entries()) {
      const missing = this.nodata[channel] ?? null;
      for (let i = 0; i < pixels; i++) {
        if (band[i] === missing || (hasOpacity && !(opacity[i]! > 0))) band[i] = Number.NaN;
      }
    }
    return { bands: [red, green, blue] };
  }

  private async draw(
    { from, to, channels }: VrtPiece,
    content: RasterContent,
    part: PixelRect,
    bands: readonly Float64Array[],
    signal?: AbortSignal,
  ): Promise<void> {
    const [whole] = content.levels;
    const source = from ?? { x: 0, y: 0, width: whole.width, height: whole.height };
    const target = to ?? { x: 0, y: 0, ...this.full };
    const scale = Math.min(
      (source.width / target.width) * (this.full.width / this.width),
      (source.height / target.height) * (this.full.height / this.height),
    );
    const level = levelFor(content.levels, scale);
    const columns = places(part.x, part.width, (x) => this.across(x), {
      ...{ from: source.x, length: source.width, to: target.x, size: target.width },
      ...{ full: whole.width, level: level.width },
    });
    const rows = places(part.y, part.height, (y) => this.down(y), {
      ...{ from: source.y, length: source.height, to: target.y, size: target.height },
      ...{ full: whole.height, level: level.height },
    });
    if (columns.high <= columns.low || rows.high <= rows.low) return;
    const rect = {
      x: columns.low,
      y: rows.low,
      width: columns.high - columns.low,
      height: rows.high - rows.low,
    };
    for await (const { part: read, bands: samples } of patches(level, rect, signal)) {
      for (let row = 0; row < part.height; row++) {
        const y = rows.at[row]! - read.y;
        if (y < 0 || y >= read.height) continue;
        for (let column = 0; column < part.width; column++) {
          const x = columns.at[column]! - read.x;
          if (x < 0 || x >= read.width) continue;
          for (const [channel, shown] of channels) {
            const value = samples[shown]![y * read.width + x]!;
            if (!Number.isNaN(value)) bands[channel]![row * part.width + column] = value;
          }
        }
      }
    }
  }
}

/** The smallest level that still has a pixel for each one that is wanted. */
function levelFor(levels: RasterContent['levels'], scale: number): RasterLevel {
  const [full] = levels;
  return [...levels].reverse().find(({ width }) => full.width / width <= scale * 1.002) ?? full;
}

interface Axis {
  readonly from: number;
  readonly length: number;
  readonly to: number;
  readonly size: number;
  readonly full: number;
  readonly level: number;
}

/** For each pixel of a part the source's pixel under its middle, -1 where the source has none; and the range of them. */
function places(start: number, count: number, middle: (at: number) => number, axis: Axis) {
  const at = new Int32Array(count).fill(-1);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const share = (middle(start + i) - axis.to) / axis.size;
    if (share < 0 || share >= 1) continue;
    const place = Math.floor(((axis.from + share * axis.length) * axis.level) / axis.full + 1e-9);
    if (place < 0 || place >= axis.level) continue;
    at[i] = place;
    low = Math.min(low, place);
    high = Math.max(high, place + 1);
  }
  return { at, low, high };
}
