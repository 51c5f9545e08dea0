import type { RasterSource } from '../source/source.ts';
import { damagedJp2, unsupportedJp2 } from './jp2-error.ts';

/** Where the codestream of a file lies, and what its boxes say about it (ISO/IEC 15444-1, annex I). */
export interface Jp2Boxes {
  readonly codestream: { readonly offset: number; readonly end: number };
  /** Which component is what, counted from 0: red, green, blue or grey, and transparency. Null where nothing says so. */
  readonly colours: readonly [number, number, number] | null;
  readonly alpha: number | null;
  /** Whether the components are said to be red, green and blue. */
  readonly isRgb: boolean;
  /** A small GeoTIFF file that places the image (GeoJP2). */
  readonly geoTiff: Uint8Array | null;
  /** The document that places the image (GMLJP2). */
  readonly gml: string | null;
}

const MAX_BOXES = 1000;
/** Bytes of a box that is read: GML and the like. */
const MAX_BOX = 2 ** 22;
const GEO_JP2 = 'b14bf8bd083d4b43a5ae8cd7d5a6ce03';
const SRGB = 16;
const GREY = 17;

interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the boxes of a JP2 or JPX file, or finds a bare codestream. Throws a RasterError. */
export async function readJp2Boxes(source: RasterSource, signal?: AbortSignal): Promise<Jp2Boxes> {
  const { name } = source;
  const end = source.size ?? Number.POSITIVE_INFINITY;
  const known = { colours: null, alpha: null, isRgb: false, geoTiff: null, gml: null };
  const first = await source.read(0, 4, signal);
  if (first[0] === 0xff && first[1] === 0x4f) return { ...known, codestream: { offset: 0, end } };
  let found: { -readonly [Key in keyof Jp2Boxes]?: Jp2Boxes[Key] } = {};
  let at = 0;
  for (let count = 0; at + 8 <= end && count < MAX_BOXES; count++) {
    const head = await source.read(at, 16, signal);
    if (head.byteLength < 8) break;
    const box = boxAt(head, 0, at, end);
    if (!box) throw damagedJp2(name, `a box of no length at byte ${at}`);
    if (box.type === 'jp2c') found.codestream ??= { offset: box.start, end: Math.min(end, box.end) };
    else if (['jp2h', 'uuid', 'asoc'].includes(box.type) && box.end - box.start <= MAX_BOX) {
      const content = await source.read(box.start, box.end - box.start, signal);
      if (box.type === 'jp2h') found = { ...found, ...headerOf(content, name) };
      else if (box.type === 'uuid') {
        if (hexOf(content.subarray(0, 16)) === GEO_JP2) found.geoTiff ??= content.slice(16);
      } else found.gml ??= gmlOf(content);
    }
    if (box.end <= at) throw damagedJp2(name, `a box of no length at byte ${at}`);
    at = box.end;
  }
  const { codestream } = found;
  if (!codestream) throw damagedJp2(name, 'it has no codestream');
  return { ...known, ...found, codestream };
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The box that begins at a place of some bytes; null where that is none.
 * @param base where the bytes begin in the file
 * @param end of what holds the box, in the file
 */
function boxAt(bytes: Uint8Array, at: number, base: number, end: number): Box | null {
  if (at + 8 > bytes.byteLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
  const length = view.getUint32(at);
  const offset = base + at;
  if (length === 0) return { type, start: offset + 8, end };
  if (length === 1) {
    if (at + 16 > bytes.byteLength) return null;
    const long = Number(view.getBigUint64(at + 8));
    return long < 16 || !Number.isSafeInteger(long) ? null : { type, start: offset + 16, end: offset + long };
  }
  return length < 8 ? null : { type, start: offset + 8, end: offset + length };
}

/** The boxes of a box's content, those that are whole. */
function* children(content: Uint8Array): Generator<{ readonly type: string; readonly content: Uint8Array }> {
  for (let at = 0, count = 0; count < MAX_BOXES; count++) {
    const box = boxAt(content, at, 0, content.byteLength);
    if (!box || box.end > content.byteLength || box.end <= at) return;
    yield { type: box.type, content: content.subarray(box.start, box.end) };
    at = box.end;
  }
}

function headerOf(header: Uint8Array, name: string): Pick<Jp2Boxes, 'colours' | 'alpha' | 'isRgb'> {
  let space = 0;
  let definitions: readonly (readonly [channel: number, kind: number, association: number])[] = [];
  for (const { type, content } of children(header)) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    if (type === 'pclr') throw unsupportedJp2(name, 'a palette');
    if (type === 'colr' && content[0] === 1 && content.byteLength >= 7 && space === 0) {
      space = view.getUint32(3);
      if (space !== SRGB && space !== GREY) throw unsupportedJp2(name, `colours of kind ${space}`);
    }
    if (type === 'cdef' && content.byteLength >= 2) {
      const count = Math.min(view.getUint16(0), Math.floor((content.byteLength - 2) / 6));
      definitions = Array.from(
        { length: count },
        (_, i) => [0, 2, 4].map((field) => view.getUint16(2 + 6 * i + field)) as [number, number, number],
      );
    }
  }
  const colour = (association: number) =>
    definitions.find(([, kind, of]) => kind === 0 && of === association)?.[0];
  const colours = [1, 2, 3].map(colour);
  return {
    colours: colours.includes(undefined) ? null : (colours as [number, number, number]),
    alpha: definitions.find(([, kind]) => kind === 1 || kind === 2)?.[0] ?? null,
    isRgb: space === SRGB,
  };
}

/** The GML document of an association box (OGC 05-047r3, 08-085r5), wherever in it it stands; null where there is none. */
function gmlOf(association: Uint8Array, depth = 0): string | null {
  let isRoot = false;
  for (const { type, content } of children(association)) {
    if (type === 'lbl ')
      isRoot ||= new TextDecoder().decode(content).split('\0', 1)[0] === 'gml.root-instance';
    else if (type === 'asoc' && depth < 4) {
      const inner = gmlOf(content, depth + 1);
      if (inner !== null) return inner;
    } else if (type === 'xml ' && isRoot) return new TextDecoder().decode(content);
  }
  return null;
}
