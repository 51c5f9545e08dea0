import type { Lexicon } from './lexicon.ts';
import { correctSlip } from './spelling.ts';

/** A word of a sentence, or a part of one that hyphens join, or a pause. */
export interface Token {
  /** In small letters, slips of the keyboard corrected; `,` for any pause. */
  readonly text: string;
  /** As it was said. */
  readonly said: string;
  /** Which of the sentence's words it belongs to. */
  readonly word: number;
}

export const PAUSE = ',';

/** What white space separates. */
export const splitWords = (sentence: string): string[] => sentence.trim().split(/\s+/u).filter(Boolean);

/** Takes words apart at hyphens where the parts are words of the language, and punctuation from them. */
export function tokenize(words: readonly string[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (const [word, raw] of words.entries()) {
    const match = /^[^\p{L}\p{N}]*(.*?)([^\p{L}\p{N}]*)$/su.exec(
      raw.normalize('NFC').replaceAll(/[’‘`]/g, "'"),
    )!;
    const said = match[1]!;
    for (const part of partsOf(said.toLowerCase(), lexicon)) {
      tokens.push({ text: lexicon.has(part) ? part : correctSlip(part, lexicon), said: part, word });
    }
    // A dash between words is a pause, too.
    const paused = said === '' ? /[-–—:;,.]/u.test(raw) : /[,:;.!?)–—]/u.test(match[2]!);
    if (paused && word < words.length - 1) tokens.push({ text: PAUSE, said: '', word });
  }
  return tokens;
}

function partsOf(word: string, lexicon: Lexicon): string[] {
  if (word === '') return [];
  if (lexicon.has(word)) return [word];
  const owner = /^(.+)'s$/.exec(word)?.[1];
  if (owner !== undefined && lexicon.has(owner)) return [owner];
  const parts = word.split(/[-/]/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => lexicon.joins(part))) return parts;
  // "Northwest", "topleft".
  const joined = /^(north|south|top|bottom|upper|lower)(west|east|left|right)(?:ern)?(most)?$/.exec(word);
  if (joined) return joined.slice(1).filter((part) => part !== undefined);
  return [word];
}
