import { describe, expect, it } from 'vitest';
import { connectedCells, extentOf } from './connected-cells.ts';

const map = (...lines: number[][]) => ({
  width: lines[0]!.length,
  height: lines.length,
  data: Float32Array.from(lines.flat()),
});
const sorted = (parts: number[][]) => parts.map((cells) => [...cells].sort((a, b) => a - b));

describe('connectedCells', () => {
  it('puts together what touches, diagonally too, in the order of first cells', () => {
    const parts = connectedCells(
      map(
        [0, 1, 0, 0, 2], //
        [1, 0, 0, 0, 0],
        [0, 1, 0, 3, 3],
      ),
    );
    expect(sorted(parts)).toEqual([[1, 5, 11], [4], [13, 14]]);
    expect(parts.map(([first]) => first)).toEqual([1, 4, 13]);
  });

  it('does not go across the edges, from the end of a row to the next one', () => {
    expect(sorted(connectedCells(map([0, 0, 1], [1, 0, 0])))).toEqual([[2], [3]]);
    expect(sorted(connectedCells(map([1, 0, 0], [0, 0, 1])))).toEqual([[0], [5]]);
  });

  it('takes cells above 0 alone, and is none where there are none', () => {
    expect(connectedCells(map([0, -1], [Number.NaN, -2]))).toEqual([]);
    expect(sorted(connectedCells(map([1e-6, 1], [1, 1])))).toEqual([[0, 1, 2, 3]]);
  });
});

describe('extentOf', () => {
  it('reaches from the outermost cell to the outermost, each of which is in it', () => {
    expect(extentOf([7], 5)).toEqual({ left: 2, top: 1, right: 2, bottom: 1 });
    expect(extentOf([13, 5, 9], 5)).toEqual({ left: 0, top: 1, right: 4, bottom: 2 });
  });
});
