import { RowSummary } from '../../vector/row-summary.ts';
import type { FoundAnswer } from '../found-answer.ts';

/** Found answers as they are when they are drawn: with area and box, and no score where nothing is marked. */
export function measured(answers: readonly FoundAnswer[], { width }: { readonly width: number }) {
  return Promise.all(
    answers.map(async (answer) => {
      const summary = new RowSummary(width);
      for await (const { mask } of answer.rows()) summary.addRows(mask);
      const { areaPixels, box } = summary;
      const present = box !== null;
      const [score, confidence] = present ? [answer.score, answer.confidence] : [0, 0];
      return { ...answer, present, score, confidence, areaPixels, box };
    }),
  );
}
