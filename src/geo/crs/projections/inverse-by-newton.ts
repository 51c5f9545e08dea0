import type { Projector } from './projector.ts';

const STEP = 1e-6;

/**
 * The inverse of a projection from its forward equations: Newton's method from a guess, with differences of them as
 * derivatives. Not a number where it does not arrive.
 */
export function inverseByNewton(
  forward: Projector['forward'],
  easting: number,
  northing: number,
  guess: readonly [longitude: number, latitude: number],
): [longitude: number, latitude: number] {
  let [longitude, latitude] = guess;
  for (let i = 0; i < 20; i++) {
    const [x, y] = forward(longitude, latitude);
    const [dx, dy] = [easting - x, northing - y];
    if (!Number.isFinite(dx) || !Number.isFinite(dy)) break;
    if (Math.abs(dx) + Math.abs(dy) < 1e-6) return [longitude, latitude];
    const [xe, ye] = forward(longitude + STEP, latitude);
    const [xn, yn] = forward(longitude, latitude + STEP);
    const [a, b, c, d] = [(xe - x) / STEP, (xn - x) / STEP, (ye - y) / STEP, (yn - y) / STEP];
    const determinant = a * d - b * c;
    longitude += (d * dx - b * dy) / determinant;
    latitude += (a * dy - c * dx) / determinant;
  }
  return [Number.NaN, Number.NaN];
}
