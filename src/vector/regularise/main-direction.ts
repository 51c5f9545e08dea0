/** A line through a part of an outline: the angle at which it goes, in radians, and how much that counts. */
export interface FittedLine {
  readonly angle: number;
  readonly weight: number;
}

/** Stretches further from the first guess than this, in radians, say nothing of the direction of the walls. */
const ALIKE = Math.PI / 9;

/**
 * The direction of a building's walls: the angle, from -45 to 45 degrees in radians, by which its stretches are turned from
 * the axes, be they along or across; slanting ones are left out.
 */
export function mainDirection(stretches: readonly FittedLine[]): number {
  const first = meanAngle(stretches);
  return meanAngle(stretches.filter(({ angle }) => Math.abs(toQuarter(angle - first)) <= ALIKE));
}

/** An angle without its quarter turns: from -45 to 45 degrees. */
const toQuarter = (angle: number): number => angle - (Math.PI / 2) * Math.round(angle / (Math.PI / 2));

/** The mean of angles that are the same after a quarter turn: four times an angle is a direction of its own. */
function meanAngle(stretches: readonly FittedLine[]): number {
  let [cosines, sines] = [0, 0];
  for (const { angle, weight } of stretches) {
    cosines += weight * Math.cos(4 * angle);
    sines += weight * Math.sin(4 * angle);
  }
  return Math.atan2(sines, cosines) / 4;
}
