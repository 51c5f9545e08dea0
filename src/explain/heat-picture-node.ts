import sharp from 'sharp';
import type { AttentionMap } from './explain-answer.ts';

/** Dark to bright, as most viewers of heat maps expect: blue, red, yellow. */
const COLOURS: readonly (readonly [number, number, number])[] = [
  [20, 30, 120],
  [120, 30, 160],
  [225, 60, 60],
  [255, 160, 20],
  [255, 245, 120],
];

/**
 * A heat map as a small PNG with transparency, one pixel per cell, from its lowest value (clear) to its highest; a data URI.
 * Browsers enlarge it smoothly.
 */
export async function heatPicture({ width, height, values }: AttentionMap): Promise<string> {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const range = high - low || 1;
  const pixels = new Uint8Array(width * height * 4);
  for (const [cell, value] of values.entries()) {
    const t = (value - low) / range;
    const position = t * (COLOURS.length - 1);
    const index = Math.min(COLOURS.length - 2, Math.floor(position));
    for (let channel = 0; channel < 3; channel++) {
      const [from, to] = [COLOURS[index]![channel]!, COLOURS[index + 1]![channel]!];
      pixels[4 * cell + channel] = from + (to - from) * (position - index);
    }
    pixels[4 * cell + 3] = 40 + 185 * t;
  }
  const bytes = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${bytes.toString('base64')}`;
}
