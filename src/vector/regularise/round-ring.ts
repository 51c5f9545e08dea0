import { type Coordinates, ringArea } from '../geometry.ts';

/** How far the polygon may be off the circle, in units of the coordinates. */
const SAGITTA = 0.05;
const FEWEST_SIDES = 16;
const MOST_SIDES = 256;

/** The circle of a ring's centre and area, as a regular polygon of exactly that area, in the ring's sense; null without an area. */
export function roundRing(ring: Coordinates): Float64Array | null {
  const area = ringArea(ring);
  if (area === 0) return null;
  const [centreX, centreY] = centreOf(ring, area);
  const radius = Math.sqrt(Math.abs(area) / Math.PI);
  const needed = radius > SAGITTA ? Math.PI / Math.acos(1 - SAGITTA / radius) : FEWEST_SIDES;
  const sides = 4 * Math.ceil(Math.min(MOST_SIDES, Math.max(FEWEST_SIDES, needed)) / 4);
  const step = (2 * Math.PI) / sides;
  const outer = Math.sqrt((2 * Math.abs(area)) / (sides * Math.sin(step)));
  const round = new Float64Array(2 * sides);
  for (let i = 0; i < sides; i++) {
    const angle = Math.sign(area) * i * step;
    round[2 * i] = centreX + outer * Math.cos(angle);
    round[2 * i + 1] = centreY + outer * Math.sin(angle);
  }
  return round;
}

function centreOf(ring: Coordinates, area: number): [x: number, y: number] {
  const [originX, originY] = [ring[0]!, ring[1]!];
  let [x, y] = [0, 0];
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    const [x0, y0] = [ring[i]! - originX, ring[i + 1]! - originY];
    const [x1, y1] = [ring[j]! - originX, ring[j + 1]! - originY];
    const cross = x0 * y1 - x1 * y0;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return [originX + x / (6 * area), originY + y / (6 * area)];
}
