import type { Georeference } from '../../geo/georeference.ts';
import { RasterError } from './errors.ts';
import type { RasterLevel } from './level.ts';
import { LeveledRaster } from './leveled-raster.ts';
import type { OpenRaster, OpenRasterOptions, RasterFormat } from './raster.ts';
import type { BandLabel } from './view/band-labels.ts';
import { holdsData } from './view/raster-samples.ts';
import { fixStretch } from './view/stretch.ts';

/** What a reader knows of a raster: its samples as they are, before any of them becomes 8 bits. */
export interface RasterContent {
  readonly name: string;
  readonly format: RasterFormat;
  readonly bandCount: number;
  /** Shown as red, green and blue, counted from 1. */
  readonly bands: OpenRaster['bands'];
  /** What the file says of its bands. */
  readonly bandLabels: readonly BandLabel[];
  readonly sampleType: string;
  /** Of a sample. */
  readonly bits: number;
  readonly nodata: number | null;
  /** Whether pixels may be missing at all. */
  readonly mayLackData: boolean;
  readonly georeference: Georeference | null;
  /** The image at full resolution, then its overviews, largest first. */
  readonly levels: readonly [RasterLevel, ...RasterLevel[]];
  readonly damaged: ReadonlySet<string>;
  /** Warnings about how the file is read. */
  readonly warnings: readonly string[];
  /** Of a file with pages: which one, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** As of `OpenRaster`. */
  readonly acquired: string | null;
  readonly close: () => Promise<void>;
}

/** What most files are: one page, nothing damaged, nothing to say. */
export const PLAIN_CONTENT = {
  damaged: new Set<string>(),
  warnings: [],
  bandLabels: [],
  page: 1,
  pages: 1,
  acquired: null,
} as const;

/** A raster that shows a content, which it owns: one stretch is fixed for all of it. Throws a RasterError where no pixel holds data. */
export async function showContent(content: RasterContent, options: OpenRasterOptions): Promise<OpenRaster> {
  try {
    return await shown(content, options);
  } catch (error) {
    await content.close();
    throw error;
  }
}

async function shown(content: RasterContent, options: OpenRasterOptions): Promise<OpenRaster> {
  const { name, levels, mayLackData } = content;
  if (mayLackData && !(await holdsData(levels, options.signal))) {
    throw new RasterError(
      `${name} holds no data: every pixel is missing, transparent or masked; check its nodata value with gdalinfo, or give another: --nodata`,
      'no-data',
    );
  }
  const stretch = options.stretch ?? { kind: 'auto' };
  const { applied, toBytes } = await fixStretch(stretch, levels, content, options.signal);
  return new LeveledRaster({
    ...content,
    stretch: applied,
    toBytes,
    enlarge: options.enlarge ?? 'bilinear',
    maxReadSamples: options.maxReadSamples,
  });
}
