import { RasterError } from './errors.ts';

/** How samples become 8 bits. One stretch holds for a whole scene, never for a tile of it. */
export type Stretch =
  /** `none` for samples of at most 8 bits, else the percentiles 2 and 98. */
  | { readonly kind: 'auto' }
  /** By the type's full range: 16 bits lose their low byte, signed ones start at 0; floats are taken as 0 to 255. */
  | { readonly kind: 'none' }
  /** The scene's smallest and largest sample, per band. */
  | { readonly kind: 'minmax' }
  /** Percentiles of the scene's samples, per band. */
  | { readonly kind: 'percent'; readonly low: number; readonly high: number }
  /** The same two values for all bands. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

/** What a stretch came to: samples from `low` become 0, those up to `high` 255, per shown band. */
export interface AppliedStretch {
  readonly kind: Stretch['kind'];
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

const FORMS = 'auto, none, minmax, percent:LOW,HIGH (0 to 100) or range:LOW,HIGH';

/** Reads `none`, `minmax`, `percent:2,98`, `range:0,4000` or `auto`. Throws a RasterError that names the forms. */
export function parseStretch(text: string): Stretch {
  const [kind, rest] = text.split(':', 2) as [string, string | undefined];
  if (rest === undefined && (kind === 'auto' || kind === 'none' || kind === 'minmax')) return { kind };
  if (rest === undefined && kind === 'percent') return { kind, low: 2, high: 98 };
  const numbers = rest?.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))) ?? [];
  const [low, high] = numbers as [number, number];
  const sound = numbers.length === 2 && Number.isFinite(low) && Number.isFinite(high) && low < high;
  if (sound && kind === 'range') return { kind, low, high };
  if (sound && kind === 'percent' && low >= 0 && high <= 100) return { kind, low, high };
  throw new RasterError(`the stretch ${text} is not understood; give ${FORMS}`, 'option');
}
