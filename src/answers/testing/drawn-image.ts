import { crsFromWkt, type Georeference } from '../../geo/index.ts';
import type { OpenRaster } from '../../imagery/raster/raster.ts';
import type { ImageView } from '../image-view.ts';
import { OpenedImage } from '../opened-image.ts';

export const UTM = await crsFromWkt(
  'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]',
  'test',
);
/** Square metres on the ground of a pixel of `PLACED`, where the map is a little smaller than the ground. */
export const GROUND_PER_PIXEL = 4 * 1.000555;
/** Pixels of 2 m. */
export const PLACED: Georeference = { transform: [2, 0, 400000, 0, -2, 5600000], crs: UTM };
/** On a map that nobody can transform to longitude and latitude. */
export const LOCAL: Georeference = {
  transform: [2, 0, 0, 0, -2, 0],
  crs: await crsFromWkt('LOCAL_CS["quarry",UNIT["metre",1]]', 'test'),
};

export interface DrawnImageOptions extends Pick<ImageView, 'bbox' | 'gsd'> {
  readonly georeference?: Georeference | null;
  readonly hasData?: (x: number, y: number) => boolean;
}

/**
 * An image of a size, every pixel of which has another colour: red is its column, green its row, blue 90. `reads` counts
 * what was read, `disposals` how often the file was closed.
 */
export function drawnImage(width: number, height: number, options: DrawnImageOptions = {}) {
  const { georeference = null, hasData = () => true, ...view } = options;
  const counts = { reads: 0, disposals: 0 };
  const file: OpenRaster = {
    name: 'drawn.tif',
    width,
    height,
    georeference,
    groundSamplingDistance: georeference && Math.abs(georeference.transform[0]),
    overviews: [],
    format: 'TIFF',
    bandCount: 3,
    bands: [1, 2, 3],
    bandLabels: [],
    sampleType: 'uint8',
    stretch: { kind: 'none' } as never,
    nodata: null,
    blockSize: { width, height },
    damagedTiles: 0,
    warnings: [],
    page: 1,
    pages: 1,
    acquired: null,
    overviewFor: () => -1,
    histograms: () => Promise.reject(new Error('a drawn image has no histograms')),
    async read(window, size) {
      counts.reads++;
      const pixels = new Uint8Array(size.width * size.height * 3);
      const valid = new Uint8Array(size.width * size.height);
      for (let row = 0; row < size.height; row++) {
        for (let column = 0; column < size.width; column++) {
          const at = row * size.width + column;
          const x = Math.floor(window.x + ((column + 0.5) * window.width) / size.width);
          const y = Math.floor(window.y + ((row + 0.5) * window.height) / size.height);
          if (!hasData(x, y)) continue;
          valid[at] = 1;
          pixels.set([x, y, 90], 3 * at);
        }
      }
      return { picture: { ...size, pixels }, valid };
    },
    dispose: async () => void counts.disposals++,
  };
  return Object.assign(new OpenedImage(file, view), { counts });
}
