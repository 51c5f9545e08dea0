import type { Region } from '../image/region.ts';
import { type AnswerLayer, shownScore } from '../state/answer-layer.ts';
import { layerMask } from '../state/layer-mask.ts';
import type { Session } from '../state/session.ts';
import { answerArea } from '../state/shown-area.ts';
import {
  formatArea,
  formatLength,
  formatPercent,
  formatSeconds,
  formatShort,
  plural,
} from '../text/format.ts';
import { Candidates } from './candidates.tsx';
import { Explanation } from './explanation.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icons.tsx';
import { InstanceList } from './instance-list.tsx';
import { Slider } from './slider.tsx';
import { UnderstandingNote } from './understanding.tsx';

export interface AnswerCardProps {
  readonly session: Session;
  readonly layer: AnswerLayer;
  readonly onZoom: (box: Region) => void;
  readonly onDownload: () => void;
  /** Of a second image, which is shown beside another one and not corrected. */
  readonly isSecond?: boolean;
}

const PRESENCE_NOTE = 'How likely the image shows what the sentence describes, by the model.';

export function AnswerCard({ session, layer, onZoom, onDownload, isSecond }: AnswerCardProps) {
  const selected = session.selected.value?.id === layer.id;
  const { box } = layerMask(layer);
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
        <AnswerFacts session={session} layer={layer} />
        <span>{formatSeconds(layer.answer.seconds)}</span>
      </p>
      <UnderstandingNote session={session} layer={layer} />
      {selected && (
        <div class="card-body">
          <Candidates session={session} layer={layer} />
          <div class="card-actions">
            <button
              type="button"
              class="button small"
              onClick={() => box && onZoom(box)}
              aria-disabled={!box || undefined}
            >
              Zoom to
            </button>
            <button type="button" class="button small" aria-haspopup="dialog" onClick={onDownload}>
              <Icon name="download" />
              Download
            </button>
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
          <InstanceList session={session} layer={layer} onZoom={onZoom} />
          {!isSecond && <Explanation session={session} layer={layer} />}
          {!isSecond && <Corrections session={session} layer={layer} />}
        </div>
      )}
    </li>
  );
}

/** How sure the model is and how large the answer is; or that there is none, and what can be done then. */
function AnswerFacts({ session, layer }: { readonly session: Session; readonly layer: AnswerLayer }) {
  const { area } = layerMask(layer);
  const { present, presence, ruledOut } = layer.answer;
  const metres = session.image.value?.groundSamplingDistance ?? null;
  const corrected = layer.corrections.length > 0;
  if (!corrected && ruledOut) {
    return (
      <>
        <span title={PRESENCE_NOTE}>Nothing there: presence {formatPercent(presence ?? 0)}.</span>
        <button type="button" class="link" onClick={() => session.drawAnyway(layer.id)}>
          Draw it anyway
        </button>
      </>
    );
  }
  const { searched } = layer;
  const coarse =
    searched?.coarse && !corrected ? (
      <span>
        {metres === null
          ? `Not sure: objects shorter than ${formatShort(searched.smallestObject)} px do not show.`
          : `Not sure: objects shorter than ${formatLength(searched.smallestObject * metres)} do not show.`}
      </span>
    ) : null;
  if (!corrected && !present && searched) {
    return (
      <>
        <span>Nothing found in the whole image.</span>
        {presence !== null && <span title={PRESENCE_NOTE}>Presence {formatPercent(presence)}</span>}
        {coarse}
      </>
    );
  }
  if (!corrected && !present) {
    return (
      <span>
        {presence === null
          ? 'Nothing found.'
          : `Probably there (presence ${formatPercent(presence)}), but no outline was found.`}
        {area === 0 && ' A lower threshold may show faint candidates.'}
      </span>
    );
  }
  const score = shownScore(layer);
  return (
    <>
      {score !== null && (
        <span
          class="score"
          title={
            session.engine.info.value?.scoreNote ?? 'The model’s own estimate of how well its mask fits.'
          }
        >
          <span class="score-bar" style={{ '--score': score }} />
          Score {formatPercent(score)}
        </span>
      )}
      {layer.choice > 0 && <span>Runner-up {layer.choice}</span>}
      <span>{formatArea(answerArea(layer, session.image.value))}</span>
      {presence !== null && !corrected && (
        <span title={PRESENCE_NOTE}>Presence {formatPercent(presence)}</span>
      )}
      {searched && !corrected && (
        <span title="How sure the search is that this is the object that the sentence means, of all that it found.">
          Confidence {formatPercent(searched.confidence)}
        </span>
      )}
      {coarse}
    </>
  );
}

function Corrections({ session, layer }: { readonly session: Session; readonly layer: AnswerLayer }) {
  const count = layer.corrections.length;
  const working = session.drafts.value.some(({ layer: id }) => id === layer.id);
  return (
    <div class="corrections">
      <h3 class="small-heading">Not quite right?</h3>
      {count === 0 && !working ? (
        <p class="hint">
          Above the map: Include adds an object, Exclude takes one away, Box says what it is; Paint, Erase and
          Outline are for the last pixels. Every mark can be undone.
        </p>
      ) : (
        <p class="corrections-line">
          <span>{working ? 'Correcting …' : `Corrected with ${plural(count, 'mark')}.`}</span>
          <button type="button" class="link" onClick={() => session.clearCorrections()}>
            Remove them
          </button>
        </p>
      )}
    </div>
  );
}
