import { type AnswerReading, readingOf } from '../../answers/index.ts';
import type { ModelConfig } from '../../model/model-config.ts';
import { ArchiveError } from '../archive-error.ts';

/** A sentence as the windows of an archive are asked it. */
export interface StoredQuestion {
  readonly sentence: string;
  /** As an answer has it: what was understood, and what has to be said. */
  readonly reading: AnswerReading;
  /** The sentence that the model is asked. */
  readonly asked: string;
}

/**
 * Reads a sentence as `segment` reads it. Throws an ArchiveError for what the model does not know.
 * @param tryAnyway asks it all the same
 */
export function storedQuestion(
  sentence: string,
  { vocabulary }: Partial<Pick<ModelConfig, 'vocabulary'>>,
  tryAnyway: boolean,
): StoredQuestion {
  const reading = readingOf(sentence, vocabulary, {
    anyway: tryAnyway,
    all: false,
    windows: false,
    pixels: false,
  });
  if (reading.reason !== null) {
    throw new ArchiveError(
      `${sentence}: ${reading.notes.join('; ')}; no window was asked: say it otherwise, or give --try-anyway`,
      'option',
    );
  }
  return { sentence, reading, asked: reading.understanding?.asked ?? sentence };
}
