/**
 * The picture while it is drawn: what the ground and the objects on it reflect, and apart from it how much sunlight they
 * lack. Shadows that overlap therefore don't darken twice, and what is drawn later stands in the light again.
 */
import type { Affine, Ring } from '../../vector/polygon.ts';
import { visitCoverage } from './coverage.ts';

/**
 * Writes the reflectance (red, green, blue in 0..1) at a point of the frame that the shape is drawn in (metres).
 * `out[3]` is 1 beforehand; a paint that thins out (foam, stains) writes its own opacity there.
 */
export type Paint = (x: number, y: number, out: Float32Array) => void;

export class Canvas {
  readonly reflectance: Float32Array; // (height, width, 3)
  readonly shadow: Float32Array; // (height, width), 0 = in the sun

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.reflectance = new Float32Array(width * height * 3);
    this.shadow = new Float32Array(width * height);
  }

  /**
   * Fills rings (pixels) with a paint. `toFrame` maps pixels to the coordinates that the paint sees; `opacity` below 1
   * lets the ground through (worn paint, stains) and keeps the shadow that lies on it.
   */
  fill(rings: readonly Ring[], paint: Paint, toFrame: Affine, opacity = 1): void {
    const [a, b, c, d, e, f] = toFrame;
    const { width, reflectance, shadow } = this;
    const colour = new Float32Array(4);
    visitCoverage(rings, width, this.height, (y, left, right, coverage) => {
      const v = y + 0.5;
      for (let x = left; x < right; x++) {
        const covered = coverage[x]!;
        if (covered <= 0) continue;
        const u = x + 0.5;
        colour[3] = 1;
        paint(a * u + c * v + e, b * u + d * v + f, colour);
        const alpha = covered * opacity * colour[3]!;
        const pixel = y * width + x;
        const k = 3 * pixel;
        reflectance[k]! += alpha * (colour[0]! - reflectance[k]!);
        reflectance[k + 1]! += alpha * (colour[1]! - reflectance[k + 1]!);
        reflectance[k + 2]! += alpha * (colour[2]! - reflectance[k + 2]!);
        if (opacity === 1) shadow[pixel]! *= 1 - alpha;
      }
    });
  }

  /** Takes sunlight from everything drawn so far inside the rings (pixels). */
  shade(rings: readonly Ring[], strength = 1): void {
    const { width, shadow } = this;
    visitCoverage(rings, width, this.height, (y, left, right, coverage) => {
      for (let x = left; x < right; x++) {
        const pixel = y * width + x;
        const dark = coverage[x]! * strength;
        if (dark > shadow[pixel]!) shadow[pixel] = dark;
      }
    });
  }
}
