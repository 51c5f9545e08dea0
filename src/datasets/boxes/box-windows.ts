import type { Box } from '../../vector/index.ts';

/** A part of an image in which some of its boxes are drawn. */
export interface BoxWindow {
  /** Whole pixels inside of the image. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Positions of its boxes, each of which lies wholly in the crop. */
  readonly boxes: readonly number[];
}

/** Boxes share a window with one up to this much larger than themselves. */
const LIKE_SIZE = 2;

/**
 * Windows that show boxes large enough to be outlined well: a network sees every window at one size, and a box as long as
 * a tenth of a window's side covers 67 of 672 pixels. The largest box that is left gets a window around it, `context`
 * times as wide, which takes every other box in it that is at least half as long. Each box is in one window.
 */
export function boxWindows(
  boxes: readonly Box[],
  size: { readonly width: number; readonly height: number },
  context: number,
): BoxWindow[] {
  const length = ([, , width, height]: Box) => Math.max(width, height);
  const left = new Set([...boxes.keys()].sort((a, b) => length(boxes[b]!) - length(boxes[a]!)));
  const windows: BoxWindow[] = [];
  for (const first of left) {
    const crop = cropAround(boxes[first]!, size, context * length(boxes[first]!));
    const inside = [...left].filter(
      (index) =>
        index === first ||
        (contains(crop, boxes[index]!) && length(boxes[index]!) * LIKE_SIZE >= length(boxes[first]!)),
    );
    for (const index of inside) left.delete(index);
    windows.push({ crop, boxes: inside.sort((a, b) => a - b) });
  }
  return windows;
}

function cropAround(
  box: Box,
  size: { readonly width: number; readonly height: number },
  side: number,
): BoxWindow['crop'] {
  const [x, width] = stretch(box[0], box[2], size.width, side);
  const [y, height] = stretch(box[1], box[3], size.height, side);
  return { x, y, width, height };
}

/** Start and length, in whole pixels, of a stretch around another one, moved into the image. */
function stretch(from: number, extent: number, full: number, wanted: number): [number, number] {
  const [first, last] = [Math.floor(from), Math.ceil(from + extent)];
  const long = Math.min(full, Math.max(Math.round(wanted), last - first));
  const start = Math.round(from + extent / 2 - long / 2);
  return [Math.max(0, Math.min(start, first, full - long)), long];
}

function contains({ x, y, width, height }: BoxWindow['crop'], [left, top, w, h]: Box): boolean {
  return left >= x && top >= y && left + w <= x + width && top + h <= y + height;
}
