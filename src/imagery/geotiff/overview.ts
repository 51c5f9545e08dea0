/**
 * How four pixels become one in the next smaller overview: `mode` for values that name something (a tie goes to the
 * larger value, so that small objects stay visible), `average` for quantities.
 */
export type OverviewMethod = 'mode' | 'average';

/**
 * Rows at half the size. Where the width is odd, the last column stands for itself; where the number of rows is odd,
 * which only the raster's last rows may be, so does the last row.
 * @param rows (height, width), row-major
 */
export function halve(rows: Uint8Array, width: number, height: number, method: OverviewMethod): Uint8Array {
  const halfWidth = (width + 1) >> 1;
  const halfHeight = (height + 1) >> 1;
  const half = new Uint8Array(halfWidth * halfHeight);
  for (let y = 0; y < halfHeight; y++) {
    const upper = 2 * y * width;
    const lower = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < halfWidth; x++) {
      const left = 2 * x;
      const right = Math.min(2 * x + 1, width - 1);
      const p = rows[upper + left]!;
      const q = rows[upper + right]!;
      const r = rows[lower + left]!;
      const s = rows[lower + right]!;
      half[y * halfWidth + x] = method === 'average' ? (p + q + r + s + 2) >> 2 : mode(p, q, r, s);
    }
  }
  return half;
}

function mode(p: number, q: number, r: number, s: number): number {
  if (p === q && r === s) return Math.max(p, r);
  let best = p;
  let votes = 0;
  for (const value of [p, q, r, s]) {
    const count = +(value === p) + +(value === q) + +(value === r) + +(value === s);
    if (count > votes || (count === votes && value > best)) {
      best = value;
      votes = count;
    }
  }
  return best;
}
