import { type BandLabel, bandPresets, type OpenRaster } from '../../../src/imagery/raster/index.ts';
import { openRasterInBrowser } from '../../../src/imagery/raster/raster-browser.ts';
import { formatMegapixels } from '../text/format.ts';
import { groundAreas } from './ground-areas.ts';
import { OpenError, type OpenedImage, type Size, sizeWithin, wholeOf } from './opened-image.ts';
import { georeferencedFrame, plainFrame } from './pixel-frame.ts';
import { bitmapOf } from './pixels.ts';
import type { Reach } from './reach.ts';
import type { Region } from './region.ts';
import type { Rendering, Samples } from './rendering.ts';

/** Longer side of the overview that is kept; more is read as the map is zoomed. */
const OVERVIEW = 2048;

/** What a raster's colours are made of. */
function samplesOf(raster: OpenRaster): Samples {
  const { bandCount, bands, bandLabels, sampleType, stretch } = raster;
  const named = (band: number) => {
    const own = bandLabels.filter((label) => label.band === band);
    return (own.find(({ by }) => by === 'name') ?? own.at(-1))?.text ?? null;
  };
  return {
    ...{ bandCount, bands, sampleType, stretch },
    bandNames: Array.from({ length: bandCount }, (_, index) => named(index + 1)),
    presets: bandPresets(bandLabels, bandCount),
    histograms: (bins) => raster.histograms(bins),
  };
}

/** JPEG 2000, whose decoder is fetched with the first such image. */
const decodeJp2 = async (file: Uint8Array, halvings: number) => {
  const { decodeJp2: decode } = await import('./openjpeg.ts');
  return decode(file, halvings);
};

export interface GeoTiffOptions {
  /** What is said of the bands elsewhere than in the file. */
  readonly labels?: readonly BandLabel[];
  /** Fetches from other hosts. */
  readonly reach?: Reach;
}

/** A GeoTIFF, COG or JPEG 2000 file, from disk or by range requests; only this part of the page loads the readers of these. */
export async function openGeoTiff(
  source: Blob | string,
  name: string,
  signal: AbortSignal,
  rendering: Rendering = {},
  { labels = [], reach }: GeoTiffOptions = {},
): Promise<OpenedImage> {
  try {
    const raster = await openRasterInBrowser(
      source,
      { name, signal, ...rendering, ...(reach ? { http: { fetch: reach } } : {}) },
      { decodeJp2 },
      { labels },
    );
    const { width, height, georeference, groundSamplingDistance } = raster;
    const kept = sizeWithin(raster, OVERVIEW);
    const overview = await raster.read(wholeOf(raster), kept, signal);
    const bitmap = await bitmapOf(overview.picture, overview.valid);
    return {
      name,
      width,
      height,
      frame: georeference ? georeferencedFrame(georeference) : plainFrame(height),
      groundSamplingDistance,
      ground: groundAreas(georeference),
      note:
        width * height >= 50e6
          ? `${formatMegapixels(raster)}: the whole is read reduced, details as you zoom in. Ask about the view to find small objects.`
          : null,
      example: null,
      bitmap,
      samples: samplesOf(raster),
      tile:
        kept.width < width
          ? async (region: Region, size: Size, signal: AbortSignal) => {
              const { picture, valid } = await raster.read(region, size, signal);
              return bitmapOf(picture, valid);
            }
          : null,
      read: (region, size, signal) => raster.read(region, size, signal),
      dispose: () => {
        bitmap.close();
        void raster.dispose();
      },
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const offline = typeof source === 'string' && !navigator.onLine ? ' There is no connection.' : '';
    throw new OpenError(`${name} cannot be read: ${reason}${offline}`, { cause: error });
  }
}
