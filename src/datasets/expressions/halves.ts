import type { Half } from '../../language/places.ts';
import type { PlacedObject } from './annotated-object.ts';

/** A half of the frame is said where every object lies clearly in it or clearly in the other. */
const HALF_MARGIN = 0.08;

/** How far an object lies inside of a half, in frame sides. */
const offsets: Readonly<Record<Half, (placed: PlacedObject) => number>> = {
  'on the left': ({ x }) => 0.5 - x,
  'on the right': ({ x }) => x - 0.5,
  'at the top': ({ y }) => 0.5 - y,
  'at the bottom': ({ y }) => y - 0.5,
};

/** Objects by whether they lie in a half; null where that is not clear of each. */
export function splitByHalf(members: readonly PlacedObject[], half: Half) {
  const offset = offsets[half];
  const inside = members.filter((member) => offset(member) >= HALF_MARGIN);
  const outside = members.filter((member) => offset(member) <= -HALF_MARGIN);
  return inside.length + outside.length < members.length ? null : { inside, outside };
}
