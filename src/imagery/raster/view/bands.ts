import { RasterError } from '../errors.ts';

/** How the bands of a file are shown. */
export interface BandSelection {
  /** Counted from 0: red, green, blue. */
  readonly shown: readonly [number, number, number];
  /** The band that says where there is data, counted from 0. */
  readonly alpha: number | null;
  /** Bands without transparency. */
  readonly count: number;
}

/**
 * Which bands become red, green and blue. Transparency is a band that the file says is transparency (ExtraSamples 1
 * or 2) and that is not asked for: a fourth band of another kind is near infrared or the like. Throws a RasterError for
 * two bands, and for bands that the file does not have.
 * @param extraSamples what the last bands are, by the tag ExtraSamples
 */
export function selectBands(
  name: string,
  samples: number,
  extraSamples: readonly number[],
  asked?: readonly number[],
): BandSelection {
  const extra = samples - extraSamples.length;
  const alphas = extraSamples.flatMap((kind, index) => (kind === 1 || kind === 2 ? [extra + index] : []));
  if (asked) {
    const has = `${name} has ${samples} band${samples === 1 ? '' : 's'}`;
    const wrong = asked.find((band) => !Number.isInteger(band) || band < 1 || band > samples);
    if (wrong !== undefined) {
      throw new RasterError(`${has}, so there is no band ${wrong}; bands are counted from 1`, 'bands');
    }
    if (asked.length !== 1 && asked.length !== 3) {
      throw new RasterError(
        `${asked.length} bands were asked for (${asked.join(',')}); give one, which is shown as grey, or three for red, green and blue`,
        'bands',
      );
    }
    const shown = [0, 1, 2].map((index) => asked[index % asked.length]! - 1) as [number, number, number];
    const alpha = alphas.find((band) => !shown.includes(band)) ?? null;
    return { shown, alpha, count: samples - (alpha === null ? 0 : 1) };
  }
  const alpha = alphas.length > 0 && alphas.length < samples ? alphas[0]! : null;
  const colours = Array.from({ length: samples }, (_, band) => band).filter((band) => band !== alpha);
  if (colours.length === 2) {
    throw new RasterError(
      `${name} has two bands, which are no colours; choose the bands to show, for example --bands 1 for grey or --bands 1,2,1`,
      'bands',
    );
  }
  const shown = [0, 1, 2].map((index) => colours[colours.length === 1 ? 0 : index]!) as [
    number,
    number,
    number,
  ];
  return { shown, alpha, count: colours.length };
}
