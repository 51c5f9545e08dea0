import { BlockCache } from '../block-cache.ts';
import { PLAIN_CONTENT, type RasterContent } from '../content.ts';
import { RasterError } from '../errors.ts';
import type { LevelBlock, RasterLevel } from '../level.ts';
import { PictureLevel } from '../picture-level.ts';
import type { RasterPlatform } from '../platform.ts';
import type { OpenRasterOptions } from '../raster.ts';
import type { MapService } from '../source/map-service.ts';
import { selectBands } from '../view/bands.ts';
import type { MapGrid, MapLevel } from './map-grid.ts';
import { type KeptTiles, TileClient } from './tile-client.ts';
import { wmsGrid } from './wms.ts';
import { wmtsGrid } from './wmts.ts';
import { xyzGrid } from './xyz.ts';

const CACHE = 2 ** 26;
const MAX_TILE_PIXELS = 2 ** 24;

/**
 * Opens a map service as one large image; tiles are asked for when windows need them. Throws a RasterError.
 * @param store keeps tiles for later; null: none are kept
 */
export async function openMap(
  { service, url, name, http }: MapService,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  store: KeptTiles | null,
): Promise<RasterContent> {
  const client = new TileClient(name, http, store);
  const ask = (address: string) => client.text(address, options.signal);
  const wanted = { zoom: options.zoom };
  const grid =
    service === 'XYZ'
      ? await xyzGrid(url, name, wanted)
      : await (service === 'WMS' ? wmsGrid : wmtsGrid)(url, name, wanted, ask);
  return contentOf(grid, name, client, options, platform);
}

function contentOf(
  { format, georeference, levels }: MapGrid,
  name: string,
  client: TileClient,
  options: OpenRasterOptions,
  platform: RasterPlatform,
): RasterContent {
  const cache = new BlockCache(options.cacheBytes ?? CACHE);
  const asked = options.bands ?? [1, 2, 3];
  const shown = [0, 1, 2].map((index) => asked[index % asked.length]!) as [number, number, number];
  selectBands(name, 3, { extraSamples: [], asked }); // throws for bands that no picture has
  const context = {
    name,
    client,
    cache,
    platform,
    bands: shown,
    nodata: typeof options.nodata === 'number' ? options.nodata : null,
  };
  const open = (level: MapLevel, index: number) => new TileLevel(level, index, context);
  const [first, ...rest] = levels;
  return {
    ...PLAIN_CONTENT,
    ...{ name, format, bands: shown, bandCount: 3, sampleType: 'uint8', bits: 8 },
    nodata: context.nodata,
    mayLackData: false, // the whole world cannot be looked through
    georeference: options.ignoreGeoreference ? null : georeference,
    levels: [open(first, 0), ...rest.map((level, index) => open(level, index + 1))],
    close: async () => cache.clear(),
  };
}

interface TileContext {
  readonly name: string;
  readonly client: TileClient;
  readonly cache: BlockCache;
  readonly platform: RasterPlatform;
  readonly bands: readonly [number, number, number];
  readonly nodata: number | null;
}

/** A resolution of a map service; its blocks are the service's tiles. */
class TileLevel implements RasterLevel {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly blockSamples: number;

  constructor(
    private readonly level: MapLevel,
    private readonly index: number,
    private readonly context: TileContext,
  ) {
    this.width = level.width;
    this.height = level.height;
    this.blockWidth = level.tileWidth;
    this.blockHeight = level.tileHeight;
    this.blockSamples = 3 * level.tileWidth * level.tileHeight;
  }

  async block(column: number, row: number, signal?: AbortSignal): Promise<LevelBlock> {
    const { cache } = this.context;
    const key = `${this.index}/${column}/${row}`;
    const tile = await cache.get(key, () => this.read(column, row, signal));
    const [left, top] = [column * this.blockWidth, row * this.blockHeight];
    return {
      samples: this.blockSamples,
      empty: tile === null,
      patch: async (part) => {
        if (tile) return (await tile.level.block()).patch({ ...part, x: part.x - left, y: part.y - top });
        const nothing = new Float32Array(part.width * part.height).fill(Number.NaN);
        return { bands: [nothing, nothing, nothing] };
      },
    };
  }

  private async read(column: number, row: number, signal?: AbortSignal) {
    const { name, client, platform, bands, nodata } = this.context;
    const bytes = await client.tile(this.level.tile(column, row), signal);
    if (bytes === null || bytes.byteLength === 0) return null;
    const image = await platform.decodePicture!(
      bytes,
      `${name} (tile ${column}, ${row})`,
      MAX_TILE_PIXELS,
      false,
    );
    const { width, height, channels } = image;
    if (width !== this.blockWidth || height !== this.blockHeight) {
      throw new RasterError(
        `${name} sends tiles of ${width} x ${height} pixels, not of ${this.blockWidth} x ${this.blockHeight}; say so behind the address: #tile=${width}`,
        'option',
      );
    }
    const colours = channels >= 3 ? bands.map((band) => band - 1) : [0, 0, 0];
    const selection = {
      shown: colours as [number, number, number],
      alpha: channels % 2 === 0 ? channels - 1 : null,
      ...{ count: 3, warnings: [] },
    };
    return { level: new PictureLevel(image, selection, nodata), byteLength: image.data.byteLength };
  }
}
