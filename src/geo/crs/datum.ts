import type { CrsDefinition, DatumOperation, Ellipsoid } from './definition.ts';
import { ON_WGS84 } from './definition.ts';
import { sameEllipsoid, WGS84 } from './ellipsoids.ts';
import { loadRegistry } from './load-registry.ts';
import { WGS84_NAMES } from './well-known-systems.ts';

/** What a file says about a datum, one by one. */
export interface GivenDatum {
  /** EPSG code of the geographic system, and of the datum. */
  readonly geographicCode: number | null;
  readonly datumCode: number | null;
  /** Names of the datum and of the geographic system, the surest first. */
  readonly names: readonly string[];
  /** Null where only a code or a name says it. */
  readonly ellipsoid: Ellipsoid | null;
  /** Degrees east of Greenwich; null likewise. */
  readonly primeMeridian: number | null;
  /** A shift to WGS 84 that the file gives: 3 or 7 numbers, rotations as of a position vector. */
  readonly toWgs84: readonly number[] | null;
}

/** Ellipsoid, prime meridian and datum of a definition. */
export type DatumOfDefinition = Pick<CrsDefinition, 'ellipsoid' | 'primeMeridian' | 'toWgs84'>;

/** What is known of a datum, and the code of the geographic system that it was found as. */
export interface FoundDatum {
  readonly datum: DatumOfDefinition;
  readonly code: number | null;
}

/** What is known of a datum that a file describes; null where the file does not even give an ellipsoid. */
export async function datumOf(given: GivenDatum): Promise<FoundDatum | null> {
  const { names, ellipsoid, toWgs84 } = given;
  const meridian = given.primeMeridian ?? 0;
  const isWgs84 = given.geographicCode === 4326 || given.datumCode === 6326 || names.some(isWgs84Name);
  if (isWgs84 && meridian === 0 && (!ellipsoid || sameEllipsoid(ellipsoid, WGS84))) {
    return { datum: { ellipsoid: WGS84, primeMeridian: 0, toWgs84: ON_WGS84 }, code: 4326 };
  }
  const registered = await registeredDatum(given);
  if (registered) {
    // A code says which datum it is; by its name alone, the shift that the file gives counts more.
    const byCode = given.geographicCode !== null || given.datumCode !== null;
    if (byCode || !toWgs84 || !ellipsoid) return registered;
  }
  if (!ellipsoid) return null;
  const shift = toWgs84 ? givenShift(toWgs84, ellipsoid) : assumed(names, ellipsoid);
  return { datum: { ellipsoid, primeMeridian: meridian, toWgs84: shift }, code: null };
}

const isWgs84Name = (name: string): boolean =>
  WGS84_NAMES.has(
    name
      .toLowerCase()
      .replace(/^(d|gcs)_/, '')
      .replace(/[^a-z0-9]/g, ''),
  );

async function registeredDatum(given: GivenDatum): Promise<FoundDatum | null> {
  const { geographicCode, datumCode, names, ellipsoid, primeMeridian } = given;
  if (geographicCode === null && datumCode === null && names.length === 0) return null;
  const registry = await loadRegistry();
  const coded = [geographicCode, datumCode === null ? null : registry.geographicOfDatum(datumCode)];
  for (const code of [...coded, ...names.map((name) => registry.geographicByName(name))]) {
    const found = code === null ? null : registry.system(code)?.definition;
    if (code === null || !found || 'refused' in found || found.projection) continue;
    const sameShape = !ellipsoid || sameEllipsoid(found.ellipsoid, ellipsoid);
    // A datum's code has its meridian with it, which some programs write wrongly beside it.
    const sameMeridian =
      primeMeridian === null || coded.includes(code) || Math.abs(found.primeMeridian - primeMeridian) < 1e-6;
    if (!sameShape || !sameMeridian) continue;
    const { ellipsoid: shape, primeMeridian: meridian, toWgs84 } = found;
    return { datum: { ellipsoid: shape, primeMeridian: meridian, toWgs84 }, code };
  }
  return null;
}

function givenShift(numbers: readonly number[], { a, inverseFlattening }: Ellipsoid): DatumOperation {
  const [x = 0, y = 0, z = 0, rx = 0, ry = 0, rz = 0, s = 0] = numbers;
  const shape = inverseFlattening === 0 ? `R=${a}` : `a=${a} rf=${inverseFlattening}`;
  const helmert = `helmert x=${x} y=${y} z=${z} rx=${rx} ry=${ry} rz=${rz} s=${s} convention=position_vector`;
  const nothing = numbers.every((value) => value === 0) && sameEllipsoid({ a, inverseFlattening }, WGS84);
  return {
    name: `TOWGS84 of the file (${numbers.join(', ')})`,
    steps: nothing ? '' : `cart ${shape}>${helmert}>inv cart ellps=WGS84`,
    accuracyMetres: null,
    source: 'file',
    gridIsBetter: false,
    area: null,
  };
}

/** A datum that nobody knows: nothing is shifted. On a sphere, and on ellipsoids like WGS 84's, this is what is meant. */
function assumed(names: readonly string[], ellipsoid: Ellipsoid): DatumOperation {
  const modern =
    ellipsoid.inverseFlattening === 0 ||
    (Math.abs(ellipsoid.a - WGS84.a) < 2 &&
      Math.abs(ellipsoid.inverseFlattening - WGS84.inverseFlattening) < 0.01);
  return {
    name: `none for ${names[0] ? `the datum ${names[0]}` : 'a datum without a name'}`,
    steps: '',
    accuracyMetres: null,
    source: modern ? 'assumed' : 'unknown',
    gridIsBetter: false,
    area: null,
  };
}
