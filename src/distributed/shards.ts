/** How arrays are divided among ranks: into equal parts, one behind the other, the last ones filled up with zeros. */

import type { Ranks } from './ranks.ts';

/** Length of an array that has equal parts for all ranks, at least `length`. */
export const paddedLength = (length: number, { size }: Pick<Ranks, 'size'>): number =>
  Math.ceil(length / size) * size;

/** The part of a padded array that is this rank's: a view. */
export function shardOf(whole: Float32Array, { rank, size }: Pick<Ranks, 'rank' | 'size'>): Float32Array {
  const part = whole.length / size;
  if (!Number.isInteger(part))
    throw new RangeError(`an array of ${whole.length} has no equal parts for ${size} ranks; pad it`);
  return whole.subarray(rank * part, (rank + 1) * part);
}
