import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { CorrectionPrompts, EncodedPicture, EngineAnswer } from '../engine/engine.ts';
import type { Region } from '../image/region.ts';
import type { AnswerLayer } from './answer-layer.ts';
import { type Cells, connectedPart, countCells } from './connected-part.ts';
import type { Correction, Mark, Place } from './correction.ts';
import { inPicture } from './in-picture.ts';
import { layerMask } from './layer-mask.ts';

/**
 * What becomes of a mark on the map. People have to be able to foresee it: Include adds what lies there and takes nothing
 * away, Exclude takes away what lies there and adds nothing, and neither changes other parts of the answer; a box says
 * what the whole answer is. The model is asked for the shapes, these rules say where they apply.
 */

/** What corrections are made with. */
export interface CorrectionContext {
  readonly layer: AnswerLayer;
  /** Encoded from the layer's region. */
  readonly picture: EncodedPicture;
  /** What the model says to the sentence alone in this picture. */
  readonly answer: EngineAnswer;
  readonly signal: AbortSignal;
}

/** A mark of which nothing comes, and why, in words for the user. */
export class RefusedMark extends Error {
  override readonly name = 'RefusedMark';
}

/** How far around an answer a place counts as part of the same object, in parts of the answer's longer side. */
const REACH = 0.15;
/** Logits of what surely belongs to a field, and of what does not. */
const SURE = 8;

/** Marks that the model makes something of; the others are shapes by themselves. */
export type CorrectionMark = Extract<Mark, { kind: 'include' | 'exclude' | 'box' }>;

export const isDrawnByModel = (mark: Mark): mark is CorrectionMark =>
  mark.kind === 'include' || mark.kind === 'exclude' || mark.kind === 'box';

/** Whether a mark lies beside what the answer is about. */
export function isOutside(region: Region, mark: Mark): boolean {
  switch (mark.kind) {
    case 'include':
    case 'exclude':
      return !within(region, mark.at);
    case 'box':
      return !within(region, { x: mark.box[0] + mark.box[2] / 2, y: mark.box[1] + mark.box[3] / 2 });
    case 'paint':
    case 'erase':
      return !mark.path.some(([x, y]) => within(region, { x, y }));
    case 'outline':
      return false;
  }
}

/** What takes one part of an answer away, and nothing else. @param part of the layer's shown mask */
export function withoutPart(layer: AnswerLayer, part: Cells, at: Place): Correction {
  return excluded(at, all(part, layer), null);
}

/** A field of all of a part, with a rim so that no edge of it is left, but nothing of the answer's other parts. */
function all(part: Cells, layer: AnswerLayer): LogitMap {
  const { width, height } = layer.answer.logits;
  const { mask } = layerMask(layer);
  const others = { ...mask, data: mask.data.map((value, i) => value & (1 - part.data[i]!)) };
  const own = onGrid(part, width, height);
  const beside = onGrid(others, width, height);
  const rim = grown(own);
  return surely({
    width,
    height,
    data: rim.data.map((value, i) => value & (own.data[i]! | (1 - beside.data[i]!))),
  });
}

/** Throws a RefusedMark, what the engine throws, or the signal's reason. */
export function correctionOf(context: CorrectionContext, mark: CorrectionMark): Promise<Correction> {
  switch (mark.kind) {
    case 'include':
      return include(context, mark.at);
    case 'exclude':
      return exclude(context, mark.at);
    case 'box':
      return box(context, mark);
  }
}

async function include(context: CorrectionContext, at: Place): Promise<Correction> {
  const { layer } = context;
  const near = within(reachOf(layer), at);
  let drawn = near ? await again(context, at, true) : await alone(context, at);
  if (near && !covers(drawn.logits, layer.region, at)) drawn = await alone(context, at);
  const part = partAt(insideOf(drawn.logits), layer.region, at);
  if (!part) {
    throw new RefusedMark('The model sees no object of its own at that place. Paint it with the brush.');
  }
  return { kind: 'include', at, field: onlyIn(drawn.logits, part), score: drawn.score };
}

async function exclude(context: CorrectionContext, at: Place): Promise<Correction> {
  const { layer } = context;
  const { width, height } = context.answer.logits;
  const { mask } = layerMask(layer);
  const shown = partAt(mask, layer.region, at);
  if (!shown) throw new RefusedMark('That place is not part of the answer, so nothing was taken away.');
  const part = onGrid(shown, width, height);
  // The only part: what is right of it stays, as far as the model sees two objects in it.
  if (countCells(shown) >= 0.95 * countCells(mask)) {
    const drawn = await again(context, at, false);
    const kept = both(part, insideOf(drawn.logits));
    if (!covers(drawn.logits, layer.region, at) && countCells(kept) >= 0.1 * countCells(part)) {
      return excluded(at, onlyIn(negated(drawn.logits), part), drawn.score);
    }
  }
  const object = await alone(context, at);
  const gone = both(part, insideOf(object.logits));
  const whole = !partAt(gone, layer.region, at) || countCells(gone) >= 0.5 * countCells(part);
  return excluded(at, whole ? all(shown, layer) : onlyIn(object.logits, part), null);
}

const excluded = (at: Place, field: LogitMap, score: number | null): Correction => ({
  kind: 'exclude',
  at,
  field,
  score,
});

async function box(
  context: CorrectionContext,
  mark: Extract<CorrectionMark, { kind: 'box' }>,
): Promise<Correction> {
  const { layer, picture, answer, signal } = context;
  const prompts = inPicture({ points: [], box: mark.box }, layer.region, picture);
  const drawn = await picture.correct(layer.sentence, answer, prompts, { signal });
  if (!drawn.present) throw new RefusedMark('The model sees nothing in that box.');
  return { ...mark, field: drawn.logits, score: drawn.score };
}

/** The answer again with the marks around a place, and one more. */
function again(context: CorrectionContext, at: Place, positive: boolean): Promise<EngineAnswer> {
  const { layer, picture, answer, signal } = context;
  const reach = reachOf(layer);
  const points: CorrectionPrompts['points'][number][] = [];
  let [base, frame]: [EngineAnswer, CorrectionPrompts['box']] = [answer, undefined];
  for (const correction of layer.corrections) {
    if (correction.kind === 'box') {
      [base, frame] = [{ ...answer, logits: correction.field }, correction.box];
    } else if (correction.kind === 'include' || correction.kind === 'exclude') {
      if (within(reach, correction.at)) {
        points.push({ ...correction.at, positive: correction.kind === 'include' });
      }
    }
  }
  points.push({ ...at, positive });
  const prompts = inPicture({ points, ...(frame ? { box: frame } : {}) }, layer.region, picture);
  return picture.correct(layer.sentence, base, prompts, { signal });
}

/** The object that lies at a place, whatever the answer is. */
function alone({ layer, picture, signal }: CorrectionContext, at: Place): Promise<EngineAnswer> {
  const prompts = inPicture({ points: [{ ...at, positive: true }] }, layer.region, picture);
  return picture.draw(prompts, { signal });
}

/** The box around the answer and a little more; nothing where the answer is empty. */
function reachOf(layer: AnswerLayer): Region | null {
  const { box } = layerMask(layer);
  if (!box) return null;
  const margin = REACH * Math.max(box.width, box.height);
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

function within(region: Region | null, { x, y }: Place): boolean {
  if (!region) return false;
  return x >= region.x && y >= region.y && x <= region.x + region.width && y <= region.y + region.height;
}

const covers = (field: LogitMap, region: Region, at: Place): boolean =>
  partAt(insideOf(field), region, at) !== null;

/** The part of cells over a region that lies at a place, or right beside it. */
function partAt(cells: Cells, region: Region, { x, y }: Place): Cells | null {
  const column = Math.floor(((x - region.x) / region.width) * cells.width);
  const row = Math.floor(((y - region.y) / region.height) * cells.height);
  for (const [dx, dy] of [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const part = connectedPart(cells, column + dx, row + dy);
    if (part) return part;
  }
  return null;
}

function insideOf({ width, height, data }: LogitMap): Cells {
  const inside = new Uint8Array(data.length);
  for (let i = 0; i < data.length; i++) inside[i] = data[i]! > 0 ? 1 : 0;
  return { width, height, data: inside };
}

/** Cells of a coarser grid that hold any of the cells. */
function onGrid(cells: Cells, width: number, height: number): Cells {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < cells.height; y++) {
    const row = Math.floor((y * height) / cells.height) * width;
    for (let x = 0; x < cells.width; x++) {
      if (cells.data[y * cells.width + x] === 1) data[row + Math.floor((x * width) / cells.width)] = 1;
    }
  }
  return { width, height, data };
}

/** Cells and those that touch them. */
function grown({ width, height, data }: Cells): Cells {
  const wider = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== 1) continue;
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        wider.fill(1, v * width + Math.max(0, x - 1), v * width + Math.min(width, x + 2));
      }
    }
  }
  return { width, height, data: wider };
}

function both(a: Cells, b: Cells): Cells {
  return { ...a, data: a.data.map((value, i) => value & b.data[i]!) };
}

const negated = ({ width, height, data }: LogitMap): LogitMap => ({
  width,
  height,
  data: data.map((value) => -value),
});

/** A field that has nothing inside of it elsewhere. */
const onlyIn = ({ width, height, data }: LogitMap, part: Cells): LogitMap => ({
  width,
  height,
  data: data.map((value, i) => (part.data[i] === 1 || value < 0 ? value : -SURE)),
});

const surely = ({ width, height, data }: Cells): LogitMap => ({
  width,
  height,
  data: Float32Array.from(data, (value) => (value === 1 ? SURE : -SURE)),
});
