import { useSignal } from '@preact/signals';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { type MaskObject, objectsOf } from '../state/objects.ts';
import type { Session } from '../state/session.ts';
import { formatArea, plural } from '../text/format.ts';
import { IconButton } from './icon-button.tsx';

export interface ObjectListProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
  readonly onZoom: (box: Region) => void;
}

/** More are rarely looked through one by one. */
const FIRST = 8;

/** The separate parts of an answer: pointed at here they are framed on the map; each can be seen from near or rejected. */
export function ObjectList({ session, layer, onZoom }: ObjectListProps) {
  const all = useSignal(false);
  const objects = objectsOf(layer);
  if (objects.length < 2) return null;
  const metres = session.image.value?.groundSamplingDistance ?? null;
  const shown = all.value ? objects : objects.slice(0, FIRST);
  const point = (object: MaskObject | null) => {
    session.highlight.value = object && { layer: layer.id, box: object.box };
  };
  return (
    <div class="objects">
      <h3 class="small-heading">{plural(objects.length, 'separate part')}</h3>
      <ul onPointerLeave={() => point(null)}>
        {shown.map((object, index) => (
          <li key={`${object.box.x} ${object.box.y}`} onPointerEnter={() => point(object)}>
            <button
              type="button"
              class="link"
              onFocus={() => point(object)}
              onBlur={() => point(null)}
              onClick={() => onZoom(object.box)}
            >
              Part {index + 1}
            </button>
            <span>{formatArea(object.area, metres)}</span>
            <button
              type="button"
              class="link"
              onClick={() =>
                session.reject(
                  layer.id,
                  objects.filter((other) => other !== object),
                )
              }
            >
              Keep only this
            </button>
            <IconButton
              icon="close"
              label={`Reject part ${index + 1}`}
              onClick={() => session.reject(layer.id, [object])}
            />
          </li>
        ))}
      </ul>
      {objects.length > shown.length && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          Show all {objects.length}
        </button>
      )}
    </div>
  );
}
