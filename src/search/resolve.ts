/**
 * Which of the objects that were found a sentence means: its places ("on the lower right", "the largest", "above the
 * bridge") judged over the whole image. Places are soft and objects are uncertain, so that a doubtful object far out on
 * the left does not beat a certain one a little less far left: everything is a weight, and the heaviest object is meant.
 */

import type { Description, Place, Side, Third } from '../language/index.ts';
import type { Extent } from './window.ts';

/** What is resolved: an object with its place, size and how sure it is to be what its noun says. */
export interface Located {
  /** Centre, in image pixels. */
  readonly x: number;
  readonly y: number;
  readonly area: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Ranked<FoundObject> {
  readonly object: FoundObject;
  /** How well it answers the sentence, 0 to 1. */
  readonly weight: number;
}

/** What windows are asked for; a sentence without a noun ("the largest") asks for any object. */
export const nounOf = ({ noun }: Description): string => noun || 'object';

/** Everything found for the nouns of a phrase, by noun. */
export type Found<FoundObject> = ReadonlyMap<string, readonly FoundObject[]>;

/** Ranks the objects of a phrase's noun, the one that is meant first; what is ruled out is left out. */
export function resolvePhrase<FoundObject extends Located>(
  phrase: Description,
  found: Found<FoundObject>,
  image: Extent,
): Ranked<FoundObject>[] {
  const objects = found.get(nounOf(phrase)) ?? [];
  // Zones and relations first: "the leftmost ship on the top" is the leftmost of those on the top.
  const weights = objects.map(({ confidence }) => confidence);
  for (const place of phrase.places) {
    if (place.type !== 'zone' && place.type !== 'relation' && place.type !== 'comparison') continue;
    const factors = factorsOf(place, objects, found, image);
    for (const [index, factor] of factors.entries()) weights[index]! *= factor;
  }
  const before = [...weights];
  for (const place of phrase.places) {
    if (place.type !== 'extreme' && place.type !== 'size') continue;
    for (const [index, object] of objects.entries()) {
      // The chance that none of the others is real and further out (or larger).
      for (const [other, rival] of objects.entries()) {
        if (other === index) continue;
        const ahead =
          place.type === 'extreme' ? lead(rival, object, place.side, image) : larger(rival, object, place);
        weights[index]! *= 1 - before[other]! * ahead;
      }
    }
  }
  return objects
    .map((object, index) => ({ object, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function factorsOf<FoundObject extends Located>(
  place: Extract<Place, { type: 'zone' | 'relation' | 'comparison' }>,
  objects: readonly FoundObject[],
  found: Found<FoundObject>,
  image: Extent,
): number[] {
  if (place.type === 'zone') {
    return objects.map(({ x, y }) => zoneWeight(place.column, place.row, x / image.width, y / image.height));
  }
  const references = resolvePhrase(place.reference, found, image);
  return objects.map((object) => {
    let best = 0;
    for (const { object: reference, weight } of references) {
      if (reference === object) continue;
      best = Math.max(best, weight * holds(place, object, reference, image));
    }
    return best;
  });
}

/** How well a relation or comparison holds between two objects, 0 to 1. */
function holds(
  place: Extract<Place, { type: 'relation' | 'comparison' }>,
  object: Located,
  reference: Located,
  image: Extent,
): number {
  if (place.type === 'relation') return directionWeight(object, reference, place, image);
  const byFirst = larger(object, reference, { order: 'largest' });
  const bySecond = larger(reference, object, { order: 'largest' });
  if (place.order === 'similar') return 1 - Math.max(byFirst, bySecond);
  return place.order === 'bigger' ? byFirst : bySecond;
}

/** The rules' bounds of the thirds (src/datasets/expressions/zones.ts): clearly inside, and not at all. */
const OUTER = { inside: 0.322, outside: 0.4 };
const MIDDLE = { inside: 0.395, outside: 0.31 };
/** "On the left" says nothing of the height, but means the middle more than a corner. */
const OPEN_AXIS = 0.4;

/** How well a point (fractions of the frame) lies in a zone. */
export function zoneWeight(column: Third, row: Third, x: number, y: number): number {
  const across = thirdWeight(column, x);
  const down = thirdWeight(row, y);
  if (column === 1 && row !== 1) return down * Math.max(OPEN_AXIS, across);
  if (row === 1 && column !== 1) return across * Math.max(OPEN_AXIS, down);
  return across * down;
}

function thirdWeight(third: Third, value: number): number {
  if (third === 1) return ramp(Math.min(value, 1 - value), MIDDLE.outside, MIDDLE.inside);
  return ramp(third === 0 ? value : 1 - value, OUTER.outside, OUTER.inside);
}

/** From 0 at `zero` to 1 at `one`, linear, whichever of them is larger. */
const ramp = (value: number, zero: number, one: number): number =>
  Math.min(1, Math.max(0, (value - zero) / (one - zero)));

/** Offsets of this part of the frame are seen by everyone. */
const CLEAR_LEAD = 0.03;

/** How clearly `rival` lies further out than `object`, 0 to 1. */
function lead(rival: Located, object: Located, side: Side, image: Extent): number {
  const [dx, dy] = [(object.x - rival.x) / image.width, (object.y - rival.y) / image.height];
  const ahead = { left: dx, right: -dx, top: dy, bottom: -dy }[side];
  return ramp(ahead, 0, CLEAR_LEAD);
}

/** Ratio of areas that is seen as larger. */
const CLEAR_RATIO = 1.5;

function larger(
  rival: Located,
  object: Located,
  { order }: { readonly order: 'largest' | 'smallest' },
): number {
  const ratio = order === 'largest' ? rival.area / object.area : object.area / rival.area;
  return ramp(ratio, 1, CLEAR_RATIO);
}

/** Degrees from the direction: fully meant, and not meant any more. */
const CLEAR_ANGLE = 28;
const WRONG_ANGLE = 50;

function directionWeight(
  object: Located,
  reference: Located,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  image: Extent,
): number {
  const across = (object.x - reference.x) / image.width;
  const down = (object.y - reference.y) / image.height;
  const length = Math.hypot(across, down);
  if (length === 0) return 0;
  const cosine = (across * dx + down * dy) / (length * Math.hypot(dx, dy));
  const angle = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return ramp(angle, WRONG_ANGLE, CLEAR_ANGLE);
}
