import type { Ellipsoid } from './definition.ts';
import { eccentricitySquared, ellipsoidOf } from './ellipsoids.ts';
import { type ProjStep, parseStep } from './proj-terms.ts';

/** Longitude and latitude in radians to the same. */
export type Shift = (longitude: number, latitude: number) => readonly [number, number];

/** What a step works on, changed in place: longitude, latitude (radians), height, or geocentric metres. */
type Position = [number, number, number];
type Step = { readonly forward: (p: Position) => void; readonly inverse: (p: Position) => void };

const SECOND = Math.PI / (180 * 3600);

/**
 * A datum operation from its steps, in PROJ's notation: `cart` between ellipsoids and geocentric coordinates, `helmert`
 * and `molobadekas` (EPSG guidance note 7-2, section 4.3), `geogoffset`. Points lie on their ellipsoid (height 0).
 * Throws a TypeError for other steps.
 */
export function datumShift(steps: string): { readonly forward: Shift; readonly inverse: Shift } {
  const made = steps === '' ? [] : steps.split('>').map((text) => stepOf(parseStep(text)));
  const backwards = made.toReversed();
  if (made.length === 0) {
    const same: Shift = (longitude, latitude) => [longitude, latitude];
    return { forward: same, inverse: same };
  }
  const p: Position = [0, 0, 0];
  return {
    forward: (longitude, latitude) => {
      [p[0], p[1], p[2]] = [longitude, latitude, 0];
      for (const step of made) step.forward(p);
      return [p[0], p[1]];
    },
    inverse: (longitude, latitude) => {
      [p[0], p[1], p[2]] = [longitude, latitude, 0];
      for (const step of backwards) step.inverse(p);
      return [p[0], p[1]];
    },
  };
}

function stepOf(parsed: ProjStep): Step {
  const step = plainStep(parsed);
  return parsed.inverse ? { forward: step.inverse, inverse: step.forward } : step;
}

function plainStep({ name, terms }: ProjStep): Step {
  const number = (key: string) => Number(terms[key] ?? 0);
  switch (name) {
    case 'cart':
      return cartesian(ellipsoidOf(terms));
    case 'helmert':
      return similarity(terms, [0, 0, 0]);
    case 'molobadekas':
      return similarity(terms, [number('px'), number('py'), number('pz')]);
    case 'geogoffset': {
      const [dLongitude, dLatitude] = [number('dlon') * SECOND, number('dlat') * SECOND];
      return {
        forward: (p) => {
          p[0] += dLongitude;
          p[1] += dLatitude;
        },
        inverse: (p) => {
          p[0] -= dLongitude;
          p[1] -= dLatitude;
        },
      };
    }
    default:
      throw new TypeError(`the datum operation ${name} is not known here`);
  }
}

/** Geographic to geocentric coordinates (EPSG 9602), and back by Bowring's method, twice, which is exact to a nanometre. */
function cartesian(ellipsoid: Ellipsoid): Step {
  const { a } = ellipsoid;
  const e2 = eccentricitySquared(ellipsoid);
  const b = a * Math.sqrt(1 - e2);
  const second2 = e2 / (1 - e2);
  return {
    forward: (p) => {
      const [longitude, latitude, height] = p;
      const sine = Math.sin(latitude);
      const normal = a / Math.sqrt(1 - e2 * sine * sine);
      const outward = (normal + height) * Math.cos(latitude);
      p[0] = outward * Math.cos(longitude);
      p[1] = outward * Math.sin(longitude);
      p[2] = (normal * (1 - e2) + height) * sine;
    },
    inverse: (p) => {
      const [x, y, z] = p;
      const outward = Math.hypot(x, y);
      let reduced = Math.atan2(z * a, outward * b);
      let latitude = 0;
      for (let i = 0; i < 2; i++) {
        latitude = Math.atan2(
          z + second2 * b * Math.sin(reduced) ** 3,
          outward - e2 * a * Math.cos(reduced) ** 3,
        );
        reduced = Math.atan2(b * Math.sin(latitude), a * Math.cos(latitude));
      }
      p[0] = Math.atan2(y, x);
      p[1] = latitude;
      p[2] = 0;
    },
  };
}

/** Translation, small rotation (seconds of arc) and scale (parts per million) about a pivot; EPSG 1032, 1033, 1034. */
function similarity(terms: Readonly<Record<string, string>>, pivot: readonly [number, number, number]): Step {
  const number = (key: string) => Number(terms[key] ?? 0);
  const [dx, dy, dz] = [number('x'), number('y'), number('z')];
  const sense = terms.convention === 'position_vector' ? 1 : -1;
  const [rx, ry, rz] = [
    sense * number('rx') * SECOND,
    sense * number('ry') * SECOND,
    sense * number('rz') * SECOND,
  ];
  const scale = 1 + number('s') * 1e-6;
  const [px, py, pz] = pivot;
  return {
    forward: (p) => {
      const [x, y, z] = [p[0] - px, p[1] - py, p[2] - pz];
      p[0] = px + dx + scale * (x - rz * y + ry * z);
      p[1] = py + dy + scale * (rz * x + y - rx * z);
      p[2] = pz + dz + scale * (-ry * x + rx * y + z);
    },
    inverse: (p) => {
      const [x, y, z] = [(p[0] - px - dx) / scale, (p[1] - py - dy) / scale, (p[2] - pz - dz) / scale];
      // The transposed matrix, as PROJ takes it: the rotations are small.
      p[0] = px + (x + rz * y - ry * z);
      p[1] = py + (-rz * x + y + rx * z);
      p[2] = pz + (ry * x - rx * y + z);
    },
  };
}
