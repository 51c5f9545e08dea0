import { type Coordinates, type Polygon, ringArea } from '../geometry.ts';

/**
 * A polygon in longitude and latitude as RFC 7946 (section 3.1.9) wants it: cut at the antimeridian where it crosses
 * it, every piece with longitudes from -180 to 180. An edge is taken to go the short way round. A ring around a pole is
 * led to the pole along the antimeridian.
 */
export function cutAtAntimeridian(polygon: Polygon): Polygon[] {
  const rings = [polygon.exterior, ...polygon.holes];
  if (!rings.some(jumps)) return [polygon];
  const reference = meanLongitude(polygon.exterior);
  const [exterior, ...holes] = rings.map((ring) => nearestTurn(unwrap(ring), reference));
  let low = Infinity;
  for (let i = 0; i < exterior!.length; i += 2) low = Math.min(low, exterior![i]!);
  const pieces: Polygon[] = [];
  let rest: Polygon[] = [{ exterior: exterior!, holes }];
  for (let turn = Math.floor((low + 180) / 360); rest.length > 0; turn++) {
    const border = turn * 360 + 180;
    for (const part of rest) {
      for (const piece of cutSide(part, border, -1)) pieces.push(shift(piece, -360 * turn));
    }
    rest = rest.flatMap((part) => cutSide(part, border, 1));
  }
  return pieces;
}

/** Whether neighbouring points are more than half a turn apart, or beyond the limits. */
function jumps(ring: Coordinates): boolean {
  let previous = ring[ring.length - 2]!;
  for (let i = 0; i < ring.length; i += 2) {
    const longitude = ring[i]!;
    if (Math.abs(longitude - previous) > 180 || Math.abs(longitude) > 180) return true;
    previous = longitude;
  }
  return false;
}

/** Longitudes without jumps. */
function unwrap(ring: Coordinates): number[] {
  const points: number[] = [ring[0]!, ring[1]!];
  let latitudes = ring[1]!;
  for (let i = 2; i < ring.length; i += 2) {
    points.push(continued(ring[i]!, points.at(-2)!), ring[i + 1]!);
    latitudes += ring[i + 1]!;
  }
  const closing = continued(points[0]!, points.at(-2)!);
  if (Math.abs(closing - points[0]!) > 180) {
    const pole = latitudes < 0 ? -90 : 90;
    points.push(closing, points[1]!, closing, pole, points[0]!, pole);
  }
  return points;
}

const continued = (longitude: number, previous: number): number =>
  longitude - 360 * Math.round((longitude - previous) / 360);

function meanLongitude(ring: Coordinates): number {
  const points = unwrap(ring);
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) sum += points[i]!;
  return sum / (points.length / 2);
}

/** The same ring, turned whole turns until it lies nearest to a longitude. */
function nearestTurn(points: number[], reference: number): number[] {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) sum += points[i]!;
  const turns = Math.round((sum / (points.length / 2) - reference) / 360);
  return turns === 0 ? points : points.map((value, i) => (i % 2 === 0 ? value - 360 * turns : value));
}

function shift(polygon: Polygon, by: number): Polygon {
  if (by === 0) return polygon;
  const ring = (points: Coordinates) =>
    Array.from(points, (value, i) => (i % 2 === 0 ? Math.max(-180, Math.min(180, value + by)) : value));
  return { exterior: ring(polygon.exterior), holes: polygon.holes.map(ring) };
}

/**
 * The part of a polygon on one side of a vertical line, as polygons: rings are cut where they cross it, and the ends are
 * joined along it, two by two from the lowest, since in between the line lies inside of the polygon.
 */
function cutSide({ exterior, holes }: Polygon, border: number, side: 1 | -1): Polygon[] {
  const inside = (x: number) => side * (x - border) > 0;
  const whole: number[][] = [];
  const paths: number[][] = [];
  for (const ring of [exterior, ...holes]) cutRing(ring, border, inside, whole, paths);
  for (const ring of joinPaths(paths)) whole.push(ring);
  const outlines: { exterior: number[]; holes: number[][] }[] = [];
  const orientation = Math.sign(ringArea(exterior));
  const cutOuts: number[][] = [];
  for (const ring of whole) {
    const sign = Math.sign(ringArea(ring));
    if (sign === orientation) outlines.push({ exterior: ring, holes: [] });
    else if (sign !== 0) cutOuts.push(ring);
  }
  for (const hole of cutOuts) outlines.find((outline) => contains(outline.exterior, hole))?.holes.push(hole);
  return outlines;
}

/** Collects the paths of a ring on the inner side, each from the line to the line, or the ring where it is all inside. */
function cutRing(
  ring: Coordinates,
  border: number,
  inside: (x: number) => boolean,
  whole: number[][],
  paths: number[][],
): void {
  const count = ring.length / 2;
  let outer = 0;
  while (outer < count && inside(ring[2 * outer]!)) outer++;
  if (outer === count) {
    whole.push(Array.from(ring));
    return;
  }
  let path: number[] | null = null;
  for (let step = 0; step < count; step++) {
    const i = 2 * ((outer + step) % count);
    const j = (i + 2) % ring.length;
    const [x0, y0, x1, y1] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
    const crossing = y0 + ((border - x0) / (x1 - x0)) * (y1 - y0);
    if (!inside(x0) && inside(x1)) path = [border, crossing, x1, y1];
    else if (inside(x0) && inside(x1)) path!.push(x1, y1);
    else if (inside(x0)) {
      path!.push(border, crossing);
      paths.push(path!);
      path = null;
    }
  }
}

function joinPaths(paths: readonly number[][]): number[][] {
  const ends = paths.flatMap((path, index) => [
    { index, begins: true, y: path[1]! },
    { index, begins: false, y: path.at(-1)! },
  ]);
  ends.sort((p, q) => p.y - q.y);
  // From a path's end the outline goes along the line to the neighbour that shares an inner stretch of the line.
  const next = new Map<number, number>();
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [p, q] = [ends[i]!, ends[i + 1]!];
    if (p.begins !== q.begins) next.set(p.begins ? q.index : p.index, p.begins ? p.index : q.index);
  }
  const rings: number[][] = [];
  const used = new Set<number>();
  for (let start = 0; start < paths.length; start++) {
    const ring: number[] = [];
    for (let index: number | undefined = start; index !== undefined && !used.has(index); ) {
      used.add(index);
      ring.push(...paths[index]!);
      index = next.get(index);
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** Whether a ring lies in another that it does not cross: even-odd at the middle of one of its edges. */
function contains(outline: readonly number[], ring: readonly number[]): boolean {
  const x = (ring[0]! + ring[2]!) / 2;
  const y = (ring[1]! + ring[3]!) / 2;
  let odd = false;
  for (let i = 0; i < outline.length; i += 2) {
    const j = (i + 2) % outline.length;
    const [x0, y0, x1, y1] = [outline[i]!, outline[i + 1]!, outline[j]!, outline[j + 1]!];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}
