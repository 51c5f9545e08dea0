import type { Ellipsoid } from '../definition.ts';
import { radiiAt } from './ellipsoid-radii.ts';
import type { ProjectionParameters, Projector } from './projector.ts';

/**
 * Hyperbolic Cassini-Soldner (Vanua Levu in Fiji): the Cassini-Soldner projection whose northing X becomes
 * X - X^3 / (6 rho nu). EPSG method 9833, guidance note 7-2, section 3.2.4.1.
 */
export function hyperbolicCassini(
  cassini: Projector,
  { y_0: north0 = 0 }: ProjectionParameters,
  ellipsoid: Ellipsoid,
): Projector {
  const correction = (x: number, latitude: number) => {
    const { normal, meridional } = radiiAt(ellipsoid, latitude);
    return x ** 3 / (6 * meridional * normal);
  };
  return {
    forward: (longitude, latitude) => {
      const [easting, northing] = cassini.forward(longitude, latitude);
      return [easting, northing - correction(northing - north0, latitude)];
    },
    inverse: (easting, northing) => {
      let plain = northing;
      for (let i = 0; i < 6; i++) {
        const [, latitude] = cassini.inverse(easting, plain);
        plain = northing + correction(plain - north0, latitude);
      }
      return cassini.inverse(easting, plain);
    },
  };
}
