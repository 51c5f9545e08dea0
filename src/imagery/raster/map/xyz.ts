import { crsFromEpsg } from '../../../geo/crs/crs-from-epsg.ts';
import { RasterError } from '../errors.ts';
import { HALF_WORLD, MAX_ZOOM, type MapGrid, type MapLevel, type MapOptions } from './map-grid.ts';

/** The zoom that a grid of the whole world is opened at. Throws a RasterError where none or no sensible one is given. */
export function checkedZoom(zoom: number | undefined, name: string): number {
  if (zoom !== undefined && Number.isInteger(zoom) && zoom >= 0 && zoom <= MAX_ZOOM) return zoom;
  throw new RasterError(
    `${name} is a map of the whole world${zoom === undefined ? '' : `, which has no zoom ${zoom}`}; say at which zoom it is looked at, from 0 to ${MAX_ZOOM}: --zoom 18 is about 0.6 m per pixel at the equator`,
    'option',
  );
}

/**
 * Tiles by an address with `{z}`, `{x}` and `{y}` (`{-y}` where rows count from the south, `{q}` for quadkeys) in Web Mercator's grid.
 * Tiles have 256 pixels a side, 512 where the address has `@2x`, or as `#tile=512` behind it says.
 */
export async function xyzGrid(template: string, name: string, { zoom }: MapOptions): Promise<MapGrid> {
  const finest = checkedZoom(zoom, name);
  const [address = '', fragment = ''] = template.split('#', 2);
  const other = /\{(?![xyzq]\}|-y\})[^}]{0,20}\}/.exec(address)?.[0];
  if (other) {
    throw new RasterError(
      `${name} has ${other} in its address, which is not known; put what it stands for there`,
      'option',
    );
  }
  const side = Number(/^tile=(\d{2,4})$/.exec(fragment)?.[1] ?? (/@2x/.test(address) ? 512 : 256));
  const level = (z: number): MapLevel => ({
    ...{ width: side * 2 ** z, height: side * 2 ** z, tileWidth: side, tileHeight: side },
    tile: (x, y) =>
      address
        .replaceAll('{z}', String(z))
        .replaceAll('{x}', String(x))
        .replaceAll('{y}', String(y))
        .replaceAll('{-y}', String(2 ** z - 1 - y))
        .replaceAll('{q}', quadkey(z, x, y)),
  });
  const resolution = (2 * HALF_WORLD) / (side * 2 ** finest);
  const coarser = Array.from({ length: finest }, (_, i) => level(finest - 1 - i));
  return {
    format: 'XYZ',
    levels: [level(finest), ...coarser],
    georeference: {
      transform: [resolution, 0, -HALF_WORLD, 0, -resolution, HALF_WORLD],
      crs: await crsFromEpsg(3857),
    },
  };
}

/** One digit for each zoom: which quarter of the quarter before. */
function quadkey(zoom: number, x: number, y: number): string {
  let key = '';
  for (let bit = zoom - 1; bit >= 0; bit--) {
    key += (Math.floor(x / 2 ** bit) % 2) + 2 * (Math.floor(y / 2 ** bit) % 2);
  }
  return key;
}
