import type { Georeference } from '../../../geo/georeference.ts';
import type { RasterFormat } from '../raster.ts';

/** A resolution of a map service: its tiles from the top left. */
export interface MapLevel {
  /** Pixels; the last tiles may reach beyond. */
  readonly width: number;
  readonly height: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  /** The address of a tile. */
  readonly tile: (column: number, row: number) => string;
}

/** A map service as one large image. */
export interface MapGrid {
  readonly format: Extract<RasterFormat, 'XYZ' | 'WMS' | 'WMTS'>;
  readonly georeference: Georeference;
  /** The resolution that was asked for, then coarser ones. */
  readonly levels: readonly [MapLevel, ...MapLevel[]];
}

/** What of a service is wanted; the rest stands in its address. */
export interface MapOptions {
  /** The world is 256 times 2 to the power of this many pixels wide; of WMTS, the name or number of the tile matrix. */
  readonly zoom?: number | undefined;
}

/** Half the circumference of Web Mercator's sphere, in metres. */
export const HALF_WORLD = 20037508.342789244;
export const MAX_ZOOM = 24;
