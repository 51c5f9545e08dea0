/**
 * The nine zones of a frame: "on the upper left", "in the middle", "at the bottom".
 *
 * RRSIS-D divides the frame in thirds. A target must lie clearly inside of its zone (strict bounds), and no other object
 * of its category may lie in it even by a generous reading (loose bounds); between the two, nothing is said.
 * The bounds were estimated from the 274 expressions of VHR-10 val as a whole: box centres of everything that a zone
 * was said of, and of everything of which it was not.
 */

import { type Third, thirdsOf, type ZoneName, zoneAt } from '../../language/places.ts';
import type { PlacedObject } from './annotated-object.ts';

/** Strict: the outer thirds end here (and at 1 minus this). */
const STRICT_OUTER = 0.322;
/** Strict: the middle third begins here (and ends at 1 minus this). */
const STRICT_MIDDLE = 0.395;
/** Loose: outer thirds and middle third meet here. */
const LOOSE_BORDER = 0.36;
/** A neighbour of the same category this near (in frame sides, Euclidean) makes a zone a poor description. */
const NEAREST_NEIGHBOUR = 0.09;

function strictThird(value: number): Third | undefined {
  if (value < STRICT_OUTER) return 0;
  if (value > 1 - STRICT_OUTER) return 2;
  return value >= STRICT_MIDDLE && value <= 1 - STRICT_MIDDLE ? 1 : undefined;
}

/** Whether the interval from..to may be said to touch a third. */
function touchesThird(from: number, to: number, third: Third): boolean {
  if (third === 0) return from < LOOSE_BORDER;
  if (third === 2) return to > 1 - LOOSE_BORDER;
  return to >= LOOSE_BORDER && from <= 1 - LOOSE_BORDER;
}

/** The zone that an object's centre clearly lies in, if any. */
export function zoneOf(placed: PlacedObject): ZoneName | undefined {
  const column = strictThird(placed.x);
  const row = strictThird(placed.y);
  return column === undefined || row === undefined ? undefined : zoneAt(column, row);
}

/** Whether a reader might take an object to lie in a zone. */
export function mayLieIn(placed: PlacedObject, zone: ZoneName): boolean {
  const { column, row } = thirdsOf(zone);
  const { left, right, top, bottom } = placed.reach;
  return touchesThird(left, right, column) && touchesThird(top, bottom, row);
}

/** The zone that tells an object from all others of its category, if there is one. */
export function distinguishingZone(
  placed: PlacedObject,
  others: readonly PlacedObject[],
): ZoneName | undefined {
  const zone = zoneOf(placed);
  if (zone === undefined) return undefined;
  for (const other of others) {
    if (mayLieIn(other, zone)) return undefined;
    if (Math.hypot(other.x - placed.x, other.y - placed.y) < NEAREST_NEIGHBOUR) return undefined;
  }
  return zone;
}
