import { RasterError } from '../errors.ts';
import type { OpenRaster, RasterSize, RasterWindow } from '../raster.ts';

/** How an image is read for a ground sampling distance. */
export interface ChosenScale {
  /** Full-resolution pixels per pixel that is read. */
  readonly scale: number;
  /** Metres per pixel that is read. */
  readonly groundSamplingDistance: number;
  /** Which image of the file serves it: null is the full resolution, else an index of `overviews`. */
  readonly overview: number | null;
  /** The size of that image of the whole image. */
  readonly source: RasterSize;
  /** Its metres per pixel. */
  readonly sourceGroundSamplingDistance: number;
}

/**
 * The scale at which an image shows a ground sampling distance, and the overview that is read for it. A distance finer
 * than the image's own is no error: pixels are enlarged, as a model trained at that distance needs it. Throws a
 * RasterError where nothing says how large the image's pixels are.
 * @param metres the distance asked for
 */
export function chooseScale(
  raster: Pick<
    OpenRaster,
    'name' | 'width' | 'height' | 'groundSamplingDistance' | 'overviews' | 'overviewFor'
  >,
  metres: number,
): ChosenScale {
  if (!(Number.isFinite(metres) && metres > 0)) {
    throw new RasterError(
      `a ground sampling distance of ${metres} m makes no sense; give metres per pixel, for example 0.5`,
      'option',
    );
  }
  const own = raster.groundSamplingDistance;
  if (own === null) {
    throw new RasterError(
      `${raster.name} does not say how large its pixels are on the ground, so no resolution can be chosen by metres; georeference it, or leave the ground sampling distance out`,
      'option',
    );
  }
  const scale = metres / own;
  const index = raster.overviewFor(scale);
  const source = raster.overviews[index] ?? { width: raster.width, height: raster.height };
  return {
    scale,
    groundSamplingDistance: metres,
    overview: index < 0 ? null : index,
    source,
    sourceGroundSamplingDistance: (own * raster.width) / source.width,
  };
}

/** The choice as a line to print: `0.5 m per pixel, from overview 2 of 3 (0.4 m per pixel)`. */
export function describeScale(chosen: ChosenScale, overviews: number): string {
  const metres = (value: number) => `${Number(value.toPrecision(3))} m per pixel`;
  const from =
    chosen.overview === null ? 'the full resolution' : `overview ${chosen.overview + 1} of ${overviews}`;
  const enlarged = chosen.scale < 1 - 1e-6 ? ', enlarged' : '';
  return `${metres(chosen.groundSamplingDistance)}, from ${from} (${metres(chosen.sourceGroundSamplingDistance)}${enlarged})`;
}

/** The size of a window's picture at a scale: whole pixels, at least one. */
export function sizeAtScale(
  { width, height }: Pick<RasterWindow, 'width' | 'height'>,
  scale: number,
): RasterSize {
  return { width: Math.max(1, Math.round(width / scale)), height: Math.max(1, Math.round(height / scale)) };
}
