import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Region } from '../image/region.ts';
import type { SearchProgress } from '../search/search-image.ts';
import type { Session } from '../state/session.ts';
import type { PendingQuestion } from '../state/views.ts';
import { formatWait } from '../text/format.ts';
import { AnswerCard } from './answer-card.tsx';
import { DownloadDialog } from './download-dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { InstanceTable } from './instance-table.tsx';

export interface AnswerListProps {
  readonly session: Session;
  /** Shows a part of the image from near. */
  readonly onZoom: (box: Region) => void;
  /** Of a second image, which is shown beside another one and not corrected. */
  readonly isSecond?: boolean;
}

/** Newest first, as the map draws them: what is above in the list lies above on the map. */
export function AnswerList({ session, onZoom, isSecond = false }: AnswerListProps) {
  const layers = session.layers.value;
  const downloading = useSignal(false);
  const table = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  const newest = layers.at(-1)?.id;
  const isPair = isSecond || session.comparing.second.value !== null;
  // A new answer, or that it is being looked for, is seen without scrolling.
  useEffect(() => {
    if (isPair) return; // what both answer is seen then
    list.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [newest, session.pending.value.length, isPair]);
  const pending = session.pending.value;
  if (!session.image.value) return null;
  return (
    <section class="section answers" aria-label={isSecond ? 'Answers in the second image' : 'Answers'}>
      <div class="answers-head">
        <h2 class="section-heading">
          {isSecond ? 'In the second image' : 'Answers'} <span class="count">{layers.length}</span>
        </h2>
        {isSecond && session.undoLabel.value && (
          <IconButton
            icon="undo"
            label={`Undo ${session.undoLabel.value} in the second image`}
            onClick={() => session.undo()}
          />
        )}
        {layers.length > 0 && (
          <IconButton icon="table" label="Table of all instances" onClick={() => (table.value = true)} />
        )}
        <IconButton icon="download" label="Download and share" onClick={() => (downloading.value = true)} />
        {layers.length >= 2 && !isSecond && !session.comparison.value && (
          <button type="button" class="button small" onClick={() => compareNewest(session)}>
            <Icon name="compare" />
            Compare
          </button>
        )}
      </div>
      {layers.length + pending.length === 0 && (
        <p class="hint">
          Every answer becomes a layer here. Ask as often as you like: the image is read only once.
        </p>
      )}
      <ul class="cards" ref={list}>
        {pending.toReversed().map((question) => (
          <PendingCard key={question.id} question={question} />
        ))}
        {layers.toReversed().map((layer) => (
          <AnswerCard
            key={layer.id}
            session={session}
            layer={layer}
            isSecond={isSecond}
            onZoom={onZoom}
            onDownload={() => (downloading.value = true)}
          />
        ))}
      </ul>
      <DownloadDialog session={session} open={downloading} />
      <InstanceTable session={session} open={table} onZoom={onZoom} />
    </section>
  );
}

/** A question that is being worked on; of a search, how far it is. */
function PendingCard({ question }: { readonly question: PendingQuestion }) {
  const { sentence, search, cancel } = question;
  const progress = search?.value;
  return (
    <li class="card pending" aria-busy="true">
      <div class="card-head">
        <span class="swatch waiting" />
        <span class="sentence">{sentence}</span>
        <button type="button" class="link" onClick={cancel}>
          Cancel
        </button>
      </div>
      {search && (
        <div class="search-progress">
          <progress
            aria-label={`Search for “${sentence}”`}
            max={1}
            {...(progress ? { value: progress.done / Math.max(1, progress.windows.length) } : {})}
          />
          <p class="hint">{searchWords(progress ?? null)}</p>
        </div>
      )}
    </li>
  );
}

function searchWords(progress: SearchProgress | null): string {
  if (!progress) return 'Waiting for its turn.';
  const { windows, done, refined, secondsLeft } = progress;
  if (refined) return 'Drawing what was found, from near.';
  const left = secondsLeft === null ? '' : `, ${formatWait(secondsLeft)} left`;
  return `Window ${Math.min(done + 1, windows.length)} of ${windows.length}${left}.`;
}

/** The two newest; the panel has the choice of others. */
function compareNewest(session: Session): void {
  const [first, second] = session.layers.value.slice(-2);
  session.compare({ first: first!.id, second: second!.id, mode: 'difference', divider: 0.5 });
  document.querySelector('.panel-scroll')?.scrollTo({ top: 0 });
}
