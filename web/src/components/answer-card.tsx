import { type AnswerLayer, correctionCount } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';
import type { Session } from '../state/session.ts';
import { formatArea, formatPercent, formatSeconds, plural } from '../text/format.ts';
import { DownloadMenu } from './download-menu.tsx';
import { Explanation } from './explanation.tsx';
import { IconButton } from './icon-button.tsx';
import { Slider } from './slider.tsx';

export interface AnswerCardProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
  readonly onZoom: () => void;
}

const PRESENCE_NOTE = 'How likely the image shows what the sentence describes, by the model.';

export function AnswerCard({ session, layer, onZoom }: AnswerCardProps) {
  const selected = session.selected.value?.id === layer.id;
  const { area, box } = layerMask(layer);
  const metres = session.image.value?.groundSamplingDistance ?? null;
  return (
    <li
      class="card"
      data-selected={selected}
      data-hidden={!layer.visible}
      data-layer={layer.id}
      style={{ '--layer': layer.colour }}
    >
      <div class="card-head">
        <label class="swatch" title="Colour">
          <span class="visually-hidden">Colour of “{layer.sentence}”</span>
          <input
            type="color"
            value={layer.colour}
            onInput={(event) => session.recolour(layer.id, event.currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="sentence"
          aria-expanded={selected}
          onClick={() => session.select(selected ? null : layer.id)}
        >
          {layer.sentence}
        </button>
        <IconButton
          icon={layer.visible ? 'eye' : 'eyeOff'}
          label={`${layer.visible ? 'Hide' : 'Show'} “${layer.sentence}”`}
          onClick={() => session.setVisible(layer.id, !layer.visible)}
        />
      </div>
      <p class="card-facts">
        {layer.answer.present ? (
          <>
            <span
              class="score"
              title={
                session.engine.info.value?.scoreNote ?? 'The model’s own estimate of how well its mask fits.'
              }
            >
              <span class="score-bar" style={{ '--score': layer.answer.score }} />
              Score {formatPercent(layer.answer.score)}
            </span>
            <span>{formatArea(area, metres)}</span>
            {layer.answer.presence !== null && (
              <span title={PRESENCE_NOTE}>Presence {formatPercent(layer.answer.presence)}</span>
            )}
          </>
        ) : layer.answer.ruledOut ? (
          <>
            <span title={PRESENCE_NOTE}>
              Nothing there: presence {formatPercent(layer.answer.presence ?? 0)}.
            </span>
            <button type="button" class="link" onClick={() => session.drawAnyway(layer.id)}>
              Draw it anyway
            </button>
          </>
        ) : (
          <span>Nothing found.{area === 0 && ' A lower threshold may show faint candidates.'}</span>
        )}
        <span>{formatSeconds(layer.answer.seconds)}</span>
      </p>
      {selected && (
        <div class="card-body">
          <div class="card-actions">
            <button type="button" class="button small" onClick={onZoom} aria-disabled={!box || undefined}>
              Zoom to
            </button>
            <DownloadMenu session={session} layer={layer} />
            <IconButton
              icon="trash"
              label={`Delete “${layer.sentence}”`}
              shortcut="Delete"
              onClick={() => session.remove(layer.id)}
            />
          </div>
          <Slider
            label="Threshold"
            value={layer.threshold}
            min={0.05}
            max={0.95}
            onInput={(value) => session.setThreshold(layer.id, value)}
          />
          <Slider
            label="Opacity"
            value={layer.opacity}
            min={0}
            max={1}
            onInput={(value) => session.setOpacity(layer.id, value)}
          />
          <Explanation session={session} layer={layer} />
          <Corrections session={session} layer={layer} />
        </div>
      )}
    </li>
  );
}

function Corrections({ session, layer }: { readonly session: Session; readonly layer: AnswerLayer }) {
  const draft = session.draft.value;
  const corrections = draft?.layer === layer.id ? draft.corrections : layer.corrections;
  const count = correctionCount(corrections);
  return (
    <div class="corrections">
      <h3 class="small-heading">Not quite right?</h3>
      {count === 0 ? (
        <p class="hint">
          Pick Include, Exclude or Box above the map, then mark what belongs to it and what does not.
        </p>
      ) : (
        <p class="corrections-line">
          <span>
            {draft?.layer === layer.id ? 'Correcting …' : `Corrected with ${plural(count, 'mark')}.`}
          </span>
          <button type="button" class="link" onClick={() => session.clearCorrections()}>
            Remove them
          </button>
        </p>
      )}
    </div>
  );
}
