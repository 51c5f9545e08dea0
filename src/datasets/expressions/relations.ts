/**
 * Directions from one object to another: "on the left of", "above", "on the lower right of".
 *
 * They are judged on box centres in frame sides (so an image's aspect does not matter). A direction is said where it is
 * clear: within ORTHOGONAL degrees of an axis, or at least DIAGONAL degrees away from both; near the border nothing is
 * said. Another object of the target's category that lies on that side at all (half plane or quadrant) makes the
 * sentence ambiguous. Bounds estimated from VHR-10 val as a whole, as in zones.ts.
 */

import { type DirectionName, directionAt, directionOffsets, type Sign } from '../../language/places.ts';
import type { PlacedObject } from './annotated-object.ts';

const ORTHOGONAL = 25;
const DIAGONAL = 28.5;
/** Nearer centres (in frame sides) are called neighbours, not left or right of each other. */
const MINIMUM_DISTANCE = 0.1;
/** An object counts as being on a side from this offset on. */
const SIDE_MARGIN = 0.015;

/** The direction in which `target` clearly lies as seen from `reference`, if any. */
export function directionOf(target: PlacedObject, reference: PlacedObject): DirectionName | undefined {
  const dx = target.x - reference.x;
  const dy = target.y - reference.y;
  if (Math.hypot(dx, dy) < MINIMUM_DISTANCE) return undefined;
  const [small, large] = [Math.abs(dx), Math.abs(dy)].sort((p, q) => p - q) as [number, number];
  const fromAxis = (Math.atan2(small, large) * 180) / Math.PI;
  const across: Sign = dx < 0 ? -1 : 1;
  const down: Sign = dy < 0 ? -1 : 1;
  if (fromAxis >= DIAGONAL) return directionAt(across, down);
  if (fromAxis > ORTHOGONAL) return undefined;
  return Math.abs(dx) > Math.abs(dy) ? directionAt(across, 0) : directionAt(0, down);
}

/** Whether a reader might take `other` to lie in that direction from `reference`. */
export function mayLieTowards(
  other: PlacedObject,
  reference: PlacedObject,
  direction: DirectionName,
): boolean {
  const { left, right, top, bottom } = other.reach;
  const { dx, dy } = directionOffsets[direction];
  if (dx < 0 && !(left < reference.x - SIDE_MARGIN)) return false;
  if (dx > 0 && !(right > reference.x + SIDE_MARGIN)) return false;
  if (dy < 0 && !(top < reference.y - SIDE_MARGIN)) return false;
  if (dy > 0 && !(bottom > reference.y + SIDE_MARGIN)) return false;
  return true;
}
