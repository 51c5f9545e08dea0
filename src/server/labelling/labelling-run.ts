import type { AnswerRecord } from '../../answers/index.ts';
import { categoryOf, spreadSentences } from '../../label/category-of.ts';
import type { Labelling } from '../../label/node.ts';
import { preLabel } from '../../label/pre-label.ts';
import type { ModelConfig } from '../../model/index.ts';
import { withRetries } from '../../network/with-retries.ts';
import { Problem } from '../http/problem.ts';
import { checkSentences } from '../requests/check-sentences.ts';
import type { ServiceParts } from '../service-parts.ts';

/** Where the part of the service that works on images ends, it is started again: the picture is not at fault, and a person could not label it otherwise. */
const AGAIN = {
  tries: 3,
  backoff: 5000,
  passing: (error: unknown) => (error instanceof Problem && error.status === 503 ? {} : null),
};

/** A folder's labelling with the model of a service: it answers beforehand what nobody has labelled yet. */
export class LabellingRun {
  readonly #labelling: Labelling;
  readonly #end: AbortController;
  readonly #running: Promise<void>;

  private constructor(labelling: Labelling, end: AbortController, running: Promise<void>) {
    this.#labelling = labelling;
    this.#end = end;
    this.#running = running;
  }

  /**
   * Begins; null where no folder is labelled. Throws a SentenceError or a Problem where a sentence cannot be asked, and a LabelError where the
   * labels cannot be written.
   */
  static async begin(
    parts: Pick<ServiceParts, 'labelling' | 'pool' | 'tokenizer' | 'limits'>,
    { presence, unsureBelow }: Pick<ModelConfig, 'presence' | 'unsureBelow'>,
  ): Promise<LabellingRun | null> {
    if (!parts.labelling) return null;
    const { labelling, sentences } = parts.labelling;
    const { vocabulary, maxTokens } = parts.pool.model;
    const asked = spreadSentences(sentences, vocabulary);
    checkSentences(asked, { sentences: Number.POSITIVE_INFINITY, maxTokens }, parts.tokenizer);
    await labelling.begin(
      { presence: presence?.threshold ?? null, score: unsureBelow ?? null },
      (sentence) => categoryOf(sentence, vocabulary),
      asked,
    );
    const end = new AbortController();
    const ask = (number: number, wanted: readonly string[], signal: AbortSignal) =>
      predict(parts, labelling, number, wanted, signal);
    return new LabellingRun(labelling, end, preLabel(labelling, ask, end.signal));
  }

  /** Ends what the model does beforehand, and lets pages go that wait for news. */
  async stop(): Promise<void> {
    this.#end.abort(new DOMException('labelling ends', 'AbortError'));
    this.#labelling.stop();
    await this.#running;
  }
}

/**
 * What the model says to sentences about a picture that nobody has labelled yet: by the same road as every answer, in one view as the page
 * asks it, and after whoever waits before the screen.
 */
async function predict(
  { pool, limits }: Pick<ServiceParts, 'pool' | 'limits'>,
  labelling: Labelling,
  number: number,
  sentences: readonly string[],
  signal: AbortSignal,
): Promise<AnswerRecord[]> {
  const path = await labelling.fileOf(number);
  const ask = () =>
    pool.ask(
      {
        ...{
          key: null,
          image: { path },
          name: labelling.picture(number)!.fileName,
          maxPixels: limits.pixels,
        },
        ...{
          sentences,
          format: 'json',
          include: ['logits', 'runnersUp'],
          options: { oneView: true, tryAnyway: true },
        },
      },
      { urgency: 'background', signal },
    );
  const { answers } = await withRetries({ ...AGAIN, signal }, ask);
  return answers.map((answer, index) => ({ ...answer, sentence: sentences[index]! }));
}
