import { type Polygon, ringArea } from '../geometry.ts';
import { Chains } from './chains.ts';
import type { Component } from './component.ts';
import { type LabelRow, TransitionRow } from './transition-row.ts';

/** A traced area, in pixel corners: pixel (i, j) covers [i, i+1] x [j, j+1]. */
export interface TracedPolygon extends Polygon {
  readonly exterior: Int32Array;
  readonly holes: readonly Int32Array[];
  /** Label of its pixels; 1 in a mask. */
  readonly label: number;
  /** Number of its pixels. */
  readonly pixels: number;
}

// Around a corner of the grid, clockwise on the screen from the upper side: sides N, E, S, W, and after each side a pixel.
const NORTH = 0;
const EAST = 1;
const SOUTH = 2;
const WEST = 3;

/**
 * Traces labels row by row, exactly along pixel edges. Each polygon is one region of equal labels that are joined through
 * pixel edges (4-connected; what touches only diagonally are two polygons, as with gdal_polygonize's default), so holes
 * are joined diagonally (8-connected). Points on a straight line are left out, except where three labels meet: there all
 * the neighbours have a point, so that they share it whatever is done to the points afterwards. Rings are simple and the
 * interior of every polygon is connected, so polygons are valid. Outlines run clockwise on the screen (y down).
 *
 * Memory follows what is open in the current row; a polygon is given out after the row that closes it.
 */
export class BoundaryTracer {
  readonly #chains = new Chains();
  #above = new TransitionRow();
  #below = new TransitionRow();
  #row = 0;
  #finished: TracedPolygon[] = [];
  // At the corner being looked at: which sides are borders, and the pixels after them.
  readonly #border = new Uint8Array(4);
  readonly #labels = new Int32Array(4);
  /** By side: the end of a chain that arrives there, and the beginning of one that leaves there. */
  readonly #ends = new Int32Array(4);
  readonly #begins = new Int32Array(4);

  constructor(readonly width: number) {
    if (!Number.isInteger(width) || width < 1) {
      throw new RangeError(`trace: the width must be a positive integer, got ${width}`);
    }
  }

  /** Takes the next row, of `width` labels; gives the polygons that ended above it. */
  addRow(row: LabelRow): TracedPolygon[] {
    if (row.length !== this.width) {
      throw new RangeError(`trace: a row has ${row.length} pixels, expected ${this.width}`);
    }
    this.#below.read(row);
    return this.#advance();
  }

  /** Closes what the last row left open. */
  finish(): TracedPolygon[] {
    this.#below.clear();
    return this.#advance();
  }

  #advance(): TracedPolygon[] {
    const above = this.#above;
    const below = this.#below;
    below.connect(above, this.#row);
    this.#traceLine(above, below);
    this.#finishComponents(above);
    this.#above = below;
    this.#below = above;
    this.#row++;
    const finished = this.#finished;
    if (finished.length > 0) this.#finished = [];
    return finished;
  }

  /** All corners on the line between two rows, from left to right. */
  #traceLine(above: TransitionRow, below: TransitionRow): void {
    const ends = this.#ends;
    const begins = this.#begins;
    const border = this.#border;
    const labels = this.#labels;
    let i = 0;
    let j = 0;
    let upper = 0; // labels to the left of the corner, above and below the line
    let lower = 0;
    let upperComponent: Component | null = null;
    let lowerComponent: Component | null = null;
    let westEnd = -1;
    let westBegin = -1;
    while (i < above.count || j < below.count) {
      const x = Math.min(
        i < above.count ? above.x[i]! : this.width + 1,
        j < below.count ? below.x[j]! : this.width + 1,
      );
      let upperRight = upper;
      let lowerRight = lower;
      let upperRightComponent: Component | null = upperComponent;
      let lowerRightComponent: Component | null = lowerComponent;
      ends.fill(-1);
      begins.fill(-1);
      let south = -1;
      if (i < above.count && above.x[i] === x) {
        upperRight = above.labels[i]!;
        upperRightComponent = above.components[i]!;
        ends[NORTH] = above.ends[i]!;
        begins[NORTH] = above.begins[i]!;
        i++;
      }
      if (j < below.count && below.x[j] === x) {
        lowerRight = below.labels[j]!;
        lowerRightComponent = below.components[j]!;
        south = j++;
      }
      ends[WEST] = westEnd;
      begins[WEST] = westBegin;
      labels[NORTH] = upperRight;
      labels[EAST] = lowerRight;
      labels[SOUTH] = lower;
      labels[WEST] = upper;
      border[NORTH] = upper !== upperRight ? 1 : 0;
      border[EAST] = upperRight !== lowerRight ? 1 : 0;
      border[SOUTH] = lower !== lowerRight ? 1 : 0;
      border[WEST] = upper !== lower ? 1 : 0;
      if (border[NORTH] && upperRight !== 0) this.#corner(x, NORTH, upperRightComponent!);
      if (border[EAST] && lowerRight !== 0) this.#corner(x, EAST, lowerRightComponent!);
      if (border[SOUTH] && lower !== 0) this.#corner(x, SOUTH, lowerComponent!);
      if (border[WEST] && upper !== 0) this.#corner(x, WEST, upperComponent!);
      westEnd = ends[EAST]!;
      westBegin = begins[EAST]!;
      if (south >= 0) {
        below.ends[south] = ends[SOUTH]!;
        below.begins[south] = begins[SOUTH]!;
      }
      upper = upperRight;
      lower = lowerRight;
      upperComponent = upperRightComponent;
      lowerComponent = lowerRightComponent;
    }
  }

  /**
   * One region's outline at a corner: the region fills the pixels clockwise from side `out` to the next border, `into`.
   * Walking with the region on the right, its outline arrives on `into` and leaves on `out`.
   */
  #corner(x: number, out: number, component: Component): void {
    const border = this.#border;
    const labels = this.#labels;
    let into = (out + 1) & 3;
    while (!border[into]) into = (into + 1) & 3;
    const pixels = (into - out + 4) & 3;
    const straight = pixels === 2 && labels[into] === labels[(into + 1) & 3];
    const touching = pixels === 1 && labels[(out + 2) & 3] === labels[out];
    const y = this.#row;
    const chains = this.#chains;
    // Sides N and W were met before (chains wait there), E and S come later (chains are left there).
    const arrives = into === NORTH || into === WEST;
    const leaves = out === NORTH || out === WEST;
    if (arrives) {
      let end = this.#ends[into]!;
      if (!straight) end = chains.append(end, x, y, touching);
      if (leaves) {
        const begin = this.#begins[out]!;
        if (chains.join(end, begin)) this.#addRings(begin, component);
      } else this.#ends[out] = end;
    } else if (leaves) {
      let begin = this.#begins[out]!;
      if (!straight) begin = chains.prepend(begin, x, y, touching);
      this.#begins[into] = begin;
    } else {
      const point = chains.start(x, y, touching);
      this.#ends[out] = point;
      this.#begins[into] = point;
    }
  }

  #addRings(begin: number, component: Component): void {
    const root = component.root();
    for (const ring of this.#chains.takeRings(begin)) {
      if (ringArea(ring) > 0) root.exterior = ring;
      else root.holes.push(ring);
    }
  }

  #finishComponents(above: TransitionRow): void {
    for (let i = 0; i < above.count; i++) {
      const root = above.components[i]?.root();
      if (!root || root.lastRow === this.#row || root.exterior === null) continue;
      const { exterior, holes, label, pixels } = root;
      this.#finished.push({ exterior, holes, label, pixels });
      root.exterior = null; // given out
    }
  }
}
