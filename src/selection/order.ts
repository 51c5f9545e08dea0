/**
 * Orders in which a sentence counts: from a side, by size, by length, by nearness. Positions and sizes are measured with
 * errors and objects are uncertain, so that who comes before whom is a probability, and so is who is the third.
 */

import { dimensionOf, type Place, type Side } from '../language/index.ts';
import { diagonalOf, gapBetween, type ImageFrame, type Located, ramp } from './located.ts';

/** An order: what comes first has the largest value. */
export interface Order {
  value(object: Located): number;
  /** Differences of this size are seen by everyone; at half of it either may come first. */
  readonly clear: number;
}

/** Part of the frame by which an object has to lie further out. */
const CLEAR_LEAD = 0.02;
/** Ratio of sizes that is seen. */
const CLEAR_RATIO = Math.log(1.3);

type OrderName = Side | 'largest' | 'smallest';

/** From a side of the frame, or by area. */
export function orderFrom(from: OrderName, image: ImageFrame): Order {
  switch (from) {
    case 'left':
      return { value: ({ x }) => -x / image.width, clear: CLEAR_LEAD };
    case 'right':
      return { value: ({ x }) => x / image.width, clear: CLEAR_LEAD };
    case 'top':
      return { value: ({ y }) => -y / image.height, clear: CLEAR_LEAD };
    case 'bottom':
      return { value: ({ y }) => y / image.height, clear: CLEAR_LEAD };
    case 'largest':
      return { value: ({ area }) => Math.log(area), clear: CLEAR_RATIO };
    case 'smallest':
      return { value: ({ area }) => -Math.log(area), clear: CLEAR_RATIO };
  }
}

const lengthOf = ({ box }: Located): number => Math.log(diagonalOf(box));
const widthOf = ({ box, area }: Located): number => Math.log(area / diagonalOf(box));

/** The order of a superlative or comparative; null of one that lengths and widths do not decide ("the oldest"). */
export function orderOfSuperlative(word: string): Order | null {
  const dimension = dimensionOf(word);
  if (!dimension) return null;
  const value = dimension.of === 'length' ? lengthOf : widthOf;
  return { value: (object) => dimension.sign * value(object), clear: CLEAR_RATIO };
}

/** By nearness to the likeliest of `references`, or by distance from it. */
export function orderOfNearness(references: readonly Located[], farthest: boolean, image: ImageFrame): Order {
  const diagonal = diagonalOf(image);
  return {
    value: (object) => {
      const gaps = references.filter((one) => one !== object).map((one) => gapBetween(object, one));
      const nearest = gaps.length > 0 ? Math.min(...gaps) / diagonal : 1;
      return farthest ? nearest : -nearest;
    },
    clear: CLEAR_LEAD / 2,
  };
}

/**
 * For each object the chance that it is the `index`th of an order, 1 the first and -1 the last, or with `upTo` one of the
 * first `index`: that so many of the others are there and come before it.
 * @param weights chances that each of the objects is there
 */
export function chancesOfPlace(
  objects: readonly Located[],
  weights: readonly number[],
  order: Order,
  index: number,
  upTo = false,
): number[] {
  const sign = Math.sign(index);
  const values = objects.map((object) => sign * order.value(object));
  const most = Math.abs(index) - 1;
  return values.map((own, at) => {
    const before = values.flatMap((other, rival) =>
      rival === at ? [] : [weights[rival]! * ramp(other - own, -order.clear / 2, order.clear / 2)],
    );
    const counts = chancesOfCounts(before);
    return upTo ? counts.slice(0, most + 1).reduce((sum, chance) => sum + chance, 0) : (counts[most] ?? 0);
  });
}

/** Of independent events, the chance that none happens, that one does, two ... */
function chancesOfCounts(chances: readonly number[]): number[] {
  let counts = [1];
  for (const chance of chances) {
    counts = Array.from(
      { length: counts.length + 1 },
      (_, count) => (counts[count] ?? 0) * (1 - chance) + (counts[count - 1] ?? 0) * chance,
    );
  }
  return counts;
}

/** The order that a place counts in and the number that is meant; null of places that count nothing. */
export function countedBy(
  place: Place,
  image: ImageFrame,
): { readonly order: Order; readonly index: number } | null {
  switch (place.type) {
    case 'extreme':
      return { order: orderFrom(place.side, image), index: 1 };
    case 'size':
      return { order: orderFrom(place.order, image), index: 1 };
    case 'ordinal':
      return place.from === null ? null : { order: orderFrom(place.from, image), index: place.index };
    case 'superlative': {
      const order = orderOfSuperlative(place.word);
      return order && { order, index: 1 };
    }
    default:
      return null;
  }
}
