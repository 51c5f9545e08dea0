import type { Ellipsoid } from './definition.ts';

export const WGS84: Ellipsoid = { a: 6378137, inverseFlattening: 298.257223563 };

/** Inverse flattening from two semi-axes. */
const axes = (a: number, b: number): Ellipsoid => ({ a, inverseFlattening: a === b ? 0 : a / (a - b) });

/** By PROJ's names of them (`proj -le`). */
const NAMED: Readonly<Record<string, Ellipsoid>> = {
  WGS84,
  GRS80: { a: 6378137, inverseFlattening: 298.257222101 },
  airy: axes(6377563.396, 6356256.909),
  mod_airy: axes(6377340.189, 6356034.446),
  aust_SA: { a: 6378160, inverseFlattening: 298.25 },
  bessel: { a: 6377397.155, inverseFlattening: 299.1528128 },
  bess_nam: { a: 6377483.865, inverseFlattening: 299.1528128 },
  clrk58: { a: 6378293.645208759, inverseFlattening: 294.2606763692654 },
  clrk66: axes(6378206.4, 6356583.8),
  clrk80: { a: 6378249.145, inverseFlattening: 293.4663 },
  clrk80ign: { a: 6378249.2, inverseFlattening: 293.4660212936269 },
  danish: { a: 6377019.2563, inverseFlattening: 300 },
  evrst30: { a: 6377276.345, inverseFlattening: 300.8017 },
  evrst48: { a: 6377304.063, inverseFlattening: 300.8017 },
  evrst56: { a: 6377301.243, inverseFlattening: 300.8017 },
  evrst69: { a: 6377295.664, inverseFlattening: 300.8017 },
  evrstSS: { a: 6377298.556, inverseFlattening: 300.8017 },
  fschr60: { a: 6378166, inverseFlattening: 298.3 },
  fschr68: { a: 6378150, inverseFlattening: 298.3 },
  GRS67: { a: 6378160, inverseFlattening: 298.247167427 },
  GSK2011: { a: 6378136.5, inverseFlattening: 298.2564151 },
  helmert: { a: 6378200, inverseFlattening: 298.3 },
  hough: { a: 6378270, inverseFlattening: 297 },
  IAU76: { a: 6378140, inverseFlattening: 298.257 },
  intl: { a: 6378388, inverseFlattening: 297 },
  krass: { a: 6378245, inverseFlattening: 298.3 },
  new_intl: axes(6378157.5, 6356772.2),
  plessis: axes(6376523, 6355863),
  PZ90: { a: 6378136, inverseFlattening: 298.25784 },
  sphere: { a: 6370997, inverseFlattening: 0 },
  walbeck: axes(6376896, 6355834.8467),
  WGS60: { a: 6378165, inverseFlattening: 298.3 },
  WGS66: { a: 6378145, inverseFlattening: 298.25 },
  WGS72: { a: 6378135, inverseFlattening: 298.26 },
};

/** An ellipsoid from PROJ's terms: `ellps`, or `a` with `rf`, `b` or neither, or `R`. Throws a TypeError for an unknown name. */
export function ellipsoidOf(terms: Readonly<Record<string, string>>): Ellipsoid {
  const { ellps, a, b, rf, R } = terms;
  if (R !== undefined) return { a: Number(R), inverseFlattening: 0 };
  if (a !== undefined) {
    if (rf !== undefined) return { a: Number(a), inverseFlattening: Number(rf) };
    return axes(Number(a), Number(b ?? a));
  }
  const named = NAMED[ellps ?? 'WGS84'];
  if (!named) throw new TypeError(`${ellps} is no ellipsoid that is known here`);
  return named;
}

/** Square of the first eccentricity. */
export function eccentricitySquared({ inverseFlattening }: Ellipsoid): number {
  if (inverseFlattening === 0) return 0;
  const flattening = 1 / inverseFlattening;
  return flattening * (2 - flattening);
}

/** Whether two ellipsoids are the same but for what is lost in writing them down. */
export const sameEllipsoid = (p: Ellipsoid, q: Ellipsoid): boolean =>
  Math.abs(p.a - q.a) < 0.01 && Math.abs(p.inverseFlattening - q.inverseFlattening) < 1e-4;
