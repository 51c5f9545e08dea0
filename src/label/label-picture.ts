import type { Box } from '../vector/index.ts';

/** A picture that a person labels: a file of the folder, or a view of one. */
export interface LabelPicture {
  /** Below the folder, with slashes: what the labels call it, and where training finds it. */
  readonly fileName: string;
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** Of a view: what it is cut from, and where, in the pixels of that file. */
  readonly source?: PictureSource;
}

export interface PictureSource {
  readonly fileName: string;
  readonly window: Box;
}

/** Where views lie, below the folder. */
export const VIEW_FOLDER = 'label-views';

/** A picture with a longer side is labelled in views: the model would not see what is small in it. */
export const LONGEST_PICTURE = 2048;
/** Longest side of a view, in pixels of its file. */
const LONGEST_VIEW = 1024;

/** Windows of nearly equal sizes that cover an image without overlap, row by row, none longer than a view may be. */
export function viewWindows(width: number, height: number): Box[] {
  const columns = edges(width);
  const rows = edges(height);
  const windows: Box[] = [];
  for (const [top, bottom] of rows) {
    for (const [left, right] of columns) windows.push([left, top, right - left, bottom - top]);
  }
  return windows;
}

function edges(length: number): [from: number, to: number][] {
  const parts = length <= LONGEST_PICTURE ? 1 : Math.ceil(length / LONGEST_VIEW);
  return Array.from({ length: parts }, (_, index) => [
    Math.round((index * length) / parts),
    Math.round(((index + 1) * length) / parts),
  ]);
}
