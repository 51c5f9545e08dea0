/**
 * COCO run-length encoding of binary masks.
 *
 * The mask is read column by column (y fastest); `counts` alternates background and foreground runs and
 * begins with background (a first run of 0 when the first pixel is foreground). The compressed form is a
 * string: from the fourth run on the difference to the run two places before is stored, each number in
 * groups of five bits from the lowest, one character per group (code - 48), bit 0x20 = "more follows",
 * bit 0x10 of the last group = sign. Format facts: the COCO annotation format as used by RRSIS-D and RISBench.
 */

import type { Box, Mask } from './mask.ts';
import { RowSummary } from './row-summary.ts';

/** Uncompressed run lengths; `size` is [height, width] as COCO writes it. */
export type Rle = {
  readonly size: readonly [height: number, width: number];
  readonly counts: readonly number[];
};

/** The form found in files: counts compressed to a string, or the plain run lengths. */
export type EncodedRle = {
  readonly size: readonly [height: number, width: number];
  readonly counts: string | readonly number[];
};

const FIRST_CHARACTER = 48;

/** Run lengths of a mask. */
export function rleFromMask({ width, height, data }: Mask): Rle {
  const summary = new RowSummary(width);
  summary.addRows(data);
  return { size: [height, width], counts: summary.runLengths()! };
}

/**
 * The mask of run lengths. Throws where {@link parseRle} would.
 *
 * @example
 * ```ts
 * import { encodeRle, maskFromRle } from 'skyrefer';
 * const rle = encodeRle({ width: 2, height: 2, data: Uint8Array.of(0, 1, 0, 1) });
 * console.log(maskFromRle(rle).data.join('')); // 0101
 * ```
 */
export function maskFromRle(encoded: EncodedRle): Mask {
  const { size, counts } = parseRle(encoded);
  const [height, width] = size;
  const data = new Uint8Array(width * height);
  let position = 0;
  for (let run = 0; run < counts.length; run++) {
    const end = position + counts[run]!;
    if (run % 2 === 1) {
      for (let i = position; i < end; i++) data[(i % height) * width + Math.floor(i / height)] = 1;
    }
    position = end;
  }
  return { width, height, data };
}

/**
 * Accepts both forms and checks them. Throws RangeError naming what is wrong: a size that is no pair of positive
 * integers, a character outside the alphabet, a negative run, runs that do not sum to height * width.
 */
export function parseRle(encoded: EncodedRle): Rle {
  const [height, width] = encoded.size;
  if (!Number.isInteger(height) || !Number.isInteger(width) || height < 1 || width < 1) {
    throw new RangeError(`RLE: size must be [height, width] in pixels, got [${encoded.size.join(', ')}]`);
  }
  const counts = typeof encoded.counts === 'string' ? decompressCounts(encoded.counts) : encoded.counts;
  let total = 0;
  for (const count of counts) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`RLE: a run length is ${count}`);
    total += count;
  }
  if (total !== height * width) {
    throw new RangeError(
      `RLE: the runs sum to ${total} pixels, but the size [${height}, ${width}] has ${height * width}`,
    );
  }
  return { size: [height, width], counts };
}

/** Run lengths to the compressed string. */
export function compressCounts(counts: readonly number[]): string {
  let text = '';
  for (let index = 0; index < counts.length; index++) {
    let value = index > 2 ? counts[index]! - counts[index - 2]! : counts[index]!;
    for (;;) {
      const bits = value & 0x1f;
      value >>= 5;
      // Done when what is left is only the sign that the top bit of this group already says.
      const more = (bits & 0x10) === 0 ? value !== 0 : value !== -1;
      text += String.fromCharCode((more ? bits | 0x20 : bits) + FIRST_CHARACTER);
      if (!more) break;
    }
  }
  return text;
}

/** The compressed string to run lengths. Throws RangeError on a character outside the alphabet or a cut string. */
export function decompressCounts(text: string): number[] {
  const counts: number[] = [];
  let position = 0;
  while (position < text.length) {
    let value = 0;
    let shift = 0;
    let more = true;
    while (more) {
      if (position >= text.length) throw new RangeError('RLE: the counts string ends inside a number');
      const code = text.charCodeAt(position) - FIRST_CHARACTER;
      if (code < 0 || code > 0x3f) {
        throw new RangeError(
          `RLE: unexpected character ${JSON.stringify(text[position])} at ${position} in counts`,
        );
      }
      if (shift > 30) throw new RangeError(`RLE: a number that ends at ${position} in counts is too long`);
      value |= (code & 0x1f) << shift;
      shift += 5;
      more = (code & 0x20) !== 0;
      if (!more && (code & 0x10) !== 0 && shift < 32) value |= -1 << shift;
      position++;
    }
    if (counts.length > 2) value += counts[counts.length - 2]!;
    counts.push(value);
  }
  return counts;
}

/**
 * The compressed form of a mask, as COCO files and the command line's JSON carry it.
 *
 * @example
 * ```ts
 * import { encodeRle } from 'skyrefer';
 * const { size, counts } = encodeRle({ width: 2, height: 2, data: Uint8Array.of(0, 1, 0, 1) });
 * console.log(size.join('x'), counts); // 2x2 22
 * ```
 */
export function encodeRle(mask: Mask): { size: [height: number, width: number]; counts: string } {
  return { size: [mask.height, mask.width], counts: compressCounts(rleFromMask(mask).counts) };
}

/** Foreground pixels. */
export function rleArea(rle: Rle): number {
  let area = 0;
  for (let run = 1; run < rle.counts.length; run += 2) area += rle.counts[run]!;
  return area;
}

/** The smallest box around the foreground, [0, 0, 0, 0] when there is none. */
export function rleBox(rle: Rle): Box {
  const [height] = rle.size;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  let top = Number.POSITIVE_INFINITY;
  let bottom = -1;
  let position = 0;
  for (let run = 0; run < rle.counts.length; run++) {
    const count = rle.counts[run]!;
    if (run % 2 === 1 && count > 0) {
      const last = position + count - 1;
      const firstColumn = Math.floor(position / height);
      const lastColumn = Math.floor(last / height);
      left = Math.min(left, firstColumn);
      right = Math.max(right, lastColumn);
      // A run that goes on into the next column touches both the bottom and the top row.
      top = Math.min(top, firstColumn === lastColumn ? position % height : 0);
      bottom = Math.max(bottom, firstColumn === lastColumn ? last % height : height - 1);
    }
    position += count;
  }
  return right < 0 ? [0, 0, 0, 0] : [left, top, right - left + 1, bottom - top + 1];
}
