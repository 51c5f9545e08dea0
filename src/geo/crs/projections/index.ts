import type { Ellipsoid, ProjectionTerms } from '../definition.ts';
import { colombiaUrban } from './colombia-urban.ts';
import { authalicSphere } from './ellipsoid-radii.ts';
import { guam } from './guam.ts';
import { hyperbolicCassini } from './hyperbolic-cassini.ts';
import { laborde } from './laborde.ts';
import { modifiedKrovak } from './modified-krovak.ts';
import { orthographic } from './orthographic.ts';
import type { ParameterName, ProjectionParameters, Projector } from './projector.ts';
import { withProj4 } from './with-proj4.ts';

export type { Projector } from './projector.ts';

/** The methods for which proj4 agrees with PROJ to a centimetre; the sweep of scripts/epsg checks it. */
const WITH_PROJ4 = new Set(
  'aea aeqd bonne cass cea eqc eqdc eqearth gnom krovak laea lcc merc mill moll nzmg omerc poly robin sinu somerc stere sterea tmerc vandg'.split(
    ' ',
  ),
);

const LENGTHS = new Set(['x_0', 'y_0', 'h_0', 'k']);

/**
 * The projection of PROJ's terms on an ellipsoid. Throws an Error that names the method where it is not known here, and
 * for parameters that make no projection.
 */
export function projectorOf(terms: ProjectionTerms, datumEllipsoid: Ellipsoid): Projector {
  const { method } = terms;
  const { R, R_A, hyperbolic, guam: isGuam, ...own } = terms.parameters;
  const ellipsoid =
    typeof R === 'number'
      ? { a: R, inverseFlattening: 0 }
      : R_A
        ? authalicSphere(datumEllipsoid)
        : datumEllipsoid;
  const plain = (name = method, parameters = own) => withProj4({ method: name, parameters }, ellipsoid);
  if (method === 'cass' && hyperbolic) return hyperbolicCassini(plain(), inRadians(own), ellipsoid);
  if (method === 'aeqd' && isGuam) return guam(inRadians(own), ellipsoid);
  if (method === 'mod_krovak') {
    return modifiedKrovak(plain('krovak', { ...own, x_0: 0, y_0: 0 }), inRadians(own));
  }
  if (method === 'col_urban') return colombiaUrban(inRadians(own), ellipsoid);
  if (method === 'labrd') return laborde(inRadians(own), ellipsoid);
  if (method === 'ortho') return orthographic(inRadians(own), ellipsoid);
  if (!WITH_PROJ4.has(method)) throw new TypeError(`the projection ${method} is not known here`);
  return plain();
}

function inRadians(parameters: ProjectionTerms['parameters']): ProjectionParameters {
  const entries = Object.entries(parameters).flatMap(([key, value]) =>
    value === true
      ? []
      : [[key as ParameterName, LENGTHS.has(key) ? value : (value * Math.PI) / 180] as const],
  );
  return Object.fromEntries(entries);
}
