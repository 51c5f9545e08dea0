/**
 * How the pixels of one axis of a picture are made from those of a level: pixel i is the sum of `weights[begin[i]...]` times the
 * level's pixels from `first[i]` on, `count[i]` of them. Weights of a pixel wholly on the level sum to 1.
 */
export interface AxisTaps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly begin: Int32Array;
  readonly weights: Float64Array;
  /** The level's pixels that are needed at all: from `low` up to, not including, `high`. */
  readonly low: number;
  readonly high: number;
  /** Where pixels are the level's own, one by one: pixel i is the level's pixel i + shift. Else null. */
  readonly shift: number | null;
}

/** Places are rounded to this part of a pixel, so that windows side by side agree on them to the last bit. */
const GRID = 2 ** 16;

/**
 * @param start where the first pixel's edge lies, in full-resolution pixels
 * @param length full-resolution pixels that the picture shows
 * @param size pixels of the picture
 * @param full pixels of the image at full resolution
 * @param level pixels of the level that is read
 */
export function axisTaps(
  {
    start,
    length,
    size,
    full,
    level,
  }: { start: number; length: number; size: number; full: number; level: number },
  enlarge: 'bilinear' | 'nearest',
): AxisTaps {
  const first = new Int32Array(size);
  const count = new Int32Array(size);
  const begin = new Int32Array(size);
  const weights = new GrowingWeights();
  const edge = (index: number) =>
    Math.round(((start + (index * length) / size) * level * GRID) / full) / GRID;
  const shrinks = (length * level) / (size * full) >= 1 - 1e-9;
  let low = level;
  let high = 0;
  for (let i = 0; i < size; i++) {
    const from = edge(i);
    const to = edge(i + 1);
    begin[i] = weights.length;
    if (shrinks) {
      const last = Math.min(level, Math.ceil(to));
      first[i] = Math.max(0, Math.floor(from));
      for (let pixel = first[i]!; pixel < last; pixel++) {
        weights.push((Math.min(to, pixel + 1) - Math.max(from, pixel)) / (to - from));
      }
    } else {
      const centre = (from + to) / 2;
      if (centre < 0 || centre > level) first[i] = 0;
      else if (enlarge === 'nearest') {
        first[i] = Math.min(level - 1, Math.floor(centre));
        weights.push(1);
      } else {
        const before = Math.floor(centre - 0.5);
        const part = centre - 0.5 - before;
        first[i] = Math.max(0, before);
        if (before < 0 || before + 1 >= level) weights.push(1);
        else weights.push(1 - part, part);
        if (before + 1 >= level) first[i] = level - 1;
      }
    }
    count[i] = weights.length - begin[i]!;
    if (count[i] === 0) continue;
    low = Math.min(low, first[i]!);
    high = Math.max(high, first[i]! + count[i]!);
  }
  const ownPixels = size * full === length * level && Number.isInteger(edge(0));
  const shift = ownPixels && edge(size) - edge(0) === size ? edge(0) : null;
  return { first, count, begin, weights: weights.values, low, high, shift };
}

/** Numbers in a typed array that grows: arrays of many million numbers take several times their size. */
class GrowingWeights {
  #held = new Float64Array(1024);
  length = 0;

  get values(): Float64Array {
    return this.#held.subarray(0, this.length);
  }

  push(...values: readonly number[]): void {
    if (this.length + values.length > this.#held.length) {
      const larger = new Float64Array(2 * this.#held.length);
      larger.set(this.#held);
      this.#held = larger;
    }
    for (const value of values) this.#held[this.length++] = value;
  }
}
