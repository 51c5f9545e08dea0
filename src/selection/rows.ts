/** Rows and columns in which things stand: "in the top row", "in the left column". */

import type { Third } from '../language/index.ts';
import type { ImageFrame, Located } from './located.ts';
import { zoneWeight } from './zones.ts';

/** Centres of two rows are further apart than this part of what is as high as the usual thing. */
const GAP = 0.6;
/** What is there less likely than this makes no row. */
const LEAST_CONFIDENCE = 0.2;

/**
 * For each object whether it stands in the row that is said: rows are told by gaps between heights, columns by those between sides.
 * A row on a side, too ("the top left row"), is weighed by that side. The middle one of an even number is either of two.
 */
export function rowWeights(
  column: Third,
  row: Third,
  objects: readonly Located[],
  image: ImageFrame,
): number[] {
  const isColumn = column !== 1 && row === 1;
  const third = isColumn ? column : row;
  const centre = ({ x, y }: Located) => (isColumn ? x : y);
  const rows = rowsOf(
    objects.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE),
    centre,
    ({ box }) => (isColumn ? box.width : box.height),
  );
  const middle = (rows.length - 1) / 2;
  const meant =
    third === 0
      ? rows.slice(0, 1)
      : third === 2
        ? rows.slice(-1)
        : rows.slice(Math.floor(middle), Math.ceil(middle) + 1);
  const standing = new Set(meant.flat());
  return objects.map((object) => {
    if (!standing.has(object)) return 0;
    return isColumn || column === 1
      ? 1
      : zoneWeight(column, 1, object.x / image.width, object.y / image.height);
  });
}

/** Objects in rows, the first one first. */
function rowsOf(
  objects: readonly Located[],
  centre: (object: Located) => number,
  size: (object: Located) => number,
): Located[][] {
  const ordered = [...objects].sort((a, b) => centre(a) - centre(b));
  const sizes = ordered.map(size).sort((a, b) => a - b);
  const gap = GAP * (sizes[Math.floor(sizes.length / 2)] ?? 0);
  const rows: Located[][] = [];
  for (const [index, object] of ordered.entries()) {
    if (index > 0 && centre(object) - centre(ordered[index - 1]!) <= gap) rows.at(-1)!.push(object);
    else rows.push([object]);
  }
  return rows;
}
