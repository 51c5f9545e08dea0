/** Which colours the words of people mean, as far as the pixels of an object can be asked for them. */

import type { Attribute, Description } from './description.ts';
import { colourNames } from './words.ts';

/** Colours, and two words of brightness, that are told by pixels. */
export const seenColours = [...colourNames, 'turquoise', 'purple', 'pink', 'beige', 'dark', 'light'] as const;
export type SeenColour = (typeof seenColours)[number];

const others: Readonly<Record<string, SeenColour>> = {
  gray: 'grey',
  silver: 'grey',
  silvery: 'grey',
  cyan: 'turquoise',
  teal: 'turquoise',
  navy: 'blue',
  violet: 'purple',
  magenta: 'purple',
  maroon: 'red',
  golden: 'yellow',
  rusty: 'brown',
  tan: 'beige',
  cream: 'beige',
  bright: 'light',
  pale: 'light',
};

/** The colours of a describing word, any of which is meant: `grey-green` is grey or green. [] where pixels cannot tell. */
export function coloursOf(word: string): readonly SeenColour[] {
  const plain = word.replace(/-(?:colou?red|roofed|painted)$/, '');
  const parts = plain.split('-').map(colourOfPart);
  return parts.includes(null) ? [] : (parts as SeenColour[]);
}

function colourOfPart(word: string): SeenColour | null {
  const named = (name: string): SeenColour | null =>
    others[name] ?? seenColours.find((colour) => colour === name) ?? null;
  const known = named(word);
  if (known !== null) return known;
  for (const stem of stemsOfTinge(word)) {
    const colour = named(stem);
    if (colour !== null) return colour;
  }
  return null;
}

/** What "-ish" may have been added to: "whitish", "bluish", "reddish". [] of other words. */
export function stemsOfTinge(word: string): readonly string[] {
  const stem = /^(\p{L}{2,})ish$/u.exec(word)?.[1];
  return stem === undefined ? [] : [stem, `${stem}e`, stem.slice(0, -1)];
}

/** The describing words of a thing that its pixels decide. */
export const seenAttributes = ({ attributes }: Description): readonly Attribute[] =>
  attributes.filter(({ kind, word }) => kind === 'colour' && coloursOf(word).length > 0);
