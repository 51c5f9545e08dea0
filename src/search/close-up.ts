import type { LogitMap } from '../programs/logit-map.ts';
import type { RowBlock } from './mosaic.ts';
import type { Window } from './window.ts';

/** What was found in a large image, from near. */
export interface CloseUp {
  /** In pixels of the image: what was found, with room around it for corrections. */
  readonly window: Window;
  /** Over the window, stretched to a square as views of the model are: corrections start from them. */
  readonly logits: LogitMap;
}

/** A box and as much again around it, within the image. */
export function roomAround(
  [x, y, width, height]: readonly [number, number, number, number],
  image: { readonly width: number; readonly height: number },
): Window {
  const margin = Math.ceil(Math.max(width, height, 64) / 2);
  const left = Math.max(0, Math.floor(x - margin));
  const top = Math.max(0, Math.floor(y - margin));
  return {
    x: left,
    y: top,
    width: Math.min(image.width, Math.ceil(x + width + margin)) - left,
    height: Math.min(image.height, Math.ceil(y + height + margin)) - top,
  };
}

/**
 * Probabilities of an answer's rows as logits over a window: averaged where a cell has several pixels, those of the pixel at
 * its middle where it has none of its own.
 * @param side rows and columns, as of the model's own logits
 * @param rows with probabilities, of the whole image from top to bottom
 */
export async function logitsOver(
  window: Window,
  side: number,
  imageWidth: number,
  rows: AsyncIterable<RowBlock>,
): Promise<LogitMap> {
  const columns = cellBounds(window.width, side);
  const lines = cellBounds(window.height, side);
  const sums = new Float64Array(side * side);
  for await (const block of rows) {
    if (block.empty) continue;
    for (const [row, [top, bottom]] of lines.entries()) {
      const from = Math.max(block.y, window.y + top);
      const to = Math.min(block.y + block.rows, window.y + bottom);
      for (let y = from; y < to; y++) {
        const start = (y - block.y) * imageWidth + window.x;
        for (const [column, [left, right]] of columns.entries()) {
          let sum = 0;
          for (let x = left; x < right; x++) sum += block.probability![start + x]!;
          sums[row * side + column]! += sum / (right - left) / (bottom - top) / 255;
        }
      }
    }
  }
  const data = Float32Array.from(sums, (mean) => {
    const probability = Math.min(0.999, Math.max(0.001, mean));
    return Math.log(probability / (1 - probability));
  });
  return { width: side, height: side, data };
}

/** The pixels of each of so many cells along a length: from, to; at least one. */
function cellBounds(length: number, cells: number): (readonly [from: number, to: number])[] {
  return Array.from({ length: cells }, (_, cell) => {
    if (length < cells) {
      const middle = Math.floor(((cell + 0.5) * length) / cells);
      return [middle, middle + 1];
    }
    return [Math.floor((cell * length) / cells), Math.floor(((cell + 1) * length) / cells)];
  });
}
