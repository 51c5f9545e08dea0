import type { Ellipsoid } from '../definition.ts';
import { meridianArc, radiiAt } from './ellipsoid-radii.ts';
import { inverseByNewton } from './inverse-by-newton.ts';
import type { ProjectionParameters, Projector } from './projector.ts';

/** The Guam projection, a simplified azimuthal equidistant one: EPSG method 9831, guidance note 7-2, section 3.2.20. */
export function guam({ lat_0, lon_0, x_0, y_0 }: ProjectionParameters, ellipsoid: Ellipsoid): Projector {
  const [latitude0, longitude0, east0, north0] = [lat_0 ?? 0, lon_0 ?? 0, x_0 ?? 0, y_0 ?? 0];
  const arc = meridianArc(ellipsoid);
  const arc0 = arc(latitude0);
  const forward: Projector['forward'] = (longitude, latitude) => {
    const { normal } = radiiAt(ellipsoid, latitude);
    const across = normal * (longitude - longitude0) * Math.cos(latitude);
    return [
      east0 + across,
      north0 + arc(latitude) - arc0 + (across ** 2 * Math.tan(latitude)) / (2 * normal),
    ];
  };
  return {
    forward,
    inverse: (x, y) => {
      const latitude = latitude0 + (y - north0) / ellipsoid.a;
      const longitude = longitude0 + (x - east0) / (ellipsoid.a * Math.cos(latitude));
      return inverseByNewton(forward, x, y, [longitude, latitude]);
    },
  };
}
