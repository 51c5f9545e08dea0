import type { Ellipsoid } from '../definition.ts';
import { eccentricitySquared } from '../ellipsoids.ts';
import { radiiAt } from './ellipsoid-radii.ts';
import { inverseByNewton } from './inverse-by-newton.ts';
import type { ProjectionParameters, Projector } from './projector.ts';

/**
 * Orthographic projection of the ellipsoid, EPSG method 9840 (guidance note 7-2, section 3.3.5), and with an azimuth and
 * a scale the local one, 1130.
 */
export function orthographic(
  { lat_0, lon_0, alpha = 0, k = 1, x_0, y_0 }: ProjectionParameters,
  ellipsoid: Ellipsoid,
): Projector {
  const [latitude0, longitude0, east0, north0] = [lat_0 ?? 0, lon_0 ?? 0, x_0 ?? 0, y_0 ?? 0];
  const e2 = eccentricitySquared(ellipsoid);
  const [sine0, cosine0] = [Math.sin(latitude0), Math.cos(latitude0)];
  const nu0 = radiiAt(ellipsoid, latitude0).normal;
  const [sineA, cosineA] = [Math.sin(alpha), Math.cos(alpha)];
  const forward: Projector['forward'] = (longitude, latitude) => {
    const { normal } = radiiAt(ellipsoid, latitude);
    const [sine, cosine] = [Math.sin(latitude), Math.cos(latitude)];
    const away = longitude - longitude0;
    const x = normal * cosine * Math.sin(away);
    const y =
      normal * (sine * cosine0 - cosine * sine0 * Math.cos(away)) +
      e2 * (nu0 * sine0 - normal * sine) * cosine0;
    // The other side of the Earth is hidden.
    if (sine0 * sine + cosine0 * cosine * Math.cos(away) < 0) return [Number.NaN, Number.NaN];
    return [east0 + k * (x * cosineA - y * sineA), north0 + k * (x * sineA + y * cosineA)];
  };
  return {
    forward,
    inverse: (easting, northing) => {
      // On the sphere, where it is closed, to begin with.
      const [u, v] = [(easting - east0) / k, (northing - north0) / k];
      const [x, y] = [(u * cosineA + v * sineA) / nu0, (v * cosineA - u * sineA) / nu0];
      const rho = Math.min(Math.hypot(x, y), 0.999);
      if (rho === 0) return [longitude0, latitude0];
      const cosine = Math.sqrt(1 - rho * rho);
      const latitude = Math.asin(cosine * sine0 + y * cosine0);
      const longitude = longitude0 + Math.atan2(x, cosine0 * cosine - y * sine0);
      return inverseByNewton(forward, easting, northing, [longitude, latitude]);
    },
  };
}
