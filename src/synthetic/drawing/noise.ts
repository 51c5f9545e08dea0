/** Fractal value noise on a square that repeats: drawn once per scene, then sampled by every material. */
import type { Random } from '../../random/random.ts';

const SIDE = 512;
const LAST = SIDE - 1;

export class Noise {
  private readonly fractal: Float32Array; // (SIDE, SIDE), about -1 .. 1, features of 1 to 128 texels
  private readonly white: Float32Array; // (SIDE, SIDE), uniform -1 .. 1

  constructor(random: Random) {
    this.white = new Float32Array(SIDE * SIDE);
    for (let i = 0; i < this.white.length; i++) this.white[i] = random.next() * 2 - 1;
    this.fractal = new Float32Array(SIDE * SIDE);
    let amplitude = 1;
    for (let cell = 128; cell >= 1; cell /= 2) {
      this.addOctave(cell, amplitude);
      amplitude *= 0.66;
    }
    // Dividing by the largest magnitude would waste the range on outliers; this factor brings most values into -1 .. 1.
    for (let i = 0; i < this.fractal.length; i++) this.fractal[i] = this.fractal[i]! * 0.8;
  }

  private addOctave(cell: number, amplitude: number): void {
    const { white, fractal } = this;
    // Octaves read the white noise at different places; the same lattice would line their corners up.
    const shift = cell * 37;
    for (let y = 0; y < SIDE; y++) {
      const top = Math.floor(y / cell) * cell;
      const v = smooth((y - top) / cell);
      const rowA = ((top + shift) & LAST) * SIDE;
      const rowB = ((((top + cell) & LAST) + shift) & LAST) * SIDE;
      for (let left = 0; left < SIDE; left += cell) {
        const columnA = (left + shift * 3) & LAST;
        const columnB = (((left + cell) & LAST) + shift * 3) & LAST;
        const a = white[rowA + columnA]! + (white[rowB + columnA]! - white[rowA + columnA]!) * v;
        const b = white[rowA + columnB]! + (white[rowB + columnB]! - white[rowA + columnB]!) * v;
        for (let i = 0; i < cell; i++) {
          fractal[y * SIDE + left + i]! += amplitude * (a + (b - a) * smooth(i / cell));
        }
      }
    }
  }

  /** Fractal noise at a point in texels, about -1 .. 1, bilinear; repeats after 512 texels. */
  at(x: number, y: number): number {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const u = x - left;
    const v = y - top;
    const rowA = (top & LAST) * SIDE;
    const rowB = ((top + 1) & LAST) * SIDE;
    const columnA = left & LAST;
    const columnB = (left + 1) & LAST;
    const field = this.fractal;
    const a = field[rowA + columnA]! * (1 - u) + field[rowA + columnB]! * u;
    const b = field[rowB + columnA]! * (1 - u) + field[rowB + columnB]! * u;
    return a + (b - a) * v;
  }

  /** White noise at a cell of the plane, -1 .. 1, constant inside the cell. */
  grain(x: number, y: number): number {
    return this.white[(Math.floor(y) & LAST) * SIDE + (Math.floor(x) & LAST)]!;
  }
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}
