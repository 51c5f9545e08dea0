import { expect, it } from 'vitest';
import { multiPolygonWkb, polygonsOfWkb } from './wkb.ts';

const polygons = [
  { exterior: [0, 0, 4, 0, 4, 4, 0, 4], holes: [[1, 1, 1, 2, 2, 2]] },
  { exterior: [10, 0.5, 12, 0.5, 11, 2.25], holes: [] },
];
const plain = (all: ReturnType<typeof polygonsOfWkb>) =>
  all.map(({ exterior, holes }) => ({
    exterior: Array.from(exterior),
    holes: holes.map((hole) => Array.from(hole)),
  }));

it('reads what it writes, also in the middle of other bytes', () => {
  expect(plain(polygonsOfWkb(multiPolygonWkb(polygons, 3).subarray(3)))).toEqual(polygons);
  expect(polygonsOfWkb(multiPolygonWkb([]))).toEqual([]);
});

it('reads the other byte order, and no other geometry', () => {
  // MULTIPOLYGON (((1 2, 3 4, 5 6, 1 2))), big-endian
  const ring = [1, 2, 3, 4, 5, 6, 1, 2];
  const bytes = new DataView(new ArrayBuffer(9 + 9 + 4 + 64));
  for (const [at, value] of [
    [1, 6],
    [5, 1],
    [10, 3],
    [14, 1],
    [18, 4],
  ] as const)
    bytes.setUint32(at, value);
  for (const [index, value] of ring.entries()) bytes.setFloat64(22 + 8 * index, value);
  expect(plain(polygonsOfWkb(new Uint8Array(bytes.buffer)))).toEqual([
    { exterior: [1, 2, 3, 4, 5, 6], holes: [] },
  ]);
  bytes.setUint32(1, 3);
  expect(() => polygonsOfWkb(new Uint8Array(bytes.buffer))).toThrow('no MULTIPOLYGON');
});
