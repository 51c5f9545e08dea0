import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';
import { AnswerCard } from './answer-card.tsx';
import { DownloadDialog } from './download-dialog.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';

export interface AnswerListProps {
  readonly session: Session;
  readonly onZoom: (layer: AnswerLayer) => void;
}

/** Newest first, as the map draws them: what is above in the list lies above on the map. */
export function AnswerList({ session, onZoom }: AnswerListProps) {
  const layers = session.layers.value;
  const downloading = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  const newest = layers.at(-1)?.id;
  // A new answer, or that it is being looked for, is seen without scrolling.
  useEffect(() => {
    list.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [newest, session.pending.value.length]);
  const pending = session.pending.value;
  if (!session.image.value) return null;
  return (
    <section class="section answers" aria-label="Answers">
      <div class="answers-head">
        <h2 class="section-heading">
          Answers <span class="count">{layers.length}</span>
        </h2>
        <IconButton icon="download" label="Download and share" onClick={() => (downloading.value = true)} />
        {layers.length >= 2 && !session.comparison.value && (
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
        {pending.toReversed().map(({ id, sentence, cancel }) => (
          <li key={id} class="card pending" aria-busy="true">
            <div class="card-head">
              <span class="swatch waiting" />
              <span class="sentence">{sentence}</span>
              <button type="button" class="link" onClick={cancel}>
                Cancel
              </button>
            </div>
          </li>
        ))}
        {layers.toReversed().map((layer) => (
          <AnswerCard
            key={layer.id}
            session={session}
            layer={layer}
            onZoom={() => onZoom(layer)}
            onDownload={() => (downloading.value = true)}
          />
        ))}
      </ul>
      <DownloadDialog session={session} open={downloading} />
    </section>
  );
}

/** The two newest; the panel has the choice of others. */
function compareNewest(session: Session): void {
  const [first, second] = session.layers.value.slice(-2);
  session.compare({ first: first!.id, second: second!.id, mode: 'difference', divider: 0.5 });
  document.querySelector('.panel-scroll')?.scrollTo({ top: 0 });
}
