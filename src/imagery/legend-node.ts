import sharp from 'sharp';
import { drawLegend, type OverlayLegendEntry } from './legend.ts';
import type { Picture } from './picture.ts';

/** A picture with a legend below it; narrow pictures become as wide as a legend has to be. */
export async function withLegend(picture: Picture, entries: readonly OverlayLegendEntry[]): Promise<Picture> {
  const legend = drawLegend(entries, picture.width);
  const below = await sharp(Buffer.from(legend.svg))
    .resize(legend.width, legend.height, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  const stride = legend.width * 3;
  const height = picture.height + legend.height;
  const pixels = new Uint8Array(height * stride).fill(255);
  for (let y = 0; y < picture.height; y++) {
    const row = picture.pixels.subarray(y * picture.width * 3, (y + 1) * picture.width * 3);
    pixels.set(row, y * stride);
  }
  pixels.set(below, picture.height * stride);
  return { width: legend.width, height, pixels };
}

/** Whether this system has a font: without any, all letters are one and the same box. */
export async function hasFonts(): Promise<boolean> {
  const inks = await Promise.all(
    ['l', 'W'].map(async (title) => {
      const { svg } = drawLegend([{ colour: '#ffffff', title, details: '' }], 0);
      const pixels = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer();
      return pixels.reduce((ink, value) => ink + 255 - value, 0);
    }),
  );
  return inks[0] !== inks[1];
}
