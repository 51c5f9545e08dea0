import type { RowBlock } from '../search/index.ts';
import { type Box, compressCounts } from '../vector/index.ts';

/** Pixels of an answer's box up to which its run lengths are given: they run down columns, so that the box is held in memory. */
const LARGEST_BOX = 2 ** 26;

/**
 * COCO's compressed run lengths of an answer that comes as rows; null where the answer spreads over so much of a large
 * scene that a raster or vector file is the way to have it.
 */
export async function encodeRows(
  answer: { readonly box: Box | null; rows(): AsyncIterable<RowBlock> },
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ size: [height: number, width: number]; counts: string } | null> {
  const { box } = answer;
  if (!box) return { size: [height, width], counts: compressCounts([width * height]) };
  const [left, top, columns, rows] = box;
  if (columns * rows > LARGEST_BOX) return null;
  const part = new Uint8Array(columns * rows);
  for await (const block of answer.rows()) {
    if (block.empty) continue;
    for (let y = Math.max(block.y, top); y < Math.min(block.y + block.rows, top + rows); y++) {
      const start = (y - block.y) * width + left;
      part.set(block.mask.subarray(start, start + columns), (y - top) * columns);
    }
  }
  const counts: number[] = [];
  let value = 0;
  let run = left * height; // the columns before the box
  for (let x = 0; x < columns; x++) {
    run = pass(top, 0, run);
    for (let y = 0; y < rows; y++) run = pass(1, part[y * columns + x]!, run);
    run = pass(height - top - rows, 0, run);
  }
  counts.push(pass((width - left - columns) * height, 0, run));
  return { size: [height, width], counts: compressCounts(counts) };

  function pass(length: number, next: number, before: number): number {
    if (length === 0) return before;
    if (next === value) return before + length;
    counts.push(before);
    value = next;
    return length;
  }
}
