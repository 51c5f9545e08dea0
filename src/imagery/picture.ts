/** A colour image in memory: sRGB, 8 bits per channel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row-major, interleaved R, G, B: pixel (x, y) starts at (y * width + x) * 3. */
  readonly pixels: Uint8Array;
}

/** A binary mask's pixels, row-major, 0 or 1; `Mask` of src/vector is one. */
export interface MaskPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
