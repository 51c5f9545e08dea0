import { normalizeSentence, type Tokenizer } from '../text/index.ts';

/** A word and the tokens that it was split into. */
export interface WordRange {
  /** As the sentence has it, without punctuation around it. */
  readonly text: string;
  /** First token, counted from the start of the encoded sentence, special tokens included. */
  readonly start: number;
  /** The token after the last. */
  readonly end: number;
}

const AROUND = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/**
 * Which tokens belong to which word of a sentence. Words are what stands between white space; punctuation around a word
 * does not count as part of it, punctuation inside ('storage-tank', "tank's") does.
 *
 * No tokenizer's tokens cross white space, so a word's tokens are those by which the sentence's beginning grows when
 * the word is added to it.
 */
export function groupTokens(tokenizer: Tokenizer, sentence: string): WordRange[] {
  const normalized = normalizeSentence(sentence);
  const first = tokenizer.leadingSpecialTokens;
  const count = (text: string) => (text.trim() === '' ? 0 : tokenizer.pieces(text).length);
  const total = count(normalized);
  const ranges: WordRange[] = [];
  let position = 0;
  for (const part of normalized.split(' ')) {
    const text = part.replace(AROUND, '');
    const begin = position + part.indexOf(text);
    position += part.length + 1;
    if (text === '') continue;
    const start = count(normalized.slice(0, begin));
    const end = Math.min(total, count(normalized.slice(0, begin + text.length)));
    if (end > start) ranges.push({ text, start: first + start, end: first + end });
  }
  return ranges;
}
