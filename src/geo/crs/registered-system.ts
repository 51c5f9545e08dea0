import type { CrsDefinition, CrsRefusal } from './definition.ts';
import { sameEllipsoid } from './ellipsoids.ts';
import type { RegisteredSystem } from './epsg-registry.ts';
import { loadRegistry } from './load-registry.ts';
import { wellKnownSystem } from './well-known-systems.ts';

/** A system by its EPSG code, without the registry where that is enough; null where there is none of that code. */
export async function registeredSystem(code: number): Promise<RegisteredSystem | null> {
  const known = wellKnownSystem(code);
  if (known) {
    const kind = known.definition.projection ? 'projected' : 'geographic';
    return { ...known, kind, unit: kind === 'projected' ? { name: 'metre', metres: 1 } : null, area: null };
  }
  return (await loadRegistry()).system(code);
}

/**
 * Whether what a file describes is the registry's system but for rounding: the same projection, ellipsoid, prime meridian
 * and unit. Projections that are written with other parameters are compared by their method alone.
 */
export function sameDefinition(written: CrsDefinition, registered: CrsDefinition | CrsRefusal): boolean {
  if ('refused' in registered) return true;
  const [own, its] = [written.projection, registered.projection];
  if ((own === null) !== (its === null) || !sameEllipsoid(written.ellipsoid, registered.ellipsoid))
    return false;
  if (Math.abs(written.unit / registered.unit - 1) > 1e-7) return false;
  if (!own || !its) return Math.abs(written.primeMeridian - registered.primeMeridian) < 1e-6;
  if (own.method !== its.method) return false;
  return Object.entries(own.parameters).every(([key, value]) => {
    const other = its.parameters[key];
    if (value === true || other === true) return value === other;
    if (other === undefined) return value === 0 || key === 'lat_0' || (key === 'k' && value === 1);
    const tolerance = key === 'k' ? 1e-9 : key === 'x_0' || key === 'y_0' ? 0.02 : 1e-7;
    return Math.abs(value - other) <= tolerance;
  });
}

/**
 * A projected system that a file describes without its code, with the shift of the datum that the registry has for that very
 * system, where it has it: shifts differ from region to region. `geographic` is the code of its geographic system.
 */
export async function withRegisteredShift(
  definition: CrsDefinition,
  geographic: number | null,
): Promise<CrsDefinition> {
  if (geographic === null || geographic === 4326 || definition.toWgs84.source === 'file') return definition;
  for (const { definition: registered } of (await loadRegistry()).projectedOn(geographic)) {
    if (
      'refused' in registered ||
      registered.axes !== definition.axes ||
      !sameDefinition(definition, registered)
    )
      continue;
    return { ...definition, toWgs84: registered.toWgs84 };
  }
  return definition;
}
