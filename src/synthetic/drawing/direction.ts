/**
 * Unit vectors from angles with + - * / only. Math.sin may differ in the last bit between engines, and a scene must be
 * the same bytes everywhere.
 */

/** A vector in the picture's sense: x to the right, y down. */
export type Vector = readonly [x: number, y: number];

const TURN = 6.283185307179586;

/** (cos, sin) of an angle in radians, within 1e-9. */
export function direction(angle: number): Vector {
  const turns = angle / TURN;
  // The nearest multiple of a quarter turn is taken off, so that the series below sees at most 45 degrees.
  const quarter = Math.round(4 * turns);
  const rest = (turns - quarter / 4) * TURN;
  const square = rest * rest;
  const sine = rest * (1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - square / 72))));
  const cosine =
    1 - (square / 2) * (1 - (square / 12) * (1 - (square / 30) * (1 - (square / 56) * (1 - square / 90))));
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return [cosine, sine];
    case 1:
      return [-sine, cosine];
    case 2:
      return [-cosine, -sine];
    default:
      return [sine, -cosine];
  }
}
