import type { ProjectionTerms } from './definition.ts';

/** One step of PROJ's notation: `+proj=helmert +x=1` is `helmert` with `x`. Flags have an empty text. */
export interface ProjStep {
  readonly name: string;
  readonly inverse: boolean;
  readonly terms: Readonly<Record<string, string>>;
}

/** Reads one step, with or without the plus signs and `proj=`: `inv cart ellps=krass`. */
export function parseStep(text: string): ProjStep {
  const terms: Record<string, string> = {};
  let name = '';
  let inverse = false;
  for (const part of text.trim().split(/\s+/)) {
    const [key = '', value = ''] = part.replace(/^\+/, '').split('=', 2);
    if (key === 'proj') name = value;
    else if (key === 'inv') inverse = true;
    else if (name === '' && value === '') name = key;
    else terms[key] = value;
  }
  return { name, inverse, terms };
}

/** A projection of PROJ's terms in numbers; `utm` becomes the transverse Mercator that it is. */
export function projectionTerms({ name, terms }: ProjStep): ProjectionTerms {
  if (name === 'utm') {
    const [longitude, south] = [Number(terms.zone) * 6 - 183, terms.south !== undefined];
    const parameters = { lat_0: 0, lon_0: longitude, k: 0.9996, x_0: 500000, y_0: south ? 10000000 : 0 };
    return { method: 'tmerc', parameters };
  }
  const parameters = Object.entries(terms).map(
    // Some write the scale as k, some as k_0.
    ([key, value]) => [key === 'k_0' ? 'k' : key, value === '' ? true : Number(value)] as const,
  );
  return { method: name, parameters: Object.fromEntries(parameters) };
}
