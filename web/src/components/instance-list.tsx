import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { type Instance, instancesOf } from '../state/instances.ts';
import type { Session } from '../state/session.ts';
import { instanceArea } from '../state/shown-area.ts';
import { formatArea, formatPercent, plural } from '../text/format.ts';
import { IconButton } from './icon-button.tsx';

export interface InstanceListProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
  readonly onZoom: (box: Region) => void;
}

/** More are rarely looked through one by one here; the table has all of them. */
const FIRST = 8;

/** What the percentage of an instance is. */
export const PROBABILITY_NOTE =
  'Mean probability of its pixels to be inside, by the model; none of what was drawn by hand.';

/** The things that an answer marks: pointed at here or on the map they are framed on both; each can be kept, rejected, merged. */
export function InstanceList({ session, layer, onZoom }: InstanceListProps) {
  const all = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  const instances = instancesOf(layer);
  const picked = session.picked.value;
  const pointed = session.highlight.value?.key;
  const last = picked.at(-1);
  // One that was chosen on the map is seen in the list.
  useEffect(() => {
    if (last) list.current?.querySelector('[data-picked="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  if (instances.length < 2 && !instances.some(({ parts }) => parts > 1)) return null;
  const chosen = instances.filter(({ key }) => picked.includes(key));
  const kept = instances.filter((instance) => instance.kept);
  const outside = instances.findIndex(({ key }) => key === last) >= FIRST;
  const shown = all.value || outside ? instances : instances.slice(0, FIRST);
  const { reviewing } = session;
  return (
    <div class="instances">
      <h3 class="small-heading">
        {plural(instances.length, 'instance')}
        {kept.length > 0 && `, ${kept.length} kept`}
      </h3>
      <ul ref={list} onPointerLeave={() => point(session, layer, null)}>
        {shown.map((instance) => (
          <InstanceLine
            key={instance.key}
            session={session}
            layer={layer}
            instance={instance}
            isPicked={picked.includes(instance.key)}
            isPointed={pointed === instance.key}
            onZoom={onZoom}
          />
        ))}
      </ul>
      <div class="instance-actions">
        {instances.length > shown.length && (
          <button type="button" class="link" onClick={() => (all.value = true)}>
            Show all {instances.length}
          </button>
        )}
        {chosen.length >= 2 && (
          <button type="button" class="button small" onClick={() => reviewing.merge(layer.id, chosen)}>
            Merge {chosen.length}
          </button>
        )}
        {chosen.length > 0 && (
          <button type="button" class="button small" onClick={() => reviewing.reject(layer.id, chosen)}>
            Reject {chosen.length}
          </button>
        )}
        {chosen.length > 0 && chosen.length < instances.length && (
          <button type="button" class="button small" onClick={() => reviewing.keepOnly(layer.id, chosen)}>
            {chosen.length === 1 ? 'Only this' : 'Only these'}
          </button>
        )}
        {kept.length > 0 && kept.length < instances.length && (
          <button type="button" class="button small" onClick={() => reviewing.keepOnly(layer.id, kept)}>
            Reject all that is not kept
          </button>
        )}
      </div>
    </div>
  );
}

interface InstanceLineProps extends InstanceListProps {
  readonly instance: Instance;
  readonly isPicked: boolean;
  readonly isPointed: boolean;
}

function InstanceLine({ session, layer, instance, isPicked, isPointed, onZoom }: InstanceLineProps) {
  const { number, key, box, probability, kept, parts } = instance;
  const { reviewing } = session;
  return (
    <li
      data-picked={isPicked}
      data-pointed={isPointed}
      onPointerEnter={() => point(session, layer, instance)}
    >
      <label class="pick">
        <input
          type="checkbox"
          checked={isPicked}
          onChange={() => {
            const picked = session.picked.value;
            session.picked.value = isPicked ? picked.filter((other) => other !== key) : [...picked, key];
          }}
        />
        <span class="visually-hidden">Choose instance {number}</span>
      </label>
      <button
        type="button"
        class="link"
        title={`Zoom to instance ${number}`}
        onFocus={() => point(session, layer, instance)}
        onBlur={() => point(session, layer, null)}
        onClick={() => onZoom(box)}
      >
        No. {number}
      </button>
      <span title={PROBABILITY_NOTE}>{probability === null ? 'by hand' : formatPercent(probability)}</span>
      <span class="area">{formatArea(instanceArea(layer, instance, session.image.value))}</span>
      {parts > 1 && (
        <button type="button" class="link" onClick={() => reviewing.split(layer.id, instance)}>
          Split
        </button>
      )}
      <IconButton
        icon="check"
        label={`Keep instance ${number}`}
        pressed={kept}
        onClick={() => reviewing.keep(layer.id, instance, !kept)}
      />
      <IconButton
        icon="close"
        label={`Reject instance ${number}`}
        onClick={() => reviewing.reject(layer.id, [instance])}
      />
    </li>
  );
}

function point(session: Session, layer: AnswerLayer, instance: Instance | null): void {
  session.highlight.value = instance && { layer: layer.id, key: instance.key };
}
