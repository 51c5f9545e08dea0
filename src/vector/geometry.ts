/**
 * Polygons with holes, as GIS has them. Unlike the COCO polygons of polygon.ts, whose rings are a union, a ring inside
 * another is cut out here.
 */

/** A closed ring, x and y alternating; the last point joins the first, which is not repeated. */
export type Coordinates = ArrayLike<number>;

/** An area: one outline and the holes in it. Rings do not cross; they may touch in single points. */
export interface Polygon {
  readonly exterior: Coordinates;
  readonly holes: readonly Coordinates[];
}

/** Twice the signed area of a ring: positive where x to the right and y up see it counterclockwise. */
function twiceSignedArea(ring: Coordinates): number {
  const length = ring.length;
  if (length < 6) return 0;
  // Relative to the first point: map coordinates are large, and their products would lose the digits that matter.
  const originX = ring[0]!;
  const originY = ring[1]!;
  let sum = 0;
  let x0 = ring[length - 2]! - originX;
  let y0 = ring[length - 1]! - originY;
  for (let i = 0; i < length; i += 2) {
    const x1 = ring[i]! - originX;
    const y1 = ring[i + 1]! - originY;
    sum += x0 * y1 - x1 * y0;
    x0 = x1;
    y0 = y1;
  }
  return sum;
}

/**
 * Signed area of a ring in squared units of its coordinates: positive where it runs counterclockwise with y up (on a
 * map), which is clockwise with y down (on the screen).
 */
export function ringArea(ring: Coordinates): number {
  return twiceSignedArea(ring) / 2;
}

/** Area of a polygon, its holes taken out, in squared units of its coordinates. */
export function planarArea({ exterior, holes }: Polygon): number {
  let area = Math.abs(ringArea(exterior));
  for (const hole of holes) area -= Math.abs(ringArea(hole));
  return area;
}

/** Length of all outlines, holes included, in units of the coordinates. */
export function planarPerimeter({ exterior, holes }: Polygon): number {
  let length = 0;
  for (const ring of [exterior, ...holes]) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      length += Math.hypot(ring[j]! - ring[i]!, ring[j + 1]! - ring[i + 1]!);
    }
  }
  return length;
}

/** The same ring in the other direction, beginning at the same point. */
export function reverseRing(ring: Coordinates): Float64Array {
  const reversed = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    const from = (ring.length - i) % ring.length;
    reversed[i] = ring[from]!;
    reversed[i + 1] = ring[from + 1]!;
  }
  return reversed;
}

/**
 * The right-hand rule of RFC 7946 (section 3.1.6): the outline counterclockwise with y up, holes clockwise. Rings that
 * follow it already are kept as they are.
 */
export function rightHandRule({ exterior, holes }: Polygon): Polygon {
  return {
    exterior: ringArea(exterior) < 0 ? reverseRing(exterior) : exterior,
    holes: holes.map((hole) => (ringArea(hole) > 0 ? reverseRing(hole) : hole)),
  };
}

/** Every point through a function. */
export function mapPolygon(
  { exterior, holes }: Polygon,
  map: (x: number, y: number) => readonly [x: number, y: number],
): Polygon {
  const ring = (from: Coordinates): Float64Array => {
    const to = new Float64Array(from.length);
    for (let i = 0; i < from.length; i += 2) {
      const point = map(from[i]!, from[i + 1]!);
      to[i] = point[0];
      to[i + 1] = point[1];
    }
    return to;
  };
  return { exterior: ring(exterior), holes: holes.map(ring) };
}

/** Smallest and largest x and y. */
export type Bounds = readonly [minX: number, minY: number, maxX: number, maxY: number];

/** The bounds of polygons; null where there are none. */
export function polygonBounds(polygons: readonly Polygon[]): Bounds | null {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { exterior } of polygons) {
    for (let i = 0; i < exterior.length; i += 2) {
      const x = exterior[i]!;
      const y = exterior[i + 1]!;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  return minX <= maxX ? [minX, minY, maxX, maxY] : null;
}
