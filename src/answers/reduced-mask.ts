import type { Mask } from '../vector/index.ts';

/** Longest side of an overlay: of larger images it shows a reduced picture. */
const LARGEST_OVERLAY = 4096;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an image's overlay. */
export function overlaySize({ width, height }: Size): Size & { readonly factor: number } {
  const factor = Math.ceil(Math.max(width, height) / LARGEST_OVERLAY);
  return { width: Math.ceil(width / factor), height: Math.ceil(height / factor), factor };
}

/** A mask at the overlay's size: a pixel is inside where any of those it stands for is, so that nothing gets lost. */
export class ReducedMask implements Mask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly #factor: number;
  readonly #imageWidth: number;
  #row = 0;

  constructor(image: Size) {
    const { width, height, factor } = overlaySize(image);
    this.width = width;
    this.height = height;
    this.data = new Uint8Array(width * height);
    this.#factor = factor;
    this.#imageWidth = image.width;
  }

  addRows(mask: Uint8Array): void {
    const width = this.#imageWidth;
    for (let start = 0; start < mask.length; start += width) {
      const target = Math.floor(this.#row++ / this.#factor) * this.width;
      const row = mask.subarray(start, start + width);
      for (let x = row.indexOf(1); x >= 0; x = row.indexOf(1, x + 1)) {
        this.data[target + Math.floor(x / this.#factor)] = 1;
      }
    }
  }
}
