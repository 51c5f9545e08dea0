import { openRasterFrom } from './open-raster.ts';
import { browserPlatform } from './platform-browser.ts';
import type { OpenRaster, OpenRasterOptions } from './raster.ts';
import type { RasterSource } from './source/source.ts';

/** `openRaster` of a browser: addresses, bytes, and Files, of which only parts are read. See `raster-node.ts`. */
export function openRasterInBrowser(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenRasterOptions = {},
): Promise<OpenRaster> {
  return openRasterFrom(source, options, browserPlatform);
}
