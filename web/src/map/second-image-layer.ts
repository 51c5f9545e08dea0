import TileLayer from 'ol/layer/Tile.js';
import Projection from 'ol/proj/Projection.js';
import { remove as removeTransform } from 'ol/proj/transforms.js';
import { addCoordinateTransforms } from 'ol/proj.js';
import type ImageTileSource from 'ol/source/ImageTile.js';
import type { OpenedImage, Size } from '../image/opened-image.ts';
import { type Point, pixelSize, plainFrame, toMap, toPixel } from '../image/pixel-frame.ts';
import { scaleBetween } from '../image/placement.ts';
import type { Region } from '../image/region.ts';
import type { ShownSecond } from '../state/comparing.ts';
import { tileSource } from './image-tiles.ts';

/**
 * A second image, warped onto the first one's map. For OpenLayers its projection is its own grid of pixels, with y upwards: so
 * images that are turned, of other reference systems, or of none are all placed in one way.
 */
export class SecondImageLayer {
  readonly tiles: TileLayer<ImageTileSource>;
  readonly #own: Projection;
  readonly #map: Projection;
  #disposed = false;

  /** @param projection of the map, which shows `first` */
  constructor(
    first: OpenedImage,
    { image, placement }: ShownSecond,
    projection: Projection,
    onFailure: (error: unknown) => void,
  ) {
    const { width, height } = image;
    const frame = plainFrame(height);
    // Map units per pixel of the second image, in metres where OpenLayers counts the map's in metres.
    const step = pixelSize(first.frame) / scaleBetween(first, placement);
    this.#own = new Projection({
      code: `pixels of a second image, ${Date.now()} ${Math.random()}`, // OpenLayers knows transforms by their codes
      units: 'pixels',
      extent: [0, 0, width, height],
      metersPerUnit: step * (projection.getMetersPerUnit() ?? 1),
      getPointResolution: (resolution: number) => resolution,
    });
    this.#map = projection;
    addCoordinateTransforms(
      this.#own,
      projection,
      between(
        (place) => placement.toFirst(toPixel(frame, place)),
        (place) => toMap(first.frame, place),
      ),
      between(
        (place) => placement.toSecond(toPixel(first.frame, place)),
        (place) => toMap(frame, place),
      ),
    );
    const tile = image.tile ?? ((region, size) => partOf(image, region, size));
    const source = tileSource({ width, height, tile }, frame, this.#own, (error) => {
      // Of an image that is closed, what was still being read fails.
      if (!this.#disposed) onFailure(error);
    });
    this.tiles = new TileLayer({ source, preload: 0, className: 'second-image' });
  }

  dispose(): void {
    this.#disposed = true;
    this.tiles.getSource()?.dispose();
    this.tiles.dispose();
    removeTransform(this.#own, this.#map);
    removeTransform(this.#map, this.#own);
  }
}

/** OpenLayers' transforms, which have no number where there is no place. */
const between =
  (there: (place: Point) => Point | null, onMap: (place: Point) => Point) =>
  ([x = 0, y = 0]: number[]): number[] => {
    const place = there([x, y]);
    return place ? [...onMap(place)] : [Number.NaN, Number.NaN];
  };

/** Of an image that is in memory as a whole. */
function partOf({ bitmap, width, height }: OpenedImage, region: Region, size: Size): Promise<ImageBitmap> {
  const [across, down] = [bitmap.width / width, bitmap.height / height];
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'medium';
  context.setTransform(
    size.width / (region.width * across),
    0,
    0,
    size.height / (region.height * down),
    (-region.x * size.width) / region.width,
    (-region.y * size.height) / region.height,
  );
  context.drawImage(bitmap, 0, 0);
  return Promise.resolve(canvas.transferToImageBitmap());
}
