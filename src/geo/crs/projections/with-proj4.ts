import proj4 from 'proj4';
import type { Ellipsoid, ProjectionTerms } from '../definition.ts';
import type { Projector } from './projector.ts';

interface Proj4Projection {
  forward(point: { x: number; y: number }): { x: number; y: number };
  inverse(point: { x: number; y: number }): { x: number; y: number };
}

const Proj = proj4.Proj as unknown as new (definition: string) => Proj4Projection;

/**
 * A projection as proj4 has it: only its mathematics, nothing of its datums, units and axes.
 * Throws an Error of proj4's for parameters that make no projection.
 */
export function withProj4({ method, parameters }: ProjectionTerms, ellipsoid: Ellipsoid): Projector {
  const terms = Object.entries(parameters).map(([key, value]) =>
    value === true ? `+${key}` : `+${key}=${value}`,
  );
  const { a, inverseFlattening } = ellipsoid;
  const shape = inverseFlattening === 0 ? `+a=${a} +b=${a}` : `+a=${a} +rf=${inverseFlattening}`;
  const projection = new Proj(`+proj=${method} ${terms.join(' ')} ${shape} +no_defs`);
  return {
    forward: (x, y) => {
      const point = projection.forward({ x, y });
      return [point.x, point.y];
    },
    inverse: (x, y) => {
      const point = projection.inverse({ x, y });
      return [point.x, point.y];
    },
  };
}
