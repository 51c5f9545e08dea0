/**
 * Directions from one object to another: "on the left of", "above", "on the lower right of".
 *
 * They are judged on box centres in frame sides (so an image's aspect does not matter). A direction is said where it is
 * clear: within ORTHOGONAL degrees of an axis, or at least DIAGONAL degrees away from both; near the border nothing is
 * said. Another object of the target's category that lies on that side at all (half plane or quadrant) makes the
 * sentence ambiguous. Bounds estimated from VHR-10 val as a whole, as in zones.ts.
 */

import type { PlacedObject } from './scene.ts';

export const directionNames = [
  'on the left of',
  'on the right of',
  'above',
  'below',
  'on the upper left of',
  'on the upper right of',
  'on the lower left of',
  'on the lower right of',
] as const;
export type DirectionName = (typeof directionNames)[number];

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
  const vertical = dy < 0 ? 'upper' : 'lower';
  const horizontal = dx < 0 ? 'left' : 'right';
  if (fromAxis >= DIAGONAL) return `on the ${vertical} ${horizontal} of`;
  if (fromAxis > ORTHOGONAL) return undefined;
  if (Math.abs(dx) > Math.abs(dy)) return `on the ${horizontal} of`;
  return dy < 0 ? 'above' : 'below';
}

/** Whether a reader might take `other` to lie in that direction from `reference`. */
export function mayLieTowards(
  other: PlacedObject,
  reference: PlacedObject,
  direction: DirectionName,
): boolean {
  const { left, right, top, bottom } = other.reach;
  if (direction.includes('left') && !(left < reference.x - SIDE_MARGIN)) return false;
  if (direction.includes('right') && !(right > reference.x + SIDE_MARGIN)) return false;
  if (/upper|above/.test(direction) && !(top < reference.y - SIDE_MARGIN)) return false;
  if (/lower|below/.test(direction) && !(bottom > reference.y + SIDE_MARGIN)) return false;
  return true;
}
