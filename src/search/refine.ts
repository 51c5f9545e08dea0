import type { Box } from '../vector/index.ts';
import { candidatesOf, keepParts } from './candidate.ts';
import { logitAt, type Tile } from './tile.ts';
import { type Extent, type Window, windowAround, windowGrid, windowOverlap } from './window.ts';
import {
  answerTile,
  readWindow,
  type WindowAnswer,
  type WindowSegmenter,
  type WindowSource,
} from './window-segmenter.ts';

export interface RefineOptions {
  /** EncodedImage pixels per pixel of the model's view down to which an outline is drawn. */
  readonly finestPixelSize: number;
  readonly overlap: number;
  readonly signal?: AbortSignal | undefined;
  readonly onWindow?: (window: Window) => void;
  /** What a person says of the answer. */
  readonly corrections?: Corrections | undefined;
}

/** Points and a box in pixels of the image. */
export interface Corrections {
  readonly points: readonly { readonly x: number; readonly y: number; readonly positive: boolean }[];
  readonly box: Window | null;
}

/** What became of an object that was found coarsely. */
export interface Refined {
  /** One window with the whole object first, finer ones after it; the mosaic takes the finer where there are any. */
  readonly tiles: readonly Tile[];
  /** The model's estimate for the window with the whole object. */
  readonly score: number;
  /** Probability that the window with the whole object shows such an object; null where the model cannot tell. */
  readonly presence: number | null;
  /** Longer side of the object in pixels of the view in which it was seen best. */
  readonly viewPixels: number;
}

/** Side of the window around an object, in sides of the object: small enough to be sharp, with surroundings to tell it by. */
const SURROUNDINGS = 4;
/** So much has to be there even where the window becomes coarse by it. */
const LEAST_SURROUNDINGS = 1.6;
/** How much larger the next window is where one cuts the object. */
const GROWTH = 1.6;
const MOST_GROWTHS = 4;
/** A window is not drawn up more than this: there is nothing to see between the pixels. */
const LARGEST_ENLARGEMENT = 4;
/** The whole drawing shows where no finer window lies, and hardly where one does. */
const UNDER_DETAILS = 1e-3;
/** Most windows along an object that does not fit one; beyond, they are coarser. */
const MOST_DETAIL_WINDOWS = 256;

/**
 * Draws an object anew in a window around it, at full or a fitting resolution. The sentence's own places do not hold
 * there, but one does by construction: the object is in the middle. So the noun is asked for in the middle, which says
 * again whether it is one; then SAM 2's decoder draws the outline in the box of what was found, and from the sentence's own
 * mask where that is sure. (Measured on drawn images: so it draws outlines of a mean IoU of 0.86, the sentence alone of
 * 0.39 to 0.53.) What the
 * window's border cuts is drawn in a larger one, and an object too large for one fine window whole first, then in
 * overlapping windows, each prompted with its part of the whole drawing.
 *
 * @param box where the object was found; null where only corrections say where it is
 */
export async function refineObject(
  source: WindowSource,
  segmenter: WindowSegmenter,
  noun: string,
  box: Window | null,
  options: RefineOptions,
): Promise<Refined | null> {
  const { onWindow, finestPixelSize, overlap, corrections } = options;
  const viewSize = segmenter.config.imageSize;
  const place = boundsOf(box, corrections);
  // Points do not say how large the object is: then the window is one in which a view pixel is a pixel of the image.
  const least = box || corrections?.box ? viewSize / LARGEST_ENLARGEMENT : viewSize;
  let window = refinementWindow(place, viewSize, finestPixelSize, least, source);
  let drawn = await drawWhole(source, segmenter, noun, box, window, options);
  onWindow?.(window);
  for (let attempt = 0; drawn && attempt < MOST_GROWTHS && isCut(drawn.tile, source); attempt++) {
    window = windowAround(window, GROWTH * Math.max(window.width, window.height), source);
    drawn = (await drawWhole(source, segmenter, noun, box, window, options)) ?? drawn;
    onWindow?.(window);
  }
  if (!drawn) return null;
  const { tile: whole, ...said } = drawn;
  const pixelSize = Math.max(window.width, window.height) / viewSize;
  const viewPixels = Math.max(place.width, place.height) / Math.max(pixelSize, 1);
  if (pixelSize <= finestPixelSize) return { tiles: [whole], ...said, viewPixels };
  const details = await drawDetails(source, segmenter, whole, options, overlap);
  return { tiles: [{ ...whole, weight: UNDER_DETAILS }, ...details], ...said, viewPixels };
}

interface Drawn {
  readonly tile: Tile;
  readonly score: number;
  readonly presence: number | null;
}

/** Boxes that overlap by this much (intersection over union) are of the same object. */
const SAME_BOX = 0.3;
/** Score times probability from which the sentence's own mask is a better prompt than the box alone. */
const SURE = 0.8;

async function drawWhole(
  source: WindowSource,
  segmenter: WindowSegmenter,
  noun: string,
  box: Window | null,
  window: Window,
  { signal, corrections }: RefineOptions,
): Promise<Drawn | null> {
  const viewSize = segmenter.config.imageSize;
  const view = await readWindow(source, window, viewSize, signal);
  if (!view) return null;
  const image = await segmenter.open(view.picture);
  try {
    let drawn: WindowAnswer | null = null;
    let presence: number | null = null;
    if (box) {
      const asked = await image.ground(`The ${noun} in the middle`, { assumePresent: true, parts: 'all' });
      signal?.throwIfAborted();
      // Whether it is one at all is asked without a place, as in the sentences that the model learnt it from.
      if (asked.presence !== null && !corrections)
        ({ presence } = await image.ground(`The ${noun}`, { parts: 'all' }));
      const found = candidatesOf(answerTile(window, asked, view), asked, source, viewSize).find(
        (candidate) => windowOverlap(candidate.box, box) >= SAME_BOX,
      );
      // What is seen again for sure has the better box and mask; elsewhere the box that was found is the better prompt.
      const sure = found !== undefined && found.score * found.probability >= SURE;
      drawn = await image.draw(
        sure
          ? { box: toView(found.box, window, view.picture), maskLogits: asked.logits.data }
          : { box: toView(box, window, view.picture) },
      );
    }
    if (corrections) {
      drawn = await image.draw({
        ...(corrections.points.length > 0
          ? {
              points: corrections.points.map((point) => ({
                ...point,
                ...pointInView(point, window, view.picture),
              })),
            }
          : {}),
        ...(corrections.box ? { box: toView(corrections.box, window, view.picture) } : {}),
        ...(drawn ? { maskLogits: drawn.logits.data } : {}),
      });
    }
    signal?.throwIfAborted();
    if (!drawn) return null;
    const tile = answerTile(window, drawn, view);
    if (box && !corrections) keepParts(tile, box);
    return { tile, score: drawn.score, presence };
  } finally {
    image.dispose();
  }
}

/** A box of the image in pixels of a window's picture, cut at its borders. */
function toView(box: Window, window: Window, picture: Extent): Box {
  const across = picture.width / window.width;
  const down = picture.height / window.height;
  const left = Math.max(0, (box.x - window.x) * across);
  const top = Math.max(0, (box.y - window.y) * down);
  const right = Math.min(picture.width, (box.x + box.width - window.x) * across);
  const bottom = Math.min(picture.height, (box.y + box.height - window.y) * down);
  return [left, top, Math.max(1e-3, right - left), Math.max(1e-3, bottom - top)];
}

function pointInView({ x, y }: { x: number; y: number }, window: Window, picture: Extent) {
  return {
    x: ((x - window.x) * picture.width) / window.width,
    y: ((y - window.y) * picture.height) / window.height,
  };
}

/** Whether the mask reaches a border of the window that is not the image's, so that there may be more of it outside. */
function isCut({ window, size, logits }: Tile, image: Extent): boolean {
  const last = size - 1;
  const marked = (row: number, column: number) => logits[row * size + column]! > 0;
  for (let index = 0; index < size; index++) {
    if (window.x > 0 && marked(index, 0)) return true;
    if (window.y > 0 && marked(0, index)) return true;
    if (window.x + window.width < image.width && marked(index, last)) return true;
    if (window.y + window.height < image.height && marked(last, index)) return true;
  }
  return false;
}

/** An object's box with the points and the box of a correction. */
export function boundsOf(box: Window | null, corrections: Corrections | undefined): Window {
  const parts = [
    box,
    corrections?.box ?? null,
    ...(corrections?.points ?? []).map(({ x, y }) => ({ x: x - 1, y: y - 1, width: 2, height: 2 })),
  ].filter((part) => part !== null);
  if (parts.length === 0) throw new RangeError('nothing says where to draw: neither a box nor a correction');
  const [left, top] = [Math.min(...parts.map(({ x }) => x)), Math.min(...parts.map(({ y }) => y))];
  const right = Math.max(...parts.map(({ x, width }) => x + width));
  const bottom = Math.max(...parts.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The window in which what lies in a box is drawn as a whole. */
export function refinementWindow(
  { x, y, width, height }: Window,
  viewSize: number,
  finestPixelSize: number,
  leastSide: number,
  image: Extent,
): Window {
  const longer = Math.max(width, height);
  const fine = viewSize * finestPixelSize;
  const side = Math.max(
    Math.min(SURROUNDINGS * longer, Math.max(LEAST_SURROUNDINGS * longer, fine)),
    leastSide,
  );
  return windowAround({ x, y, width, height }, side, image);
}

async function drawDetails(
  source: WindowSource,
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
    const view = await readWindow(source, window, viewSize, options.signal);
    if (!view) continue;
    const image = await segmenter.open(view.picture);
    try {
      const prior = resample(whole, window);
      const drawn = answerTile(window, await image.draw({ maskLogits: prior }), view);
      // The whole drawing knows which object it is, the detail where exactly it ends.
      for (let index = 0; index < prior.length; index++) {
        drawn.logits[index] = (drawn.logits[index]! + prior[index]!) / 2;
      }
      tiles.push(drawn);
    } finally {
      image.dispose();
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
