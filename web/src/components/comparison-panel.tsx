import { useMemo } from 'preact/hooks';
import { DIFFERENCE_COLOURS } from '../map/value-canvas.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { compareAnswers } from '../state/comparison.ts';
import type { Session } from '../state/session.ts';
import type { ComparisonView } from '../state/views.ts';
import { findLayer } from '../state/workspace.ts';
import { formatPercent } from '../text/format.ts';
import { Slider } from './slider.tsx';

/** Two answers against each other: where they differ, or one on each side of a line. */
export function ComparisonPanel({ session }: { readonly session: Session }) {
  const layers = session.layers.value;
  const view = session.comparison.value;
  if (!view) return null;
  const first = findLayer(session.workspace.value, view.first);
  const second = findLayer(session.workspace.value, view.second);
  if (!first || !second) return null;
  const change = (part: Partial<ComparisonView>) => session.compare({ ...view, ...part });
  return (
    <section class="section comparison" aria-label="Compare">
      <div class="comparison-head">
        <h2 class="section-heading">Compare</h2>
        <button type="button" class="link" onClick={() => session.compare(null)}>
          Done
        </button>
      </div>
      <AnswerChoice
        label="First"
        layers={layers}
        value={view.first}
        onChange={(id) => change({ first: id })}
      />
      <AnswerChoice
        label="Second"
        layers={layers}
        value={view.second}
        onChange={(id) => change({ second: id })}
      />
      <fieldset class="segments">
        <legend class="visually-hidden">How to compare</legend>
        {(['difference', 'swipe'] as const).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="comparison"
              checked={view.mode === mode}
              onChange={() => change({ mode })}
            />
            <span>{mode === 'difference' ? 'Differences' : 'Swipe'}</span>
          </label>
        ))}
      </fieldset>
      {view.mode === 'swipe' ? (
        <Slider
          label="Divider"
          value={view.divider}
          min={0}
          max={1}
          onInput={(divider) => change({ divider })}
        />
      ) : (
        <Legend />
      )}
      <Overlap first={first} second={second} />
    </section>
  );
}

function Overlap({ first, second }: { readonly first: AnswerLayer; readonly second: AnswerLayer }) {
  const { iou } = useMemo(() => compareAnswers(first, second), [first, second]);
  return (
    <p class="overlap">
      Overlap (IoU) <strong>{formatPercent(iou)}</strong>
    </p>
  );
}

function Legend() {
  return (
    <ul class="legend">
      <li style={{ '--layer': DIFFERENCE_COLOURS.first }}>only first</li>
      <li style={{ '--layer': DIFFERENCE_COLOURS.both }}>both</li>
      <li style={{ '--layer': DIFFERENCE_COLOURS.second }}>only second</li>
    </ul>
  );
}

interface AnswerChoiceProps {
  readonly label: string;
  readonly layers: readonly AnswerLayer[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function AnswerChoice({ label, layers, value, onChange }: AnswerChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {layers.map(({ id, sentence }) => (
          <option key={id} value={id}>
            {sentence}
          </option>
        ))}
      </select>
    </label>
  );
}
