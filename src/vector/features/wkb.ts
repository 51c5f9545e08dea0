import type { Coordinates, Polygon } from '../geometry.ts';

const POLYGON = 3;
const MULTI_POLYGON = 6;

/** Polygons as one MULTIPOLYGON in well-known binary (OGC 06-103r4), little-endian, behind `headroom` free bytes. */
export function multiPolygonWkb(polygons: readonly Polygon[], headroom = 0): Uint8Array {
  let size = headroom + 9;
  for (const { exterior, holes } of polygons) {
    size += 9 + ringSize(exterior);
    for (const hole of holes) size += ringSize(hole);
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = headroom;
  const start = (type: number, parts: number) => {
    view.setUint8(at, 1);
    view.setUint32(at + 1, type, true);
    view.setUint32(at + 5, parts, true);
    at += 9;
  };
  start(MULTI_POLYGON, polygons.length);
  for (const { exterior, holes } of polygons) {
    start(POLYGON, 1 + holes.length);
    at = writeRing(view, at, exterior);
    for (const hole of holes) at = writeRing(view, at, hole);
  }
  return bytes;
}

/** The first point is written again at the end. */
const ringSize = (ring: Coordinates): number => 4 + 8 * (ring.length + 2);

function writeRing(view: DataView, at: number, ring: Coordinates): number {
  view.setUint32(at, ring.length / 2 + 1, true);
  at += 4;
  for (let i = 0; i < ring.length + 2; i++, at += 8) view.setFloat64(at, ring[i % ring.length]!, true);
  return at;
}

/** The polygons of a MULTIPOLYGON in well-known binary, in two dimensions and either byte order. Throws a TypeError for anything else. */
export function polygonsOfWkb(bytes: Uint8Array): Polygon[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let little = true;
  const count = () => {
    at += 4;
    return view.getUint32(at - 4, little);
  };
  const begin = (type: number) => {
    little = view.getUint8(at++) === 1;
    if (count() !== type) throw new TypeError('this well-known binary is no MULTIPOLYGON in two dimensions');
    return count();
  };
  const ring = () => {
    const points = count();
    const coordinates = new Float64Array(2 * Math.max(0, points - 1));
    for (let i = 0; i < coordinates.length; i++) coordinates[i] = view.getFloat64(at + 8 * i, little);
    at += 16 * points;
    return coordinates;
  };
  return Array.from({ length: begin(MULTI_POLYGON) }, () => {
    const rings = Array.from({ length: begin(POLYGON) }, ring);
    return { exterior: rings[0] ?? [], holes: rings.slice(1) };
  });
}
