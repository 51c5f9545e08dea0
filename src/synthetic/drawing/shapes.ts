/** Outlines in metres, as flat rings x, y, x, y ... */
import type { Random } from '../../random/random.ts';
import { direction } from './direction.ts';

/** An axis-aligned rectangle around a centre. */
export function rectangle(x: number, y: number, width: number, height: number): number[] {
  const [w, h] = [width / 2, height / 2];
  return [x - w, y - h, x + w, y - h, x + w, y + h, x - w, y + h];
}

/** A circle as a polygon with the given number of corners. */
export function circle(x: number, y: number, radius: number, corners = 32): number[] {
  return arc(x, y, radius, 0, 2 * Math.PI, corners, false);
}

/** Points of an arc from one angle to another (radians, clockwise on the screen), ends included unless it is closed. */
export function arc(
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  steps = 16,
  includeEnd = true,
): number[] {
  const points: number[] = [];
  for (let i = 0; i < steps + (includeEnd ? 1 : 0); i++) {
    const [cosine, sine] = direction(from + ((to - from) * i) / steps);
    points.push(x + radius * cosine, y + radius * sine);
  }
  return points;
}

/** A stadium: two half circles joined by straights of the given length along x. */
export function stadium(straight: number, radius: number, steps = 20): number[] {
  return [
    ...arc(straight / 2, 0, radius, -Math.PI / 2, Math.PI / 2, steps),
    ...arc(-straight / 2, 0, radius, Math.PI / 2, (3 * Math.PI) / 2, steps),
  ];
}

/** A ring given by its half above the x axis (from the front to the back), mirrored to the other side. */
export function mirrored(half: readonly number[]): number[] {
  const ring = [...half];
  for (let i = half.length - 2; i >= 0; i -= 2) if (half[i + 1] !== 0) ring.push(half[i]!, -half[i + 1]!);
  return ring;
}

/** The band along an open line, one ring per piece with square ends that overlap a little at the corners. */
export function band(line: readonly number[], width: number): number[][] {
  const rings: number[][] = [];
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x0, y0, x1, y1] = [line[i]!, line[i + 1]!, line[i + 2]!, line[i + 3]!];
    const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    if (length === 0) continue;
    const ux = (((x1 - x0) / length) * width) / 2;
    const uy = (((y1 - y0) / length) * width) / 2;
    // Pieces inside the line reach a quarter of the width into their neighbour, which closes the wedge at a corner.
    const before = i === 0 ? 0 : 0.25;
    const after = i + 5 < line.length ? 0.25 : 0;
    const [ax, ay, bx, by] = [x0 - ux * before, y0 - uy * before, x1 + ux * after, y1 + uy * after];
    rings.push([ax + uy, ay - ux, bx + uy, by - ux, bx - uy, by + ux, ax - uy, ay + ux]);
  }
  return rings;
}

/** The line moved sideways by a distance (to the right of its sense, y down). */
export function parallel(line: readonly number[], distance: number): number[] {
  const moved: number[] = [];
  const points = line.length >> 1;
  for (let i = 0; i < points; i++) {
    const before = Math.max(0, i - 1);
    const after = Math.min(points - 1, i + 1);
    const dx = line[2 * after]! - line[2 * before]!;
    const dy = line[2 * after + 1]! - line[2 * before + 1]!;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    moved.push(line[2 * i]! - (dy / length) * distance, line[2 * i + 1]! + (dx / length) * distance);
  }
  return moved;
}

/** A closed version of a ring as a line, for drawing its border with `band`. */
export function closed(ring: readonly number[]): number[] {
  return [...ring, ring[0]!, ring[1]!];
}

/** A smooth closed outline around a point, about as wide and high as said, of no regular shape. */
export function blob(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  irregularity = 0.18,
  corners = 40,
): number[] {
  const waves = [1, 2, 3, 4].map((order) => ({
    order,
    size: (irregularity * random.uniform(0.4, 1)) / Math.sqrt(order),
    phase: random.uniform(0, 2 * Math.PI),
  }));
  const points: number[] = [];
  for (let i = 0; i < corners; i++) {
    const angle = (2 * Math.PI * i) / corners;
    const [cosine, sine] = direction(angle);
    let reach = 1;
    for (const { order, size, phase } of waves) reach += size * direction(order * angle + phase)[0];
    points.push(x + (width / 2) * reach * cosine, y + (height / 2) * reach * sine);
  }
  return points;
}
