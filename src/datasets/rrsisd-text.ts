/** The sentences of RRSIS-D without its pictures: JSON Lines {ref_id, ann_id, image_id, file_name, category_id, split, sent}. */

import { z } from 'zod';
import { SPLITS, type Split } from './benchmarks/referring-dataset.ts';
import { rrsisdCategories } from './categories.ts';
import { type LineSource, parseJsonLines, readLines } from './jsonl.ts';

export type RrsisdSentence = {
  readonly refId: number;
  readonly fileName: string;
  readonly split: Split;
  readonly categoryId: number;
  /** The category in words, such as `baseball field`. */
  readonly category: string;
  readonly text: string;
};

const lineSchema = z
  .object({
    ref_id: z.number().int(),
    file_name: z.string(),
    split: z.enum(SPLITS),
    category_id: z
      .number()
      .int()
      .min(0)
      .max(rrsisdCategories.length - 1),
    sent: z.string(),
  })
  .transform(
    (line): RrsisdSentence => ({
      refId: line.ref_id,
      fileName: line.file_name,
      split: line.split,
      categoryId: line.category_id,
      category: rrsisdCategories[line.category_id]!,
      text: line.sent,
    }),
  );

/** Sentences of a stream of lines. Throws DatasetError (source:line: what). */
export function parseRrsisdSentences(lines: LineSource, name: string): AsyncGenerator<RrsisdSentence> {
  return parseJsonLines(lines, name, lineSchema);
}

/** Sentences of a file, read as a stream. */
export function readRrsisdSentences(file: string): AsyncGenerator<RrsisdSentence> {
  return parseRrsisdSentences(readLines(file), file);
}
