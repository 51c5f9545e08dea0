import { useSignal } from '@preact/signals';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Session } from '../state/session.ts';
import { type Thing, thingsOf } from '../state/things.ts';
import { formatArea, plural } from '../text/format.ts';
import { IconButton } from './icon-button.tsx';

export interface ThingListProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
  readonly onZoom: (box: Region) => void;
}

/** More are rarely looked through one by one. */
const FIRST = 8;

/** The separate parts of an answer: pointed at here they are framed on the map; each can be seen from near or rejected. */
export function ThingList({ session, layer, onZoom }: ThingListProps) {
  const all = useSignal(false);
  const things = thingsOf(layer);
  if (things.length < 2) return null;
  const metres = session.image.value?.groundSamplingDistance ?? null;
  const shown = all.value ? things : things.slice(0, FIRST);
  const point = (thing: Thing | null) => {
    session.highlight.value = thing && { layer: layer.id, box: thing.box };
  };
  return (
    <div class="things">
      <h3 class="small-heading">{plural(things.length, 'separate part')}</h3>
      <ul onPointerLeave={() => point(null)}>
        {shown.map((thing, index) => (
          <li key={`${thing.box.x} ${thing.box.y}`} onPointerEnter={() => point(thing)}>
            <button
              type="button"
              class="link"
              onFocus={() => point(thing)}
              onBlur={() => point(null)}
              onClick={() => onZoom(thing.box)}
            >
              Part {index + 1}
            </button>
            <span>{formatArea(thing.area, metres)}</span>
            <button
              type="button"
              class="link"
              onClick={() =>
                session.reject(
                  layer.id,
                  things.filter((other) => other !== thing),
                )
              }
            >
              Keep only this
            </button>
            <IconButton
              icon="close"
              label={`Reject part ${index + 1}`}
              onClick={() => session.reject(layer.id, [thing])}
            />
          </li>
        ))}
      </ul>
      {things.length > shown.length && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          Show all {things.length}
        </button>
      )}
    </div>
  );
}
