import { type Coordinates, ringArea } from '../geometry.ts';
import { overlapArea } from './overlap-area.ts';
import { isSimple } from './ring-relations.ts';
import { roundRing } from './round-ring.ts';
import { squareRing } from './square-ring.ts';

/** How far the outline of a mask may be off a wall, in pixels: its own steps, and some noise. */
const TOLERANCE = 1.5;
/** Least length of a wall in pixels; what is longer survives being squared up again. */
const SHORTEST = 2.2 * TOLERANCE;
/** Least area of a circle in pixels: what is smaller has no shape to speak of. */
const SMALLEST_CIRCLE = Math.PI * (2 * TOLERANCE) ** 2;
/** What moves less than this many pixels stays where it is. */
const UNMOVED = 1e-3;
/** Rounds until a ring must be what it becomes by being squared up. */
const ROUNDS = 8;

/** What an outline has become: one of right angles, or a circle. */
export type RegularShape = 'squared' | 'circle';

export interface RegularRing {
  readonly ring: Coordinates;
  readonly shape: RegularShape;
  /** Of its walls, in radians; null of a circle. */
  readonly direction: number | null;
}

/**
 * The regular shape that a ring is nearest to, in pixels of equal sides: of right angles, or a circle. Null where both
 * add or take away more than a part `maxAreaChange` of its area. A ring that is regular already is returned itself, so that
 * doing it again changes nothing.
 * @param direction of its walls; default: its own main direction
 */
export function regularRing(
  ring: Coordinates,
  maxAreaChange: number,
  direction?: number,
): RegularRing | null {
  const first = nearest(ring, maxAreaChange, direction);
  let found = first;
  for (let round = 0; found; round++) {
    if (round === ROUNDS) return null;
    const again = nearest(found.ring, maxAreaChange, direction);
    if (!again) return null;
    const settled = again.shape === found.shape && isSame(again.ring, found.ring);
    if (settled) break;
    found = again;
  }
  if (!found || changeOf(ring, found.ring) > maxAreaChange) return null;
  return isSame(found.ring, ring) ? { ...found, ring } : found;
}

function nearest(ring: Coordinates, maxAreaChange: number, direction?: number): RegularRing | null {
  const square = squareRing(ring, {
    tolerance: TOLERANCE,
    shortest: SHORTEST,
    ...(direction === undefined ? {} : { direction }),
  });
  const round = Math.abs(ringArea(ring)) >= SMALLEST_CIRCLE ? roundRing(ring) : null;
  let best: RegularRing | null = null;
  let least = maxAreaChange;
  for (const [shape, candidate, angle] of [
    ['squared', square?.ring, square?.direction ?? null],
    ['circle', round, null],
  ] as const) {
    if (!candidate || !isSimple(candidate)) continue;
    const change = changeOf(ring, candidate);
    if (change > least || (change === least && best)) continue;
    least = change;
    best = { ring: candidate, shape, direction: angle };
  }
  return best;
}

/** The larger of what is added and what is taken away, as a part of the area. */
export function changeOf(before: Coordinates, after: Coordinates): number {
  const area = Math.abs(ringArea(before));
  const common = overlapArea(before, after);
  return Math.max(area - common, Math.abs(ringArea(after)) - common) / area;
}

/** Whether two rings have the same points but for a thousandth of a pixel, wherever they begin. */
function isSame(a: Coordinates, b: Coordinates): boolean {
  if (a.length !== b.length) return false;
  const near = (i: number, j: number) =>
    Math.abs(a[i]! - b[j]!) <= UNMOVED && Math.abs(a[i + 1]! - b[j + 1]!) <= UNMOVED;
  for (let start = 0; start < b.length; start += 2) {
    let i = 0;
    while (i < a.length && near(i, (start + i) % b.length)) i += 2;
    if (i === a.length) return true;
  }
  return false;
}
