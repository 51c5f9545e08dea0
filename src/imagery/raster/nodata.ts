import { RasterError } from './errors.ts';

/** What is taken for missing data instead of what a file says: a value, or none at all. */
export type Nodata = number | 'none';

/** The value for missing data that holds: the one that was asked for, else the file's. */
export const nodataOf = (
  options: { readonly nodata?: Nodata | undefined },
  own: number | null,
): number | null => (options.nodata === undefined ? own : options.nodata === 'none' ? null : options.nodata);

/** Reads a number, `nan` or `none`. Throws a RasterError that names these. */
export function parseNodata(text: string): Nodata {
  const plain = text.trim().toLowerCase();
  if (plain === 'none') return 'none';
  if (/^[-+]?nan$/.test(plain)) return Number.NaN;
  const value = plain === '' ? Number.NaN : Number(plain);
  if (Number.isFinite(value)) return value;
  throw new RasterError(
    `${JSON.stringify(text)} is no value for missing data; give a number, nan, or none for an image without missing data`,
    'option',
  );
}
