import type { Third } from '../language/index.ts';
import { ramp } from './located.ts';

/** The rules' bounds of the thirds (src/datasets/expressions/zones.ts): clearly inside, and not at all. */
const OUTER = { inside: 0.322, outside: 0.4 };
const MIDDLE = { inside: 0.395, outside: 0.31 };
/** "On the left" says nothing of the height, but means the middle more than a corner; what it says counts for more. */
const OPEN_AXIS = 0.6;

/** How well a point (fractions of the frame) lies in a zone. */
export function zoneWeight(column: Third, row: Third, x: number, y: number): number {
  const across = thirdWeight(column, x);
  const down = thirdWeight(row, y);
  if (column === 1 && row !== 1) return down ** 2 * Math.max(OPEN_AXIS, across);
  if (row === 1 && column !== 1) return across ** 2 * Math.max(OPEN_AXIS, down);
  return across * down;
}

function thirdWeight(third: Third, value: number): number {
  if (third === 1) return ramp(Math.min(value, 1 - value), MIDDLE.outside, MIDDLE.inside);
  return ramp(third === 0 ? value : 1 - value, OUTER.outside, OUTER.inside);
}
