import { Lexicon } from './lexicon.ts';
import {
  aboveWords,
  belowWords,
  extremeWords,
  horizontalWords,
  lineWords,
  ordinalWords,
  uprightWords,
  verticalWords,
} from './words.ts';

const sideWords = [...Object.keys(horizontalWords), ...Object.keys(verticalWords)];
const others = new Set([
  ...Object.keys(extremeWords),
  ...Object.keys(ordinalWords),
  ...aboveWords,
  ...belowWords,
  ...lineWords,
  ...uprightWords,
]);
const english = new Lexicon();

/**
 * Whether a sentence holds any word by which its meaning may change where its picture is turned or mirrored: one for a side
 * ("left", "topmost", "northeast"), an order or a direction. Rather one too many: it is asked before a picture is turned.
 */
export const saysDirection = (sentence: string): boolean =>
  (sentence.toLowerCase().match(/[a-z0-9]+/g) ?? []).some(
    (word) =>
      others.has(word) ||
      (sideWords.some((side) => word.startsWith(side)) && english.nounAt([word], 0) === null),
  );
