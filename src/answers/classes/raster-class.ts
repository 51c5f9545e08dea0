import { answerColours, type Colour } from '../../imagery/overlay.ts';

/** Most sentences that one raster of classes holds: values are a byte, and 0 stands for none of them. */
export const MOST_CLASSES = 255;

/** One value of a raster of classes. */
export interface RasterClass {
  /** Of its pixels, from 1: the number of the sentence. */
  readonly value: number;
  readonly sentence: string;
  /** The model's category that was understood; null where none was. */
  readonly category: string | null;
  readonly colour: Colour;
  /** Whether anything was found; null where the model does not know what was asked for. */
  readonly present: boolean | null;
  readonly score: number;
  /** Pixels that have the value. */
  readonly pixels: number;
  /** Pixels of the sentence that have the value of an earlier one. */
  readonly hiddenPixels: number;
}

/** What a pixel is that several sentences mark. */
export const OVERLAP_RULE = 'a pixel that several sentences mark has the value of the first of them';

/** The colour of the nth class, counted from 0: that of answers as long as they last, then others of all hues. */
export function classColour(index: number): Colour {
  const known = answerColours[index];
  if (known) return known;
  // Steps of the golden angle come to every hue before they come near to one again.
  const hue = (index * 137.508) % 360;
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (0.5 - 0.5 * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

/** `#rrggbb` */
export const hexColour = (colour: Colour): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
