/**
 * Which of the objects that were found a sentence means: its places ("on the lower right", "the largest", "above the
 * bridge", "the second from the left") and colours judged over the whole image. Places are soft and objects are uncertain, so that a
 * doubtful object far out on the left does not beat a certain one a little less far left: everything is a weight, and the
 * heaviest object is meant.
 */

import { type Description, nearnessOf, type Place } from '../language/index.ts';
import { colourFactors } from './colours.ts';
import { type Found, type ImageFrame, type Located, nounOf, type Ranked, ramp } from './located.ts';
import { betweenWeight, insideWeight, nearnessWeight } from './nearness.ts';
import { chancesOfPlace, countedBy, orderFrom, orderOfNearness } from './order.ts';
import { rowWeights } from './rows.ts';
import { zoneWeight } from './zones.ts';

/** Ranks the objects of a phrase's noun, the one that is meant first; what is ruled out is left out. */
export function resolvePhrase<FoundObject extends Located>(
  phrase: Description,
  found: Found<FoundObject>,
  image: ImageFrame,
): Ranked<FoundObject>[] {
  const objects = found.get(nounOf(phrase)) ?? [];
  // Zones and relations first: "the leftmost ship on the top" is the leftmost of those on the top.
  const weights = objects.map(({ confidence }) => confidence);
  const colours = colourFactors(phrase, objects);
  if (colours) for (const [index, factor] of colours.entries()) weights[index]! *= factor;
  for (const place of placesOf(phrase)) {
    const factors = factorsOf(place, objects, found, image);
    if (factors) for (const [index, factor] of factors.entries()) weights[index]! *= factor;
  }
  const before = [...weights];
  for (const place of placesOf(phrase)) {
    const counted = countedBy(place, image) ?? nearestBy(place, found, image);
    if (!counted) continue;
    // "The two leftmost": both of them; "the larger of the two" is one.
    const several = phrase.plural && phrase.count !== null;
    const index = several ? Math.sign(counted.index) * phrase.count! : counted.index;
    const chances = chancesOfPlace(objects, before, counted.order, index, several);
    for (const [at, chance] of chances.entries()) weights[at]! *= chance;
  }
  return objects
    .map((object, index) => ({ object, weight: weights[index]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** "The upper of the two" is the topmost: a zone among two is an order. */
function placesOf({ places, plural, count }: Description): readonly Place[] {
  if (plural || count !== 2) return places;
  return places.map((place) => {
    if (place.type !== 'zone' || (place.column === 1) === (place.row === 1)) return place;
    const side =
      place.row === 1 ? (place.column === 0 ? 'left' : 'right') : place.row === 0 ? 'top' : 'bottom';
    return { type: 'extreme', side };
  });
}

/** For each object how well a place is true of it, 0 to 1; null of a place that counts, or that positions do not decide. */
function factorsOf<FoundObject extends Located>(
  place: Place,
  objects: readonly FoundObject[],
  found: Found<FoundObject>,
  image: ImageFrame,
): number[] | null {
  if (place.type === 'zone') {
    if (place.part === 'row') return rowWeights(place.column, place.row, objects, image);
    return objects.map(({ x, y }) => zoneWeight(place.column, place.row, x / image.width, y / image.height));
  }
  if (place.type === 'relation' || place.type === 'comparison') {
    const references = resolvePhrase(place.reference, found, image);
    return best(objects, references, (object, reference) => holds(place, object, reference, image));
  }
  if (place.type !== 'proximity') return null;
  const [first, second] = place.references;
  const references = resolvePhrase(first!, found, image);
  switch (nearnessOf(place.phrase)) {
    case 'near':
      return best(objects, references, nearnessWeight);
    case 'inside':
      return best(objects, references, insideWeight);
    case 'around':
      return best(objects, references, (object, reference) => insideWeight(reference, object));
    case 'apart': {
      const near = best(objects, references, nearnessWeight);
      return near.map((weight) => 1 - weight);
    }
    case 'between': {
      const others = second ? resolvePhrase(second, found, image) : references;
      return objects.map((object) =>
        Math.max(
          0,
          ...references.flatMap((one) =>
            others.map((other) =>
              one.object === object || other.object === object || one.object === other.object
                ? 0
                : one.weight * other.weight * betweenWeight(object, one.object, other.object),
            ),
          ),
        ),
      );
    }
    default:
      return null;
  }
}

/** The order of "nearest to" and "farthest from"; null of other places. */
function nearestBy<FoundObject extends Located>(place: Place, found: Found<FoundObject>, image: ImageFrame) {
  if (place.type !== 'proximity') return null;
  const nearness = nearnessOf(place.phrase);
  if (nearness !== 'nearest' && nearness !== 'farthest') return null;
  const references = resolvePhrase(place.references[0]!, found, image);
  if (references.length === 0) return null;
  // What is half as likely as the likeliest is a reference too: "the ship nearest to the pier" has many piers.
  const likely = references.filter(({ weight }) => weight >= references[0]!.weight / 2);
  const order = orderOfNearness(
    likely.map(({ object }) => object),
    nearness === 'farthest',
    image,
  );
  return { order, index: 1 };
}

/** The best of all references, by how likely each is the one that is meant. */
function best<FoundObject extends Located>(
  objects: readonly FoundObject[],
  references: readonly Ranked<FoundObject>[],
  holding: (object: FoundObject, reference: FoundObject) => number,
): number[] {
  return objects.map((object) =>
    Math.max(
      0,
      ...references.map(({ object: reference, weight }) =>
        reference === object ? 0 : weight * holding(object, reference),
      ),
    ),
  );
}

/** How well a relation or comparison holds between two objects, 0 to 1. */
function holds(
  place: Extract<Place, { type: 'relation' | 'comparison' }>,
  object: Located,
  reference: Located,
  image: ImageFrame,
): number {
  if (place.type === 'relation') return directionWeight(object, reference, place, image);
  const { value } = orderFrom('largest', image);
  const ratio = value(object) - value(reference);
  const clearly = Math.log(1.5);
  if (place.order === 'similar') return ramp(Math.abs(ratio), clearly, 0);
  return ramp(place.order === 'bigger' ? ratio : -ratio, 0, clearly);
}

/** Degrees from the direction: fully meant, and not meant any more. */
const CLEAR_ANGLE = 28;
const WRONG_ANGLE = 50;

function directionWeight(
  object: Located,
  reference: Located,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  image: ImageFrame,
): number {
  const across = (object.x - reference.x) / image.width;
  const down = (object.y - reference.y) / image.height;
  const length = Math.hypot(across, down);
  if (length === 0) return 0;
  const cosine = (across * dx + down * dy) / (length * Math.hypot(dx, dy));
  const angle = (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
  return ramp(angle, WRONG_ANGLE, CLEAR_ANGLE);
}
