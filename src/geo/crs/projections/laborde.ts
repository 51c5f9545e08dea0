import type { Ellipsoid } from '../definition.ts';
import { eccentricitySquared } from '../ellipsoids.ts';
import type { ProjectionParameters, Projector } from './projector.ts';

type Complex = readonly [re: number, im: number];
const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c];
const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d];
const over = ([a, b]: Complex, [c, d]: Complex): Complex => {
  const size = c * c + d * d;
  return [(a * c + b * d) / size, (b * c - a * d) / size];
};

/** Laborde's oblique Mercator projection of Madagascar: EPSG method 9813, guidance note 7-2, section 3.2.10. */
export function laborde(
  { lat_0, lon_0, alpha, azi, k, x_0, y_0 }: ProjectionParameters,
  ellipsoid: Ellipsoid,
): Projector {
  const [latitudeC, longitudeC, azimuth] = [lat_0 ?? 0, lon_0 ?? 0, azi ?? alpha ?? 0];
  const [scale, east0, north0] = [k ?? 1, x_0 ?? 0, y_0 ?? 0];
  const e2 = eccentricitySquared(ellipsoid);
  const e = Math.sqrt(e2);
  const isometric = (latitude: number) =>
    Math.log(Math.tan(Math.PI / 4 + latitude / 2)) +
    (e / 2) * Math.log((1 - e * Math.sin(latitude)) / (1 + e * Math.sin(latitude)));
  const b = Math.sqrt(1 + (e2 * Math.cos(latitudeC) ** 4) / (1 - e2));
  const latitudeS = Math.asin(Math.sin(latitudeC) / b);
  const [sineS, cosineS] = [Math.sin(latitudeS), Math.cos(latitudeS)];
  const radius = (ellipsoid.a * scale * Math.sqrt(1 - e2)) / (1 - e2 * Math.sin(latitudeC) ** 2);
  const c = Math.log(Math.tan(Math.PI / 4 + latitudeS / 2)) - b * isometric(latitudeC);
  const g: Complex = [(1 - Math.cos(2 * azimuth)) / 12, Math.sin(2 * azimuth) / 12];
  return {
    forward: (longitude, latitude) => {
      const l = b * (longitude - longitudeC);
      const p = 2 * Math.atan(Math.exp(c + b * isometric(latitude))) - Math.PI / 2;
      const u = Math.cos(p) * Math.cos(l) * cosineS + Math.sin(p) * sineS;
      const v = Math.cos(p) * Math.cos(l) * sineS - Math.sin(p) * cosineS;
      const w = Math.cos(p) * Math.sin(l);
      const d = Math.hypot(u, v);
      const turned = 2 * Math.atan(v / (u + d));
      const h: Complex = [-turned, Math.log(Math.tan(Math.PI / 4 + Math.atan(w / d) / 2))];
      const [north, east] = plus(h, times(g, times(h, times(h, h))));
      return [east0 + radius * east, north0 + radius * north];
    },
    inverse: (easting, northing) => {
      const z: Complex = [(northing - north0) / radius, (easting - east0) / radius];
      let h = z;
      for (let i = 0; i < 10; i++) {
        const h2 = times(h, h);
        const off = plus(plus(h, times(g, times(h2, h))), [-z[0], -z[1]]);
        const step = over(off, plus([1, 0], times([3, 0], times(g, h2))));
        h = [h[0] - step[0], h[1] - step[1]];
        if (Math.hypot(step[0], step[1]) < 1e-15) break;
      }
      const l1 = -h[0];
      const p1 = 2 * Math.atan(Math.exp(h[1])) - Math.PI / 2;
      const u = Math.cos(p1) * Math.cos(l1) * cosineS + Math.cos(p1) * Math.sin(l1) * sineS;
      const v = Math.sin(p1);
      const w = Math.cos(p1) * Math.cos(l1) * sineS - Math.cos(p1) * Math.sin(l1) * cosineS;
      const d = Math.hypot(u, v);
      const longitude = longitudeC + (2 * Math.atan(v / (u + d))) / b;
      const q = (Math.log(Math.tan(Math.PI / 4 + Math.atan(w / d) / 2)) - c) / b;
      let latitude = 2 * Math.atan(Math.exp(q)) - Math.PI / 2;
      for (let i = 0; i < 10; i++) {
        const sine = e * Math.sin(latitude);
        latitude = 2 * Math.atan(Math.exp(q) * ((1 + sine) / (1 - sine)) ** (e / 2)) - Math.PI / 2;
      }
      return [longitude, latitude];
    },
  };
}
