import type { Ellipsoid } from '../definition.ts';
import { eccentricitySquared } from '../ellipsoids.ts';

/** Radii of curvature of an ellipsoid at a latitude, in metres. */
export interface Radii {
  /** In the prime vertical, nu. */
  readonly normal: number;
  /** In the meridian, rho. */
  readonly meridional: number;
}

export function radiiAt(ellipsoid: Ellipsoid, latitude: number): Radii {
  const e2 = eccentricitySquared(ellipsoid);
  const w2 = 1 - e2 * Math.sin(latitude) ** 2;
  const normal = ellipsoid.a / Math.sqrt(w2);
  return { normal, meridional: (normal * (1 - e2)) / w2 };
}

/** The sphere with an ellipsoid's surface: J. P. Snyder, Map projections - a working manual, equation 3-13, as PROJ has it. */
export function authalicSphere(ellipsoid: Ellipsoid): Ellipsoid {
  const e2 = eccentricitySquared(ellipsoid);
  const shrunk = e2 * (1 / 6 + e2 * (17 / 360 + (e2 * 67) / 3024));
  return { a: ellipsoid.a * (1 - shrunk), inverseFlattening: 0 };
}

/**
 * Length along the meridian from the equator, in metres, by the series in the third flattening n to the sixth power
 * (F. R. Helmert 1880), exact to a nanometre.
 */
export function meridianArc({ a, inverseFlattening }: Ellipsoid): (latitude: number) => number {
  const flattening = inverseFlattening === 0 ? 0 : 1 / inverseFlattening;
  const n = flattening / (2 - flattening);
  const n2 = n * n;
  const rectifying = (a / (1 + n)) * (1 + n2 / 4 + (n2 * n2) / 64 + (n2 * n2 * n2) / 256);
  const c = [
    (-3 / 2) * n + (9 / 16) * n ** 3 - (3 / 32) * n ** 5,
    (15 / 16) * n2 - (15 / 32) * n ** 4 + (135 / 2048) * n ** 6,
    (-35 / 48) * n ** 3 + (105 / 256) * n ** 5,
    (315 / 512) * n ** 4 - (189 / 512) * n ** 6,
    (-693 / 1280) * n ** 5,
    (1001 / 2048) * n ** 6,
  ];
  return (latitude) =>
    c.reduce(
      (sum, value, i) => sum + rectifying * value * Math.sin(2 * (i + 1) * latitude),
      rectifying * latitude,
    );
}
