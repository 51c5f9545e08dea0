import { keepParts } from './candidate.ts';
import { logitAt, type Tile } from './tile.ts';
import { type Extent, type Window, windowAround, windowGrid } from './window.ts';
import { answerTile, readView, type SceneSource, type WindowSegmenter } from './window-segmenter.ts';

export interface RefineOptions {
  /** Scene pixels per pixel of the model's view down to which an outline is drawn. */
  readonly finestPixelSize: number;
  readonly overlap: number;
  readonly signal?: AbortSignal | undefined;
  readonly onWindow?: (window: Window) => void;
}

/** What became of a thing that was found coarsely. */
export interface Refined {
  /** One window with the whole thing first, finer ones after it; the mosaic takes the finer where there are any. */
  readonly tiles: readonly Tile[];
  /** The model's estimate for the window with the whole thing. */
  readonly score: number;
  /** Longer side of the thing in pixels of the view in which it was seen best. */
  readonly viewPixels: number;
}

/** Side of the window around a thing, in sides of the thing: small enough to be sharp, with surroundings to tell it by. */
const SURROUNDINGS = 4;
/** How much larger the next window is where one cuts the thing. */
const GROWTH = 1.6;
/** A window is not drawn up more than this: there is nothing to see between the pixels. */
const LARGEST_ENLARGEMENT = 4;
/** The whole drawing shows where no finer window lies, and hardly where one does. */
const UNDER_DETAILS = 1e-3;
/** Most windows along a thing that does not fit one; beyond, they are coarser. */
const MOST_DETAIL_WINDOWS = 256;

/**
 * Draws a thing anew in a window around it, at full or a fitting resolution. The sentence's own places do not hold
 * there, but one does by construction: the thing is in the middle. So the noun is asked for in the middle; then SAM 2's
 * decoder redraws the outline from the box of what was found. A thing too large for one fine window is drawn whole first, and
 * then again in overlapping windows, each prompted with its part of the whole drawing.
 */
export async function refineThing(
  source: SceneSource,
  segmenter: WindowSegmenter,
  noun: string,
  box: Window,
  options: RefineOptions,
): Promise<Refined | null> {
  const { signal, onWindow, finestPixelSize, overlap } = options;
  const viewSize = segmenter.config.imageSize;
  let window = refinementWindow(box, viewSize, source);
  let drawn = await drawWhole(source, segmenter, noun, box, window, signal);
  onWindow?.(window);
  // What the window's border cuts is drawn in a larger one.
  while (drawn && isCut(drawn.tile, source)) {
    window = windowAround(window, GROWTH * Math.max(window.width, window.height), source);
    drawn = (await drawWhole(source, segmenter, noun, box, window, signal)) ?? drawn;
    onWindow?.(window);
  }
  if (!drawn) return null;
  const { tile: whole, score } = drawn;
  const pixelSize = Math.max(window.width, window.height) / viewSize;
  const seen = Math.max(box.width, box.height) / Math.max(pixelSize, 1);
  if (pixelSize <= finestPixelSize) return { tiles: [whole], score, viewPixels: seen };
  const details = await drawDetails(source, segmenter, whole, options, overlap);
  return { tiles: [{ ...whole, weight: UNDER_DETAILS }, ...details], score, viewPixels: seen };
}

interface Drawn {
  readonly tile: Tile;
  readonly score: number;
}

async function drawWhole(
  source: SceneSource,
  segmenter: WindowSegmenter,
  noun: string,
  box: Window,
  window: Window,
  signal: AbortSignal | undefined,
): Promise<Drawn | null> {
  const view = await readView(source, window, segmenter.config.imageSize, signal);
  if (!view) return null;
  const scene = await segmenter.open(view.picture);
  try {
    const answer = await scene.segment(`The ${noun} in the middle`);
    signal?.throwIfAborted();
    const tile = answerTile(window, answer, view);
    keepParts(tile, box);
    return { tile, score: answer.score };
  } finally {
    scene.dispose();
  }
}

/** Whether the mask reaches a border of the window that is not the scene's, so that there may be more of it outside. */
function isCut({ window, size, logits }: Tile, scene: Extent): boolean {
  const last = size - 1;
  const marked = (row: number, column: number) => logits[row * size + column]! > 0;
  for (let index = 0; index < size; index++) {
    if (window.x > 0 && marked(index, 0)) return true;
    if (window.y > 0 && marked(0, index)) return true;
    if (window.x + window.width < scene.width && marked(index, last)) return true;
    if (window.y + window.height < scene.height && marked(last, index)) return true;
  }
  return false;
}

/** The window in which a thing is drawn as a whole. */
export function refinementWindow(box: Window, viewSize: number, scene: Extent): Window {
  const side = Math.max(
    SURROUNDINGS * Math.max(box.width, box.height),
    Math.round(viewSize / LARGEST_ENLARGEMENT),
  );
  return windowAround(box, side, scene);
}

async function drawDetails(
  source: SceneSource,
  segmenter: WindowSegmenter,
  whole: Tile,
  options: RefineOptions,
  overlap: number,
): Promise<Tile[]> {
  const viewSize = segmenter.config.imageSize;
  let side = Math.round(viewSize * options.finestPixelSize);
  let windows: Window[] = [];
  for (; ; side *= 2) {
    windows = windowGrid(whole.window, side, overlap).filter((window) => holdsOutline(whole, window));
    if (windows.length <= MOST_DETAIL_WINDOWS) break;
  }
  const tiles: Tile[] = [];
  for (const window of windows) {
    options.signal?.throwIfAborted();
    const view = await readView(source, window, viewSize, options.signal);
    if (!view) continue;
    const scene = await segmenter.open(view.picture);
    try {
      const prior = resample(whole, window);
      const drawn = answerTile(window, await scene.refine({ maskLogits: prior }), view);
      // The whole drawing knows which thing it is, the detail where exactly it ends.
      for (let index = 0; index < prior.length; index++) {
        drawn.logits[index] = (drawn.logits[index]! + prior[index]!) / 2;
      }
      tiles.push(drawn);
    } finally {
      scene.dispose();
    }
    options.onWindow?.(window);
  }
  return tiles;
}

/** Whether the outline of a tile's mask runs through a window; elsewhere there is nothing to draw finer. */
function holdsOutline(tile: Tile, window: Window): boolean {
  let inside = false;
  let outside = false;
  const steps = 48;
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const x = window.x + ((column + 0.5) * window.width) / steps;
      const y = window.y + ((row + 0.5) * window.height) / steps;
      if ((logitAt(tile, x, y) ?? -1) > 0) inside = true;
      else outside = true;
      if (inside && outside) return true;
    }
  }
  return false;
}

/** A tile's logits on the grid of a window inside of it: (size, size) */
function resample(tile: Tile, window: Window): Float32Array {
  const { size } = tile;
  const logits = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = window.x + ((column + 0.5) * window.width) / size;
      const y = window.y + ((row + 0.5) * window.height) / size;
      logits[row * size + column] = logitAt(tile, x, y) ?? -8;
    }
  }
  return logits;
}
