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
