import { footprintOf } from '../image/placement.ts';
import type { Session } from '../state/session.ts';
import { AnswerList, type AnswerListProps } from './answer-list.tsx';

/** Answers about the second of two images; they can be chosen, hidden, deleted and downloaded, and corrected once the sides are exchanged. */
export function SecondAnswers({ session, onZoom }: AnswerListProps & { readonly session: Session }) {
  const { second, placement } = session.comparing;
  const [answers, placed, first] = [second.value, placement.value, session.image.value];
  if (!answers || !placed || !first) return null;
  return (
    <AnswerList
      session={answers}
      isSecond
      onZoom={(box) => {
        const region = footprintOf(box, placed.toFirst, first);
        if (region) onZoom(region);
      }}
    />
  );
}
