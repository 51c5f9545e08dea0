import type { Ellipsoid } from '../definition.ts';
import { eccentricitySquared } from '../ellipsoids.ts';
import { radiiAt } from './ellipsoid-radii.ts';
import { inverseByNewton } from './inverse-by-newton.ts';
import type { ProjectionParameters, Projector } from './projector.ts';

/** Colombia Urban, on a plane at a height above the ellipsoid: EPSG method 1052, guidance note 7-2, section 3.2.12. */
export function colombiaUrban(
  { lat_0, lon_0, x_0, y_0, h_0 }: ProjectionParameters,
  ellipsoid: Ellipsoid,
): Projector {
  const height = h_0 ?? 0;
  const [latitude0, longitude0, east0, north0] = [lat_0 ?? 0, lon_0 ?? 0, x_0 ?? 0, y_0 ?? 0];
  const e2 = eccentricitySquared(ellipsoid);
  const { normal: nu0, meridional: rho0 } = radiiAt(ellipsoid, latitude0);
  const a = 1 + height / nu0;
  const b = Math.tan(latitude0) / (2 * rho0 * nu0);
  const c = 1 + height / ellipsoid.a;
  const d = rho0 * (1 + height / (ellipsoid.a * (1 - e2)));
  const forward: Projector['forward'] = (longitude, latitude) => {
    const across = radiiAt(ellipsoid, latitude).normal * Math.cos(latitude) * (longitude - longitude0);
    const g = 1 + height / radiiAt(ellipsoid, (latitude + latitude0) / 2).meridional;
    return [east0 + a * across, north0 + g * rho0 * (latitude - latitude0 + b * across ** 2)];
  };
  return {
    forward,
    inverse: (x, y) => {
      // The note's own inverse is good to some millimetres, which is where to begin.
      const latitude = latitude0 + (y - north0) / d - b * ((x - east0) / c) ** 2;
      const { normal } = radiiAt(ellipsoid, latitude);
      const longitude = longitude0 + (x - east0) / (c * normal * Math.cos(latitude));
      return inverseByNewton(forward, x, y, [longitude, latitude]);
    },
  };
}
