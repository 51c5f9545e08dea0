import { RasterError } from '../errors.ts';
import type { RasterLevel } from '../level.ts';
import { sampleRaster } from './raster-samples.ts';

/** How samples become 8 bits. One stretch holds for a whole image, never for a tile of it. */
export type Stretch =
  /** `none` for samples of at most 8 bits, else the percentiles 2 and 98. */
  | { readonly kind: 'auto' }
  /** By the type's full range: 16 bits lose their low byte, signed ones start at 0; floats are taken as 0 to 255. */
  | { readonly kind: 'none' }
  /** The image's smallest and largest sample, per band. */
  | { readonly kind: 'minmax' }
  /** Percentiles of the image's samples, per band. */
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

/** A sample becomes floor(sample * gain + offset), cut at 0 and 255, per shown band. */
export interface ToBytes {
  readonly gain: readonly [number, number, number];
  readonly offset: readonly [number, number, number];
}

type Triple = [number, number, number];

const triple = (value: number): Triple => [value, value, value];

/**
 * Fixes a stretch for an image: percentiles and extremes are taken from the overview that is just large enough, or where there
 * is none, from blocks spread evenly over the image; memory is bounded either way, so the extremes of a large image are
 * those of a sample of it.
 * @param levels the image and its overviews, largest first
 * @param bits of a sample, at most 8: they need no stretch
 */
export async function fixStretch(
  stretch: Stretch,
  levels: readonly RasterLevel[],
  type: { readonly bits: number; readonly sampleType: string },
  signal?: AbortSignal,
): Promise<{ applied: AppliedStretch; toBytes: ToBytes }> {
  const asked =
    stretch.kind === 'auto'
      ? type.bits <= 8 && type.sampleType === 'uint8'
        ? ({ kind: 'none' } as const)
        : ({ kind: 'percent', low: 2, high: 98 } as const)
      : stretch;
  if (asked.kind === 'none') return unstretched(type);
  if (asked.kind === 'range') {
    const { low, high } = asked;
    return {
      applied: { kind: 'range', low: triple(low), high: triple(high) },
      toBytes: between(triple(low), triple(high)),
    };
  }
  const samples = await sampleRaster(levels, signal);
  const [from, to] = asked.kind === 'percent' ? [asked.low / 100, asked.high / 100] : [0, 1];
  const low = triple(0);
  const high = triple(1);
  for (const [channel, values] of samples.entries()) {
    if (values.length === 0) continue;
    values.sort();
    const at = (part: number) => values[Math.round(part * (values.length - 1))]!;
    const ends = at(from) < at(to) ? [at(from), at(to)] : [at(0), at(1)];
    low[channel] = ends[0]!;
    high[channel] = ends[1]! > ends[0]! ? ends[1]! : ends[0]! + 1;
  }
  return { applied: { kind: asked.kind, low, high }, toBytes: between(low, high) };
}

function between(low: Triple, high: Triple): ToBytes {
  const gain = low.map((value, channel) => 255 / (high[channel]! - value)) as Triple;
  // Half a step, so that rounding down is rounding.
  const offset = low.map((value, channel) => 0.5 - value * gain[channel]!) as Triple;
  return { gain, offset };
}

function unstretched({ bits, sampleType }: { bits: number; sampleType: string }): {
  applied: AppliedStretch;
  toBytes: ToBytes;
} {
  const floating = sampleType.startsWith('float');
  const range = floating || bits <= 8 ? 256 : 2 ** (sampleType.startsWith('int') ? bits - 1 : bits);
  const applied: AppliedStretch = { kind: 'none', low: triple(0), high: triple(range - 1) };
  const gain = 256 / range;
  return { applied, toBytes: { gain: triple(gain), offset: triple(gain === 1 ? 0.5 : 0) } };
}
