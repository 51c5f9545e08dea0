import { countWindows } from '../search/index.ts';
import { type AnswerReading, type ImageSegmenter, isOneView, readingOf } from './answer-draft.ts';
import { checkQuestion, type ImageQuestion } from './question.ts';

/** How sentences would be asked of an image. */
export interface AnswerPlan {
  /** Whether the image is looked at in one view of the model. */
  readonly oneView: boolean;
  /**
   * Views that the model would encode; of an image in windows at least so many. 0 where it would not be asked anything.
   */
  readonly views: number;
  /** By sentence. */
  readonly readings: readonly AnswerReading[];
}

/**
 * What `draftAnswers` would do, without the model: its configuration says enough.
 * Throws a QuestionError.
 */
export function planAnswers(
  image: { readonly width: number; readonly height: number },
  { imageSize, vocabulary }: ImageSegmenter['config'],
  sentences: readonly string[],
  question: ImageQuestion = {},
): AnswerPlan {
  checkQuestion(sentences, question);
  const { points = [], box, all, tryAnyway = false } = question;
  const anyway = tryAnyway || points.length > 0 || Boolean(box);
  const oneView = isOneView(image, imageSize, question);
  const how = { anyway, all: all === true, windows: !oneView };
  const readings = sentences.map((sentence) => readingOf(sentence, vocabulary, how));
  const asked = (guess: boolean): string[] =>
    readings.flatMap((reading, index) =>
      reading.reason || reading.guess !== guess ? [] : [reading.understanding?.asked ?? sentences[index]!],
    );
  // What the model does not know is asked by itself: its windows are looked at once more.
  const views = [asked(false), asked(true)].map((part) =>
    part.length === 0 ? 0 : oneView ? 1 : countWindows(image, imageSize, part, { all }),
  );
  return { oneView, views: views[0]! + views[1]!, readings };
}
