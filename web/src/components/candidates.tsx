import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';
import { formatPercent } from '../text/format.ts';
import { IconButton } from './icon-button.tsx';

export interface CandidatesProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
}

/** What else a sentence about one thing may have meant: the other parts of what the model drew, the likelier first. */
export function Candidates({ session, layer }: CandidatesProps) {
  const { choice, answer } = layer;
  const { runnersUp } = answer;
  if (runnersUp.length === 0 || answer.ruledOut) return null;
  const rest = runnersUp.reduce((sum, { share }) => sum + share, 0);
  const share = choice === 0 ? 1 - rest : runnersUp[choice - 1]!.share;
  const step = (by: number) => session.reviewing.choose(layer.id, choice + by);
  return (
    <fieldset class="candidates">
      <legend class="visually-hidden">What the sentence may mean</legend>
      <IconButton icon="back" label="Likelier candidate" disabled={choice === 0} onClick={() => step(-1)} />
      <span title="Its part of the probability of all that the model drew for the sentence.">
        {choice === 0 ? 'First choice' : `Runner-up ${choice} of ${runnersUp.length}`}
        {choice === 0 && ` of ${1 + runnersUp.length}`}, {formatPercent(share)} of what was drawn
      </span>
      <IconButton
        icon="forward"
        label="Next candidate"
        disabled={choice === runnersUp.length}
        onClick={() => step(1)}
      />
    </fieldset>
  );
}
