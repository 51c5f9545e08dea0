import { windowTransform } from '../geo/georeference.ts';
import type { Raster, RasterSize, RasterWindow } from '../imagery/raster/raster.ts';

/**
 * A part of a raster, at another resolution if so wanted, as a raster of its own: its extent is exactly the window's, its
 * pixels are `size`. It owns nothing: disposing of it leaves the raster open.
 * @param window in pixels of the raster, inside of it
 */
export function viewRaster(raster: Raster, window: RasterWindow, size: RasterSize): Raster {
  const across = window.width / size.width;
  const down = window.height / size.height;
  const { georeference, groundSamplingDistance } = raster;
  return {
    name: raster.name,
    width: size.width,
    height: size.height,
    georeference: georeference && {
      ...georeference,
      transform: windowTransform(georeference.transform, window, size),
    },
    groundSamplingDistance: groundSamplingDistance && groundSamplingDistance * Math.sqrt(across * down),
    overviews: raster.overviews.map(({ width, height }) => ({
      width: Math.round((width * size.width * across) / raster.width),
      height: Math.round((height * size.height * down) / raster.height),
    })),
    read: (part, shown, signal) =>
      raster.read(
        {
          x: window.x + part.x * across,
          y: window.y + part.y * down,
          width: part.width * across,
          height: part.height * down,
        },
        shown,
        signal,
      ),
    dispose: async () => {},
  };
}
