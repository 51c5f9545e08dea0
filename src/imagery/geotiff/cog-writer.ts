import type { Georeference } from '../../geo/georeference.ts';
import { geoTags } from './geo-tags.ts';
import { halve, type OverviewMethod } from './overview.ts';
import {
  directorySize,
  encodeDirectory,
  encodeHeader,
  type TiffTag,
  tiffHeaderBytes,
} from './tiff-layout.ts';

/** What a Cloud Optimized GeoTIFF of one 8-bit band is to be. */
export interface CogOptions {
  readonly width: number;
  readonly height: number;
  readonly georeference: Georeference | null;
  /** How overviews are made. Default `mode`. */
  readonly overviews?: OverviewMethod;
  /** The value that stands for missing data; null (default) where every value is meant. */
  readonly nodata?: number | null;
  /** Colours of the values from 0 on, red, green and blue from 0 to 255: the raster is a palette's; the others are black. */
  readonly colours?: readonly (readonly [red: number, green: number, blue: number])[];
  /** What the band shows, for people. */
  readonly description?: string;
  /** Further metadata by name, as GDAL keeps it. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** 64-bit offsets: where they are needed (default), or always. */
  readonly bigTiff?: 'when-needed' | 'always';
  /** Side of a tile: a multiple of 16. Default 512, and less for smaller images: some readers refuse larger tiles. */
  readonly tileSize?: number;
}

/** Keeps compressed tiles until their places in the file are known. */
export interface TileStore {
  /** Keeps bytes; gives where. */
  append(bytes: Uint8Array): Promise<number>;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** zlib-compresses bytes. */
export type Compress = (bytes: Uint8Array) => Promise<Uint8Array>;

interface Tile {
  /** Place in the store, not in the file; all tiles of zeros share one. */
  readonly offset: number;
  readonly length: number;
}

interface Level {
  readonly width: number;
  readonly height: number;
  readonly tilesAcross: number;
  readonly tilesDown: number;
  /** Rows that wait for their tiles to be full: (tileSize, width) */
  readonly rows: Uint8Array;
  filled: number;
  readonly tiles: Tile[];
}

/** Largest file with 32-bit offsets. */
const CLASSIC_LIMIT = 0xffff_ffff;
const LEADER = 4;
const TRAILER = 4;

/**
 * Writes a Cloud Optimized GeoTIFF from rows that come from top to bottom: tiles of 512 x 512, deflated; tiles without
 * any value too, since leaving them out is GDAL's own convention; overviews down to one tile, made along the way; in the file, all directories come
 * before the data, overviews before the full resolution. Memory follows the width: about two rows of tiles.
 *
 * Format: TIFF 6, BigTIFF, OGC 21-026 (Cloud Optimized GeoTIFF) and GDAL's structural metadata.
 */
export class CogWriter {
  readonly #options: CogOptions;
  readonly #store: TileStore;
  readonly #compress: Compress;
  readonly #tileSize: number;
  readonly #levels: Level[] = [];
  #rowsTaken = 0;
  #zeros: Promise<Tile> | null = null;

  constructor(options: CogOptions, store: TileStore, compress: Compress) {
    const { width, height } = options;
    if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1) {
      throw new RangeError(`GeoTIFF: sides must be positive integers, got ${width} x ${height}`);
    }
    const tileSize = options.tileSize ?? Math.min(512, 16 * Math.ceil(Math.max(width, height) / 16));
    if (!Number.isInteger(tileSize / 16) || tileSize < 16) {
      throw new RangeError(`GeoTIFF: the tile size must be a multiple of 16, got ${tileSize}`);
    }
    this.#options = options;
    this.#store = store;
    this.#compress = compress;
    this.#tileSize = tileSize;
    let [w, h] = [width, height];
    for (;;) {
      this.#levels.push({
        width: w,
        height: h,
        tilesAcross: Math.ceil(w / tileSize),
        tilesDown: Math.ceil(h / tileSize),
        rows: new Uint8Array(w * Math.min(tileSize, h)),
        filled: 0,
        tiles: [],
      });
      if (w <= tileSize && h <= tileSize) break;
      w = (w + 1) >> 1;
      h = (h + 1) >> 1;
    }
  }

  /** Takes the next rows: any number of whole ones. */
  async write(strip: Uint8Array): Promise<void> {
    const { width, height } = this.#options;
    const rows = strip.length / width;
    if (!Number.isInteger(rows)) {
      throw new RangeError(`GeoTIFF: a strip of ${strip.length} pixels is not made of rows of ${width}`);
    }
    if (this.#rowsTaken + rows > height) {
      throw new RangeError(`GeoTIFF: ${this.#rowsTaken + rows} rows were given, the height is ${height}`);
    }
    this.#rowsTaken += rows;
    await this.#take(0, strip);
  }

  async #take(number: number, strip: Uint8Array): Promise<void> {
    const level = this.#levels[number]!;
    const { width, height, rows } = level;
    const total = strip.length / width;
    for (let taken = 0; taken < total; ) {
      const top = level.tiles.length / level.tilesAcross;
      const needed = Math.min(this.#tileSize, height - top * this.#tileSize);
      const count = Math.min(total - taken, needed - level.filled);
      rows.set(strip.subarray(taken * width, (taken + count) * width), level.filled * width);
      taken += count;
      level.filled += count;
      if (level.filled < needed) continue;
      const band = rows.subarray(0, needed * width);
      await this.#storeTiles(level, band, needed);
      level.filled = 0;
      if (number + 1 < this.#levels.length) {
        await this.#take(number + 1, halve(band, width, needed, this.#options.overviews ?? 'mode'));
      }
    }
  }

  /** Compresses a row of tiles side by side, and keeps them in their order. */
  async #storeTiles(level: Level, band: Uint8Array, height: number): Promise<void> {
    const size = this.#tileSize;
    const compressed = Array.from({ length: level.tilesAcross }, (_, column) => {
      const left = column * size;
      const width = Math.min(size, level.width - left);
      const tile = new Uint8Array(size * size);
      for (let y = 0; y < height; y++) {
        const row = band.subarray(y * level.width + left, y * level.width + left + width);
        tile.set(row, y * size);
      }
      return hasValues(tile) ? this.#compress(tile) : null;
    });
    for (const pending of compressed) {
      const bytes = await pending;
      level.tiles.push(bytes ? await this.#keep(bytes) : await this.#tileOfZeros());
    }
  }

  #tileOfZeros(): Promise<Tile> {
    this.#zeros ??= this.#compress(new Uint8Array(this.#tileSize ** 2)).then((bytes) => this.#keep(bytes));
    return this.#zeros;
  }

  async #keep(bytes: Uint8Array): Promise<Tile> {
    return { offset: await this.#store.append(bytes), length: bytes.length };
  }

  /** The whole file, piece by piece. All rows must have been given. */
  async *finish(): AsyncGenerator<Uint8Array> {
    const { height } = this.#options;
    if (this.#rowsTaken !== height) {
      throw new RangeError(`GeoTIFF: ${this.#rowsTaken} of ${height} rows were given`);
    }
    let stored = 0;
    for (const { tiles } of this.#levels) {
      for (const { length } of tiles) stored += LEADER + length + TRAILER;
    }
    const needed = this.#dataStart(false) + stored > CLASSIC_LIMIT;
    const bigTiff = needed || this.#options.bigTiff === 'always';
    const ghost = structuralMetadata();
    yield encodeHeader(bigTiff, tiffHeaderBytes(bigTiff) + ghost.length);
    yield ghost;

    // Data of the smallest overview comes first, of the full resolution last.
    const offsets = this.#levels.map(({ tiles }) => new Float64Array(tiles.length));
    let position = this.#dataStart(bigTiff);
    for (let number = this.#levels.length - 1; number >= 0; number--) {
      for (const [index, { length }] of this.#levels[number]!.tiles.entries()) {
        offsets[number]![index] = position + LEADER;
        position += LEADER + length + TRAILER;
      }
    }
    let at = tiffHeaderBytes(bigTiff) + ghost.length;
    for (const [number, places] of offsets.entries()) {
      const tags = this.#tags(number, places);
      const next = at + directorySize(tags, bigTiff);
      yield encodeDirectory(tags, bigTiff, at, number + 1 < this.#levels.length ? next : 0);
      at = next;
    }
    for (let number = this.#levels.length - 1; number >= 0; number--) {
      for (const { offset, length } of this.#levels[number]!.tiles) {
        yield framed(await this.#store.read(offset, length));
      }
    }
  }

  #dataStart(bigTiff: boolean): number {
    let position = tiffHeaderBytes(bigTiff) + structuralMetadata().length;
    for (const [number, { tiles }] of this.#levels.entries()) {
      position += directorySize(this.#tags(number, new Float64Array(tiles.length)), bigTiff);
    }
    return position;
  }

  #tags(number: number, offsets: Float64Array): TiffTag[] {
    const { width, height, tiles } = this.#levels[number]!;
    const { georeference, nodata = null, colours } = this.#options;
    const short = (tag: number, value: number): TiffTag => ({ tag, type: 'short', values: [value] });
    const long = (tag: number, value: number): TiffTag => ({ tag, type: 'long', values: [value] });
    const tags = [
      long(254, number === 0 ? 0 : 1), // a reduced image
      long(256, width),
      long(257, height),
      short(258, 8),
      short(259, 8), // deflate
      short(262, colours ? 3 : 1), // a palette, or black is zero
      short(277, 1),
      short(284, 1),
      short(322, this.#tileSize),
      short(323, this.#tileSize),
      { tag: 324, type: 'offset', values: offsets } as const,
      { tag: 325, type: 'long', values: tiles.map(({ length }) => length) } as const,
      short(339, 1), // unsigned
    ];
    if (colours) tags.push({ tag: 320, type: 'short', values: colourMap(colours) });
    if (nodata !== null) tags.push({ tag: 42113, type: 'ascii', text: String(nodata) });
    if (number > 0) return tags;
    const metadata = this.#metadata();
    if (metadata) tags.push({ tag: 42112, type: 'ascii', text: metadata });
    if (georeference) tags.push(...geoTags(georeference));
    return tags;
  }

  #metadata(): string | null {
    const { description, metadata = {} } = this.#options;
    const items = Object.entries(metadata).map(
      ([name, value]) => `  <Item name="${escapeXml(name)}">${escapeTwice(value)}</Item>\n`,
    );
    if (description !== undefined) {
      items.push(
        `  <Item name="DESCRIPTION" sample="0" role="description">${escapeTwice(description)}</Item>\n`,
      );
    }
    return items.length > 0 ? `<GDALMetadata>\n${items.join('')}</GDALMetadata>\n` : null;
  }
}

/** All reds, all greens, all blues, in 16 bits: (3 * 256) */
function colourMap(colours: NonNullable<CogOptions['colours']>): Uint16Array {
  const map = new Uint16Array(3 * 256);
  for (const [value, colour] of colours.entries()) {
    for (const [channel, part] of colour.entries()) map[256 * channel + value] = part * 257;
  }
  return map;
}

/** Whether a tile has anything but zeros; its size is a multiple of 8. */
function hasValues(tile: Uint8Array<ArrayBuffer>): boolean {
  for (const eight of new BigUint64Array(tile.buffer)) if (eight !== 0n) return true;
  return false;
}

const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );

/** GDAL unescapes the values of this metadata twice. */
const escapeTwice = (text: string): string => escapeXml(escapeXml(text));

/** What GDAL reads to know that it need not look further: the promises that this writer keeps. */
function structuralMetadata(): Uint8Array {
  const promises =
    'LAYOUT=IFDS_BEFORE_DATA\nBLOCK_ORDER=ROW_MAJOR\nBLOCK_LEADER=SIZE_AS_UINT4\n' +
    'BLOCK_TRAILER=LAST_4_BYTES_REPEATED\nKNOWN_INCOMPATIBLE_EDITION=NO\n ';
  const size = String(promises.length).padStart(6, '0');
  const text = `GDAL_STRUCTURAL_METADATA_SIZE=${size} bytes\n${promises}`;
  // The directory that follows must begin at an even place.
  return new TextEncoder().encode(text.length % 2 === 0 ? text : `${text}\0`);
}

/** A tile with its size before and its last four bytes again behind it. */
function framed(tile: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(LEADER + tile.length + TRAILER);
  new DataView(bytes.buffer).setUint32(0, tile.length, true);
  bytes.set(tile, LEADER);
  bytes.set(tile.subarray(-TRAILER), LEADER + tile.length);
  return bytes;
}
