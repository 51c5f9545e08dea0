import type { Bounds, Polygon } from '../../geometry.ts';
import { multiPolygonWkb } from '../wkb.ts';

/** Magic, version, flags, reference system; and bounds in x and y behind them. */
const HEADER_BYTES = 8;
const BOUNDS_BYTES = 32;

/** So many bytes of a geometry tell its bounds, where it has them. */
export const BOUNDED_BYTES = HEADER_BYTES + BOUNDS_BYTES;

/** Polygons as a GeoPackage holds them (OGC 12-128r17, clause 2.1.3), with their bounds. */
export function encodeGeometry(
  polygons: readonly Polygon[],
  [minX, minY, maxX, maxY]: Bounds,
  srs: number,
): Uint8Array {
  const bytes = multiPolygonWkb(polygons, BOUNDED_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4750); // 'GP'
  view.setUint8(2, 0);
  view.setUint8(3, 0b0000_0011); // bounds in x and y, little-endian
  view.setInt32(4, srs, true);
  for (const [i, value] of [minX, maxX, minY, maxY].entries()) view.setFloat64(8 + 8 * i, value, true);
  return bytes;
}

/**
 * The bounds of a geometry as its heading says them: null of an empty one, undefined where it does not say. Throws a
 * RangeError where it is none of a GeoPackage.
 */
export function saidBounds(blob: Uint8Array): Bounds | null | undefined {
  const view = viewOf(blob);
  if (view.byteLength < HEADER_BYTES || view.getUint16(0) !== 0x4750) {
    throw new RangeError('a geometry is not one of a GeoPackage');
  }
  const flags = view.getUint8(3);
  if (flags & 0b1_0000) return null;
  if ((flags & 0b1110) === 0 || view.byteLength < BOUNDED_BYTES) return undefined;
  const [minX, maxX, minY, maxY] = [0, 1, 2, 3].map((i) =>
    view.getFloat64(HEADER_BYTES + 8 * i, (flags & 1) === 1),
  );
  return Number.isNaN(minX!) ? null : [minX!, minY!, maxX!, maxY!];
}

/** The bounds of a geometry that does not say them, from its points; null of an empty one. */
export function boundsOfPoints(blob: Uint8Array): Bounds | null {
  const view = viewOf(blob);
  const indicator = (view.getUint8(3) >> 1) & 7;
  const bounds = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  readGeometry(view, HEADER_BYTES + [0, 32, 48, 48, 64][indicator]!, bounds);
  return bounds[0] <= bounds[2] ? bounds : null;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

const [POINT, LINE, POLYGON] = [1, 2, 3];

/** Well-known binary with any number of dimensions. Gives where the geometry ends. */
function readGeometry(view: DataView, start: number, bounds: [number, number, number, number]): number {
  const little = view.getUint8(start) === 1;
  const code = view.getUint32(start + 1, little);
  const type = code % 1000;
  const dimensions = [2, 3, 3, 4][Math.floor(code / 1000)];
  if (dimensions === undefined) throw new RangeError(`a geometry has the unknown type ${code}`);
  let at = start + 5;
  const points = (count: number) => {
    for (let i = 0; i < count; i++, at += 8 * dimensions) {
      const [x, y] = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  };
  const count = () => {
    at += 4;
    return view.getUint32(at - 4, little);
  };
  if (type === POINT) points(1);
  else if (type === LINE) points(count());
  else if (type === POLYGON) {
    for (let rings = count(); rings > 0; rings--) points(count());
  } else if (type >= 4 && type <= 7) {
    for (let parts = count(); parts > 0; parts--) at = readGeometry(view, at, bounds);
  } else throw new RangeError(`a geometry has the unknown type ${code}`);
  return at;
}
