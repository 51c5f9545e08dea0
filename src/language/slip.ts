/** Slips of the keyboard. */

import type { Random } from '../random/random.ts';

/** Shorter words are too easily another word. */
const SHORTEST_WORD = 4;

/**
 * One letter wrong in one of the longer words: left out, doubled, exchanged with its neighbour, or replaced. A sentence
 * without such a word stays as it is. First letters are kept, as they nearly always are.
 */
export function misspell(text: string, random: Random): string {
  const words = [...text.matchAll(/[A-Za-z]+/g)].filter(([word]) => word.length >= SHORTEST_WORD);
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  const at = 1 + random.integer(word.length - 2); // followed by at least one letter
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    () => before + after,
    () => before + letter + letter + after,
    () => before + after.charAt(0) + letter + after.slice(1),
    () => before + String.fromCharCode(97 + random.integer(26)) + after,
  ];
  return text.slice(0, index) + random.pick(slips)() + text.slice(index + word.length);
}
