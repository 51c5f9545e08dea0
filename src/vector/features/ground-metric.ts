import { CrsError, type PointTransform } from '../../geo/index.ts';
import type { GroundFrame } from './measurer.ts';

/** Symmetric: square metres on the ground for a step in pixels, dx^2, dx dy (once) and dy^2. */
export type MetricTensor = readonly [xx: number, xy: number, yy: number];

/** Distance on the ground between the places at which the metric is worked out, and the largest polygon it is used for. */
const SPACING_METRES = 1000;
const MAX_SPACING = 4096;

/** Nearer to a pole, degrees are no coordinates to work with. */
const POLAR = 89;

/** WGS 84. */
const A = 6378137;
const E2 = 0.0066943799901413165;

const RADIANS = Math.PI / 180;

/**
 * The metric of the ground in pixels of an image: how many metres a step in pixels is, at every place and in every
 * direction. It is worked out on a grid, as it is asked for, and interpolated: across a kilometre it bends by a
 * ten-millionth (a hundred-thousandth near a pole).
 */
export class GroundMetric {
  readonly #project: PointTransform;
  readonly #nodes = new Map<string, MetricTensor | null>();
  #spacing: number | null = null;

  constructor(project: PointTransform) {
    this.#project = project;
  }

  /** Whether one metric does for what spans so many pixels, somewhere near a place. */
  covers(span: number, x: number, y: number): boolean {
    const spacing = this.#spacingAt(x, y);
    return spacing !== null && span <= spacing;
  }

  /** At a place in pixels; null where it is not known. */
  at(x: number, y: number): MetricTensor | null {
    const spacing = this.#spacingAt(x, y);
    if (spacing === null) return null;
    const [column, row] = [Math.floor(x / spacing), Math.floor(y / spacing)];
    const [u, v] = [x / spacing - column, y / spacing - row];
    const p = this.#node(column, row, spacing);
    const q = this.#node(column + 1, row, spacing);
    const r = this.#node(column, row + 1, spacing);
    const s = this.#node(column + 1, row + 1, spacing);
    if (!p || !q || !r || !s) return null;
    const mix = (i: 0 | 1 | 2) => (1 - v) * ((1 - u) * p[i] + u * q[i]) + v * ((1 - u) * r[i] + u * s[i]);
    return [mix(0), mix(1), mix(2)];
  }

  #spacingAt(x: number, y: number): number | null {
    if (this.#spacing !== null) return this.#spacing;
    const tensor = this.#tensorAt(x, y, 0.5);
    if (!tensor) return null;
    const metres = Math.sqrt(Math.max(tensor[0], tensor[2]));
    this.#spacing = Math.min(MAX_SPACING, SPACING_METRES / metres);
    return this.#spacing;
  }

  #node(column: number, row: number, spacing: number): MetricTensor | null {
    const key = `${column},${row}`;
    let node = this.#nodes.get(key);
    if (node === undefined) {
      // Far apart, since projections are inverted to a tenth of a millimetre or worse.
      node = this.#tensorAt(column * spacing, row * spacing, Math.max(0.5, spacing / 4));
      this.#nodes.set(key, node);
    }
    return node;
  }

  /** Metres east and north for a step to the right, and for one down, at a place; null where they are not known. */
  frameAt(x: number, y: number): GroundFrame | null {
    const spacing = this.#spacingAt(x, y);
    return this.#jacobianAt(x, y, spacing === null ? 0.5 : Math.max(0.5, spacing / 4));
  }

  #tensorAt(x: number, y: number, h: number): MetricTensor | null {
    const jacobian = this.#jacobianAt(x, y, h);
    if (!jacobian) return null;
    const [ex, nx, ey, ny] = jacobian;
    return [ex * ex + nx * nx, ex * ey + nx * ny, ey * ey + ny * ny];
  }

  /** From the differences of longitude and latitude across `h` pixels on either side, and the ellipsoid's radii. */
  #jacobianAt(x: number, y: number, h: number): GroundFrame | null {
    try {
      const [longitude, latitude] = this.#project(x, y);
      if (!(Math.abs(latitude) < POLAR)) return null;
      const [west, east] = [this.#project(x - h, y), this.#project(x + h, y)];
      const [north, south] = [this.#project(x, y - h), this.#project(x, y + h)];
      const sine = Math.sin(latitude * RADIANS);
      const w2 = 1 - E2 * sine * sine;
      const normal = (A / Math.sqrt(w2)) * Math.cos(latitude * RADIANS) * (RADIANS / (2 * h));
      const meridional = ((A * (1 - E2)) / (w2 * Math.sqrt(w2))) * (RADIANS / (2 * h));
      const turn = (degrees: number) => degrees - 360 * Math.round(degrees / 360);
      const [ex, nx] = [turn(east[0] - west[0]) * normal, (east[1] - west[1]) * meridional];
      const [ey, ny] = [turn(south[0] - north[0]) * normal, (south[1] - north[1]) * meridional];
      // A kink, as at the edge of a projection of the world, is no place for differences.
      const mid = (turn(east[0] - longitude) + turn(west[0] - longitude)) / 2;
      return Number.isFinite(ex + nx + ey + ny) && Math.abs(mid) < 90 ? [ex, nx, ey, ny] : null;
    } catch (error) {
      if (error instanceof CrsError) return null;
      throw error;
    }
  }
}
