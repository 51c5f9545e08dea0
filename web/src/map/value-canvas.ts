import { heatColour, rgbOf } from '../state/colours.ts';
import type { Comparison } from '../state/comparison.ts';

/** Comparisons and maps of values as small canvases, made once and drawn at every frame. */

/** What only the first answer covers, only the second, and both. */
export const DIFFERENCE_COLOURS = { first: '#ff8a1f', second: '#2aa8ff', both: '#f4f6f8' } as const;

const comparisons = new WeakMap<Comparison, OffscreenCanvas>();

export function comparisonCanvas(comparison: Comparison): OffscreenCanvas {
  let canvas = comparisons.get(comparison);
  if (!canvas) {
    const { first, second, both } = DIFFERENCE_COLOURS;
    const table = [0, ...[first, second, both].map((colour) => word(rgbOf(colour), 255))];
    canvas = paint(comparison.width, comparison.height, (words) => {
      for (let i = 0; i < words.length; i++) words[i] = table[comparison.classes[i]!]!;
    });
    comparisons.set(comparison, canvas);
  }
  return canvas;
}

/** A map of values, stretched from its lowest to its highest; stronger is less transparent. */
export interface HeatMap {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

const heats = new WeakMap<Float32Array, OffscreenCanvas>();

export function heatCanvas({ width, height, data }: HeatMap): OffscreenCanvas {
  let canvas = heats.get(data);
  if (!canvas) {
    let [lowest, highest] = [Infinity, -Infinity];
    for (const value of data) {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    const span = highest - lowest || 1;
    canvas = paint(width, height, (words) => {
      for (let i = 0; i < words.length; i++) {
        const value = (data[i]! - lowest) / span;
        words[i] = word(heatColour(value), Math.round(90 + 150 * value));
      }
    });
    heats.set(data, canvas);
  }
  return canvas;
}

function word([red, green, blue]: readonly [number, number, number], alpha: number): number {
  return ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

function paint(width: number, height: number, fill: (words: Uint32Array) => void): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const image = new ImageData(width, height);
  fill(new Uint32Array(image.data.buffer));
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}
