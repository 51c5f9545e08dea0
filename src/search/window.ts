/** Rectangles of an image's full-resolution pixels, and how an image is cut into them. */

/** Integers; inside the image. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Windows of one size, in row-major order. */
export interface Level {
  readonly windows: readonly Window[];
  /** EncodedImage pixels that one pixel of the model's view shows, along the longer side of a window. */
  readonly pixelSize: number;
}

/** A view is stretched to a square; beyond this ratio of its sides, objects are no longer recognised. */
const LARGEST_ASPECT = 4;
/** Of strips that are narrower than this part of a window, the window is not made shorter for the aspect's sake. */
const NARROWEST = 16;

/**
 * Overlapping windows that cover an area: as many as the overlap asks for, spread evenly.
 * @param side of a window in image pixels; less where the area is smaller
 * @param overlap the least part of a window's side that it shares with the next, 0 to below 1
 */
export function windowGrid(area: Window, side: number, overlap: number): Window[] {
  const shorter = Math.max(Math.min(area.width, area.height, side), side / NARROWEST);
  const width = Math.min(area.width, side, shorter * LARGEST_ASPECT);
  const height = Math.min(area.height, side, shorter * LARGEST_ASPECT);
  const columns = starts(area.width, width, overlap);
  const rows = starts(area.height, height, overlap);
  return rows.flatMap((row) =>
    columns.map((column) => ({ x: area.x + column, y: area.y + row, width, height })),
  );
}

function starts(length: number, side: number, overlap: number): number[] {
  const room = length - side;
  if (room <= 0) return [0];
  const steps = Math.ceil(room / Math.max(1, side * (1 - overlap)));
  return Array.from({ length: steps + 1 }, (_, index) => Math.round((room * index) / steps));
}

/**
 * The levels of a search, from one window (or the few that a long strip needs) over the whole area down to windows of
 * `finestSide`, each level with half the side of the one before.
 * @param viewSize pixels of the model's view along a side
 */
export function searchPyramid(area: Window, viewSize: number, finestSide: number, overlap: number): Level[] {
  const longer = Math.max(area.width, area.height);
  const levels: Level[] = [];
  for (let side = finestSide; ; side *= 2) {
    const windows = windowGrid(area, side, overlap);
    const { width, height } = windows[0]!;
    levels.unshift({ windows, pixelSize: Math.max(width, height) / viewSize });
    if (side >= longer || windows.length === 1) return levels;
  }
}

/** The window of at least `side` around a box, moved inside the image where it can be; never larger than the image. */
export function windowAround(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  side: number,
  image: Extent,
): Window {
  const width = Math.min(image.width, Math.round(Math.max(side, box.width)));
  const height = Math.min(image.height, Math.round(Math.max(side, box.height)));
  return {
    x: clamp(Math.round(box.x + box.width / 2 - width / 2), 0, image.width - width),
    y: clamp(Math.round(box.y + box.height / 2 - height / 2), 0, image.height - height),
    width,
    height,
  };
}

/** The common part; width and height are 0 where there is none. */
export function intersectWindows(a: Window, b: Window): Window {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

export const wholeImage = ({ width, height }: Extent): Window => ({ x: 0, y: 0, width, height });

/** Intersection over union of two rectangles. */
export function windowOverlap(a: Window, b: Window): number {
  const common = intersectWindows(a, b);
  const intersection = common.width * common.height;
  return intersection === 0 ? 0 : intersection / (a.width * a.height + b.width * b.height - intersection);
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
