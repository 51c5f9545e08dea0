import RBush from 'rbush';
import { type Bounds, type Coordinates, type Polygon, polygonBounds } from '../geometry.ts';
import { type RegularShape, regularRing } from './regular-ring.ts';
import { isInside, ringsMeet, shareEdge } from './ring-relations.ts';

export type { RegularShape } from './regular-ring.ts';

export interface RegulariseOptions {
  /** Most that may be added, and most that may be taken away, as a part of an outline's area. Default 0.1. */
  readonly maxAreaChange?: number;
  /**
   * Metres east and north on the ground for a step to the right, and for one down, at a place; so right angles are right on
   * the ground. Default, and where it says null: pixels are taken for squares.
   */
  readonly frameAt?: (x: number, y: number) => readonly [number, number, number, number] | null;
  /** The image: what touches its edge is only a part of an object, and stays as it is. */
  readonly within?: { readonly width: number; readonly height: number };
}

/** The largest part of an area that is added or taken away, where nothing else is said. */
export const MAX_AREA_CHANGE = 0.1;

/** A polygon with outlines of its own, and what they have become; null: they are as they were. */
export type Regularised<P extends Polygon> = Omit<P, keyof Polygon> &
  Polygon & { readonly regular: RegularShape | null };

interface Entry {
  readonly index: number;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/**
 * Squares up polygons: outlines become ones of right angles along their main direction, or circles, whichever is nearer;
 * `regular` says which. A polygon stays as it is, and `regular` is null, where that changes too much of its area, where
 * it touches the image's edge, and where anything else would not be as it was.
 *
 * How they lie to each other does not change, since each new outline is only taken if it is simple, meets no other
 * outline as it is by then, its own holes included, and every other ring is inside or outside of it as before; polygons that
 * share an edge are left alone, so that there are neither gaps nor overlaps. Doing it again changes nothing.
 *
 * @param polygons that do not overlap, as traced, in pixels; other properties are carried over
 *
 * @example
 * ```ts
 * import { regularisePolygons, traceMask } from 'skyrefer/geo';
 * const inside = (x: number, y: number) => Math.max(Math.abs(0.8 * x - 0.6 * y), Math.abs(0.6 * x + 0.8 * y)) < 12;
 * const data = Uint8Array.from({ length: 1600 }, (_, i) => Number(inside((i % 40) - 19.5, Math.floor(i / 40) - 19.5)));
 * const [house] = regularisePolygons(traceMask({ width: 40, height: 40, data }));
 * console.log(house!.regular, house!.exterior.length / 2); // squared 4
 * ```
 */
export function regularisePolygons<P extends Polygon>(
  polygons: readonly P[],
  options: RegulariseOptions = {},
): Regularised<P>[] {
  const { maxAreaChange = MAX_AREA_CHANGE, frameAt, within } = options;
  if (!(maxAreaChange >= 0)) {
    throw new RangeError(`regularise: the change of area must be 0 or more, got ${maxAreaChange}`);
  }
  const result = polygons.map((polygon): Regularised<P> => ({ ...polygon, regular: null }));
  const tree = new RBush<Entry>();
  const entries = polygons.map((polygon, index) => entryOf(index, polygonBounds([polygon])!));
  tree.load(entries);
  for (const [index, polygon] of polygons.entries()) {
    const entry = entries[index]!;
    if (within && touchesEdge(entry, within)) continue;
    const neighbours = (box: Entry) =>
      tree.search(box).flatMap((other) => (other.index === index ? [] : [result[other.index]!]));
    const around = neighbours(entry);
    if (around.some((other) => sharesEdge(polygon, other))) continue;
    const regular = regularPolygon(polygon, entry, maxAreaChange, frameAt);
    if (!regular || !isValid(regular)) continue;
    const next = entryOf(index, polygonBounds([regular])!);
    const box = unionOf(entry, next);
    if (!neighbours(box).every((other) => liesAsBefore(polygon, regular, other))) continue;
    result[index] = { ...polygon, ...regular };
    tree.remove(entry);
    tree.insert(next);
    entries[index] = next;
  }
  return result;
}

const entryOf = (index: number, [minX, minY, maxX, maxY]: Bounds): Entry => ({
  ...{ index, minX, minY, maxX, maxY },
});

const unionOf = (a: Entry, b: Entry): Entry => ({
  index: a.index,
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
});

const touchesEdge = (
  { minX, minY, maxX, maxY }: Entry,
  { width, height }: { readonly width: number; readonly height: number },
): boolean => minX <= 0 || minY <= 0 || maxX >= width || maxY >= height;

const ringsOf = ({ exterior, holes }: Polygon): Coordinates[] => [exterior, ...holes];

const sharesEdge = (a: Polygon, b: Polygon): boolean =>
  ringsOf(a).some((p) => ringsOf(b).some((q) => shareEdge(p, q)));

interface RegularPolygon extends Polygon {
  readonly regular: RegularShape;
}

/** A polygon with its outlines made regular on the ground; holes that are of no such shape stay as they are. */
function regularPolygon(
  { exterior, holes }: Polygon,
  { minX, minY, maxX, maxY }: Entry,
  maxAreaChange: number,
  frameAt: RegulariseOptions['frameAt'],
): RegularPolygon | null {
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const { toGround, toPixels } = groundFrame(frameAt?.(x, y) ?? [1, 0, 0, 1], x, y);
  const regular = (ring: Coordinates, direction?: number) => {
    const ground = toGround(ring);
    const found = regularRing(ground, maxAreaChange, direction);
    return found && { ...found, pixels: found.ring === ground ? ring : toPixels(found.ring) };
  };
  const outer = regular(exterior);
  if (!outer) return null;
  // A courtyard's walls have the direction of the house's.
  const direction = outer.direction ?? undefined;
  return {
    exterior: outer.pixels,
    holes: holes.map((hole) => regular(hole, direction)?.pixels ?? hole),
    regular: outer.shape,
  };
}

/** Between pixels and the ground around a place, in units of a pixel's side. */
function groundFrame(
  [eastX, northX, eastY, northY]: readonly [number, number, number, number],
  x: number,
  y: number,
) {
  const unit = Math.sqrt(Math.abs(eastX * northY - northX * eastY));
  const [a, b, c, d] = [eastX / unit, northX / unit, eastY / unit, northY / unit];
  const determinant = a * d - b * c;
  const mapped = (ring: Coordinates, map: (x: number, y: number) => readonly [number, number]) => {
    const points = new Float64Array(ring.length);
    for (let i = 0; i < ring.length; i += 2) points.set(map(ring[i]!, ring[i + 1]!), i);
    return points;
  };
  return {
    toGround: (ring: Coordinates) =>
      mapped(ring, (px, py) => [a * (px - x) + c * (py - y), b * (px - x) + d * (py - y)]),
    toPixels: (ring: Coordinates) =>
      mapped(ring, (east, north) => [
        x + (d * east - c * north) / determinant,
        y + (a * north - b * east) / determinant,
      ]),
  };
}

/** Whether holes lie inside, apart from the outline and from each other. */
function isValid({ exterior, holes }: Polygon): boolean {
  return holes.every(
    (hole, i) =>
      isInside(exterior, hole[0]!, hole[1]!) &&
      !ringsMeet(hole, exterior) &&
      holes
        .slice(i + 1)
        .every(
          (other) =>
            !ringsMeet(hole, other) &&
            !isInside(hole, other[0]!, other[1]!) &&
            !isInside(other, hole[0]!, hole[1]!),
        ),
  );
}

/** Whether another polygon meets a new outline nowhere and is inside or outside of its rings as it was of the old ones. */
function liesAsBefore(before: Polygon, after: Polygon, other: Polygon): boolean {
  // Not in a corner, where outlines may touch.
  const [x0, y0, x1, y1] = Array.from({ length: 4 }, (_, i) => other.exterior[i]!) as [
    number,
    number,
    number,
    number,
  ];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [old, now] = [ringsOf(before), ringsOf(after)];
  return now.every(
    (ring, i) =>
      ringsOf(other).every((one) => !ringsMeet(ring, one)) &&
      isInside(ring, x, y) === isInside(old[i]!, x, y),
  );
}
