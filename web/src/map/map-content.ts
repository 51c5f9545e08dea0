import type { Region } from '../image/region.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { type Comparison, compareAnswers } from '../state/comparison.ts';
import type { Mark } from '../state/correction.ts';
import { instancesOf } from '../state/instances.ts';
import type { Session } from '../state/session.ts';
import { findLayer } from '../state/workspace.ts';
import type { MapContent } from './map-painter.ts';

let compared: { first: AnswerLayer; second: AnswerLayer; result: Comparison } | null = null;

/** What the map draws for the session's state. */
export function mapContent(session: Session): MapContent {
  const workspace = session.workspace.value;
  const { layers } = workspace;
  const selected = session.selected.value;
  const comparison = session.comparison.value;
  const first = findLayer(workspace, comparison?.first ?? null);
  const second = findLayer(workspace, comparison?.second ?? null);
  const pair = first && second && comparison ? { first, second, divider: comparison.divider } : null;
  const image = session.image.value;
  const region = session.region.value;
  const whole = !image || !region || (region.width === image.width && region.height === image.height);
  return {
    layers,
    selected,
    marks: selected ? marksOf(session, selected) : [],
    heat: heatOf(session),
    difference: pair && comparison?.mode === 'difference' ? compareOnce(pair.first, pair.second) : null,
    swipe: pair && comparison?.mode === 'swipe' ? pair : null,
    region: whole ? null : region,
    frames: framesOf(session),
    measured: session.measured.value,
    second: secondOf(session),
    search: session.pending.value.find(({ search }) => search?.value)?.search?.value ?? null,
  };
}

function secondOf(session: Session): MapContent['second'] {
  const { shown, second, divider } = session.comparing;
  const [image, answers] = [shown.value, second.value];
  if (!image || !answers) return null;
  return {
    placement: image.placement,
    layers: answers.layers.value,
    selected: answers.selected.value,
    divider: divider.value,
  };
}

/** Those that corrected the answer, and those that are being worked on. */
function marksOf(session: Session, { id, corrections }: AnswerLayer): readonly Mark[] {
  const drafts = session.drafts.value.filter(({ layer }) => layer === id);
  return [...corrections, ...drafts.map(({ mark }) => mark)];
}

/** Around instances that are pointed at or chosen. */
function framesOf(session: Session): readonly Region[] {
  const pointed = session.highlight.value;
  const picked = session.picked.value;
  const layer = findLayer(session.workspace.value, pointed?.layer ?? session.selected.value?.id ?? null);
  if (!layer || !(pointed || picked.length > 0)) return [];
  return instancesOf(layer)
    .filter(({ key }) => key === pointed?.key || picked.includes(key))
    .map(({ box }) => box);
}

function heatOf(session: Session): MapContent['heat'] {
  const insight = session.insight.value;
  const layer = findLayer(session.workspace.value, insight?.layer ?? null);
  if (!insight || !layer) return null;
  const { words, denseMap } = layer.answer.explanation;
  if (insight.kind === 'dense') return denseMap && { map: denseMap, region: layer.region };
  const word = words[insight.index];
  return word
    ? { map: { width: word.grid, height: word.grid, data: word.attention }, region: layer.region }
    : null;
}

function compareOnce(first: AnswerLayer, second: AnswerLayer): Comparison {
  if (compared?.first !== first || compared.second !== second) {
    compared = { first, second, result: compareAnswers(first, second) };
  }
  return compared.result;
}
