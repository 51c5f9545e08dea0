import type { AnswerRecord } from '../answers/index.ts';
import type { PreLabel } from './sureness.ts';

/** What is pre-labelled: a `Labelling`. */
export interface PreLabelled {
  /** What the model has not been asked yet; null where it has been asked everything. */
  unpredicted(): { readonly number: number; readonly sentences: readonly string[] } | null;
  predict(number: number, predictions: readonly PreLabel[], answers: readonly AnswerRecord[]): void;
  fail(number: number, error: unknown): void;
  readonly revision: number;
  changedSince(revision: number, milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const preLabelOf = ({ sentence, present, presence, score, guess }: AnswerRecord): PreLabel => ({
  ...{ sentence, present: present === true, presence, score, guess },
});

/** After which a change is looked for even where none was told. */
const LONGEST_WAIT = 3600_000;

/**
 * Has the model answer what nobody has labelled yet, one picture after another, while a person works; ends with the signal.
 * @param ask what the model says to sentences about a picture, in their order
 */
export async function preLabel(
  labelling: PreLabelled,
  ask: (
    number: number,
    sentences: readonly string[],
    signal: AbortSignal,
  ) => Promise<readonly AnswerRecord[]>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const { revision } = labelling;
    const next = labelling.unpredicted();
    if (!next) {
      await labelling.changedSince(revision, LONGEST_WAIT, signal);
      continue;
    }
    try {
      const answers = await ask(next.number, next.sentences, signal);
      if (!signal.aborted) labelling.predict(next.number, answers.map(preLabelOf), answers);
    } catch (error) {
      if (!signal.aborted) labelling.fail(next.number, error);
    }
  }
}
