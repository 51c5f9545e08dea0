/**
 * Which of the things that were found a sentence means: its places ("on the lower right", "the largest", "above the
 * bridge") judged over the whole scene. Places are soft and things are uncertain, so that a doubtful thing far out on
 * the left does not beat a certain one a little less far left: everything is a weight, and the heaviest thing is meant.
 */

import type { Description, Place, Side, Third } from '../language/index.ts';
import type { Extent } from './window.ts';

/** What is resolved: a thing with its place, size and how sure it is to be what its noun says. */
export interface Located {
  /** Centre, in scene pixels. */
  readonly x: number;
  readonly y: number;
  readonly area: number;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Ranked<Thing> {
  readonly thing: Thing;
  /** How well it answers the sentence, 0 to 1. */
  readonly weight: number;
}

/** What windows are asked for; a sentence without a noun ("the largest") asks for any object. */
export const nounOf = ({ noun }: Description): string => noun || 'object';

/** Everything found for the nouns of a phrase, by noun. */
export type Found<Thing> = ReadonlyMap<string, readonly Thing[]>;

/** Ranks the things of a phrase's noun, the one that is meant first; what is ruled out is left out. */
export function resolvePhrase<Thing extends Located>(
  phrase: Description,
  found: Found<Thing>,
  scene: Extent,
): Ranked<Thing>[] {
  const things = found.get(nounOf(phrase)) ?? [];
  // Zones and relations first: "the leftmost ship on the top" is the leftmost of those on the top.
  const weights = things.map(({ confidence }) => confidence);
  for (const place of phrase.places) {
    if (place.type !== 'zone' && place.type !== 'relation' && place.type !== 'comparison') continue;
    const factors = factorsOf(place, things, found, scene);
    for (const [index, factor] of factors.entries()) weights[index]! *= factor;
  }
  const before = [...weights];
  for (const place of phrase.places) {
    if (place.type !== 'extreme' && place.type !== 'size') continue;
    for (const [index, thing] of things.entries()) {
      // The chance that none of the others is real and further out (or larger).
      for (const [other, rival] of things.entries()) {
        if (other === index) continue;
        const ahead =
          place.type === 'extreme' ? lead(rival, thing, place.side, scene) : larger(rival, thing, place);
        weights[index]! *= 1 - before[other]! * ahead;
      }
    }
  }
  return things
    .map((thing, index) => ({ thing, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

function factorsOf<Thing extends Located>(
  place: Extract<Place, { type: 'zone' | 'relation' | 'comparison' }>,
  things: readonly Thing[],
  found: Found<Thing>,
  scene: Extent,
): number[] {
  if (place.type === 'zone') {
    return things.map(({ x, y }) => zoneWeight(place.column, place.row, x / scene.width, y / scene.height));
  }
  const references = resolvePhrase(place.reference, found, scene);
  return things.map((thing) => {
    let best = 0;
    for (const { thing: reference, weight } of references) {
      if (reference === thing) continue;
      best = Math.max(best, weight * holds(place, thing, reference, scene));
    }
    return best;
  });
}

/** How well a relation or comparison holds between two things, 0 to 1. */
function holds(
  place: Extract<Place, { type: 'relation' | 'comparison' }>,
  thing: Located,
  reference: Located,
  scene: Extent,
): number {
  if (place.type === 'relation') return directionWeight(thing, reference, place, scene);
  const byFirst = larger(thing, reference, { order: 'largest' });
  const bySecond = larger(reference, thing, { order: 'largest' });
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

/** How clearly `rival` lies further out than `thing`, 0 to 1. */
function lead(rival: Located, thing: Located, side: Side, scene: Extent): number {
  const [dx, dy] = [(thing.x - rival.x) / scene.width, (thing.y - rival.y) / scene.height];
  const ahead = { left: dx, right: -dx, top: dy, bottom: -dy }[side];
  return ramp(ahead, 0, CLEAR_LEAD);
}

/** Ratio of areas that is seen as larger. */
const CLEAR_RATIO = 1.5;

function larger(
  rival: Located,
  thing: Located,
  { order }: { readonly order: 'largest' | 'smallest' },
): number {
  const ratio = order === 'largest' ? rival.area / thing.area : thing.area / rival.area;
  return ramp(ratio, 1, CLEAR_RATIO);
}

/** Degrees from the direction: fully meant, and not meant any more. */
const CLEAR_ANGLE = 28;
const WRONG_ANGLE = 50;

function directionWeight(
  thing: Located,
  reference: Located,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  scene: Extent,
): number {
  const across = (thing.x - reference.x) / scene.width;
  const down = (thing.y - reference.y) / scene.height;
  const length = Math.hypot(across, down);
  if (length === 0) return 0;
  const cosine = (across * dx + down * dy) / (length * Math.hypot(dx, dy));
  const angle = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return ramp(angle, WRONG_ANGLE, CLEAR_ANGLE);
}
