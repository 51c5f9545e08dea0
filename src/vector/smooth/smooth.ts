import { type Polygon, planarArea } from '../geometry.ts';
import { type Arc, arcsOf, ringOf, shareArcs, withArcs } from '../shared-arcs.ts';
import { PointGrid } from '../simplify/point-grid.ts';
import { roundCorner } from './round-corner.ts';

export interface SmoothOptions {
  /** Most by which a polygon's area may change, as a part of it. Default 0.1. */
  readonly maxAreaChange?: number;
  /** The image: outlines keep their points on its edge, so that they go on in the next image. */
  readonly within?: { readonly width: number; readonly height: number };
  /** Polygons, by number, that stay as they are. */
  readonly keep?: (polygon: number) => boolean;
}

/** A corner is cut at most as far as the middle of its edges. */
const WHOLE = 0.5;

/**
 * Smooths polygons: corners become curves from the middle of one edge to the middle of the next, quadratic B-splines, to which
 * G. M. Chaikin's cutting of corners (1974) comes near; straight edges stay, since their points are far apart. For the
 * stairs of a traced mask, simplify first.
 *
 * How polygons lie to each other does not change. A curve lies in the triangle of its corner and the two middles, and a
 * corner is only cut if no other point lies in this triangle, so that no outline comes to cross itself or another. Borders
 * that polygons share are smoothed once, for both; where outlines meet, and on the image's edge, points stay. Where a
 * polygon's area would change too much, its corners are cut less.
 *
 * @param polygons that do not overlap, with shared borders of the same points, as traced or simplified; other properties are
 * carried over
 *
 * @example
 * ```ts
 * import { smoothPolygons } from 'skyrefer/geo';
 * const diamond = { exterior: [0, 9, 9, 0, 18, 9, 9, 18], holes: [] };
 * const [smooth] = smoothPolygons([diamond], { maxAreaChange: 0.2 });
 * console.log(smooth!.exterior.length / 2 > 12); // true
 * ```
 */
export function smoothPolygons<P extends Polygon>(polygons: readonly P[], options: SmoothOptions = {}): P[] {
  const { maxAreaChange = 0.1, within, keep = () => false } = options;
  if (!(maxAreaChange >= 0)) {
    throw new RangeError(`smooth: the change of area must be 0 or more, got ${maxAreaChange}`);
  }
  if (polygons.length === 0) return [];
  const shared = shareArcs(polygons);
  const { arcs, rings } = shared;
  const kept = arcsOf(shared, keep);
  const corners = freeCorners(arcs, kept, within);
  /** How far corners of an arc are cut, as a part of their edges. */
  const reach = Float64Array.from(arcs, (_, arc) => (kept[arc] ? 0 : WHOLE));
  const smooth = arcs.map((arc, number) => smoothArc(arc, corners[number]!, reach[number]!));
  for (let round = 0; ; round++) {
    const slower = new Set<number>();
    for (const [index, polygon] of polygons.entries()) {
      const own = rings[index]!;
      const [exterior, ...holes] = own.map((ring) => ringOf(ring, smooth));
      const before = planarArea(polygon);
      const change = Math.abs(planarArea({ exterior: exterior!, holes }) - before) / before;
      if (change <= maxAreaChange) continue;
      // What is cut off goes with the square of the reach.
      const factor = round < 4 ? 0.98 * Math.sqrt(maxAreaChange / change) : 0;
      for (const number of own.flat()) {
        const arc = number < 0 ? ~number : number;
        if (slower.has(arc) || reach[arc] === 0) continue;
        reach[arc] = reach[arc]! * factor;
        slower.add(arc);
      }
    }
    if (slower.size === 0) return withArcs(polygons, rings, smooth);
    for (const arc of slower) smooth[arc] = smoothArc(arcs[arc]!, corners[arc]!, reach[arc]!);
  }
}

/** Of every arc: which of its points are corners that may be cut. */
function freeCorners(arcs: readonly Arc[], kept: Uint8Array, within: SmoothOptions['within']): Uint8Array[] {
  const points = arcs.flat();
  const grid = new PointGrid(
    Float64Array.from(points, (point) => point[2]!),
    Float64Array.from(points, (point) => point[3]!),
  );
  const meetings = endsThatMeet(arcs);
  const onEdge = (x: number, y: number) =>
    within !== undefined && (x <= 0 || y <= 0 || x >= within.width || y >= within.height);
  return arcs.map((arc, number) => {
    const free = new Uint8Array(arc.length);
    if (kept[number]) return free;
    const closed = isClosed(arc) && !meetings.has(String(arc[0]));
    for (let i = closed ? 0 : 1; i < arc.length - 1; i++) {
      const [before, at, after] = neighbours(arc, i);
      const [x, y] = [at[2]!, at[3]!];
      if (onEdge(x, y)) continue;
      const [ax, ay] = [(before[2]! + x) / 2, (before[3]! + y) / 2];
      const [bx, by] = [(after[2]! + x) / 2, (after[3]! + y) / 2];
      free[i] = grid.occupiedBetween(ax, ay, x, y, bx, by) ? 0 : 1;
    }
    return free;
  });
}

/** Ends of arcs that more outlines than one have: they meet there. */
function endsThatMeet(arcs: readonly Arc[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const arc of arcs) {
    for (const end of [arc[0]!, arc.at(-1)!]) counts.set(String(end), (counts.get(String(end)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([end, count]) => (count > 2 ? [end] : [])));
}

const isClosed = (arc: Arc): boolean => String(arc[0]) === String(arc.at(-1));

/** A point of an arc between the one before and the one after; before the first of a closed arc is the last but one. */
const neighbours = (arc: Arc, i: number) =>
  [arc[i === 0 ? arc.length - 2 : i - 1]!, arc[i]!, arc[i + 1]!] as const;

function smoothArc(arc: Arc, free: Uint8Array, reach: number): Arc {
  if (reach === 0 || !free.includes(1)) return arc;
  const points: (readonly number[])[] = [];
  for (let i = 0; i < arc.length - 1; i++) {
    if (!free[i]) points.push(arc[i]!);
    else {
      const curve = roundCorner(...neighbours(arc, i), reach);
      const next = i + 1 < arc.length - 1 ? i + 1 : 0;
      // In the middle of an edge two curves meet in one point.
      points.push(...(reach === WHOLE && free[next] ? curve.slice(0, -1) : curve));
    }
  }
  // A closed arc ends where it now begins.
  points.push(free[0] ? points[0]! : arc.at(-1)!);
  return points;
}
