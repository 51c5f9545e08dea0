// Writes src/language/real-words.ts: English words that are one slip away from a word of the language, so that they are not
// taken for it. To be run when the language has got new words:
//
//   npx tsx scripts/write-real-words.ts
//
// What is English is said by the whole words of the embedded model's tokenizer, about 22,000 of the most frequent.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Lexicon } from '../src/language/index.ts';
import { correctSlip } from '../src/language/spelling.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const tokenizer = JSON.parse(await readFile(path('../models/tiny/tokenizer.json'), 'utf8'));
const lexicon = new Lexicon();
const words = Object.keys(tokenizer.model.vocab)
  .filter((word) => /^[a-z]{3,}$/.test(word) && !lexicon.has(word))
  .filter((word) => correctSlip(word, lexicon, new Set()) !== word)
  .sort();
const lines: string[] = [];
for (const word of words) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + word.length < 108) lines[lines.length - 1] = `${last} ${word}`;
  else lines.push(word);
}
const text = `/**
 * English words that are one slip away from a word of the language and are none of its own: "plant" is not a misspelt
 * "plane". Written by scripts/write-real-words.ts.
 */
export const realWords: ReadonlySet<string> = new Set(
  \`
${lines.map((line) => `  ${line}`).join('\n')}
\`
    .trim()
    .split(/\\s+/),
);
`;
await writeFile(path('../src/language/real-words.ts'), text);
