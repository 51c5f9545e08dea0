import { joinBytes } from '../../bytes.ts';
import type { Codestream, CodingStyle } from './codestream.ts';

/** A rectangle of the reference grid. */
export interface GridRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a tile covers of the reference grid. */
export function tileRect(codestream: Codestream, tile: number): GridRect {
  const { columns, tilesLeft, tilesTop, tileWidth, tileHeight, left, top, right, bottom } = codestream;
  const x = tilesLeft + (tile % columns) * tileWidth;
  const y = tilesTop + Math.floor(tile / columns) * tileHeight;
  return {
    left: Math.max(left, x),
    top: Math.max(top, y),
    right: Math.min(right, x + tileWidth),
    bottom: Math.min(bottom, y + tileHeight),
  };
}

/**
 * One tile of a codestream as a JP2 file of its own, which any decoder reads without the others: its main header with the size
 * of the tile, and its parts. Of the tile's components it shows those that are asked for, by a mapping of channels
 * (ISO/IEC 15444-1, I.5.3.5), so that a decoder that gives three components gives any three.
 * @param parts the tile's parts as they stand in the file, each behind its SOT segment
 * @param components one or three, counted from 0
 */
export function tileFile(
  codestream: Codestream,
  tile: number,
  parts: readonly Uint8Array[],
  components: readonly number[],
): Uint8Array {
  const { left, top, right, bottom } = movedTile(codestream, tileRect(codestream, tile));
  const size = codestream.size.slice();
  const view = new DataView(size.buffer);
  const fields = [right, bottom, left, top, right - left, bottom - top, left, top];
  for (const [index, value] of fields.entries()) view.setUint32(2 + 4 * index, value);
  const stream = joinBytes([
    bytesOf(0xff4f, 2),
    bytesOf(0xff51, 2),
    bytesOf(size.byteLength + 2, 2),
    size,
    ...codestream.segments,
    ...parts.flatMap((part, index) => [tilePartHead(part.byteLength, index, parts.length), part]),
    bytesOf(0xffd9, 2),
  ]);
  const shown = components.map((component) => codestream.components[component]!);
  const depth = ({ bits, signed }: (typeof shown)[number]) => bits - 1 + (signed ? 0x80 : 0);
  const header = [
    box('ihdr', [
      bytesOf(bottom - top, 4),
      bytesOf(right - left, 4),
      bytesOf(codestream.components.length, 2),
      Uint8Array.of(depth(shown[0]!), 7, 0, 0),
    ]),
    box('colr', [Uint8Array.of(1, 0, 0), bytesOf(shown.length === 3 ? 16 : 17, 4)]),
    // A palette that nothing is looked up in: the mapping needs one.
    box('pclr', [
      bytesOf(1, 2),
      Uint8Array.of(shown.length, ...shown.map(depth)),
      ...shown.map(({ bits }) => new Uint8Array(Math.ceil(bits / 8))),
    ]),
    box(
      'cmap',
      components.map((component) => joinBytes([bytesOf(component, 2), Uint8Array.of(0, 0)])),
    ),
  ];
  return joinBytes([
    box('jP  ', [bytesOf(0x0d0a870a, 4)]),
    box('ftyp', [text('jp2 '), bytesOf(0, 4), text('jp2 ')]),
    box('jp2h', header),
    box('jp2c', [stream]),
  ]);
}

const text = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

function bytesOf(value: number, length: 2 | 4): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  if (length === 2) view.setUint16(0, value);
  else view.setUint32(0, value);
  return bytes;
}

function box(type: string, parts: readonly Uint8Array[]): Uint8Array {
  const content = joinBytes(parts);
  return joinBytes([bytesOf(content.byteLength + 8, 4), text(type), content]);
}

/** The segment SOT of a part of the only tile. */
const tilePartHead = (length: number, part: number, parts: number): Uint8Array =>
  joinBytes([
    bytesOf(0xff90, 2),
    bytesOf(10, 2),
    bytesOf(0, 2),
    bytesOf(length + 12, 4),
    Uint8Array.of(part & 0xff, parts & 0xff),
  ]);

/**
 * A tile's place as near to the grid's origin as it may be moved without a change of what its data means: transform, precincts
 * and code blocks are counted from the origin. The decoder takes memory for all that lies between the origin and the
 * tile's end.
 */
function movedTile(codestream: Codestream, rect: GridRect): GridRect {
  const { styles } = codestream;
  const start = (low: number, high: number, axis: 0 | 1) => {
    for (let step = 2 ** 31; step >= 1; step /= 2) {
      const moved = low % step;
      if (styles.every((style) => meansTheSame(style, low, high, low - moved, axis))) continue;
      return low % (2 * step);
    }
    return 0;
  };
  const left = start(rect.left, rect.right, 0);
  const top = start(rect.top, rect.bottom, 1);
  return { left, top, right: left + rect.right - rect.left, bottom: top + rect.bottom - rect.top };
}

/** Whether a range of the reference grid is divided alike when it is moved towards the origin by `shift`. */
function meansTheSame(style: CodingStyle, low: number, high: number, shift: number, axis: 0 | 1): boolean {
  const { decompositions, precincts } = style;
  if (shift === 0) return true;
  if (shift % 2 ** decompositions !== 0) return false;
  for (let resolution = 0; resolution <= decompositions; resolution++) {
    const factor = 2 ** (decompositions - resolution);
    const precinct = 2 ** precincts[resolution]![axis];
    if (!sameGrid(Math.ceil(low / factor), Math.ceil(high / factor), shift / factor, precinct)) return false;
    // Its bands are halves of it, but for the lowest resolution, which is a band itself.
    const half = resolution === 0 ? factor : 2 * factor;
    const exponent = axis === 0 ? style.blockWidth : style.blockHeight;
    const most = resolution === 0 ? precinct : Math.max(1, precinct / 2);
    const block = Math.min(2 ** exponent, most);
    if (shift % half !== 0) return false;
    for (const offset of [0, half / 2]) {
      const [from, to] = [low, high].map((value) => Math.ceil((value - (half > 1 ? offset : 0)) / half));
      if (!sameGrid(Math.max(0, from!), Math.max(0, to!), shift / half, block)) return false;
    }
  }
  return true;
}

/** Whether the lines of a grid cut a range of whole numbers at the same places when the range is moved by `shift`. */
function sameGrid(low: number, high: number, shift: number, step: number): boolean {
  if (high <= low || shift % step === 0) return true;
  const inOne = (from: number, to: number) => Math.floor(from / step) === Math.floor((to - 1) / step);
  return inOne(low, high) && inOne(low - shift, high - shift);
}
