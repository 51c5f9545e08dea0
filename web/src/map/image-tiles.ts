import TileLayer from 'ol/layer/Tile.js';
import type Projection from 'ol/proj/Projection.js';
import ImageTileSource from 'ol/source/ImageTile.js';
import TileGrid from 'ol/tilegrid/TileGrid.js';
import type { OpenedImage } from '../image/opened-image.ts';
import { mapExtent, type PixelFrame, pixelSize } from '../image/pixel-frame.ts';

const TILE = 256;

/** Details of an image that is not in memory as a whole, read as the map needs them; null where all of it is. */
export function imageTiles(
  image: OpenedImage,
  projection: Projection,
  onFailure: (error: unknown) => void,
): TileLayer<ImageTileSource> | null {
  const { tile, frame } = image;
  return (
    tile &&
    new TileLayer({ source: tileSource({ ...image, tile }, frame, projection, onFailure), preload: 0 })
  );
}

/** An image's tiles, in a projection in which its rows and columns run along the axes. */
export function tileSource(
  image: Pick<OpenedImage, 'width' | 'height'> & { readonly tile: NonNullable<OpenedImage['tile']> },
  frame: PixelFrame,
  projection: Projection,
  onFailure: (error: unknown) => void,
): ImageTileSource {
  const { tile } = image;
  const finest = pixelSize(frame);
  const levels = 1 + Math.ceil(Math.log2(Math.max(1, Math.max(image.width, image.height) / TILE)));
  const extent = mapExtent(frame, { x: 0, y: 0, width: image.width, height: image.height });
  return new ImageTileSource({
    projection,
    wrapX: false,
    transition: 0,
    tileGrid: new TileGrid({
      extent,
      origin: [extent[0], extent[3]],
      resolutions: Array.from({ length: levels }, (_, level) => finest * 2 ** (levels - 1 - level)),
      tileSize: TILE,
    }),
    loader: async (level, column, row, { signal }) => {
      const scale = 2 ** (levels - 1 - level);
      const region = {
        x: column * TILE * scale,
        y: row * TILE * scale,
        width: TILE * scale,
        height: TILE * scale,
      };
      try {
        return await tile(region, { width: TILE, height: TILE }, signal ?? new AbortController().signal);
      } catch (error) {
        if (!signal?.aborted) onFailure(error);
        throw error;
      }
    },
  });
}
