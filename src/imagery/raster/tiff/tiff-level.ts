import type { BandSamples, LevelBlock, Patch, PixelRect, RasterLevel } from '../level.ts';
import type { BandSelection } from '../view/bands.ts';
import type { Samples } from './samples.ts';
import { type BlockContext, type BlockSamples, TiffBlocks } from './tiff-blocks.ts';
import { photometric, samplesPerBlockPixel, type TiffImage } from './tiff-image.ts';

/** One resolution of a TIFF file. */
export class TiffLevel implements RasterLevel {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly blockSamples: number;
  private readonly blocks: TiffBlocks;
  private readonly mask: TiffBlocks | null;
  /** Whether samples are numbers as they are. */
  private readonly plain: boolean;
  private readonly toNumbers: (samples: Samples, at: number) => number;
  private readonly palette: readonly [Float32Array, Float32Array, Float32Array] | null;

  /**
   * @param nodata the value that stands for missing data
   * @param mask an image of the same size, 0 where there is no data
   */
  constructor(
    private readonly image: TiffImage,
    private readonly selection: BandSelection,
    nodata: number | null,
    mask: TiffImage | null,
    level: number,
    context: BlockContext,
  ) {
    this.blocks = new TiffBlocks(image, level, context);
    this.mask = mask && new TiffBlocks(mask, level, context);
    this.width = image.width;
    this.height = image.height;
    this.blockWidth = this.blocks.blockWidth;
    this.blockHeight = this.blocks.blockHeight;
    const planes = image.planar
      ? new Set([...selection.shown, selection.alpha ?? selection.shown[0]]).size
      : 1;
    this.blockSamples = this.blockWidth * this.blockHeight * samplesPerBlockPixel(image) * planes;
    this.toNumbers = numberOf(image, nodata);
    this.plain =
      nodata === null &&
      image.bitsPerSample >= 8 &&
      image.photometric !== photometric.whiteIsZero &&
      !image.sampleType.startsWith('float');
    this.palette = image.colourMap && paletteOf(image.colourMap, 2 ** image.bitsPerSample, nodata);
  }

  async block(column: number, row: number, signal?: AbortSignal): Promise<LevelBlock> {
    const { shown, alpha } = this.selection;
    const wanted = [...new Set(alpha === null ? shown : [...shown, alpha])];
    const planes = new Map<number, BlockSamples>();
    if (this.image.planar) {
      const read = wanted.map(
        async (band) => [band, await this.blocks.read(column, row, band, signal)] as const,
      );
      for (const [band, samples] of await Promise.all(read)) planes.set(band, samples);
    } else {
      const samples = await this.blocks.read(column, row, 0, signal);
      for (const band of wanted) planes.set(band, samples);
    }
    const left = column * this.blockWidth;
    const top = row * this.blockHeight;
    return {
      samples: [...new Set(planes.values())].reduce(
        (sum, plane) => sum + (plane === 'absent' ? 0 : plane.length),
        0,
      ),
      empty: shown.every((band) => this.lacksData(planes.get(band)!)),
      patch: (part, partSignal) => this.patch(planes, left, top, part, partSignal),
    };
  }

  /**
   * Whether samples are missing data throughout, as `fillBand` and `colours` take them. A block that was never written shows
   * nothing, also in a file without a value for missing data: it costs nothing, however large the file says it is.
   */
  private lacksData(samples: BlockSamples): boolean {
    return samples === 'damaged' || samples === 'absent';
  }

  private async patch(
    planes: ReadonlyMap<number, BlockSamples>,
    left: number,
    top: number,
    part: PixelRect,
    signal?: AbortSignal,
  ): Promise<Patch> {
    const { shown, alpha } = this.selection;
    const filled = new Map<number, BandSamples>();
    const fill = (band: number) => {
      const found = filled.get(band);
      if (found) return found;
      const samples = this.fillBand(planes.get(band)!, band, left, top, part);
      filled.set(band, samples);
      return samples;
    };
    const bands = this.palette
      ? this.colours(planes.get(shown[0])!, left, top, part)
      : ([fill(shown[0]), fill(shown[1]), fill(shown[2])] as const);
    if (alpha !== null) {
      const samples = planes.get(alpha)!;
      if (samples === 'damaged' || samples === 'absent') for (const band of bands) band.fill(Number.NaN);
      else {
        this.each(alpha, left, top, part, (at, out) => {
          if (samples[at] === 0) for (const band of bands) band[out] = Number.NaN;
        });
      }
    }
    if (this.mask) await this.applyMask(this.mask, bands, part, signal);
    return { bands };
  }

  private fillBand(
    samples: BlockSamples,
    band: number,
    left: number,
    top: number,
    part: PixelRect,
  ): BandSamples {
    const wide = this.image.bitsPerSample > 24 && this.image.sampleType !== 'float32';
    const out = new (wide ? Float64Array : Float32Array)(part.width * part.height);
    if (samples === 'damaged' || samples === 'absent') return out.fill(Number.NaN);
    const { toNumbers, plain, blockWidth } = this;
    const stride = samplesPerBlockPixel(this.image);
    const { x, y, width, height } = part;
    for (let row = 0, to = 0; row < height; row++) {
      let at = ((y + row - top) * blockWidth + (x - left)) * stride + (this.image.planar ? 0 : band);
      const end = to + width;
      // The usual case is kept free of calls: it is most of the work of reading.
      if (plain) for (; to < end; to++, at += stride) out[to] = samples[at]!;
      else for (; to < end; to++, at += stride) out[to] = toNumbers(samples, at);
    }
    return out;
  }

  private colours(samples: BlockSamples, left: number, top: number, part: PixelRect): Patch['bands'] {
    const make = () => new Float32Array(part.width * part.height);
    const bands = [make(), make(), make()] as const;
    if (samples === 'damaged' || samples === 'absent') for (const band of bands) band.fill(Number.NaN);
    else {
      const tables = this.palette!;
      this.each(this.selection.shown[0], left, top, part, (at, out) => {
        const index = samples[at]!;
        for (let channel = 0; channel < 3; channel++)
          bands[channel]![out] = tables[channel]![index] ?? Number.NaN;
      });
    }
    return bands;
  }

  /** Every pixel of a part: its place in the block's samples, and in the part. */
  private each(
    band: number,
    left: number,
    top: number,
    { x, y, width, height }: PixelRect,
    visit: (at: number, out: number) => void,
  ): void {
    const stride = samplesPerBlockPixel(this.image);
    const offset = this.image.planar ? 0 : band;
    for (let row = 0; row < height; row++) {
      let at = ((y + row - top) * this.blockWidth + (x - left)) * stride + offset;
      for (let out = row * width; out < (row + 1) * width; out++, at += stride) visit(at, out);
    }
  }

  private async applyMask(
    mask: TiffBlocks,
    bands: Patch['bands'],
    part: PixelRect,
    signal?: AbortSignal,
  ): Promise<void> {
    const { x, y, width, height } = part;
    const { blockWidth, blockHeight } = mask;
    const stride = samplesPerBlockPixel(mask.image);
    for (let row = Math.floor(y / blockHeight); row * blockHeight < y + height; row++) {
      for (let column = Math.floor(x / blockWidth); column * blockWidth < x + width; column++) {
        const samples = await mask.read(column, row, 0, signal);
        const left = Math.max(x, column * blockWidth);
        const right = Math.min(x + width, (column + 1) * blockWidth);
        const top = Math.max(y, row * blockHeight);
        const bottom = Math.min(y + height, (row + 1) * blockHeight);
        for (let line = top; line < bottom; line++) {
          for (let at = left; at < right; at++) {
            const index = ((line - row * blockHeight) * blockWidth + (at - column * blockWidth)) * stride;
            if (typeof samples !== 'string' && samples[index] !== 0) continue;
            const out = (line - y) * width + (at - x);
            for (const band of bands) band[out] = Number.NaN;
          }
        }
      }
    }
  }
}

/** A sample as a number: NaN for missing data and for what is no number; samples below 8 bits fill the range to 255. */
function numberOf(image: TiffImage, nodata: number | null): (samples: Samples, at: number) => number {
  const { bitsPerSample, sampleType } = image;
  const missing =
    nodata === null || Number.isNaN(nodata) ? null : sampleType === 'float32' ? Math.fround(nodata) : nodata;
  if (sampleType.startsWith('float')) {
    return (samples, at) => {
      const value = samples[at]!;
      return value === missing || !Number.isFinite(value) ? Number.NaN : value;
    };
  }
  const highest = 2 ** bitsPerSample - 1;
  const inverted = image.photometric === photometric.whiteIsZero && sampleType.startsWith('uint');
  const gain = bitsPerSample < 8 ? 255 / highest : 1;
  if (!inverted && gain === 1) {
    if (missing === null) return (samples, at) => samples[at]!;
    return (samples, at) => {
      const value = samples[at]!;
      return value === missing ? Number.NaN : value;
    };
  }
  return (samples, at) => {
    const value = samples[at]!;
    if (value === missing) return Number.NaN;
    return (inverted ? highest - value : value) * gain;
  };
}

/** Colours by index, 0 to 255. Files with 8-bit values in their 16-bit table exist; they are known by all being small. */
function paletteOf(
  map: readonly number[],
  size: number,
  nodata: number | null,
): [Float32Array, Float32Array, Float32Array] {
  const divisor = map.some((value) => value > 255) ? 257 : 1;
  const table = (channel: number) => {
    const colours = Float32Array.from({ length: size }, (_, index) =>
      Math.round((map[channel * size + index] ?? 0) / divisor),
    );
    if (nodata !== null && nodata >= 0 && nodata < size) colours[nodata] = Number.NaN;
    return colours;
  };
  return [table(0), table(1), table(2)];
}
