import type { RasterSource } from '../source/source.ts';
import { damagedJp2, unsupportedJp2 } from './jp2-error.ts';

/** Codes of markers and marker segments (ISO/IEC 15444-1, annex A). */
const marker = {
  start: 0xff4f,
  cap: 0xff50,
  size: 0xff51,
  coding: 0xff52,
  componentCoding: 0xff53,
  quantisation: 0xff5c,
  componentQuantisation: 0xff5d,
  region: 0xff5e,
  progression: 0xff5f,
  packedHeaders: 0xff60,
  tilePart: 0xff90,
  data: 0xff93,
} as const;

/** Segments of the main header that a tile needs in order to be decoded; the others say where things lie, or are remarks. */
const NEEDED = new Set<number>([
  marker.cap,
  marker.coding,
  marker.componentCoding,
  marker.quantisation,
  marker.componentQuantisation,
  marker.region,
  marker.progression,
]);

export interface Jp2Component {
  readonly bits: number;
  readonly signed: boolean;
}

/** How a component of a tile is coded. */
export interface CodingStyle {
  /** How often the wavelet transform halves it. */
  readonly decompositions: number;
  /** Exponents of the code blocks' sides. */
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Exponents of the precincts' sides, from the lowest resolution up. */
  readonly precincts: readonly (readonly [across: number, down: number])[];
}

/** What the main header of a codestream says. Coordinates are those of the reference grid. */
export interface Codestream {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tilesLeft: number;
  readonly tilesTop: number;
  readonly columns: number;
  readonly rows: number;
  readonly components: readonly Jp2Component[];
  /** Of all components: the default, and those with a style of their own. */
  readonly styles: readonly CodingStyle[];
  readonly layers: number;
  /** The segment SIZ behind its length, and the other segments that decoding needs, as they stand in the file. */
  readonly size: Uint8Array;
  readonly segments: readonly Uint8Array[];
  /** Where the first tile part lies. */
  readonly tiles: number;
}

const MAX_HEADER = 2 ** 20;
/** Tiles and components that the reader counts with; the format has room for 65,535 and 16,384. */
const MAX_TILES = 65535;
const MAX_COMPONENTS = 1024;
const MAX_DECOMPOSITIONS = 32;

/** Reads the main header of a codestream that begins at a place. Throws a RasterError. */
export async function readCodestream(
  source: RasterSource,
  offset: number,
  signal?: AbortSignal,
): Promise<Codestream> {
  const { name } = source;
  const damaged = (what: string) => damagedJp2(name, what);
  const start = await source.read(offset, 2, signal);
  if (viewOf(start).byteLength < 2 || viewOf(start).getUint16(0) !== marker.start) {
    throw damaged('its codestream does not begin as one');
  }
  let at = offset + 2;
  let size: Uint8Array | null = null;
  const segments: Uint8Array[] = [];
  const styles: CodingStyle[] = [];
  let layers = 0;
  for (;;) {
    const head = viewOf(await source.read(at, 4, signal));
    if (head.byteLength < 4 || at - offset > MAX_HEADER) throw damaged('its main header has no end');
    const code = head.getUint16(0);
    if (code === marker.tilePart) break;
    const length = head.getUint16(2);
    if (code < 0xff00 || length < 2) throw damaged('its main header makes no sense');
    const segment = await source.read(at, 2 + length, signal);
    if (segment.byteLength < 2 + length) throw damaged('its main header is cut short');
    const content = segment.subarray(4);
    if (code === marker.packedHeaders)
      throw unsupportedJp2(name, 'the headers of its packets packed together');
    if (code === marker.size) {
      if (size) throw damaged('it says its size twice');
      size = content;
    } else if (!size) throw damaged('its size does not come first');
    else if (code === marker.coding) {
      if (content.byteLength < 10) throw damaged('its coding style is cut short');
      layers = Math.max(layers, viewOf(content).getUint16(2));
      styles.push(styleOf(content, 5, ((content[0] ?? 0) & 1) !== 0, name));
    } else if (code === marker.componentCoding) {
      const wide = viewOf(size).byteLength >= 36 && viewOf(size).getUint16(34) >= 257 ? 2 : 1;
      styles.push(styleOf(content, wide + 1, ((content[wide] ?? 0) & 1) !== 0, name));
    }
    if (NEEDED.has(code)) segments.push(segment.slice());
    at += 2 + length;
  }
  if (!size) throw damaged('it does not say its size');
  if (styles.length === 0 || layers === 0) throw damaged('it does not say how it is coded');
  return { ...geometryOf(size, name), styles, layers, size: size.slice(), segments, tiles: at };
}

function geometryOf(
  size: Uint8Array,
  name: string,
): Omit<Codestream, 'styles' | 'layers' | 'size' | 'segments' | 'tiles'> {
  const damaged = (what: string) => damagedJp2(name, what);
  const view = viewOf(size);
  if (size.byteLength < 36) throw damaged('its size is cut short');
  const [right, bottom, left, top, tileWidth, tileHeight, tilesLeft, tilesTop] = Array.from(
    { length: 8 },
    (_, i) => view.getUint32(2 + 4 * i),
  ) as [number, number, number, number, number, number, number, number];
  const count = view.getUint16(34);
  if (count === 0 || size.byteLength < 36 + 3 * count) throw damaged(`it has ${count} components`);
  if (count > MAX_COMPONENTS) throw unsupportedJp2(name, `${count} components`);
  const sound =
    right > left &&
    bottom > top &&
    tileWidth > 0 &&
    tileHeight > 0 &&
    tilesLeft <= left &&
    tilesTop <= top &&
    tilesLeft + tileWidth > left &&
    tilesTop + tileHeight > top;
  if (!sound) {
    throw damaged(
      `an image from ${left}, ${top} to ${right}, ${bottom} in tiles of ${tileWidth} x ${tileHeight}`,
    );
  }
  const components = Array.from({ length: count }, (_, i) => {
    const [depth, across, down] = size.subarray(36 + 3 * i) as unknown as [number, number, number];
    if (across !== 1 || down !== 1) throw unsupportedJp2(name, 'components of different resolutions');
    const bits = (depth & 0x7f) + 1;
    if (bits > 38) throw damaged(`samples of ${bits} bits`);
    return { bits, signed: depth >= 0x80 };
  });
  const columns = Math.ceil((right - tilesLeft) / tileWidth);
  const rows = Math.ceil((bottom - tilesTop) / tileHeight);
  if (columns * rows > MAX_TILES) throw damaged(`${columns} x ${rows} tiles`);
  const tiles = { tileWidth, tileHeight, tilesLeft, tilesTop, columns, rows };
  return { left, top, right, bottom, ...tiles, components };
}

/** The parameters of a coding style that stand at a place (table A.20). */
function styleOf(bytes: Uint8Array, at: number, hasPrecincts: boolean, name: string): CodingStyle {
  const [decompositions = 255, across = 255, down = 255] = bytes.subarray(at, at + 3);
  const precincts = hasPrecincts ? bytes.subarray(at + 5, at + 6 + decompositions) : null;
  const blockWidth = across + 2;
  const blockHeight = down + 2;
  if (
    decompositions > MAX_DECOMPOSITIONS ||
    blockWidth > 10 ||
    blockHeight > 10 ||
    blockWidth + blockHeight > 12 ||
    (precincts !== null && precincts.byteLength < decompositions + 1)
  ) {
    throw damagedJp2(name, 'its coding style makes no sense');
  }
  return {
    decompositions,
    blockWidth,
    blockHeight,
    precincts: Array.from({ length: decompositions + 1 }, (_, i) =>
      precincts ? [precincts[i]! & 15, precincts[i]! >> 4] : [15, 15],
    ),
  };
}

/** A tile part as it stands in the file, behind its marker segment SOT. */
export interface TilePart {
  readonly offset: number;
  readonly end: number;
  /** Whether the file ends inside of it. */
  readonly isCut: boolean;
}

/**
 * Where the parts of tiles lie. They are found in the order of the file, as far as a tile needs it: each says how long it is.
 */
export class TileParts {
  private readonly parts = new Map<number, TilePart[]>();
  private readonly complete = new Set<number>();
  private at: number;
  private ended = false;
  private walking: Promise<void> = Promise.resolve();
  private count = 0;

  constructor(
    private readonly source: RasterSource,
    private readonly codestream: Codestream,
    private readonly end: number,
  ) {
    this.at = codestream.tiles;
  }

  /** All parts of a tile; none where the file has none, as files have that were cut short. Throws a RasterError. */
  async of(tile: number, signal?: AbortSignal): Promise<readonly TilePart[]> {
    // One walk at a time, for all callers.
    const walk = this.walking.catch(() => {}).then(() => this.walk(tile, signal));
    this.walking = walk;
    await walk;
    return this.parts.get(tile) ?? [];
  }

  private async walk(tile: number, signal?: AbortSignal): Promise<void> {
    const { source, codestream, end } = this;
    const tiles = codestream.columns * codestream.rows;
    while (!this.ended && !this.complete.has(tile)) {
      if (this.at + 12 > end) {
        this.ended = true;
        return;
      }
      const view = viewOf(await source.read(this.at, 12, signal));
      if (view.byteLength < 12 || view.getUint16(0) !== marker.tilePart) {
        this.ended = true; // the end of the codestream, or of what is left of it
        return;
      }
      const index = view.getUint16(4);
      const length = view.getUint32(6);
      const of = view.getUint8(11);
      const next = length === 0 ? end : this.at + length;
      if (index >= tiles || (length !== 0 && length < 14) || ++this.count > 256 * tiles) {
        throw damagedJp2(source.name, `a part of tile ${index} of ${length} bytes at byte ${this.at}`);
      }
      const known = this.parts.get(index) ?? [];
      known.push({ offset: this.at + 12, end: Math.min(end, next), isCut: next > end });
      this.parts.set(index, known);
      if (of !== 0 && known.length >= of) this.complete.add(index);
      if (length === 0 || next > end) this.ended = true;
      this.at = next;
    }
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
