/** PROJ's pipelines, as ask-proj.py writes them down, in the terms of the product's table. */
import { type ProjStep, parseStep } from '../../src/geo/crs/proj-terms.ts';

/** Degrees east of Greenwich of the prime meridians that PROJ has names for (`proj -lm`). */
const MERIDIANS: Readonly<Record<string, number>> = {
  greenwich: 0,
  athens: 23.7163375,
  bern: 7 + 26 / 60 + 22.5 / 3600,
  bogota: -(74 + 4 / 60 + 51.3 / 3600),
  brussels: 4 + 22 / 60 + 4.71 / 3600,
  copenhagen: 12 + 34 / 60 + 40.35 / 3600,
  ferro: -(17 + 40 / 60),
  jakarta: 106 + 48 / 60 + 27.79 / 3600,
  lisbon: -(9 + 7 / 60 + 54.862 / 3600),
  madrid: -(3 + 41 / 60 + 14.55 / 3600),
  oslo: 10 + 43 / 60 + 22.5 / 3600,
  paris: 2 + 20 / 60 + 14.025 / 3600,
  rome: 12 + 27 / 60 + 8.4 / 3600,
  stockholm: 18 + 3 / 60 + 29.8 / 3600,
};

/** Orders of coordinates at the end of a pipeline. */
const ORDERS: Readonly<Record<string, string>> = { '-2,-1': 'sw', '-1,-2': 'ws' };

const IGNORED = new Set(['unitconvert', 'noop', 'push', 'pop']);
const DATUM_STEPS = new Set(['cart', 'helmert', 'molobadekas', 'geogoffset']);

export interface PipelineParts {
  /** As the table has it, without its ellipsoid; empty for geographic systems. */
  readonly projection: string;
  /** PROJ's terms of the ellipsoid, such as `ellps=krass`. Null where the pipeline does not say it. */
  readonly ellipsoid: string | null;
  readonly primeMeridian: number;
  readonly axes: string;
  /** From the datum to WGS 84. */
  readonly steps: string;
}

/** Takes a pipeline from WGS 84 to a reference system apart. Throws an Error for steps that the product does not know. */
export function takeApart(pipeline: string): PipelineParts {
  const all = pipeline
    .split(/ ?\+step /)
    .filter((text) => !text.startsWith('+proj=pipeline'))
    .map(parseStep)
    .filter(({ name }) => !IGNORED.has(name));
  const swap = all.at(-1)?.name === 'axisswap' ? all.pop()!.terms.order! : null;
  const swapped = swap === null ? null : ORDERS[swap];
  if (swapped === undefined) throw new Error(`coordinates in the order ${swap} are not known`);
  const last = all.at(-1);
  const ends = last !== undefined && !last.inverse && !DATUM_STEPS.has(last.name) ? last : null;
  const datum = (ends ? all.slice(0, -1) : all).flatMap(datumStep);
  const terms = ends?.terms ?? {};
  return {
    projection: ends && ends.name !== 'longlat' ? projectionText(ends) : '',
    ellipsoid: ellipsoidText(terms),
    primeMeridian: terms.pm === undefined ? 0 : meridian(terms.pm),
    axes: swapped ?? (terms.axis ?? 'enu').slice(0, 2),
    steps: datum
      .toReversed()
      .map((step) => (step.startsWith('inv ') ? step.slice(4) : `inv ${step}`))
      .join('>'),
  };
}

function datumStep(step: ProjStep): string[] {
  const { name, inverse, terms } = step;
  const sign = inverse ? 'inv ' : '';
  if (DATUM_STEPS.has(name)) return [`${sign}${name} ${text(terms)}`];
  if (name !== 'longlat') throw new Error(`a step ${name} in a datum operation`);
  // Another prime meridian on the way.
  const degrees = terms.pm === undefined ? 0 : meridian(terms.pm);
  return degrees === 0
    ? []
    : [`${inverse ? '' : 'inv '}geogoffset dlon=${Number((degrees * 3600).toFixed(6))}`];
}

function projectionText({ name, terms }: ProjStep): string {
  if (name === 'webmerc') return 'merc lon_0=0 k=1 x_0=0 y_0=0 R=6378137';
  const { ellps: _ellps, a: _a, b: _b, rf: _rf, pm: _pm, axis: _axis, ...own } = terms;
  return `${name} ${text(own)}`;
}

function ellipsoidText({ ellps, a, b, rf, R }: ProjStep['terms']): string | null {
  if (ellps !== undefined) return `ellps=${ellps}`;
  if (R !== undefined) return `R=${R}`;
  if (a === undefined) return null;
  return rf !== undefined ? `a=${a} rf=${rf}` : `a=${a} b=${b}`;
}

const text = (terms: ProjStep['terms']): string =>
  Object.entries(terms)
    .map(([key, value]) => (value === '' ? key : `${key}=${value}`))
    .join(' ');

function meridian(name: string): number {
  const degrees = MERIDIANS[name] ?? Number(name);
  if (!Number.isFinite(degrees)) throw new Error(`the prime meridian ${name} is not known`);
  return degrees;
}
