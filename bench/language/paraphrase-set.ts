import { z } from 'zod';
import { parseJsonLines } from '../../src/datasets/jsonl-node.ts';
import { readTextLines } from '../../src/files/text-file.ts';

/**
 * In what a paraphrase differs from its canonical sentence:
 * `case` - capital letters only; `article` - articles only; `plural` - a plural that leaves the target what it is ("the
 * largest of the ships", or the only one of its kind in the plural); `typo` - one letter missing, added or another, or two
 * neighbours swapped; `word-order` - the parts in another order; `synonym` - other words for a thing or a place;
 * `phrase` - a request or a question around it; `unknown-word` - describing words added, none of which RRSIS-D's
 * sentences have.
 */
export const paraphraseTypes = [
  'case',
  'article',
  'plural',
  'typo',
  'word-order',
  'synonym',
  'phrase',
  'unknown-word',
] as const;
export type ParaphraseType = (typeof paraphraseTypes)[number];

const sentence = z
  .string()
  .min(1, 'the sentence is empty')
  .refine((text) => text === text.trim(), 'the sentence begins or ends with white space');

const schema = z.strictObject({
  /** The image's name in its folder. */
  file_name: z.string().min(1),
  /** The annotation that all sentences of the line are about, as the image's data set numbers it. */
  annotation_id: z.number().int(),
  /** The canonical sentence. */
  expression: sentence,
  paraphrases: z.array(z.strictObject({ text: sentence, type: z.enum(paraphraseTypes) })).min(1),
});

/** A sentence about an image and other ways to say the same. */
export type ParaphraseGroup = z.infer<typeof schema>;

/**
 * Reads a file of paraphrases, one canonical sentence a line.
 * Throws a DatasetError with the file and the line where a line is no JSON or does not fit, and what the file system throws.
 */
export async function readParaphrases(file: string): Promise<ParaphraseGroup[]> {
  const groups: ParaphraseGroup[] = [];
  for await (const group of parseJsonLines(readTextLines(file), file, schema)) groups.push(group);
  return groups;
}
