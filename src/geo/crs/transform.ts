import { datumShift } from './datum-operation.ts';
import type { CrsDefinition } from './definition.ts';
import { projectorOf } from './projections/index.ts';

/** A point to a point; both are (x, y), which is (longitude, latitude) in degrees for geographic ones. */
export type PointTransform = (x: number, y: number) => [number, number];

const DEGREE = Math.PI / 180;

/** Map coordinates to east and north, and back. */
type Orientation = (p: number, q: number) => readonly [number, number];
const ORIENTATIONS: Readonly<Record<string, { to: Orientation; from: Orientation }>> = {
  ws: { to: (x, y) => [-x, -y], from: (e, n) => [-e, -n] },
  sw: { to: (x, y) => [-y, -x], from: (e, n) => [-n, -e] },
};

/**
 * Both directions between a system's coordinates and longitude and latitude on WGS 84, in degrees. Not a number where
 * there is no answer. Throws an Error for projections and datum operations that are not known here.
 */
export function transformsOf(definition: CrsDefinition): {
  readonly toLonLat: PointTransform;
  readonly fromLonLat: PointTransform;
} {
  const { projection, ellipsoid, primeMeridian, unit, axes, toWgs84 } = definition;
  const shift = datumShift(toWgs84.steps);
  const meridian = primeMeridian * DEGREE;
  if (!projection) {
    const radians = unit * DEGREE;
    return {
      toLonLat: (x, y) => {
        const longitude = x * radians + meridian;
        const [lambda, phi] = shift.forward(longitude, y * radians);
        // Longitudes may count from -180 or from 0: the shift does not change the turn.
        const turned = lambda + 2 * Math.PI * Math.round((longitude - lambda) / (2 * Math.PI));
        return toWgs84.steps === '' && unit === 1 ? [x + primeMeridian, y] : [turned / DEGREE, phi / DEGREE];
      },
      fromLonLat: (longitude, latitude) => {
        if (toWgs84.steps === '' && unit === 1) return [longitude - primeMeridian, latitude];
        const [lambda, phi] = shift.inverse(longitude * DEGREE, latitude * DEGREE);
        const turned = lambda + 2 * Math.PI * Math.round((longitude * DEGREE - lambda) / (2 * Math.PI));
        return [(turned - meridian) / radians, phi / radians];
      },
    };
  }
  const projector = projectorOf(projection, ellipsoid);
  const orientation = axes === 'en' ? null : ORIENTATIONS[axes];
  if (orientation === undefined) throw new TypeError(`axes towards ${axes} are not known here`);
  return {
    toLonLat: (x, y) => {
      const [p, q] = orientation ? orientation.to(x, y) : [x, y];
      const [longitude, latitude] = projector.inverse(p * unit, q * unit);
      const [lambda, phi] = shift.forward(longitude + meridian, latitude);
      return [wrapped(lambda / DEGREE), phi / DEGREE];
    },
    fromLonLat: (longitude, latitude) => {
      const [lambda, phi] = shift.inverse(longitude * DEGREE, latitude * DEGREE);
      const [easting, northing] = projector.forward(withinTurn(lambda - meridian), phi);
      const [p, q] = [easting / unit, northing / unit];
      return orientation ? [...orientation.from(p, q)] : [p, q];
    },
  };
}

const wrapped = (degrees: number): number =>
  Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360);
const withinTurn = (radians: number): number =>
  Math.abs(radians) <= Math.PI ? radians : radians - 2 * Math.PI * Math.round(radians / (2 * Math.PI));
