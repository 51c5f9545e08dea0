import type { Lexicon } from './lexicon.ts';
import { realWords } from './real-words.ts';

/** Shorter words are too easily another word. */
const SHORTEST_WORD = 4;
/** A word with one letter replaced must be this long: of short ones too many are other words. */
const SHORTEST_REPLACED = 5;

/**
 * A word of the language that an unknown word is by one slip of the keyboard (a letter missing, added or another, or two
 * neighbours exchanged), else the word itself. First letters are kept, as they nearly always are; a word that is
 * English itself ("plant", of "plane") is no slip; words for objects and places are likelier than others, and what could
 * be two words is left alone.
 */
export function correctSlip(word: string, lexicon: Lexicon, spared: ReadonlySet<string> = realWords): string {
  if (word.length < 3 || !/^\p{L}+$/u.test(word) || spared.has(word)) return word;
  let found: string[] = [];
  let best = Number.POSITIVE_INFINITY;
  for (const candidate of lexicon.startingWith(word.charAt(0))) {
    if (Math.abs(candidate.length - word.length) > 1) continue;
    const slip = slipOf(word, candidate);
    if (slip === null) continue;
    const likelihood = slip - (lexicon.joins(candidate) ? 0.5 : 0);
    if (likelihood > best) continue;
    if (likelihood < best) found = [];
    best = likelihood;
    found.push(candidate);
  }
  return found.length === 1 ? found[0]! : word;
}

/** Which slip leads from a word to what was typed, the likelier ones smaller; null where none does. */
function slipOf(typed: string, meant: string): number | null {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  if (a.length === b.length) {
    if (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)) return 0;
    return meant.length >= SHORTEST_REPLACED && a.slice(1) === b.slice(1) ? 2 : null;
  }
  if (meant.length < SHORTEST_WORD) return null;
  return a === b.slice(1) || a.slice(1) === b ? 1 : null;
}

/** Letters that have to be left out, added or replaced to make one word of another (Levenshtein's distance). */
export function slips(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = before[column - 1]! + (letter === to[column - 1] ? 0 : 1);
      now.push(Math.min(replaced, before[column]! + 1, now[column - 1]! + 1));
    }
    before = now;
  }
  return before[to.length]!;
}
