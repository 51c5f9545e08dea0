import TileLayer from 'ol/layer/Tile.js';
import type Projection from 'ol/proj/Projection.js';
import { addCoordinateTransforms } from 'ol/proj.js';
import ImageTileSource from 'ol/source/ImageTile.js';
import TileGrid from 'ol/tilegrid/TileGrid.js';
import type { Georeference } from '../../../src/geo/georeference.ts';
import { CrsError } from '../../../src/geo/index.ts';
import { HALF_WORLD } from '../../../src/imagery/raster/map/map-grid.ts';
import { TileClient } from '../../../src/imagery/raster/map/tile-client.ts';
import { xyzGrid } from '../../../src/imagery/raster/map/xyz.ts';
import { isTileTemplate } from '../../../src/imagery/raster/source/map-service.ts';
import { onEarth } from '../image/on-earth.ts';
import { OpenError } from '../image/opened-image.ts';
import { georeferencedFrame } from '../image/pixel-frame.ts';
import type { Reach } from '../image/reach.ts';

/** The finest zoom that a basemap is asked for. */
const FINEST = 19;
/** Of Web Mercator's sphere, in metres. */
const RADIUS = 6378137;

/**
 * Tiles of a host of the user's choice below the image, warped into the image's projection. Nothing is asked for before this is
 * called. Throws an OpenError or a RasterError for an address that is none of tiles, and for images that do not say where they lie.
 * @param reach fetches the tiles
 */
export async function basemapLayer(
  address: string,
  georeference: Georeference | null,
  projection: Projection,
  reach: Reach,
  onFailure: (error: unknown) => void,
): Promise<TileLayer<ImageTileSource>> {
  if (!isTileTemplate(address)) {
    throw new OpenError(
      `“${address}” is no address of tiles. It has {z}, {x} and {y} where their numbers belong: https://tiles.example.org/{z}/{x}/{y}.png`,
    );
  }
  const earth = georeference && onEarth(georeferencedFrame(georeference));
  if (!earth) throw new OpenError('A basemap needs an image that says where it lies.');
  const { hostname } = new URL(address.replaceAll(/[{}]/g, ''));
  const { levels } = await xyzGrid(address, hostname, { zoom: FINEST });
  const coarsestFirst = levels.toReversed();
  addCoordinateTransforms(
    projection,
    'EPSG:3857',
    lenient(([x, y]) => toMercator(earth.toLonLat(x, y))),
    lenient((place) => earth.fromLonLat(...fromMercator(place))),
  );
  const client = new TileClient(hostname, { retries: 1, fetch: reach }, null);
  const tileSize = levels[0].tileWidth;
  const resolutionOf = (zoom: number) => (2 * HALF_WORLD) / (tileSize * 2 ** zoom);
  let failed = false;
  const source = new ImageTileSource({
    projection: 'EPSG:3857',
    wrapX: false,
    tileSize,
    maxZoom: FINEST,
    tileGrid: new TileGrid({
      extent: [-HALF_WORLD, -HALF_WORLD, HALF_WORLD, HALF_WORLD],
      origin: [-HALF_WORLD, HALF_WORLD],
      resolutions: coarsestFirst.map((_, zoom) => resolutionOf(zoom)),
      tileSize,
    }),
    loader: async (zoom, column, row, { signal }) => {
      try {
        const bytes = await client.tile(coarsestFirst[zoom]!.tile(column, row), signal);
        if (bytes === null) return createImageBitmap(new ImageData(tileSize, tileSize));
        return await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      } catch (error) {
        // A host that refuses one tile refuses all: once is enough.
        if (!signal?.aborted && !failed) onFailure(error);
        failed = true;
        throw error;
      }
    },
  });
  // Tiles of the image's projection reach beyond the image, where the basemap is of use.
  const [left, bottom, right, top] = projection.getExtent() as [number, number, number, number];
  const side = Math.max(right - left, top - bottom);
  const extent = [left - side, bottom - side, right + side, top + side];
  source.setTileGridForProjection(
    projection,
    new TileGrid({
      extent,
      origin: [extent[0]!, extent[3]!],
      resolutions: Array.from({ length: 24 }, (_, level) => (3 * side) / 256 / 2 ** level),
      tileSize: 256,
    }),
  );
  return new TileLayer({ source, preload: 0, className: 'basemap' });
}

type Pair = [x: number, y: number];

/** OpenLayers' transforms, which have no number where there is no place. */
const lenient =
  (transform: (place: Pair) => Pair) =>
  ([x = 0, y = 0]: number[]): number[] => {
    try {
      return transform([x, y]);
    } catch (error) {
      if (error instanceof CrsError) return [Number.NaN, Number.NaN];
      throw error;
    }
  };

const toMercator = ([longitude, latitude]: Pair): Pair => [
  (longitude / 180) * HALF_WORLD,
  RADIUS * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)),
];

const fromMercator = ([x, y]: Pair): Pair => [
  (x / HALF_WORLD) * 180,
  (360 / Math.PI) * Math.atan(Math.exp(y / RADIUS)) - 90,
];
