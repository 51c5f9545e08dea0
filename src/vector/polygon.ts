/**
 * Polygons as COCO writes them: one object is a list of rings, each a flat list x0, y0, x1, y1, ... in pixels,
 * the object being the union of its rings. Pixel (i, j) covers [i, i+1) x [j, j+1).
 */

import { type Box, emptyMask, type Mask } from './mask.ts';

/** A closed ring, x and y alternating; the last point joins the first. */
export type Ring = readonly number[];

/** x' = a x + c y + e, y' = b x + d y + f (the order of SVG and Canvas). */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * The mask of an object: every pixel whose centre lies inside a ring (even-odd inside one ring, union over rings),
 * the rule of the COCO tools up to their rounding along the border. Parts outside of the frame are cut off.
 */
export function rasterise(rings: readonly Ring[], width: number, height: number): Mask {
  const mask = emptyMask(width, height);
  for (const ring of rings) fillRing(ring, mask);
  return mask;
}

function fillRing(ring: Ring, mask: Mask): void {
  const { width, height, data } = mask;
  const points = ring.length >> 1;
  const crossings: number[][] = [];
  let firstRow = height;
  for (let i = 0; i < points; i++) {
    const j = (i + 1) % points;
    let [x0, y0, x1, y1] = [ring[2 * i]!, ring[2 * i + 1]!, ring[2 * j]!, ring[2 * j + 1]!];
    if (y0 > y1) [x0, y0, x1, y1] = [x1, y1, x0, y0];
    // Rows whose centre line y + 0.5 lies in [y0, y1): half-open, so that a shared vertex counts once.
    const begin = Math.max(0, Math.ceil(y0 - 0.5));
    const end = Math.min(height, Math.ceil(y1 - 0.5));
    if (begin >= end) continue;
    firstRow = Math.min(firstRow, begin);
    const slope = (x1 - x0) / (y1 - y0);
    for (let y = begin; y < end; y++) {
      let row = crossings[y];
      if (row === undefined) {
        row = [];
        crossings[y] = row;
      }
      row.push(x0 + (y + 0.5 - y0) * slope);
    }
  }
  for (let y = firstRow; y < crossings.length; y++) {
    const row = crossings[y];
    if (row === undefined) continue;
    row.sort((p, q) => p - q);
    for (let i = 0; i + 1 < row.length; i += 2) {
      const begin = Math.max(0, Math.ceil(row[i]! - 0.5));
      const end = Math.min(width, Math.ceil(row[i + 1]! - 0.5));
      if (begin < end) data.fill(1, y * width + begin, y * width + end);
    }
  }
}

/** Signed area of a ring in square pixels: positive when its points run clockwise on the screen (y down). */
export function signedRingArea(ring: Ring): number {
  const points = ring.length >> 1;
  let twice = 0;
  for (let i = 0; i < points; i++) {
    const j = (i + 1) % points;
    twice += ring[2 * i]! * ring[2 * j + 1]! - ring[2 * j]! * ring[2 * i + 1]!;
  }
  return twice / 2;
}

/** Area of an object in square pixels: the sum over its rings (COCO rings of one object do not overlap). */
export function polygonArea(rings: readonly Ring[]): number {
  let area = 0;
  for (const ring of rings) area += Math.abs(signedRingArea(ring));
  return area;
}

/** The box around all rings, [0, 0, 0, 0] without points. */
export function polygonBox(rings: readonly Ring[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      left = Math.min(left, ring[i]!);
      right = Math.max(right, ring[i]!);
      top = Math.min(top, ring[i + 1]!);
      bottom = Math.max(bottom, ring[i + 1]!);
    }
  }
  return left > right ? [0, 0, 0, 0] : [left, top, right - left, bottom - top];
}

/** Every point through an affine map. */
export function transformPolygon(rings: readonly Ring[], [a, b, c, d, e, f]: Affine): number[][] {
  return rings.map((ring) => {
    const moved = new Array<number>(ring.length);
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i]!;
      const y = ring[i + 1]!;
      moved[i] = a * x + c * y + e;
      moved[i + 1] = b * x + d * y + f;
    }
    return moved;
  });
}

/**
 * The part of an object inside a rectangle (Sutherland-Hodgman, one side after another). Rings with nothing left are
 * dropped. A concave ring that the rectangle cuts in pieces stays one ring, joined by edges along the border, which
 * enclose no area: area, box and mask are right.
 */
export function clipPolygon(rings: readonly Ring[], [x, y, width, height]: Box): number[][] {
  const clipped: number[][] = [];
  for (const ring of rings) {
    const [left, top, ringWidth, ringHeight] = polygonBox([ring]);
    if (left >= x && top >= y && left + ringWidth <= x + width && top + ringHeight <= y + height) {
      clipped.push([...ring]);
      continue;
    }
    let points: readonly number[] = ring;
    points = clipSide(points, 0, x, 1);
    points = clipSide(points, 0, x + width, -1);
    points = clipSide(points, 1, y, 1);
    points = clipSide(points, 1, y + height, -1);
    const whole = removeSpikes(points);
    if (whole.length >= 6 && signedRingArea(whole) !== 0) clipped.push(whole);
  }
  return clipped;
}

/** Keeps the half plane sign * (coordinate - limit) >= 0, the coordinate being x (axis 0) or y (axis 1). */
function clipSide(ring: Ring, axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const points = ring.length >> 1;
  for (let i = 0; i < points; i++) {
    const j = (i + 1) % points;
    const from = sign * (ring[2 * i + axis]! - limit);
    const to = sign * (ring[2 * j + axis]! - limit);
    if (from >= 0) kept.push(ring[2 * i]!, ring[2 * i + 1]!);
    if ((from < 0 && to > 0) || (from > 0 && to < 0)) {
      const t = from / (from - to);
      const point: [number, number] = [
        ring[2 * i]! + t * (ring[2 * j]! - ring[2 * i]!),
        ring[2 * i + 1]! + t * (ring[2 * j + 1]! - ring[2 * i + 1]!),
      ];
      point[axis] = limit; // exactly on the border, whatever the rounding
      kept.push(...point);
    }
  }
  return kept;
}

/**
 * Drops points at which the outline goes back on itself (and repeated points): clipping leaves such hairs along the
 * border, which enclose nothing but would widen the box.
 */
function removeSpikes(ring: Ring): number[] {
  const points = Array.from(
    { length: ring.length >> 1 },
    (_, i) => [ring[2 * i]!, ring[2 * i + 1]!] as const,
  );
  for (let i = 0; i < points.length && points.length > 2; ) {
    const count = points.length;
    const [px, py] = points[(i + count - 1) % count]!;
    const [qx, qy] = points[i]!;
    const [rx, ry] = points[(i + 1) % count]!;
    const [ax, ay, bx, by] = [qx - px, qy - py, rx - qx, ry - qy];
    if (ax * by === ay * bx && ax * bx + ay * by <= 0) {
      points.splice(i, 1);
      i = Math.max(0, i - 2); // the neighbours may have become spikes
    } else {
      i++;
    }
  }
  return points.flat();
}
