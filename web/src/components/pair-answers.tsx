import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import {
  answeredByBoth,
  answeredSide,
  type PairFacts,
  pairFacts,
  sumOf,
  type Tally,
} from '../state/pair-facts.ts';
import type { Session } from '../state/session.ts';
import { formatArea, formatCount, formatPercent, formatSquareMetres } from '../text/format.ts';

/** What two images of one place answer to the same sentences, and what is only in one of them. */
export function PairAnswers({ session }: { readonly session: Session }) {
  const answers = session.comparing.second.value;
  const newest = useRef<HTMLDetailsElement>(null);
  const pairs =
    answers && session.comparing.shown.value
      ? answeredByBoth(session.layers.value, answers.layers.value)
      : [];
  const last = pairs[0]?.second.id;
  useEffect(() => {
    if (last) newest.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  if (pairs.length === 0) return null;
  return (
    <section class="section pair-answers" aria-label="Both images">
      <h2 class="section-heading">Both images</h2>
      {pairs.map((pair, index) => (
        <details key={pair.second.id} ref={index === 0 ? newest : null} open={index === 0}>
          <summary>{pair.sentence}</summary>
          <PairTable {...pair} session={session} />
        </details>
      ))}
      <p class="hint">
        The model answers each image by itself: a difference may be one of light, resolution or a mistake.
        Things are the same where at least half of one lies in the other.
      </p>
    </section>
  );
}

interface PairTableProps {
  readonly session: Session;
  readonly sentence: string;
  readonly first: AnswerLayer;
  readonly second: AnswerLayer;
}

function PairTable({ session, sentence, first, second }: PairTableProps) {
  const here = session.image.value!;
  const { image: there, placement } = session.comparing.shown.value!;
  const facts = useMemo(
    () => pairFacts(answeredSide(first, here), answeredSide(second, there), placement),
    [first, second, placement, here, there],
  );
  const tally = ({ count, area }: Tally) => (
    <td>
      {formatCount(count)}
      {count > 0 && <span class="muted">{formatArea(area)}</span>}
    </td>
  );
  const unseen = facts.first.unseen.count + facts.second.unseen.count > 0;
  const side = (layer: AnswerLayer, { name }: OpenedImage) => (
    <th scope="col">
      <span class="pair-colour" style={{ '--layer': layer.colour }} />
      <span class="ellipsis" title={name}>
        {name}
      </span>
    </th>
  );
  return (
    <table class="pair-table">
      <caption class="visually-hidden">{sentence}</caption>
      <thead>
        <tr>
          <td />
          {side(first, here)}
          {side(second, there)}
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Presence</th>
          <td>{presenceOf(first)}</td>
          <td>{presenceOf(second)}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">Count</th>
          <td>{formatCount(facts.first.all.count)}</td>
          <td>{formatCount(facts.second.all.count)}</td>
          <td>{signed(seen(facts.second).count - seen(facts.first).count, formatCount)}</td>
        </tr>
        <tr>
          <th scope="row">Area</th>
          <td>{formatArea(facts.first.all.area)}</td>
          <td>{formatArea(facts.second.all.area)}</td>
          <td>{areaChange(facts, here, there)}</td>
        </tr>
        <tr>
          <th scope="row">In both</th>
          {tally(facts.first.both)}
          {tally(facts.second.both)}
          <td />
        </tr>
        <tr>
          <th scope="row">Only in this one</th>
          {tally(facts.first.only)}
          {tally(facts.second.only)}
          <td />
        </tr>
        {unseen && (
          <tr>
            <th
              scope="row"
              title="The other image does not show this ground, or was not asked about it. Not part of the change."
            >
              Not seen in the other
            </th>
            {tally(facts.first.unseen)}
            {tally(facts.second.unseen)}
            <td class="muted">not counted</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function presenceOf({ answer, corrections }: AnswerLayer): string {
  if (corrections.length > 0) return 'corrected';
  if (answer.presence === null) return 'not known';
  return answer.ruledOut ? `${formatPercent(answer.presence)}: not there` : formatPercent(answer.presence);
}

/** What lies on ground that both images show: only of that a change can be told. */
const seen = ({ both, only }: PairFacts['first']): Tally => ({
  count: both.count + only.count,
  area: sumOf([both.area, only.area]),
});

/** Square metres where both images know them; pixels where neither does and both are of one size; else nothing can be compared. */
function areaChange({ first, second }: PairFacts, here: OpenedImage, there: OpenedImage): string {
  const [before, after] = [seen(first).area, seen(second).area];
  if (before.squareMetres !== null && after.squareMetres !== null) {
    return signed(after.squareMetres - before.squareMetres, formatSquareMetres);
  }
  const isAlike =
    here.ground === null &&
    there.ground === null &&
    here.width === there.width &&
    here.height === there.height;
  return isAlike ? signed(after.pixels - before.pixels, (pixels) => `${formatCount(pixels)} px`) : '–';
}

function signed(difference: number, format: (value: number) => string): string {
  if (difference === 0) return '0';
  return `${difference > 0 ? '+' : '−'}${format(Math.abs(difference))}`;
}
