import type { AnswerDraft } from '../answer-draft.ts';

/** Rows that are worked on at a time. */
const BLOCK_ROWS = 64;

/** Of every answer: the pixels that it has, and those that an earlier one has. */
export interface ClassCounts {
  readonly pixels: Float64Array;
  readonly hidden: Float64Array;
}

/**
 * The masks of several answers as one raster of classes, row by row: 0 where nothing is marked, else the number of the first
 * answer that marks the pixel, from 1. The answers' rows are read in step, so that memory holds some rows of each.
 * @param counts is added to
 */
export async function* mergeRows(
  drafts: readonly Pick<AnswerDraft, 'rows'>[],
  { width, height }: { readonly width: number; readonly height: number },
  counts: ClassCounts,
): AsyncGenerator<Uint8Array> {
  const sources = drafts.map((draft) => rowsOf(draft, width));
  try {
    for (let top = 0; top < height; top += BLOCK_ROWS) {
      const rows = Math.min(BLOCK_ROWS, height - top);
      const values = new Uint8Array(rows * width);
      for (const [index, source] of sources.entries()) {
        for (let row = 0; row < rows; row++) {
          const { value: mask } = await source.next();
          if (!mask) throw new RangeError(`answer ${index + 1} has fewer than ${height} rows`);
          const target = values.subarray(row * width, (row + 1) * width);
          for (let x = mask.indexOf(1); x >= 0; x = mask.indexOf(1, x + 1)) {
            if (target[x] === 0) {
              target[x] = index + 1;
              counts.pixels[index]!++;
            } else counts.hidden[index]!++;
          }
        }
      }
      yield values;
    }
  } finally {
    await Promise.all(sources.map((source) => source.return(undefined)));
  }
}

/** An answer's mask a row at a time. */
async function* rowsOf(
  draft: Pick<AnswerDraft, 'rows'>,
  width: number,
): AsyncGenerator<Uint8Array, undefined> {
  for await (const { rows, mask } of draft.rows({ blockRows: BLOCK_ROWS })) {
    for (let row = 0; row < rows; row++) yield mask.subarray(row * width, (row + 1) * width);
  }
}
