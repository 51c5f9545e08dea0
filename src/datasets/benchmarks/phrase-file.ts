import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextLines } from '../../files/text-file.ts';
import { DatasetError } from '../errors.ts';
import type { LineSource } from '../jsonl-node.ts';
import { SPLITS, type Split } from './referring-dataset.ts';

/** `output_phrase_<split>.txt` of RefSegRS and RISBench: an image's name, a space, and the sentence. */
export interface Phrase {
  readonly name: string;
  readonly expression: string;
  /** `file:line` */
  readonly where: string;
}

/**
 * Lines of a phrase file; empty ones are skipped. The first space ends the name, and everything behind it is the
 * sentence, double spaces and typing errors included.
 * Throws a DatasetError at a line that has no sentence.
 */
export async function* parsePhrases(lines: LineSource, file: string): AsyncGenerator<Phrase> {
  let number = 0;
  for await (const text of lines) {
    number++;
    if (text.trim() === '') continue;
    const space = text.indexOf(' ');
    const expression = space < 0 ? '' : text.slice(space + 1).trim();
    if (space < 1 || expression === '') {
      throw new DatasetError(`expected 'NAME SENTENCE', got ${JSON.stringify(text)}`, file, number);
    }
    yield { name: text.slice(0, space), expression, where: `${file}:${number}` };
  }
}

const phraseFile = (root: string, split: Split): string => join(root, `output_phrase_${split}.txt`);

/** Phrases of one split. */
export function readPhrases(root: string, split: Split): AsyncGenerator<Phrase> {
  const file = phraseFile(root, split);
  // As distributed: a stray byte of another encoding is a typing error like others, and does not end the reading.
  return parsePhrases(readTextLines(file, 'replace'), file);
}

/** The splits whose phrase file exists. Throws a DatasetError where there is none at all. */
export async function phraseSplits(root: string): Promise<Split[]> {
  const found: Split[] = [];
  for (const split of SPLITS) if (await isFile(phraseFile(root, split))) found.push(split);
  if (found.length === 0) {
    throw new DatasetError(
      `has none of ${SPLITS.map((split) => `output_phrase_${split}.txt`).join(', ')}; give the folder that holds them`,
      root,
    );
  }
  return found;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
