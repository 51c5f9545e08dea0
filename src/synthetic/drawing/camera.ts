/** From reflectance and shadow to the bytes of a picture: light, haze, colour cast, lens blur, sensor noise. */
import type { Random } from '../../random/random.ts';
import type { Canvas } from './canvas.ts';
import type { Noise } from './noise.ts';

/** What the sky and the sensor add to a scene. */
export type Exposure = {
  readonly gain: readonly [number, number, number];
  /** What is left of each colour in the shadow; the sky is blue. */
  readonly shade: readonly [number, number, number];
  readonly haze: number;
  readonly hazeColour: readonly [number, number, number];
  readonly contrast: number;
  readonly saturation: number;
  /** Weight of each neighbour in the blur along a row and a column, 0 .. 1/3. */
  readonly blur: number;
  readonly noise: number;
};

export function randomExposure(random: Random): Exposure {
  const light = random.uniform(0.86, 1.1);
  const warmth = random.uniform(-0.05, 0.06);
  const tint = random.uniform(-0.025, 0.03);
  const depth = random.uniform(0.32, 0.48);
  const hazy = random.next() * random.next();
  return {
    gain: [light * (1 + warmth), light * (1 + tint), light * (1 - warmth)],
    shade: [depth * 0.88, depth * 0.97, depth * 1.18],
    haze: 0.03 + 0.14 * hazy,
    hazeColour: [0.62, 0.66, 0.7],
    contrast: random.uniform(0.25, 0.75),
    saturation: random.uniform(0.75, 1.1),
    blur: random.uniform(0.1, 0.2),
    noise: random.uniform(0.008, 0.02),
  };
}

/** Exposes a finished canvas: (height, width, 3) bytes. The canvas is used up. */
export function expose(canvas: Canvas, exposure: Exposure, texture: Noise, random: Random): Uint8Array {
  const { width, height, reflectance, shadow } = canvas;
  const { gain, shade, haze, hazeColour, contrast, saturation } = exposure;
  const step = 300 / Math.sqrt(width * height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const dark = shadow[pixel]!;
      const veil = haze * (1 + 0.35 * texture.at(x * step * 0.4 + 250, y * step * 0.4 + 40));
      const k = 3 * pixel;
      let mean = 0;
      for (let c = 0; c < 3; c++) {
        let value = reflectance[k + c]! * gain[c]! * (1 - dark * (1 - shade[c]!));
        value += veil * (hazeColour[c]! - value);
        value = value < 0 ? 0 : Math.min(value, 1);
        // An S curve around the middle, as much as `contrast` says.
        value += contrast * (value * value * (3 - 2 * value) - value);
        reflectance[k + c] = value;
        mean += value / 3;
      }
      for (let c = 0; c < 3; c++) reflectance[k + c] = mean + saturation * (reflectance[k + c]! - mean);
    }
  }
  blurRows(reflectance, width, height, exposure.blur);
  blurColumns(reflectance, width, height, exposure.blur);
  const pixels = new Uint8Array(width * height * 3);
  const seed = random.nextUint32();
  for (let pixel = 0, k = 0; pixel < width * height; pixel++) {
    // Brightness noise is common to the three channels; colour noise is a third of it.
    const shared = noiseAt(pixel, seed);
    for (let c = 0; c < 3; c++, k++) {
      const own = noiseAt(k, seed ^ 0x5bd1e995);
      const value = reflectance[k]! + exposure.noise * (shared + 0.4 * own);
      pixels[k] = value <= 0 ? 0 : value >= 1 ? 255 : Math.floor(value * 255 + 0.5);
    }
  }
  return pixels;
}

/** Triangular noise in -1.4 .. 1.4 from a position, by integer mixing. */
function noiseAt(position: number, seed: number): number {
  let h = Math.imul(position ^ seed, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  return ((h & 0xffff) + (h >>> 16) - 65535) / 46000;
}

function blurRows(image: Float32Array, width: number, height: number, weight: number): void {
  for (let y = 0; y < height; y++) {
    for (let c = 0; c < 3; c++) {
      const start = y * width * 3 + c;
      let before = image[start]!;
      for (let x = 0; x < width; x++) {
        const k = start + 3 * x;
        const here = image[k]!;
        const after = x + 1 < width ? image[k + 3]! : here;
        image[k] = here + weight * (before + after - 2 * here);
        before = here;
      }
    }
  }
}

function blurColumns(image: Float32Array, width: number, height: number, weight: number): void {
  const row = width * 3;
  const before = image.slice(0, row);
  for (let y = 0; y < height; y++) {
    for (let i = 0; i < row; i++) {
      const k = y * row + i;
      const here = image[k]!;
      const after = y + 1 < height ? image[k + row]! : here;
      image[k] = here + weight * (before[i]! + after - 2 * here);
      before[i] = here;
    }
  }
}
