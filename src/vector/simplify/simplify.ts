import type { Polygon } from '../geometry.ts';
import { type Arc, arcsOf, shareArcs, withArcs } from '../shared-arcs.ts';
import { MinHeap } from './min-heap.ts';
import { PointGrid } from './point-grid.ts';

/**
 * Simplifies polygons without changing how they lie to each other: borders that two polygons share stay shared, no
 * outline comes to cross itself or another, holes stay inside, and no polygon and no hole vanishes.
 *
 * Points are taken away in the order of the area of the triangle with their neighbours (Visvalingam & Whyatt 1993), as
 * long as it is at most `tolerance` squared: details of less than tolerance x tolerance disappear, and from about 1.5 pixels
 * on the stairs of slanting edges become lines. A point stays while another lies in its triangle, which keeps
 * outlines from crossing. (topojson-server finds the shared borders; topojson-simplify has no such rule, so outlines that
 * it simplifies may cross.)
 *
 * @param polygons that do not overlap, as traced; other properties are carried over
 * @param tolerance in units of the coordinates; 0 changes nothing
 * @param keep polygons, by number, that stay as they are; the others take care not to cross them
 *
 * @example
 * ```ts
 * import { simplifyPolygons, traceMask } from 'skyrefer/geo';
 * const stairs = Uint8Array.from({ length: 64 }, (_, index) => Number(index % 8 <= Math.floor(index / 8)));
 * const polygons = traceMask({ width: 8, height: 8, data: stairs });
 * console.log(polygons[0]!.exterior.length / 2); // 18
 * console.log(simplifyPolygons(polygons, 1.5)[0]!.exterior.length / 2 < 9); // true
 * ```
 */
export function simplifyPolygons<P extends Polygon>(
  polygons: readonly P[],
  tolerance: number,
  keep: (polygon: number) => boolean = () => false,
): P[] {
  if (!(tolerance >= 0)) throw new RangeError(`simplify: the tolerance must be 0 or more, got ${tolerance}`);
  if (tolerance === 0 || polygons.length === 0) return [...polygons];
  const shared = shareArcs(polygons);
  const simple = simplifyArcs(shared.arcs, tolerance * tolerance, arcsOf(shared, keep));
  return withArcs(polygons, shared.rings, simple);
}

/** Points of arcs in flat arrays: each knows its neighbours on the arc; the ends of arcs stay. */
function simplifyArcs(arcs: readonly Arc[], threshold: number, kept: Uint8Array): Arc[] {
  const starts = new Uint32Array(arcs.length + 1);
  for (const [index, arc] of arcs.entries()) starts[index + 1] = starts[index]! + arc.length;
  const count = starts[arcs.length]!;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const arcOf = new Uint32Array(count);
  const previous = new Int32Array(count);
  const next = new Int32Array(count);
  const removed = new Uint8Array(count);
  for (const [index, arc] of arcs.entries()) {
    const start = starts[index]!;
    for (const [i, point] of arc.entries()) {
      x[start + i] = point[2]!;
      y[start + i] = point[3]!;
      arcOf[start + i] = index;
      previous[start + i] = i === 0 ? -1 : start + i - 1;
      next[start + i] = i === arc.length - 1 ? -1 : start + i + 1;
    }
  }
  const guard = new EndGuard(arcs);
  const grid = new PointGrid(x, y);
  const weights = new Float64Array(count).fill(Number.NaN);
  const heap = new MinHeap();
  const weigh = (point: number): void => {
    const a = previous[point]!;
    const c = next[point]!;
    if (a < 0 || c < 0 || kept[arcOf[point]!]) return;
    const weight =
      Math.abs((x[a]! - x[c]!) * (y[point]! - y[a]!) - (x[a]! - x[point]!) * (y[c]! - y[a]!)) / 2;
    weights[point] = weight;
    if (weight <= threshold) heap.push(point, weight);
  };
  for (let point = 0; point < count; point++) weigh(point);
  while (heap.size > 0) {
    const weight = heap.smallest;
    const point = heap.pop();
    if (removed[point] || weights[point] !== weight) continue; // weighed again since
    const a = previous[point]!;
    const c = next[point]!;
    const arc = arcOf[point]!;
    if (!guard.mayLose(arc) || grid.occupied(a, point, c)) continue;
    guard.lose(arc);
    removed[point] = 1;
    grid.remove(point);
    next[a] = c;
    previous[c] = a;
    weigh(a);
    weigh(c);
  }
  return arcs.map((arc, index) => arc.filter((_, i) => !removed[starts[index]! + i]));
}

/** Keeps arcs from losing so many points that they enclose nothing any more, alone or with another of the same ends. */
class EndGuard {
  readonly #inner: Int32Array;
  readonly #closed: Uint8Array;
  readonly #ends: string[];
  /** Pairs of ends that are joined by a straight line already. */
  readonly #straight = new Set<string>();

  constructor(arcs: readonly Arc[]) {
    this.#inner = Int32Array.from(arcs, ({ length }) => length - 2);
    this.#closed = new Uint8Array(arcs.length);
    this.#ends = arcs.map((arc, index) => {
      const first = String(arc[0]);
      const last = String(arc.at(-1));
      if (first === last) this.#closed[index] = 1;
      const ends = first < last ? `${first} ${last}` : `${last} ${first}`;
      if (arc.length === 2) this.#straight.add(ends);
      return ends;
    });
  }

  mayLose(arc: number): boolean {
    const inner = this.#inner[arc]!;
    if (this.#closed[arc]) return inner > 2;
    return inner > 1 || !this.#straight.has(this.#ends[arc]!);
  }

  lose(arc: number): void {
    const inner = --this.#inner[arc]!;
    if (inner === 0) this.#straight.add(this.#ends[arc]!);
  }
}
