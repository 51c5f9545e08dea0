import { reasonOf } from '../../../errors/reason-of.ts';
import type { BlockCache } from '../block-cache.ts';
import { DamagedBlockError, RasterError } from '../errors.ts';
import type { BandSamples, LevelBlock, Patch, PixelRect, RasterLevel } from '../level.ts';
import type { RasterSource } from '../source/source.ts';
import type { BandSelection } from '../view/bands.ts';
import type { Codestream, TileParts } from './codestream.ts';
import type { Jp2Decoder } from './jp2-decoder.ts';
import { tileFile, tileRect } from './tile-stream.ts';

/** What the levels of one file share. */
export interface Jp2Context {
  readonly source: RasterSource;
  readonly codestream: Codestream;
  readonly parts: TileParts;
  readonly decode: Jp2Decoder;
  readonly cache: BlockCache;
  readonly selection: BandSelection;
  readonly nodata: number | null;
  readonly damagedTiles: 'error' | 'invalid';
  /** The damaged tiles that were taken as missing data. */
  readonly damaged: Set<string>;
}

type Samples = Uint8Array | Uint16Array | Int16Array;

/** Samples of a tile for some components, interleaved in that order. */
interface TileSamples {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly groups: readonly { readonly components: readonly number[]; readonly samples: Samples }[];
  readonly byteLength: number;
}

/** Samples that a tile may have however few its bytes are; above, a byte has to stand for less than this. */
const FEW_SAMPLES = 2 ** 24;
const MOST_PER_BYTE = 4096;
/** Bytes of a tile's parts: those of samples that are stored as they are, and half as many again. */
const mostBytes = (samples: number, bits: number): number => (1.5 * samples * bits) / 8 + 2 ** 16;

/** A resolution of a JPEG 2000 image: each halves the one before. Blocks are tiles, decoded by themselves. */
export class Jp2Level implements RasterLevel {
  readonly width: number;
  readonly height: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly blockSamples: number;
  private readonly left: number;
  private readonly top: number;
  private readonly factor: number;
  private readonly wanted: readonly number[];

  /** @param halvings of the full resolution */
  constructor(
    private readonly context: Jp2Context,
    private readonly halvings: number,
  ) {
    const { codestream, selection } = context;
    this.factor = 2 ** halvings;
    this.left = this.at(codestream.left);
    this.top = this.at(codestream.top);
    this.width = this.at(codestream.right) - this.left;
    this.height = this.at(codestream.bottom) - this.top;
    const { tileWidth, tileHeight } = codestream;
    this.blockWidth = Math.max(1, Math.min(this.width, Math.ceil(tileWidth / this.factor)));
    this.blockHeight = Math.max(1, Math.min(this.height, Math.ceil(tileHeight / this.factor)));
    this.blockSamples = this.blockWidth * this.blockHeight * codestream.components.length;
    const { shown, alpha } = selection;
    this.wanted = [...new Set(alpha === null ? shown : [...shown, alpha])];
  }

  async block(column: number, row: number, signal?: AbortSignal): Promise<LevelBlock> {
    const x = column * this.blockWidth;
    const y = row * this.blockHeight;
    const rect = {
      x,
      y,
      width: Math.min(this.blockWidth, this.width - x),
      height: Math.min(this.blockHeight, this.height - y),
    };
    const tiles: (TileSamples | null)[] = [];
    for (const tile of this.tilesOf(rect)) tiles.push(await this.tile(tile, signal));
    return {
      samples: this.blockSamples,
      empty: tiles.every((tile) => tile === null),
      patch: async (part) => this.patch(tiles, part),
    };
  }

  private at(coordinate: number): number {
    return Math.ceil(coordinate / this.factor);
  }

  /** The tiles that a part of the level lies in: one, where tiles are as large as blocks. */
  private *tilesOf({ x, y, width, height }: PixelRect): Generator<number> {
    const { columns, rows, tilesLeft, tilesTop, tileWidth, tileHeight } = this.context.codestream;
    const first = (coordinate: number, origin: number, size: number) =>
      Math.max(0, Math.floor(((coordinate - 1) * this.factor - origin) / size));
    const [left, top] = [this.left + x, this.top + y];
    for (let row = first(top, tilesTop, tileHeight); row < rows; row++) {
      if (this.at(tilesTop + row * tileHeight) >= top + height) break;
      if (this.at(tilesTop + (row + 1) * tileHeight) <= top) continue;
      for (let column = first(left, tilesLeft, tileWidth); column < columns; column++) {
        if (this.at(tilesLeft + column * tileWidth) >= left + width) break;
        if (this.at(tilesLeft + (column + 1) * tileWidth) <= left) continue;
        yield row * columns + column;
      }
    }
  }

  /** A decoded tile; null where the file lacks it, or it is damaged and that is taken for missing data. */
  private async tile(tile: number, signal?: AbortSignal): Promise<TileSamples | null> {
    const { cache, damaged, damagedTiles, source, codestream } = this.context;
    const key = `${this.halvings}/${tile}`;
    if (damaged.has(key)) return null;
    try {
      return await cache.get(key, () => this.decodeTile(tile, signal));
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof RasterError && cause.reason !== 'damaged') throw cause;
      if (damagedTiles === 'invalid') {
        damaged.add(key);
        return null;
      }
      const [column, row] = [tile % codestream.columns, Math.floor(tile / codestream.columns)];
      throw new DamagedBlockError(
        `${source.name}: the tile in column ${column}, row ${row} cannot be decoded (${reasonOf(cause, 120)}); download the file again`,
        this.halvings,
        column,
        row,
        { cause },
      );
    }
  }

  private async decodeTile(tile: number, signal?: AbortSignal): Promise<TileSamples> {
    const { source, codestream, parts, decode } = this.context;
    const rect = tileRect(codestream, tile);
    const [left, top] = [this.at(rect.left), this.at(rect.top)];
    const [width, height] = [this.at(rect.right) - left, this.at(rect.bottom) - top];
    const places = await parts.of(tile, signal);
    if (places.length === 0 || places.some(({ isCut }) => isCut))
      throw new Error('the file ends before its data does');
    const bits = Math.max(...codestream.components.map((component) => component.bits));
    const whole = (rect.right - rect.left) * (rect.bottom - rect.top) * codestream.components.length;
    const bytes = places.reduce((sum, { offset, end }) => sum + end - offset, 0);
    if (bytes > mostBytes(whole, bits)) throw new Error(`${bytes} bytes for ${whole} samples`);
    if (whole > FEW_SAMPLES && whole > bytes * MOST_PER_BYTE) {
      throw new Error(`${bytes} bytes cannot hold its ${whole} samples`);
    }
    const data: Uint8Array[] = [];
    for (const { offset, end } of places) data.push(await source.read(offset, end - offset, signal));
    const groups: { components: readonly number[]; samples: Samples }[] = [];
    for (const components of this.groups()) {
      const file = tileFile(codestream, tile, data, components);
      const decoded = await decode(file, this.halvings);
      const count = width * height * components.length;
      const { bits: depth, signed } = codestream.components[components[0]!]!;
      const size = depth > 8 ? 2 : 1;
      if (decoded.components !== components.length || decoded.bytes.byteLength < count * size) {
        throw new Error(`it is not of ${width} x ${height} pixels`);
      }
      const { buffer, byteOffset } = decoded.bytes as Uint8Array<ArrayBuffer>;
      const samples =
        size === 1
          ? decoded.bytes.slice(0, count)
          : new (signed ? Int16Array : Uint16Array)(buffer, byteOffset, count).slice();
      groups.push({ components, samples });
      signal?.throwIfAborted();
    }
    const byteLength = groups.reduce((sum, { samples }) => sum + samples.byteLength, 0);
    return { left, top, width, height, groups, byteLength };
  }

  /** Components that are decoded at once: three, or one where their samples are of another kind, or signed. */
  private groups(): (readonly number[])[] {
    const { components } = this.context.codestream;
    const [first] = this.wanted;
    const alike = this.wanted.filter(
      (band) => components[band]!.bits === components[first!]!.bits && !components[band]!.signed,
    );
    const three = alike.length >= 2 ? alike.slice(0, 3) : [];
    const rest = this.wanted.filter((band) => !three.includes(band)).map((band) => [band]);
    return three.length > 0 ? [[three[0]!, three[1]!, three[2] ?? three[0]!], ...rest] : rest;
  }

  private patch(tiles: readonly (TileSamples | null)[], part: PixelRect): Patch {
    const { selection, nodata, codestream } = this.context;
    const { shown, alpha } = selection;
    const filled = new Map<number, BandSamples>();
    for (const band of this.wanted) {
      const { bits } = codestream.components[band]!;
      const gain = bits < 8 ? 255 / (2 ** bits - 1) : 1;
      const out = new Float32Array(part.width * part.height).fill(Number.NaN);
      for (const tile of tiles)
        if (tile) copyBand(tile, band, this.left + part.x, this.top + part.y, part, out);
      if (band !== alpha) {
        for (let i = 0; i < out.length; i++) out[i] = out[i] === nodata ? Number.NaN : out[i]! * gain;
      }
      filled.set(band, out);
    }
    const bands = shown.map((band) => filled.get(band)!) as [BandSamples, BandSamples, BandSamples];
    if (alpha !== null) {
      const opacity = filled.get(alpha)!;
      for (const band of new Set(bands)) {
        for (let i = 0; i < band.length; i++) if (opacity[i] === 0) band[i] = Number.NaN;
      }
    }
    return { bands };
  }
}

/** The samples of one component that a tile has of a rectangle, which begins at `left`, `top` of the level's grid. */
function copyBand(
  tile: TileSamples,
  band: number,
  left: number,
  top: number,
  { width, height }: PixelRect,
  out: Float32Array,
): void {
  const { components, samples } = tile.groups.find((group) => group.components.includes(band))!;
  const stride = components.length;
  const from = Math.max(left, tile.left);
  const to = Math.min(left + width, tile.left + tile.width);
  for (let y = Math.max(top, tile.top); y < Math.min(top + height, tile.top + tile.height); y++) {
    let at = ((y - tile.top) * tile.width + (from - tile.left)) * stride + components.indexOf(band);
    let target = (y - top) * width + (from - left);
    for (let x = from; x < to; x++, at += stride, target++) out[target] = samples[at]!;
  }
}
