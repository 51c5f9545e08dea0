/** How well the pixels of an object fit a colour that people say: soft, where names of colours are disputed. */

import { coloursOf, type Description, type SeenColour, seenAttributes } from '../language/index.ts';
import { hueOf } from './hue.ts';
import { type Located, ramp } from './located.ts';

/** A pixel's colour: hue in degrees, saturation and brightness from 0 to 1, and how far it is from grey, 0 to 1. */
interface Tone {
  readonly hue: number;
  readonly saturation: number;
  readonly value: number;
  readonly chroma: number;
}

/** 1 within `full` degrees of a hue, 0 beyond `none`. */
const near = (hue: number, centre: number, full: number, none: number): number =>
  ramp(Math.abs(((hue - centre + 540) % 360) - 180), none, full);

/** That a pixel is no grey: what is dark or faint has a hue by chance. */
const coloured = ({ saturation, chroma }: Tone): number =>
  ramp(saturation, 0.1, 0.28) * ramp(chroma, 0.05, 0.14);

const likenesses: Readonly<Record<SeenColour, (tone: Tone) => number>> = {
  white: ({ saturation, value }) => ramp(value, 0.66, 0.86) * ramp(saturation, 0.25, 0.12),
  grey: ({ saturation, value }) =>
    ramp(saturation, 0.22, 0.1) * ramp(value, 0.18, 0.3) * ramp(value, 0.9, 0.72),
  black: ({ value }) => ramp(value, 0.36, 0.2),
  red: (tone) =>
    near(tone.hue, 2, 16, 32) *
    coloured(tone) *
    ramp(tone.saturation, 0.2, 0.4) *
    ramp(tone.value, 0.2, 0.35),
  orange: (tone) =>
    near(tone.hue, 24, 12, 24) * ramp(tone.saturation, 0.3, 0.5) * ramp(tone.value, 0.45, 0.65),
  yellow: (tone) =>
    near(tone.hue, 54, 10, 20) * ramp(tone.saturation, 0.25, 0.45) * ramp(tone.value, 0.5, 0.65),
  green: (tone) => near(tone.hue, 115, 45, 65) * coloured(tone),
  turquoise: (tone) => near(tone.hue, 180, 18, 32) * coloured(tone),
  blue: (tone) => near(tone.hue, 218, 32, 50) * coloured(tone),
  purple: (tone) => near(tone.hue, 285, 30, 48) * coloured(tone),
  pink: (tone) =>
    near(tone.hue, 345, 25, 45) *
    coloured(tone) *
    ramp(tone.saturation, 0.7, 0.45) *
    ramp(tone.value, 0.5, 0.7),
  brown: (tone) => near(tone.hue, 24, 18, 32) * coloured(tone) * ramp(tone.value, 0.78, 0.55),
  beige: (tone) =>
    near(tone.hue, 38, 14, 28) *
    ramp(tone.saturation, 0.05, 0.12) *
    ramp(tone.saturation, 0.5, 0.35) *
    ramp(tone.value, 0.5, 0.68),
  dark: ({ value }) => ramp(value, 0.7, 0.25),
  light: ({ value }) => ramp(value, 0.4, 0.85),
};

function toneOf(red: number, green: number, blue: number): Tone {
  const largest = Math.max(red, green, blue);
  const chroma = largest - Math.min(red, green, blue);
  return {
    hue: hueOf(red, green, blue),
    saturation: largest === 0 ? 0 : chroma / largest,
    value: largest / 255,
    chroma: chroma / 255,
  };
}

/**
 * How much of a sample has the colour that words say, 0 to 1. Several words are all meant: of colours each has its part of the
 * pixels ("red and white"), a word of brightness holds for those of the others ("dark red").
 * @param words describing words that `coloursOf` knows
 * @param sample R, G, B of pixels in turn
 */
export function colourShare(words: readonly string[], sample: ArrayLike<number>): number {
  const pixels = sample.length / 3;
  if (pixels === 0) return 0;
  const meant = words.map(coloursOf);
  const isShade = (colours: readonly SeenColour[]) =>
    colours.every((one) => one === 'dark' || one === 'light');
  const shades = meant.filter(isShade);
  const colours = meant.filter((one) => !isShade(one));
  const sums = Array.from({ length: Math.max(1, colours.length) }, () => 0);
  for (let at = 0; at < sample.length; at += 3) {
    const tone = toneOf(sample[at]!, sample[at + 1]!, sample[at + 2]!);
    const like = (names: readonly SeenColour[]) => Math.max(...names.map((name) => likenesses[name](tone)));
    const shade = shades.reduce((product, names) => product * like(names), 1);
    for (const index of sums.keys()) sums[index]! += shade * (colours[index] ? like(colours[index]) : 1);
  }
  const shares = sums.map((sum) => sum / pixels);
  return shares.reduce((product, share) => product * share, 1) ** (1 / shares.length);
}

/** An object with less than this of a colour does not have it. */
const LEAST_SHARE = 0.08;
/** What has this part of the colour that the one with most of it has is of that colour too; what has less than `NONE` is not. */
const FULL = 0.75;
const NONE = 0.2;

/**
 * For each object how well its colour is the one that a phrase says, 0 to 1, against the one that has most of it; null where the
 * phrase says none, or the pixels of an object are not at hand.
 */
export function colourFactors(phrase: Description, objects: readonly Located[]): number[] | null {
  const words = seenAttributes(phrase).map(({ word }) => word);
  if (words.length === 0 || objects.some(({ colours }) => colours === undefined)) return null;
  const shares = objects.map(({ colours }) => colourShare(words, colours!));
  const most = Math.max(0, ...shares);
  return shares.map((share) => (share < LEAST_SHARE ? 0 : ramp(share / most, NONE, FULL)));
}
