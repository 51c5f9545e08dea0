import { readingOf } from '../answers/answer-draft.ts';
import { maskAnswer } from '../segmenter/index.ts';
import type { Segmenter } from '../segmenter/segmenter-node.ts';
import type { Predict, Prediction } from './evaluate.ts';

export interface AskSegmenterOptions {
  /** Ask what is understood of each sentence, choose among things, and mark nothing of unknown categories, as answers do. */
  readonly asAnswers?: boolean;
  /** Masks as they are drawn, also where the model says that nothing is there. */
  readonly assumePresent?: boolean;
}

/** A model's predictions for `evaluate`: each image is encoded once, and looked at as a whole. */
export function askSegmenter(segmenter: Segmenter, options: AskSegmenterOptions = {}): Predict {
  const { asAnswers = false, assumePresent = false } = options;
  const { vocabulary } = segmenter.config;
  return async ({ imagePath, width, height }, expressions) => {
    const encoded = await segmenter.open(imagePath!);
    const predictions: Prediction[] = [];
    for (const expression of expressions) {
      const how = { anyway: false, all: false, windows: false };
      const heard = asAnswers ? readingOf(expression, vocabulary, how) : null;
      const predicted = await encoded.ground(heard?.understanding?.asked ?? expression, {
        assumePresent,
        choice: heard?.choice ?? null,
        inOwnWords: heard?.inOwnWords ?? null,
      });
      const { mask, score, presence } = maskAnswer(predicted, { width, height });
      const unknown = heard?.reason === 'unknown-category';
      predictions.push(
        unknown
          ? { mask: { ...mask, data: new Uint8Array(mask.data.length) }, score: 0, presence: null }
          : { mask, score, presence },
      );
    }
    encoded.dispose();
    return predictions;
  };
}
