/** Words and phrases that mean the same in sentences about aerial images. */

import type { Random } from '../random/random.ts';
import { categoryNamed } from './categories.ts';

/** Phrases of place and size with others that mean the same; they are exchanged in this order. */
export const phraseSynonyms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bin the middle\b/, ['in the center', 'in the centre', 'at the center', 'in the middle of the image']],
  [
    /\b(on|On) the upper (left|right)\b(?! of)/,
    ['in the top $2 corner', 'at the top $2', 'in the upper $2', 'at the upper $2 corner'],
  ],
  [
    /\b(on|On) the lower (left|right)\b(?! of)/,
    ['in the bottom $2 corner', 'at the bottom $2', 'in the lower $2', 'at the lower $2 corner'],
  ],
  [
    /\b(on|On) the (left|right)\b(?! of)/,
    ['at the $2', 'on the $2 side', 'on the $2 hand side', 'to the $2'],
  ],
  [/\b(on|On) the (left|right) of\b/, ['to the $2 of', '$2 of', 'at the $2 side of']],
  [/\b(on|On) the upper (left|right) of\b/, ['to the upper $2 of', 'above and to the $2 of']],
  [/\b(on|On) the lower (left|right) of\b/, ['to the lower $2 of', 'below and to the $2 of']],
  [/\b(on|On) the top\b/, ['at the top', 'in the upper part', 'on top']],
  [/\b(at|At) the bottom\b/, ['on the bottom', 'in the lower part', 'at the lower side']],
  [/\bbelow\b/, ['under', 'beneath', 'underneath']],
  [/\babove\b/, ['over', 'higher than']],
  [/\blargest\b/, ['biggest', 'greatest']],
  [/\blarger\b/, ['bigger', 'greater']],
  [/\bsmallest\b/, ['tiniest', 'littlest']],
  [/\b(on|On) the far (left|right)\b/, ['at the far $2', 'on the extreme $2']],
];

/**
 * A sentence with other words for some of its categories and phrases.
 * @param words names of categories besides the language's own
 */
export function replaceBySynonyms(
  text: string,
  categories: Iterable<string>,
  random: Random,
  words: Readonly<Record<string, readonly string[]>> = {},
): string {
  let varied = text;
  for (const category of categories) {
    const synonyms = [...(categoryNamed(category)?.synonyms ?? []), ...(words[category] ?? [])];
    if (synonyms.length === 0 || random.chance(0.3)) continue;
    const synonym = random.pick(synonyms);
    varied = varied.replaceAll(category, synonym).replaceAll(upperFirst(category), upperFirst(synonym));
  }
  for (const [phrase, synonyms] of phraseSynonyms) {
    if (!phrase.test(varied) || !random.chance(0.6)) continue;
    varied = upperFirst(varied.replace(phrase, random.pick(synonyms)));
  }
  return varied;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
