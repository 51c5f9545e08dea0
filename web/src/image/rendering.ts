import type { AppliedStretch, BandPreset, Histogram, Stretch } from '../../../src/imagery/raster/index.ts';

/** How an image's samples are to be shown, where a user does not take what its file says. */
export interface Rendering {
  /** Shown as red, green and blue, or one as grey; counted from 1. Left out: what the file says. */
  readonly bands?: readonly number[];
  readonly stretch?: Stretch;
}

/** What is behind the colours of an image with samples of its own. */
export interface Samples {
  readonly bandCount: number;
  /** Shown as red, green and blue, counted from 1. */
  readonly bands: readonly [number, number, number];
  /** By band, what the file says of it; null where it says nothing. */
  readonly bandNames: readonly (string | null)[];
  /** For instance `uint16`. */
  readonly sampleType: string;
  readonly stretch: AppliedStretch;
  readonly presets: readonly BandPreset[];
  /** Of the bands that are shown. */
  histograms(bins: number): Promise<readonly Histogram[]>;
}
