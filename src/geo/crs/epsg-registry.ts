import type { LinearUnit } from '../georeference.ts';
import type { CrsDefinition, CrsRefusal, DatumOperation, Ellipsoid, ProjectionTerms } from './definition.ts';
import { ellipsoidOf } from './ellipsoids.ts';
import { EPSG_TABLE } from './epsg-table.ts';
import { parseStep, projectionTerms } from './proj-terms.ts';

/** A system of the EPSG registry. */
export interface RegisteredSystem {
  readonly name: string;
  readonly kind: 'projected' | 'geographic' | 'other';
  readonly definition: CrsDefinition | CrsRefusal;
  /** Of projected systems. */
  readonly unit: LinearUnit | null;
  /** The area in which it is used, in degrees; west may be greater than east. */
  readonly area: readonly [west: number, south: number, east: number, north: number] | null;
}

/**
 * The coordinate reference systems of the EPSG registry, read from `EPSG_TABLE`, whose lines have their fields between
 * bars:
 *
 * - operations: name, accuracy in metres, `?` where the shift is not known, `g` where a grid would be better, the area
 *   that it is made for where that is less than the system's, PROJ's steps;
 *   other lines name them by their place, from 0
 * - units: name, metres; likewise
 * - geographic: code, name, ellipsoid, prime meridian, degrees in a unit, operation, area of use
 * - projected: code, name, code of its geographic system, projection, unit, axes, prime meridian where it is another one
 *   than the geographic system's, operation, area of use
 * - compound: code, code of its horizontal part, name
 * - refused: code, name, why, unit of a projected system
 * - names: code of a geographic system, code of its datum, names of both
 * - ellipsoids: code, semi-major axis, inverse flattening
 * - conversions: code, code of a projected system that uses it
 *
 * What is left empty is 0 for prime meridians, degrees, and `en` for axes. The module is large: import it only when a
 * system needs it (`loadRegistry`).
 */
class EpsgRegistry {
  readonly #operations: readonly string[];
  readonly #units: readonly string[];
  readonly #geographic: ReadonlyMap<number, string>;
  readonly #projected: ReadonlyMap<number, string>;
  readonly #compound: ReadonlyMap<number, string>;
  readonly #refused: ReadonlyMap<number, string>;
  readonly #ellipsoids: ReadonlyMap<number, string>;
  readonly #conversions: ReadonlyMap<number, string>;
  readonly #byName = new Map<string, number>();
  readonly #byDatum = new Map<number, number>();

  constructor(table: string) {
    const sections = new Map<string, string[]>();
    for (const section of table.trim().slice(2).split('\n# ')) {
      const [title, ...lines] = section.split('\n');
      sections.set(title!, lines);
    }
    const lines = (title: string) => sections.get(title) ?? [];
    const byCode = (title: string) =>
      new Map(lines(title).map((line) => [Number.parseInt(line, 10), line] as const));
    this.#operations = lines('operations');
    this.#units = lines('units');
    this.#geographic = byCode('geographic');
    this.#projected = byCode('projected');
    this.#compound = byCode('compound');
    this.#refused = byCode('refused');
    this.#ellipsoids = byCode('ellipsoids');
    this.#conversions = byCode('conversions');
    for (const line of lines('names')) {
      const [code, datum, ...names] = line.split('|');
      if (!this.#byDatum.has(Number(datum))) this.#byDatum.set(Number(datum), Number(code));
      for (const name of names.map(plainName)) {
        if (!this.#byName.has(name)) this.#byName.set(name, Number(code));
      }
    }
  }

  /** A system by its code; null where the registry has none of that code. Compound systems give their horizontal part. */
  system(code: number): RegisteredSystem | null {
    const projected = this.#projected.get(code);
    if (projected !== undefined) return this.#readProjected(projected);
    const geographic = this.#geographic.get(code);
    if (geographic !== undefined) return this.#readGeographic(geographic);
    const compound = this.#compound.get(code)?.split('|');
    if (compound) {
      const horizontal = this.system(Number(compound[1]));
      return horizontal && { ...horizontal, name: compound[2]! };
    }
    const [, name, why, unit] = this.#refused.get(code)?.split('|') ?? [];
    if (name === undefined) return null;
    const kind = unit ? 'projected' : 'other';
    return {
      name,
      kind,
      definition: { refused: why! },
      unit: unit ? this.#readUnit(unit) : null,
      area: null,
    };
  }

  /** The geographic system of a datum's code. */
  geographicOfDatum(datum: number): number | null {
    return this.#byDatum.get(datum) ?? null;
  }

  /** The geographic system that goes by a name, or whose datum does: EPSG's names, ESRI's, and those of well-known text. */
  geographicByName(name: string): number | null {
    return this.#byName.get(plainName(name)) ?? null;
  }

  /** The projected systems on a geographic one. */
  *projectedOn(geographic: number): Generator<RegisteredSystem> {
    const field = `|${geographic}|`;
    for (const line of this.#projected.values()) if (line.includes(field)) yield this.#readProjected(line);
  }

  ellipsoid(code: number): Ellipsoid | null {
    const [, a, inverseFlattening] = this.#ellipsoids.get(code)?.split('|') ?? [];
    return a === undefined ? null : { a: Number(a), inverseFlattening: Number(inverseFlattening) };
  }

  /** The projection of a conversion's code, and the metres in a unit of the systems that use it. */
  conversion(code: number): { readonly projection: ProjectionTerms; readonly axes: string } | null {
    const [, system] = this.#conversions.get(code)?.split('|') ?? [];
    const found = system === undefined ? null : this.system(Number(system));
    if (!found || 'refused' in found.definition || !found.definition.projection) return null;
    return { projection: found.definition.projection, axes: found.definition.axes };
  }

  #readGeographic(line: string): RegisteredSystem {
    const [, name, ellipsoid, meridian, degrees, operation, area] = line.split('|');
    return {
      name: name!,
      kind: 'geographic',
      definition: {
        projection: null,
        ellipsoid: ellipsoidOf(parseStep(`ellipsoid ${ellipsoid}`).terms),
        primeMeridian: Number(meridian),
        unit: degrees === '' ? 1 : Number(degrees),
        axes: 'en',
        toWgs84: this.#readOperation(operation!),
      },
      unit: null,
      area: readArea(area),
    };
  }

  #readProjected(line: string): RegisteredSystem {
    const [, name, geodetic, projection, unit, axes, meridian, operation, area] = line.split('|');
    const base = this.system(Number(geodetic))!.definition as CrsDefinition;
    const linear = this.#readUnit(unit!);
    return {
      name: name!,
      kind: 'projected',
      definition: {
        ...base,
        projection: projectionTerms(parseStep(projection!)),
        unit: linear.metres,
        axes: axes || 'en',
        primeMeridian: meridian === '' ? base.primeMeridian : Number(meridian),
        toWgs84: this.#readOperation(operation!),
      },
      unit: linear,
      area: readArea(area),
    };
  }

  #readUnit(index: string): LinearUnit {
    const [name, metres] = this.#units[Number(index)]!.split('|');
    return { name: name!, metres: Number(metres) };
  }

  #readOperation(index: string): DatumOperation {
    const [name, accuracy, unknown, grid, area, steps] = this.#operations[Number(index)]!.split('|');
    return {
      name: name!,
      steps: steps!,
      accuracyMetres: accuracy === '' ? null : Number(accuracy),
      source: unknown === '?' ? 'unknown' : 'published',
      gridIsBetter: grid === 'g',
      area: readArea(area),
    };
  }
}

const readArea = (text: string | undefined): RegisteredSystem['area'] =>
  text ? (text.split(' ').map(Number) as unknown as RegisteredSystem['area']) : null;

/** Names of datums and systems without what differs between dialects: `D_WGS_1984`, `GCS_WGS_1984`, `WGS 1984`. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(d|gcs)_/, '')
    .replace(/[^a-z0-9]/g, '');

export type { EpsgRegistry };

export const EPSG_REGISTRY = new EpsgRegistry(EPSG_TABLE);
