import type { MaskPixels, Picture } from './picture.ts';

/** R, G, B, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * Colours of the first, second, ... answer, repeated when they run out. They are rare in aerial images (no greens,
 * greys and browns) and told apart with the common deficiencies of colour vision.
 */
export const answerColours: readonly Colour[] = [
  [255, 45, 110],
  [0, 190, 255],
  [255, 210, 0],
  [175, 90, 255],
  [255, 130, 20],
  [0, 235, 190],
];

export interface OverlayOptions {
  /** How much of the colour covers the object, 0 to 1. Default 0.4. */
  readonly opacity?: number;
  /** Outline in pixels. Default 2 at a longer side of 1024 pixels and in proportion, at least 1. */
  readonly outline?: number;
}

/**
 * Draws masks over a picture: each object tinted in its colour, with an outline just outside of it, so that small
 * objects stay visible. Outlines lie over all tints; of later masks over earlier ones. The picture is not changed.
 * @param answers masks of the picture's size; `colour` defaults to the answer's place in `answerColours`
 */
export function composeOverlay(
  picture: Picture,
  answers: readonly { readonly mask: MaskPixels; readonly colour?: Colour }[],
  options: OverlayOptions = {},
): Picture {
  const { width, height } = picture;
  const { opacity = 0.4, outline = Math.max(1, Math.round((2 * Math.max(width, height)) / 1024)) } = options;
  const pixels = picture.pixels.slice();
  const coloured = answers.map(({ mask, colour }, index) => {
    if (mask.width !== width || mask.height !== height) {
      throw new RangeError(
        `overlay: mask ${index} is ${mask.width} x ${mask.height}, the picture ${width} x ${height}; resize the mask first`,
      );
    }
    return { data: mask.data, colour: colour ?? answerColours[index % answerColours.length]! };
  });
  for (const { data, colour } of coloured) {
    paint(pixels, colour, opacity, (index) => data[index] !== 0);
  }
  for (const { data, colour } of coloured) {
    const grown = dilate(data, width, height, outline);
    paint(pixels, colour, 1, (index) => grown[index] !== 0 && data[index] === 0);
  }
  return { width, height, pixels };
}

function paint(
  pixels: Uint8Array,
  colour: Colour,
  opacity: number,
  covers: (index: number) => boolean,
): void {
  for (let index = 0; index * 3 < pixels.length; index++) {
    if (!covers(index)) continue;
    for (let channel = 0; channel < 3; channel++) {
      const at = index * 3 + channel;
      pixels[at] = Math.round(pixels[at]! * (1 - opacity) + colour[channel]! * opacity);
    }
  }
}

/** Pixels at most `radius` away from the mask in both directions: rows first, then columns. */
function dilate(data: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const rows = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) dilateLine(data, rows, y * width, 1, width, radius);
  const result = new Uint8Array(data.length);
  for (let x = 0; x < width; x++) dilateLine(rows, result, x, width, height, radius);
  return result;
}

/** Marks what is at most `radius` steps after, then before, a marked element of a line. */
function dilateLine(
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  stride: number,
  count: number,
  radius: number,
): void {
  for (const direction of [1, -1]) {
    let distance = Number.POSITIVE_INFINITY;
    for (let step = 0; step < count; step++) {
      const at = start + stride * (direction > 0 ? step : count - 1 - step);
      distance = from[at] ? 0 : distance + 1;
      if (distance <= radius) to[at] = 1;
    }
  }
}
