import type { FrameState } from 'ol/Map.js';
import type { OpenedImage } from '../image/opened-image.ts';
import { wholeOf } from '../image/opened-image.ts';
import type { Region } from '../image/region.ts';
import type { SearchProgress } from '../search/search-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Comparison } from '../state/comparison.ts';
import type { Mark, Place } from '../state/correction.ts';
import { layerMask } from '../state/layer-mask.ts';
import type { Stroke } from './brush.ts';
import { clipped } from './clip.ts';
import { outlineOf } from './outline.ts';
import { paintAnswer } from './paint-answer.ts';
import { paintSecond, type SecondContent } from './paint-second.ts';
import { type CanvasTransform, regionTransform, scaleOf, screenTransform } from './screen-transform.ts';
import { comparisonCanvas, type HeatMap, heatCanvas } from './value-canvas.ts';

/** All that is drawn over the image. */
export interface MapContent {
  readonly layers: readonly AnswerLayer[];
  readonly selected: AnswerLayer | null;
  /** Of the selected answer. */
  readonly marks: readonly Mark[];
  readonly heat: { readonly map: HeatMap; readonly region: Region } | null;
  readonly difference: Comparison | null;
  readonly swipe: {
    readonly first: AnswerLayer;
    readonly second: AnswerLayer;
    readonly divider: number;
  } | null;
  /** Around what is pointed at or chosen. */
  readonly frames: readonly Region[];
  /** The line that is measured. */
  readonly measured: readonly Place[];
  /** A search that is under way. */
  readonly search: SearchProgress | null;
  /** Right of the line between two images. */
  readonly second: SecondContent | null;
  /** What new sentences are about, where that is not the whole image. */
  readonly region: Region | null;
}

export const NO_CONTENT: MapContent = {
  layers: [],
  selected: null,
  marks: [],
  heat: null,
  difference: null,
  swipe: null,
  frames: [],
  measured: [],
  search: null,
  second: null,
  region: null,
};

/** The whole image as it is kept in memory. */
export function paintImage(context: CanvasRenderingContext2D, state: FrameState, image: OpenedImage): void {
  const transform = regionTransform(screenTransform(image.frame, state), wholeOf(image), image.bitmap);
  context.setTransform(...transform);
  context.imageSmoothingEnabled = scaleOf(transform) < 3; // single pixels stay squares
  context.imageSmoothingQuality = 'medium';
  context.drawImage(image.bitmap, 0, 0);
}

/** Everything over the image, for one frame of the map. */
export function paintContent(
  context: CanvasRenderingContext2D,
  state: FrameState,
  image: OpenedImage,
  content: MapContent,
): void {
  const { second } = content;
  clipped(context, 0, second?.divider ?? 1, () => paintFirst(context, state, image, content));
  const screen = screenTransform(image.frame, state);
  if (second) {
    clipped(context, second.divider, 1, () => paintSecond(context, screen, second, state.pixelRatio));
  }
  paintLine(context, screen, content.measured, state.pixelRatio);
}

function paintFirst(
  context: CanvasRenderingContext2D,
  state: FrameState,
  image: OpenedImage,
  content: MapContent,
): void {
  const screen = screenTransform(image.frame, state);
  const ratio = state.pixelRatio;
  if (content.search) paintSearch(context, screen, content.search, ratio);
  if (content.region) paintRegion(context, screen, content.region, ratio);
  if (content.difference) {
    paintComparison(context, screen, content.difference);
  } else if (content.swipe) {
    paintSwipe(context, screen, content.swipe, ratio);
  } else {
    if (content.heat) paintHeat(context, screen, content.heat);
    for (const layer of content.layers) {
      const selected = layer.id === content.selected?.id;
      if (!layer.visible || (content.heat && !selected)) continue;
      const style = { opacity: content.heat ? 0 : layer.opacity, lineWidth: (selected ? 3 : 2) * ratio };
      paintAnswer(context, { ...shapeOf(layer, screen), ...style });
    }
    paintMarks(context, screen, content.marks, ratio);
    for (const frame of content.frames) paintFrame(context, screen, frame, ratio);
  }
}

function shapeOf(layer: AnswerLayer, screen: CanvasTransform) {
  const shown = layerMask(layer);
  return {
    outline: outlineOf(shown),
    transform: regionTransform(screen, layer.region, shown),
    colour: layer.colour,
    opacity: layer.opacity,
  };
}

function paintSwipe(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  { first, second, divider }: NonNullable<MapContent['swipe']>,
  ratio: number,
): void {
  const { width, height } = context.canvas;
  const middle = Math.round(divider * width);
  const lineWidth = 2 * ratio;
  paintAnswer(context, { ...shapeOf(first, screen), lineWidth, clip: { left: 0, right: middle } });
  paintAnswer(context, { ...shapeOf(second, screen), lineWidth, clip: { left: middle, right: width } });
  context.resetTransform();
  context.fillStyle = '#000000';
  context.fillRect(middle - 2 * ratio, 0, 4 * ratio, height);
  context.fillStyle = '#ffffff';
  context.fillRect(middle - ratio, 0, 2 * ratio, height);
}

function paintComparison(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  comparison: Comparison,
): void {
  context.save();
  const transform = regionTransform(screen, comparison.region, comparison);
  context.setTransform(...transform);
  context.imageSmoothingEnabled = scaleOf(transform) < 1;
  context.globalAlpha = 0.78;
  context.drawImage(comparisonCanvas(comparison), 0, 0);
  context.restore();
}

function paintHeat(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  { map, region }: NonNullable<MapContent['heat']>,
): void {
  context.save();
  context.setTransform(...regionTransform(screen, region, map));
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(heatCanvas(map), 0, 0);
  context.restore();
}

/** Windows of a search: a veil over what has been looked at, and a frame around what is being looked at. */
function paintSearch(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  { windows, done, refined }: SearchProgress,
  ratio: number,
): void {
  context.save();
  context.setTransform(...screen);
  const unit = ratio / scaleOf(screen);
  const current = refined ?? windows[done];
  const finest = windows.at(-1);
  context.lineWidth = unit;
  context.strokeStyle = '#ffffffb0';
  for (const [index, { x, y, width, height }] of windows.entries()) {
    // Coarser levels cover all of it anyway.
    if (index >= done || !finest || width > 1.5 * finest.width) continue;
    context.fillStyle = '#2aa8ff22';
    context.fillRect(x, y, width, height);
    context.strokeRect(x, y, width, height);
  }
  context.restore();
  if (current) paintFrame(context, screen, current, ratio);
}

function paintFrame(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  { x, y, width, height }: Region,
  ratio: number,
): void {
  context.save();
  context.setTransform(...screen);
  for (const [colour, wide] of [
    ['#000000', 5],
    ['#ffffff', 3],
  ] as const) {
    context.lineWidth = (wide * ratio) / scaleOf(screen);
    context.strokeStyle = colour;
    context.strokeRect(x, y, width, height);
  }
  context.restore();
}

function paintRegion(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  { x, y, width, height }: Region,
  ratio: number,
): void {
  context.save();
  const path = new Path2D();
  path.rect(x, y, width, height);
  context.setTransform(...screen);
  context.lineWidth = (2 * ratio) / scaleOf(screen);
  context.setLineDash([8, 6].map((dash) => (dash * ratio) / scaleOf(screen)));
  context.strokeStyle = '#ffffff';
  context.stroke(path);
  context.restore();
}

/** A line with its places, closed by a thinner one where it encloses something. */
function paintLine(
  context: CanvasRenderingContext2D,
  [a, b, c, d, e, f]: CanvasTransform,
  places: readonly Place[],
  ratio: number,
): void {
  if (places.length === 0) return;
  context.save();
  context.resetTransform();
  const path = new Path2D();
  for (const { x, y } of places) path.lineTo(a * x + c * y + e, b * x + d * y + f);
  if (places.length > 2) {
    context.fillStyle = '#ffffff40';
    context.fill(path);
  }
  for (const [colour, wide] of [
    ['#000000', 5],
    ['#ffffff', 2.5],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = wide * ratio;
    context.stroke(path);
  }
  for (const { x, y } of places) {
    context.beginPath();
    context.arc(a * x + c * y + e, b * x + d * y + f, 4 * ratio, 0, 2 * Math.PI);
    context.fillStyle = '#ffffff';
    context.fill();
    context.strokeStyle = '#000000';
    context.lineWidth = 1.5 * ratio;
    context.stroke();
  }
  context.restore();
}

/** Places as a circle with a plus or a minus, told apart without colour; boxes. Brush and outlines are shapes themselves. */
function paintMarks(
  context: CanvasRenderingContext2D,
  screen: CanvasTransform,
  marks: readonly Mark[],
  ratio: number,
): void {
  const [a, b, c, d, e, f] = screen;
  context.save();
  for (const mark of marks) {
    if (mark.kind !== 'box') continue;
    context.setTransform(...screen);
    const path = new Path2D();
    path.rect(...mark.box);
    for (const [colour, wide] of [
      ['#000000a0', 5],
      ['#ffffff', 2],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = (wide * ratio) / scaleOf(screen);
      context.stroke(path);
    }
  }
  context.resetTransform();
  context.lineCap = 'round';
  for (const mark of marks) {
    if (mark.kind !== 'include' && mark.kind !== 'exclude') continue;
    const { x, y } = mark.at;
    const positive = mark.kind === 'include';
    const left = a * x + c * y + e;
    const top = b * x + d * y + f;
    context.beginPath();
    context.arc(left, top, 8.5 * ratio, 0, 2 * Math.PI);
    context.fillStyle = positive ? '#127a3e' : '#b3261e';
    context.fill();
    context.lineWidth = 2 * ratio;
    context.strokeStyle = '#ffffff';
    context.stroke();
    context.beginPath();
    const arm = 4 * ratio;
    context.moveTo(left - arm, top);
    context.lineTo(left + arm, top);
    if (positive) {
      context.moveTo(left, top - arm);
      context.lineTo(left, top + arm);
    }
    context.stroke();
  }
  context.restore();
}

/** A brush stroke while it is being drawn. */
export function paintStrokePreview(
  context: CanvasRenderingContext2D,
  state: FrameState,
  image: OpenedImage,
  { path, radius, erase }: Stroke,
): void {
  context.save();
  context.setTransform(...screenTransform(image.frame, state));
  const line = new Path2D();
  for (const [x, y] of path) line.lineTo(x, y);
  line.lineTo(...path.at(-1)!); // a dot is a line, too
  context.globalAlpha = 0.6;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = 2 * radius;
  context.strokeStyle = erase ? '#b3261e' : '#127a3e';
  context.stroke(line);
  context.restore();
}
