import type { LevelBlock, PixelRect, RasterLevel } from './level.ts';
import type { DecodedImage } from './platform.ts';
import type { BandSelection } from './view/bands.ts';

/** A decoded picture in memory as a level of one block. Where it is partly transparent, white shows through. */
export class PictureLevel implements RasterLevel {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly blockSamples: number;

  constructor(
    private readonly image: DecodedImage,
    private readonly selection: BandSelection,
    private readonly nodata: number | null,
  ) {
    this.width = this.blockWidth = image.width;
    this.height = this.blockHeight = image.height;
    this.blockSamples = 0; // it is decoded already
  }

  async block(): Promise<LevelBlock> {
    return {
      samples: 0,
      empty: false,
      patch: async (part) => {
        const { shown } = this.selection;
        const red = this.fill(shown[0], part);
        const green = shown[1] === shown[0] ? red : this.fill(shown[1], part);
        const blue = shown[2] === shown[1] ? green : this.fill(shown[2], part);
        return { bands: [red, green, blue] };
      },
    };
  }

  bytes({ x, y, width, height }: PixelRect): Uint8Array | null {
    const { data, channels, width: across } = this.image;
    const { shown, alpha } = this.selection;
    const asStored = channels === 3 && shown.every((band, index) => band === index);
    if (!(data instanceof Uint8Array && asStored) || alpha !== null || this.nodata !== null) return null;
    if (width === across) return data.subarray(y * across * 3, (y + height) * across * 3);
    const out = new Uint8Array(width * height * 3);
    for (let row = 0; row < height; row++) {
      const from = ((y + row) * across + x) * 3;
      out.set(data.subarray(from, from + width * 3), row * width * 3);
    }
    return out;
  }

  private fill(band: number, { x, y, width, height }: PixelRect): Float32Array {
    const { data, channels } = this.image;
    const { alpha } = this.selection;
    const highest = data instanceof Uint8Array ? 255 : 65535;
    const out = new Float32Array(width * height);
    for (let row = 0, to = 0; row < height; row++) {
      let at = ((y + row) * this.image.width + x) * channels;
      for (let column = 0; column < width; column++, at += channels, to++) {
        const value = data[at + band]!;
        const opacity = alpha === null ? highest : data[at + alpha]!;
        if (opacity === 0 || value === this.nodata) out[to] = Number.NaN;
        else if (opacity === highest) out[to] = value;
        else out[to] = highest + ((value - highest) * opacity) / highest;
      }
    }
    return out;
  }
}
